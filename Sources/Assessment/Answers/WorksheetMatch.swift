public import Dossier
public import Findings
public import Rubric

/// What a worksheet answers, found for the questions of one instrument: by code, else by the exact title. What could mean
/// two questions, or none, is a finding with its sheet and cell.
public struct WorksheetMatch: Sendable {
    /// In the order of the worksheet.
    public private(set) var answers: [WorksheetAnswer] = []
    /// How many rows were found to be questions of the instrument.
    public private(set) var matchedRows = 0
    /// The hashes of the texts people answered to, by indicator, where the worksheet has them.
    public private(set) var textHashes: [String: String] = [:]
    public private(set) var findings: [Finding] = []

    private let questions: QuestionIndex
    private let card: Scorecard
    private let mapping: WorksheetMapping
    private let codes: [String: String]
    private var seen: [Place: SourceLocation] = [:]

    private struct Place: Hashable {
        var indicator: String
        var column: AnswerColumn
    }

    /// - Parameters:
    ///   - worksheet: what was read.
    ///   - scope: whom it is about.
    ///   - instrument: whose questions it asks.
    ///   - profile: what gives scales where no source does.
    ///   - evidence: the ids of the evidence register.
    public init(
        _ worksheet: AnswerWorksheet, scope: AnswerScope, instrument: Instrument, profile: Profile,
        evidence: [String]
    ) {
        questions = QuestionIndex(instrument)
        card = Scorecard(instrument: instrument, profile: profile)
        mapping = worksheet.mapping
        codes = Dictionary(
            mapping.codes.map { (WorksheetTitle.code($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
        findings = worksheet.findings
        var reading = WorksheetAnswers(worksheet, scope: scope, evidence: evidence)
        var section: Set<String> = []
        var sheet: String?
        for row in worksheet.rows {
            if row.location.sheet != sheet { (sheet, section) = (row.location.sheet, []) }
            if !row.statesSomething, let named = row.title.map({ questions.nodes(called: $0.text) }), !named.isEmpty {
                section = named
                continue
            }
            guard let indicator = indicator(of: row, in: section) else { continue }
            matchedRows += 1
            if let problem = disagreement(of: row, with: indicator) {
                // Numbers on another sheet may answer where the row itself is blank.
                var trial = reading
                let isAnswered = !trial.answers(in: row, to: indicator.id, form: form(of: indicator)).isEmpty
                if isAnswered || row.statesSomething { findings.append(problem) }
                continue
            }
            if let hash = row.textHash { textHashes[indicator.id] = hash }
            take(reading.answers(in: row, to: indicator.id, form: form(of: indicator)), of: row)
        }
        findings += reading.findings
    }

    private mutating func take(_ found: [WorksheetAnswer], of row: AnswerWorksheet.Row) {
        for answer in found {
            let place = Place(indicator: answer.indicator, column: answer.column)
            if let first = seen[place] {
                findings.append(.answeredTwice(answer, first: first))
                continue
            }
            seen[place] = answer.location
            answers.append(answer)
        }
    }

    private func form(of indicator: Indicator) -> WorksheetForm {
        switch card.scale(of: indicator)?.kind {
        case .choices: .choice
        case .ratio: .ratio
        case .points: .points
        case nil: .unknown
        }
    }

    // MARK: - Which question

    /// Why the code of a row cannot be trusted: what stands beside it is another question.
    private func disagreement(of row: AnswerWorksheet.Row, with indicator: Indicator) -> Finding? {
        guard mapping.match != .title, let asked = AskedQuestion(row), isCode(asked.code, of: indicator) else {
            return nil
        }
        return AskedText(questions: questions, card: card).disagreement(of: asked, with: indicator)
    }

    /// Whether the row was found by its code.
    private func isCode(_ code: AnswerWorksheet.Cell, of indicator: Indicator) -> Bool {
        questions.indicator(code: codes[WorksheetTitle.code(code.text)] ?? code.text)?.id == indicator.id
    }

    private mutating func indicator(of row: AnswerWorksheet.Row, in section: Set<String>) -> Indicator? {
        if mapping.match != .title, let code = row.code {
            let key = WorksheetTitle.code(code.text)
            if let found = questions.indicator(code: codes[key] ?? code.text) { return found }
            if mapping.match == .code {
                if row.statesSomething { findings.append(.codeUnknown(code)) }
                return nil
            }
        }
        guard let title = row.title, row.statesSomething || row.code == nil || row.textHash == nil else { return nil }
        let found = questions.indicators(titled: title.text)
        let narrowed = questions.narrowed(found, by: section, areas: row.areas)
        if narrowed.count == 1 { return narrowed.first }
        if row.statesSomething {
            findings.append(finding(on: title, of: row, narrowed))
        }
        return nil
    }

    private func finding(
        on title: AnswerWorksheet.Cell, of row: AnswerWorksheet.Row, _ found: [Indicator]
    ) -> Finding {
        guard found.isEmpty else { return .questionAmbiguous(title, found.map(\.id)) }
        if mapping.match != .title, let code = row.code { return .codeUnknown(code) }
        return .questionUnknown(title)
    }
}

extension AnswerWorksheet.Row {
    /// Whether anything of it would be an answer or a remark.
    fileprivate var statesSomething: Bool {
        hasAnswer || sharedEvidence != nil || sharedNote != nil || !isBlank(selfAssessment) || !isBlank(evaluator)
    }

    private func isBlank(_ answers: AnswerWorksheet.Answers) -> Bool {
        answers.evidence == nil && answers.note == nil && answers.reason == nil
    }
}

extension Finding {
    fileprivate static func codeUnknown(_ code: AnswerWorksheet.Cell) -> Finding {
        Finding(
            rule: "worksheet/code-unknown", severity: .error,
            message: LocalizedText(
                id: "Kode “\(code.text.prefix(60))” bukan id indikator rubrik; baris ini tidak dibaca.",
                en: "The code “\(code.text.prefix(60))” is no indicator of the rubric; the row was not read."),
            action: LocalizedText(
                id: "Perbaiki kodenya, atau sebut padanannya di `codes` pada pemetaan.",
                en: "Mend the code, or name what it means under `codes` of the mapping."),
            location: code.location)
    }

    fileprivate static func questionUnknown(_ title: AnswerWorksheet.Cell) -> Finding {
        Finding(
            rule: "worksheet/question-unknown", severity: .error,
            message: LocalizedText(
                id: "Baris ini dijawab, tetapi “\(title.text.prefix(80))” bukan judul indikator rubrik; tidak dibaca.",
                en: "This row is answered, but “\(title.text.prefix(80))” is no title of the rubric; it was not read."),
            action: LocalizedText(
                id: "Tulis id indikatornya di kolom Kode, atau sebut padanan kodenya di pemetaan.",
                en: "Write the indicator's id into a column Kode, or name its code in the mapping."),
            location: title.location)
    }

    fileprivate static func questionAmbiguous(_ title: AnswerWorksheet.Cell, _ ids: [String]) -> Finding {
        let list = ids.prefix(6).joined(separator: ", ")
        return Finding(
            rule: "worksheet/question-ambiguous", severity: .error,
            message: LocalizedText(
                id: "“\(title.text.prefix(80))” adalah judul beberapa indikator (\(list)); baris ini tidak dibaca.",
                en: "“\(title.text.prefix(80))” is the title of several indicators (\(list)); the row was not read."),
            action: LocalizedText(
                id: "Sebut areanya di kolom Area atau di pemetaan, atau tulis id indikatornya di kolom Kode.",
                en: "Name the area in a column Area or in the mapping, or write the indicator's id into a column Kode."),
            location: title.location)
    }

    fileprivate static func answeredTwice(_ answer: WorksheetAnswer, first: SourceLocation) -> Finding {
        Finding(
            rule: "worksheet/answered-twice", severity: .error,
            message: LocalizedText(
                id: "`\(answer.indicator)` (\(answer.column.rawValue)) sudah dijawab di \(first.description); yang ini "
                    + "tidak dibaca.",
                en: "`\(answer.indicator)` (\(answer.column.rawValue)) is answered at \(first.description) already; "
                    + "this one was not read."),
            action: LocalizedText(id: "Sisakan satu baris.", en: "Keep one of the rows."), location: answer.location)
    }
}

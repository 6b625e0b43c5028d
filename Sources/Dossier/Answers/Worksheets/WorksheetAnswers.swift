public import Findings

/// Makes answers out of rows of a worksheet.
public struct WorksheetAnswers: Sendable {
    private let scope: AnswerScope
    private let evidence: EvidenceIDs
    private let words: [String: String]
    private var counts: [String: [AnswerWorksheet.Entry]] = [:]
    private var ticks: [String: [AnswerWorksheet.Entry]] = [:]
    /// What could not be taken as it stands.
    public private(set) var findings: [Finding] = []

    /// - Parameters:
    ///   - worksheet: what the rows belong to: its numbers, ticks and words.
    ///   - scope: whom the worksheet is about.
    ///   - evidence: the ids of the evidence register.
    public init(_ worksheet: AnswerWorksheet, scope: AnswerScope, evidence: [String]) {
        self.scope = scope
        self.evidence = EvidenceIDs(evidence)
        words = Dictionary(
            worksheet.mapping.answers.map { (Folding.name($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
        for entry in worksheet.counts { counts[Folding.number(entry.code), default: []].append(entry) }
        for entry in worksheet.ticks { ticks[Folding.number(entry.code), default: []].append(entry) }
    }

    /// What the row says, the self-assessment first.
    ///
    /// - Parameters:
    ///   - row: a row of the worksheet.
    ///   - indicator: the id of the question it asks.
    ///   - form: how that is answered; `nil` to go by the row and the look of the answer.
    /// - Returns: what is stated, in at most one answer a column.
    public mutating func answers(
        in row: AnswerWorksheet.Row, to indicator: String, form: WorksheetForm?
    ) -> [WorksheetAnswer] {
        var found = AnswerColumn.allCases.map { answer(in: row, $0, to: indicator, form: form ?? row.form) }
        let owner = found.firstIndex { $0 == nil || $0?.choice != nil } ?? 0
        if let answer = found[owner] { found[owner] = withShared(row, answer) }
        return found.compactMap(\.self).filter(\.statesSomething)
    }

    /// With the evidence and the note of a row that has one of each.
    private mutating func withShared(_ row: AnswerWorksheet.Row, _ answer: WorksheetAnswer) -> WorksheetAnswer {
        var answer = answer
        if let cell = row.sharedEvidence { take(evidence: cell, into: &answer) }
        if let cell = row.sharedNote, answer.note == nil { answer.note = cell.text }
        let cells = row[answer.column]
        if answer.choice == nil, cells.note == nil, cells.evidence == nil, cells.reason == nil,
            let place = (row.sharedNote ?? row.sharedEvidence)?.location
        {
            answer.location = place
        }
        return answer
    }

    /// - Returns: `nil` where two answers stand in the place of one.
    private mutating func answer(
        in row: AnswerWorksheet.Row, _ column: AnswerColumn, to indicator: String, form: WorksheetForm?
    ) -> WorksheetAnswer? {
        let cells = row[column]
        var answer = WorksheetAnswer(
            scope: scope, indicator: indicator, column: column,
            location: (cells.answer ?? cells.note ?? cells.evidence ?? cells.reason)?.location ?? row.location)
        let key = Folding.number(row.code?.text ?? indicator)
        let (numbers, statements) = (counts[key] ?? [], ticks[key] ?? [])
        take(numbers, column, into: &answer)
        take(statements, column, into: &answer)
        if let cell = cells.answer {
            if cell.isFormula, !numbers.isEmpty || !statements.isEmpty {
                // The formula shows what those come to.
            } else if let other = Self.place(of: numbers + statements, column), isScore(cell, form: form) {
                findings.append(.answeredTwofold(indicator, column, cell.location, other))
                return nil
            } else {
                if cell.isFormula { findings.append(Message.formula(cell)) }
                if let stated = choice(cell, form: form) {
                    (answer.choice, answer.location) = (stated, cell.location)
                }
                if answer.choice == .notApplicable, let other = Self.place(of: numbers + statements, column) {
                    findings.append(.entriesNotTaken(indicator, column, cell.location, other))
                    (answer.inputs, answer.conditions) = ([], [])
                }
            }
        }
        answer.reason = cells.reason?.text
        answer.note = cells.note?.text
        if let cell = cells.evidence { take(evidence: cell, into: &answer) }
        return answer
    }

    // MARK: - Cells

    /// The first cell that is filled in.
    private static func place(of entries: [AnswerWorksheet.Entry], _ column: AnswerColumn) -> SourceLocation? {
        entries.lazy.compactMap { $0[column]?.location }.first
    }

    /// Whether the cell gives a number that is an answer by itself, even one that may be read in two ways.
    private func isScore(_ cell: AnswerWorksheet.Cell, form: WorksheetForm?) -> Bool {
        form != .choice && Self.isNumber(AnswerFields.number(words[Folding.name(cell.text)] ?? cell.text))
    }

    private mutating func choice(_ cell: AnswerWorksheet.Cell, form: WorksheetForm?) -> AnswerChoice? {
        let text = words[Folding.name(cell.text)] ?? cell.text
        if AnswerFields.choice(text) == .notApplicable { return .notApplicable }
        let number = AnswerFields.number(text)
        let isNumber = Self.isNumber(number)
        switch form {
        case .choice: return AnswerFields.choice(text)
        case .points: return isNumber && !text.hasSuffix("%") ? .score(number) : AnswerFields.choice(text)
        case .ratio:
            guard isNumber else { return AnswerFields.choice(text) }
            if !text.hasSuffix("%"), Self.mayBeShare(number) {
                findings.append(Message.shareOrPercent(cell))
                return nil
            }
            return .score(number)
        case .unknown, nil: return isNumber ? .score(number) : AnswerFields.choice(text)
        }
    }

    private mutating func take(
        _ entries: [AnswerWorksheet.Entry], _ column: AnswerColumn, into answer: inout WorksheetAnswer
    ) {
        guard let first = entries.first else { return }
        if counts[Folding.number(first.code)]?.contains(first) == true {
            let unclear = entries.compactMap { $0[column] }.filter(\.isThousandsOrDecimals)
            findings += unclear.map(Finding.thousandsOrDecimals)
            // The numbers of one answer belong together: without one of them the others come to something else.
            guard unclear.isEmpty else { return }
            answer.inputs = entries.compactMap { entry in
                entry[column].map { GivenNumber(id: entry.item, value: AnswerFields.number($0.text)) }
            }
            if !answer.inputs.isEmpty { answer.choice = .inputs }
            for entry in entries where entry[column] == nil { answer.blankInputs[entry.item] = entry.places[column] }
        } else {
            let filled = entries.filter { $0[column] != nil }
            for entry in filled {
                guard let cell = entry[column] else { continue }
                switch Tick(cell.text) {
                case .yes: answer.conditions.append(entry.item)
                case .no: break
                case .cross, .other: findings.append(Message.tick(cell))
                }
            }
            if !filled.isEmpty, answer.choice == nil { answer.choice = .conditions }
        }
        if answer.choice != nil, let place = entries.lazy.compactMap({ $0[column]?.location }).first {
            answer.location = place
        }
    }

    /// Ids of the register, and what it does not hold.
    private mutating func take(evidence cell: AnswerWorksheet.Cell, into answer: inout WorksheetAnswer) {
        for text in cell.text.listItems {
            if let ids = evidence.ids(in: text) {
                for id in ids where !answer.evidence.contains(id) { answer.evidence.append(id) }
            } else {
                findings += evidence.unknown(in: text).map { .evidenceUnknown($0, cell.location) }
                if !answer.documents.contains(text) { answer.documents.append(text) }
            }
        }
    }

    private static func isNumber(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return (1...2).contains(parts.count)
            && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }

    /// Whether a number without a per cent sign may mean a share as well as a percentage: above 0 and not above 1.
    private static func mayBeShare(_ number: String) -> Bool {
        let parts = number.split(separator: ".")
        guard let whole = parts.first?.drop(while: { $0 == "0" }) else { return false }
        let rest = parts.count > 1 ? parts[1].drop { $0 == "0" } : ""
        return whole.isEmpty ? !rest.isEmpty : whole == "1" && rest.isEmpty
    }
}

extension WorksheetAnswer {
    fileprivate var statesSomething: Bool {
        choice != nil || reason != nil || note != nil || !evidence.isEmpty || !documents.isEmpty
    }
}

private enum Message {
    static func formula(_ cell: AnswerWorksheet.Cell) -> Finding {
        Finding(
            rule: "worksheet/answer-by-formula", severity: .note,
            message: LocalizedText(
                id: "Jawaban ini hasil rumus; nilai yang tersimpan (\(cell.text.quoted)) dibaca, rumusnya tidak "
                    + "dijalankan.",
                en: "A formula gives this answer; the value that was saved (\(cell.text.quoted)) was read, the formula "
                    + "was not run."),
            location: cell.location)
    }

    static func shareOrPercent(_ cell: AnswerWorksheet.Cell) -> Finding {
        Finding(
            rule: "worksheet/share-or-percent", severity: .warning,
            message: LocalizedText(
                id: "\(cell.text.quoted) dapat berarti bagian dari 1 atau persen, jadi tidak dibaca.",
                en: "\(cell.text.quoted) may be a share of 1 or a percentage, and was not read."),
            action: LocalizedText(
                id: "Tulis dengan tanda persen, misalnya 75%.", en: "Write it with a per cent sign, as 75%."),
            location: cell.location)
    }

    static func tick(_ cell: AnswerWorksheet.Cell) -> Finding {
        Finding(
            rule: "worksheet/tick-unclear", severity: .warning,
            message: LocalizedText(
                id: "\(cell.text.quoted) bukan Ya atau Tidak; syarat ini dianggap tidak dicentang.",
                en: "\(cell.text.quoted) is neither Ya nor Tidak; the condition is taken as not ticked."),
            action: LocalizedText(id: "Pilih Ya atau Tidak.", en: "Choose Ya or Tidak."), location: cell.location)
    }
}

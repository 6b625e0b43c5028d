import Findings
import Yams

/// Reads `answers.yaml`: scope → indicator → list of answers. Indicators are not checked here: the rubric knows them.
struct AnswersFile {
    let units: UnitIndex
    /// The ids of the evidence register, folded, with the id as it stands there; `nil` to take every id as it is.
    let evidence: [String: String]?

    /// The answers of `file`, and the first thing that was skipped.
    func read(_ file: YAMLFile, log: inout FindingLog) throws(RefusedInput) -> (answers: [GivenAnswer], ReadProblem?) {
        guard let root = file.root, !root.isBlank else { return ([], nil) }
        guard let scopes = root.mapping else { throw RefusedInput(problem: Message.wrongShape(root.mark?.line)) }
        var reading = Reading(file: file)
        for (key, node) in scopes {
            guard let scope = scope(key, of: file, log: &log) else {
                reading.skip(key, Message.scopeUnknown(key.text ?? ""), "dossier/answer-scope-unknown", &log)
                continue
            }
            guard let indicators = node.mapping else {
                if !node.isBlank { reading.skip(node, Message.notIndicators, "dossier/value-unreadable", &log) }
                continue
            }
            for (indicator, list) in indicators {
                guard let indicator = indicator.text else { continue }
                for entry in list.sequence.map(Array.init) ?? [list] {
                    read(entry, scope, indicator, into: &reading, log: &log)
                }
            }
        }
        return (reading.answers, reading.problem)
    }

    private struct Reading {
        let file: YAMLFile
        var answers: [GivenAnswer] = []
        var problem: ReadProblem?
        private var given: Set<Place> = []

        private struct Place: Hashable {
            var scope: AnswerScope
            var indicator: String
            var column: AnswerColumn
        }

        init(file: YAMLFile) { self.file = file }

        mutating func skip(_ node: Node, _ message: LocalizedText, _ rule: RuleID, _ log: inout FindingLog) {
            let place = file.location(node)
            if problem == nil { problem = ReadProblem(code: "badEntry", message: message, line: place.line) }
            log.report(Finding(rule: rule, severity: .error, message: message, location: place))
        }

        /// Keeps the answer; `false` where the same person has answered already.
        mutating func take(_ answer: GivenAnswer) -> Bool {
            let place = Place(scope: answer.scope, indicator: answer.indicator, column: answer.column)
            guard given.insert(place).inserted else { return false }
            answers.append(answer)
            return true
        }
    }

    private func scope(_ key: Node, of file: YAMLFile, log: inout FindingLog) -> AnswerScope? {
        guard let text = key.text else { return nil }
        if text == AnswerScope.agency.text { return .agency }
        let match = units.match(text)
        if case .formerName(let unit) = match {
            log.report(UnitFinding.formerName(text, unit, at: file.location(key, key: text)))
        }
        return match.id.map(AnswerScope.unit)
    }

    private func read(
        _ entry: Node, _ scope: AnswerScope, _ indicator: String, into reading: inout Reading, log: inout FindingLog
    ) {
        guard let fields = entry.mapping else {
            if !entry.isBlank { reading.skip(entry, Message.notAnAnswer, "dossier/value-unreadable", &log) }
            return
        }
        reading.file.unknownKeys(in: fields, known: AnswerFields.keys, log: &log)
        let columnText = fields["column"]?.text ?? ""
        guard let column = AnswerColumn(rawValue: columnText) else {
            reading.skip(
                fields["column"] ?? entry, Message.columnUnknown(columnText), "dossier/answer-column-unknown", &log)
            return
        }
        let given = AnswerFields(fields)
        guard let choice = given.choice else {
            reading.skip(
                entry, given.isTwofold ? Message.twofold : Message.choiceMissing, "dossier/answer-choice-missing", &log)
            return
        }
        let answer = GivenAnswer(
            scope: scope, indicator: indicator, column: column, choice: choice, inputs: given.inputs,
            conditions: given.conditions, reason: fields["reason"]?.text, note: fields["note"]?.text,
            evidence: cited(fields["evidence"], of: reading.file, log: &log),
            documents: fields["documents"]?.texts ?? [], location: reading.file.location(entry, key: indicator))
        if !reading.take(answer) {
            reading.skip(entry, Message.secondAnswer(indicator, column), "dossier/answer-duplicate", &log)
        }
    }

    /// The ids of evidence the answer cites, as the register writes them; those it does not have are reported.
    private func cited(_ node: Node?, of file: YAMLFile, log: inout FindingLog) -> [String] {
        guard let node else { return [] }
        var ids: [String] = []
        for text in node.texts.flatMap(\.listItems) {
            guard let evidence else {
                if !ids.contains(text) { ids.append(text) }
                continue
            }
            guard let id = evidence[Folding.number(text)] else {
                log.report(Message.evidenceUnknown(text, file.location(node, key: "evidence")))
                continue
            }
            if !ids.contains(id) { ids.append(id) }
        }
        return ids
    }
}

private enum Message {
    static let notIndicators = LocalizedText(
        id: "Di bawah lingkup harus ada indikator dengan daftar jawaban; bagian ini dilewati.",
        en: "Below a scope stand indicators with lists of answers; this part was skipped.")
    static let notAnAnswer = LocalizedText(
        id: "Jawaban harus berbentuk {column: …, choice: …}; entri ini dilewati.",
        en: "An answer has the form {column: …, choice: …}; this entry was skipped.")
    static let choiceMissing = LocalizedText(
        id: "Jawaban ini tidak menyebut “choice”, “score”, “inputs” atau “conditions”, jadi dilewati.",
        en: "This answer gives no “choice”, “score”, “inputs” or “conditions” and was skipped.")
    static let twofold = LocalizedText(
        id: "Jawaban ini berisi lebih dari satu jawaban; pakai “choice” saja, “score” saja, “inputs” saja atau "
            + "“conditions” saja. Jawaban dilewati.",
        en: "This answer holds more than one answer; give “choice” alone, or “score”, “inputs” or “conditions”. "
            + "It was skipped.")

    static func wrongShape(_ line: Int?) -> ReadProblem {
        ReadProblem(
            code: "wrongShape",
            message: LocalizedText(
                id: "answers.yaml harus berisi lingkup (agency atau id unit), lalu indikator, lalu daftar jawaban.",
                en: "answers.yaml must hold scopes (agency or unit ids), then indicators, then lists of answers."),
            line: line)
    }

    static func scopeUnknown(_ scope: String) -> LocalizedText {
        LocalizedText(
            id: "Lingkup \(scope.quoted) bukan “agency” dan bukan unit di agency.yaml; jawabannya dilewati.",
            en: "The scope \(scope.quoted) is neither “agency” nor a unit of agency.yaml; its answers were skipped.")
    }

    static func columnUnknown(_ column: String) -> LocalizedText {
        let known = AnswerColumn.allCases.map(\.rawValue).joined(separator: ", ")
        return LocalizedText(
            id: "Kolom jawaban \(column.quoted) tidak dikenal (\(known)); jawaban ini dilewati.",
            en: "The answer column \(column.quoted) is not known (\(known)); this answer was skipped.")
    }

    static func secondAnswer(_ indicator: String, _ column: AnswerColumn) -> LocalizedText {
        LocalizedText(
            id: "Indikator \(indicator.quoted) sudah dijawab di atas untuk kolom \(column.rawValue); jawaban ini "
                + "dilewati.",
            en: "The indicator \(indicator.quoted) is already answered above in the column \(column.rawValue); "
                + "this answer was skipped.")
    }

    static func evidenceUnknown(_ id: String, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "dossier/answer-evidence-unknown", severity: .warning,
            message: LocalizedText(
                id: "Bukti \(id.quoted) tidak ada di register bukti.",
                en: "The evidence \(id.quoted) is not in the evidence register."),
            action: LocalizedText(
                id: "Tambahkan ke register bukti (evidence.xlsx), atau perbaiki kodenya.",
                en: "Add it to the evidence register (evidence.xlsx), or mend "
                    + "its code."),
            location: place)
    }
}

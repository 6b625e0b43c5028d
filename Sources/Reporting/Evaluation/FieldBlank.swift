internal import Findings
internal import OfficeFiles

/// A blank of the evaluator's report: what is to be filled in where nobody has given it.
struct FieldBlank: Sendable {
    /// For programs; that of the field of the same meaning, where there is one.
    var name: String
    /// What is asked for, in words.
    var prompt: LocalizedText
    var kind: OutgoingBlank.Kind = .text

    init(_ name: String, id: String, en: String, kind: OutgoingBlank.Kind = .text) {
        (self.name, prompt, self.kind) = (name, LocalizedText(id: id, en: en), kind)
    }

    /// The blank of a field.
    init(_ field: EvaluationField, id: String, en: String, kind: OutgoingBlank.Kind = .text) {
        self.init(field.rawValue, id: id, en: en, kind: kind)
    }

    /// The blank a field leaves where it has no value; `nil` for a name that is no such field.
    init?(name: String) {
        guard let blank = EvaluationField(rawValue: name)?.blank else { return nil }
        self = blank
    }

    func text(_ wording: Wording) -> OutgoingText {
        .blank(OutgoingBlank(name, prompt: wording(prompt), kind: kind))
    }
}

extension EvaluationContent {
    /// A text somebody gave, or the blank.
    func text(_ given: String?, or blank: FieldBlank) -> OutgoingText {
        guard let given, !given.isEmpty else { return blank.text(wording) }
        return OutgoingText(given)
    }

    func text(_ date: CalendarDate?, or blank: FieldBlank) -> OutgoingText {
        text(date.map(wording.date), or: blank)
    }

    /// Paragraphs somebody gave, or the blank.
    func paragraphs(_ given: [String], or blank: FieldBlank) -> [ReportBlock] {
        given.isEmpty ? [.text(blank.text(wording))] : given.map { .text(OutgoingText($0)) }
    }

    /// A list somebody gave, or one item with the blank.
    func list(_ given: [String], or blank: FieldBlank) -> ReportBlock {
        let items = given.map { OutgoingText($0) }
        return .list(OutgoingList(.bullets, items.isEmpty ? [blank.text(wording)] : items))
    }
}

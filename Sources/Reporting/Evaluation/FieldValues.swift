internal import OfficeFiles

/// What the fields and flags come to in one report.
struct FieldValues: Sendable {
    private let values: [EvaluationField: FieldValue]
    private let flags: [EvaluationFlag: Bool]
    private let wording: Wording

    init(_ content: EvaluationContent) {
        wording = content.wording
        values = Dictionary(
            uniqueKeysWithValues: EvaluationField.allCases.map { ($0, content.value(of: $0)) })
        flags = Dictionary(uniqueKeysWithValues: EvaluationFlag.allCases.map { ($0, content.holds($0)) })
    }

    /// The value of a field as text, or its blank.
    func text(_ field: EvaluationField) -> OutgoingText { text(word(values[field])) }

    /// As Mustache looks them up: `{{letter.number}}` is the `number` of `letter`. A blank goes through it as a mark that
    /// no text can hold, and is put in its place by `text`.
    var forMustache: [String: Any] {
        var root: [String: Any] = [:]
        var groups: [String: [String: Any]] = [:]
        for field in EvaluationField.allCases {
            let parts = field.rawValue.split(separator: ".").map(String.init)
            guard let name = parts.last else { continue }
            if parts.count == 2 {
                groups[parts[0], default: [:]][name] = word(values[field])
            } else {
                root[name] = word(values[field])
            }
        }
        for (name, members) in groups { root[name] = members }
        for flag in EvaluationFlag.allCases { root[flag.rawValue] = flags[flag] ?? false }
        return root
    }

    /// The words with their blanks.
    func text(_ words: String) -> OutgoingText {
        var text = OutgoingText([])
        var rest = words[...]
        while let open = rest.firstIndex(of: Self.open) {
            text += OutgoingText(String(rest[..<open]))
            let inner = rest[rest.index(after: open)...]
            guard let close = inner.firstIndex(of: Self.close) else { return text }
            if let blank = FieldBlank(name: String(inner[..<close])) { text += blank.text(wording) }
            rest = inner[inner.index(after: close)...]
        }
        return text + OutgoingText(String(rest))
    }

    private func word(_ value: FieldValue?) -> String {
        switch value {
        case .text(let text): text.filter { $0 != Self.open && $0 != Self.close }
        case .blank(let blank): "\(Self.open)\(blank.name)\(Self.close)"
        case nil: ""
        }
    }

    // Of a private use area of Unicode: they mean nothing in any text.
    private static let open: Character = "\u{E000}"
    private static let close: Character = "\u{E001}"
}

enum FieldValue: Sendable {
    case text(String)
    case blank(FieldBlank)

    /// The blank where there is no text.
    init(_ text: String?, or blank: FieldBlank) {
        if let text, !text.isEmpty { self = .text(text) } else { self = .blank(blank) }
    }
}

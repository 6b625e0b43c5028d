import Findings

/// What one identity block says, out of cells or paragraphs.
struct IdentityBlock {
    private(set) var values: [SOPDocument.Field: SOPDocument.Value] = [:]
    private(set) var recognition: [SOPDocument.Recognition] = []
    private var ranks: [SOPDocument.Field: Int] = [:]
    private var hasStrongLabel = false

    /// Whether this is an identity block and no chance meeting of words.
    var isSure: Bool { hasStrongLabel && values.keys.count { $0 != .ratifierID } >= 2 }
    /// Whether it names an SOP, so that one may begin with it.
    var namesAnSOP: Bool { values[.number] != nil || values[.title] != nil }

    /// Takes what stands behind `label`. Where a field stands twice, the surer label wins, then the one with text.
    mutating func take(_ label: IdentityLabel, _ lines: String, at place: SourceLocation, labelAt: SourceLocation) {
        recognition.append(.init(label.written, as: "field \(label.field.rawValue)", at: labelAt))
        hasStrongLabel = hasStrongLabel || label.isStrong
        var text = lines
        if label.field == .ratifiedBy {
            let ratifier = Ratifier(lines)
            text = ratifier.position
            if ratifier.hasID { note(.ratifierID, SOPDocument.Value(nil, at: place), rank: 0) }
        }
        note(label.field, SOPDocument.Value(Self.filled(text, label.field), at: place), rank: label.rank)
    }

    /// Takes a unit that no label names, out of a letterhead.
    mutating func takeLetterhead(_ unit: String, at place: SourceLocation) {
        guard values[.unit]?.text == nil else { return }
        recognition.append(.init(unit, as: "field unit", at: place))
        note(.unit, SOPDocument.Value(unit, at: place), rank: 90)
    }

    /// Takes what another part of the same SOP says where this one says nothing.
    mutating func takeRest(of other: IdentityBlock) {
        for field in SOPDocument.Field.allCases {
            guard let value = other.values[field] else { continue }
            note(field, value, rank: (other.ranks[field] ?? 0) + 100)
        }
        recognition += other.recognition
        hasStrongLabel = hasStrongLabel || other.hasStrongLabel
    }

    private mutating func note(_ field: SOPDocument.Field, _ value: SOPDocument.Value, rank: Int) {
        if let known = values[field] {
            let isBetter = known.text == nil ? value.text != nil : value.text != nil && rank < ranks[field] ?? 0
            guard isBetter else { return }
        }
        values[field] = value
        ranks[field] = rank
    }

    /// The text without what still waits to be filled in; `nil` where nothing is left.
    private static func filled(_ text: String, _ field: SOPDocument.Field) -> String? {
        let plain = text.plain
        guard field.isList else {
            let line = field == .ratifiedBy || field == .unit ? plain : plain.oneLine
            guard let text = line.cellText, !Placeholder.isBlank(text) else { return nil }
            return field.hasNoGaps && Placeholder.hasGap(text) ? nil : text
        }
        let lines = plain.split(separator: "\n").filter { !Placeholder.isBlank(Bullet(String($0)).rest) }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }
}

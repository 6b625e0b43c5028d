import Findings

/// What a piece of evidence may be for whose Untuk names nothing there is.
final class EvidenceSubjectHints {
    private let names: [String]
    private let units: UnitIndex
    /// Looking is slow where a register has many names, and of many wrong rows the first tell enough.
    private var left = 50

    init(_ dossier: Dossier, units: UnitIndex) {
        names =
            dossier.sops.map(\.id) + dossier.maps.map(\.id) + dossier.units.units.map(\.id)
            + dossier.units.units.map(\.name)
        self.units = units
    }

    /// The id or name that is spelt most like `text`, with or without the word SOP in front; else, of a text without
    /// digits, the name of the unit that has its words.
    func name(like text: String) -> String? {
        guard left > 0 else { return nil }
        left -= 1
        let bare = Self.withoutMark(text)
        if bare != text, names.contains(bare) { return bare }
        let near = names.nearest(to: bare, limit: 1).first { Self.isLikely($0, for: bare) }
        return near ?? (bare.contains(where: \.isNumber) ? nil : units.near(text)?.name)
    }

    /// Of numbers and codes, those that differ in more than one letter are mostly different things.
    private static func isLikely(_ name: String, for text: String) -> Bool {
        let (one, other) = (Array(name.lowercased()), Array(text.lowercased()))
        guard other.contains(where: \.isNumber), !one.starts(with: other) else { return true }
        let start = zip(one, other).prefix { $0 == $1 }.count
        let end = zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count
        return start + end >= max(one.count, other.count) - 1
    }

    /// “SOP 065/05”, “SOP No. 065/05” without what stands before the number.
    private static func withoutMark(_ text: String) -> String {
        var words = text.split { $0.isWhitespace || $0 == ":" }
        guard words.count > 1, words[0].lowercased() == "sop" else { return text }
        words.removeFirst()
        if words.count > 1, ["no", "no.", "nomor"].contains(words[0].lowercased()) { words.removeFirst() }
        return words.joined(separator: " ")
    }
}

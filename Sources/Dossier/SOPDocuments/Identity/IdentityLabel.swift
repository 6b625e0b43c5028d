/// What names a field of the identity block, and what stands behind it in the same cell or paragraph.
struct IdentityLabel: Hashable {
    var field: SOPDocument.Field
    /// The lower, the surer: of `Tanggal Efektif` and `Tanggal Pengesahan` the first is the effective date.
    var rank: Int
    /// Whether the words name a field of an SOP and hardly anything else; `Peringatan` and `Unit` alone do not.
    var isStrong: Bool
    /// The label itself, on one line.
    var written: String
    /// What stands behind it; empty where that is nothing.
    var rest: String

    /// The label `text` begins with, or is; `nil` for any other text.
    ///
    /// Accepted: the label alone, on one or two lines, with a colon or number (`1. Nomor SOP :`); `Label : value`; the
    /// label on the first line and its value on those below.
    static func found(in text: String) -> IdentityLabel? {
        let head = text.utf8.prefix(longest)
        let isShort = text.utf8.count <= longest
        guard isShort || head.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "\n") }) else {
            return nil
        }
        let plain = text.plain
        if isShort, let label = label(plain, rest: "") { return label }
        for mark in [UInt8(ascii: ":"), UInt8(ascii: "\n")] {
            guard let end = plain.utf8.prefix(longest).firstIndex(of: mark) else { continue }
            let rest = plain[plain.utf8.index(after: end)...]
            if let label = label(String(plain[..<end]), rest: String(rest).plain) { return label }
        }
        return nil
    }

    private static let longest = 90

    private static func label(_ written: String, rest: String) -> IdentityLabel? {
        let line = written.oneLine
        // `[nomor]` waits to be filled in.
        if let first = line.first, "[<({".contains(first) { return nil }
        for (index, words) in [line, Bullet(line).rest, line.withoutBrackets].enumerated() {
            guard index == 0 || words != line, let known = IdentityWords.labels[IdentityWords.fold(words)] else {
                continue
            }
            return IdentityLabel(
                field: known.field, rank: known.rank, isStrong: known.isStrong, written: line, rest: rest)
        }
        return nil
    }
}

extension String {
    /// What stands outside round brackets.
    var withoutBrackets: String {
        guard contains("(") else { return self }
        var outside = ""
        var depth = 0
        for character in self {
            if character == "(" { depth += 1 }
            if depth == 0 { outside.append(character) }
            if character == ")" { depth = max(0, depth - 1) }
        }
        return outside
    }
}

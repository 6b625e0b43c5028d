internal import Foundation

/// A title as it is compared: NFKC, case, blanks and punctuation folded, a leading "SOP" dropped (contracts: *Rules of
/// counting*, "Equal title").
public struct NormalisedTitle: Sendable, Hashable {
    /// Words in lower case, one blank between them; empty for a title without letters or digits.
    public let text: String

    /// A plain ASCII title, as nearly all are, is read byte by byte and needs no tables.
    public init(_ title: String) { text = Self.plain(title) ?? Self.anyCharacters(title) }

    /// A title read by its characters, which gives the same for a plain one.
    static func anyCharacters(_ title: String) -> String {
        let folded = title.precomposedStringWithCompatibilityMapping.lowercased()
        var words = folded.split { !$0.isLetter && !$0.isNumber }
        if words.first == "sop", words.count > 1 { words.removeFirst() }
        return words.joined(separator: " ")
    }

    /// A title of nothing equals nothing.
    public var isEmpty: Bool { text.isEmpty }

    /// `nil` for a title that is not of ASCII alone.
    private static func plain(_ title: String) -> String? {
        var folded: [UInt8] = []
        folded.reserveCapacity(title.utf8.count)
        var isBetween = false
        for byte in title.utf8 {
            guard byte < 0x80 else { return nil }
            // The bit that makes letters small is set in digits already.
            let small = byte | 0x20
            guard (97...122).contains(small) || (48...57).contains(byte) else {
                isBetween = !folded.isEmpty
                continue
            }
            if isBetween { folded.append(UInt8(ascii: " ")) }
            isBetween = false
            folded.append(small)
        }
        if folded.starts(with: "sop ".utf8) { folded.removeFirst(4) }
        return String(decoding: folded, as: UTF8.self)
    }
}

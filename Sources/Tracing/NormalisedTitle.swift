internal import Foundation

/// A title as it is compared: NFKC, case, blanks and punctuation folded, a leading "SOP" dropped (contracts: *Rules of
/// counting*, "Equal title").
public struct NormalisedTitle: Sendable, Hashable {
    /// Words in lower case, one blank between them; empty for a title without letters or digits.
    public let text: String

    public init(_ title: String) {
        var words = Self.folded(title).split { !$0.isLetter && !$0.isNumber }
        if words.first == "sop", words.count > 1 { words.removeFirst() }
        text = words.joined(separator: " ")
    }

    /// A title of nothing equals nothing.
    public var isEmpty: Bool { text.isEmpty }

    /// NFKC and lower case; a plain ASCII title, as nearly all are, needs no tables for that.
    private static func folded(_ title: String) -> String {
        guard title.utf8.contains(where: { $0 >= 0x80 }) else { return title.lowercased() }
        return title.precomposedStringWithCompatibilityMapping.lowercased()
    }
}

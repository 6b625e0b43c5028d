import XMLStreaming

/// Which of the alternatives a file offers is read (ECMA-376 part 3, 10): the first made for a namespace the readers know,
/// else the fallback. Never two, or each shape would be there twice.
struct AlternateContent {
    private var isDecided: [Bool] = []

    /// Shapes, groups and canvases of Word 2010, and what later versions add without changing what is read here. Files
    /// are free to choose other prefixes; none does.
    private static let known: Set<String> = [
        "wps", "wpg", "wpc", "wp14", "w14", "w15", "w16", "w16se", "w16cid", "a14", "a15", "a16", "v2", "xdr14", "x14",
        "x15", "sle15", "wp", "w", "a", "xdr", "r",
    ]

    mutating func start() { isDecided.append(false) }
    mutating func end() { _ = isDecided.popLast() }

    /// Whether this `Choice` or `Fallback` is the one.
    mutating func takes(_ name: MarkupName, _ tag: borrowing XMLStartTag) -> Bool {
        guard let last = isDecided.indices.last else { return true }
        guard !isDecided[last] else { return false }
        let needs = tag.markup(.Requires)?.split(whereSeparator: \.isWhitespace).map(String.init) ?? []
        let isTaken = name == .Fallback || needs.allSatisfy(Self.known.contains)
        isDecided[last] = isTaken
        return isTaken
    }
}

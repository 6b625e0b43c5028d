/// A piece of an explanation, before anybody lays it out: the text and the Markdown show the same blocks.
enum ExplanationBlock {
    case title(String)
    /// Where and when: stands back.
    case facts(String)
    case heading(String)
    case paragraph(String)
    /// Stands back, below what it belongs to.
    case remark(String)
    /// What a reader must know before believing a number.
    case notice(String)
    case list([ExplanationLine], hidden: Int)
    /// The columns named in `numbers` are set to the right; the first one gives way where there is little room.
    case table([String], numbers: Set<Int>, rows: [[String]])
}

/// One entry of a list, with what belongs to it below.
struct ExplanationLine {
    enum Mark: String {
        case none = "·"
        case yes = "✓"
        case no = "✗"
        case chosen = "→"
        case assumed = "*"
    }

    var mark: Mark = .none
    var text: String
    var details: [String] = []
}

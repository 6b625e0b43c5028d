/// What people put into a cell to say yes or no: a tick, a letter, a word.
enum Tick: Hashable {
    case yes, no
    /// A cross says yes on one form and no on another.
    case cross
    /// Something else.
    case other

    init(_ text: String) {
        if Self.ticks.contains(text) {
            self = .yes
        } else if Self.crosses.contains(text) {
            self = .cross
        } else if Self.boxes.contains(text) {
            self = .no
        } else {
            switch Folding.name(text) {
            case "v", "ya", "y", "yes", "ada", "sudah", "sudahada", "true", "1": self = .yes
            case "tidak", "t", "tidakada", "tdk", "belum", "belumada", "no", "n", "false", "0": self = .no
            case "x": self = .cross
            default: self = .other
            }
        }
    }

    // The last signs of each line are what the symbol fonts of Word and Excel leave where they are read as text.
    private static let ticks: Set<String> = [
        "√", "✓", "✔", "✔️", "☑", "☑️", "✅", "●", "•", "■", "*", "ü", "þ", "\u{F0FC}", "\u{F0FE}",
    ]
    private static let crosses: Set<String> = ["×", "✗", "✘", "✕", "✖", "☒", "❌", "û", "ý", "\u{F0FB}", "\u{F0FD}"]
    private static let boxes: Set<String> = ["☐", "□", "○", "\u{F0A8}"]
}

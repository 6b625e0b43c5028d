/// The colours of a drawing: dark lines on light tints, which a printer without colour turns to black on white.
enum Palette {
    static let ink = "#1f2933"
    static let faint = "#7b8794"
    static let paper = "#ffffff"
    static let band = "#edf1f5"
    static let activity = "#f5f9fd"
    static let start = "#eef8ef"
    static let end = "#fdf0ee"
    static let intermediate = "#fdfaf0"
    static let gateway = "#fff8e3"
    static let shade = "#d5dce3"
    static let missing = "#b3261e"
    static let attention = "#8a5a00"
    static let covered = "#1b6e3c"
}

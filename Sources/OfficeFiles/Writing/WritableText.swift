/// What a cell can hold of a text.
enum WritableText {
    /// UTF-16 units of a cell, as Excel counts them.
    static var limit: Int { 32_767 }
    private static let cutMark = " …"

    /// The text without NUL, cut where a cell ends.
    static func fitting(_ text: String) -> (text: String, wasCut: Bool) {
        let clean = text.utf8.contains(0) ? text.replacing("\0", with: "\u{FFFD}") : text
        // Each UTF-16 unit is one to three bytes.
        guard clean.utf8.count > limit, clean.utf16.count > limit else { return (clean, false) }
        var room = limit - cutMark.utf16.count
        let kept = clean.prefix { character in
            room -= character.utf16.count
            return room >= 0
        }
        return (kept + cutMark, true)
    }

    /// Whether a link may lead there: only addresses of the web and of mail, and none longer than Excel takes.
    static func isAddress(_ address: String) -> Bool {
        let isKnown = ["https://", "http://", "mailto:"].contains { address.lowercased().hasPrefix($0) }
        return isKnown && address.utf16.count <= 2079 && !address.unicodeScalars.contains { $0.value < 33 }
    }
}

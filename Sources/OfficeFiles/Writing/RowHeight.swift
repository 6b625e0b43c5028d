/// How high a row is.
public enum RowHeight: Sendable, Hashable {
    /// As the spreadsheet fits it to the text, where it does: Excel when it opens the file, LibreOffice not.
    case automatic
    /// Estimated from the texts that wrap and the widths of their columns.
    case fitted
    case points(Double)

    /// One line of the usual font, 11 points high.
    static var line: Double { 15 }
    /// The highest row Excel takes.
    static var limit: Double { 409 }

    static func line(ofSize size: Int?) -> Double { size.map { Double($0) * 1.36 } ?? line }

    /// How many lines `text` takes in a column of `width` characters; words are not broken where they fit.
    static func lines(of text: String, width: Double, wraps: Bool) -> Int {
        guard wraps else { return 1 }
        let room = max(1, Int(min(width, 255)) - 1)
        return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { count, line in
            var (lines, used) = (1, 0)
            for word in line.split(separator: " ") {
                let length = min(word.count, 32_767)
                if used > 0, used + 1 + length > room {
                    lines += 1
                    used = 0
                }
                used += (used > 0 ? 1 : 0) + length
                lines += (used - 1) / room
                used = (used - 1) % room + 1
            }
            return count + lines
        }
    }
}

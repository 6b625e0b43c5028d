internal import Pictures

/// The landscape page a flow table stands on (A4, ISO 216), in millimetres, and how wide its columns are. With many
/// performers the other columns give way, so that a symbol still fits.
struct DraftPaper {
    /// Of the text of the page.
    static let width = 267.0
    /// Room for the table: what head and foot of the page and the headings of the table leave.
    static let height = 175.0
    /// Inside a cell, left and right.
    static let cellMargin = 1.5
    /// In points.
    static let textSize = 8.5
    static let labelSize = 6.5
    private static let lineHeight = 3.6

    let number: Double
    let activity: Double
    let performer: Double
    let inputs: Double
    let duration: Double
    let output: Double
    let note: Double
    let performerCount: Int
    /// In points.
    let headingSize: Double
    let headingHeight: Double

    init(_ performers: [String]) {
        let count = max(1, performers.count)
        performerCount = count
        let wide = [9.0, 49, 30, 19, 28, 34]
        let narrow = [9.0, 41, 23, 15, 22, 27]
        let room = Self.width - wide.reduce(0, +)
        let shares = room / Double(count) >= 17 ? wide : narrow
        let left = Self.width - shares.reduce(0, +)
        performer = min(left / Double(count), 30)
        // What few performers leave goes to what people write in.
        let spare = (left - performer * Double(count)) / 4
        (number, activity, inputs) = (shares[0], shares[1] + spare, shares[2] + spare)
        (duration, output, note) = (shares[3], shares[4] + spare, shares[5] + spare)
        headingSize = performer >= 17 ? 8 : performer >= 12 ? 7 : 5.5
        let (inside, size) = (performer - 2 * Self.cellMargin, headingSize)
        let lines = performers.map { Self.lines($0, width: inside, size: size, isBold: true) }.max() ?? 1
        headingHeight = 6.5 + Double(lines) * size * 0.43 + 2
    }

    /// Of all columns from left to right.
    var widths: [Double] {
        [number, activity] + Array(repeating: performer, count: performerCount) + [inputs, duration, output, note]
    }

    var performersLeft: Double { number + activity }
    func left(of column: Int) -> Double { Double(column) * performer }

    /// How high a cell with these paragraphs is.
    static func height(_ paragraphs: [String], width: Double) -> Double {
        let inside = width - 2 * cellMargin
        let lines = paragraphs.map { Self.lines($0, width: inside, size: textSize, isBold: false) }
        return Double(lines.reduce(0, +)) * lineHeight + Double(max(1, paragraphs.count)) * 1.1 + 0.6
    }

    /// How many lines a text takes in so many millimetres, word by word; a little on the safe side.
    static func lines(_ text: String, width: Double, size: Double, isBold: Bool) -> Int {
        max(1, wrapped(text, width: width, size: size, isBold: isBold).count)
    }

    /// The lines themselves. A word that is longer than a line takes as many as it needs, and stands in one.
    static func wrapped(_ text: String, width: Double, size: Double, isBold: Bool = false) -> [String] {
        let unit = size * 25.4 / 72 * (isBold ? 1.08 : 1)
        let space = GlyphWidths.width(of: " ", size: unit)
        var lines = [""]
        var used = 0.0
        for word in text.split(separator: " ").prefix(2_000) {
            var length = GlyphWidths.width(of: word, size: unit)
            if used > 0, used + space + length > width {
                lines.append("")
                used = 0
            }
            lines[lines.count - 1] += (used > 0 ? " " : "") + word
            while length > width, width > 1 {
                lines.append("")
                length -= width
            }
            used += (used > 0 ? space : 0) + length
        }
        return lines
    }
}

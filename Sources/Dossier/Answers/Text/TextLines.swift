/// A text by lines as libyaml counts them, so that the places it names can be found again.
struct TextLines {
    /// Each with the break at its end.
    private(set) var lines: [[Unicode.Scalar]] = []
    let newline: String

    struct Place: Hashable, Comparable {
        /// Both 0-based; the column in Unicode scalars.
        var line: Int
        var column: Int

        static func < (left: Place, right: Place) -> Bool { (left.line, left.column) < (right.line, right.column) }
    }

    init(_ text: String) {
        newline = text.unicodeScalars.contains("\r") ? "\r\n" : "\n"
        var line: [Unicode.Scalar] = []
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            // CR LF is one break.
            if last == "\r", scalar != "\n", !line.isEmpty { end(&line) }
            line.append(scalar)
            if scalar != "\r", Self.isBreak(scalar) { end(&line) }
            last = scalar
        }
        if !line.isEmpty { lines.append(line) }
    }

    private mutating func end(_ line: inout [Unicode.Scalar]) {
        lines.append(line)
        line = []
    }

    static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
    }

    var end: Place { Place(line: lines.count, column: 0) }

    /// Whether the last line ends with a break, or there is none.
    var endsWithBreak: Bool { lines.last?.last.map(Self.isBreak) ?? true }

    subscript(place: Place) -> Unicode.Scalar? {
        guard lines.indices.contains(place.line), lines[place.line].indices.contains(place.column) else { return nil }
        return lines[place.line][place.column]
    }

    func next(after place: Place) -> Place {
        let isLast = !lines.indices.contains(place.line) || place.column + 1 >= lines[place.line].count
        return isLast ? Place(line: place.line + 1, column: 0) : Place(line: place.line, column: place.column + 1)
    }

    /// Blanks before the first sign of a line; `nil` for a blank line.
    func indent(of line: Int) -> Int? {
        guard lines.indices.contains(line) else { return nil }
        return lines[line].firstIndex { $0 != " " && $0 != "\t" && !Self.isBreak($0) }
    }

    func isComment(_ line: Int) -> Bool { indent(of: line).map { lines[line][$0] == "#" } ?? false }

    /// Where the part that ends before `limit` ends: blank lines, and remarks that stand further left than it, belong to
    /// what follows.
    func trimmed(_ limit: Int, from first: Int, indent: Int) -> Int {
        var end = min(limit, lines.count)
        while end - 1 > first {
            let column = self.indent(of: end - 1)
            guard column == nil || (isComment(end - 1) && (column ?? 0) < indent) else { break }
            end -= 1
        }
        return end
    }

    /// The end of a line, before its break.
    func lineEnd(_ line: Int) -> Place {
        guard lines.indices.contains(line) else { return end }
        let count = lines[line].reversed().drop(while: Self.isBreak).count
        return Place(line: line, column: count)
    }

    /// The text with every edit made.
    func applying(_ edits: [TextEdit]) -> String {
        let ordered = edits.enumerated().sorted {
            ($0.element.start, $0.element.rank, $0.offset) < ($1.element.start, $1.element.rank, $1.offset)
        }.map(\.element)
        var text = String.UnicodeScalarView()
        var place = Place(line: 0, column: 0)
        for edit in ordered {
            append(from: place, to: edit.start, &text)
            text.append(contentsOf: edit.text.unicodeScalars)
            place = max(place, edit.end)
        }
        append(from: place, to: end, &text)
        return String(text)
    }

    private func append(from start: Place, to end: Place, _ text: inout String.UnicodeScalarView) {
        guard start < end else { return }
        for line in start.line...end.line where lines.indices.contains(line) {
            let from = line == start.line ? start.column : 0
            let to = line == end.line ? end.column : lines[line].count
            if from < to { text.append(contentsOf: lines[line][from..<min(to, lines[line].count)]) }
        }
    }
}

/// A part of a text put in place of another.
struct TextEdit {
    var start: TextLines.Place
    /// The same as `start` for what is only put in.
    var end: TextLines.Place
    var text: String
    /// Of what is put in at one place the lower stands first.
    var rank = 0
}

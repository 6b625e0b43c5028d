/// What a line of Markdown begins, told from its text without the blanks around it.
enum MarkdownLine {
    /// `#` to `######` (CommonMark 4.2).
    static func heading(_ text: String) -> (level: Int, text: String)? {
        let level = text.prefix { $0 == "#" }.count
        guard (1...6).contains(level) else { return nil }
        let rest = text.dropFirst(level)
        guard rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
        var title = rest.trimmingBlanks
        let closing = title.reversed().prefix { $0 == "#" }.count
        if closing > 0 {
            let before = title.dropLast(closing)
            if before.isEmpty || before.last == " " || before.last == "\t" { title = before.trimmingBlanks }
        }
        return (level, title)
    }

    /// The level of the heading above a line of `=` or `-` (CommonMark 4.3).
    static func underline(_ text: String) -> Int? {
        guard let first = text.first, first == "=" || first == "-", text.allSatisfy({ $0 == first }) else { return nil }
        return first == "=" ? 1 : 2
    }

    /// `---`, `* * *`, `___` (CommonMark 4.1).
    static func isRule(_ text: String) -> Bool {
        guard let first = text.first, "-*_".contains(first) else { return false }
        var count = 0
        for character in text {
            if character == first { count += 1 } else if character != " ", character != "\t" { return false }
        }
        return count >= 3
    }

    /// The fence that begins code (CommonMark 4.5).
    static func fence(_ text: String) -> String? {
        for mark in ["`", "~"] as [Character] {
            let fence = text.prefix { $0 == mark }
            if fence.count >= 3, mark == "~" || !text.dropFirst(fence.count).contains("`") { return String(fence) }
        }
        return nil
    }

    static func closes(_ text: String, _ fence: String) -> Bool {
        text.count >= fence.count && text.hasPrefix(fence) && text.allSatisfy { $0 == fence.first }
    }

    /// An item of a list (CommonMark 5.2).
    struct Item {
        var text: String
        /// `-`, `*`, `+` for bullets; `.` or `)` behind a number.
        var mark: Character
        var number: Int?
        /// Blanks and all that stand before the text.
        var width: Int
        /// Whether it may follow a paragraph without a blank line: a number other than 1 there is part of the text.
        var mayInterrupt: Bool { !text.isEmpty && (number == nil || number == 1) }
    }

    static func item(_ text: String) -> Item? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        guard let mark = rest.first, digits.count < 10 else { return nil }
        guard digits.isEmpty ? "-*+".contains(mark) : ".)".contains(mark) else { return nil }
        let behind = rest.dropFirst()
        guard behind.isEmpty || behind.first == " " || behind.first == "\t" else { return nil }
        let blanks = min(max(1, behind.prefix { $0 == " " || $0 == "\t" }.count), 4)
        return Item(
            text: behind.trimmingBlanks, mark: mark, number: Int(digits), width: digits.count + 1 + blanks)
    }

    // MARK: - Tables

    /// How many columns the line below a heading row announces: `|---|:-:|`; `nil` where it is no such line (GFM 4.10).
    static func columns(_ text: String) -> Int? {
        guard text.contains("-"), text.allSatisfy({ "|-: \t".contains($0) }), text.contains("|") || text.contains(":")
        else { return nil }
        let cells = cells(text)
        for cell in cells {
            var dashes = Substring(cell)
            if dashes.first == ":" { dashes = dashes.dropFirst() }
            if dashes.last == ":" { dashes = dashes.dropLast() }
            guard !dashes.isEmpty, dashes.allSatisfy({ $0 == "-" }) else { return nil }
        }
        return cells.count
    }

    /// The cells of a row, which stand between `|` that no `\` stands before.
    static func cells(_ text: String) -> [String] {
        var cells: [String] = []
        var cell = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in text.unicodeScalars {
            if isEscaped {
                if scalar != "|" { cell.append("\\") }
                cell.append(scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else if scalar == "|" {
                cells.append(String(cell).trimmingBlanks)
                cell = String.UnicodeScalarView()
            } else {
                cell.append(scalar)
            }
        }
        if isEscaped { cell.append("\\") }
        // The `|` at the beginning and at the end of a row begin and end nothing.
        let last = String(cell).trimmingBlanks
        if !last.isEmpty || cells.isEmpty || !text.hasSuffix("|") { cells.append(last) }
        if text.hasPrefix("|") { cells.removeFirst() }
        return cells
    }
}

/// Counts the items of lists as they show: by the first number of a list, whatever the others say (CommonMark 5.3).
struct MarkdownList {
    private var open: [(indent: Int, content: Int, mark: Character, number: Int?)] = []

    var isEmpty: Bool { open.isEmpty }
    mutating func end() { open = [] }

    /// `1.`, `a` never; `•` for bullets.
    mutating func label(_ item: MarkdownLine.Item, indent: Int) -> String {
        while let last = open.last, indent < last.indent { open.removeLast() }
        var number = item.number
        if let last = open.last, indent < last.content {
            open.removeLast()
            if last.mark == item.mark, let before = last.number { number = before &+ 1 }
        }
        if open.count < 64 { open.append((indent, indent + item.width, item.mark, number)) }
        return number.map { "\($0)\(item.mark)" } ?? "•"
    }
}

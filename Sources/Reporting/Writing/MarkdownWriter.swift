/// Writes GitHub-flavoured Markdown. Every text is escaped, so that nothing an input file holds is read as markup, a
/// link or a mention.
struct MarkdownWriter {
    private(set) var text = ""

    mutating func heading(_ level: Int, _ title: String) {
        block("\(String(repeating: "#", count: level)) \(Self.escaped(title))")
    }

    mutating func paragraph(_ content: String) { block(Self.escapedLine(content)) }

    /// A paragraph that stands out.
    mutating func quote(_ content: String) { block("> \(Self.escapedLine(content))") }

    mutating func list(_ items: [String], isNumbered: Bool = false) {
        guard !items.isEmpty else { return }
        block(
            items.enumerated().map { index, item in
                "\(isNumbered ? "\(index + 1)." : "-") \(Self.escapedLine(item))"
            }.joined(separator: "\n"))
    }

    /// A table; columns named in `numbers` are set to the right.
    mutating func table(_ columns: [String], numbers: Set<Int> = [], _ rows: [[String]]) {
        table(columns, numbers: numbers, markup: rows.map { $0.map(Self.escaped) })
    }

    /// A table whose cells are Markdown already, each on one line.
    mutating func table(_ columns: [String], numbers: Set<Int> = [], markup rows: [[String]]) {
        let rule = columns.indices.map { numbers.contains($0) ? "---:" : "---" }
        let lines = [columns.map(Self.escaped)] + [rule] + rows
        block(lines.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n"))
    }

    /// What is Markdown already.
    mutating func markup(_ lines: String) { block(lines) }

    /// What follows folds open, up to `unfold`.
    mutating func fold(_ title: String) { block("<details>\n<summary>\(Self.escaped(title))</summary>") }
    mutating func unfold() { block("</details>") }

    private mutating func block(_ lines: String) {
        if !text.isEmpty { text += "\n" }
        text += lines + "\n"
    }

    /// As `escaped`, and what would start a list, heading or number at the head of a line.
    static func escapedLine(_ content: String) -> String {
        let text = escaped(content)
        guard let first = text.first else { return text }
        if first == "-" || first == "+" || first == "=" { return "\\" + text }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return text }
        return digits + "\\" + rest
    }

    /// One line of text with every sign that Markdown knows taken by its word. `http://…` and `www.…` would become
    /// links of their own, so their sign is taken by its word too.
    static func escaped(_ content: String) -> String {
        let scalars = Array(DisplayWidth.safe(content).unicodeScalars)
        var text = ""
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "$", "@", "!", "^": text += "\\"
            case ":" where index + 1 < scalars.count && scalars[index + 1] == "/": text += "\\"
            case "." where index > 0 && (scalars[index - 1] == "w" || scalars[index - 1] == "W"): text += "\\"
            case "&":
                text += "&amp;"
                continue
            default: break
            }
            text.unicodeScalars.append(scalar)
        }
        return text
    }
}

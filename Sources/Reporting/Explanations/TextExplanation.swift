internal import Findings

/// The explanation as a terminal shows it, 100 columns wide.
struct TextExplanation {
    let content: ExplanationContent
    let isStyled: Bool
    private(set) var lines: [String] = []

    static let width = 100

    init(_ report: ExplanationReport) {
        content = ExplanationContent(report)
        isStyled = report.isStyled
        for block in content.blocks() { write(block) }
        while lines.last?.isEmpty == true { lines.removeLast() }
    }

    private mutating func write(_ block: ExplanationBlock) {
        switch block {
        case .title(let text): add(text, .strong)
        case .facts(let text): add(text, .faint)
        case .heading(let text):
            blank()
            add(text, .strong)
        case .paragraph(let text): add(text, hanging: "  ")
        case .remark(let text): add(text, .faint, hanging: "  ")
        case .notice(let text):
            blank()
            add(text, .fair, hanging: "! ")
        case .list(let entries, let hidden):
            for entry in entries { write(entry) }
            if hidden > 0 { add(content.more(hidden), .faint, hanging: "    ") }
        case .table(let columns, let numbers, let rows):
            var table = TextTable(
                columns.enumerated().map { index, title in
                    TextTable.Column(title: title, isRight: numbers.contains(index), isFlexible: index == 0)
                })
            for row in rows { table.add(row.enumerated().map { TextTable.Cell($1, $0 == 0 ? .faint : .plain) }) }
            lines += table.lines(width: Self.width - 2, isStyled: isStyled).map { $0.isEmpty ? $0 : "  " + $0 }
        }
    }

    private mutating func write(_ entry: ExplanationLine) {
        add(entry.text, entry.mark.style, hanging: "  \(entry.mark.rawValue) ")
        for detail in entry.details { add(detail, .faint, hanging: "      ") }
    }

    private mutating func blank() {
        if lines.last?.isEmpty == false { lines.append("") }
    }

    /// Adds running text; `hanging` stands before the first line, and as blanks before the others.
    private mutating func add(_ text: String, _ style: TextStyle = .plain, hanging: String = "") {
        let indent = DisplayWidth.of(hanging)
        for (index, line) in TextLayout.wrap(DisplayWidth.safe(text), width: Self.width - indent).enumerated() {
            let before = index == 0 ? hanging : String(repeating: " ", count: indent)
            lines.append(before + style.applied(to: line, isStyled))
        }
    }
}

extension ExplanationLine.Mark {
    fileprivate var style: TextStyle {
        switch self {
        case .none, .yes: .plain
        case .no: .bad
        case .chosen: .strong
        case .assumed: .fair
        }
    }
}

extension ExplanationFormat {
    /// For a terminal: 100 columns, colours only where the report is styled.
    public static let text = ExplanationFormat(rawValue: "text") { report in
        Array((TextExplanation(report).lines.joined(separator: "\n") + "\n").utf8)
    }
}

internal import Findings

/// The plan as a terminal shows it, 100 columns wide.
struct TextPlan {
    private let content: PlanContent
    private let isStyled: Bool
    private(set) var lines: [String] = []

    static let width = 100

    init(_ report: PlanReport) {
        content = PlanContent(report)
        isStyled = report.isStyled
        add(content.title, .strong)
        add(content.facts, .faint)
        if let verdict = content.verdict {
            blank()
            add(verdict, .fair, hanging: "! ")
        }
        blank()
        addSummary()
        addActions()
        addIndicators()
        addRemarks()
    }

    private mutating func addSummary() {
        let summary = content.summary
        let width = min(34, summary.map { DisplayWidth.of($0.label) }.max() ?? 0)
        for (label, text) in summary {
            let blanks = String(repeating: " ", count: max(0, width - DisplayWidth.of(label)))
            add(text, hanging: "\(DisplayWidth.safe(label))\(blanks)  ")
        }
    }

    private mutating func addActions() {
        for part in content.parts where !part.lines.isEmpty {
            blank()
            if let heading = part.heading { add(heading, .strong) }
            for line in part.lines {
                let number = "\(line.number < 10 ? " " : "")\(line.number). "
                add(line.text, hanging: number)
                if let facts = line.details.first { add(facts, .faint, hanging: "    ") }
            }
        }
        if content.hidden > 0 { add(content.more(content.hidden), .faint, hanging: "    ") }
    }

    private mutating func addIndicators() {
        blank()
        var table = TextTable(
            content.columns.enumerated().map { index, title in
                TextTable.Column(title: title, isRight: (1...3).contains(index), isFlexible: index == 0)
            })
        for row in content.rows { table.add(row.map { TextTable.Cell($0) }) }
        lines += table.lines(width: Self.width, isStyled: isStyled)
    }

    private mutating func addRemarks() {
        let remarks = content.betweenThresholds + content.remarks
        guard !remarks.isEmpty else { return }
        blank()
        for remark in remarks { add(remark, hanging: "· ") }
    }

    private mutating func blank() {
        if lines.last?.isEmpty == false { lines.append("") }
    }

    private mutating func add(_ text: String, _ style: TextStyle = .plain, hanging: String = "") {
        let indent = DisplayWidth.of(hanging)
        for (index, line) in TextLayout.wrap(DisplayWidth.safe(text), width: max(20, Self.width - indent)).enumerated()
        {
            let before = index == 0 ? hanging : String(repeating: " ", count: indent)
            lines.append(before + style.applied(to: line, isStyled))
        }
    }
}

extension PlanFormat {
    /// For a terminal: 100 columns, colours only where the report is styled.
    public static let text = PlanFormat(rawValue: "text") { report in
        Array((TextPlan(report).lines.joined(separator: "\n") + "\n").utf8)
    }
}

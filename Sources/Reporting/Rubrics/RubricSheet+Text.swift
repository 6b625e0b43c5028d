public import Rubric

/// For a terminal.
extension RubricSheet {
    private static let width = 100

    /// The whole instrument.
    public func text() -> [UInt8] {
        var lines = head
        lines += ["", styled(wording(Catalogue.sourcesLabel), .strong)]
        lines += sources.flatMap { self.lines(of: $0, indent: 2) }
        lines += ["", styled(wording(Catalogue.treeLabel), .strong)]
        for row in rows { lines += self.lines(of: row) }
        if !bounds.isEmpty { lines += [""] + bounds.flatMap { self.lines(of: $0, indent: 0) } }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    /// Everything about one indicator.
    public func text(of indicator: Indicator) -> [UInt8] {
        var lines = notice + [""]
        lines += self.lines(of: title(of: indicator), indent: 0, .strong, isInFull: true)
        lines += (facts(of: indicator) + further(of: indicator)).flatMap {
            self.lines(of: $0, indent: 2, isInFull: true)
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private var notice: [String] {
        TextLayout.wrap(DisplayWidth.safe("! " + wording(instrument.notice)), width: Self.width)
            .map { styled($0, .fair) }
    }

    private var head: [String] {
        notice + [""] + wrapped(wording(instrument.title), indent: 0).map { styled($0, .strong) }
            + heading.flatMap { lines(of: $0, indent: 0) }
    }

    private func lines(of row: Row) -> [String] {
        switch row {
        case .node(let node, let depth):
            let lines = wrapped(line(of: node), indent: 2 * depth)
            return node.kind == .area || node.kind == .component ? [""] + lines.map { styled($0, .strong) } : lines
        case .indicator(let indicator, let depth):
            var title = title(of: indicator)
            title.text += mark(indicator.id)
            return lines(of: title, indent: 2 * depth)
                + facts(of: indicator).flatMap { lines(of: $0, indent: 2 * depth + 3) }
        }
    }

    private func lines(of fact: Fact, indent: Int, _ style: TextStyle = .plain, isInFull: Bool = false) -> [String] {
        let label = fact.label.map { "\($0): " } ?? ""
        let source = isInFull ? saidInFull(fact.source) : said(fact.source)
        let lines = wrapped(label + fact.text + source, indent: indent)
        return lines.map { styled($0, fact.source?.confidence == .memory ? .fair : style) }
    }

    /// Lines that hang below their first.
    private func wrapped(_ text: String, indent: Int) -> [String] {
        TextLayout.wrap(DisplayWidth.safe(text), width: max(40, Self.width - indent - 2)).enumerated().map {
            String(repeating: " ", count: indent + ($0.offset > 0 ? 2 : 0)) + $0.element
        }
    }

    private func styled(_ text: String, _ style: TextStyle) -> String { style.applied(to: text, isStyled) }
}

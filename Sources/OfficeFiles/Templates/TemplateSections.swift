/// What lies between `{{#name}}` and `{{/name}}`: the rows of a table, or paragraphs, that are repeated.
struct TemplateSection {
    var name: String
    /// The paragraphs the two marks stand in.
    var first: Int
    var last: Int
    /// The tokens of what is repeated, the end tag of the last row or paragraph included.
    var tokens: ClosedRange<Int>
    /// Rows of a table.
    var isRows: Bool
    var inner: [TemplateSection] = []

    /// The sections of a part, those inside others with them, and what is wrong with their marks.
    static func sections(of part: TemplatePart) -> (sections: [TemplateSection], problems: [TemplateProblem]) {
        var problems: [TemplateProblem] = []
        var open: [(name: String, paragraph: Int, inner: [TemplateSection])] = [("", 0, [])]
        for (paragraph, content) in part.paragraphs.enumerated() {
            for mark in content.marks {
                switch mark.kind {
                case .field: break
                case .opens: open.append((mark.name, paragraph, []))
                case .closes:
                    guard open.count > 1, let last = open.last, last.name == mark.name,
                        var section = TemplateSection(mark.name, last.paragraph, paragraph, part)
                    else {
                        problems.append(.init(.openSection, mark.name, at: part.place(of: paragraph)))
                        continue
                    }
                    open.removeLast()
                    section.inner = last.inner.filter { section.contains($0) }
                    let crossing = last.inner.filter { !section.contains($0) }
                    let isBehind =
                        open.last?.inner.last.map { $0.tokens.upperBound < section.tokens.lowerBound } ?? true
                    guard crossing.isEmpty, isBehind else {
                        problems.append(.init(.crossedSections, mark.name, at: part.place(of: paragraph)))
                        continue
                    }
                    open[open.count - 1].inner.append(section)
                }
            }
        }
        for (name, paragraph, _) in open.dropFirst() {
            problems.append(.init(.openSection, name, at: part.place(of: paragraph)))
        }
        // What closed inside one that never did stands by itself.
        let sections = open.flatMap(\.inner).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        return (sections, problems)
    }

    /// `nil` where the two paragraphs lie in no common table or run of paragraphs.
    private init?(_ name: String, _ first: Int, _ last: Int, _ part: TemplatePart) {
        (self.name, self.first, self.last) = (name, first, last)
        let (begin, end) = (part.paragraphs[first], part.paragraphs[last])
        let tokens = part.markup.tokens
        if let row = begin.row, let lastRow = end.row, begin.table == end.table {
            isRows = true
            self.tokens = row...max(row, tokens[lastRow].partner)
        } else if begin.parent == end.parent {
            isRows = false
            self.tokens = begin.token...max(begin.token, tokens[end.token].partner)
        } else {
            return nil
        }
    }

    private func contains(_ other: TemplateSection) -> Bool {
        tokens.contains(other.tokens.lowerBound) && tokens.contains(other.tokens.upperBound)
    }

    /// Whether no row of its table is left without it.
    func isWholeTable(_ part: TemplatePart) -> Bool {
        guard isRows else { return false }
        func isRow(_ index: Int, _ step: Int) -> Bool {
            var index = index + step
            while part.markup.tokens.indices.contains(index) {
                let token = part.markup.tokens[index]
                if token.tag == .tr { return true }
                if token.tag == .tbl { return false }
                index =
                    token.partner != index && (step > 0) == (token.partner > index)
                    ? token.partner + step : index + step
            }
            return false
        }
        return !isRow(tokens.lowerBound, -1) && !isRow(tokens.upperBound, 1)
    }
}

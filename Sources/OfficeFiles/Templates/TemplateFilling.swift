import Findings

/// Fills one part of a template: its bytes with other texts in the place of the marks, and all else as it was.
struct TemplateFilling {
    let part: TemplatePart
    private let sections: [TemplateSection]
    private var scopes: [Scope]
    private var writer: TemplateBlockWriter
    private(set) var problems: [TemplateProblem]
    private var output: [UInt8] = []
    /// The names that were asked for and found.
    private(set) var used: Set<String> = []
    /// The part has markup of ours, which needs the namespaces it is written in.
    private(set) var hasMarkup = false

    /// Values by name, and what their names begin with in a report.
    struct Scope {
        var values: [String: TemplateValue]
        var prefix = ""
    }

    /// The part may come to this many bytes.
    private let limit: Int

    init(_ part: TemplatePart, _ values: [String: TemplateValue], _ writer: TemplateBlockWriter, limit: Int) {
        self.part = part
        self.limit = limit
        self.writer = writer
        scopes = [Scope(values: values)]
        (sections, problems) = TemplateSection.sections(of: part)
    }

    /// What is written, and the writer with its counters; `nil` where it would come to more than the limit.
    mutating func fill() -> (bytes: [UInt8], writer: TemplateBlockWriter)? {
        let isWithinLimit = fill(0..<part.markup.tokens.count, sections, isCopy: false)
        return isWithinLimit ? (output, writer) : nil
    }

    // MARK: - Sections

    private mutating func fill(_ tokens: Range<Int>, _ sections: [TemplateSection], isCopy: Bool) -> Bool {
        var position = tokens.lowerBound
        for section in sections {
            guard case .items(let items)? = value(section.name, isUse: true) else {
                let isKnown = value(section.name, isUse: false) != nil
                report(isKnown ? .wrongKind : .unknownField, section.name, section.first)
                continue
            }
            write(position..<section.tokens.lowerBound, isCopy)
            position = section.tokens.upperBound + 1
            // A table needs a row: where there is nothing to say, it is left with an empty one.
            let isEmptied = items.isEmpty && section.isWholeTable(part)
            let prefix = (scopes.last?.prefix ?? "") + section.name + "."
            for (number, item) in (isEmptied ? [[:]] : items).enumerated() {
                scopes.append(Scope(values: isEmptied ? blanks(of: section) : item, prefix: prefix))
                open.append(section)
                let range = section.tokens.lowerBound..<(section.tokens.upperBound + 1)
                let isWithinLimit = fill(range, section.inner, isCopy: isCopy || number > 0)
                open.removeLast()
                scopes.removeLast()
                guard isWithinLimit, output.count <= limit else { return false }
            }
        }
        write(position..<tokens.upperBound, isCopy)
        return output.count <= limit
    }

    /// The sections that are being filled.
    private var open: [TemplateSection] = []

    private func blanks(of section: TemplateSection) -> [String: TemplateValue] {
        var blanks: [String: TemplateValue] = [:]
        for paragraph in part.paragraphs[section.first...section.last] {
            for mark in paragraph.marks where mark.kind == .field && blanks[mark.name] == nil {
                blanks[mark.name] = .text("")
            }
        }
        return blanks
    }

    // MARK: - Texts

    /// Writes tokens that no section covers, with their marks replaced.
    private mutating func write(_ tokens: Range<Int>, _ isCopy: Bool) {
        guard !tokens.isEmpty else { return }
        let all = part.markup.tokens
        let bytes = all[tokens.lowerBound].range.lowerBound..<all[tokens.upperBound - 1].range.upperBound
        var edits: [TemplateEdit] = []
        for index in paragraphs(in: tokens) where !part.paragraphs[index].marks.isEmpty {
            edits += self.edits(of: index)
        }
        if isCopy { edits += TemplateEdit.withoutIDs(tokens, part.markup) }
        TemplateEdit.apply(edits, to: part.markup.bytes, bytes, &output)
    }

    /// The paragraphs that begin in a range of tokens; they stand in their order.
    private func paragraphs(in tokens: Range<Int>) -> Range<Int> {
        func first(from token: Int) -> Int {
            var (low, high) = (0, part.paragraphs.count)
            while low < high {
                let middle = (low + high) / 2
                if part.paragraphs[middle].token < token { low = middle + 1 } else { high = middle }
            }
            return low
        }
        return first(from: tokens.lowerBound)..<first(from: tokens.upperBound)
    }

    private mutating func edits(of index: Int) -> [TemplateEdit] {
        let paragraph = part.paragraphs[index]
        if let mark = paragraph.marks.first, paragraph.marks.count == 1, paragraph.isAlone(mark) {
            if mark.kind == .field, case .blocks(let blocks)? = value(mark.name, isUse: true) {
                return edits(replacing: index, with: blocks)
            }
            if mark.kind != .field, isMarkOfParagraphs(mark, index), mayVanish(index) {
                return [TemplateEdit(range: bytes(of: index), bytes: [])]
            }
        }
        var replacements: [(range: Range<Int>, value: TemplateValue)] = []
        for mark in paragraph.marks {
            if mark.kind == .field {
                if let value = textValue(mark.name, index) { replacements.append((mark.range, value)) }
            } else if open.contains(where: { $0.name == mark.name && index >= $0.first && index <= $0.last }) {
                replacements.append((mark.range, .text("")))
            }
        }
        return TemplateEdit.edits(of: paragraph, replacements, part.markup) { writer.run($0, look: $1) }
            .map { edit in
                if edit.hasMarkup { hasMarkup = true }
                return edit
            }
    }

    private func isMarkOfParagraphs(_ mark: TemplatePart.Mark, _ index: Int) -> Bool {
        open.contains { !$0.isRows && $0.name == mark.name && ($0.first == index || $0.last == index) }
    }

    /// Whether a paragraph may be left out: cells, text boxes and page bands must keep one.
    private func mayVanish(_ index: Int) -> Bool {
        guard let parent = part.paragraphs[index].parent else { return false }
        return part.markup.tokens[parent].tag == .body && !part.paragraphs[index].endsSection
    }

    private func bytes(of paragraph: Int) -> Range<Int> {
        let token = part.markup.tokens[part.paragraphs[paragraph].token]
        return token.range.lowerBound..<part.markup.tokens[token.partner].range.upperBound
    }

    private mutating func edits(replacing index: Int, with blocks: [OutgoingBlock]) -> [TemplateEdit] {
        hasMarkup = true
        var markup = writer.blocks(blocks, width: part.width(of: index))
        let paragraph = part.paragraphs[index]
        let isBody = paragraph.parent.map { part.markup.tokens[$0].tag == .body } ?? false
        // What is no body must end with a paragraph.
        if paragraph.endsSection || (!isBody && !markup.hasSuffix("</w:p>")) { markup += emptied(index) }
        return [TemplateEdit(range: bytes(of: index), bytes: Array(markup.utf8), hasMarkup: true)]
    }

    /// The paragraph with its properties alone, which may end a section of pages.
    private func emptied(_ index: Int) -> String {
        let tokens = part.markup.tokens
        let start = part.paragraphs[index].token
        var properties = ""
        let next = start + 1
        if tokens.indices.contains(next), tokens[next].tag == .pPr {
            let end = tokens[tokens[next].partner].range.upperBound
            properties = part.markup.text(tokens[next].range.lowerBound..<end)
        }
        return part.markup.text(tokens[start].range) + properties + "</w:p>"
    }

    // MARK: - Values

    /// The value for a place in a text; what is none is reported, and stays as it is.
    private mutating func textValue(_ name: String, _ paragraph: Int) -> TemplateValue? {
        switch value(name, isUse: true) {
        case .text, .blank: return value(name, isUse: false)
        case .blocks: report(.blocksInText, name, paragraph)
        case .items: report(.wrongKind, name, paragraph)
        case nil: report(.unknownField, name, paragraph)
        }
        return nil
    }

    /// The innermost value of a name.
    private mutating func value(_ name: String, isUse: Bool) -> TemplateValue? {
        for scope in scopes.reversed() {
            guard let value = scope.values[name] else { continue }
            if isUse { used.insert(scope.prefix + name) }
            return value
        }
        return nil
    }

    private mutating func report(_ code: TemplateProblem.Code, _ name: String, _ paragraph: Int) {
        let near = code == .unknownField ? scopes.reversed().flatMap { $0.values.keys.sorted() }.nearest(to: name) : []
        let problem = TemplateProblem(code, name, at: part.place(of: paragraph), near: near)
        // Of rows that are repeated each would say the same.
        if !reported.contains(problem) {
            reported.insert(problem)
            problems.append(problem)
        }
    }

    private var reported: Set<TemplateProblem> = []
}

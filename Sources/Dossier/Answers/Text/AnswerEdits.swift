import Findings
import Yams

/// Finds where in the text of an `answers.yaml` answers belong, by the places of its nodes.
struct AnswerEdits {
    private typealias Place = TextLines.Place

    private let path: String
    private let lines: TextLines
    private let root: Node?
    /// The scopes of the file, in its order.
    private let scopes: [ScopeNode]
    /// Where keys and answers begin, in the order of the file.
    private let anchors: [Place]

    private struct ScopeNode {
        var scope: AnswerScope?
        var key: Node
        var value: Node
    }

    private struct Key: Hashable {
        var indicator: String
        var column: AnswerColumn
    }

    init(_ text: String, path: String, units: UnitIndex) throws(AnswersTextError) {
        self.path = path
        lines = TextLines(text)
        do throws(RefusedInput) {
            root = try YAMLFile(Array(text.utf8), path: path, limits: DossierLimits()).root
        } catch {
            throw AnswersTextError(path: path, line: error.problem.line, cause: error.problem.message)
        }
        var (scopes, anchors): ([ScopeNode], [Place]) = ([], [])
        for (key, value) in root?.mapping ?? [:] {
            let name = key.text ?? ""
            let scope = name == AnswerScope.agency.text ? .agency : units.match(name).id.map(AnswerScope.unit)
            scopes.append(ScopeNode(scope: scope, key: key, value: value))
            anchors += Self.anchors(key, value)
        }
        self.scopes = scopes
        self.anchors = anchors.sorted()
    }

    private static func anchors(_ key: Node, _ value: Node) -> [Place] {
        var anchors = [key.place]
        for (indicator, list) in value.mapping ?? [:] {
            anchors.append(indicator.place)
            for entry in list.sequence ?? [] { anchors.append(entry.place) }
        }
        return anchors.compactMap(\.self)
    }

    /// The text with the answers added, and those replaced that are there already.
    func applying(_ added: [GivenAnswer], _ replaced: [GivenAnswer]) throws(AnswersTextError) -> String {
        var edits: [TextEdit] = []
        var inserted: [AnswerScope] = []
        for scope in (added + replaced).map(\.scope) where !inserted.contains(scope) {
            inserted.append(scope)
            let (new, old) = (added.filter { $0.scope == scope }, replaced.filter { $0.scope == scope })
            if let node = scopes.first(where: { $0.scope == scope }) {
                edits += try self.edits(of: node, adding: new, replacing: old)
            } else {
                edits.append(try self.edit(newScope: scope, new))
            }
        }
        return lines.applying(edits)
    }

    // MARK: - Scopes

    private func edit(newScope scope: AnswerScope, _ answers: [GivenAnswer]) throws(AnswersTextError) -> TextEdit {
        let name = AnswerText.scalar(scope.text)
        if let root, root.mapping != nil, isFlow(root) {
            let inner = Self.grouped(answers).map { "\(AnswerText.scalar($0)): \(flowList($1))" }
            return try insert("\(name): {\(inner.joined(separator: ", "))}", into: root)
        }
        let indicators = Self.grouped(answers).map { block($0, $1, indent: 2) }.joined()
        let start = lines.endsWithBreak ? "" : lines.newline
        return TextEdit(
            start: lines.end, end: lines.end, text: "\(start)\(name):\(lines.newline)\(indicators)", rank: 3)
    }

    private func edits(
        of node: ScopeNode, adding added: [GivenAnswer], replacing replaced: [GivenAnswer]
    ) throws(AnswersTextError) -> [TextEdit] {
        var edits: [TextEdit] = []
        var lists: [String: Node] = [:]
        for (key, value) in node.value.mapping ?? [:] where lists[key.text ?? ""] == nil {
            lists[key.text ?? ""] = value
        }
        for answer in replaced {
            guard let entry = lists[answer.indicator].flatMap({ Self.entry($0, answer.column) }) else {
                throw unsupported(node.value)
            }
            edits += try replace(entry, by: answer)
        }
        var new: [(String, [GivenAnswer])] = []
        for (indicator, answers) in Self.grouped(added) {
            if let list = lists[indicator] {
                edits += try add(answers, to: list, of: indicator, in: node)
            } else {
                new.append((indicator, answers))
            }
        }
        if !new.isEmpty { edits += try add(new, to: node) }
        return edits
    }

    private func add(_ new: [(String, [GivenAnswer])], to node: ScopeNode) throws(AnswersTextError) -> [TextEdit] {
        let flow = new.map { "\(AnswerText.scalar($0.0)): \(flowList($0.1))" }.joined(separator: ", ")
        guard let mapping = node.value.mapping, let first = mapping.first?.key.place ?? node.value.place else {
            return try below(node.key, node.value) { indent in
                new.map { block($0.0, $0.1, indent: indent) }.joined()
            }
        }
        if isFlow(node.value) { return [try insert(flow, into: node.value)] }
        guard let start = node.key.place else { throw unsupported(node.key) }
        let line = lines.trimmed(try limit(after: start, isScope: true), from: start.line, indent: first.column)
        let text = new.map { block($0.0, $0.1, indent: first.column) }.joined()
        return [try newLines(text, at: line, rank: 2)]
    }

    // MARK: - Answers

    private func add(
        _ answers: [GivenAnswer], to list: Node, of indicator: String, in node: ScopeNode
    ) throws(AnswersTextError) -> [TextEdit] {
        let flow = answers.map { AnswerText.inFlow($0) }.joined(separator: ", ")
        guard let key = node.value.mapping?.first(where: { $0.key.text == indicator })?.key else {
            throw unsupported(list)
        }
        switch list {
        case .sequence where isFlow(list): return [try insert(flow, into: list)]
        case .sequence(let entries):
            guard let last = entries.last?.place, let dash = dash(before: last) else { throw unsupported(list) }
            let line = lines.trimmed(try limit(after: last), from: last.line, indent: dash)
            let text = answers.map { entry($0, indent: dash) }.joined()
            return [try newLines(text, at: line, rank: 1)]
        case .mapping where isFlow(list):
            guard let start = list.place, let scan = FlowScan(lines, from: start) else { throw unsupported(list) }
            return [
                TextEdit(start: start, end: start, text: "["),
                TextEdit(start: scan.end, end: scan.end, text: ", \(flow)]"),
            ]
        case .mapping: return try makeList(of: list, key, adding: answers)
        default:
            return try below(key, list) { indent in answers.map { entry($0, indent: indent) }.joined() }
        }
    }

    /// One answer that stands without a list, a key a line, becomes the first of a list.
    private func makeList(
        of node: Node, _ key: Node, adding answers: [GivenAnswer]
    ) throws(AnswersTextError) -> [TextEdit] {
        guard let start = node.place, let first = key.place, start.line > first.line else { throw unsupported(node) }
        let end = lines.trimmed(try limit(after: first), from: start.line, indent: start.column)
        var edits: [TextEdit] = []
        for line in start.line..<end {
            guard let indent = lines.indent(of: line), line == start.line || indent >= start.column else { continue }
            let place = Place(line: line, column: min(indent, start.column))
            edits.append(TextEdit(start: place, end: place, text: line == start.line ? "- " : "  "))
        }
        let text = answers.map { entry($0, indent: start.column) }.joined()
        return edits + [try newLines(text, at: end, rank: 1)]
    }

    private func replace(_ node: Node, by answer: GivenAnswer) throws(AnswersTextError) -> [TextEdit] {
        guard let mapping = node.mapping, let start = node.place else { throw unsupported(node) }
        var further: [(String, String)] = []
        for (key, value) in mapping where !AnswerFields.keys.contains(key.text ?? "") {
            guard let name = key.text, let text = value.scalar?.string else { throw unsupported(value) }
            further.append((name, text))
        }
        let (end, text): (Place, String)
        if isFlow(node) {
            guard let scan = FlowScan(lines, from: start) else { throw unsupported(node) }
            (end, text) = (scan.end, AnswerText.inFlow(answer, further))
        } else {
            let line = lines.trimmed(try limit(after: start), from: start.line, indent: start.column)
            end = lines.lineEnd(line - 1)
            text = AnswerText.inBlock(answer, further, indent: start.column, newline: lines.newline)
        }
        let indent = String(repeating: " ", count: lines.indent(of: start.line) ?? 0)
        let remarks = lines.remarks(from: start, to: end).map { indent + $0 + lines.newline }.joined()
        let line = Place(line: start.line, column: 0)
        return [TextEdit(start: line, end: line, text: remarks), TextEdit(start: start, end: end, text: text)]
            .filter { !$0.text.isEmpty }
    }

    // MARK: - Places

    /// The line at which what begins after `start` begins.
    private func limit(after start: Place, isScope: Bool = false) throws(AnswersTextError) -> Int {
        let next = isScope ? scopes.compactMap(\.key.place).sorted() : anchors
        guard let limit = next.first(where: { $0 > start }) else { return lines.lines.count }
        guard limit.line > start.line else { throw AnswersTextError(path: path, line: start.line + 1) }
        return limit.line
    }

    /// Whether the node stands in brackets. The parser's own word for it is that of the node's end, and says nothing.
    private func isFlow(_ node: Node) -> Bool {
        guard let place = node.place, let first = lines[place] else { return false }
        return first == "{" || first == "["
    }

    /// The column of the dash that makes what stands at `place` an entry of a list.
    private func dash(before place: Place) -> Int? {
        guard lines.lines.indices.contains(place.line) else { return nil }
        let column = lines.lines[place.line].prefix(place.column).lastIndex { $0 != " " }
        return column.flatMap { lines.lines[place.line][$0] == "-" ? $0 : nil }
    }

    /// Puts `text` into brackets, behind what stands there.
    private func insert(_ text: String, into node: Node?) throws(AnswersTextError) -> TextEdit {
        guard let start = node?.place, let scan = FlowScan(lines, from: start) else { throw unsupported(node) }
        let comma = scan.isEmpty ? "" : scan.endsWithComma ? " " : ", "
        return TextEdit(start: scan.contentEnd, end: scan.contentEnd, text: comma + text, rank: 1)
    }

    private func newLines(_ text: String, at line: Int, rank: Int) throws(AnswersTextError) -> TextEdit {
        let place = line >= lines.lines.count ? lines.end : Place(line: line, column: 0)
        let needsBreak = line >= lines.lines.count && !lines.endsWithBreak
        return TextEdit(start: place, end: place, text: (needsBreak ? lines.newline : "") + text, rank: rank)
    }

    /// Puts lines below a key that has nothing.
    private func below(
        _ key: Node, _ value: Node, _ text: (_ indent: Int) -> String
    ) throws(AnswersTextError) -> [TextEdit] {
        guard value.scalar != nil, value.text == nil, let start = key.place else { throw unsupported(value) }
        var edits: [TextEdit] = []
        // `~` and `null` go.
        if let written = value.scalar?.string, !written.isEmpty, let place = value.place {
            let end = Place(line: place.line, column: place.column + written.unicodeScalars.count)
            edits.append(TextEdit(start: place, end: end, text: ""))
        }
        return edits + [try newLines(text(start.column + 2), at: start.line + 1, rank: 1)]
    }

    private func unsupported(_ node: Node?) -> AnswersTextError {
        AnswersTextError(path: path, line: node?.mark?.line)
    }

    // MARK: - Texts

    private func block(_ indicator: String, _ answers: [GivenAnswer], indent: Int) -> String {
        let blanks = String(repeating: " ", count: indent)
        return "\(blanks)\(AnswerText.scalar(indicator)):\(lines.newline)"
            + answers.map { entry($0, indent: indent + 2) }.joined()
    }

    private func entry(_ answer: GivenAnswer, indent: Int) -> String {
        let blanks = String(repeating: " ", count: indent)
        return "\(blanks)- \(AnswerText.inBlock(answer, indent: indent + 2, newline: lines.newline))\(lines.newline)"
    }

    private func flowList(_ answers: [GivenAnswer]) -> String {
        "[\(answers.map { AnswerText.inFlow($0) }.joined(separator: ", "))]"
    }

    /// By indicator, in the order they come.
    private static func grouped(_ answers: [GivenAnswer]) -> [(String, [GivenAnswer])] {
        var order: [String] = []
        var groups: [String: [GivenAnswer]] = [:]
        for answer in answers {
            if groups[answer.indicator] == nil { order.append(answer.indicator) }
            groups[answer.indicator, default: []].append(answer)
        }
        return order.map { ($0, groups[$0] ?? []) }
    }

    /// The first answer of a column.
    private static func entry(_ list: Node, _ column: AnswerColumn) -> Node? {
        (list.sequence.map(Array.init) ?? [list]).first { $0.mapping?["column"]?.text == column.rawValue }
    }
}

extension Node {
    /// Where it begins, 0-based.
    fileprivate var place: TextLines.Place? {
        mark.map { TextLines.Place(line: $0.line - 1, column: $0.column - 1) }
    }
}

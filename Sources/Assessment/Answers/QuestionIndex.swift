internal import Dossier
internal import Findings
internal import Rubric

/// The questions of an instrument by code and title, and the parts they stand in.
struct QuestionIndex {
    private var byCode: [String: Indicator] = [:]
    private var byTitle: [String: [Indicator]] = [:]
    private var nodesByTitle: [String: Set<String>] = [:]
    /// The ids of the nodes above each indicator.
    private var above: [String: Set<String>] = [:]

    init(_ instrument: Instrument) {
        for indicator in instrument.indicators {
            let key = WorksheetTitle.code(indicator.id)
            if byCode[key] == nil { byCode[key] = indicator }
            let titles = [indicator.title.value.indonesian, indicator.title.value.english].map(WorksheetTitle.folded)
            for title in Set(titles) { byTitle[title, default: []].append(indicator) }
        }
        add(instrument.root, [])
    }

    private mutating func add(_ node: RubricNode, _ path: [String]) {
        let path = path + [node.id]
        for title in [node.title.value.indonesian, node.title.value.english] {
            nodesByTitle[WorksheetTitle.folded(title), default: []].insert(node.id)
        }
        nodesByTitle[WorksheetTitle.folded(node.id), default: []].insert(node.id)
        for indicator in node.indicators { above[indicator] = Set(path) }
        for child in node.children { add(child, path) }
    }

    func indicator(code: String) -> Indicator? { byCode[WorksheetTitle.code(code)] }

    func indicators(titled text: String) -> [Indicator] {
        for form in WorksheetTitle.forms(text) {
            if let found = byTitle[form] { return found }
        }
        return []
    }

    /// The parts of the instrument a title names.
    func nodes(called text: String) -> Set<String> {
        for form in WorksheetTitle.forms(text) {
            if let found = nodesByTitle[form], !form.isEmpty { return found }
        }
        return []
    }

    /// Those that stand in the parts a worksheet names, the nearest first: the row's area, the lines above it, the sheet.
    func narrowed(_ found: [Indicator], by section: Set<String>, areas: [String]) -> [Indicator] {
        var found = found
        for named in areas.reversed().map({ nodes(namedIn: $0) }) + [section] where found.count > 1 {
            let inside = found.filter { !(above[$0.id] ?? []).isDisjoint(with: named) }
            if !inside.isEmpty { found = inside }
        }
        return found
    }

    /// “Penataan Tatalaksana – E-Government”: the last part that is known says most.
    private func nodes(namedIn text: String) -> Set<String> {
        let parts = [text] + text.split { "–—-/>›:".contains($0) }.reversed().map(String.init)
        return parts.lazy.map { self.nodes(called: $0) }.first { !$0.isEmpty } ?? []
    }
}

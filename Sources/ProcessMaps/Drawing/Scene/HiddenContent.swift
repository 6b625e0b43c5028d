/// What a collapsed sub-process keeps to itself: some tools write the places of its content on the same plane, over
/// whatever stands beside it.
struct HiddenContent {
    private let map: ProcessMap
    /// The nodes drawn, from left to right. A boundary event lies on a border, so within none but the box around.
    private let drawn: [Drawn]
    private var closed: Set<Int> = []
    /// The nodes kept from view.
    private(set) var nodes: Set<Int> = []

    init(_ map: ProcessMap, candidates: [InterchangeScene.Candidate]) {
        self.map = map
        drawn = candidates.compactMap { candidate -> Drawn? in
            guard case .node(let index) = candidate.element else { return nil }
            return Drawn(node: index, box: candidate.box)
        }.sorted { ($0.box.x, $0.node) < ($1.box.x, $1.node) }
        for candidate in candidates where !isOpen(candidate) {
            guard case .node(let index) = candidate.element, map.nodes[known: index]?.kind.isSubProcess == true
            else { continue }
            closed.insert(index)
        }
        guard !closed.isEmpty else { return }
        for index in map.nodes.indices where map.isNode(index, inside: closed) { nodes.insert(index) }
    }

    private struct Drawn {
        var node: Int
        var box: Box
    }

    func hides(_ element: ElementIndex?) -> Bool {
        guard !closed.isEmpty, let element else { return false }
        if isInside(element) { return true }
        let ends = map.ends(of: element)
        return [ends.source, ends.target].contains { $0.map(isInside) ?? false }
    }

    /// Whether a node, or data and notes beside nodes, lies in a sub-process that is drawn closed.
    private func isInside(_ element: ElementIndex) -> Bool {
        if case .node(let index) = element { return nodes.contains(index) }
        guard let container = map.notation.containers[element] else { return false }
        return nodes.contains(container) || closed.contains(container)
    }

    /// Whether a sub-process or call activity is drawn open: as the file says; where it is silent, or nodes are drawn
    /// within it all the same, by those nodes.
    func isOpen(_ candidate: InterchangeScene.Candidate) -> Bool {
        guard case .node(let index) = candidate.element, let node = map.nodes[known: index],
            node.kind.isSubProcess || node.kind == .callActivity
        else { return false }
        let box = candidate.box
        if candidate.shape.isExpanded == true { return true }
        // A closed box is 100 by 80: no room for content.
        guard box.width > 110 || box.height > 90 else { return false }
        var first = drawn.startIndex
        var end = drawn.endIndex
        while first < end {
            let middle = (first + end) / 2
            if drawn[middle].box.x < box.x - 2 { first = middle + 1 } else { end = middle }
        }
        return drawn[first...].prefix { $0.box.x < box.maxX }.contains {
            $0.node != index && box.contains($0.box, tolerance: 2)
        }
    }
}

extension ProcessMap {
    /// Whether a node lies in one of `containers`, at any depth.
    fileprivate func isNode(_ index: Int, inside containers: Set<Int>) -> Bool {
        var around = nodes[index].container
        // The containers of a map put together wrongly may run in a circle; nobody nests a thousand deep.
        for _ in 0..<1000 {
            guard let next = around, let node = nodes[known: next] else { return false }
            if containers.contains(next) { return true }
            around = node.container
        }
        return false
    }
}

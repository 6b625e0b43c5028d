internal import ProcessMaps

/// What goes into the steps of a draft and what comes out of them: data objects and stores by their associations,
/// messages by their flows.
///
/// Data tied to a sequence flow goes from its source to its target. Data and messages of an event or a gateway belong to
/// the steps before it, where it gives, and behind it, where it takes.
struct DraftMaterials {
    /// By step, in the order of the file, each name once.
    private(set) var inputs: [Int: [String]] = [:]
    private(set) var outputs: [Int: [String]] = [:]
    /// Data with a name that belongs to no step.
    private(set) var loose: [String] = []

    private let flow: DraftFlow
    private let inside: Set<Int>
    private let isStep: Set<Int>
    /// By node that is no step: the steps that lead to it, and those it leads to.
    private var before: [Int: [Int]] = [:]
    private var behind: [Int: [Int]] = [:]
    private var tied: Set<Int> = []

    init(_ flow: DraftFlow) {
        self.flow = flow
        inside = Set(flow.scope.nodes)
        isStep = Set(flow.steps)
        findNeighbours()
        for association in map.associations { take(association) }
        for message in map.messageFlows { take(message) }
        if flow.scope.container == nil { findLoose() }
    }

    private var map: ProcessMap { flow.scope.map }

    private mutating func findNeighbours() {
        for step in flow.steps {
            for way in flow.ways[step] ?? [] {
                for event in way.events {
                    before[event, default: []].append(step)
                    if let to = way.to { behind[event, default: []].append(to) }
                }
            }
        }
        for start in flow.starts { if let event = start.event { behind[event, default: []].append(start.step) } }
    }

    private func givers(_ node: Int) -> [Int] {
        guard let node = flow.scope.lifted(node, inside) else { return [] }
        return isStep.contains(node) ? [node] : before[node] ?? behind[node] ?? []
    }

    private func takers(_ node: Int) -> [Int] {
        guard let node = flow.scope.lifted(node, inside) else { return [] }
        return isStep.contains(node) ? [node] : behind[node] ?? before[node] ?? []
    }

    // MARK: - Data

    private mutating func take(_ association: Association) {
        switch (association.source, association.target) {
        case (.data(let data)?, .node(let node)?): add(data, to: takers(node), in: \.inputs)
        case (.node(let node)?, .data(let data)?): add(data, to: givers(node), in: \.outputs)
        case (.data(let data)?, .sequenceFlow(let flow)?), (.sequenceFlow(let flow)?, .data(let data)?):
            guard map.sequenceFlows.indices.contains(flow) else { return }
            if let source = map.sequenceFlows[flow].source { add(data, to: givers(source), in: \.outputs) }
            if let target = map.sequenceFlows[flow].target { add(data, to: takers(target), in: \.inputs) }
        default: break
        }
    }

    private mutating func add(_ data: Int, to steps: [Int], in table: WritableKeyPath<Self, [Int: [String]]>) {
        guard map.data.indices.contains(data) else { return }
        if !steps.isEmpty { tied.insert(data) }
        add(map[map.data[data].name], to: steps, in: table)
    }

    private mutating func add(_ name: String, to steps: [Int], in table: WritableKeyPath<Self, [Int: [String]]>) {
        let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !name.isEmpty else { return }
        for step in steps where self[keyPath: table][step]?.contains(name) != true {
            self[keyPath: table][step, default: []].append(name)
        }
    }

    private mutating func findLoose() {
        guard flow.scope.processes.count == map.processes.count else { return }
        let named = Set(inputs.values.joined()).union(outputs.values.joined())
        for (index, data) in map.data.enumerated() where !tied.contains(index) {
            let name = map[data.name]
            let isThing = data.kind == .dataObjectReference || data.kind == .dataStoreReference
            if isThing, !name.isEmpty, !named.contains(name), !loose.contains(name) { loose.append(name) }
        }
    }

    // MARK: - Messages

    private mutating func take(_ message: MessageFlow) {
        let name = map[message.name]
        if case .node(let node)? = message.source { add(name, to: givers(node), in: \.outputs) }
        if case .node(let node)? = message.target { add(name, to: takers(node), in: \.inputs) }
    }
}

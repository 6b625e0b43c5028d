/// Where processes and sub-processes begin and end.
extension LintedMap {
    /// Whether a reader may look for a beginning and an end in a scope: all but ad-hoc sub-processes, and what holds
    /// nothing but event sub-processes.
    func needsStartAndEnd(_ scope: Scope) -> Bool {
        if case .subProcess(let node) = scope, nodes[node].kind == .adHocSubProcess { return false }
        return nodes(in: scope).contains { !nodes[$0].isEventSubProcess }
    }

    /// A start event, or what waits for the first message in its place.
    func isStart(_ node: Int) -> Bool {
        switch nodes[node].kind {
        case .startEvent: true
        case .receiveTask, .eventBasedGateway: nodes[node].container == nil && incoming.count(node) == 0
        default: false
        }
    }

    /// The scopes that have a start.
    var scopesWithStart: Set<Scope> { Set(nodes.indices.lazy.filter(isStart).compactMap(scope)) }

    /// The scopes that have an end event.
    var scopesWithEnd: Set<Scope> {
        Set(nodes.indices.lazy.filter { self.nodes[$0].kind == .endEvent }.compactMap(scope))
    }
}

/// Which pool things belong to.
extension LintedMap {
    /// The pool an element lies in, or is; where its process has none, the process.
    func pool(of element: ElementIndex) -> ElementIndex? {
        if case .pool = element { return element }
        guard let process = map.process(of: element) else { return nil }
        return map.pool(ofProcess: process).map(ElementIndex.pool) ?? .process(process)
    }

    func hasNamedPool(_ process: Int) -> Bool {
        map.pool(ofProcess: process).map { !map.pools[$0].name.isEmpty } ?? false
    }
}

extension FlowNodeKind {
    /// A gateway that asks a question: which branches are taken.
    var isDecision: Bool { self == .exclusiveGateway || self == .inclusiveGateway || self == .complexGateway }
}

extension ElementIndex {
    /// The position among the sequence flows.
    var flow: Int? {
        if case .sequenceFlow(let flow) = self { return flow }
        return nil
    }
}

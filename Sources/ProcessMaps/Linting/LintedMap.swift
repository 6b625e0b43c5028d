import Findings

/// A map with what the rules share: the flows at each node, and what lies in each process and sub-process.
///
/// Flows are taken from their own ends (`sourceRef`, `targetRef`), never from `incoming` and `outgoing`, which many
/// tools leave out.
struct LintedMap: Sendable {
    let file: MapFile
    let map: ProcessMap
    var nodes: [FlowNode] { map.nodes }
    var flows: [SequenceFlow] { map.sequenceFlows }

    /// By node, the sequence flows that end there; such a flow may come from nothing.
    let incoming: Adjacency
    /// By node, the sequence flows that begin there; such a flow may lead to nothing.
    let outgoing: Adjacency
    /// By node, the boundary events attached to it.
    let boundaryEvents: Adjacency
    let soundnessOnce = Once<[ScopeSoundness]>()
    /// By scope (see `Scope.index`), the nodes directly in it.
    private let members: Adjacency

    init(_ file: MapFile) {
        self.file = file
        map = file.map
        let (nodes, flows) = (file.map.nodes, file.map.sequenceFlows)
        incoming = Adjacency(owners: nodes.count, items: flows.count) { flows[$0].target }
        outgoing = Adjacency(owners: nodes.count, items: flows.count) { flows[$0].source }
        boundaryEvents = Adjacency(owners: nodes.count, items: nodes.count) { nodes[$0].host }
        let processCount = file.map.processes.count
        members = Adjacency(owners: processCount + nodes.count, items: nodes.count) {
            Self.scope(of: nodes[$0])?.index(processCount: processCount)
        }
    }

    // MARK: Scopes

    /// What flow nodes lie in: sequence flows stay inside it (BPMN 2.0.2, 7.6.1).
    enum Scope: Hashable {
        case process(Int)
        /// The position of the sub-process in `ProcessMap.nodes`.
        case subProcess(Int)

        var element: ElementIndex {
            switch self {
            case .process(let process): .process(process)
            case .subProcess(let node): .node(node)
            }
        }

        fileprivate func index(processCount: Int) -> Int {
            switch self {
            case .process(let process): process
            case .subProcess(let node): processCount + node
            }
        }
    }

    /// What a node lies in; `nil` for one outside any process.
    func scope(of node: Int) -> Scope? { Self.scope(of: map.nodes[node]) }

    /// The nodes directly in a scope, in the order of the file.
    func nodes(in scope: Scope) -> Adjacency.Items { members[scope.index(processCount: map.processes.count)] }

    /// Every process and sub-process that holds a node, processes first, each in the order of the file.
    var scopes: [Scope] {
        let all =
            map.processes.indices.map(Scope.process)
            + nodes.indices.filter { nodes[$0].kind.isSubProcess }.map(Scope.subProcess)
        return all.filter { !nodes(in: $0).isEmpty }
    }

    private static func scope(of node: FlowNode) -> Scope? {
        node.container.map(Scope.subProcess) ?? node.process.map(Scope.process)
    }

    // MARK: Nodes

    /// Whether a node lies directly in an event sub-process.
    func isInEventSubProcess(_ node: Int) -> Bool {
        map.nodes[node].container.map { map.nodes[$0].isEventSubProcess } ?? false
    }

    /// Whether a node lies directly in an ad-hoc sub-process, where work is done in any order (BPMN 2.0.2, 10.3.5).
    func isInAdHocSubProcess(_ node: Int) -> Bool {
        map.nodes[node].container.map { map.nodes[$0].kind == .adHocSubProcess } ?? false
    }

    /// Whether flow may begin at a node though no sequence flow ends there: start and boundary events, what waits for
    /// the first message, event sub-processes, compensation, link targets, and what lies in an ad-hoc sub-process.
    func beginsByItself(_ node: Int) -> Bool {
        let facts = map.nodes[node]
        switch facts.kind {
        case .startEvent, .boundaryEvent: return true
        // Both may create a process when their message comes (BPMN 2.0.2, 10.3.3 and 10.6.6).
        case .receiveTask, .eventBasedGateway: return facts.container == nil
        case .intermediateCatchEvent where facts.trigger == .link: return true
        default: return facts.isEventSubProcess || facts.isForCompensation || isInAdHocSubProcess(node)
        }
    }

    /// Whether flow may end at a node though no sequence flow begins there.
    func endsByItself(_ node: Int) -> Bool {
        let facts = map.nodes[node]
        switch facts.kind {
        case .endEvent: return true
        case .intermediateThrowEvent where facts.trigger == .link: return true
        case .boundaryEvent where facts.trigger == .compensate: return true
        default: return facts.isEventSubProcess || facts.isForCompensation || isInAdHocSubProcess(node)
        }
    }
}

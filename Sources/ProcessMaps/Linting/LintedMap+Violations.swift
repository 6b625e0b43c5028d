import Findings

/// What most rules do: look at each node, flow or scope, and say what is wrong with it.
extension LintedMap {
    /// A violation for each node `message` has something to say about.
    func nodes(_ message: (_ node: Int, _ facts: FlowNode) -> LocalizedText?) -> [Violation] {
        let nodes = nodes
        return nodes.indices.compactMap { node in message(node, nodes[node]).map { Violation(.node(node), $0) } }
    }

    /// A violation for each sequence flow `message` has something to say about.
    func flows(_ message: (_ flow: Int, _ facts: SequenceFlow) -> LocalizedText?) -> [Violation] {
        let flows = flows
        return flows.indices.compactMap { flow in message(flow, flows[flow]).map { Violation(.sequenceFlow(flow), $0) }
        }
    }

    /// A violation for each process or sub-process with content `message` has something to say about.
    func scopes(_ message: (_ scope: Scope, _ nodes: Adjacency.Items) -> LocalizedText?) -> [Violation] {
        scopes.compactMap { scope in message(scope, nodes(in: scope)).map { Violation(scope.element, $0) } }
    }
}

extension ResolvedMap {
    /// Splits, joins and labels: what the flows at each node say.
    func countFlows(into counts: inout MapCounts) {
        let defaults = Dictionary(draft.defaults.map { ($0.node, $0.flow) }) { first, _ in first }
        for (index, node) in draft.map.nodes.enumerated() {
            let (inDegree, outDegree) = (graph.inDegree[index], graph.outDegree[index])
            guard node.kind.isGateway else {
                if outDegree > 1 { counts[.implicitSplit] += 1 }
                if inDegree > 1 { counts[.implicitJoin] += 1 }
                if node.name.isEmpty { counts[node.kind.isActivity ? .activitiesUnnamed : .eventsUnnamed] += 1 }
                continue
            }
            if inDegree > 1, outDegree > 1 { counts[.gatewayJoinFork] += 1 }
            if inDegree <= 1, outDegree <= 1 { counts[.gatewaySuperfluous] += 1 }
            guard outDegree > 1, node.kind.decides else { continue }
            if node.name.isEmpty { counts[.splitGatewayUnlabelled] += 1 }
            let taken = references[defaults[index] ?? IDTable.blank]
            graph.forEachFlow(outOf: index) { flow in
                if isUnlabelled(flow), taken != Handle(.sequenceFlow, flow) { counts[.splitFlowUnlabelled] += 1 }
            }
        }
    }

    /// A flow with neither name nor condition.
    func isUnlabelled(_ flow: Int) -> Bool {
        draft.map.sequenceFlows[flow].name.isEmpty && !draft.map.sequenceFlows[flow].hasCondition
    }
}

extension FlowNodeKind {
    /// A gateway whose ways out need a reason each.
    var decides: Bool { self == .exclusiveGateway || self == .inclusiveGateway || self == .complexGateway }
}

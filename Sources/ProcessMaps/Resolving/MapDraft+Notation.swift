/// Follows the references that only a drawing asks for.
extension MapDraft {
    mutating func linkNotation(_ references: References) {
        for (node, symbol) in notation.calls {
            let called = references[symbol]
            guard called.table == .other, let kind = otherKinds[called.index]?.globalTaskKind else { continue }
            map.notation.calledTasks[node] = kind
        }
        for (flow, symbol) in notation.messages {
            guard let other = other(references[symbol]) else { continue }
            map.notation.messageNames[flow] = map.notation.others[other].name
        }
        for (data, symbol) in notation.dataReferences {
            let target = references[symbol]
            guard target.table == .data, target.index != data else { continue }
            map.notation.dataTargets[data] = target.index
        }
        linkContainers()
        for (shape, symbol) in shapeElements.enumerated() where map.shapes[shape].element == nil {
            if let other = other(references[symbol]) { map.notation.otherShapes[shape] = other }
        }
        for (edge, symbol) in edgeElements.enumerated() where map.edges[edge].element == nil {
            if let other = other(references[symbol]) { map.notation.otherEdges[edge] = other }
        }
    }

    private mutating func linkContainers() {
        let tables: [(Handle.Table, Int, (Int) -> ElementIndex)] = [
            (.data, map.data.count, ElementIndex.data), (.annotation, map.annotations.count, ElementIndex.annotation),
            (.group, map.groups.count, ElementIndex.group),
        ]
        for (table, count, element) in tables {
            for index in 0..<count {
                guard let container = container(of: Handle(table, index)).node else { continue }
                map.notation.containers[element(index)] = container
            }
        }
    }

    /// The position in `NotationDetails.others`.
    private func other(_ handle: Handle) -> Int? {
        handle.table == .other ? notation.others[handle.index] : nil
    }
}

extension BPMNName {
    /// The type of task a global task is.
    fileprivate var globalTaskKind: FlowNodeKind? {
        switch self {
        case .globalTask: .task
        case .globalUserTask: .userTask
        case .globalManualTask: .manualTask
        case .globalScriptTask: .scriptTask
        case .globalBusinessRuleTask: .businessRuleTask
        default: nil
        }
    }
}

extension ResolvedMap {
    /// Elements by their XML name, and the sums of kinds.
    func countElements(into counts: inout MapCounts) {
        for (name, column) in Self.countedNames {
            counts[column] = draft.elementCounts[Int(name.rawValue)]
        }
        for node in draft.map.nodes {
            if node.kind.isTask { counts[.tasksTotal] += 1 }
            if node.kind.isActivity {
                counts[.activitiesTotal] += 1
            } else {
                counts[node.kind.isGateway ? .gatewaysTotal : .eventsTotal] += 1
            }
        }
        counts[.flowNodes] = draft.map.nodes.count
        counts[.eventSubprocesses] = draft.map.nodes.count { $0.isEventSubProcess }
        counts[.eventDefinitions] =
            draft.otherEventDefinitions
            + Self.eventDefinitions.reduce(0) { $0 + draft.elementCounts[Int($1.rawValue)] }
        counts[.maxSubDepth] = draft.deepestSubProcess
        counts[.missingID] = draft.nodesWithoutID
        counts[.duplicateIDs] = draft.duplicates.count
    }

    private static let eventDefinitions = BPMNName.allCases.filter { $0.eventTrigger != nil }

    /// The names that are columns.
    private static let countedNames: [(BPMNName, MapCounts.Column)] = BPMNName.allCases.compactMap { name in
        MapCounts.Column(rawValue: name.xmlName).map { (name, $0) }
    }
}

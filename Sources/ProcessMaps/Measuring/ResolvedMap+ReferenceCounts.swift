extension ResolvedMap {
    /// References that lead nowhere, and flows that lead where they may not.
    func countReferences(into counts: inout MapCounts) {
        counts[.poolsBlackBox] = draft.poolProcesses.count { $0 == IDTable.blank }
        counts[.danglingSequence] = dangling.sequenceFlows.count
        counts[.danglingMessage] = dangling.messageFlows.count
        counts[.danglingFlowNodeRef] = dangling.laneMembers.count
        counts[.danglingProcessRef] = dangling.processes.count
        counts[.danglingAttached] = dangling.attachments.count
        counts[.danglingNeighbours] = dangling.neighbours.count
        counts[.danglingDI] = dangling.drawings.count
        counts[.danglingTotal] = dangling.total
        counts[.sequenceNoEnd] = draft.flowEnds.count {
            $0.source == IDTable.blank || $0.target == IDTable.blank
        }
        for (flow, ends) in draft.flowEnds.enumerated() where graph.ends[flow] != nil {
            let from = draft.process(around: references[ends.source])
            let to = draft.process(around: references[ends.target])
            if let from, let to, from != to { counts[.sequenceCrossProcess] += 1 }
        }
        for ends in draft.messageEnds {
            let (from, to) = (messageEnd(ends.source), messageEnd(ends.target))
            if !from.isNone, from == to { counts[.messageSamePool] += 1 }
        }
    }

    /// The pool, or the process that has none, an end of a message flow lies in.
    private func messageEnd(_ symbol: IDTable.Symbol) -> Handle {
        guard symbol != IDTable.blank else { return .none }
        let end = references[symbol]
        guard !end.isNone, end.table != .pool else { return end }
        guard let process = end.process ?? draft.process(around: end) else { return .none }
        return draft.map.processes[process].pool.map { Handle(.pool, $0) } ?? Handle(.process, process)
    }
}

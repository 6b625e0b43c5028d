extension ResolvedMap {
    /// Sequence flows from one lane to another: by what is written, and with the drawing's help.
    func countHandoffs(into counts: inout MapCounts) {
        guard !draft.map.lanes.isEmpty else { return }
        var pairs: Set<LanePair> = []
        for (flow, ends) in draft.flowEnds.enumerated() {
            let (from, to) = (references[ends.source], references[ends.target])
            if graph.ends[flow] != nil, let giver = lanes.written(of: from, in: draft),
                let taker = lanes.written(of: to, in: draft), giver != taker
            {
                counts[.handoffs] += 1
                pairs.insert(LanePair(from: giver, to: taker))
            }
            if !from.isNone, !to.isNone, let giver = lanes.placed(of: from, in: draft),
                let taker = lanes.placed(of: to, in: draft), giver != taker
            {
                counts[.handoffsDI] += 1
            }
        }
        counts[.handoffLanePairs] = pairs.count
    }

    private struct LanePair: Hashable {
        var from, to: Int
    }
}

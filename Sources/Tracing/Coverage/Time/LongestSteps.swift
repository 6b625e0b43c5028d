internal import Dossier

/// Of some steps those that follow each other and together take longest (the critical path).
struct LongestSteps {
    /// Positions in `SOPSide.steps`, in the order of the table.
    private(set) var steps: [Int] = []
    private(set) var span = TimeSpan()
    /// A step has no time that could be read, so that all may take longer.
    private(set) var isIncomplete = false

    init(_ wanted: Set<Int>, in side: SOPSide) {
        // A step that only sends work back is done when something went wrong.
        let ordered = wanted.sorted().filter { !Self.onlyReturns(side.sop.steps[side.steps[$0].reference.position]) }
        var best: [(span: TimeSpan, before: Int?)] = []
        for (place, step) in ordered.enumerated() {
            let written = side.sop.steps[side.steps[step].reference.position]
            if written.standard.duration == nil { isIncomplete = true }
            let own = written.standard.duration.map(TimeSpan.init) ?? TimeSpan()
            var chosen: (span: TimeSpan, before: Int?) = (own, nil)
            for earlier in 0..<place where side.leads(from: ordered[earlier], to: step) {
                let sum = best[earlier].span + own
                if chosen.before == nil || sum.roughMinutes > chosen.span.roughMinutes { chosen = (sum, earlier) }
            }
            best.append(chosen)
        }
        guard let longest = best.indices.max(by: { best[$0].span.roughMinutes < best[$1].span.roughMinutes }) else {
            return
        }
        span = best[longest].span
        var place: Int? = longest
        while let current = place {
            steps.append(ordered[current])
            place = best[current].before
        }
        steps.reverse()
    }

    private static func onlyReturns(_ step: SOPStep) -> Bool {
        step.kind == .process && !step.next.isEmpty
            && step.next.allSatisfy { jump in jump.step.map { $0 < step.number } ?? false }
    }
}

extension SOPSide {
    fileprivate func leads(from step: Int, to other: Int) -> Bool {
        flow.leads(from: steps[step].reference.position, to: steps[other].reference.position)
    }
}

internal import Rubric

/// What closing one gap alone adds to the total of its scope: the choice is proposed again with that gap closed.
struct Gains {
    let measure: Measure
    let rule: ProposalRule
    let now: Proposal?
    /// What a value of 1 in this indicator is worth in the total.
    let worth: Rational

    func gain(of closing: GapDraft.Closing) -> Rational {
        guard let now, let then = rule.proposal(for: measure.after(closing)) else { return .zero }
        return max(.zero, then.value - now.value) * worth
    }
}

extension Measure {
    /// The measure with one gap closed.
    func after(_ closing: GapDraft.Closing) -> Measure {
        var measure = self
        switch closing {
        case .oneItem:
            measure.covered = min(covered + 1, total)
        case .followUp:
            measure.evaluation?.followedUp += 1
        case .evaluation:
            // An evaluation of today analyses, and still has to be followed up. It fills the latest interval; what
            // the earlier ones lack no action mends.
            if measure.evaluation?.isPeriodicWithOneToday == true { measure.evaluation?.isPeriodic = true }
            measure.evaluation?.isAnalysed = true
            measure.evaluation?.findingsTotal += 1
        }
        return measure
    }

    /// The measure with `count` more items covered.
    func covering(_ count: Int) -> Measure {
        var measure = self
        measure.covered = min(covered + count, total)
        return measure
    }
}

internal import Assessment
internal import Dossier
internal import Rubric

/// What one addressee is told to do for one indicator.
struct Recommendation: Sendable {
    /// 1 for the first of the report.
    var number = 0
    /// By id: a unit, or the agency.
    var addressee: String
    var indicator: String
    /// The step it belongs to; `nil` for gaps that no step names.
    var step: NextStep?
    var gaps: [Gap]
    /// What the step adds once all its items are closed, by whoever; of a single gap what it adds alone.
    var gain: Rational

    /// The gain by item: a step many items away is worth less to the one who closes one of them.
    var gainByItem: Rational {
        guard let items = step?.itemsNeeded, items > 1 else { return gain }
        return gain / Rational(items)
    }

    /// Working days.
    var effort: Int { gaps.reduce(0) { $0 + $1.effort } }

    /// Out of the next actions of the result: the steps first, then what no step names. What the same action closes is
    /// recommended once. What gains most by item first, then the least effort; an addressee stands with the first of
    /// theirs.
    static func all(of figures: ReportContent) -> [Recommendation] {
        var closed: Set<String> = []
        var found: [Recommendation] = []
        for action in figures.topActions(limit: .max) {
            let open = action.gaps.filter { !closed.contains($0.id) }
            for owner in owners(of: open) {
                // A gap that another one of this list closes as well is not recommended twice.
                let own = open.filter { $0.owner == owner && !closed.contains($0.id) }
                guard !own.isEmpty else { continue }
                found.append(
                    Recommendation(
                        addressee: owner, indicator: action.indicator,
                        step: figures.step(of: action), gaps: own, gain: action.gain))
                for gap in own { closed.formUnion([gap.id] + gap.alsoCloses) }
            }
        }
        return numbered(merged(found))
    }

    /// One addressee has one recommendation for what is open of an indicator beyond the steps.
    private static func merged(_ all: [Recommendation]) -> [Recommendation] {
        var merged: [Recommendation] = []
        var positions: [String: Int] = [:]
        for one in all {
            guard one.step == nil else {
                merged.append(one)
                continue
            }
            let key = "\(one.addressee)\u{0}\(one.indicator)"
            if let position = positions[key] {
                merged[position].gaps += one.gaps
                if merged[position].gain < one.gain { merged[position].gain = one.gain }
            } else {
                positions[key] = merged.count
                merged.append(one)
            }
        }
        return merged
    }

    private static func numbered(_ all: [Recommendation]) -> [Recommendation] {
        let ordered = all.enumerated().sorted { left, right in
            let (one, other) = (left.element, right.element)
            if one.gainByItem != other.gainByItem { return one.gainByItem > other.gainByItem }
            if one.effort != other.effort { return one.effort < other.effort }
            return left.offset < right.offset
        }.map(\.element)
        var byAddressee: [String: [Recommendation]] = [:]
        var addressees: [String] = []
        for one in ordered {
            if byAddressee[one.addressee] == nil { addressees.append(one.addressee) }
            byAddressee[one.addressee, default: []].append(one)
        }
        return addressees.flatMap { byAddressee[$0] ?? [] }.enumerated().map { position, one in
            var one = one
            one.number = position + 1
            return one
        }
    }

    private static func owners(of gaps: [Gap]) -> [String] {
        var seen: Set<String> = []
        return gaps.map(\.owner).filter { seen.insert($0).inserted }
    }
}

extension ReportContent {
    /// The step an action is made of; `nil` for a single gap.
    fileprivate func step(of action: TopAction) -> NextStep? {
        result.steps.first {
            $0.scope == scope && $0.indicator == action.indicator && $0.gain == action.gain
                && $0.gaps == action.gaps.map(\.id) && !$0.gaps.isEmpty
        }
    }
}

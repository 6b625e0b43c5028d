internal import Dossier
internal import Rubric

/// Puts the results of one agency side by side.
struct PeriodReading {
    /// Positions in the sources, by day.
    let periods: [Int]
    let sources: [ComparedResult]
    let figures: [FiguresIndex]
    let column: ScoreColumn

    func changes() -> PeriodChanges? {
        guard let last = periods.last, periods.count > 1 else { return nil }
        let indicators = indicators
        let agency = subject(
            name: sources[last].agency.name, scopes: periods.map { _ in .agency }, tie: .same, indicators: indicators)
        return PeriodChanges(
            agency: sources[last].agency, periods: periods,
            rows: [agency]
                + chains.map { chain in
                    subject(name: chain.name, scopes: chain.scopes, tie: chain.tie, indicators: indicators)
                },
            indicators: indicators)
    }

    /// The indicators of every profile, each once, in the order of the last rubric and then of those before.
    private var indicators: [String] {
        var seen: Set<String> = []
        return periods.reversed().flatMap { position in
            let provenance = sources[position].provenance
            let asked = Set(provenance.profile.indicators)
            return provenance.instrument.indicators.map(\.id).filter { asked.contains($0) }
        }.filter { seen.insert($0).inserted }
    }

    // MARK: - Units from day to day

    private struct Chain {
        var name: String
        var scopes: [AnswerScope?]
        var tie: UnitTie
    }

    /// The units of the last result in its order, then those that are gone, the latest first.
    private var chains: [Chain] {
        var open: [String: Chain] = [:]
        var gone: [Chain] = []
        var order: [String] = []
        for (place, position) in periods.enumerated() {
            let units = UnitTree(sources[position].units)
            guard place > 0 else {
                order = units.units.map(\.id)
                for unit in units.units { open[unit.id] = Chain(name: unit.name, scopes: [.unit(unit.id)], tie: .same) }
                continue
            }
            let before = UnitTree(sources[periods[place - 1]].units)
            var next: [String: Chain] = [:]
            var left: [Chain] = []
            for pair in UnitMatching(from: before.units, to: units.units).pairs {
                var chain =
                    pair.before.flatMap { open[$0] }
                    ?? Chain(name: "", scopes: Array(repeating: nil, count: place), tie: pair.tie)
                // What was renamed once is not forgotten when it stays as it is.
                if pair.tie != .same { chain.tie = pair.tie }
                chain.scopes.append(pair.after.map { .unit($0) })
                if let after = pair.after {
                    chain.name = units[after]?.name ?? after
                    next[after] = chain
                } else {
                    left.append(chain)
                }
            }
            gone =
                left
                + gone.map { chain in
                    var chain = chain
                    chain.scopes.append(nil)
                    return chain
                }
            open = next
            order = units.units.map(\.id)
        }
        return order.compactMap { open[$0] } + gone
    }

    // MARK: - Values

    private func subject(
        name: String, scopes: [AnswerScope?], tie: UnitTie, indicators: [String]
    ) -> ChangedSubject {
        let found = zip(periods, scopes).map { position, scope in scope.map { (position, figures[position][$0]) } }
        let totals = found.map { place -> Standing? in
            guard let (position, figures) = place else { return nil }
            return figures.score(sources[position].provenance.instrument.root.id, column).map(Standing.init)
        }
        let ends = [found.first ?? nil, found.last ?? nil].map { $0?.1 }
        return ChangedSubject(
            name: name, scopes: scopes, tie: tie, totals: totals, change: change(totals),
            indicators: indicators.map { indicator in
                let cells = found.map { place -> ComparedCell? in
                    place.flatMap { ComparedCell(indicator: indicator, in: $0.1, column: column) }
                }
                return ChangedIndicator(indicator: indicator, cells: cells, change: change(of: cells))
            },
            gaps: movement(ends[0], ends[1], scopes))
    }

    private var isComparable: Bool {
        guard let first = periods.first, let last = periods.last else { return false }
        return ComparisonBasis(sources[first].provenance) == ComparisonBasis(sources[last].provenance)
    }

    private func change(_ totals: [Standing?]) -> Change {
        let (before, after) = (totals.first ?? nil, totals.last ?? nil)
        let plain = Change(from: before?.share, to: after?.share)
        guard let before, let after else { return plain }
        guard isComparable else { return .notComparable }
        return before.isClosed && after.isClosed ? plain : sure(plain, before, after)
    }

    /// A rise or fall counts while questions are open only where no answer can turn it.
    private func sure(_ plain: Change, _ before: Standing, _ after: Standing) -> Change {
        switch plain {
        case .rose where after.lowerShare > before.upperShare: plain
        case .fell where after.upperShare < before.lowerShare: plain
        default: .open
        }
    }

    private func change(of cells: [ComparedCell?]) -> Change {
        let (before, after) = (cells.first ?? nil, cells.last ?? nil)
        guard let before, let after else { return after == nil ? .left : .entered }
        guard isComparable else { return .notComparable }
        guard !before.state.isOpen, !after.state.isOpen else { return before == after ? .same : .open }
        return Change(from: before.share ?? .zero, to: after.share ?? .zero)
    }

    /// Gaps of a unit with a new id are looked for under it.
    private func movement(
        _ before: ScopeFigures?, _ after: ScopeFigures?, _ scopes: [AnswerScope?]
    ) -> GapMovement? {
        guard let before, let after, let first = scopes.first ?? nil, let last = scopes.last ?? nil else { return nil }
        let old = Set(before.gaps.map { Self.id(of: $0.id, from: first, in: last) })
        let new = Set(after.gaps.map(\.id))
        let remaining = old.intersection(new).count
        return GapMovement(closed: old.count - remaining, remaining: remaining, new: new.count - remaining)
    }

    /// `unit/indicator/subject` under another unit; a subject that is the unit itself goes with it.
    static func id(of gap: String, from old: AnswerScope, in new: AnswerScope) -> String {
        guard old != new, gap.hasPrefix(old.text + "/") else { return gap }
        var rest = String(gap.dropFirst(old.text.count))
        if rest.hasSuffix("/" + old.text) { rest = rest.dropLast(old.text.count) + new.text }
        return new.text + rest
    }
}

extension ScoreState {
    /// Whether an answer is still to come.
    var isOpen: Bool { self == .notAssessed || self == .cannotBeAssessed }
}

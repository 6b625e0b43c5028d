public import Rubric

/// A unit or agency worth going to first, and why.
public struct UnitVisit: Sendable, Hashable {
    /// The position in `Comparison.subjects`.
    public var subject: Int
    public var reasons: [Reason]
    /// What the next steps of all its indicators add, and their working days.
    public var gain: Rational
    public var effort: Int

    public enum Reason: Sendable, Hashable {
        /// Among the lowest: its rank.
        case lowest(Int)
        /// It fell since the first result, by so much of the maximum.
        case fell(Rational)
        /// Its self-assessment lies so many points above what was measured.
        case selfAboveMeasured(Rational)
        /// So many questions are open.
        case open(Int)
    }
}

/// Chooses whom to visit: those with the most reasons, of these the lowest in rank.
struct UnitVisits {
    private(set) var visits: [UnitVisit] = []

    private static let most = 10

    init(
        _ subjects: [ComparedSubject], figures: [ScopeFigures], ranking: Ranking?, comparison: [ColumnComparison],
        changes: [PeriodChanges]
    ) {
        guard let ranking, ranking.rows.count > 1 else { return }
        let lowest = ranking.rows.suffix(max(1, min(Self.most, ranking.rows.count / 4)))
        // Those as low as the first of them are no better.
        let border = lowest.first?.rank ?? 0
        let above = Dictionary(
            comparison.compactMap { one in one.selfOverMeasured.map { (one.subject, $0.points) } },
            uniquingKeysWith: { first, _ in first })
        var falls: [SubjectKey: Rational] = [:]
        for change in changes {
            guard let source = change.periods.last else { continue }
            for row in change.rows {
                if case .fell(let by) = row.change, let scope = row.scopes.last ?? nil {
                    falls[SubjectKey(source: source, scope: scope)] = by
                }
            }
        }
        let found = ranking.rows.compactMap { row -> (visit: UnitVisit, rank: Int)? in
            let subject = subjects[row.subject]
            var reasons: [UnitVisit.Reason] = []
            if row.rank >= border, row.rank > 1 { reasons.append(.lowest(row.rank)) }
            if let by = falls[subject.key] { reasons.append(.fell(by)) }
            if let points = above[subject.key], points > .zero { reasons.append(.selfAboveMeasured(points)) }
            guard !reasons.isEmpty else { return nil }
            if subject.open > 0 { reasons.append(.open(subject.open)) }
            let next = figures[row.subject].nearestSteps
            let visit = UnitVisit(
                subject: row.subject, reasons: reasons, gain: next.reduce(.zero) { $0 + $1.gain },
                effort: next.reduce(0) { $0 + $1.effort })
            return (visit, row.rank)
        }
        visits = found.sorted { left, right in
            if left.visit.reasons.count != right.visit.reasons.count {
                return left.visit.reasons.count > right.visit.reasons.count
            }
            return left.rank == right.rank ? left.visit.subject < right.visit.subject : left.rank > right.rank
        }.prefix(Self.most).map(\.visit)
    }
}

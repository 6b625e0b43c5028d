public import Dossier
public import Findings

/// What became of an agency, or of one of its units, since an earlier result of the same agency: for the report of the
/// later one. Units are found again and values compared as `Comparison` does it over periods.
public struct SinceEarlier: Sendable {
    /// Why the two cannot be compared, or not in full; `nil` where they can.
    public var obstacle: Obstacle?
    /// Where the scope was found in the earlier result; `nil` where it is not there.
    public var scopeBefore: AnswerScope?
    /// The scope in each column somebody answered in, on either day; nothing where the obstacle forbids it.
    public var columns: [(column: ScoreColumn, subject: ChangedSubject)] = []
    /// Gaps of the earlier result that the later has no more.
    public var closed: [Gap] = []
    /// Gaps of both, as the later has them.
    public var remaining: [Gap] = []
    /// Gaps of the later result alone.
    public var new: [Gap] = []

    public enum Obstacle: Sendable, Hashable {
        /// It is a result of another agency: the names of this one and of that.
        case otherAgency(String, String)
        /// It is of the same day or of a later one: the day it is of.
        case notEarlier(CalendarDate)
        /// The unit is not in it.
        case unknownUnit
        /// Made by another rubric, version or profile: values stand side by side without a difference, and gaps are not
        /// compared, since other things were asked.
        case otherBasis(ExclusionReason)

        /// Whether nothing at all can be compared.
        public var forbidsAll: Bool { if case .otherBasis = self { false } else { true } }
    }

    /// - Parameters:
    ///   - before: the earlier result.
    ///   - after: the one that is reported.
    ///   - scope: the agency or unit of the report.
    public init(from before: AssessmentResult, to after: AssessmentResult, scope: AnswerScope) {
        guard before.agency.id == after.agency.id else {
            obstacle = .otherAgency(after.agency.name, before.agency.name)
            return
        }
        guard before.provenance.asOf < after.provenance.asOf else {
            obstacle = .notEarlier(before.provenance.asOf)
            return
        }
        let sources = [ComparedResult(before, name: ""), ComparedResult(after, name: "")]
        let figures = sources.map(FiguresIndex.init)
        let answered = ScoreColumn.allCases.filter { column in
            column == .measured
                || [before, after].contains { result in
                    result.indicators.contains { $0.answers.contains { $0.column == column } }
                }
        }
        columns = answered.compactMap { column in
            let reading = PeriodReading(periods: [0, 1], sources: sources, figures: figures, column: column)
            return reading.changes()?.rows.first { $0.scopes.last == scope }.map { (column, $0) }
        }
        guard let found = columns.first?.subject.scopes.first ?? nil else {
            columns = []
            obstacle = .unknownUnit
            return
        }
        scopeBefore = found
        let basis = ComparisonBasis(before.provenance)
        if let reason = basis.difference(from: ComparisonBasis(after.provenance)) {
            obstacle = .otherBasis(reason)
            return
        }
        compareGaps(before.gaps.filter { $0.scope == found }, after.gaps.filter { $0.scope == scope }, found, scope)
    }

    private mutating func compareGaps(
        _ before: [Gap], _ after: [Gap], _ scopeBefore: AnswerScope, _ scope: AnswerScope
    ) {
        let old = before.map { (id: PeriodReading.id(of: $0.id, from: scopeBefore, in: scope), gap: $0) }
        let (oldIDs, newIDs) = (Set(old.map(\.id)), Set(after.map(\.id)))
        closed = old.filter { !newIDs.contains($0.id) }.map(\.gap)
        remaining = after.filter { oldIDs.contains($0.id) }
        new = after.filter { !oldIDs.contains($0.id) }
    }
}

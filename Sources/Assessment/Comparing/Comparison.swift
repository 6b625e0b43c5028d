internal import Dossier
internal import Rubric

/// Units, agencies or days side by side: what can be compared, how they stand, what they lack together, what some do
/// that others could copy, and what changed.
///
///     let comparison = Comparison([ComparedResult(result, name: "hasil.json")])
///
/// Exact, and the same whatever order the results are given in. What cannot be compared is named with the reason, and
/// nothing is left out: every unit of every result stands in the ranking or among the excluded.
public struct Comparison: Sendable {
    public var request: ComparisonRequest
    /// What stands in a row.
    public var subject: ComparisonRequest.Subject
    /// By agency, then day.
    public var sources: [ComparedResult]
    /// By what those that are ranked were made; `nil` where nothing is.
    public var basis: ComparisonBasis?
    /// A result made on that basis, whose rubric names the indicators.
    public var model: Int?
    /// What is compared, by name.
    public var subjects: [ComparedSubject]
    /// In the order of the sources; within one the agency first, then its units.
    public var excluded: [ExcludedSubject]
    public var cautions: [ComparisonCaution]
    /// Of everything first, then of each peer group that has enough units for a rank to say anything.
    public var rankings: [Ranking]
    /// The columns of `ComparedSubject.cells`.
    public var columns: [ComparedColumn]
    /// By how many have them.
    public var sharedGaps: [SharedGap]
    public var sharedSteps: [SharedStep]
    public var practices: [Practice]
    /// The agencies of the subjects that have answers of people first, then the subjects that do.
    public var answers: [ColumnComparison]
    /// One for each agency that was read on several days.
    public var changes: [PeriodChanges]
    public var visits: [UnitVisit]
    /// The figures of everything in the sources, for the full table: in the order of `sources`, the agency first.
    public var everything: [ComparedSubject]

    /// With fewer a rank in a peer group says nothing (as in `PeerGroup`).
    static let leastRanked = 3
    /// More indicators than these are shown by the parts of the rubric they belong to.
    static let mostColumns = 12

    public init(_ results: [ComparedResult], request: ComparisonRequest = ComparisonRequest()) {
        let ordered = ComparedSources(results)
        let figures = ordered.results.map(FiguresIndex.init)
        let subject = request.subject ?? ordered.usualSubject
        let comparesUnits = subject == .units || (subject == .periods && ordered.latest.count == 1)
        let selection = SubjectSelection(ordered, request: request, comparesUnits: comparesUnits) { key in
            Self.standing(key, ordered.results, figures, request.column)
        }
        self.request = request
        self.subject = subject
        sources = ordered.results
        basis = selection.basis
        let model = selection.chosen.map(\.key.source).min()
        self.model = model
        let columns = Self.columns(of: selection.chosen.map(\.key), ordered.results, figures, request.column)
        self.columns = columns
        let figure = { (key: SubjectKey, name: String, peerGroup: String?) in
            ComparedSubject(
                key, name: name, peerGroup: peerGroup, in: figures[key.source][key.scope],
                of: ordered.results[key.source], columns: columns, column: request.column)
        }
        let subjects = selection.chosen.map { figure($0.key, $0.name, $0.peerGroup) }
        self.subjects = subjects
        everything = ordered.results.enumerated().flatMap { source, result in
            [figure(SubjectKey(source: source, scope: .agency), result.agency.name, nil)]
                + result.units.map { figure(SubjectKey(source: source, scope: .unit($0.id)), $0.name, $0.peerGroup) }
        }
        excluded = Self.inOrder(selection.excluded, ordered.results)
        rankings = Self.rankings(of: subjects)
        let own = subjects.map { figures[$0.key.source][$0.key.scope] }
        let indicators = model.map { ordered.results[$0].indicators } ?? []
        sharedGaps = SharedGaps(own).gaps
        sharedSteps = SharedSteps(own, indicators: indicators).steps
        practices = Practices(subjects, columns: columns).practices
        answers = Self.answers(of: subjects, comparesUnits: comparesUnits, ordered.results, figures)
        changes = ordered.periods.compactMap { days in
            PeriodReading(periods: days, sources: ordered.results, figures: figures, column: request.column).changes()
        }
        visits =
            UnitVisits(
                subjects, figures: own, ranking: rankings.first, comparison: answers, changes: changes
            ).visits
        cautions =
            ComparisonCautions(
                subjects, sources: ordered.results, levels: selection.levels, excluded: excluded, figures: own,
                rankings: rankings
            ).cautions
    }

    /// Whether units are compared, not agencies.
    public var comparesUnits: Bool {
        subject == .units || (subject == .periods && Set(sources.map(\.agency.id)).count == 1)
    }

    private static func standing(
        _ key: SubjectKey, _ sources: [ComparedResult], _ figures: [FiguresIndex], _ column: ScoreColumn
    ) -> Standing? {
        figures[key.source][key.scope].score(sources[key.source].root, column).map(Standing.init)
    }

    private static func rankings(of subjects: [ComparedSubject]) -> [Ranking] {
        guard !subjects.isEmpty else { return [] }
        let all = Ranking(peerGroup: nil, members: Array(subjects.indices), in: subjects)
        let groups = Dictionary(grouping: subjects.indices) { subjects[$0].peerGroup }
        guard groups.count > 1 else { return [all] }
        return [all]
            + groups.compactMap { name, members in name.map { ($0, members) } }
            .filter { $0.1.count >= leastRanked }.sorted { $0.0 < $1.0 }
            .map { Ranking(peerGroup: $0.0, members: $0.1, in: subjects) }
    }

    private static func inOrder(_ excluded: [ExcludedSubject], _ sources: [ComparedResult]) -> [ExcludedSubject] {
        let places = sources.map { source in
            Dictionary(source.units.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        }
        let place = { (key: SubjectKey) -> (Int, Int) in
            guard case .unit(let id) = key.scope else { return (key.source, -1) }
            return (key.source, places[key.source][id] ?? 0)
        }
        return excluded.sorted { place($0.subject) < place($1.subject) }
    }

    private static func answers(
        of subjects: [ComparedSubject], comparesUnits: Bool, _ sources: [ComparedResult], _ figures: [FiguresIndex]
    ) -> [ColumnComparison] {
        // People answer for the agency first; that stands above its units.
        let agencies = comparesUnits ? Set(subjects.map(\.key.source)).sorted() : []
        let rows =
            agencies.map { (SubjectKey(source: $0, scope: .agency), sources[$0].agency.name) }
            + subjects.map { ($0.key, $0.name) }
        return rows.compactMap { key, name in
            let source = sources[key.source]
            return ColumnComparison(
                key, name: name, root: source.root, indicators: source.indicators,
                in: figures[key.source][key.scope])
        }
    }

    /// The indicators, or where they are too many the widest level of parts that is not.
    private static func columns(
        of keys: [SubjectKey], _ sources: [ComparedResult], _ figures: [FiguresIndex], _ column: ScoreColumn
    ) -> [ComparedColumn] {
        guard let first = keys.first else { return [] }
        let source = sources[first.source]
        let scored = Set((figures[first.source][first.scope].scores[column] ?? [:]).keys)
        let indicators = source.indicators.filter { scored.contains($0) }
        guard indicators.count > mostColumns else {
            return indicators.map { ComparedColumn(id: $0, isIndicator: true) }
        }
        let nodes = source.provenance.instrument.root.flattened.filter { scored.contains($0.id) }
        let levels: [[RubricNode]] = [.subArea, .area, .component, .root].map { kind in
            nodes.filter { $0.kind == kind }
        }
        let level = levels.first { !$0.isEmpty && $0.count <= mostColumns } ?? []
        return level.map { ComparedColumn(id: $0.id, isIndicator: false) }
    }
}

extension ComparedResult {
    var root: String { provenance.instrument.root.id }

    /// The indicators its profile asks, in the order of the rubric.
    var indicators: [String] {
        let asked = Set(provenance.profile.indicators)
        return provenance.instrument.indicators.map(\.id).filter { asked.contains($0) }
    }
}

extension ComparedSubject {
    init(
        _ key: SubjectKey, name: String, peerGroup: String?, in figures: ScopeFigures, of source: ComparedResult,
        columns: [ComparedColumn], column: ScoreColumn
    ) {
        self.key = key
        self.name = name
        self.peerGroup = peerGroup
        total = figures.score(source.root, column).map(Standing.init) ?? .nothing
        cells = columns.map { place in
            let cell =
                place.isIndicator
                ? ComparedCell(indicator: place.id, in: figures, column: column)
                : ComparedCell(node: place.id, in: figures, column: column)
            return cell ?? .nothing
        }
        gaps = figures.gaps.count
        effort = figures.gaps.reduce(0) { $0 + $1.effort }
        open = source.indicators.count { figures.score($0, column)?.state.isOpen ?? false }
    }
}

extension Standing {
    /// Of what the rubric asks nothing.
    static let nothing = Standing(value: .zero, maximum: .zero, lower: .zero, upper: .zero, state: .notApplicable)
}

extension ComparedCell {
    static let nothing = ComparedCell(choice: nil, state: .notApplicable, share: nil, covered: nil, total: nil)
}

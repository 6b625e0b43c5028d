internal import Dossier
internal import Findings

/// Finds what a reader has to know before reading a comparison.
struct ComparisonCautions {
    private(set) var cautions: [ComparisonCaution] = []

    init(
        _ subjects: [ComparedSubject], sources: [ComparedResult], levels: [Int: UnitLevel],
        excluded: [ExcludedSubject], figures: [ScopeFigures], rankings: [Ranking]
    ) {
        let used = Set(subjects.map(\.key.source)).sorted()
        let days = used.map { sources[$0].provenance.asOf }
        if let first = days.min(), let last = days.max(), first != last { cautions.append(.differentDays(first, last)) }
        for source in sources.indices {
            let files = sources[source].provenance.inputs
            let (partly, refused) = (files.count { $0.state == .partlyRead }, files.count { $0.state == .refused })
            if partly + refused > 0 {
                cautions.append(.inputs(source: source, partlyRead: partly, refused: refused))
            }
        }
        let open = subjects.count { $0.open > 0 }
        if open > 0 { cautions.append(.openQuestions(subjects: open)) }
        let assumed = assumed(in: figures)
        if !assumed.isEmpty { cautions.append(.assumptions(assumed)) }
        for source in used where !sources[source].provenance.isWithinValidity {
            cautions.append(.outsideValidity(source: source))
        }
        let versions = Set(used.map { sources[$0].provenance.toolVersion }).sorted()
        if versions.count > 1 { cautions.append(.toolVersions(versions)) }
        for source in used {
            guard let level = levels[source] else { continue }
            let left = excluded.count {
                $0.subject.source == source && ($0.reason == .aboveLevel || $0.reason == .belowLevel)
            }
            cautions.append(.levels(level, left: left))
        }
        let groups = Set(subjects.compactMap(\.peerGroup)).sorted()
        if groups.count > 1 { cautions.append(.peerGroups(groups)) }
    }

    private func assumed(in figures: [ScopeFigures]) -> [String] {
        var found: Set<String> = []
        for scope in figures {
            for answer in scope.answers.values where answer.isAssumption { found.insert(answer.indicator) }
        }
        return found.sorted()
    }
}

internal import Dossier
internal import ProcessMaps

/// One map beside the SOPs tied to it, worked out from what is known: the ties, the drawing, the steps.
struct MapComparing: Sendable {
    private(set) var comparison: MapComparison
    let side: MapSide
    let compared: [ComparedSOP]

    init(_ map: DossierMap, _ file: MapFile, tie: MapTies.Tie, likeness: StepLikeness, units: FormerUnitNames) {
        comparison = MapComparison(map: map.id)
        let known = tie.wholeMap.filter { sop in sop.steps.contains { $0.isWork } }
        comparison.sopsWithoutSteps = tie.wholeMap.filter { sop in !sop.steps.contains { $0.isWork } }.map(\.id)
        let ofActivities = tie.ofActivities.filter { sop in sop.steps.contains { $0.isWork } }
        let hasSteps = !known.isEmpty || !ofActivities.isEmpty
        let side = MapSide(file.map, likeness: hasSteps ? likeness : nil, units: units)
        self.side = side
        func beside(_ sop: SOP) -> ComparedSOP {
            ComparedSOP(side, SOPSide(sop, likeness: likeness, units: units), likeness: likeness, units: units)
        }
        var compared = known.map(beside) + ofActivities.map(beside).filter { Self.isOfWholeMap($0, side) }
        let covers = Covers(
            side, tied: tie.activities, sopsWithoutSteps: comparison.sopsWithoutSteps, compared: compared)
        comparison.activities = covers.activities
        comparison.handoffs = covers.handoffs()
        comparison.cuts = Self.compare(side, &compared, covers: covers)
        comparison.sops = compared.map(\.comparison)
        if comparison.sopsWithoutSteps.isEmpty {
            let told = Set(compared.flatMap { $0.comparison.unreceived.filter(\.hasNoStep).map(\.receiver) })
            // Whom a step hands something to without a step of theirs is named there.
            comparison.missingPerformers = MissingPerformers.all(side, compared).filter { !told.contains($0.name) }
        }
        self.compared = compared
    }

    /// Whether an SOP that hangs on single activities is the SOP of the map all the same: its steps do more than half of
    /// the work, as where its number was noted beside the first activity.
    private static func isOfWholeMap(_ sop: ComparedSOP, _ map: MapSide) -> Bool {
        let own = map.activities.indices.filter { !map.isOutside(map.activities[$0]) }
        let done = Set(sop.matching.chosen.values)
        return done.count > 1 && 2 * own.count(where: done.contains) > own.count
    }

    /// What each SOP contradicts; what could not be looked at.
    private static func compare(_ map: MapSide, _ compared: inout [ComparedSOP], covers: Covers) -> [ComparisonCut] {
        var cuts: Set<ComparisonCut> = []
        guard !compared.isEmpty else { return [] }
        let order = MapOrder(map.model)
        let covered = Set(covers.activities.filter { $0.value.isCovered }.keys)
        let receivers = Receivers(map, covered: covered, compared: compared)
        for index in compared.indices {
            let sop = compared[index]
            if sop.matching.isCut { cuts.insert(.matching) }
            guard sop.comparison.isRelated else { continue }
            let contradictions = OrderContradictions(map, sop.side, matching: sop.matching, order: order)
            if contradictions.isCut { cuts.insert(.order) }
            if sop.side.flow.isCut { cuts.insert(.steps) }
            compared[index].comparison.contradictions = contradictions.all
            compared[index].comparison.unreceived = receivers.unreceived(in: sop)
            let deadlines = Deadlines(map, sop, order: order)
            compared[index].comparison.late = deadlines.late
            compared[index].comparison.unjudgedDeadlines = deadlines.unjudged
        }
        return ComparisonCut.allCases.filter(cuts.contains)
    }
}

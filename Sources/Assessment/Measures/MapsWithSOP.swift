internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Rubric

/// `tl.probis.sop`: maps worked out into at least one SOP in force.
enum MapsWithSOP: Measuring {
    static let kind = MeasureKind.mapsWithSOP

    static func measure(_ view: ScopeView, _ ground: Groundwork) -> Measured {
        measured(kind, maps: view.maps, ground)
    }

    /// The same count over any set of maps.
    static func measured(_ kind: MeasureKind, maps: [Int], _ ground: Groundwork) -> Measured {
        let covered = maps.filter { !ground.sopsInForce(forMap: $0).isEmpty }
        let missing = maps.filter { ground.sopsInForce(forMap: $0).isEmpty }
        let ids = { (positions: [Int]) in positions.map { ground.dossier.maps[$0].id }.sorted() }
        return Measured(
            measure: Measure(
                kind: kind, covered: covered.count, total: maps.count, coveredItems: ids(covered),
                missingItems: ids(missing), outside: []),
            gaps: missing.map { MapGap.draft(forMap: $0, ground) })
    }
}

/// `tl.probis.lintas-fungsi`: cross-function maps worked out into at least one SOP in force.
enum CrossFunctionalMapsWithSOP: Measuring {
    static let kind = MeasureKind.crossFunctionalMapsWithSOP

    static func measure(_ view: ScopeView, _ ground: Groundwork) -> Measured {
        let maps = view.maps.filter { ground.dossier.maps[$0].kind == .crossFunctional }
        return MapsWithSOP.measured(kind, maps: maps, ground)
    }
}

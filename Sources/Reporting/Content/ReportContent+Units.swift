internal import Assessment
internal import Dossier
internal import ProcessMaps
internal import Rubric

/// One row of the table of units.
struct UnitRow {
    var unit: Unit
    var maps: Share
    var crossFunctionalMaps: Share
    var sopsInForce: Share
    /// SOPs in force with evidence of application that counts, of the SOPs in force.
    var sopsApplied: Share
    var indicators: [IndicatorResult]
    var total: Score?
    var gaps: [Gap]
}

/// A part of a whole.
struct Share {
    var part: Int
    var whole: Int

    /// `nil` for an empty whole.
    var ratio: Rational? { Rational(part, over: whole) }
}

extension ReportContent {
    /// Whether there are units to compare: a unit without units below it stands alone.
    var comparesUnits: Bool { scope == .agency ? !result.units.isEmpty : scopeUnits.count > 1 }

    /// The units of the scope, in the order of `agency.yaml`. A unit's maps and SOPs are its own and those below it,
    /// and the SOPs it shares with others.
    var unitRows: [UnitRow] {
        let indicators = Dictionary(grouping: result.indicators, by: \.scope)
        let gaps = Dictionary(grouping: result.gaps, by: \.scope)
        let totals = Dictionary(
            result.scores.lazy.filter { $0.node == instrument.root.id && $0.column == .measured }.map {
                ($0.scope, $0)
            },
            uniquingKeysWith: { first, _ in first })
        return scopeUnits.map { unit in
            let maps = result.maps.filter { isOwn($0.unit, of: unit) }
            let crossFunctional = maps.filter { $0.kind == .crossFunctional }
            let sops = result.sops.filter { counts($0, for: unit) }
            let inForce = sops.filter { $0.standing == .inForce }
            return UnitRow(
                unit: unit,
                maps: Share(part: maps.count { $0.isWorkedOut }, whole: maps.count),
                crossFunctionalMaps: Share(
                    part: crossFunctional.count { $0.isWorkedOut }, whole: crossFunctional.count),
                sopsInForce: Share(part: inForce.count, whole: sops.count),
                sopsApplied: Share(part: inForce.count { !$0.applicationEvidence.isEmpty }, whole: inForce.count),
                indicators: indicators[.unit(unit.id)] ?? [], total: totals[.unit(unit.id)],
                gaps: gaps[.unit(unit.id)] ?? [])
        }
    }

    private func isOwn(_ owner: String?, of unit: Unit) -> Bool {
        owner.map { units.isUnit($0, atOrBelow: unit.id) } ?? false
    }

    private func counts(_ sop: SOPResult, for unit: Unit) -> Bool {
        if isOwn(sop.unit, of: unit) { return true }
        switch sop.scope {
        case .owner: return false
        case .units(let ids): return ids.contains { units.isUnit($0, atOrBelow: unit.id) }
        case .everyUnit: return true
        }
    }
}

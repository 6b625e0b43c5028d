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
        let (own, covering) = (mapsByUnit, sopsByUnit)
        return scopeUnits.map { unit in
            let maps = (own[unit.id] ?? []).map { result.maps[$0] }
            let crossFunctional = maps.filter { $0.kind == .crossFunctional }
            let sops = (covering[unit.id] ?? []).map { result.sops[$0] }
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

    /// Positions of the maps of each unit and of those below it, in the order of the result.
    private var mapsByUnit: [String: [Int]] {
        var found: [String: [Int]] = [:]
        for (position, map) in result.maps.enumerated() {
            guard let unit = map.unit else { continue }
            for above in units.path(from: unit) { found[above.id, default: []].append(position) }
        }
        return found
    }

    /// Positions of the SOPs that count for each unit, in the order of the register: its own, those below it, and those
    /// shared with any of these.
    private var sopsByUnit: [String: [Int]] {
        var found: [String: [Int]] = [:]
        for (position, sop) in result.sops.enumerated() {
            for unit in unitsCovered(by: sop) { found[unit, default: []].append(position) }
        }
        return found
    }

    private func unitsCovered(by sop: SOPResult) -> Set<String> {
        var named = [sop.unit].compactMap(\.self)
        switch sop.scope {
        case .owner: break
        case .units(let ids): named += ids
        case .everyUnit: return Set(units.units.map(\.id))
        }
        return Set(named.flatMap { units.path(from: $0).map(\.id) })
    }
}

internal import Dossier
internal import ProcessMaps
internal import Rubric

/// Which gaps an action closes, at every scope: the agency's and those of the units above what it changes.
struct PlanClosings {
    private let list: ActionList
    private let score: PlanScore
    private let indicators: [MeasureKind: [String]]
    private let scopesOfEvaluation: [String: [String]]

    init(_ list: ActionList, _ score: PlanScore) {
        self.list = list
        self.score = score
        var indicators: [MeasureKind: [String]] = [:]
        for indicator in score.indicators {
            if let kind = indicator.measure { indicators[kind, default: []].append(indicator.id) }
        }
        self.indicators = indicators
        var scopes: [String: [String]] = [:]
        for evaluation in list.openEvaluations { scopes[evaluation.id] = [AnswerScope.agency.text] }
        for unit in list.ground.dossier.units.units {
            for position in list.ground.view(of: .unit(unit.id)).evaluations {
                scopes[list.ground.evidence.evaluations[position].id]?.append(unit.id)
            }
        }
        scopesOfEvaluation = scopes
    }

    /// The gaps an action closes where it is done.
    ///
    /// - Parameters:
    ///   - action: what was done.
    ///   - change: what the action touched.
    ///   - state: after it.
    /// - Returns: their ids.
    func closed(by action: PlanAction, _ change: CountedState.Change, _ state: CountedState) -> [String] {
        switch action.effect {
        case .none: []
        case .bringIntoForce, .link, .registerMap, .monitor, .monitorUnit: maps(change, state) + units(change, state)
        case .evaluate: evaluation(state)
        case .followUp(let evaluations): followUps(evaluations, state)
        }
    }

    /// Each gap by the action after which it stays closed: a new SOP may open a unit's gap again on the way, and open one
    /// that was not there, until it is monitored.
    func lasting(_ actions: [PlannedAction], from start: CountedState, to end: CountedState) -> [PlannedAction] {
        let closed = Set(
            dossier.maps.indices.filter { !start.isWorkedOut($0) && end.isWorkedOut($0) }.flatMap { idsOfMap($0) }
                + dossier.units.units.indices.flatMap { unit in
                    idsOfUnit(unit, hadMap: start.hasMap(unit), stood: start.standing(unit), end)
                })
        var seen: Set<String> = []
        var kept = actions
        for index in actions.indices.reversed() {
            switch actions[index].action.effect {
            case .evaluate, .followUp: continue
            case .none, .bringIntoForce, .link, .registerMap, .monitor, .monitorUnit:
                kept[index].closes = actions[index].closes.filter { closed.contains($0) && seen.insert($0).inserted }
            }
        }
        return kept
    }

    private var dossier: Dossier { list.ground.dossier }

    private func ids(_ kind: MeasureKind, _ scopes: [String], _ subject: String) -> [String] {
        (indicators[kind] ?? []).flatMap { indicator in scopes.map { "\($0)/\(indicator)/\(subject)" } }
    }

    private func maps(_ change: CountedState.Change, _ after: CountedState) -> [String] {
        change.wasWorkedOut.filter { map, was in !was && map < dossier.maps.count && after.isWorkedOut(map) }
            .map(\.key).sorted().flatMap { idsOfMap($0) }
    }

    private func idsOfMap(_ position: Int) -> [String] {
        let map = dossier.maps[position]
        let scopes = [AnswerScope.agency.text] + (map.unit.map { dossier.units.path(from: $0).map(\.id) } ?? [])
        return ids(.mapsWithSOP, scopes, map.id)
            + (map.kind == .crossFunctional ? ids(.crossFunctionalMapsWithSOP, scopes, map.id) : [])
    }

    private func units(_ change: CountedState.Change, _ after: CountedState) -> [String] {
        Set(change.hadMap.keys).union(change.stood.keys).sorted().flatMap { unit in
            idsOfUnit(
                unit, hadMap: change.hadMap[unit] ?? after.hasMap(unit),
                stood: change.stood[unit] ?? after.standing(unit),
                after)
        }
    }

    private func idsOfUnit(
        _ position: Int, hadMap: Bool, stood: CountedState.Standing, _ after: CountedState
    ) -> [String] {
        let id = dossier.units.units[position].id
        let scopes = [AnswerScope.agency.text, id]
        let isProven = stood == .notApplying && after.standing(position) != .notApplying
        return (!hadMap && after.hasMap(position) ? ids(.unitsWithMaps, scopes, id) : [])
            + (isProven ? ids(.unitsApplyingSOPs, scopes, id) : [])
    }

    /// An evaluation of today closes the gap where nothing more is missing but its follow-up.
    private func evaluation(_ after: CountedState) -> [String] {
        guard let measure = after.evaluation, measure.findingsTotal > 0, measure.isPeriodic, measure.isAnalysed else {
            return []
        }
        return ids(.evaluation, [score.scope.text], "evaluasi")
    }

    private func followUps(_ evaluations: [Int], _ after: CountedState) -> [String] {
        evaluations.filter { $0 < list.openEvaluations.count && after.isFollowedUpOnce($0) }.flatMap { position in
            let id = list.openEvaluations[position].id
            return ids(.evaluation, scopesOfEvaluation[id] ?? [], id)
        }
    }
}

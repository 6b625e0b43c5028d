internal import Dossier
internal import ProcessMaps

/// One SOP beside one map, with what was worked out on the way.
struct ComparedSOP: Sendable {
    let side: SOPSide
    let matching: StepMatching
    let table: PerformerTable
    var comparison: SOPComparison

    init(_ map: MapSide, _ side: SOPSide, likeness: StepLikeness, units: FormerUnitNames) {
        self.side = side
        matching = StepMatching(map, side, likeness: likeness)
        table = PerformerTable(map, side, matching: matching, units: units)
        comparison = SOPComparison(sop: side.sop.id)
        comparison.matches = matching.all.map { pair in
            StepMatch(
                step: side.steps[pair.step].reference, activity: map.activities[pair.activity].reference,
                likeness: Int((pair.likeness * 100).rounded()), isChosen: matching.chosen[pair.step] == pair.activity)
        }
        let shorter = min(side.steps.count, map.activities.count { !map.isOutside($0) })
        comparison.isRelated = matching.chosen.count > 0 && matching.chosen.count * 4 >= shorter
        guard comparison.isRelated else { return }
        comparison.performers = table.matches
        comparison.otherPerformers = otherPerformers(map)
    }

    /// The processes of the map the SOP is about.
    func processes(of map: MapSide) -> Set<Int> {
        let matched = matching.chosen.values.compactMap {
            map.model.nodes[map.activities[$0].reference.node].process
        }
        return Set(matched).union(table.people.values.flatMap { map.people[$0].processes })
    }

    /// Steps of one performer that another has on the map, where both are in both: who is in one only is said of the
    /// performer.
    private func otherPerformers(_ map: MapSide) -> [OtherPerformer] {
        side.steps.indices.compactMap { step in
            guard let activity = matching.chosen[step], let person = map.activities[activity].person,
                !map.people[person].isOutside, !side.steps[step].columns.isEmpty
            else { return nil }
            let own = side.steps[step].columns.compactMap { table.people[$0] }
            let hasColumn = !table.columns(of: person).isEmpty
            guard hasColumn, own.count == side.steps[step].columns.count, !own.contains(person) else { return nil }
            // Of several activities of one name the step may be another's.
            let may = matching.mayBe(step, map).compactMap { map.activities[$0].person }
            guard Set(may).isDisjoint(with: own) else { return nil }
            return OtherPerformer(
                step: side.steps[step].reference, columns: side.steps[step].columns.map { side.columns[$0].name },
                activity: map.activities[activity].reference)
        }
    }
}

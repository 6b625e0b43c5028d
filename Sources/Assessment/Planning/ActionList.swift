internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Rubric

/// Every action that can change what is counted for a scope, with the counted world it changes.
///
/// An SOP that is not in force is finished, not drafted a second time; a map gets a draft where no SOP traced to it can
/// be finished. Revoking an SOP is no action of a plan: it would only make the count smaller.
struct ActionList {
    let ground: Groundwork
    let view: ScopeView
    var world: CountedWorld
    /// The maps and SOPs that actions would make stand behind those of the dossier, in this order.
    var newMaps: [NewMap] = []
    var newSOPs: [NewSOP] = []
    /// The evaluations that are not followed up, in the order of their positions in `PlanAction.Effect.followUp`.
    var openEvaluations: [Evidence] = []
    /// What an evaluation of today is about: something of the scope that no open evaluation is about, where there is.
    var newSubject: EvidenceSubject?

    struct NewMap {
        var id: String
        var unit: String
    }

    struct NewSOP {
        var id: String
        /// The id of its map.
        var map: String
        var unit: String?
    }

    init(_ ground: Groundwork, view: ScopeView) {
        self.ground = ground
        self.view = view
        world = CountedWorld(ground, view: view)
        let relevant = relevantSOPs()
        let finishable = addWays(relevant)
        addDrafts(finishable)
        addLinks(finishable)
        addMaps()
        addMonitoring(finishable)
        addUnitMonitoring(finishable)
        addEvaluation()
    }

    var dossier: Dossier { ground.dossier }

    mutating func add(_ action: PlanAction) { world.actions.append(action) }

    /// SOPs whose standing can matter here: they count in the proof of a unit of the scope, cover a map of it, or
    /// replace such an SOP.
    func relevantSOPs() -> Set<Int> {
        var relevant = Set(
            world.sops.indices.filter { world.sops[$0].units.contains { world.units[$0].isCounted } })
        for map in world.maps where map.isCounted { relevant.formUnion(map.sops + map.suggested) }
        for sop in relevant { relevant.formUnion(world.sops[sop].replacedBy) }
        return relevant
    }
}

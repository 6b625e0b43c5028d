internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Tracing

/// How far SOPs cover each map, down to its activities and hand-offs.
enum MapCoverage {
    static func results(of ground: Groundwork) -> [MapResult] {
        let named = activitiesNamed(in: ground)
        return ground.dossier.maps.indices.map { result(of: $0, named: named, ground) }
    }

    /// What the traces of one map tie: all of it, or single activities by XML id. Only SOPs in force.
    private struct Ties {
        var wholeMap = false
        var activities: Set<String> = []
    }

    private static func activitiesNamed(in ground: Groundwork) -> [String: Ties] {
        let inForce = Set(ground.dossier.sops.indices.filter(ground.isInForce).map { ground.dossier.sops[$0].id })
        var ties: [String: Ties] = [:]
        for trace in ground.traces where trace.counts && inForce.contains(trace.sop) {
            if let activity = trace.activity {
                ties[trace.map, default: Ties()].activities.insert(activity)
            } else {
                ties[trace.map, default: Ties()].wholeMap = true
            }
        }
        return ties
    }

    private static func result(of position: Int, named: [String: Ties], _ ground: Groundwork) -> MapResult {
        let map = ground.dossier.maps[position]
        let traced = ground.tracedSOPs[position]
        let sopID = { (sop: Int) in ground.dossier.sops[sop].id }
        var result = MapResult(
            id: map.id, code: map.code?.text, title: map.title, kind: map.kind, level: map.level, unit: map.unit,
            file: map.file, sops: traced.filter(ground.isInForce).map(sopID),
            otherSOPs: traced.filter { !ground.isInForce($0) }.map(sopID), activities: [], handoffs: [],
            location: map.location)
        guard let file = map.file, ground.dossier.mapFiles.indices.contains(file) else { return result }
        let model = ground.dossier.mapFiles[file].map
        let ties = named[map.id] ?? Ties()
        result.activities = activities(of: model, ties: ties)
        result.handoffs = handoffs(of: model, activities: result.activities)
        return result
    }

    private static func activities(of model: ProcessMap, ties: Ties) -> [ActivityCoverage] {
        model.nodes.indices.filter { model.nodes[$0].kind.isActivity }.map { node in
            let id = model[model.nodes[node].id]
            return ActivityCoverage(
                node: node, id: id, name: model[model.nodes[node].name],
                performer: model.performer(of: node).map { model.name(of: $0) },
                isCovered: ties.wholeMap || ties.activities.contains(id))
        }
    }

    /// A hand-off is covered when the activities at both its ends are. An end that is no activity (an event, a
    /// gateway, a pool outside the agency) needs no SOP of its own.
    private static func handoffs(of model: ProcessMap, activities: [ActivityCoverage]) -> [HandoffCoverage] {
        let open = Set(activities.filter { !$0.isCovered }.map(\.node))
        let anyCovered = activities.contains(where: \.isCovered)
        return model.handoffs.map { handoff in
            let ends = [handoff.from, handoff.to].compactMap(\.self)
            return HandoffCoverage(
                flow: handoff.flow, id: model.id(of: handoff.flow), from: name(of: handoff.from, in: model),
                to: name(of: handoff.to, in: model), fromPerformer: model.name(of: handoff.fromPerformer),
                toPerformer: model.name(of: handoff.toPerformer),
                isCovered: anyCovered && !ends.contains { open.contains($0) })
        }
    }

    private static func name(of node: Int?, in model: ProcessMap) -> String {
        guard let node, model.nodes.indices.contains(node) else { return "" }
        return model[model.nodes[node].name]
    }
}

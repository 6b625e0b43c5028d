internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Tracing

/// How far SOPs cover each map, down to its activities and hand-offs.
enum MapCoverage {
    static func results(of ground: Groundwork, _ coverage: CoverageSet) -> [MapResult] {
        let comparisons = Dictionary(
            coverage.comparisons.map { ($0.map, $0) }, uniquingKeysWith: { first, _ in first })
        return ground.dossier.maps.indices.map { position in
            result(of: position, comparisons[ground.dossier.maps[position].id], ground)
        }
    }

    private static func result(of position: Int, _ comparison: MapComparison?, _ ground: Groundwork) -> MapResult {
        let map = ground.dossier.maps[position]
        let traced = ground.tracedSOPs[position]
        let sopID = { (sop: Int) in ground.dossier.sops[sop].id }
        var result = MapResult(
            id: map.id, code: map.code?.text, title: map.title, kind: map.kind, level: map.level, unit: map.unit,
            file: map.file, sops: traced.filter(ground.isInForce).map(sopID),
            otherSOPs: traced.filter { !ground.isInForce($0) }.map(sopID), activities: [], handoffs: [],
            location: map.location)
        guard let comparison, let file = map.file, ground.dossier.mapFiles.indices.contains(file) else { return result }
        let model = ground.dossier.mapFiles[file].map
        result.activities = activities(of: model, comparison)
        result.handoffs = zip(model.handoffs, comparison.handoffs).map { coverage(of: $0, $1, in: model) }
        return result
    }

    private static func activities(of model: ProcessMap, _ comparison: MapComparison) -> [ActivityCoverage] {
        model.nodes.indices.filter { model.nodes[$0].kind.isActivity }.map { node in
            let cover = comparison.activities[node] ?? ActivityCover(basis: .none)
            return ActivityCoverage(
                node: node, id: model[model.nodes[node].id], name: model[model.nodes[node].name],
                performer: model.performer(of: node).map { model.name(of: $0) }, isCovered: cover.isCovered,
                cover: cover)
        }
    }

    private static func coverage(
        of handoff: Handoff, _ cover: HandoffCover, in model: ProcessMap
    ) -> HandoffCoverage {
        HandoffCoverage(
            flow: handoff.flow, id: model.id(of: handoff.flow), from: name(of: handoff.from, in: model),
            to: name(of: handoff.to, in: model), fromPerformer: model.name(of: handoff.fromPerformer),
            toPerformer: model.name(of: handoff.toPerformer), isCovered: cover.isCovered, cover: cover)
    }

    private static func name(of node: Int?, in model: ProcessMap) -> String {
        guard let node, model.nodes.indices.contains(node) else { return "" }
        return model[model.nodes[node].name]
    }
}

internal import Dossier
internal import Tracing

extension SOPResult {
    /// Every SOP of the register, in its order.
    static func results(of ground: Groundwork) -> [SOPResult] {
        var maps: [String: Set<String>] = [:]
        for trace in ground.traces where trace.counts { maps[trace.sop, default: []].insert(trace.map) }
        return ground.dossier.sops.enumerated().map { position, sop in
            SOPResult(
                id: sop.id, number: sop.number, title: sop.title, unit: sop.unit, scope: sop.scope,
                standing: ground.standings[position], maps: (maps[sop.id] ?? []).sorted(),
                applicationEvidence: ground.evidence.application(of: sop, by: sop.unit, in: ground.dossier.units),
                effective: sop.effective, revised: sop.revised, revoked: sop.revoked, location: sop.location)
        }
    }
}

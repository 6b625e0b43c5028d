internal import Assessment
internal import ProcessMaps

/// What no SOP covers on a drawn map, in words.
extension ReportContent {
    /// `3 dari 6 kegiatan tercakup SOP, 1 dari 3 serah-terima tercakup SOP.`
    func coverageSentence(of map: MapResult) -> String {
        let tasks = wording.counts(map.activities.count { $0.isCovered }, of: map.activities.count)
        let handoffs = wording.counts(map.handoffs.count { $0.isCovered }, of: map.handoffs.count)
        return "\(tasks) \(wording(Catalogue.tasksCovered)), \(handoffs) \(wording(Catalogue.handoffsCovered))."
    }

    /// `Memeriksa berkas (Petugas Loket)`, for each task no SOP covers.
    func uncoveredTasks(of map: MapResult) -> [String] {
        map.activities.filter { !$0.isCovered }.map { task in
            let name = task.name.isEmpty ? "\(wording(Catalogue.unnamed)) \(task.id)" : task.name
            return "\(name) (\(task.performer ?? wording(Catalogue.noPerformer)))"
        }
    }

    /// `Petugas Loket → Kepala Bidang: Memeriksa berkas → Mengesahkan`, for each hand-off no SOP covers; `…` stands for
    /// a node without a name.
    func uncoveredHandoffs(of map: MapResult) -> [String] {
        map.handoffs.filter { !$0.isCovered }.map { handoff in
            let performers = [handoff.fromPerformer, handoff.toPerformer].map {
                $0.isEmpty ? wording(Catalogue.unnamed) : $0
            }
            let flow = performers.joined(separator: " → ")
            guard !handoff.from.isEmpty || !handoff.to.isEmpty else { return flow }
            let ends = [handoff.from, handoff.to].map { $0.isEmpty ? "…" : $0 }
            return "\(flow): \(ends.joined(separator: " → "))"
        }
    }
}

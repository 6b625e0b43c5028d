internal import Assessment
internal import Findings
internal import ProcessMaps
internal import Tracing

/// What no SOP covers on a drawn map, in words.
extension ReportContent {
    /// `3 dari 6 kegiatan tercakup SOP, 1 dari 3 serah-terima tercakup SOP.`
    func coverageSentence(of map: MapResult) -> String {
        let own = map.activities.filter { !$0.needsNoSOP }
        let tasks = wording.counts(own.count { $0.isCovered }, of: own.count)
        let handoffs = wording.counts(map.handoffs.count { $0.isCovered }, of: map.handoffs.count)
        let outside = map.activities.count - own.count
        var parts = [
            "\(tasks) \(wording(Catalogue.tasksCovered))", "\(handoffs) \(wording(Catalogue.handoffsCovered))",
        ]
        if outside > 0 { parts.append("\(wording.count(outside)) \(wording(Catalogue.outsideTasks))") }
        if let unknown = unknownSteps(of: map) { parts.append(unknown) }
        return parts.joined(separator: ", ") + "."
    }

    /// `Memeriksa berkas (Petugas Loket)`, for each task no SOP covers.
    func uncoveredTasks(of map: MapResult) -> [String] {
        map.uncoveredActivities.map { task in
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
            let lacking = zip(performers, [handoff.cover.giverLacks, handoff.cover.receiverLacks]).filter(\.1).map(\.0)
            let side = lacking.isEmpty ? "" : " (\(wording(Catalogue.lacks)) \(lacking.joined(separator: ", ")))"
            guard !handoff.from.isEmpty || !handoff.to.isEmpty else { return flow + side }
            let ends = [handoff.from, handoff.to].map { $0.isEmpty ? "…" : $0 }
            return "\(flow): \(ends.joined(separator: " → "))\(side)"
        }
    }

    /// The file a map can be drawn from.
    func drawnFile(of map: MapResult) -> MapFile? { file(of: map).flatMap { $0.state == .refused ? nil : $0 } }

    /// What is marked in the drawing of a map: what no SOP covers, and where SOPs contradict it.
    func marks(of map: MapResult) -> [DrawingMark] {
        let tasks = map.uncoveredActivities.map {
            DrawingMark(
                element: .node($0.node), style: .missing, note: Catalogue.taskMark, legend: Catalogue.uncoveredTasks)
        }
        let handoffs = map.handoffs.filter { !$0.isCovered }.map {
            DrawingMark(
                element: $0.flow, style: .attention, note: Catalogue.handoffMark,
                legend: Catalogue.uncoveredHandoffs)
        }
        return tasks + handoffs + differences(of: map).flatMap(\.marks)
    }
}

extension MapResult {
    /// What no SOP covers and somebody of the agency does.
    var uncoveredActivities: [ActivityCoverage] { activities.filter { !$0.isCovered && !$0.needsNoSOP } }
}

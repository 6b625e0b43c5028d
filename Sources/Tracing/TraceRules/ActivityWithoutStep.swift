internal import Findings

/// Every activity of a map whose SOP has known steps is a step of it.
struct ActivityWithoutStep: TraceRule {
    let about = RuleDescription(
        id: "trace/activity-without-step",
        title: LocalizedText(id: "Kegiatan peta tanpa langkah SOP", en: "Activity of the map without a step"),
        explanation: LocalizedText(
            id: "SOP yang terkait dengan peta diketahui langkahnya, dan tidak satu pun melakukan kegiatan ini, menurut "
                + "nama dan pelaksananya.",
            en: "The steps of the SOPs tied to the map are known, and none of them does this activity, by name and "
                + "performer."),
        action: LocalizedText(
            id: "Bila satu langkah melakukannya dengan kata lain, samakan namanya; bila tidak, tambahkan langkahnya ke "
                + "SOP, atau keluarkan kegiatan itu dari peta bila tidak dilakukan lagi.",
            en: "If a step does it in other words, give both the same name; if not, add the step to the SOP, or take "
                + "the activity off the map if it is no longer done."))

    func violations(in map: ComparedMap) -> [TraceViolation] {
        guard !map.comparison.sops.isEmpty, map.comparison.sops.allSatisfy(\.isRelated) else { return [] }
        let explained = explained(map)
        return map.comparing.side.activities.map(\.reference).filter { activity in
            map.comparison.activities[activity.node]?.basis == ActivityCover.Basis.none
                && !explained.contains(activity.node)
        }.map { activity in
            let who = activity.performer.isEmpty ? "" : " (\(activity.performer))"
            return TraceViolation(
                LocalizedText(
                    id: "Kegiatan \(activity.called)\(who) pada ",
                    en: "The activity \(activity.called)\(who) on ") + map.called
                    + LocalizedText(
                        id: " tidak ada padanannya di antara langkah SOP \(map.sopNames).",
                        en: " has no step like it in SOP \(map.sopNames)."),
                at: map.location(of: activity))
        }
    }

    /// What a missing performer or a hand-off nobody receives already says.
    private func explained(_ map: ComparedMap) -> Set<Int> {
        Set(map.comparison.missingPerformers.flatMap(\.activities).map(\.node))
            .union(map.comparison.sops.flatMap(\.unreceived).flatMap(\.awaited).map(\.node))
    }
}

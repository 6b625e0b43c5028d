import Findings

/// Branches that run at the same time and come together without being joined, so that what follows is done more than
/// once: a parallel or inclusive split into an exclusive join. Found by playing all runs (`ProcessMap.soundness`).
struct LackOfSynchronisation: MapRule {
    let about = RuleDescription(
        id: "map/lack-of-synchronisation",
        title: LocalizedText(id: "Cabang bersamaan tidak disatukan", en: "Concurrent branches are not joined"),
        explanation: LocalizedText(
            id: "Cabang yang berjalan bersamaan bertemu pada satu alur atau kegiatan tanpa saling menunggu; pekerjaan "
                + "sesudahnya dilakukan sekali untuk setiap cabang. Penyebab yang lazim: alur dibagi dengan gateway "
                + "paralel atau inklusif tetapi digabung dengan gateway eksklusif, atau langsung pada kegiatan.",
            en: "Branches that run at the same time meet on one flow or activity without waiting for each other; what "
                + "follows is done once for each of them. The usual cause: flow split by a parallel or inclusive "
                + "gateway is joined by an exclusive one, or straight at an activity."),
        action: LocalizedText(
            id:
                "Gabungkan cabang dengan jenis gateway yang sama seperti saat dibagi, atau bagi dengan gateway eksklusif "
                + "bila hanya satu cabang yang dimaksud.",
            en: "Join the branches with the kind of gateway they were split with, or split with an exclusive gateway "
                + "if only one branch is meant."),
        basis: .bpmn("13.4"))

    func violations(in map: LintedMap) -> [Violation] {
        map.soundnessProblems(.lackOfSynchronisation).map { problem in
            Violation(problem.place, message(problem, map), action: map.action(about.action, pathOf: problem))
        }
    }

    private func message(_ problem: SoundnessProblem, _ map: LintedMap) -> LocalizedText {
        let place = map.calledInFlow(problem.place)
        let origins = problem.origins.map { map.calledInFlow($0) }
        guard !origins.isEmpty else {
            return LocalizedText(
                id: "\(place.indonesian) dapat dicapai dua kali dalam satu kasus tanpa penggabungan.",
                en: "\(place.english) can be reached twice in one case without a join.")
        }
        return LocalizedText(
            id: "Cabang bersamaan dari \(origins.map(\.indonesian).joined(separator: " dan ")) sampai di "
                + "\(place.indonesian) tanpa disatukan, sehingga pekerjaan sesudahnya dilakukan lebih dari sekali.",
            en: "Concurrent branches from \(origins.map(\.english).joined(separator: " and ")) reach \(place.english) "
                + "without being joined, so what follows is done more than once.")
    }
}

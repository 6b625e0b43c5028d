import Findings

/// Joins that can wait for ever: an exclusive split into a parallel join, a parallel join of several start events, a
/// parallel join that is entered from a loop of its own. Found by playing all runs (`ProcessMap.soundness`).
struct Deadlock: MapRule {
    let about = RuleDescription(
        id: "map/deadlock",
        title: LocalizedText(id: "Pekerjaan dapat macet", en: "Work can come to a standstill"),
        explanation: LocalizedText(
            id:
                "Sebuah gateway penggabung menunggu cabang yang, menurut alur peta, tidak akan datang; pekerjaan berhenti "
                + "sebelum sampai di akhir. Penyebab yang lazim: alur dibagi dengan gateway eksklusif tetapi digabung "
                + "dengan gateway paralel, atau beberapa event mulai digabung dengan gateway paralel.",
            en: "A joining gateway waits for a branch that, as the flow is drawn, will not come; work stops before an "
                + "end. The usual cause: flow split by an exclusive gateway is joined by a parallel one, or several "
                + "start events are joined by a parallel gateway."),
        action: LocalizedText(
            id: "Gabungkan alur dengan jenis gateway yang sama seperti saat dibagi.",
            en: "Join the flow with the kind of gateway it was split with."),
        basis: .bpmn("13.4"))

    func violations(in map: LintedMap) -> [Violation] {
        map.soundnessProblems(.deadlock).map { problem in
            Violation(problem.place, message(problem, map), action: map.action(about.action, pathOf: problem))
        }
    }

    private func message(_ problem: SoundnessProblem, _ map: LintedMap) -> LocalizedText {
        let join = map.calledInFlow(problem.place)
        let origins = problem.origins.map { map.calledInFlow($0) }
        guard let origin = origins.first else {
            return LocalizedText(
                id: "\(join.indonesian) menunggu cabang yang tidak pernah datang.",
                en: "\(join.english) waits for a branch that never comes.")
        }
        guard origins.count == 1 else {
            return LocalizedText(
                id: "\(join.indonesian) menunggu \(origins.map(\.indonesian).joined(separator: " dan ")) sekaligus, "
                    + "padahal masing-masing memulai kasusnya sendiri.",
                en: "\(join.english) waits for \(origins.map(\.english).joined(separator: " and ")) together, but "
                    + "each of them begins a case of its own.")
        }
        return LocalizedText(
            id:
                "\(join.indonesian) menunggu semua cabangnya, padahal setelah \(origin.indonesian) ada cabang yang tidak "
                + "akan datang.",
            en: "\(join.english) waits for all its branches, but after \(origin.english) one of them will not come.")
    }
}

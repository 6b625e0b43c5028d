import Findings

/// An activity, or an event in the middle, that several flows lead to: it is done once for each that comes (BPMN 2.0.2,
/// 13.3.1). After a parallel split that means twice, which is seldom meant. A flow that leads back to repeat the activity
/// is left alone: doing it again is what it is for (bpmnlint speaks there too). End events may take several flows.
struct ImplicitJoin: MapRule {
    let about = RuleDescription(
        id: "map/implicit-join",
        title: LocalizedText(
            id: "Penggabungan tanpa gateway",
            en: "Join without a gateway"),
        explanation: LocalizedText(
            id: "Beberapa alur masuk langsung ke satu kegiatan. Menurut BPMN kegiatan itu dikerjakan sekali untuk "
                + "setiap alur yang datang, bukan menunggu semuanya. Gateway membuat maksudnya jelas. Alur yang "
                + "hanya kembali untuk mengulang kegiatan itu tidak dihitung.",
            en: "Several flows lead straight into one activity. BPMN does it once for each flow that arrives and "
                + "waits for none. A gateway says what is meant. A flow that only leads back to repeat the activity "
                + "does not count."),
        action: LocalizedText(
            id: "Gabungkan alurnya lebih dahulu: gateway eksklusif bila salah satu cukup, gateway paralel bila "
                + "semuanya ditunggu.",
            en: "Bring the flows together first: an exclusive gateway where one is enough, a parallel one to wait "
                + "for all."),
        basis: .bpmn("13.3.1"),
        counterparts: ["bpmnlint fake-join"])

    func violations(in map: LintedMap) -> [Violation] {
        let circles = Circles(map)
        return map.nodes { node, facts in
            guard map.incoming.count(node) > 1, !facts.kind.isGateway, facts.kind != .endEvent,
                facts.kind != .startEvent,
                facts.kind != .boundaryEvent
            else { return nil }
            let count = map.incoming[node].count { !circles.holds(map.flows[$0]) }
            guard count > 1 else { return nil }
            let name = map.called(node)
            return LocalizedText(
                id: "\(name.indonesian) dituju \(count) alur tanpa gateway: dikerjakan sekali untuk setiap alur.",
                en: "\(count) flows lead into \(name.english) without a gateway: it is done once for each.")
        }
    }
}

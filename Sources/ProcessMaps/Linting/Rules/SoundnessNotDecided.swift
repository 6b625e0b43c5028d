import Findings

/// Processes and sub-processes of which it cannot be said whether work always comes to its end. Silence of `Deadlock` and
/// `LackOfSynchronisation` then means nothing, and people should know.
struct SoundnessNotDecided: MapRule {
    let about = RuleDescription(
        id: "map/soundness-not-decided",
        title: LocalizedText(id: "Kelancaran alur belum dapat dipastikan", en: "Not decided whether the flow is sound"),
        explanation: LocalizedText(
            id:
                "Apakah pekerjaan selalu sampai di akhir tidak dapat dipastikan dari gambar. Sebabnya salah satu dari "
                + "ini: ada alur yang pangkal atau ujungnya tidak ada atau di bagian lain; tidak jelas di mana, atau "
                + "apakah bersamaan, pekerjaan dimulai; ada bagian yang tidak dicapai dari event mulai; event batas tidak "
                + "menempel pada kegiatan; beberapa event tautan bernama sama; gateway kompleks menggabung alur; "
                + "beberapa gateway inklusif ada dalam satu putaran; sub-proses ad-hoc memuat alur; atau keadaan yang "
                + "mungkin melebihi batas pemeriksaan. Deadlock dan kurang sinkronisasi yang tidak dilaporkan di bagian itu mungkin tetap "
                + "ada.",
            en: "Whether work always comes to its end cannot be said from the drawing. The reason is one of these: a "
                + "flow has an end that is missing or in another part; it is not clear where work begins, or whether several "
                + "beginnings run together; no start event leads to some part; a boundary event sits on no activity; "
                + "several link events have the same name; a complex gateway joins flow; several inclusive gateways lie "
                + "in one circle; an ad-hoc sub-process holds flows; or there are more states than the limits of the "
                + "check. A deadlock or a lack of synchronisation may be there although none is reported."),
        action: LocalizedText(
            id: "Sederhanakan bagian itu, atau periksa sendiri apakah setiap cabang sampai di akhir.",
            en: "Simplify that part, or see for yourself that every branch comes to an end."),
        basis: .bpmn("13.4"))

    func violations(in map: LintedMap) -> [Violation] {
        map.soundness.compactMap { scope in
            guard case .notDecided(let reason) = scope.verdict else { return nil }
            let (name, why) = (map.called(scope.scope), Self.why(reason, map))
            return Violation(
                scope.scope,
                LocalizedText(
                    id: "Kelancaran alur \(name.indonesian) tidak dapat dipastikan: \(why.indonesian).",
                    en: "It cannot be decided whether the flow of \(name.english) is sound: \(why.english)."))
        }
    }

    private static func why(_ reason: UndecidedReason, _ map: LintedMap) -> LocalizedText {
        switch reason {
        case .limitReached:
            return LocalizedText(
                id: "terlalu banyak keadaan yang mungkin", en: "there are too many states it can be in")
        case .complexGateway(let gateway):
            let name = map.calledInFlow(gateway)
            return LocalizedText(
                id: "\(name.indonesian) menggabung alur menurut syarat yang tidak tergambar",
                en: "\(name.english) joins flow by a condition that is not drawn")
        case .adHocSubProcess:
            return LocalizedText(
                id: "kegiatan sub-proses ad-hoc dikerjakan menurut keperluan",
                en: "the activities of an ad-hoc sub-process are done as people see fit")
        case .inclusiveGatewaysInCycle(let gateways):
            let names = gateways.map { map.calledInFlow($0) }
            return LocalizedText(
                id: "beberapa gateway inklusif dalam satu putaran dapat saling menunggu "
                    + "(\(names.map(\.indonesian).joined(separator: ", ")))",
                en: "several inclusive gateways in one circle may wait for each other "
                    + "(\(names.map(\.english).joined(separator: ", ")))")
        case .brokenFlow(let flow):
            return whyBroken(flow, map)
        case .brokenAttachment(let event):
            let name = map.calledInFlow(event)
            return LocalizedText(
                id: "\(name.indonesian) tidak menempel pada kegiatan", en: "\(name.english) sits on no activity")
        case .ambiguousLink(let event):
            let name = map.calledInFlow(event)
            return LocalizedText(
                id: "beberapa event tautan bernama sama dengan \(name.indonesian)",
                en: "several link events answer to \(name.english)")
        case .noStart:
            return LocalizedText(
                id: "tidak tampak di mana pekerjaan dimulai", en: "nothing shows where the work begins")
        case .unclearStart:
            return LocalizedText(
                id: "tanpa event mulai tidak jelas apakah beberapa permulaan berjalan bersamaan",
                en: "without a start event it is not clear whether several beginnings run together")
        case .unreached(let node):
            let name = map.calledInFlow(node)
            return LocalizedText(
                id: "tidak ada alur menuju \(name.indonesian), jadi tidak jelas apakah bagian itu dimulai bersama yang "
                    + "lain atau sebagai gantinya",
                en: "no flow leads to \(name.english), so it is not clear whether that part begins together with the "
                    + "rest or instead of it")
        }
    }

    /// Which end of the flow is not there.
    private static func whyBroken(_ element: ElementIndex, _ map: LintedMap) -> LocalizedText {
        let name = map.calledInFlow(element)
        guard case .sequenceFlow(let index) = element else { return name }
        let flow = map.flows[index]
        if flow.source == nil {
            return LocalizedText(
                id: "\(name.indonesian) tidak berpangkal pada elemen mana pun", en: "\(name.english) has no source")
        }
        if flow.target == nil {
            return LocalizedText(
                id: "\(name.indonesian) tidak berujung pada elemen mana pun", en: "\(name.english) has no target")
        }
        return LocalizedText(
            id: "\(name.indonesian) melintasi batas sub-proses atau pool",
            en: "\(name.english) crosses the border of a sub-process or pool")
    }
}

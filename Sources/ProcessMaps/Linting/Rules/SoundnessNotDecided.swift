import Findings

/// Processes and sub-processes of which it cannot be said whether work always comes to its end. Silence of `Deadlock` and
/// `LackOfSynchronisation` then means nothing, and people should know.
struct SoundnessNotDecided: MapRule {
    let about = RuleDescription(
        id: "map/soundness-not-decided",
        title: LocalizedText(id: "Kelancaran alur belum dapat dipastikan", en: "Not decided whether the flow is sound"),
        explanation: LocalizedText(
            id:
                "Apakah pekerjaan selalu sampai di akhir tidak dapat dipastikan dari gambar: alurnya terlalu rumit untuk "
                + "diperiksa seluruhnya, atau memakai unsur yang artinya tidak tetap. Ini bukan kesalahan.",
            en: "Whether work always comes to its end cannot be said from the drawing: the flow is too tangled to be "
                + "looked at in full, or uses what has no settled meaning. This is no mistake."),
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
            let name = map.called(flow)
            return LocalizedText(
                id: "\(name.indonesian) tidak berujung pada elemen di bagian ini",
                en: "\(name.english) has an end that is not in this part of the map")
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
        }
    }
}

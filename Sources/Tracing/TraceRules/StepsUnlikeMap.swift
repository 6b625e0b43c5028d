internal import Dossier
internal import Findings

/// The steps of an SOP have something to do with the map it is tied to.
struct StepsUnlikeMap: TraceRule {
    let about = RuleDescription(
        id: "trace/steps-unlike-map",
        title: LocalizedText(id: "Langkah SOP tidak mirip kegiatan peta", en: "Steps unlike the map"),
        explanation: LocalizedText(
            id:
                "Kurang dari seperempat langkah SOP cocok dengan kegiatan peta yang terkait. Mungkin kaitannya salah, atau "
                + "SOP dan peta memakai kata yang sama sekali berbeda; selebihnya tidak dibandingkan.",
            en:
                "Less than a quarter of the steps matches an activity of the map the SOP is tied to. The tie may be wrong, "
                + "or both use quite different words; nothing else was compared."),
        action: LocalizedText(
            id: "Periksa kaitannya (kode, Kode Proses, links.yaml), lalu samakan nama langkah dan kegiatan.",
            en: "Check the tie (code, Kode Proses, links.yaml), then call steps and activities the same."))

    func violations(in map: ComparedMap) -> [TraceViolation] {
        guard !map.comparison.activities.isEmpty, !map.comparison.cuts.contains(.matching) else { return [] }
        return map.comparing.compared.filter { !$0.comparison.isRelated }.map { sop in
            let matched = Set(sop.comparison.matches.map(\.step.position)).count
            let steps = sop.side.steps.count
            return TraceViolation(
                LocalizedText(
                    id:
                        "Hanya \(matched) dari \(steps) langkah SOP \(map.name(ofSOP: sop.comparison.sop)) cocok dengan "
                        + "kegiatan pada ",
                    en:
                        "Only \(matched) of \(steps) steps of SOP \(map.name(ofSOP: sop.comparison.sop)) match an activity "
                        + "on ") + map.called + LocalizedText(id: ".", en: "."),
                at: sop.side.steps.first?.reference.location ?? sop.side.sop.location)
        }
    }
}

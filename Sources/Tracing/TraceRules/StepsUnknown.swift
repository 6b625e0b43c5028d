internal import Dossier
internal import Findings

/// The steps of an SOP that covers a whole map are known.
struct StepsUnknown: TraceRule {
    let about = RuleDescription(
        id: "trace/steps-unknown",
        title: LocalizedText(id: "Langkah SOP tidak diketahui", en: "Steps of the SOP not known"),
        explanation: LocalizedText(
            id:
                "SOP yang terkait dengan peta hanya ada di daftar; dokumennya tidak terbaca. Peta dihitung tercakup, tetapi "
                + "kegiatan, serah-terima, urutan, dan pelaksananya tidak dapat dibandingkan.",
            en: "An SOP tied to the map stands only in the register; no document of it was read. The map counts as "
                + "covered, but its activities, hand-offs, order and performers cannot be compared."),
        action: LocalizedText(
            id: "Sertakan dokumen SOP di folder sops/.", en: "Put the document of the SOP into the folder sops/."))

    func violations(in map: ComparedMap) -> [TraceViolation] {
        guard !map.comparison.sopsWithoutSteps.isEmpty, !map.comparison.activities.isEmpty else { return [] }
        let names = map.comparison.sopsWithoutSteps.joined(separator: ", ")
        return [
            TraceViolation(
                LocalizedText(
                    id: "Langkah SOP \(names) tidak diketahui: kegiatan pada ",
                    en: "The steps of SOP \(names) are not known: the activities on ") + map.called
                    + LocalizedText(
                        id: " dianggap tercakup tanpa dibandingkan.", en: " count as covered without being compared."),
                at: map.map.location)
        ]
    }
}

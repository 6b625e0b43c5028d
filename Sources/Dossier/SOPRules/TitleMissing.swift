import Findings

/// The identity block of the document has Judul SOP.
struct TitleMissing: SOPRule {
    let about = RuleDescription(
        id: "sop/title-missing",
        title: LocalizedText(id: "Judul kosong", en: "No title"),
        explanation: LocalizedText(
            id: "Identitas naskah SOP memuat judul (Nama SOP). Tanpa judul orang tidak tahu kegiatan apa yang "
                + "diatur.",
            en: "The identity block gives the title (Nama SOP). Without it nobody knows what work it is about."),
        action: LocalizedText(
            id: "Isi Nama SOP dengan kegiatan yang diatur.",
            en: "Fill in Nama SOP with the work it is about."),
        basis: .identity("Judul SOP"))
    let principles: [SOPPrinciple] = [.easyAndClear, .documented]
    let needs: SOPNeeds = [.current, .identity]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        entry.missing(.title, "Judul SOP")
    }
}

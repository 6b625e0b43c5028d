import Findings

/// A regulation that SOPs quote although it does not exist, or applies no longer.
struct Misquotation: Sendable {
    let quoted: RegulationCitation
    let right: String
    /// Follows "quotes …".
    let reason: LocalizedText
    /// Where we have it from, and how sure that is.
    let source: LocalizedText

    static let known = [
        Misquotation(
            quoted: RegulationCitation(issuer: .ministerPANRB, number: 35, year: 2021), right: "PermenPANRB 35/2012",
            reason: LocalizedText(
                id: "PermenPANRB 35/2021; pedoman penyusunan SOP adalah PermenPANRB 35/2012.",
                en: "PermenPANRB 35/2021; the guideline on SOPs is PermenPANRB 35/2012."),
            source: LocalizedText(
                id: "salinan PermenPANRB 35/2012; salah kutipnya terlihat dalam berita KPU Jawa Timur, April 2022",
                en: "copies of PermenPANRB 35/2012; the slip was seen in a news text of KPU Jawa Timur, April 2022")),
        Misquotation(
            quoted: RegulationCitation(issuer: .ministerPANRB, number: 12, year: 2011), right: "PermenPANRB 19/2018",
            reason: LocalizedText(
                id: "PermenPANRB 12/2011, yang sudah diganti oleh PermenPANRB 19/2018.",
                en: "PermenPANRB 12/2011, which PermenPANRB 19/2018 replaced."),
            source: LocalizedText(
                id: "catatan pihak ketiga tentang PermenPANRB 19/2018; cocokkan dengan teks peraturannya",
                en: "third-party notes on PermenPANRB 19/2018; check them against the regulation")),
    ]
}

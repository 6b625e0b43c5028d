import Findings

/// A regulation that SOPs quote although it does not exist, or applies no longer. What is in doubt is left out; what
/// stands here says where we have it from.
struct Misquotation: Sendable {
    let quoted: RegulationCitation
    let right: String
    /// Follows "quotes …".
    let reason: LocalizedText
    /// Where we have it from, and how sure that is.
    let source: LocalizedText
    let confidence: Confidence

    /// How sure a source makes us.
    enum Confidence: String, Sendable, CaseIterable {
        /// A copy of a regulation, word for word.
        case regulation
        /// Quoted in the press.
        case press
        /// In an application or the notes of others.
        case application

        var name: LocalizedText {
            switch self {
            case .regulation: LocalizedText(id: "menurut salinan peraturan", en: "by a copy of the regulation")
            case .press: LocalizedText(id: "menurut berita", en: "by a news text")
            case .application: LocalizedText(id: "menurut catatan pihak ketiga", en: "by notes of others")
            }
        }
    }

    /// `PermenPANRB 35/2021 → PermenPANRB 35/2012 (menurut berita)`.
    var summary: LocalizedText {
        let arrow = "PermenPANRB \(quoted.number)/\(quoted.year) → \(right)"
        return LocalizedText(
            id: "\(arrow) (\(confidence.name.indonesian))", en: "\(arrow) (\(confidence.name.english))")
    }

    static let known = [
        Misquotation(
            quoted: RegulationCitation(issuer: .ministerPANRB, number: 35, year: 2021), right: "PermenPANRB 35/2012",
            reason: LocalizedText(
                id: "PermenPANRB 35/2021; pedoman penyusunan SOP adalah PermenPANRB 35/2012.",
                en: "PermenPANRB 35/2021; the guideline on SOPs is PermenPANRB 35/2012."),
            source: LocalizedText(
                id: "salinan PermenPANRB 35/2012; salah kutipnya terlihat dalam berita KPU Jawa Timur, April 2022",
                en: "copies of PermenPANRB 35/2012; the slip was seen in a news text of KPU Jawa Timur, April 2022"),
            confidence: .press),
        Misquotation(
            quoted: RegulationCitation(issuer: .ministerPANRB, number: 12, year: 2011), right: "PermenPANRB 19/2018",
            reason: LocalizedText(
                id: "PermenPANRB 12/2011, yang sudah diganti oleh PermenPANRB 19/2018.",
                en: "PermenPANRB 12/2011, which PermenPANRB 19/2018 replaced."),
            source: LocalizedText(
                id: "catatan pihak ketiga tentang PermenPANRB 19/2018; cocokkan dengan teks peraturannya",
                en: "third-party notes on PermenPANRB 19/2018; check them against the regulation"),
            confidence: .application),
        Misquotation(
            quoted: RegulationCitation(issuer: .ministerPANRB, number: 26, year: 2020), right: "PermenPANRB 9/2023",
            reason: LocalizedText(
                id: "PermenPANRB 26/2020, yang sudah diganti oleh PermenPANRB 9/2023.",
                en: "PermenPANRB 26/2020, which PermenPANRB 9/2023 replaced."),
            source: LocalizedText(
                id: "pertimbangan PermenPANRB 9/2023, huruf b, menurut salinannya",
                en: "consideration b of PermenPANRB 9/2023, by a copy of it"),
            confidence: .regulation),
    ]
}

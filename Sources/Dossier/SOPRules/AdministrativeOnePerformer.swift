import Findings

/// An SOP is of the type its performers make it.
struct AdministrativeOnePerformer: SOPRule {
    let about = RuleDescription(
        id: "sop/administrative-one-performer",
        title: LocalizedText(
            id: "SOP administratif dengan satu pelaksana", en: "Administrative SOP with one performer"),
        explanation: LocalizedText(
            id: "SOP administratif mempunyai lebih dari satu pelaksana; dengan satu pelaksana SOP itu teknis. "
                + "Menurut Permendagri 52/2011 kegiatan yang dibuatkan SOP melibatkan sekurangnya dua orang atau "
                + "pihak.",
            en: "An administrative SOP has more than one performer; with one it is technical. By Permendagri "
                + "52/2011 work that gets an SOP involves at least two persons or parties."),
        action: LocalizedText(
            id: "Ubah Jenis, atau periksa kolom pelaksananya.",
            en: "Change the type, or check the columns of performers."),
        basis: LegalBasis("PermenPANRB 35/2012", part: "jenis SOP: teknis dan administratif"))
    let principles: [SOPPrinciple] = [.aligned, .everyonesPart]
    let needs: SOPNeeds = [.current, .steps]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        let performers = entry.performers
        guard entry.sop.type == .administrative, performers.count == 1 else { return [] }
        let message = LocalizedText(
            id: "\(entry.name) disebut administratif, tetapi hanya mempunyai satu pelaksana.",
            en: "\(entry.name) is called administrative, but has one performer only.")
        return [violation(entry, .type, message)]
    }
}

import Findings

/// An SOP is of the type its performers make it.
struct TechnicalSeveralPerformers: SOPRule {
    let about = RuleDescription(
        id: "sop/technical-several-performers",
        title: LocalizedText(id: "SOP teknis dengan beberapa pelaksana", en: "Technical SOP with several performers"),
        explanation: LocalizedText(
            id: "SOP teknis mempunyai satu pelaksana dan menjelaskan cara mengerjakannya; dengan beberapa "
                + "pelaksana SOP itu administratif.",
            en: "A technical SOP has one performer and says how the work is done; with several it is "
                + "administrative."),
        action: LocalizedText(
            id: "Ubah Jenis, atau periksa kolom pelaksananya.",
            en: "Change the type, or check the columns of performers."),
        basis: LegalBasis("PermenPANRB 35/2012", part: "jenis SOP: teknis dan administratif"))
    let principles: [SOPPrinciple] = [.aligned, .everyonesPart]
    let needs: SOPNeeds = [.current, .steps]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        let performers = entry.performers
        guard entry.sop.type == .technical, performers.count > 1 else { return [] }
        let message = LocalizedText(
            id: "\(entry.name) disebut teknis, tetapi mempunyai \(performers.count) pelaksana.",
            en: "\(entry.name) is called technical, but has \(performers.count) performers.")
        return [violation(entry, .type, message)]
    }
}

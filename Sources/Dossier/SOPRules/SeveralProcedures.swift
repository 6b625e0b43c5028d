import Findings

/// One document is about one activity.
struct SeveralProcedures: SOPRule {
    let about = RuleDescription(
        id: "sop/several-procedures",
        title: LocalizedText(id: "Beberapa prosedur dalam satu SOP", en: "Several procedures in one SOP"),
        explanation: LocalizedText(
            id: "Satu kegiatan satu SOP. Naskah dengan beberapa bagan alir mengatur beberapa kegiatan sekaligus.",
            en: "One activity, one SOP. A document with several flow tables is about several activities at once."),
        action: LocalizedText(
            id: "Pecah menjadi satu SOP untuk setiap prosedur, dan kaitkan satu dengan yang lain.",
            en: "Make one SOP of each procedure, and relate them to each other."),
        basis: .ministryTraining)
    let principles: [SOPPrinciple] = [.easyAndClear, .aligned]
    let needs: SOPNeeds = [.current, .document]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        guard let document = entry.document, document.procedures.count > 1 else { return [] }
        let names = document.procedures.prefix(3).map(\.quoted).joined(separator: ", ")
        let message = LocalizedText(
            id: "\(entry.name) memuat \(document.procedures.count) prosedur: \(names).",
            en: "\(entry.name) holds \(document.procedures.count) procedures: \(names).")
        return [SOPViolation(message, at: SourceLocation(path: document.path))]
    }
}

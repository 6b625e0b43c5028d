import Findings

/// An SOP on serving people says how those who need more are served.
struct PriorityUsersUnmentioned: SOPRule {
    let about = RuleDescription(
        id: "sop/priority-users-unmentioned",
        title: LocalizedText(id: "Pengguna prioritas tidak disebut", en: "Priority users not mentioned"),
        explanation: LocalizedText(
            id: "SOP layanan menyebut bagaimana penyandang disabilitas, lanjut usia, ibu hamil, anak, atau "
                + "kelompok rentan lain dilayani. SOP layanan: bertanda Layanan Publik, atau judulnya menyebut "
                + "pelayanan.",
            en: "An SOP on a service says how persons with disabilities, the old, pregnant women, children or "
                + "other vulnerable people are served. Such an SOP is marked Layanan Publik, or its title speaks of "
                + "pelayanan."),
        action: LocalizedText(
            id: "Tambahkan langkah atau keterangan tentang pelayanan bagi pengguna prioritas.",
            en: "Add a step or a note on how priority users are served."),
        basis: .principle("berorientasi pada pengguna"))
    let principles: [SOPPrinciple] = [.userOriented]
    let needs: SOPNeeds = [.current, .document]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        guard Self.isService(entry.sop), !entry.documentTexts.contains(where: { Self.mentions($0.text) }) else {
            return []
        }
        let message = LocalizedText(
            id:
                "\(entry.name) mengatur layanan, tetapi tidak menyebut penyandang disabilitas atau pengguna prioritas lain.",
            en:
                "\(entry.name) is about a service, but mentions neither persons with disabilities nor other priority users."
        )
        return [SOPViolation(message, at: entry.location(of: .title as SOPDocument.Field))]
    }

    private static func isService(_ sop: SOP) -> Bool {
        if let isPublicService = sop.isPublicService { return isPublicService }
        return sop.title.lowercased().split { !$0.isLetter }.contains { $0 == "pelayanan" || $0 == "layanan" }
    }

    private static func mentions(_ text: String) -> Bool {
        let folded = Folding.name(text)
        return words.contains(where: folded.contains)
    }

    /// Folded. A child alone is not enough: birth certificates are about children and serve anyone.
    private static let words = [
        "disabilitas", "difabel", "lansia", "lanjutusia", "ibuhamil", "ibumenyusui", "anakanak", "balita",
        "kelompokrentan", "penggunarentan", "berkebutuhankhusus", "prioritas",
    ]
}

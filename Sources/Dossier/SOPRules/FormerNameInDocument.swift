import Findings

/// The text of a document calls units by their present names: head, title, ratifier, performers.
struct FormerNameInDocument: SOPRule {
    let about = RuleDescription(
        id: "sop/former-name-in-document",
        title: LocalizedText(id: "Nama lama unit di dalam naskah", en: "Former name of a unit in the text"),
        explanation: LocalizedText(
            id: "Setelah perubahan nomenklatur, naskah SOP masih menyebut unit dengan nama lamanya di kepala, "
                + "judul, pengesah, atau pelaksana. Nama lama diambil dari formerNames di agency.yaml.",
            en: "After a reorganisation the text still calls a unit by its former name at its head, in its title, "
                + "by its ratifier or performers. Former names come from agency.yaml (formerNames)."),
        action: LocalizedText(
            id: "Periksa apakah SOP masih sesuai dengan struktur baru, lalu ganti namanya.",
            en: "See whether the SOP still fits the new structure, then change the name."),
        basis: .identity("nama unit"))
    let principles: [SOPPrinciple] = [.dynamic, .aligned]
    let needs: SOPNeeds = [.current, .document]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        guard let document = entry.document else { return [] }
        // The unit of an SOP that has only a document is the business of `sop/unit-former-name`.
        let fields: [SOPDocument.Field] = entry.row == nil ? [.title, .ratifiedBy] : [.unit, .title, .ratifiedBy]
        let texts =
            fields.compactMap { document.fields[$0] }.compactMap { value in value.text.map { ($0, value.location) } }
            + entry.steps.flatMap { step in step.performers.map { ($0, step.location) } }
        var seen: Set<FormerNames.Match> = []
        return texts.flatMap { text, place in
            sops.formerNames.matches(in: text).filter { seen.insert($0).inserted }.map { match in
                SOPViolation(Self.message(entry, match), at: place)
            }
        }
    }

    private static func message(_ entry: SOPEntry, _ match: FormerNames.Match) -> LocalizedText {
        LocalizedText(
            id: "Naskah \(entry.name) masih menyebut \(match.written.quoted); sekarang \(match.unit.name.quoted).",
            en: "The text of \(entry.name) still says \(match.written.quoted); now it is \(match.unit.name.quoted).")
    }
}

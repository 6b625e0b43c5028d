internal import Dossier
internal import Findings
internal import Tracing

/// What could be done about the same SOP in several units, as a sentence.
struct SharedSOPProposal {
    let group: SOPGroup
    /// The name of a unit by its id.
    let unitName: (String) -> String

    var text: LocalizedText {
        LocalizedText(id: sentence(Wording(language: .indonesian)), en: sentence(Wording(language: .english)))
    }

    private static let shownUnits = 12

    private func sentence(_ wording: Wording) -> String {
        let owner = group.members.first?.unit.map { " (\(unitName($0)))" } ?? ""
        let base = "SOP \(group.action.base)\(owner)"
        let why = group.action.reasons.map { wording(reason($0, wording)) }.joined(separator: ", ")
        if group.action.isShared {
            return wording(
                LocalizedText(
                    id:
                        "\(base) sudah berlaku untuk semua unit ini (\(why)): cabut yang lain bila isinya sudah tercakup.",
                    en: "\(base) already holds for all these units (\(why)): revoke the others where it covers them."))
        }
        return wording(
            LocalizedText(
                id: "Jadikan satu SOP bersama (Berlaku Untuk: \(scope(wording))) dengan dasar \(base): \(why).",
                en: "Make one shared SOP of them (Berlaku Untuk: \(scope(wording))), based on \(base): \(why)."))
    }

    private func scope(_ wording: Wording) -> String {
        guard case .units(let ids) = group.action.appliesTo else { return "semua" }
        return wording.list(ids, limit: Self.shownUnits)
    }

    private func reason(_ reason: BaseReason, _ wording: Wording) -> LocalizedText {
        switch reason {
        case .shared: LocalizedText(id: "sudah dipakai bersama", en: "shared already")
        case .onlyInForce: LocalizedText(id: "satu-satunya yang berlaku", en: "the only one in force")
        case .inForce: LocalizedText(id: "berlaku", en: "in force")
        case .nearest(let standing):
            LocalizedText(
                id: "belum ada yang berlaku, ini \(Catalogue.standing(standing).indonesian.lowercased())",
                en: "none is in force, this one is \(Catalogue.standing(standing).english.lowercased())")
        case .newest(let day): LocalizedText(id: "terbaru (\(day))", en: "newest (\(day))")
        case .complete(let part, let whole):
            LocalizedText(id: "\(part) dari \(whole) isian terisi", en: "\(part) of \(whole) fields filled in")
        }
    }
}

internal import Dossier
internal import Findings
internal import Tracing

/// What could be done about the same SOP in several units, as a sentence.
struct SharedSOPProposal {
    let group: SOPGroup
    /// The name of a unit by its id.
    let unitName: (String) -> String
    /// Whether it is also asked whose work it is.
    let isContested: Bool

    /// `contested` is what is to be cleared up, by id (`UnitOverlap.contestedSOPs`).
    init(group: SOPGroup, contested: Set<String>, unitName: @escaping (String) -> String) {
        (self.group, self.unitName) = (group, unitName)
        isContested = contested.contains("sop/\(group.action.base)")
    }

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
        if isContested {
            return wording(
                LocalizedText(
                    id:
                        "Perjelas dahulu unit mana yang berwenang (lihat Kewenangan yang perlu diperjelas). Bila semuanya "
                        + "berwenang, jadikan satu SOP bersama (Berlaku Untuk: \(scope(wording))) dengan dasar \(base): "
                        + "\(why); bila tidak, cabut SOP unit yang tidak berwenang.",
                    en: "First clear up which unit is in charge (see Authority to be cleared up). If all are, make one "
                        + "shared SOP of them (Berlaku Untuk: \(scope(wording))), based on \(base): \(why); if not, "
                        + "revoke the SOP of the unit that is not."))
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

    private static func written(_ iso: String, _ wording: Wording) -> String {
        CalendarDate(iso: iso).map(wording.date) ?? iso
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
        case .newest(let day):
            LocalizedText(id: "terbaru (\(Self.written(day, wording)))", en: "newest (\(Self.written(day, wording)))")
        case .complete(let part, let whole):
            LocalizedText(id: "\(part) dari \(whole) isian terisi", en: "\(part) of \(whole) fields filled in")
        }
    }
}

extension UnitOverlap {
    /// The SOPs of which it is asked whose work they are, by the ids of the claims: looked up for every group, of which
    /// there may be thousands.
    var contestedSOPs: Set<String> { Set(authority.filter { $0.basis == .sop }.map(\.id)) }
}

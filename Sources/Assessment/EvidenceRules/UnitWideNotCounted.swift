internal import Dossier
internal import Findings
internal import Rubric

/// Evidence of application given for a whole unit is of a kind that the pack counts for a whole unit.
struct UnitWideNotCounted: EvidenceCheck {
    let about = RuleDescription(
        id: "evidence/unit-wide-not-counted",
        title: LocalizedText(
            id: "Bukti untuk unit yang jenisnya tidak dihitung", en: "Evidence for a unit of a kind that does not count"
        ),
        explanation: LocalizedText(
            id:
                "Bukti penerapan berlaku bagi SOP yang disebutnya. Bukti untuk satu unit berlaku bagi semua SOP unit itu "
                + "hanya bila jenisnya ditandai demikian oleh paket rubrik; bukti jenis lain untuk unit tidak dihitung "
                + "bagi SOP mana pun.",
            en: "Evidence of application counts for the SOPs it names. Evidence for a unit counts for all SOPs of that "
                + "unit only where the rubric pack marks its kind so; evidence of another kind for a unit counts for no "
                + "SOP at all."),
        action: LocalizedText(
            id: "Ubah Jenis menjadi yang dihitung untuk unit bila buktinya memang demikian, atau sebut nomor tiap SOP "
                + "yang dibuktikannya di kolom Untuk.",
            en:
                "Change Jenis to one that counts for a unit, if that is what the evidence is, or name in Untuk the number "
                + "of each SOP it proves."))

    func violations(in evidence: CheckedEvidence) -> [EvidenceViolation] {
        let accepted = evidence.ground.settings.application
        let counted = accepted.filter(\.isUnitWide).map { "`\($0.kind)`" }
        return evidence.register.flatMap { item -> [EvidenceViolation] in
            guard let kind = accepted.first(where: { $0.kind == item.kind?.rawValue }), !kind.isUnitWide,
                item.isValid(on: evidence.asOf, months: kind.validityMonths)
            else { return [] }
            return item.subjects.compactMap { subject in
                guard case .unit(let id) = subject else { return nil }
                let unit = evidence.ground.dossier.units[id]?.name ?? id
                return EvidenceViolation(Self.words(item.id, kind.kind, unit, counted), at: item.location)
            }
        }
    }

    private static func words(_ id: String, _ kind: String, _ unit: String, _ counted: [String]) -> LocalizedText {
        guard !counted.isEmpty else {
            return LocalizedText(
                id:
                    "Bukti \(id) (`\(kind)`) untuk unit \(unit) tidak dihitung bagi SOP mana pun: bukti untuk unit tidak "
                    + "berlaku bagi SOP-nya.",
                en:
                    "Evidence \(id) (`\(kind)`) for unit \(unit) counts for no SOP: evidence for a unit does not count for "
                    + "its SOPs.")
        }
        return LocalizedText(
            id:
                "Bukti \(id) (`\(kind)`) untuk unit \(unit) tidak dihitung bagi SOP mana pun; untuk semua SOP satu unit "
                + "hanya dihitung jenis \(counted.joined(separator: ", ")).",
            en: "Evidence \(id) (`\(kind)`) for unit \(unit) counts for no SOP; for all SOPs of a unit only the kind "
                + "\(counted.joined(separator: ", ")) counts.")
    }
}

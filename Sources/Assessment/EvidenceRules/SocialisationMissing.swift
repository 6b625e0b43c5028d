internal import Dossier
internal import Findings

/// Performers are told of the SOPs in force.
struct SocialisationMissing: EvidenceCheck {
    let about = RuleDescription(
        id: "evidence/socialisation-missing",
        title: LocalizedText(id: "SOP belum disosialisasikan", en: "SOPs not made known"),
        explanation: LocalizedText(
            id: "Bukti sosialisasi menunjukkan siapa diberi tahu tentang SOP mana. Tanpa itu tidak tampak bahwa "
                + "pelaksana mengenal SOP yang harus diterapkannya.",
            en: "Evidence of socialisation shows who was told of which SOP. Without it nothing shows that the "
                + "performers know the SOPs they have to apply."
        ),
        action: LocalizedText(
            id: "Sosialisasikan SOP itu, lalu catat bukti sosialisasi: untuk SOP-nya, untuk unitnya, atau keduanya "
                + "dalam satu baris.",
            en: "Make these SOPs known, and register the evidence: for the SOP, for the unit, or for both in one row."))

    func violations(in evidence: CheckedEvidence) -> [EvidenceViolation] {
        OverdueUnits(stage: .socialisation, evidence: evidence).violations { unit in
            LocalizedText(
                id: "\(unit.name): \(unit.sops.count) dari \(unit.owned) SOP berlaku miliknya tanpa bukti sosialisasi "
                    + "yang sah (\(unit.listed.indonesian)).",
                en: "\(unit.name): \(unit.sops.count) of its \(unit.owned) SOPs in force have no valid evidence of "
                    + "socialisation (\(unit.listed.english))."
            )
        }
    }
}

internal import Dossier
internal import Findings

/// SOPs in force are evaluated in the rhythm of the pack.
struct EvaluationOverdue: EvidenceCheck {
    let about = RuleDescription(
        id: "evidence/evaluation-overdue",
        title: LocalizedText(id: "Evaluasi SOP lewat waktu", en: "Evaluation of SOPs overdue"),
        explanation: LocalizedText(
            id: "SOP yang berlaku dievaluasi menurut irama rubrik (paling sedikit sekali setahun, menurut "
                + "PermenPANRB 35/2012). Di unit ini ada SOP miliknya yang lewat batas itu pada tanggal acuan.",
            en: "SOPs in force are evaluated in the rhythm of the rubric (at least yearly, by PermenPANRB "
                + "35/2012). Some of this unit's own are past that on the as-of date."
        ),
        action: LocalizedText(
            id: "Evaluasi efisiensi dan efektivitas SOP itu, lalu catat bukti evaluasi dengan tanggalnya.",
            en: "Evaluate the efficiency and effectiveness of these SOPs, and register the evidence with its date."),
        basis: LegalBasis("PermenPANRB 35/2012", part: "evaluasi"))

    func violations(in evidence: CheckedEvidence) -> [EvidenceViolation] {
        OverdueUnits(stage: .evaluation, evidence: evidence).violations { unit in
            LocalizedText(
                id: "\(unit.name): \(unit.sops.count) dari \(unit.owned) SOP berlaku miliknya lewat batas waktu "
                    + "evaluasi, \(unit.never) belum pernah dievaluasi (\(unit.listed.indonesian)).",
                en: "\(unit.name): \(unit.sops.count) of its \(unit.owned) SOPs in force are overdue for evaluation, "
                    + "\(unit.never) were never evaluated (\(unit.listed.english))."
            )
        }
    }
}

internal import Dossier
internal import Findings

/// SOPs in force are monitored in the rhythm of the pack.
struct MonitoringOverdue: EvidenceCheck {
    let about = RuleDescription(
        id: "evidence/monitoring-overdue",
        title: LocalizedText(id: "Monitoring SOP lewat waktu", en: "Monitoring of SOPs overdue"),
        explanation: LocalizedText(
            id: "SOP yang berlaku dipantau menurut irama rubrik (enam bulan sekali, menurut PermenPANRB 35/2012). "
                + "Di unit ini ada SOP miliknya yang lewat batas itu pada tanggal acuan.",
            en: "SOPs in force are monitored in the rhythm of the rubric (every six months, by PermenPANRB "
                + "35/2012). Some of this unit's own are past that on the as-of date."
        ),
        action: LocalizedText(
            id: "Pantau pelaksanaan SOP itu, lalu catat bukti monitoring dengan tanggalnya.",
            en: "Monitor how these SOPs are carried out, and register the evidence with its date."),
        basis: LegalBasis("PermenPANRB 35/2012", part: "monitoring"))

    func violations(in evidence: CheckedEvidence) -> [EvidenceViolation] {
        OverdueUnits(stage: .monitoring, evidence: evidence).violations { unit in
            LocalizedText(
                id: "\(unit.name): \(unit.sops.count) dari \(unit.owned) SOP berlaku miliknya lewat batas waktu "
                    + "monitoring, \(unit.never) belum pernah dipantau (\(unit.listed.indonesian)).",
                en: "\(unit.name): \(unit.sops.count) of its \(unit.owned) SOPs in force are overdue for monitoring, "
                    + "\(unit.never) were never monitored (\(unit.listed.english))."
            )
        }
    }
}

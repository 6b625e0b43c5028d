import Findings

/// An SOP in force was revised or evaluated not long ago.
struct ReviewOverdue: SOPRule {
    let about = RuleDescription(
        id: "sop/review-overdue",
        title: LocalizedText(id: "Peninjauan terlambat", en: "Review overdue"),
        explanation: LocalizedText(
            id: "SOP dievaluasi sekurangnya sekali setahun, demikian salinan sebagian PermenPANRB 35/2012; "
                + "cocokkan dengan naskahnya. Yang dihitung: tanggal efektif, tanggal revisi, dan bukti evaluasi "
                + "untuk SOP itu. Batasnya dapat diatur (thresholds: reviewMonths).",
            en: "An SOP is evaluated at least once a year, as partial copies of PermenPANRB 35/2012 have it; "
                + "check the regulation. What counts: the effective date, the date of revision, and evidence of "
                + "evaluation for the SOP. The limit can be set (thresholds: reviewMonths)."),
        action: LocalizedText(
            id: "Evaluasi SOP bersama pelaksananya, catat hasilnya sebagai bukti, dan revisi bila perlu.",
            en: "Evaluate it with its performers, register the result as evidence, and revise it where needed."),
        basis: LegalBasis("PermenPANRB 35/2012", part: "evaluasi SOP (menurut salinan sebagian)"))
    let principles: [SOPPrinciple] = [.continuallyImproved, .dynamic]
    let needs: SOPNeeds = [.current, .asOf]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        guard let asOf = sops.asOf, entry.sop.status != .draft else { return [] }
        let days = [entry.sop.effective, entry.sop.revised, sops.evaluated[entry.sop.id]].compactMap { $0 }
        guard let last = days.filter({ $0.earliest <= asOf.latest }).max(),
            last.latest.adding(months: sops.thresholds.reviewMonths) < asOf.earliest
        else { return [] }
        let message = LocalizedText(
            id:
                "\(entry.name) terakhir ditinjau \(last.words.indonesian), lebih dari \(sops.thresholds.reviewMonths) bulan sebelum "
                + "\(asOf.words.indonesian).",
            en:
                "\(entry.name) was last looked at on \(last.words.english), more than \(sops.thresholds.reviewMonths) months before "
                + "\(asOf.words.english).")
        return [violation(entry, entry.sop.revised == nil ? .effective : .revised, message)]
    }
}

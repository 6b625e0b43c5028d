internal import Dossier
internal import Findings
internal import Rubric

/// Nothing can be applied or monitored before it takes effect.
struct BeforeEffective: EvidenceCheck {
    let about = RuleDescription(
        id: "evidence/before-effective",
        title: LocalizedText(id: "Bukti lebih tua dari SOP-nya", en: "Evidence older than its SOP"),
        explanation: LocalizedText(
            id: "Bukti penerapan atau monitoring ini masih dihitung, tetapi bertanggal sebelum SOP-nya efektif: SOP "
                + "itu belum dapat diterapkan waktu itu, atau buktinya tentang SOP sebelum revisi.",
            en: "This evidence of application or monitoring still counts, but is dated before its SOP took effect: it "
                + "could not be applied then, or the evidence is about the SOP before its revision."),
        action: LocalizedText(
            id: "Periksa Tanggal Efektif SOP dan tanggal bukti; ganti dengan bukti sejak SOP efektif.",
            en: "Check the SOP's Tanggal Efektif and the date of the evidence; replace it by evidence since then."))

    func violations(in evidence: CheckedEvidence) -> [EvidenceViolation] {
        evidence.register.filter { $0.showsApplication && counts($0, evidence) }.flatMap { item in
            evidence.sops(of: item).compactMap { sop, standing -> EvidenceViolation? in
                guard standing == .inForce, let date = item.date, let effective = sop.effective,
                    date.latest < effective.earliest
                else { return nil }
                return EvidenceViolation(
                    LocalizedText(
                        id:
                            "Bukti \(item.id) bertanggal \(date.words.indonesian), sebelum SOP \(sop.calledInFull) efektif pada "
                            + "\(effective.words.indonesian).",
                        en:
                            "Evidence \(item.id) is dated \(date.words.english), before SOP \(sop.calledInFull) took effect on "
                            + "\(effective.words.english)."),
                    at: item.location)
            }
        }
    }

    /// What lapsed proves nothing any more, and is no matter.
    private func counts(_ item: Evidence, _ evidence: CheckedEvidence) -> Bool {
        guard let kind = evidence.ground.settings.application.first(where: { $0.kind == item.kind?.rawValue }) else {
            return false
        }
        return item.isValid(on: evidence.asOf, months: kind.validityMonths)
    }
}

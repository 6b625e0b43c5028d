internal import Dossier
internal import Findings

/// The results of an evaluation are followed up in the time the pack sets.
struct FollowUpMissing: EvidenceCheck {
    let about = RuleDescription(
        id: "evidence/follow-up-missing",
        title: LocalizedText(
            id: "Hasil evaluasi belum ditindaklanjuti", en: "Results of an evaluation not followed up"),
        explanation: LocalizedText(
            id: "Untuk hal yang dievaluasi tidak ada bukti tindak lanjut sejak evaluasinya, dan waktu yang ditetapkan "
                + "rubrik sudah lewat pada tanggal acuan.",
            en: "What was evaluated has no evidence of follow-up since, and the time the rubric sets is over on the "
                + "as-of date."),
        action: LocalizedText(
            id: "Tindak lanjuti hasilnya, lalu catat bukti tindak lanjut untuk hal yang sama.",
            en: "Follow the results up, and register evidence of it for the same thing."))

    func violations(in evidence: CheckedEvidence) -> [EvidenceViolation] {
        let places = Dictionary(
            evidence.register.map { ($0.id, $0.location) }, uniquingKeysWith: { first, _ in first })
        return evidence.table.openEvaluations.filter(\.isOverdue).map { open in
            let due = open.due?.words ?? LocalizedText(id: "", en: "")
            return EvidenceViolation(
                LocalizedText(
                    id:
                        "Hasil evaluasi \(open.evidence) (\(open.date.words.indonesian)) belum ditindaklanjuti setelah \(open.days) "
                        + "hari; batasnya \(due.indonesian).",
                    en:
                        "The results of evaluation \(open.evidence) (\(open.date.words.english)) are not followed up after "
                        + "\(open.days) days; they were due on \(due.english)."),
                at: places[open.evidence] ?? SourceLocation())
        }
    }
}

internal import Dossier
internal import Findings

/// Evidence that an SOP is applied or monitored speaks of an SOP in force. One that was revoked or replaced after the
/// evidence was in force then.
struct SOPNotInForce: EvidenceCheck {
    let about = RuleDescription(
        id: "evidence/sop-not-in-force",
        title: LocalizedText(id: "Bukti untuk SOP yang tidak berlaku", en: "Evidence for an SOP not in force"),
        explanation: LocalizedText(
            id: "Bukti penerapan atau monitoring ini untuk SOP yang pada tanggal acuan tidak berlaku (draf, belum "
                + "disahkan, tanpa tanggal efektif, dicabut, atau digantikan), jadi tidak membuktikan apa pun. Yang bertanggal "
                + "sebelum SOP-nya dicabut tidak disebut.",
            en: "This evidence of application or monitoring is for an SOP that is not in force on the as-of date (a "
                + "draft, not ratified, without an effective date, revoked or superseded), so it proves nothing. What is "
                + "dated before the SOP was revoked is not named."),
        action: LocalizedText(
            id: "Sahkan atau lengkapi SOP-nya, atau perbaiki nomor SOP pada register bukti.",
            en: "Have the SOP ratified or complete its row, or mend the SOP's number in the evidence register."))

    func violations(in evidence: CheckedEvidence) -> [EvidenceViolation] {
        evidence.register.filter(\.showsApplication).flatMap { item in
            evidence.sops(of: item).filter { !$0.standing.isInForce && !$0.sop.wasInForce(on: item) }.map {
                sop, standing in
                EvidenceViolation(
                    LocalizedText(
                        id: "Bukti \(item.id) untuk SOP \(sop.calledInFull), yang kedudukannya "
                            + "\(standing.label.indonesian).",
                        en: "Evidence \(item.id) is for SOP \(sop.calledInFull), whose standing is "
                            + "\(standing.label.english)."),
                    at: item.location)
            }
        }
    }
}

extension Evidence {
    /// Kinds that only an SOP in force can have: drafts are tried out, made known and evaluated too.
    var showsApplication: Bool { kind == .application || kind == .monitoring }
}

extension SOPStanding {
    fileprivate var isInForce: Bool { self == .inForce }
}

extension SOP {
    /// Whether it ended only after the evidence; an end that nobody dated is taken as later.
    fileprivate func wasInForce(on evidence: Evidence) -> Bool {
        switch status {
        case .draft, .unknown: return false
        case .inForce, .revoked, .superseded: break
        }
        guard let date = evidence.date else { return true }
        if let revoked { return date.latest < revoked.earliest }
        if let successorEffective { return date.latest < successorEffective.earliest }
        return status != .inForce
    }
}

import Findings

/// The same activity of a unit has one SOP.
struct SameActivity: SOPRule {
    let about = RuleDescription(
        id: "sop/same-activity",
        title: LocalizedText(id: "Kegiatan yang sama di dua SOP", en: "Same activity in two SOPs"),
        explanation: LocalizedText(
            id: "Kegiatan yang sama diatur oleh SOP yang sama. Dibandingkan dalam satu unit: judul yang sama, "
                + "atau sebagian besar langkah yang sama (thresholds: similarity, dalam persen). Dua SOP untuk satu "
                + "kegiatan akhirnya saling bertentangan.",
            en: "The same activity has the same SOP. Compared within one unit: equal titles, or mostly equal "
                + "steps (thresholds: similarity, in per cent). Two SOPs for one activity end up contradicting each "
                + "other."),
        action: LocalizedText(
            id: "Gabungkan menjadi satu SOP, atau cabut yang lama.",
            en: "Make one SOP of them, or revoke the old one."),
        basis: .ministryTraining)
    let principles: [SOPPrinciple] = [.consistent, .efficientAndEffective]
    let needs: SOPNeeds = [.current]

    func violations(of entry: SOPEntry, among sops: SOPSet) -> [SOPViolation] {
        (sops.likeness?.matches(of: entry.sop) ?? []).map { match in
            violation(entry, .title, Self.message(entry, match))
        }
    }

    private static func message(_ entry: SOPEntry, _ match: SOPLikeness.Match) -> LocalizedText {
        let other = "\((match.other.number ?? match.other.title).quoted) (\(match.other.location))"
        return switch match.reason {
        case .title:
            LocalizedText(
                id: "\(entry.name) berjudul sama dengan SOP \(other) di unit yang sama.",
                en: "\(entry.name) has the title of the SOP \(other) of the same unit.")
        case .activities(let percent):
            LocalizedText(
                id: "\(percent)% kegiatan \(entry.name) sama dengan SOP \(other) di unit yang sama.",
                en: "\(percent)% of the activities of \(entry.name) are those of the SOP \(other) of the same unit.")
        }
    }
}

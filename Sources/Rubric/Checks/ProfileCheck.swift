internal import Findings

/// One profile is the default, at most one the worksheet's, and each asks something.
enum ProfileCheck: PackCheck {
    static func findings(in pack: CheckedPack) -> [Finding] {
        marks(in: pack) + empty(in: pack) + idleAssumptions(in: pack)
    }

    private static func marks(in pack: CheckedPack) -> [Finding] {
        let profiles = pack.instrument.profiles
        var findings: [Finding] = []
        let defaults = profiles.filter(\.isDefault)
        if defaults.count != 1 {
            let named = defaults.dropFirst().first ?? profiles.first
            let place = named.map { pack.places.place(of: .profile, $0.id) } ?? pack.top
            findings.append(.pack("rubric/default-profile", Words.oneDefault, place))
        }
        for profile in profiles.filter(\.isWorksheet).dropFirst() {
            findings.append(
                .pack("rubric/worksheet-profile", Words.oneWorksheet, pack.places.place(of: .profile, profile.id)))
        }
        return findings
    }

    private static func empty(in pack: CheckedPack) -> [Finding] {
        guard pack.isWhole else { return [] }
        return pack.instrument.profiles.filter(\.indicators.isEmpty).map { profile in
            .pack("rubric/profile-empty", Words.empty(profile.id), pack.places.place(of: .profile, profile.id))
        }
    }

    /// A source's scale stands above an assumption.
    private static func idleAssumptions(in pack: CheckedPack) -> [Finding] {
        pack.instrument.profiles.flatMap { profile in
            profile.assumptions.filter { pack.indicator($0.indicator)?.scale != nil }.map { assumption in
                .pack(
                    "rubric/assumption-idle", Words.idle(assumption.indicator),
                    pack.places.place(of: .assumption, assumption.indicator, of: profile.id), severity: .warning)
            }
        }
    }
}

private enum Words {
    static let oneDefault = LocalizedText(
        id: "Tepat satu profil harus bertanda `default: true`.",
        en: "Exactly one profile must be marked `default: true`.")
    static let oneWorksheet = LocalizedText(
        id: "Paling banyak satu profil bertanda `worksheet: true`.",
        en: "At most one profile may be marked `worksheet: true`.")

    static func empty(_ profile: String) -> LocalizedText {
        LocalizedText(
            id: "Tidak ada satu indikator pun yang termasuk profil `\(profile)`.",
            en: "No indicator belongs to the profile `\(profile)`.")
    }
    static func idle(_ indicator: String) -> LocalizedText {
        LocalizedText(
            id: "`\(indicator)` sudah mempunyai skala dari sumbernya; asumsi ini tidak dipakai.",
            en: "`\(indicator)` has a scale from its source; this assumption is not used.")
    }
}

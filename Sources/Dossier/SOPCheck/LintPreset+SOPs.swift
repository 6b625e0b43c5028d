public import Findings

/// The presets of the rules on SOPs.
extension LintPreset {
    /// Those of SOPs, the usual one first.
    public static let sopPresets = [sopRecommended, sopAssess, sopAll]

    /// What a reviewer of SOPs would mention.
    public static let sopRecommended = LintPreset(
        name: "recommended",
        levels: sopAssess.levels.merging([
            "sop/administrative-one-performer": .warning,
            "sop/created-missing": .warning,
            "sop/decision-branches": .warning,
            "sop/decision-labels": .warning,
            "sop/draft": .note,
            "sop/end-missing": .note,
            "sop/equipment-missing": .warning,
            "sop/former-name-in-document": .warning,
            "sop/identity-missing": .error,
            "sop/jump-unknown": .error,
            "sop/legal-basis-placeholder": .warning,
            "sop/not-in-register": .warning,
            "sop/personal-data-shown": .warning,
            "sop/priority-users-unmentioned": .warning,
            "sop/qualifications-missing": .warning,
            "sop/ratification-incomplete": .note,
            "sop/records-missing": .warning,
            "sop/register-disagrees": .warning,
            "sop/related-missing": .note,
            "sop/review-overdue": .warning,
            "sop/revised-missing": .note,
            "sop/same-activity": .warning,
            "sop/several-procedures": .warning,
            "sop/start-missing": .note,
            "sop/step-activity-missing": .warning,
            "sop/step-inputs-missing": .warning,
            "sop/step-output-missing": .warning,
            "sop/step-performer-missing": .warning,
            "sop/step-time-missing": .warning,
            "sop/step-time-unreadable": .warning,
            "sop/step-unreachable": .warning,
            "sop/steps-missing": .error,
            "sop/technical-several-performers": .warning,
            "sop/title-missing": .warning,
            "sop/too-entangled": .note,
            "sop/too-long": .note,
            "sop/total-time-unknown": .warning,
            "sop/unit-missing": .note,
            "sop/warnings-missing": .warning,
        ]) { $1 })

    /// What `assess` says of the rows of the registers: what decides whether an SOP counts. The rest would bury it.
    public static let sopAssess = LintPreset(
        name: "assess",
        levels: [
            "sop/dates-out-of-order": .warning,
            "sop/effective-in-future": .warning,
            "sop/effective-missing": .error,
            "sop/legal-basis-misquoted": .warning,
            "sop/legal-basis-missing": .warning,
            "sop/number-duplicate": .warning,
            "sop/number-missing": .warning,
            "sop/ratification-missing": .error,
            "sop/status-unknown": .error,
            "sop/superseded-by-unknown": .warning,
            "sop/unit-former-name": .warning,
        ])

    /// Every rule there is.
    public static let sopAll = LintPreset(
        name: "all", levels: sopRecommended.levels.merging(["sop/total-time": .note]) { $1 })
}

extension RuleFamily {
    /// The rules of `sop check`.
    public static let sops = RuleFamily(
        name: "sop", rules: SOPRules.all.map(\.about), presets: LintPreset.sopPresets)
}

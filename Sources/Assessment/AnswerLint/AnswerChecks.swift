public import Findings

/// The checks of answers. A test makes sure that every file of `AnswerRules/` stands here.
enum AnswerChecks {
    static let all: [any AnswerCheck] = [
        AreaFarApart(),
        BetterThanMeasured(),
        EvaluatorDiffers(),
        EvidenceOutOfDate(),
        FarApart(),
        FullMarksUnproven(),
        HollowReason(),
        NotApplicableUnexplained(),
        OutsideProfile(),
        RepeatedReason(),
        SameEvidence(),
    ]

    /// What `assess` says of the answers: rule by rule, each in the order of the answers.
    static func findings(_ answers: CheckedAnswers) -> [Finding] {
        all.flatMap { check in check.violations(in: answers).map(check.finding) }
    }
}

extension LintPreset {
    /// What each check of answers weighs. None is an error: an answer counts as it was given.
    public static let answers = LintPreset(
        name: "recommended",
        levels: [
            "answer/area-far-apart": .note,
            "answer/better-than-measured": .warning,
            "answer/evaluator-differs": .warning,
            "answer/evidence-out-of-date": .warning,
            "answer/far-apart": .note,
            "answer/full-marks-unproven": .warning,
            "answer/hollow-reason": .warning,
            "answer/not-applicable-unexplained": .warning,
            "answer/outside-profile": .note,
            "answer/repeated-reason": .warning,
            "answer/same-evidence": .note,
        ])
}

extension RuleFamily {
    /// The rules on answers, which `assess` applies.
    public static let answers = RuleFamily(
        name: "answer", rules: AnswerChecks.all.map(\.about), presets: [.answers])
}

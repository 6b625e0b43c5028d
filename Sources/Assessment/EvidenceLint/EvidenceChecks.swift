public import Findings

/// The checks of the evidence register. A test makes sure that every file of `EvidenceRules/` stands here.
enum EvidenceChecks {
    static let all: [any EvidenceCheck] = [
        BeforeEffective(),
        EvaluationOverdue(),
        FollowUpMissing(),
        MonitoringOverdue(),
        SOPNotInForce(),
        SocialisationMissing(),
        UnitWideNotCounted(),
    ]

    /// So many findings of one rule are kept; the rest is counted.
    static let limit = 200

    /// What `assess` says of the evidence register, rule by rule.
    static func findings(_ evidence: CheckedEvidence) -> [Finding] {
        all.flatMap { check -> [Finding] in
            let found = check.violations(in: evidence)
            let kept = found.prefix(limit).map(check.finding)
            guard found.count > limit else { return kept }
            return kept + [rest(of: check, count: found.count - limit)]
        }
    }

    private static func rest(of check: any EvidenceCheck, count: Int) -> Finding {
        check.finding(
            EvidenceViolation(
                LocalizedText(
                    id: "Masih ada \(count) temuan lain dari aturan ini; tabel penerapan memuat semuanya.",
                    en: "There are \(count) more findings of this rule; the table of application has them all."),
                at: SourceLocation()))
    }
}

extension LintPreset {
    /// What each check of the evidence register weighs. None is an error: what the register shows counts as it stands.
    public static let evidence = LintPreset(
        name: "recommended",
        levels: [
            "evidence/before-effective": .warning,
            "evidence/evaluation-overdue": .warning,
            "evidence/follow-up-missing": .warning,
            "evidence/monitoring-overdue": .warning,
            "evidence/sop-not-in-force": .warning,
            "evidence/socialisation-missing": .note,
            "evidence/unit-wide-not-counted": .warning,
        ],
        reading: ["evidence/subject-ambiguous": .warning, "evidence/subject-several": .note])
}

extension RuleFamily {
    /// The rules on the evidence register, which `assess` applies.
    public static let evidence = RuleFamily(
        name: "evidence", rules: EvidenceChecks.all.map(\.about) + EvidenceReading.all, presets: [.evidence])
}

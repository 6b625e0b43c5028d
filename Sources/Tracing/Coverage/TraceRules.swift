public import Findings

/// The checks of maps beside their SOPs. A test makes sure that every file of `TraceRules/` stands here.
enum TraceRules {
    static let all: [any TraceRule] = [
        ActivityWithoutStep(),
        ComparisonIncomplete(),
        DeadlineExceeded(),
        HandoffUncovered(),
        HandoffWithoutReceiver(),
        PerformerExtra(),
        PerformerMissing(),
        PerformerRenamed(),
        StepOrder(),
        StepOtherPerformer(),
        StepsUnknown(),
        StepsUnlikeMap(),
    ]

    /// How often one rule speaks of one map; what is more is counted in the last sentence.
    static let limit = 8

    /// What the rules say of one map, rule by rule.
    static func findings(_ map: ComparedMap) -> [Finding] {
        all.flatMap { rule -> [Finding] in
            let found = rule.violations(in: map)
            var findings = found.prefix(limit).map(rule.finding)
            if found.count > limit, var last = findings.popLast() {
                let more = found.count - limit
                last.message =
                    last.message
                    + LocalizedText(
                        id: " Ada \(more) lagi seperti ini pada peta yang sama; semuanya tercantum dalam hasil.",
                        en: " There are \(more) more of this kind on the same map; the result lists them all.")
                findings.append(last)
            }
            return findings
        }
    }
}

extension LintPreset {
    /// What each check of ties, and of SOPs beside their map, weighs. None is an error: a map is worked out by an SOP in
    /// force, whatever the SOP says.
    public static let traces = LintPreset(
        name: "recommended",
        levels: [
            "trace/activity-without-step": .note,
            "trace/comparison-incomplete": .note,
            "trace/deadline-exceeded": .warning,
            "trace/handoff-uncovered": .note,
            "trace/handoff-without-receiver": .warning,
            "trace/performer-extra": .warning,
            "trace/performer-missing": .warning,
            "trace/performer-renamed": .note,
            "trace/step-order": .warning,
            "trace/step-other-performer": .warning,
            "trace/steps-unknown": .note,
            "trace/steps-unlike-map": .warning,
        ],
        reading: [
            "trace/foreign-unit-name": .warning,
            "trace/link-activity-unknown": .warning,
            "trace/link-after-as-of": .note,
            "trace/number-ambiguous": .warning,
            "trace/sop-code-of-other-map": .warning,
            "trace/title-across-units": .warning,
        ])
}

extension RuleFamily {
    /// The rules on ties between maps and SOPs, which `assess` applies.
    public static let traces = RuleFamily(
        name: "trace", rules: TraceRules.all.map(\.about) + TieFindings.all, presets: [.traces])
}

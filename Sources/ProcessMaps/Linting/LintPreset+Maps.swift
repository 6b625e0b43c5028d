public import Findings

/// The presets of the rules on maps. Rules that reading the file applies by itself (dangling references, a broken file)
/// are on in each, with the severity they speak with.
extension LintPreset {
    /// Those of maps, the usual one first.
    public static let presets = [recommended, all]

    /// What a person who checks maps would mention.
    public static let recommended = LintPreset(
        name: "recommended",
        levels: [
            "map/activity-name": .note,
            "map/activity-without-lane": .warning,
            "map/ad-hoc-sub-process": .warning,
            "map/boundary-event-flow": .warning,
            "map/complex-gateway": .warning,
            "map/dangling-sequence-flow": .warning,
            "map/deadlock": .error,
            "map/default-flow-with-condition": .warning,
            "map/disconnected": .warning,
            "map/duplicate-activity-name": .note,
            "map/duplicate-sequence-flow": .warning,
            "map/empty-lane": .note,
            "map/empty-map": .warning,
            "map/end-event-with-outgoing": .error,
            "map/event-based-gateway": .warning,
            "map/event-sub-process-start": .warning,
            "map/gateway-joins-and-splits": .warning,
            "map/handoff-unlabelled": .note,
            "map/idle-pool": .note,
            "map/implicit-end": .warning,
            "map/implicit-join": .note,
            "map/implicit-split": .warning,
            "map/implicit-start": .warning,
            "map/lack-of-synchronisation": .warning,
            "map/level-disagrees": .warning,
            "map/link-event": .warning,
            "map/message-flow-inside-pool": .error,
            "map/mixed-conditions": .warning,
            "map/no-diagram": .note,
            "map/no-end-event": .warning,
            "map/no-performer": .warning,
            "map/no-process-code": .warning,
            "map/no-start-event": .warning,
            "map/not-drawn": .note,
            "map/overlapping-shapes": .note,
            "map/parallel-gateway-condition": .warning,
            "map/sequence-flow-across-pools": .error,
            "map/sequence-flow-across-sub-process": .error,
            "map/several-blank-starts": .warning,
            "map/several-event-definitions": .note,
            "map/soundness-not-decided": .note,
            "map/start-event-with-incoming": .error,
            "map/stuck": .warning,
            "map/sub-process-start": .warning,
            "map/sub-process-too-deep": .note,
            "map/superfluous-gateway": .note,
            "map/too-many-activities": .warning,
            "map/unlabelled-branch": .warning,
            "map/unnamed-activity": .warning,
            "map/unnamed-decision": .warning,
            "map/unnamed-event": .note,
            "map/unnamed-lane": .warning,
            "map/unnamed-pool": .warning,
            "map/unreachable": .warning,
        ],
        reading: ReadingFindings.severities)

    /// Every rule there is.
    public static let all = LintPreset(
        name: "all",
        levels: recommended.levels.merging([
            "map/black-box-pool": .note,
            "map/inclusive-gateway": .note,
            "map/superfluous-termination": .note,
        ]) { $1 },
        reading: ReadingFindings.severities)
}

extension RuleFamily {
    /// The rules of `map lint`.
    public static let maps = RuleFamily(
        name: "map", rules: MapLint.rules, presets: LintPreset.presets, fixed: ReadingFindings.readProblems)
}

extension LintConfiguration {
    /// A choice of rules on maps.
    public init(preset: LintPreset = .recommended, settings: [RuleID: Setting] = [:], only: Set<RuleID>? = nil) {
        self.init(.maps, preset: preset, settings: settings, only: only)
    }
}

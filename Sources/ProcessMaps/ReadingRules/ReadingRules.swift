import Findings

/// A check that reading makes by itself, because only the reader sees what was written: references before they were
/// followed, ids before the second was dropped.
protocol ReadingRule: SendableMetatype {
    /// One finding for each kind of thing seen, with how often and the first place.
    static func findings(in map: ResolvedMap, path: String) -> [Finding]
}

enum ReadingRules {
    /// In the order of their findings.
    static let all: [any ReadingRule.Type] = [
        DuplicateIDs.self, DanglingSequenceFlows.self, DanglingMessageFlows.self, DanglingLaneMembers.self,
        DanglingProcesses.self, DanglingAttachments.self, DanglingNeighbours.self, DanglingDrawings.self,
        ActivitiesWithoutLane.self, LanesByGeometry.self, UndecidedLanes.self,
    ]
}

extension Occurrences {
    /// One finding for all of them, at the first; none where there were none.
    func findings(
        _ rule: RuleID, _ severity: Severity, _ message: (Int) -> LocalizedText, action: LocalizedText,
        basis: LegalBasis? = nil, in map: ResolvedMap, path: String
    ) -> [Finding] {
        guard count > 0 else { return [] }
        let id = map.draft.map[firstID]
        return [
            Finding(
                rule: rule, severity: severity, message: message(count), action: action, legalBasis: basis,
                location: SourceLocation(path: path, line: firstLine, element: id.isEmpty ? nil : id))
        ]
    }
}

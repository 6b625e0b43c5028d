/// One kind of gap: the same indicator, the same kind of item, the same kinds of actions.
public struct SharedGap: Sendable, Hashable {
    public var indicator: String
    public var subject: GapSubjectType
    public var actions: [ActionKind]
    /// Who has it: positions in `Comparison.subjects`, ascending.
    public var subjects: [Int]
    /// How many gaps there are, and the working days of all of them.
    public var items: Int
    public var effort: Int
}

/// Groups the gaps of all subjects by kind.
struct SharedGaps {
    private struct Kind: Hashable {
        var indicator: String
        var subject: GapSubjectType
        var actions: [ActionKind]

        /// Tells kinds apart that equally many have.
        var sortKey: [String] { [indicator, subject.rawValue] + actions.map(\.rawValue) }
    }

    private(set) var gaps: [SharedGap] = []

    /// What is done to several SOPs is one kind of action.
    private static func once(_ actions: [ActionKind]) -> [ActionKind] {
        var seen: Set<ActionKind> = []
        return actions.filter { seen.insert($0).inserted }
    }

    /// - Parameter figures: of each subject.
    init(_ figures: [ScopeFigures]) {
        var found: [Kind: SharedGap] = [:]
        for (subject, figures) in figures.enumerated() {
            for gap in figures.gaps {
                let kind = Kind(indicator: gap.indicator, subject: gap.subject, actions: Self.once(gap.actions))
                var shared =
                    found[kind]
                    ?? SharedGap(
                        indicator: gap.indicator, subject: gap.subject, actions: kind.actions, subjects: [], items: 0,
                        effort: 0)
                if shared.subjects.last != subject { shared.subjects.append(subject) }
                shared.items += 1
                shared.effort += gap.effort
                found[kind] = shared
            }
        }
        gaps = found.sorted { left, right in
            let (one, other) = (left.value, right.value)
            if one.subjects.count != other.subjects.count { return one.subjects.count > other.subjects.count }
            if one.items != other.items { return one.items > other.items }
            return left.key.sortKey.lexicographicallyPrecedes(right.key.sortKey)
        }.map(\.value)
    }
}

internal import Assessment
internal import Findings
internal import Rubric

/// When a piece of work is to be done: by its day where it has one, else by how much work it is.
enum RoadmapPhase: Hashable, Comparable {
    case overdue
    /// 1 to 4 of a year.
    case quarter(year: Int, number: Int)
    /// Without a day, by working days: at most 3, at most 10, more.
    case small, medium, large

    init(due: CalendarDate?, effort: Int, asOf: CalendarDate) {
        if let due {
            self = due < asOf.latest ? .overdue : .quarter(year: due.year, number: (due.month - 1) / 3 + 1)
        } else {
            self = effort <= 3 ? .small : effort <= 10 ? .medium : .large
        }
    }
}

/// One piece of work, which may close several gaps: the same SOP of a map for two indicators.
struct RoadmapItem {
    /// By gain, then effort, then id; never empty.
    var gaps: [Gap]

    var first: Gap? { gaps.first }
    var effort: Int { gaps.map(\.effort).max() ?? 0 }
    var due: CalendarDate? { gaps.compactMap(\.due).min() }
    /// What the gap that gives most adds alone; the others may add more.
    var gain: Rational { gaps.map(\.gain).max() ?? .zero }
}

/// What falls into one phase.
struct RoadmapGroup {
    var phase: RoadmapPhase
    /// By day, then gain, then effort.
    var items: [RoadmapItem]

    var effort: Int { items.reduce(0) { $0 + $1.effort } }
}

extension ReportContent {
    /// The work of the scope by when it is to be done, phases in their order.
    var roadmap: [RoadmapGroup] {
        let items = roadmapItems.map { item in
            (RoadmapPhase(due: item.due, effort: item.effort, asOf: result.provenance.asOf), item)
        }
        return Dictionary(grouping: items, by: \.0).sorted { $0.key < $1.key }.map { phase, items in
            RoadmapGroup(phase: phase, items: items.map(\.1).sorted(by: Self.isEarlier))
        }
    }

    /// Gaps that the same actions on the same thing close, each set once.
    private var roadmapItems: [RoadmapItem] {
        var items: [RoadmapItem] = []
        var known: [RoadmapWork: Int] = [:]
        for gap in gaps(in: scope) {
            let work = RoadmapWork(gap)
            if let position = known[work] {
                items[position].gaps.append(gap)
            } else {
                known[work] = items.count
                items.append(RoadmapItem(gaps: [gap]))
            }
        }
        return items
    }

    private static func isEarlier(_ left: RoadmapItem, _ right: RoadmapItem) -> Bool {
        switch (left.due, right.due) {
        case (let one?, let other?) where one != other: return one < other
        case (.some, nil): return true
        case (nil, .some): return false
        default: break
        }
        if left.gain != right.gain { return left.gain > right.gain }
        if left.effort != right.effort { return left.effort < right.effort }
        return (left.first?.id ?? "") < (right.first?.id ?? "")
    }
}

/// What tells one piece of work from another.
private struct RoadmapWork: Hashable {
    var subject: String
    var owner: String
    var actions: [String]

    init(_ gap: Gap) {
        (subject, owner) = (gap.subject.id, gap.owner)
        // A gap without an action is a work of its own.
        actions = gap.actions.isEmpty ? [gap.id] : gap.actions.map { "\($0.kind.rawValue) \($0.target ?? "")" }
    }
}

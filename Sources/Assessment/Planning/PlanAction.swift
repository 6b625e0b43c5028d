public import Findings
public import Tracing

/// One thing a unit can do that changes what is counted.
///
/// An action is whole: an SOP whose status, ratification and date are all missing is brought into force by one action
/// of three steps, because one or two of them change nothing.
public struct PlanAction: Sendable, Hashable {
    /// `kind:subject`, as `plan --what-if` takes it: `draft:PAN-01.01.CFM.01`, `ratify:065/12/2024`, `monitor:dinkes`.
    public var id: String
    public var kind: ActionKind
    public var subject: GapSubject
    /// The unit that has to act; the agency's id where no unit is known.
    public var owner: String
    /// Working days.
    public var effort: Int
    public var text: LocalizedText
    /// The ids of actions that must come before.
    public var prerequisites: [String] = []
    /// The day from which it counts, where that lies after the as-of date: an SOP that is ratified and waits for its
    /// Tanggal Efektif.
    public var countsFrom: CalendarDate?
    /// Whether it concerns a service to the public.
    public var isPublicService = false
    /// How many hand-offs of its map wait for an SOP.
    public var waitingHandoffs = 0
    /// Of an action that confirms a link: the suggestion, which may be wrong.
    public var suggestion: LinkSuggestion?
    /// What it changes, by position in the counted world.
    var effect = Effect.none

    public var effortClass: EffortClass { EffortClass(days: effort) }

    enum Effect: Sendable, Hashable {
        /// Changes nothing that is counted: a drawing repaired before it is worked out.
        case none
        /// An SOP comes into force; a drafted one is made at the same time.
        case bringIntoForce(sop: Int)
        /// A suggested link is confirmed.
        case link(map: Int, sop: Int)
        /// A unit gets a map.
        case registerMap(map: Int)
        /// Evidence of application for one SOP, wherever it counts.
        case monitor(sop: Int)
        /// Evidence of application for everything a unit and those below it do by SOP.
        case monitorUnit(Int)
        /// An evaluation of today.
        case evaluate
        /// Evaluations that one follow-up answers, by position; the evaluation of today is the last.
        case followUp([Int])
    }
}

/// How much work an action is, roughly.
public enum EffortClass: String, Sendable, Hashable, CaseIterable {
    /// A day.
    case light
    /// Two or three days.
    case moderate
    /// More.
    case heavy

    public init(days: Int) { self = days <= 1 ? .light : days <= 3 ? .moderate : .heavy }
}

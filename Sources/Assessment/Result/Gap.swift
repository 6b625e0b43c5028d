public import Dossier
public import Findings
public import Rubric

/// One thing that keeps an indicator from its best choice (kesenjangan), with what to do about it.
public struct Gap: Sendable, Hashable {
    /// `scope/indicator/subject`: stable from run to run.
    public var id: String
    public var scope: AnswerScope
    public var indicator: String
    public var subject: GapSubject
    /// The unit that has to act; the agency's id where no unit is known.
    public var owner: String
    /// What is so now, and what it should be.
    public var condition: LocalizedText
    public var actions: [GapAction]
    /// What closing this gap alone adds to the measured total of its scope; 0 where it does not reach the next choice.
    public var gain: Rational
    public var location: SourceLocation
    /// The day by which it should be closed, where the dossier's dates and the pack give one; it may lie before the as-of
    /// date.
    public var due: CalendarDate? = nil
    /// The position that answers for the SOPs of the unit that has to act; `nil` where nobody is named.
    public var responsible: String? = nil
    /// The ids of other gaps that the same actions close: at other scopes, of other maps of the same SOP, of units that
    /// share it. In a fixed order, at most 50.
    public var alsoCloses: [String] = []
    /// How many more there are.
    public var alsoClosesMore = 0

    public init(
        id: String, scope: AnswerScope, indicator: String, subject: GapSubject, owner: String, condition: LocalizedText,
        actions: [GapAction], gain: Rational, location: SourceLocation, due: CalendarDate? = nil,
        responsible: String? = nil, alsoCloses: [String] = [], alsoClosesMore: Int = 0
    ) {
        self.id = id
        self.scope = scope
        self.indicator = indicator
        self.subject = subject
        self.owner = owner
        self.condition = condition
        self.actions = actions
        self.gain = gain
        self.location = location
        self.due = due
        self.responsible = responsible
        self.alsoCloses = alsoCloses
        self.alsoClosesMore = alsoClosesMore
    }

    /// Working days of all its actions.
    public var effort: Int { actions.reduce(0) { $0 + $1.effort } }
}

public struct GapSubject: Sendable, Hashable {
    public var type: GapSubjectType
    public var id: String
    public var name: String

    public init(type: GapSubjectType, id: String, name: String) {
        self.type = type
        self.id = id
        self.name = name
    }
}

public enum GapSubjectType: String, Sendable, Hashable, CaseIterable {
    case map, crossFunctionalMap, sop, unit, handoff, evaluation
}

/// One step that helps to close a gap.
public struct GapAction: Sendable, Hashable {
    public var kind: ActionKind
    /// Working days, a rough class from the pack.
    public var effort: Int
    public var text: LocalizedText
    /// The SOP, evidence or unit it is about, by id, where there is one.
    public var target: String?

    public init(kind: ActionKind, effort: Int, text: LocalizedText, target: String? = nil) {
        self.kind = kind
        self.effort = effort
        self.text = text
        self.target = target
    }
}

public enum ActionKind: String, Sendable, Hashable, CaseIterable {
    case draft, ratify, revise, revoke, monitor, evaluate, followUp, socialise, confirmLink, repairMap, registerMap
}

/// The way of one indicator from its choice to a better one: between two choices nothing is gained, so the step is
/// what counts, not the single item.
public struct NextStep: Sendable, Hashable {
    public var scope: AnswerScope
    public var indicator: String
    public var from: String
    public var to: String
    /// How many items have to be closed.
    public var itemsNeeded: Int
    /// What it adds to the measured total of the scope.
    public var gain: Rational
    /// Working days of the cheapest items that do it.
    public var effort: Int
    /// The cheapest items that do it, by gap id.
    public var gaps: [String]
    public var text: LocalizedText

    public init(
        scope: AnswerScope, indicator: String, from: String, to: String, itemsNeeded: Int, gain: Rational, effort: Int,
        gaps: [String], text: LocalizedText
    ) {
        self.scope = scope
        self.indicator = indicator
        self.from = from
        self.to = to
        self.itemsNeeded = itemsNeeded
        self.gain = gain
        self.effort = effort
        self.gaps = gaps
        self.text = text
    }
}

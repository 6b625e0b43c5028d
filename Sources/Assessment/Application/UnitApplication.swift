public import Findings

/// How far one unit, or the agency as a whole, brings its SOPs in force to life: told, applied, monitored, evaluated,
/// followed up; and what is lacking, by when.
///
/// No score rests on it; `applied` says the same as the measure of application. A unit's SOPs are its own, those of the
/// units below it, and those shared with them; of the agency each SOP stands once, by what its owner proves.
public struct UnitApplication: Sendable, Hashable {
    /// By id; `nil` for the agency.
    public var unit: String?
    /// Who answers for it; `nil` where neither the unit nor one above it names anybody.
    public var responsible: Responsible?
    /// The SOPs in force, by id, in the order of the register.
    public var inForce: [String]
    /// One for each stage the pack lets judge, in the order of the stages.
    public var stages: [StageCount]
    /// What is lacking, by SOP in the order of the register, then by stage. For the agency only what belongs to no unit
    /// that is known, as all else stands with its unit.
    public var lacking: [ApplicationLack]
    /// How much is lacking in all, and of that overdue on the as-of date. `lacking` may hold less: of very large
    /// dossiers only so much is listed.
    public var lackingTotal: Int
    public var overdueTotal: Int
    /// The first day still to come, or the as-of date itself, on which something falls due or lapses; `nil` where
    /// nothing does.
    public var nextDue: CalendarDate?

    public init(
        unit: String? = nil, responsible: Responsible? = nil, inForce: [String], stages: [StageCount],
        lacking: [ApplicationLack], lackingTotal: Int, overdueTotal: Int, nextDue: CalendarDate? = nil
    ) {
        self.unit = unit
        self.responsible = responsible
        self.inForce = inForce
        self.stages = stages
        self.lacking = lacking
        self.lackingTotal = lackingTotal
        self.overdueTotal = overdueTotal
        self.nextDue = nextDue
    }

    /// Of how many SOPs in force the stage is done; `nil` where the pack gives no way to tell.
    public func done(_ stage: ApplicationStage) -> Int? { stages.first { $0.stage == stage }?.done }

    /// The most that is not done in any stage.
    public var widestGap: Int { stages.map { inForce.count - $0.done }.max() ?? 0 }
}

/// How many SOPs in force have a stage behind them, and what shows it.
public struct StageCount: Sendable, Hashable {
    public var stage: ApplicationStage
    public var done: Int
    /// The evidence that holds on the as-of date, by id, in the order of the register; of the follow-up the evaluations
    /// that were followed up.
    public var evidence: [String]

    public init(stage: ApplicationStage, done: Int, evidence: [String]) {
        self.stage = stage
        self.done = done
        self.evidence = evidence
    }
}

/// One stage that one SOP in force lacks.
public struct ApplicationLack: Sendable, Hashable {
    /// By id.
    public var sop: String
    public var stage: ApplicationStage
    /// The day by which it has to be done: the end of what held last, else counted from the day the SOP took effect; of a
    /// follow-up from its evaluation. `nil` where the pack sets no time.
    public var due: CalendarDate?
    /// Whether that day lies before the as-of date.
    public var isOverdue: Bool
    /// When it was done last, of a follow-up the day of the evaluation; `nil` where it never was.
    public var last: CalendarDate?

    public init(
        sop: String, stage: ApplicationStage, due: CalendarDate? = nil, isOverdue: Bool, last: CalendarDate? = nil
    ) {
        self.sop = sop
        self.stage = stage
        self.due = due
        self.isOverdue = isOverdue
        self.last = last
    }
}

/// The position that answers for the SOPs of a unit.
public struct Responsible: Sendable, Hashable {
    /// As `agency.yaml` names it: a position.
    public var name: String
    /// The unit that names it: the unit itself, or the nearest above it that does.
    public var unit: String

    public init(name: String, unit: String) {
        self.name = name
        self.unit = unit
    }
}

/// An evaluation whose results nobody followed up.
public struct OpenEvaluation: Sendable, Hashable {
    /// By evidence id.
    public var evidence: String
    /// The unit that has to act; the agency's id where no unit is known.
    public var owner: String
    public var responsible: String?
    public var date: CalendarDate
    /// Days from the evaluation to the as-of date.
    public var days: Int
    /// The day by which it has to be followed up; `nil` where the pack sets no time.
    public var due: CalendarDate?
    public var isOverdue: Bool
    /// Whether it counts in the measure of evaluation: an older one does no longer.
    public var isCounted: Bool

    public init(
        evidence: String, owner: String, responsible: String? = nil, date: CalendarDate, days: Int,
        due: CalendarDate? = nil, isOverdue: Bool, isCounted: Bool
    ) {
        self.evidence = evidence
        self.owner = owner
        self.responsible = responsible
        self.date = date
        self.days = days
        self.due = due
        self.isOverdue = isOverdue
        self.isCounted = isCounted
    }
}

public import Dossier
public import Rubric
public import Tracing

/// What a comparison needs of one result: the scores, answers, gaps and steps of the agency and its units, without the
/// maps, SOPs, evidence and texts behind them. Made from a result, or read straight from its file.
public struct ComparedResult: Sendable, Hashable {
    /// What people call it: the file or folder it came from, as it was given.
    public var name: String
    public var provenance: Provenance
    public var agency: Agency
    public var units: [Unit]
    /// Of the root and the nodes below it, in every column; the indicators of other profiles are not among them.
    public var scores: [Score]
    /// One for each indicator and scope.
    public var answers: [ComparedAnswer]
    public var gaps: [ComparedGap]
    public var steps: [ComparedStep]
    /// The SOPs several units have each for themselves.
    public var groups: [SOPGroup]
    /// SOPs that name another unit than their own.
    public var foreignNames: [ForeignUnitName]
    /// With the SOPs most units of a group have and some lack.
    public var peerGroups: [PeerGroup]
    /// Its coat of arms and colour.
    public var look: AgencyLook

    public init(
        name: String, provenance: Provenance, agency: Agency, units: [Unit], scores: [Score],
        answers: [ComparedAnswer], gaps: [ComparedGap], steps: [ComparedStep], groups: [SOPGroup],
        foreignNames: [ForeignUnitName],
        peerGroups: [PeerGroup] = [], look: AgencyLook = AgencyLook()
    ) {
        self.name = name
        self.provenance = provenance
        self.agency = agency
        self.units = units
        self.scores = scores
        self.answers = answers
        self.gaps = gaps
        self.steps = steps
        self.groups = groups
        self.foreignNames = foreignNames
        self.peerGroups = peerGroups
        self.look = look
    }

    /// - Parameters:
    ///   - result: a whole result.
    ///   - name: what people call it.
    public init(_ result: AssessmentResult, name: String) {
        self.init(
            name: name, provenance: result.provenance, agency: result.agency, units: result.units,
            scores: result.scores, answers: result.indicators.map(ComparedAnswer.init),
            gaps: result.gaps.map(ComparedGap.init), steps: result.steps.map(ComparedStep.init),
            groups: result.overlap.groups, foreignNames: result.overlap.foreignNames,
            peerGroups: result.peerGroups, look: result.look)
    }
}

/// One indicator in one scope.
public struct ComparedAnswer: Sendable, Hashable {
    public var scope: AnswerScope
    /// The indicator's id.
    public var indicator: String
    /// Of the measured column.
    public var state: ScoreState
    /// What was counted; `nil` where nothing could be.
    public var counted: Counted?
    /// The proposal rests on something that is not in our sources.
    public var isAssumption: Bool
    /// Only of the columns that were answered.
    public var columns: [Column]

    public struct Counted: Sendable, Hashable {
        public var kind: MeasureKind
        /// As the measure counts; of a single unit that applies its SOPs, the SOPs in force it has proven to apply and all
        /// of them, which says more than one of one.
        public var covered: Int
        public var total: Int

        /// What a measure counted. `proofs` says how many SOPs in force each unit that counts has, and how many of them are
        /// unproven.
        public init(kind: MeasureKind, covered: Int, total: Int, proofs: [(inForce: Int, unproven: Int)] = []) {
            self.kind = kind
            let only = proofs.count == 1 ? proofs.first : nil
            self.covered = only.map { $0.inForce - $0.unproven } ?? covered
            self.total = only?.inForce ?? total
        }

        init(_ measure: Measure) {
            self.init(
                kind: measure.kind, covered: measure.covered, total: measure.total,
                proofs: measure.proofs.map { ($0.inForce, $0.unproven.count) })
        }
    }

    public struct Column: Sendable, Hashable {
        public var column: ScoreColumn
        /// As the scale writes it; `nil` for a number or "not applicable".
        public var choice: String?
        public var state: ScoreState

        public init(column: ScoreColumn, choice: String?, state: ScoreState) {
            (self.column, self.choice, self.state) = (column, choice, state)
        }
    }

    public init(
        scope: AnswerScope, indicator: String, state: ScoreState, counted: Counted?, isAssumption: Bool,
        columns: [Column]
    ) {
        self.scope = scope
        self.indicator = indicator
        self.state = state
        self.counted = counted
        self.isAssumption = isAssumption
        self.columns = columns
    }

    init(_ result: IndicatorResult) {
        self.init(
            scope: result.scope, indicator: result.id, state: result.state,
            counted: result.measure.map(Counted.init),
            isAssumption: result.proposal?.isAssumption ?? false,
            columns: result.answers.map { Column(column: $0.column, choice: $0.choice, state: $0.state) })
    }

    /// The answer of one column; `nil` where nobody gave one.
    public subscript(column: ScoreColumn) -> Column? { columns.first { $0.column == column } }
}

/// One gap, as far as others may have the like.
public struct ComparedGap: Sendable, Hashable {
    public var id: String
    public var scope: AnswerScope
    public var indicator: String
    public var subject: GapSubjectType
    public var actions: [ActionKind]
    /// Working days of all its actions.
    public var effort: Int

    public init(
        id: String, scope: AnswerScope, indicator: String, subject: GapSubjectType, actions: [ActionKind], effort: Int
    ) {
        self.id = id
        self.scope = scope
        self.indicator = indicator
        self.subject = subject
        self.actions = actions
        self.effort = effort
    }

    init(_ gap: Gap) {
        self.init(
            id: gap.id, scope: gap.scope, indicator: gap.indicator, subject: gap.subject.type,
            actions: gap.actions.map(\.kind), effort: gap.effort)
    }
}

/// What moves an indicator to a better choice in one scope (`NextStep`).
public struct ComparedStep: Sendable, Hashable {
    public var scope: AnswerScope
    public var indicator: String
    public var from: String
    public var to: String
    public var itemsNeeded: Int
    public var gain: Rational
    /// Working days.
    public var effort: Int

    public init(
        scope: AnswerScope, indicator: String, from: String, to: String, itemsNeeded: Int, gain: Rational, effort: Int
    ) {
        self.scope = scope
        self.indicator = indicator
        self.from = from
        self.to = to
        self.itemsNeeded = itemsNeeded
        self.gain = gain
        self.effort = effort
    }

    init(_ step: NextStep) {
        self.init(
            scope: step.scope, indicator: step.indicator, from: step.from, to: step.to, itemsNeeded: step.itemsNeeded,
            gain: step.gain, effort: step.effort)
    }
}

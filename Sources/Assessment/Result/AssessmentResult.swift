public import Dossier
public import Findings
public import ProcessMaps
public import Rubric
public import Tracing

/// The answer: everything any report shows, and nothing a report would have to look up elsewhere.
///
/// Every list has a fixed order: scopes are the agency first, then the units in the order of `agency.yaml`; indicators
/// in the order of the instrument; columns measured, self-assessment, evaluator; gaps by gain, then effort, then id.
public struct AssessmentResult: Sendable {
    public var provenance: Provenance
    public var agency: Agency
    public var units: [Unit]
    /// Every node from the indicators up to the root, for each scope and column.
    public var scores: [Score]
    public var indicators: [IndicatorResult]
    public var gaps: [Gap]
    /// What moves an indicator to a better choice, for the agency and every unit: the actions worth doing first.
    public var steps: [NextStep]
    /// Predicate and gates of every scope and column.
    public var totals: [ColumnTotal]
    /// The agency's total under each profile that asks only what is measured, and under the one in use.
    public var profiles: [ProfileTotal]
    public var traces: [Trace]
    /// The maps that count, in the order of their ids.
    public var maps: [MapResult]
    /// The SOPs, in the order of the register.
    public var sops: [SOPResult]
    /// The BPMN files as read, which the drawings are made from; `MapResult.file` points here.
    public var mapFiles: [MapFile]
    /// What the register of evidence holds, in its order.
    public var evidence: [Evidence]
    public var findings: [Finding]
    /// The records of the input, which explanations go back to.
    public var records = InputRecords()
    /// How far units bring their SOPs in force to life.
    public var application = ApplicationTable()
    /// The maps with a drawing beside the SOPs in force tied to them, in the order of `maps`.
    public var coverage: [MapComparison] = []
    /// Ties that titles speak for and nobody has confirmed, where they would help; they count nowhere.
    public var suggestions: [LinkSuggestion] = []
    /// What several units have twice, copied from each other, or both claim.
    public var overlap = UnitOverlap()
    /// In the order in which `agency.yaml` first names them.
    public var peerGroups: [PeerGroup] = []
    /// What the evaluator's reports state and nobody can measure.
    public var evaluation = AgencyEvaluation()
    /// The coat of arms and the colour of the agency's reports.
    public var look = AgencyLook()

    public init(
        provenance: Provenance, agency: Agency, units: [Unit], scores: [Score], indicators: [IndicatorResult],
        gaps: [Gap], steps: [NextStep], totals: [ColumnTotal], profiles: [ProfileTotal], traces: [Trace],
        maps: [MapResult], sops: [SOPResult], mapFiles: [MapFile], evidence: [Evidence], findings: [Finding],
        records: InputRecords = InputRecords(), application: ApplicationTable = ApplicationTable(),
        coverage: [MapComparison] = [], suggestions: [LinkSuggestion] = [], overlap: UnitOverlap = UnitOverlap(),
        peerGroups: [PeerGroup] = []
    ) {
        self.provenance = provenance
        self.agency = agency
        self.units = units
        self.scores = scores
        self.indicators = indicators
        self.gaps = gaps
        self.steps = steps
        self.totals = totals
        self.profiles = profiles
        self.traces = traces
        self.maps = maps
        self.sops = sops
        self.mapFiles = mapFiles
        self.evidence = evidence
        self.findings = findings
        self.records = records
        self.application = application
        self.coverage = coverage
        self.suggestions = suggestions
        self.overlap = overlap
        self.peerGroups = peerGroups
    }
}

/// What the result rests on. No clock, no path of the machine.
public struct Provenance: Sendable, Hashable {
    public var toolVersion: String
    public var instrument: Instrument
    public var profile: Profile
    public var asOf: CalendarDate
    /// Whether the as-of date lies in the days the instrument holds for.
    public var isWithinValidity: Bool
    public var inputs: [InputFile]

    public init(
        toolVersion: String, instrument: Instrument, profile: Profile, asOf: CalendarDate, isWithinValidity: Bool,
        inputs: [InputFile]
    ) {
        self.toolVersion = toolVersion
        self.instrument = instrument
        self.profile = profile
        self.asOf = asOf
        self.isWithinValidity = isWithinValidity
        self.inputs = inputs
    }
}

/// The three columns of a score; none overwrites another.
public enum ScoreColumn: String, Sendable, Hashable, CaseIterable {
    case measured, selfAssessment, evaluator
}

/// The seven states of an answer or score (design: *Scoring*).
public enum ScoreState: String, Sendable, Hashable, CaseIterable {
    case met, partlyMet, notMet, notApplicable, notAssessed, cannotBeAssessed, error
}

/// The weighted contribution of one node, in one column, for one scope.
public struct Score: Sendable, Hashable {
    public var scope: AnswerScope
    public var column: ScoreColumn
    /// The id of an indicator, sub-area, area, component or the root.
    public var node: String
    public var value: Rational
    public var maximum: Rational
    /// The least and the most it can become when the open items are answered.
    public var lower: Rational
    public var upper: Rational
    public var state: ScoreState

    public init(
        scope: AnswerScope, column: ScoreColumn, node: String, value: Rational, maximum: Rational, lower: Rational,
        upper: Rational, state: ScoreState
    ) {
        self.scope = scope
        self.column = column
        self.node = node
        self.value = value
        self.maximum = maximum
        self.lower = lower
        self.upper = upper
        self.state = state
    }
}

/// What stands beside the total of one column, for one scope.
public struct ColumnTotal: Sendable, Hashable {
    public var scope: AnswerScope
    public var column: ScoreColumn
    /// `nil` where the instrument has no predicates, or they are made for another total.
    public var predicate: PredicateRange?
    public var gates: [GateResult]

    public init(scope: AnswerScope, column: ScoreColumn, predicate: PredicateRange? = nil, gates: [GateResult]) {
        self.scope = scope
        self.column = column
        self.predicate = predicate
        self.gates = gates
    }
}

/// The root's score under one profile.
public struct ProfileTotal: Sendable, Hashable {
    public var profile: Profile
    public var scores: [Score]

    public init(profile: Profile, scores: [Score]) {
        self.profile = profile
        self.scores = scores
    }
}

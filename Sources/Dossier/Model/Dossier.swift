public import Findings
public import ProcessMaps

/// Everything an agency handed over, read: what counts, and what did not. See `DossierReader`.
public struct Dossier: Sendable {
    public var agency: Agency
    /// The day the assessment speaks of; `nil` where `agency.yaml` gives none.
    public var asOf: CalendarDate?
    /// The ids of the rubric and of its profile the agency uses, where `agency.yaml` names them.
    public var rubric: String?
    public var profile: String?
    public var units: UnitTree
    /// The maps that count, in the order of their ids (contracts: *Rules of counting*, "A map").
    public var maps: [DossierMap]
    /// The BPMN files, in path order; those that could not be read too.
    public var mapFiles: [MapFile]
    /// In the order of the register.
    public var sops: [SOP]
    public var evidence: [Evidence]
    public var answers: [GivenAnswer]
    /// The links people confirmed in `links.yaml`.
    public var links: [ConfirmedLink]
    /// Every file that was found, in path order, with the state it ended in.
    public var inputs: [InputFile]
    public var findings: [Finding]
    /// How the tables of the registers were understood, by path and then in the order of the file.
    public var recognitions: [RegisterRecognition] = []
    /// The SOP documents that were read, in path order; those tied to no SOP too.
    public var documents: [SOPDocument] = []
    /// What the evaluator's reports state, as `agency.yaml` gives it.
    public var evaluation = AgencyEvaluation()
    /// What the agency's reports look like, as `agency.yaml` gives it.
    public var look = AgencyLook()
    /// The SOPs with the rows and documents they come from, for checks.
    var entries: [SOPEntry] = []

    public init(
        agency: Agency, asOf: CalendarDate? = nil, units: UnitTree = UnitTree([]), maps: [DossierMap] = [],
        mapFiles: [MapFile] = [], sops: [SOP] = [], evidence: [Evidence] = [], answers: [GivenAnswer] = [],
        links: [ConfirmedLink] = [], inputs: [InputFile] = [], findings: [Finding] = []
    ) {
        self.agency = agency
        self.asOf = asOf
        self.units = units
        self.maps = maps
        self.mapFiles = mapFiles
        self.sops = sops
        self.evidence = evidence
        self.answers = answers
        self.links = links
        self.inputs = inputs
        self.findings = findings
    }
}

/// The assessed body (instansi).
public struct Agency: Sendable, Hashable {
    public var id: String
    public var name: String
    /// `kota`, `kabupaten`, `provinsi`, `kementerian` …; as written.
    public var kind: String?
    /// The period the assessment is for, as written: `2026`.
    public var period: String?

    public init(id: String, name: String, kind: String? = nil, period: String? = nil) {
        self.id = id
        self.name = name
        self.kind = kind
        self.period = period
    }
}

/// One file of the dossier, for the manifest of the result.
public struct InputFile: Sendable, Hashable {
    /// Relative to the dossier, with `/`.
    public var path: String
    public var bytes: Int
    /// Lower-case hexadecimal; empty where the file could not be opened.
    public var sha256: String
    public var state: ReadState
    /// Why the state is not `read`.
    public var problem: ReadProblem?

    public init(path: String, bytes: Int, sha256: String, state: ReadState, problem: ReadProblem? = nil) {
        self.path = path
        self.bytes = bytes
        self.sha256 = sha256
        self.state = state
        self.problem = problem
    }
}

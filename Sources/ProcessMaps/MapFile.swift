public import Findings

/// What reading one BPMN file gave.
public struct MapFile: Sendable {
    /// The path as the caller gave it.
    public var path: String
    public var state: ReadState
    /// Why the state is not `read`.
    public var problem: ReadProblem?
    /// `exporter` of `definitions`; empty where not said.
    public var exporter: String
    public var exporterVersion: String
    /// The encoding the file declares or begins with, lower-cased, `utf-8` where it says none.
    public var encoding: String
    public var counts: MapCounts
    /// Empty for a refused file; up to the break for a partly read one.
    public var map: ProcessMap
    public var findings: [Finding]

    public init(
        path: String, state: ReadState = .read, problem: ReadProblem? = nil, exporter: String = "",
        exporterVersion: String = "", encoding: String = "utf-8", counts: MapCounts = MapCounts(),
        map: ProcessMap = ProcessMap(), findings: [Finding] = []
    ) {
        self.path = path
        self.state = state
        self.problem = problem
        self.exporter = exporter
        self.exporterVersion = exporterVersion
        self.encoding = encoding
        self.counts = counts
        self.map = map
        self.findings = findings
    }
}

/// One BPMN 2.0 file as a compact model: flat tables that point at each other by index.
///
/// Texts (ids, names) lie in one arena and become a `String` only when asked for, through the subscript:
/// `map[map.nodes[3].name]`. Indices are positions in the table of the same file and mean nothing in another.
/// Source: OMG BPMN 2.0.2 (formal/2013-12-09), chapters 7 to 12; lanes and hand-offs as PermenPANRB 19/2018 draws
/// them (peta lintas fungsi).
public struct ProcessMap: Sendable {
    public var texts = TextArena()

    public var processes: [Process] = []
    public var pools: [Pool] = []
    public var lanes: [Lane] = []
    public var nodes: [FlowNode] = []
    public var sequenceFlows: [SequenceFlow] = []
    public var messageFlows: [MessageFlow] = []
    public var data: [DataElement] = []
    public var annotations: [TextAnnotation] = []
    public var groups: [Group] = []
    /// The name of the link of each link event, by node; empty where the link has none.
    public var linkNames: [Int: StoredText] = [:]
    /// When timer events ring, by node; nothing for those that do not say.
    public var timers: [Int: TimerDefinition] = [:]
    public var associations: [Association] = []
    /// Documentation, annotations and extension texts, in the order of the file: where people write `SOP: 065/12/…`.
    public var notes: [Note] = []

    public var diagrams: [Diagram] = []
    public var shapes: [Shape] = []
    public var edges: [Edge] = []
    public var waypoints: [Point] = []
    /// What only a drawing asks.
    public var notation = NotationDetails()

    /// What the file calls itself: the name of the collaboration, else of the first named process, else of the first
    /// named pool, else of `definitions`; empty where nothing is named.
    public var title: StoredText = .empty
    /// The code of the PermenPANRB 19/2018 scheme written in the file (title, ids or documentation); `nil` without one.
    public var code: ProcessCode?

    public init() {}

    /// The characters of a stored text.
    public subscript(text: StoredText) -> String { texts[text] }

    /// Hands the characters of a stored text to `body` as UTF-8, without making a `String` of them.
    public func withUTF8<Result>(of text: StoredText, _ body: (Span<UInt8>) -> Result) -> Result {
        texts.withBytes(of: text, body)
    }
}

/// A BPMN `process`.
public struct Process: Sendable, Hashable {
    public var id: StoredText
    public var name: StoredText
    /// The pool (participant) that refers to this process; the last of several.
    @CompactPosition public var pool: Int?
    @CompactNumber public var line: Int

    public init(id: StoredText, name: StoredText = .empty, pool: Int? = nil, line: Int = 0) {
        self.id = id
        self.name = name
        self.pool = pool
        self.line = line
    }
}

/// A BPMN `participant`. A pool without a process is a black box.
public struct Pool: Sendable, Hashable {
    public var id: StoredText
    public var name: StoredText
    @CompactPosition public var process: Int?
    @CompactNumber public var line: Int

    public init(id: StoredText, name: StoredText = .empty, process: Int? = nil, line: Int = 0) {
        self.id = id
        self.name = name
        self.process = process
        self.line = line
    }
}

/// A BPMN `lane`, at any depth.
public struct Lane: Sendable, Hashable {
    public var id: StoredText
    public var name: StoredText
    @CompactPosition public var process: Int?
    /// The lane around this one.
    @CompactPosition public var parent: Int?
    /// 1 for an outermost lane.
    @CompactNumber public var depth: Int
    @CompactNumber public var line: Int

    public init(
        id: StoredText, name: StoredText = .empty, process: Int? = nil, parent: Int? = nil, depth: Int = 1,
        line: Int = 0
    ) {
        self.id = id
        self.name = name
        self.process = process
        self.parent = parent
        self.depth = depth
        self.line = line
    }
}

/// A BPMN `sequenceFlow`. Ends that name no flow node of the file are `nil`.
public struct SequenceFlow: Sendable, Hashable {
    public var id: StoredText
    public var name: StoredText
    @CompactPosition public var source: Int?
    @CompactPosition public var target: Int?
    public var hasCondition: Bool
    /// The flow its source takes when no condition holds.
    public var isDefault: Bool
    @CompactNumber public var line: Int

    public init(
        id: StoredText, name: StoredText = .empty, source: Int? = nil, target: Int? = nil, hasCondition: Bool = false,
        isDefault: Bool = false, line: Int = 0
    ) {
        self.id = id
        self.name = name
        self.source = source
        self.target = target
        self.hasCondition = hasCondition
        self.isDefault = isDefault
        self.line = line
    }
}

/// A BPMN `messageFlow` between pools, or between nodes of different pools.
public struct MessageFlow: Sendable, Hashable {
    public var id: StoredText
    public var name: StoredText
    @CompactElement public var source: ElementIndex?
    @CompactElement public var target: ElementIndex?
    @CompactNumber public var line: Int

    public init(
        id: StoredText, name: StoredText = .empty, source: ElementIndex? = nil, target: ElementIndex? = nil,
        line: Int = 0
    ) {
        self.id = id
        self.name = name
        self.source = source
        self.target = target
        self.line = line
    }
}

/// One element of a map, whatever its table.
public enum ElementIndex: Sendable, Hashable {
    case process(Int)
    case pool(Int)
    case lane(Int)
    case node(Int)
    case sequenceFlow(Int)
    case messageFlow(Int)
    case data(Int)
    case annotation(Int)
    case group(Int)
    case association(Int)
}

/// A file as it was read, before its references are followed: the tables of the model, and beside them the ids that the
/// references are written with.
struct MapDraft: ~Copyable {
    typealias Symbol = IDTable.Symbol

    var map = ProcessMap()
    var ids = IDTable()

    var budgets = WorkBudgets()

    // MARK: What the file says of itself
    var exporter = StoredText.empty
    var exporterVersion = StoredText.empty
    var definitionsID = StoredText.empty
    var definitionsName = StoredText.empty
    /// Id and name of each `collaboration`.
    var collaborations: [(id: StoredText, name: StoredText)] = []

    // MARK: Counts that need no reference
    /// Elements of BPMN by `BPMNName`.
    var elementCounts = [Int](repeating: 0, count: BPMNName.count)
    /// Event definitions BPMN does not know.
    var otherEventDefinitions = 0
    var nodesWithoutID = 0
    var deepestSubProcess = 0
    var diagramCounts = DiagramCounts()
    var duplicates = Occurrences()

    struct DiagramCounts {
        var diagrams = 0, shapes = 0, edges = 0, waypoints = 0
    }

    // MARK: References, parallel to the tables of the model
    var poolProcesses: [Symbol] = []
    var flowEnds: [Ends] = []
    var messageEnds: [Ends] = []
    var associationEnds: [Ends] = []
    var groupCategories: [Symbol] = []
    var shapeElements: [Symbol] = []
    var edgeElements: [Symbol] = []
    var diagramElements: [Symbol] = []

    struct Ends {
        var source: Symbol
        var target: Symbol
    }

    // MARK: References of some elements only
    /// Each `flowNodeRef`, in the order of the file.
    var laneMembers: [(lane: Int, node: Symbol)] = []
    /// Each `attachedToRef` of a boundary event; blank where it is absent.
    var attachments: [(node: Int, host: Symbol)] = []
    /// The `default` flow of an activity or gateway.
    var defaults: [(node: Int, flow: Symbol)] = []
    /// Each `incoming` and `outgoing` that is not blank.
    var neighbours: [(flow: Symbol, line: UInt32)] = []
    /// Each `bpmnElement` that is not empty, and how many planes lie around it.
    var drawings: [Drawing] = []
    /// What the timers say that stand by themselves, by position among the other elements.
    var timers: [Int: TimerDefinition] = [:]
    /// Event definitions referred to.
    var definitionReferences: [(node: Int, definition: Symbol)] = []

    struct Drawing {
        var element: Symbol
        var line: UInt32
        var planes: UInt16
        /// A plane counts for what is shown and dangling, and is placed nowhere.
        var isShape: Bool
    }

    // MARK: What nodes and lanes hold
    /// Which lanes have a lane inside.
    var lanesWithLanes: Set<Int> = []
    var links: [Int: LinkName] = [:]
    var compensations: Set<Int> = []
    var notation = NotationDraft()

    /// The name of a link event definition. Absent and empty are two.
    enum LinkName: Hashable {
        case absent
        case named(Symbol)
    }

    /// The planes, with the shapes on each; what lies in two planes is in both.
    var planes: [Range<Int>] = []

    // MARK: Elements that are not in the model
    /// The process or sub-process around an element, by table and position; nodes know theirs.
    private var containers = [[Handle]](repeating: [], count: Handle.Table.allCases.count)
    var otherKinds: [BPMNName?] = []
    /// The values of categories, for the names of groups, by position among the other elements.
    var categoryValues: [Int: StoredText] = [:]

    /// Notes of text annotations: they belong to what the annotation is tied to.
    var annotationNotes: [(note: Int, annotation: Int)] = []

    // MARK: Room

    /// Makes room for what a file of this size holds, so that the tables do not grow, and are not copied, again and
    /// again. Tools write 600 bytes and more for a node with its flow, its names and its drawing; room that is not
    /// needed is never touched.
    mutating func makeRoom(forFileOf bytes: Int) {
        let nodes = min(bytes, 1 << 28) / 600
        map.texts.makeRoom(for: min(bytes, 1 << 28) / 8)
        map.nodes.reserveCapacity(nodes)
        map.sequenceFlows.reserveCapacity(nodes)
        flowEnds.reserveCapacity(nodes)
        map.shapes.reserveCapacity(nodes)
        shapeElements.reserveCapacity(nodes)
        map.edges.reserveCapacity(nodes)
        edgeElements.reserveCapacity(nodes)
        map.waypoints.reserveCapacity(nodes * 2)
        drawings.reserveCapacity(nodes * 2)
        ids.makeRoom(for: nodes * 2)
        guard nodes > 1_000 else { return }
        neighbours.reserveCapacity(nodes * 2)
        laneMembers.reserveCapacity(nodes)
    }

    // MARK: Texts

    /// The number of a reference, without the blanks around it.
    mutating func symbol(trimmed utf8: Span<UInt8>) -> Symbol {
        ids.symbol(of: utf8.extracting(Blanks.trimmed(utf8)), in: &map.texts)
    }

    /// A text with its blanks folded.
    mutating func store(folded utf8: Span<UInt8>) -> StoredText {
        if Blanks.isFolded(utf8) { return map.texts.store(utf8) }
        return map.texts.store(Blanks.folded(utf8).span)
    }

    // MARK: What lies around an element

    mutating func setContainer(of handle: Handle, to container: Handle) {
        guard let table = handle.table, table != .node else { return }
        containers[Int(table.rawValue)].append(container)
    }

    /// The process or sub-process around an element.
    func container(of handle: Handle) -> Handle {
        guard let table = handle.table else { return .none }
        if table == .node {
            let node = map.nodes[handle.index]
            if let container = node.container { return Handle(.node, container) }
            return node.process.map { Handle(.process, $0) } ?? .none
        }
        return containers[Int(table.rawValue)][handle.index]
    }

    /// The process around an element, which is none of a process itself.
    func process(around handle: Handle) -> Int? {
        if let node = handle.node { return map.nodes[node].process }
        let container = container(of: handle)
        if let node = container.node { return map.nodes[node].process }
        return container.process
    }

    /// The sub-process around an element.
    func subProcess(around handle: Handle) -> Handle {
        var around = container(of: handle)
        while around.table == .process { around = container(of: around) }
        return around
    }
}

/// How often something was seen, and where first.
struct Occurrences {
    private(set) var count = 0
    private(set) var firstLine: Int?
    private(set) var firstID = StoredText.empty

    mutating func note(line: Int?, id: StoredText = .empty) {
        if count == 0 {
            firstLine = line
            firstID = id
        }
        count += 1
    }
}

extension ProcessMap {
    /// The `id` of an element as the file writes it; empty where it has none.
    public func id(of element: ElementIndex) -> String { self[storedID(of: element)] }

    /// The same, as the text is stored.
    public func storedID(of element: ElementIndex) -> StoredText {
        if case .sequenceFlow(let flow) = element, sequenceFlows.indices.contains(flow) {
            return sequenceFlows[flow].id
        }
        return entry(of: element)?.id ?? .empty
    }

    /// The name of an element, the text of an annotation; empty where it has none.
    public func name(of element: ElementIndex) -> String { entry(of: element).map { self[$0.label] } ?? "" }

    /// The 1-based line of the file on which the start tag of an element ends; `nil` for an index out of range.
    public func line(of element: ElementIndex) -> Int? { entry(of: element)?.line }

    /// The process an element belongs to; of a pool the process it refers to.
    public func process(of element: ElementIndex) -> Int? {
        switch element {
        case .process(let index): processes.indices.contains(index) ? index : nil
        case .pool(let index): pools.indices.contains(index) ? pools[index].process : nil
        case .lane(let index): lanes.indices.contains(index) ? lanes[index].process : nil
        case .node(let index): nodes.indices.contains(index) ? nodes[index].process : nil
        case .sequenceFlow(let index):
            sequenceFlows.indices.contains(index)
                ? (sequenceFlows[index].source ?? sequenceFlows[index].target).flatMap { process(of: .node($0)) } : nil
        case .messageFlow, .data, .annotation, .group, .association: nil
        }
    }

    /// Whose an element is: the performer of a node, the lane or pool itself, the pool of a process, the giver of a
    /// sequence flow. `nil` where nobody is drawn.
    public func owner(of element: ElementIndex) -> Performer? {
        switch element {
        case .lane(let index): lanes.indices.contains(index) ? .lane(index) : nil
        case .pool(let index): pools.indices.contains(index) ? .pool(index) : nil
        case .node(let index): performer(of: index)
        case .process(let index): pool(ofProcess: index).map(Performer.pool)
        case .sequenceFlow(let index):
            sequenceFlows.indices.contains(index) ? sequenceFlows[index].source.flatMap(performer(of:)) : nil
        case .messageFlow, .data, .annotation, .group, .association: nil
        }
    }

    /// The first element of the file with this id. Looks through every table: for many ids take `elementsByID()`.
    public func element(withID id: String) -> ElementIndex? {
        guard !id.isEmpty else { return nil }
        return allElements.first { self.id(of: $0) == id }
    }

    /// Every element that has an id; of elements with the same id the first of its table, tables in the order of
    /// `ElementIndex`.
    public func elementsByID() -> [String: ElementIndex] {
        var elements: [String: ElementIndex] = [:]
        for element in allElements {
            let id = id(of: element)
            if !id.isEmpty, elements[id] == nil { elements[id] = element }
        }
        return elements
    }

    /// All elements, table by table.
    private var allElements: [ElementIndex] {
        var all = processes.indices.map(ElementIndex.process)
        all += pools.indices.map(ElementIndex.pool)
        all += lanes.indices.map(ElementIndex.lane)
        all += nodes.indices.map(ElementIndex.node)
        all += sequenceFlows.indices.map(ElementIndex.sequenceFlow)
        all += messageFlows.indices.map(ElementIndex.messageFlow)
        all += data.indices.map(ElementIndex.data)
        all += annotations.indices.map(ElementIndex.annotation)
        all += groups.indices.map(ElementIndex.group)
        all += associations.indices.map(ElementIndex.association)
        return all
    }

    private func entry(of element: ElementIndex) -> (any TableEntry)? {
        switch element {
        case .process(let index): Self.entry(index, of: processes)
        case .pool(let index): Self.entry(index, of: pools)
        case .lane(let index): Self.entry(index, of: lanes)
        case .node(let index): Self.entry(index, of: nodes)
        case .sequenceFlow(let index): Self.entry(index, of: sequenceFlows)
        case .messageFlow(let index): Self.entry(index, of: messageFlows)
        case .data(let index): Self.entry(index, of: data)
        case .annotation(let index): Self.entry(index, of: annotations)
        case .group(let index): Self.entry(index, of: groups)
        case .association(let index): Self.entry(index, of: associations)
        }
    }

    private static func entry(_ index: Int, of table: [some TableEntry]) -> (any TableEntry)? {
        table.indices.contains(index) ? table[index] : nil
    }
}

/// What the elements of all tables have.
private protocol TableEntry {
    var id: StoredText { get }
    /// The name, or what stands for it.
    var label: StoredText { get }
    var line: Int { get }
}

extension Process: TableEntry { fileprivate var label: StoredText { name } }
extension Pool: TableEntry { fileprivate var label: StoredText { name } }
extension Lane: TableEntry { fileprivate var label: StoredText { name } }
extension FlowNode: TableEntry { fileprivate var label: StoredText { name } }
extension SequenceFlow: TableEntry { fileprivate var label: StoredText { name } }
extension MessageFlow: TableEntry { fileprivate var label: StoredText { name } }
extension DataElement: TableEntry { fileprivate var label: StoredText { name } }
extension TextAnnotation: TableEntry { fileprivate var label: StoredText { text } }
extension Group: TableEntry { fileprivate var label: StoredText { name } }
extension Association: TableEntry { fileprivate var label: StoredText { .empty } }

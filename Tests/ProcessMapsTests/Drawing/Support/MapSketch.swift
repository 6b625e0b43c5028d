@testable import ProcessMaps

/// Puts a map together for a test, element by element, each with its place in the drawing where one is given.
struct MapSketch {
    private(set) var map = ProcessMap()

    init(title: String = "") { map.title = map.texts.store(title) }

    /// The map, with everything placed on one plane.
    var drawn: ProcessMap {
        var map = map
        map.diagrams = [Diagram(shapes: 0..<map.shapes.count, edges: 0..<map.edges.count)]
        return map
    }

    mutating func text(_ text: String) -> StoredText { map.texts.store(text) }

    // MARK: Performers

    @discardableResult
    mutating func pool(_ name: String, process: Int? = nil, at box: Bounds? = nil, isHorizontal: Bool? = nil) -> Int {
        let index = map.pools.count
        map.pools.append(Pool(id: text("Pool_\(index)"), name: text(name), process: process))
        if let process { map.processes[process].pool = index }
        place(.pool(index), at: box, isHorizontal: isHorizontal)
        return index
    }

    @discardableResult
    mutating func process(_ name: String = "") -> Int {
        map.processes.append(Process(id: text("Process_\(map.processes.count)"), name: text(name)))
        return map.processes.count - 1
    }

    @discardableResult
    mutating func lane(
        _ name: String, process: Int, parent: Int? = nil, at box: Bounds? = nil, isHorizontal: Bool? = nil
    ) -> Int {
        let index = map.lanes.count
        let depth = parent.map { map.lanes[$0].depth + 1 } ?? 1
        map.lanes.append(
            Lane(id: text("Lane_\(index)"), name: text(name), process: process, parent: parent, depth: depth))
        place(.lane(index), at: box, isHorizontal: isHorizontal)
        return index
    }

    // MARK: Work

    @discardableResult
    mutating func node(
        _ kind: FlowNodeKind, _ name: String = "", at box: Bounds? = nil, lane: Int? = nil, process: Int? = nil,
        container: Int? = nil, isExpanded: Bool? = nil, isMarkerVisible: Bool? = nil, label: Bounds? = nil,
        change: (inout FlowNode) -> Void = { _ in }
    ) -> Int {
        let index = map.nodes.count
        var node = FlowNode(
            kind: kind, id: text("Node_\(index)"), name: text(name), process: process, container: container, lane: lane)
        change(&node)
        map.nodes.append(node)
        place(.node(index), at: box, isExpanded: isExpanded, isMarkerVisible: isMarkerVisible, label: label)
        return index
    }

    @discardableResult
    mutating func flow(
        _ source: Int?, _ target: Int?, _ name: String = "", isDefault: Bool = false, hasCondition: Bool = false,
        through points: [Point] = [], label: Bounds? = nil
    ) -> Int {
        let index = map.sequenceFlows.count
        map.sequenceFlows.append(
            SequenceFlow(
                id: text("Flow_\(index)"), name: text(name), source: source, target: target,
                hasCondition: hasCondition, isDefault: isDefault))
        line(.sequenceFlow(index), through: points, label: label)
        return index
    }

    @discardableResult
    mutating func message(
        _ source: ElementIndex?, _ target: ElementIndex?, _ name: String = "", through points: [Point] = []
    ) -> Int {
        let index = map.messageFlows.count
        map.messageFlows.append(
            MessageFlow(id: text("Message_\(index)"), name: text(name), source: source, target: target))
        line(.messageFlow(index), through: points)
        return index
    }

    // MARK: Beside the work

    @discardableResult
    mutating func data(_ kind: DataKind, _ name: String = "", isCollection: Bool = false, at box: Bounds? = nil) -> Int
    {
        let index = map.data.count
        map.data.append(
            DataElement(kind: kind, id: text("Data_\(index)"), name: text(name), isCollection: isCollection))
        place(.data(index), at: box)
        return index
    }

    @discardableResult
    mutating func annotation(_ words: String, at box: Bounds? = nil) -> Int {
        let index = map.annotations.count
        map.annotations.append(TextAnnotation(id: text("Annotation_\(index)"), text: text(words)))
        place(.annotation(index), at: box)
        return index
    }

    mutating func group(_ name: String, at box: Bounds) {
        let index = map.groups.count
        map.groups.append(Group(id: text("Group_\(index)"), name: text(name)))
        place(.group(index), at: box)
    }

    mutating func association(
        _ source: ElementIndex?, _ target: ElementIndex?, kind: AssociationKind = .association,
        through points: [Point] = []
    ) {
        let index = map.associations.count
        map.associations.append(
            Association(kind: kind, id: text("Association_\(index)"), source: source, target: target))
        line(.association(index), through: points)
    }

    // MARK: Places

    mutating func place(
        _ element: ElementIndex?, at box: Bounds?, isHorizontal: Bool? = nil, isExpanded: Bool? = nil,
        isMarkerVisible: Bool? = nil, label: Bounds? = nil
    ) {
        guard let box else { return }
        map.shapes.append(
            Shape(
                element: element, bounds: box, isHorizontal: isHorizontal, isExpanded: isExpanded,
                isMarkerVisible: isMarkerVisible, label: label))
    }

    private mutating func line(_ element: ElementIndex, through points: [Point], label: Bounds? = nil) {
        guard !points.isEmpty else { return }
        let start = map.waypoints.count
        map.waypoints += points
        map.edges.append(Edge(element: element, waypoints: start..<map.waypoints.count, label: label))
    }
}

extension Bounds {
    /// A box by its corner and size, without labels, for tests with many.
    static func box(_ x: Double, _ y: Double, _ width: Double = 100, _ height: Double = 80) -> Bounds {
        Bounds(x: x, y: y, width: width, height: height)
    }
}

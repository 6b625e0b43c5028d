internal import ProcessMaps

/// What a drawing of a map needs, as JSON: every element that is drawn, by table, with where it stands. `null` for a
/// file without a diagram. Coordinates are those of the file (BPMN 2.0.2, chapter 12), y growing downwards.
struct DiagramDocument {
    private let map: ProcessMap

    init?(_ file: MapFile) {
        guard !file.map.shapes.isEmpty || !file.map.edges.isEmpty else { return nil }
        map = file.map
    }

    func write(to json: inout JSONWriter) {
        let shapes = map.diagrams.enumerated().flatMap { plane, diagram in
            map.shapes[clamped: diagram.shapes].map { DrawnShape(plane: plane, shape: $0) }
        }
        json.object { json in
            json.set("planes", map.diagrams) { json, diagram in
                json.inline {
                    $0.object {
                        $0.set("name", optional(map[diagram.name]))
                        $0.set("element", diagram.element.flatMap { optional(map.id(of: $0)) })
                    }
                }
            }
            for table in Table.allCases {
                json.key(named: table.rawValue)
                json.array(shapes.filter { $0.shape.element.map(Table.init) == table }) { write($1, to: &$0) }
            }
            json.set("flows", drawnEdges) { write($1, to: &$0) }
        }
    }

    private struct DrawnShape {
        var plane: Int
        var shape: Shape
    }

    private struct DrawnEdge {
        var plane: Int
        var edge: Edge
        var element: ElementIndex
    }

    /// Where a shape is listed; the raw value is the key.
    private enum Table: String, CaseIterable {
        case pools, lanes, nodes, data, annotations, groups, others

        init(_ element: ElementIndex) {
            self =
                switch element {
                case .pool, .process: .pools
                case .lane: .lanes
                case .node: .nodes
                case .data: .data
                case .annotation: .annotations
                case .group: .groups
                case .sequenceFlow, .messageFlow, .association: .others
                }
        }
    }

    private var drawnEdges: [DrawnEdge] {
        map.diagrams.enumerated().flatMap { plane, diagram in
            map.edges[clamped: diagram.edges].compactMap { edge in
                edge.element.map { DrawnEdge(plane: plane, edge: edge, element: $0) }
            }
        }
    }

    private func write(_ drawn: DrawnShape, to json: inout JSONWriter) {
        guard let element = drawn.shape.element else { return json.object { _ in } }
        json.inline { json in
            json.object {
                $0.set("id", map.id(of: element))
                $0.set("name", optional(map.name(of: element)))
                writeKind(of: element, to: &$0)
                $0.set("plane", drawn.plane)
                $0.optional("bounds", drawn.shape.bounds) { $0.bounds($1) }
                $0.optional("label", drawn.shape.label) { $0.bounds($1) }
                if let flag = drawn.shape.isHorizontal { $0.set("horizontal", flag) }
                if let flag = drawn.shape.isExpanded { $0.set("expanded", flag) }
                if let flag = drawn.shape.isMarkerVisible { $0.set("markerVisible", flag) }
            }
        }
    }

    /// What kind of node or data it is, and what its symbol shows.
    private func writeKind(of element: ElementIndex, to json: inout JSONWriter) {
        switch element {
        case .node(let index) where map.nodes.indices.contains(index):
            let node = map.nodes[index]
            json.set("type", node.kind.rawValue)
            json.set("performer", optional(map.performerName(of: index)))
            if node.trigger != .none { json.set("trigger", node.trigger.rawValue) }
            if node.loop != .none { json.set("loop", node.loop.rawValue) }
            if node.kind == .boundaryEvent { json.set("interrupting", node.isInterrupting) }
            if node.isEventSubProcess { json.set("eventSubProcess", true) }
            if node.isForCompensation { json.set("compensation", true) }
        case .data(let index) where map.data.indices.contains(index):
            json.set("type", map.data[index].kind.rawValue)
            if map.data[index].isCollection { json.set("collection", true) }
        case .lane(let index) where map.lanes.indices.contains(index):
            json.set("depth", map.lanes[index].depth)
        default: break
        }
    }

    private func write(_ drawn: DrawnEdge, to json: inout JSONWriter) {
        let ends = map.ends(of: drawn.element)
        json.inline { json in
            json.object {
                $0.set("id", map.id(of: drawn.element))
                $0.set("name", optional(map.name(of: drawn.element)))
                $0.set("type", type(of: drawn.element))
                $0.set("source", ends.source.flatMap { optional(map.id(of: $0)) })
                $0.set("target", ends.target.flatMap { optional(map.id(of: $0)) })
                $0.set("plane", drawn.plane)
                $0.set("waypoints", map.waypoints[clamped: drawn.edge.waypoints]) { json, point in
                    json.array([point.x, point.y]) { $0.coordinate($1) }
                }
                $0.optional("label", drawn.edge.label) { $0.bounds($1) }
            }
        }
    }

    private func type(of element: ElementIndex) -> String {
        switch element {
        case .sequenceFlow: "sequenceFlow"
        case .messageFlow: "messageFlow"
        case .association(let index) where map.associations.indices.contains(index):
            map.associations[index].kind.rawValue
        default: "other"
        }
    }

    private func optional(_ text: String) -> String? { text.isEmpty ? nil : text }
}

extension ProcessMap {
    /// Where a flow or association begins and ends; `nil` for other elements and ends that name nothing of the file.
    func ends(of element: ElementIndex) -> (source: ElementIndex?, target: ElementIndex?) {
        switch element {
        case .sequenceFlow(let index) where sequenceFlows.indices.contains(index):
            let flow = sequenceFlows[index]
            return (flow.source.map(ElementIndex.node), flow.target.map(ElementIndex.node))
        case .messageFlow(let index) where messageFlows.indices.contains(index):
            return (messageFlows[index].source, messageFlows[index].target)
        case .association(let index) where associations.indices.contains(index):
            return (associations[index].source, associations[index].target)
        default: return (nil, nil)
        }
    }
}

extension JSONWriter {
    fileprivate mutating func bounds(_ bounds: Bounds) {
        object {
            for (key, number) in [
                ("x", bounds.x), ("y", bounds.y), ("width", bounds.width), ("height", bounds.height),
            ] {
                $0.key(named: key)
                $0.coordinate(number)
            }
        }
    }
}

extension Array {
    /// The elements of `range` that exist.
    fileprivate subscript(clamped range: Range<Int>) -> ArraySlice<Element> { self[range.clamped(to: indices)] }
}

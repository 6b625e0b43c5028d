import XMLStreaming

/// Diagram interchange: planes, shapes and edges with their bounds, waypoints and labels.
extension MapBuilder {
    mutating func startDrawing(
        _ tag: borrowing XMLStartTag, inside parent: OpenElement, _ element: inout OpenElement
    ) {
        guard let name = BPMNName(rawValue: tag.name), name.isDrawing else { return }
        element.name = name
        switch (name, BPMNNamespace(rawValue: tag.namespace)) {
        case (.BPMNDiagram, .di), (.BPMNDiagram, nil): startDiagram(tag)
        case (.BPMNPlane, .di), (.BPMNPlane, nil): startPlane(tag)
        case (.BPMNShape, .di), (.BPMNShape, nil): startShape(tag)
        case (.BPMNEdge, .di), (.BPMNEdge, nil): startEdge(tag)
        case (.BPMNLabel, .di), (.BPMNLabel, nil): break
        case (.Bounds, .dc), (.Bounds, nil): readBounds(tag, inside: parent)
        case (.waypoint, .ddi), (.waypoint, nil): readWaypoint(tag, inside: parent)
        default: element.name = nil
        }
    }

    mutating func endDrawing(_ name: BPMNName) {
        switch name {
        case .BPMNPlane: endPlane()
        case .BPMNShape: endShape()
        case .BPMNEdge: endEdge()
        default: break
        }
    }

    // MARK: Planes

    private mutating func startDiagram(_ tag: borrowing XMLStartTag) {
        draft.diagramCounts.diagrams += 1
        let (shapes, edges) = (draft.map.shapes.count, draft.map.edges.count)
        draft.map.diagrams.append(
            Diagram(name: name(of: tag), shapes: shapes..<shapes, edges: edges..<edges))
        draft.diagramElements.append(IDTable.blank)
    }

    private mutating func startPlane(_ tag: borrowing XMLStartTag) {
        let symbol = drawnElement(tag, isShape: false)
        if let last = draft.diagramElements.indices.last, draft.diagramElements[last] == IDTable.blank {
            draft.diagramElements[last] = symbol
        }
        openPlanes.append(draft.planes.count)
        draft.planes.append(draft.map.shapes.count..<draft.map.shapes.count)
    }

    private mutating func endPlane() {
        guard let plane = openPlanes.popLast() else { return }
        draft.planes[plane] = draft.planes[plane].lowerBound..<draft.map.shapes.count
        closeDiagram()
    }

    /// What was drawn so far lies in the last diagram.
    mutating func closeDiagram() {
        guard let last = draft.map.diagrams.indices.last else { return }
        let diagram = draft.map.diagrams[last]
        draft.map.diagrams[last].shapes = diagram.shapes.lowerBound..<draft.map.shapes.count
        draft.map.diagrams[last].edges = diagram.edges.lowerBound..<draft.map.edges.count
    }

    /// The element something draws; blank where it does not say.
    private mutating func drawnElement(_ tag: borrowing XMLStartTag, isShape: Bool) -> IDTable.Symbol {
        let line = UInt32(truncatingIfNeeded: tag.line)
        return tag.withValue(of: .bpmnElement) { utf8 in
            let symbol = draft.symbol(trimmed: utf8)
            if !utf8.isEmpty {
                draft.drawings.append(
                    MapDraft.Drawing(
                        element: symbol, line: line, planes: UInt16(truncatingIfNeeded: openPlanes.count),
                        isShape: isShape))
            }
            return symbol
        } ?? IDTable.blank
    }

    // MARK: Shapes

    private mutating func startShape(_ tag: borrowing XMLStartTag) {
        draft.diagramCounts.shapes += 1
        if let shape { outerShapes.append(shape) }
        shape = PendingShape(
            element: drawnElement(tag, isShape: true),
            isHorizontal: flag(.isHorizontal, of: tag),
            isExpanded: flag(.isExpanded, of: tag),
            isMarkerVisible: flag(.isMarkerVisible, of: tag),
            band: band(of: tag))
    }

    private func flag(_ name: BPMNName, of tag: borrowing XMLStartTag) -> Bool? {
        tag.withValue(of: name) { Numbers.isTrue($0) ? true : Numbers.isFalse($0) ? false : nil } ?? nil
    }

    private mutating func endShape() {
        guard let ended = shape else { return }
        shape = outerShapes.popLast()
        guard let bounds = ended.bounds else { return }
        if let band = ended.band { draft.map.notation.participantBands[draft.map.shapes.count] = band }
        draft.map.shapes.append(
            Shape(
                element: nil, bounds: bounds, isHorizontal: ended.isHorizontal, isExpanded: ended.isExpanded,
                isMarkerVisible: ended.isMarkerVisible, label: ended.label))
        draft.shapeElements.append(ended.element)
    }

    private mutating func readBounds(_ tag: borrowing XMLStartTag, inside parent: OpenElement) {
        guard let x = decimal(.x, of: tag), let y = decimal(.y, of: tag), let width = decimal(.width, of: tag),
            let height = decimal(.height, of: tag)
        else {
            if parent.name == .BPMNShape { shape?.hasBounds = true }
            return
        }
        let bounds = Bounds(x: x, y: y, width: width, height: height)
        if parent.name == .BPMNShape {
            if shape?.hasBounds == false { shape?.bounds = bounds }
            shape?.hasBounds = true
        } else if parent.name == .BPMNLabel {
            shape?.label = bounds
            edge?.label = bounds
        }
    }

    // MARK: Edges

    private mutating func startEdge(_ tag: borrowing XMLStartTag) {
        draft.diagramCounts.edges += 1
        edge = PendingEdge(
            element: drawnElement(tag, isShape: false), firstWaypoint: draft.map.waypoints.count,
            message: messageShape(of: tag))
    }

    private mutating func endEdge() {
        guard let edge else { return }
        if let message = edge.message { draft.map.notation.messageShapes[draft.map.edges.count] = message }
        draft.map.edges.append(
            Edge(element: nil, waypoints: edge.firstWaypoint..<draft.map.waypoints.count, label: edge.label))
        draft.edgeElements.append(edge.element)
        self.edge = nil
    }

    private mutating func readWaypoint(_ tag: borrowing XMLStartTag, inside parent: OpenElement) {
        draft.diagramCounts.waypoints += 1
        guard parent.name == .BPMNEdge, edge != nil, let x = decimal(.x, of: tag), let y = decimal(.y, of: tag) else {
            return
        }
        draft.map.waypoints.append(Point(x: x, y: y))
    }

    private func decimal(_ name: BPMNName, of tag: borrowing XMLStartTag) -> Double? {
        tag.withValue(of: name) { Numbers.decimal($0) } ?? nil
    }
}

/// A shape whose end has not come.
struct PendingShape {
    var element: IDTable.Symbol
    var isHorizontal: Bool?
    var isExpanded: Bool?
    var isMarkerVisible: Bool?
    var band: ParticipantBand?
    /// Its first bounds were seen, whether they could be read or not.
    var hasBounds = false
    var bounds: Bounds?
    var label: Bounds?
}

/// An edge whose end has not come.
struct PendingEdge {
    var element: IDTable.Symbol
    var firstWaypoint: Int
    var message: MessageShape?
    var label: Bounds?
}

extension BPMNName {
    /// A name of the diagram interchange.
    var isDrawing: Bool { (BPMNName.BPMNDiagram.rawValue...BPMNName.waypoint.rawValue).contains(rawValue) }
}

import Findings

/// Paints one scene: frames, then lines, then what stands on them, then labels and marks.
struct ScenePainter {
    private let map: ProcessMap
    private let language: Language
    private let overlay: MarkOverlay
    /// The identifiers already given, so that each is given once in a drawing.
    private var used: Set<String> = []
    private let prefix: String

    init(_ map: ProcessMap, overlay: MarkOverlay, language: Language, prefix: String) {
        self.map = map
        self.overlay = overlay
        self.language = language
        self.prefix = prefix
    }

    /// Puts the scene on the sheet, under its caption; a scene with nothing in it takes no room.
    mutating func paint(_ scene: Scene, caption: String, on sheet: inout Sheet<some DrawingSurface>) {
        let labels = OuterLabels(map, scene: scene)
        guard let extent = extent(of: scene, labels: labels.labels) else { return }
        sheet.place(extent, caption: caption) { surface in paint(scene, labels, into: &surface) }
    }

    private mutating func paint(_ scene: Scene, _ labels: OuterLabels, into surface: inout some DrawingSurface) {
        let shapes = ShapeChoice(map, scene: scene)
        let ordered = scene.shapes.enumerated().sorted {
            (layer(of: $0.element), $0.offset) < (layer(of: $1.element), $1.offset)
        }.map(\.element)
        for shape in ordered where layer(of: shape) < Layer.lines { paint(shape, shapes, into: &surface) }
        overlay.drawRims(scene, into: &surface)
        for edge in scene.edges { paint(edge, into: &surface) }
        for shape in ordered where layer(of: shape) >= Layer.lines { paint(shape, shapes, into: &surface) }
        for label in labels.labels {
            let top = Point(x: label.box.midX, y: label.box.y)
            surface.text(label.block, at: top, style: TextStyle(hasGround: label.coversSomething))
        }
        overlay.drawSigns(scene, into: &surface)
    }

    // MARK: Order

    /// What is painted over what; the larger of two open sub-processes lies below.
    private struct Layer: Comparable {
        var rank: Int
        var area = 0.0

        static let lines = Layer(rank: 10_000)

        static func < (left: Layer, right: Layer) -> Bool {
            left.rank == right.rank ? left.area > right.area : left.rank < right.rank
        }
    }

    private func layer(of shape: PlacedShape) -> Layer {
        if shape.band != nil { return Layer(rank: 10_003) }
        if let other = map.notation.others[known: shape.other], shape.element == nil {
            // A sub-choreography may hold others.
            return other.kind == .subChoreography
                ? Layer(rank: 2000, area: shape.box.width * shape.box.height) : Layer(rank: 10_002)
        }
        switch shape.element {
        case .pool: return Layer(rank: 0)
        case .process: return Layer(rank: 1)
        case .lane(let index): return Layer(rank: 2 + min(max(map.lanes[known: index]?.depth ?? 0, 0), 1000))
        case .node where shape.isExpanded: return Layer(rank: 2000, area: shape.box.width * shape.box.height)
        case .data, .annotation: return Layer(rank: 10_001)
        case .node: return Layer(rank: map.node(shape.element)?.kind == .boundaryEvent ? 10_003 : 10_002)
        case .group: return Layer(rank: 10_004)
        default: return Layer(rank: 2500)
        }
    }

    private func extent(of scene: Scene, labels: [OuterLabels.Label]) -> Box? {
        let lines = scene.edges.compactMap { Box(around: $0.points)?.inset($0.hasConnector ? -10 : -6) }
        let boxes = scene.shapes.map(extent) + lines + labels.map(\.box)
        guard let first = boxes.first else { return nil }
        return boxes.dropFirst().reduce(first) { $0.union($1) }
    }

    private func extent(of shape: PlacedShape) -> Box {
        if shape.element == nil, let other = map.notation.others[known: shape.other] {
            return OtherShape(kind: other.kind, name: map[other.name], box: shape.box).extent.inset(-2)
        }
        // Room for a mark, or for the title of a pool that has no strip for it.
        let room = overlay.isMarked(shape.element) ? overlay.room : shape.titleBand == 0 ? 18 : Self.border
        return shape.box.inset(-room)
    }

    /// What a line takes beside the edge of its shape.
    static let border = 2.0

    // MARK: Elements

    private mutating func paint(_ edge: PlacedEdge, into surface: inout some DrawingSurface) {
        let line = FlowLine(
            kind: map.lineKind(of: edge), points: edge.points, isCutAtStart: edge.startConnector != nil,
            isCutAtEnd: edge.endConnector != nil)
        surface.group(group(for: edge.element, other: edge.other)) { surface in
            line.draw(into: &surface)
            if let box = edge.messageBox {
                EnvelopeGlyph(box: box, isFilled: edge.message == .nonInitiating).draw(into: &surface)
            }
            for (number, point) in [(edge.startConnector, edge.points.first), (edge.endConnector, edge.points.last)] {
                guard let number, let point else { continue }
                StripConnector(number: number, centre: point).draw(into: &surface)
            }
        }
    }

    private mutating func paint(_ shape: PlacedShape, _ shapes: ShapeChoice, into surface: inout some DrawingSurface) {
        surface.group(group(for: shape.element, other: shape.other)) { shapes.draw(shape, into: &$0) }
    }

    /// One element's group: its identifier, its id in the file, and what it is as a tooltip.
    private mutating func group(for element: ElementIndex?, other: Int?) -> DrawnGroup {
        let entry = element == nil ? map.notation.others[known: other] : nil
        let words = ElementWords(map, language: language)
        var group = DrawnGroup(
            role: entry?.kind.rawValue ?? kindName(element), title: words.title(of: element, entry),
            description: words.description(of: element))
        if let element {
            group.id = identifier(of: element)
        } else if entry != nil, let other {
            group.id = unique("\(prefix)-other-\(other)")
        }
        group.fileID = element.map { map.id(of: $0) } ?? entry.map { map[$0.id] } ?? ""
        return group
    }

    // MARK: Names

    private func kindName(_ element: ElementIndex?) -> String {
        switch element {
        case .node: "node \(map.node(element)?.kind.rawValue ?? "")"
        case .data(let index): "data \(map.data[known: index]?.kind.rawValue ?? "")"
        case .process: "process"
        case .pool: "pool"
        case .lane: "lane"
        case .sequenceFlow: "sequenceFlow"
        case .messageFlow: "messageFlow"
        case .annotation: "annotation"
        case .group: "group"
        case .association: "association"
        case nil: "unknown"
        }
    }

    /// `map-node-3`; with a number more for an element drawn again.
    private mutating func identifier(of element: ElementIndex) -> String {
        let base =
            switch element {
            case .process(let index): "\(prefix)-process-\(index)"
            case .pool(let index): "\(prefix)-pool-\(index)"
            case .lane(let index): "\(prefix)-lane-\(index)"
            case .node(let index): "\(prefix)-node-\(index)"
            case .sequenceFlow(let index): "\(prefix)-flow-\(index)"
            case .messageFlow(let index): "\(prefix)-message-\(index)"
            case .data(let index): "\(prefix)-data-\(index)"
            case .annotation(let index): "\(prefix)-annotation-\(index)"
            case .group(let index): "\(prefix)-group-\(index)"
            case .association(let index): "\(prefix)-association-\(index)"
            }
        return unique(base)
    }

    private mutating func unique(_ base: String) -> String {
        var result = base
        var number = 2
        while !used.insert(result).inserted {
            result = "\(base)-\(number)"
            number += 1
        }
        return result
    }
}

extension ProcessMap {
    /// How a flow or association is drawn.
    fileprivate func lineKind(of edge: PlacedEdge) -> FlowLine.Kind {
        switch edge.element {
        case .sequenceFlow(let index):
            guard let flow = sequenceFlows[known: index] else { return .unknown }
            // The condition of a flow out of a gateway is the gateway's business.
            let isActivity = nodes[known: flow.source]?.kind.isActivity ?? false
            return .sequence(
                isDefault: flow.isDefault, isConditional: flow.hasCondition && isActivity && !flow.isDefault)
        case .messageFlow: return .message
        case .association(let index):
            guard associations[known: index]?.kind == .association else { return .dataAssociation }
            return .association(notation.associationDirections[index])
        case nil where notation.others[known: edge.other]?.kind == .conversationLink: return .conversationLink
        default: return .unknown
        }
    }
}

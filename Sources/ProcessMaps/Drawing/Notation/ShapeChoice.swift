/// Draws each placed shape in the form its element has in the notation.
struct ShapeChoice {
    private let map: ProcessMap
    /// For each event sub-process, the event that starts it.
    private let starts: [Int: FlowNode]
    /// The boxes of the boundary events on each activity, which its name leaves room for.
    private let guests: [Int: [Box]]

    init(_ map: ProcessMap, scene: Scene) {
        self.map = map
        var guests: [Int: [Box]] = [:]
        for shape in scene.shapes {
            guard let host = map.node(shape.element)?.host else { continue }
            guests[host, default: []].append(shape.box)
        }
        self.guests = guests
        starts = map.eventSubProcessStarts()
    }

    func draw(_ shape: PlacedShape, into surface: inout some DrawingSurface) {
        let box = shape.box
        let name = shape.element.map { map.label(of: $0) } ?? ""
        if let other = map.notation.others[known: shape.other], shape.element == nil {
            return OtherShape(kind: other.kind, name: map[other.name], box: box).draw(into: &surface)
        }
        switch shape.element {
        case .pool(let index):
            let isMultiple = map.notation.multiInstancePools.contains(index)
            if let band = shape.band {
                ParticipantBandShape(band: band, name: name, box: box, isMultiple: isMultiple).draw(into: &surface)
                return
            }
            let isBlackBox = map.pools[known: index]?.process == nil && shape.titleBand == 30
            frame(shape, name, isPool: true, isBlackBox: isBlackBox, isMultiple: isMultiple).draw(into: &surface)
        case .process: frame(shape, name, isPool: true).draw(into: &surface)
        case .lane: frame(shape, name, isPool: false).draw(into: &surface)
        case .node(let index): draw(index, shape, name, into: &surface)
        case .data(let index):
            guard let element = map.data[known: index] else { return }
            DataShape(element: element, box: box, isCollection: map.isCollection(index)).draw(into: &surface)
        case .annotation: AnnotationShape(text: name, box: box).draw(into: &surface)
        case .group: GroupShape(box: box).draw(into: &surface)
        default: UnknownShape(box: box).draw(into: &surface)
        }
    }

    private func frame(
        _ shape: PlacedShape, _ name: String, isPool: Bool, isBlackBox: Bool = false, isMultiple: Bool = false
    ) -> FrameShape {
        FrameShape(
            name: name, box: shape.box, isPool: isPool, isHorizontal: shape.isHorizontal, titleBand: shape.titleBand,
            isBlackBox: isBlackBox, isMultiple: isMultiple)
    }

    private func draw(_ index: Int, _ shape: PlacedShape, _ name: String, into surface: inout some DrawingSurface) {
        guard let node = map.nodes[known: index] else { return }
        let notation = map.notation
        if node.kind.isEvent {
            let isParallel = notation.parallelMultipleEvents.contains(index)
            EventShape(node: node, box: shape.box, isParallel: isParallel).draw(into: &surface)
        } else if node.kind.isGateway {
            GatewayShape(
                kind: node.kind, box: shape.box, showsMarker: shape.showsMarker,
                isInstantiating: notation.instantiatingNodes.contains(index),
                isParallel: notation.parallelEventGateways.contains(index)
            ).draw(into: &surface)
        } else {
            ActivityShape(
                node: node, name: name, box: shape.box, isExpanded: shape.isExpanded,
                startTrigger: starts[index]?.trigger, startIsInterrupting: starts[index]?.isInterrupting ?? true,
                calledTask: notation.calledTasks[index],
                isInstantiating: notation.instantiatingNodes.contains(index), guests: guests[index] ?? []
            ).draw(into: &surface)
        }
    }
}

extension ProcessMap {
    /// What a drawing writes at an element: its name; of data the name of what it stands for, where it has none of its
    /// own, with the state; of a message flow the name of its message, where it has none.
    func label(of element: ElementIndex) -> String {
        let own = name(of: element)
        switch element {
        case .data(let index):
            let target = notation.dataTargets[index]
            let name = own.isEmpty ? target.map { self.name(of: .data($0)) } ?? "" : own
            let state = notation.dataStates[index].map { self[$0] } ?? ""
            return state.isEmpty || name.contains("[") ? name : "\(name)\n[\(state)]"
        case .messageFlow(let index) where own.isEmpty: return notation.messageNames[index].map { self[$0] } ?? ""
        default: return own
        }
    }

    /// Whether data stands for several things: said of a data object, and shown at each reference to it.
    fileprivate func isCollection(_ index: Int) -> Bool {
        data[known: index]?.isCollection == true || data[known: notation.dataTargets[index]]?.isCollection == true
    }

    fileprivate func eventSubProcessStarts() -> [Int: FlowNode] {
        var result: [Int: FlowNode] = [:]
        for node in nodes where node.kind == .startEvent {
            guard let container = node.container, nodes[known: container]?.isEventSubProcess == true else { continue }
            result[container] = result[container] ?? node
        }
        return result
    }
}

/// Where the elements of a scene stand, and where a line meets their outline.
struct Outlines {
    private let map: ProcessMap
    private var boxes: [ElementIndex: Box] = [:]

    init(_ map: ProcessMap, shapes: [PlacedShape]) {
        self.map = map
        for shape in shapes {
            guard let element = shape.element, boxes[element] == nil else { continue }
            boxes[element] = shape.box
        }
    }

    func box(of element: ElementIndex?) -> Box? { element.flatMap { boxes[$0] } }

    /// The points of an edge with its ends on the outlines of what it joins: tools differ in whether a line ends at the
    /// border or in the middle of a shape. Without points of its own, a straight line. `nil` where there is no line to
    /// draw.
    func docked(_ points: [Point], for element: ElementIndex?) -> [Point]? {
        let ends = map.ends(of: element)
        let (source, target) = (box(of: ends.source), box(of: ends.target))
        var line = points
        if line.count < 2 {
            guard let source, let target, source != target else { return nil }
            line = [source.centre, target.centre]
        }
        if let target { line = Self.joined(line, to: target) }
        if let source { line = Self.joined(line.reversed(), to: source).reversed() }
        if let target { line = Self.clipped(line, to: target, form(ends.target)) }
        if let source {
            line = Self.clipped(line.reversed(), to: source, form(ends.source)).reversed()
        }
        return line
    }

    /// The way of a message flow that no grid routed: straight up or down at a pool, else by right angles, arriving at
    /// the border that faces the source. None for other lines.
    func upright(_ element: ElementIndex) -> [Point] {
        guard case .messageFlow = element else { return [] }
        let ends = map.ends(of: element)
        guard let source = box(of: ends.source), let target = box(of: ends.target) else { return [] }
        switch (ends.source, ends.target) {
        case (.pool, .pool): return [source.centre, target.centre]
        case (.pool, _): return [Point(x: target.midX + 6, y: source.midY), Point(x: target.midX + 6, y: target.midY)]
        case (_, .pool): return [Point(x: source.midX - 6, y: source.midY), Point(x: source.midX - 6, y: target.midY)]
        case (.node, .node): return Self.angled(from: source, to: target)
        default: return []
        }
    }

    private static func angled(from source: Box, to target: Box) -> [Point] {
        let isDown = target.y >= source.maxY
        guard isDown || target.maxY <= source.y else { return [] }
        let (start, end) = isDown ? (source.maxY, target.y) : (source.y, target.maxY)
        let turn = isDown ? end - min(14, (end - start) / 2) : end + min(14, (start - end) / 2)
        return [
            Point(x: source.midX + 8, y: start), Point(x: source.midX + 8, y: turn),
            Point(x: target.midX - 8, y: turn), Point(x: target.midX - 8, y: end),
        ]
    }

    /// Whether `point` lies within the outline of `element`.
    func isCovered(_ point: Point, by element: ElementIndex?) -> Bool {
        guard let box = box(of: element) else { return false }
        return Self.isInside(point, box, form(element))
    }

    /// The line with an end that is nowhere near its shape moved there: some tools write (0, 0) for an end they leave
    /// to the reader.
    private static func joined(_ line: [Point], to box: Box) -> [Point] {
        guard let end = line.last, !box.inset(-farOff).contains(end) else { return line }
        let kept = line.prefix { $0 != end }
        return kept + [box.centre]
    }

    private static let farOff = 60.0

    private enum Form { case box, round, diamond }

    private func form(_ element: ElementIndex?) -> Form {
        guard let node = map.node(element) else { return .box }
        return node.kind.isEvent ? .round : node.kind.isGateway ? .diamond : .box
    }

    /// The line cut where it last enters the shape, if it ends within.
    private static func clipped(_ line: [Point], to box: Box, _ form: Form) -> [Point] {
        guard let end = line.last, isInside(end, box, form),
            let outside = line.lastIndex(where: { !isInside($0, box, form) })
        else { return line }
        var (near, far) = (line[outside + 1], line[outside])
        // Halving finds the border of any convex outline: 30 steps leave less than a millionth of the way.
        for _ in 0..<30 {
            let middle = Point(x: (near.x + far.x) / 2, y: (near.y + far.y) / 2)
            if isInside(middle, box, form) { near = middle } else { far = middle }
        }
        return line[...outside] + [far]
    }

    private static func isInside(_ point: Point, _ box: Box, _ form: Form) -> Bool {
        let across = abs(point.x - box.midX) / (box.width / 2)
        let down = abs(point.y - box.midY) / (box.height / 2)
        return switch form {
        case .box: across < 1 && down < 1
        case .round: across * across + down * down < 1
        case .diamond: across + down < 1
        }
    }
}

extension ProcessMap {
    /// What a flow or association joins; `nil` at an end that leads nowhere.
    func ends(of element: ElementIndex?) -> (source: ElementIndex?, target: ElementIndex?) {
        switch element {
        case .sequenceFlow(let index):
            let flow = sequenceFlows[known: index]
            return (flow?.source.map(ElementIndex.node), flow?.target.map(ElementIndex.node))
        case .messageFlow(let index):
            let flow = messageFlows[known: index]
            return (flow?.source, flow?.target)
        case .association(let index):
            let association = associations[known: index]
            return (association?.source, association?.target)
        default: return (nil, nil)
        }
    }
}

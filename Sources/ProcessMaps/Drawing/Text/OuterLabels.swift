internal import Pictures

/// The labels that stand beside what they name: of events, gateways, data, and lines. Where the file gives them a place
/// they stand there, else where they cover least.
struct OuterLabels {
    private let map: ProcessMap
    private let outlines: Outlines
    private var field = ObstacleField()
    /// Of these only what no label may cover: shapes and titles, and labels already placed.
    private var solid = ObstacleField()
    private(set) var labels: [Label] = []

    struct Label {
        var element: ElementIndex
        var block: TextBlock
        var box: Box
        /// It covers a line or a shape.
        var coversSomething: Bool
    }

    private static let size = 11.0
    private static let width = 92.0
    /// A label further from its owner than this was not put there for anyone to read.
    private static let furthest = 400.0

    init(_ map: ProcessMap, scene: Scene) {
        self.map = map
        outlines = Outlines(map, shapes: scene.shapes)
        for shape in scene.shapes {
            if isSolid(shape) { addSolid(shape.box) } else { field.add(line: Self.border(of: shape.box)) }
            if let strip = strip(of: shape) { addSolid(strip) }
        }
        for edge in scene.edges {
            field.add(line: edge.points)
            if let box = edge.messageBox { addSolid(box) }
        }
        let nodes = scene.shapes.filter { hasOuterLabel($0.element) && !name(of: $0.element).isEmpty }
        let lines = scene.edges.filter { $0.isNamed && !name(of: $0.element).isEmpty }
        for shape in nodes { putWhereTold(shape.element, at: shape.label, owner: shape.box) }
        for edge in lines { putWhereTold(edge.element, at: edge.label, owner: Box(around: edge.points)) }
        let told = Set(labels.map(\.element))
        for shape in nodes where !isTold(shape.element, in: told) { put(shape) }
        for edge in lines where !isTold(edge.element, in: told) { put(edge) }
    }

    private func isTold(_ element: ElementIndex?, in told: Set<ElementIndex>) -> Bool {
        element.map(told.contains) ?? true
    }

    /// What a label must not cover; of frames and open sub-processes only the border.
    private func isSolid(_ shape: PlacedShape) -> Bool {
        switch shape.element {
        case .node: !shape.isExpanded
        case .data, .annotation: true
        default: false
        }
    }

    private static func border(of box: Box) -> [Point] {
        [
            Point(x: box.x, y: box.y), Point(x: box.maxX, y: box.y), Point(x: box.maxX, y: box.maxY),
            Point(x: box.x, y: box.maxY), Point(x: box.x, y: box.y),
        ]
    }

    private func hasOuterLabel(_ element: ElementIndex?) -> Bool {
        switch element {
        case .node: map.node(element).map { !$0.kind.isActivity } ?? false
        case .data, .group: true
        default: false
        }
    }

    private func name(of element: ElementIndex?) -> String {
        element.map { map.label(of: $0) } ?? ""
    }

    private mutating func add(_ element: ElementIndex, _ block: TextBlock, _ box: Box) {
        labels.append(Label(element: element, block: block, box: box, coversSomething: field.overlap(box) > 0))
        addSolid(box.inset(-2))
    }

    private mutating func addSolid(_ box: Box) {
        field.add(box)
        solid.add(box)
    }

    /// The strip with the title of a pool or lane.
    private func strip(of shape: PlacedShape) -> Box? {
        switch shape.element {
        case .pool, .process, .lane: break
        default: return nil
        }
        guard shape.titleBand > 0, shape.band == nil, !name(of: shape.element).isEmpty else { return nil }
        let box = shape.box
        return shape.isHorizontal
            ? Box(x: box.x, y: box.y, width: min(shape.titleBand, box.width), height: box.height)
            : Box(x: box.x, y: box.y, width: box.width, height: min(shape.titleBand, box.height))
    }

    // MARK: Where the file says

    /// Where the file puts a label, if that can be read. Our estimate of widths differs from the face the tool used, so
    /// the words are set a little wider or narrower, and moved a little, where they would lie on a shape or a title. A
    /// place that no such step saves is taken for none. Places of names inside activities are the drawing's own affair.
    private mutating func putWhereTold(_ element: ElementIndex?, at place: Box?, owner: Box?) {
        guard let element, let place, let owner, owner.inset(-Self.furthest).contains(place.centre),
            !isOnShape(place.centre, of: element)
        else { return }
        let name = name(of: element)
        if case .group = element { return put(name, of: element, inGroupAt: place) }
        var best: (block: TextBlock, box: Box, cost: Double)?
        for block in Self.blocks(of: name, for: place) {
            let box = Self.box(of: block, at: place, beside: owner)
            for (dx, dy) in Self.steps {
                let moved = box.moved(by: dx, dy)
                let cost = solid.overlap(moved) + abs(dx) + abs(dy)
                if cost < best?.cost ?? .infinity { best = (block, moved, cost) }
                if cost == 0 { break }
            }
            if best?.cost == 0 { break }
        }
        guard let best, best.cost < best.box.width * best.box.height * 0.3 else { return }
        add(element, best.block, best.box)
    }

    private mutating func put(_ name: String, of element: ElementIndex, inGroupAt place: Box) {
        let block = TextBlock(name, width: max(place.width * 1.12 + 4, Self.width(for: name)), size: Self.size)
        let left = place.midX - block.width / 2
        add(element, block, Box(x: left, y: place.y, width: block.width, height: block.height))
    }

    /// The words as wide as the file says; on one line, where a letter or two would stand on a line alone; and narrower.
    private static func blocks(of name: String, for place: Box) -> [TextBlock] {
        let longest = longestWord(of: name)
        let told = max(place.width * 1.12 + 4, longest, 44)
        let block = TextBlock(name, width: told, size: size)
        let line = TextBlock(name, width: told * 1.35, size: size)
        let narrow = TextBlock(name, width: max(told * 0.7, longest, 44), size: size)
        let isOrphaned = line.lines.count == 1 && block.lines.count == 2 && block.lines[1].count <= 2
        var blocks = isOrphaned ? [line, block] : [block]
        if narrow.lines.count > block.lines.count { blocks.append(narrow) }
        return blocks
    }

    private static func box(of block: TextBlock, at place: Box, beside owner: Box) -> Box {
        var top = place.midY - block.height / 2
        if place.midY >= owner.maxY { top = place.y }
        if place.midY <= owner.y { top = place.maxY - block.height }
        return Box(x: place.midX - block.width / 2, y: top, width: block.width, height: block.height)
    }

    private static let steps: [(Double, Double)] = [
        (0, 0), (0, 5), (0, -5), (6, 0), (-6, 0), (0, 10), (0, -10), (12, 0), (-12, 0), (0, 16), (0, -16), (20, 0),
        (-20, 0), (30, 0), (-30, 0), (40, 0), (-40, 0),
    ]

    /// Some tools write a place for a turned label that, read upright, lies on the shape a line starts from.
    private func isOnShape(_ place: Point, of element: ElementIndex) -> Bool {
        let ends = map.ends(of: element)
        return [element, ends.source, ends.target].contains { end in
            guard case .node = end else { return false }
            return outlines.isCovered(place, by: end)
        }
    }

    // MARK: Where there is room

    private mutating func put(_ shape: PlacedShape) {
        guard let element = shape.element else { return }
        let (name, owner) = (name(of: element), shape.box)
        if case .group = element {
            let block = TextBlock(name, width: owner.width - 8, size: Self.size)
            let box = Box(x: owner.midX - block.width / 2, y: owner.y + 4, width: block.width, height: block.height)
            return add(element, block, box)
        }
        let block = TextBlock(name, width: max(Self.width(for: name), min(owner.width, 160)), size: Self.size)
        let (width, height) = (block.width, block.height)
        let left = owner.midX - width / 2
        let corners = [
            (left, owner.maxY + 3), (left, owner.y - 3 - height), (owner.maxX + 2, owner.maxY - 8),
            (owner.maxX + 2, owner.y + 8 - height), (owner.x - 2 - width, owner.y + 8 - height),
            (owner.x - 2 - width, owner.maxY - 8),
        ]
        let places = corners.map { Box(x: $0.0, y: $0.1, width: width, height: height) }
        if let best = best(of: places) { add(element, block, best) }
    }

    private mutating func put(_ edge: PlacedEdge) {
        guard let element = edge.element else { return }
        let name = name(of: element)
        let block = TextBlock(name, width: Self.width(for: name), size: Self.size)
        let (width, height) = (block.width, block.height)
        var places = EdgeLabelPlaces(edge.points, startsAtGateway: startsAtGateway(element))
            .boxes(width: width, height: height)
        if let message = edge.messageBox {
            let top = message.midY - height / 2
            let aside = [message.maxX + 4, message.x - 4 - width].map {
                Box(x: $0, y: top, width: width, height: height)
            }
            places = aside + places
        }
        if let best = best(of: places) { add(element, block, best) }
    }

    /// The usual width of a label, or a little more where one long word needs it.
    private static func width(for name: String) -> Double { max(width, longestWord(of: name)) }

    /// How wide the longest word is, up to what a label may reasonably take.
    private static func longestWord(of name: String) -> Double {
        let words = name.prefix(200).split(whereSeparator: \.isWhitespace)
        return min(words.map { GlyphWidths.width(of: $0, size: size) }.max() ?? 0, 150)
    }

    /// The size a name takes as a label; `nil` for none.
    static func size(of name: String) -> (width: Double, height: Double)? {
        let block = TextBlock(name, width: width(for: name), size: size)
        return block.isEmpty ? nil : (block.width, block.height)
    }

    private func startsAtGateway(_ element: ElementIndex) -> Bool {
        map.node(map.ends(of: element).source)?.kind.isGateway ?? false
    }

    /// The first place is liked best; each one after must cover less to be taken.
    private func best(of places: [Box]) -> Box? {
        var best: (box: Box, cost: Double)?
        for (rank, box) in places.enumerated() {
            let cost = field.overlap(box) + Double(rank) * 12
            if cost < best?.cost ?? .infinity { best = (box, cost) }
        }
        return best?.box
    }
}

/// Places for a map without a drawing: lanes as bands, nodes in columns by the longest way from the start, right-angled
/// lines. The same map always gives the same places.
struct LayeredLayout {
    private let map: ProcessMap
    private let nesting: NodeNesting
    /// The plan of each sub-process's content.
    private var plans: [Int: (grid: Grid, plan: GridPlan)] = [:]
    private var scene = Scene(isComputed: true)

    private static let titleBand = 30.0
    private static let margin = 14.0
    private static let innerTop = 30.0

    /// A scene with every flow node of the map, whatever else is missing.
    static func scene(of map: ProcessMap) -> Scene {
        var layout = LayeredLayout(map)
        layout.run()
        return layout.scene
    }

    private init(_ map: ProcessMap) {
        self.map = map
        nesting = NodeNesting(map)
    }

    private mutating func run() {
        for container in nesting.insideOut {
            let members = nesting.content[container] ?? []
            let grid = grid(of: members, bands: [Grid.Band()]) { _ in 0 }
            plans[container] = (grid, GridRouting.plan(grid))
        }
        let members = nesting.content[nil] ?? []
        let bands = PerformerBands(map, nodes: members)
        let grid = grid(of: members, bands: bands.bands) { [map] in bands.band(of: map.nodes[$0]) }
        let plan = GridRouting.plan(grid)
        let left = Double(bands.depth) * Self.titleBand
        addFrames(bands, plan: plan, left: left)
        add(grid, plan, at: Point(x: left, y: 0))
        addArtifacts(below: Box(x: 0, y: 0, width: left + plan.width, height: plan.height))
        addLooseLines()
    }

    // MARK: One level

    private func grid(of members: [Int], bands: [Grid.Band], band: (Int) -> Int) -> Grid {
        var grid = Grid(bands: bands)
        var places: [Int: (item: Int, guest: Int?)] = [:]
        for node in members {
            let size = size(of: node)
            let guests = nesting.guests[node] ?? []
            places[node] = (grid.items.count, nil)
            for (place, guest) in guests.enumerated() { places[guest] = (grid.items.count, place) }
            grid.items.append(
                Grid.Item(node: node, width: size.width, height: size.height, band: band(node), guests: guests))
        }
        for (index, flow) in map.sequenceFlows.enumerated() {
            guard let source = flow.source.flatMap({ places[$0] }), let target = flow.target.flatMap({ places[$0] }),
                target.guest == nil
            else { continue }
            grid.links.append(
                Grid.Link(
                    element: .sequenceFlow(index), source: source.item, target: target.item, guest: source.guest,
                    label: OuterLabels.size(of: map[flow.name])))
        }
        for (index, flow) in map.messageFlows.enumerated() {
            guard case .node(let from) = flow.source, case .node(let to) = flow.target,
                let source = places[from], let target = places[to], source.item != target.item,
                target.guest == nil, source.guest == nil
            else { continue }
            grid.links.append(
                Grid.Link(element: .messageFlow(index), source: source.item, target: target.item, isMessage: true))
        }
        return grid
    }

    private func size(of node: Int) -> (width: Double, height: Double) {
        let kind = map.nodes[node].kind
        if let (_, plan) = plans[node] {
            return (max(plan.width, 140) + 2 * Self.margin, plan.height + Self.innerTop)
        }
        if kind.isEvent { return (36, 36) }
        if kind.isGateway { return (50, 50) }
        return (max(110, Double(nesting.guests[node]?.count ?? 0) * (GridPlan.guestSize + 4)), 80)
    }

    /// Adds what stands in a grid, and what stands inside that, without recursion: maps nest as deep as they like.
    private mutating func add(_ grid: Grid, _ plan: GridPlan, at corner: Point) {
        var waiting = [(grid, plan, corner)]
        while let (grid, plan, corner) = waiting.popLast() {
            for (item, box) in zip(grid.items, plan.boxes) {
                let placed = box.moved(by: corner.x, corner.y)
                let inner = plans[item.node]
                scene.shapes.append(
                    PlacedShape(
                        element: .node(item.node), box: placed, isExpanded: inner != nil, showsMarker: true))
                if let (grid, plan) = inner {
                    waiting.append((grid, plan, Point(x: placed.x + Self.margin, y: placed.y + Self.innerTop)))
                }
            }
            for (item, boxes) in zip(grid.items, plan.guests) {
                for (guest, box) in zip(item.guests, boxes) {
                    scene.shapes.append(PlacedShape(element: .node(guest), box: box.moved(by: corner.x, corner.y)))
                }
            }
            for (index, link) in grid.links.enumerated() {
                let points = plan.lines[index].map { Point(x: $0.x + corner.x, y: $0.y + corner.y) }
                let label = plan.labels[index]?.moved(by: corner.x, corner.y)
                scene.edges.append(PlacedEdge(element: link.element, points: points, label: label))
            }
        }
    }

    // MARK: Around the grid

    private mutating func addFrames(_ bands: PerformerBands, plan: GridPlan, left: Double) {
        for frame in bands.frames {
            let x = Double(frame.depth) * Self.titleBand
            let top = plan.bands[frame.bands.lowerBound].lowerBound
            let bottom = plan.bands[frame.bands.upperBound].upperBound
            let box = Box(x: x, y: top, width: left + plan.width - x, height: bottom - top)
            scene.shapes.append(PlacedShape(element: frame.element, box: box, titleBand: Self.titleBand))
        }
    }

    /// Data and annotations stand in two rows below the bands, each as near as it can to what it belongs to.
    private mutating func addArtifacts(below content: Box) {
        let outlines = Outlines(map, shapes: scene.shapes)
        var strip = ArtifactStrip(map, outlines: outlines, start: 0)
        scene.shapes += strip.data(top: content.maxY + 40)
        let top = (Box(around: scene.shapes.map { Point(x: $0.box.x, y: $0.box.maxY) })?.maxY ?? 0) + 44
        scene.shapes += strip.annotations(top: top)
    }

    /// Straight lines for whatever no grid could route: associations, flows into or out of a sub-process, messages to a
    /// pool.
    private mutating func addLooseLines() {
        let routed = Set(scene.edges.compactMap(\.element))
        let outlines = Outlines(map, shapes: scene.shapes)
        for (index, edge) in scene.edges.enumerated() {
            scene.edges[index].points = outlines.docked(edge.points, for: edge.element) ?? edge.points
        }
        let elements =
            map.sequenceFlows.indices.map(ElementIndex.sequenceFlow)
            + map.messageFlows.indices.map(ElementIndex.messageFlow)
            + map.associations.indices.map(ElementIndex.association)
        for element in elements where !routed.contains(element) {
            guard let line = outlines.docked(outlines.upright(element), for: element) else { continue }
            scene.edges.append(PlacedEdge(element: element, points: line))
        }
    }
}

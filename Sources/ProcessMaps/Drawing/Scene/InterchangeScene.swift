/// One plane of a file as a scene: its DI, less what cannot be drawn.
struct InterchangeScene {
    private let map: ProcessMap
    private let plane: Diagram

    init(_ map: ProcessMap, plane: Diagram) {
        self.map = map
        self.plane = plane
    }

    /// `nil` where the plane shows no usable drawing: no shape, most of its flow nodes out of all bounds, or all of
    /// them on one spot.
    func scene() -> Scene? {
        let range = plane.shapes.clamped(to: map.shapes.indices)
        let raw = map.shapes[range]
        let sane = range.compactMap { index in
            let shape = map.shapes[index]
            return Box(drawable: shape.bounds).map {
                Candidate(index: index, shape: shape, element: map.known(shape.element), box: $0)
            }
        }
        let candidates = asPools(Cluster.largest(of: sane))
        guard !candidates.isEmpty, isUsable(candidates, of: raw) else { return nil }

        let hidden = HiddenContent(map, candidates: candidates)
        var scene = Scene(caption: caption)
        scene.shapes = candidates.filter { !hidden.hides($0.element) }.map { placed($0, isOpen: hidden.isOpen($0)) }
        scene.hidden = hidden.nodes
        FrameTitles.settle(&scene.shapes, map: map)
        scene.edges = edges(around: scene.shapes).filter { !hidden.hides($0.element) }
        return scene
    }

    /// A shape whose numbers are sane.
    struct Candidate {
        /// The position in `ProcessMap.shapes`.
        var index: Int
        var shape: Shape
        var element: ElementIndex?
        var box: Box
    }

    /// Some tools draw a pool as a shape of its process, and some draw both: there is one pool.
    private func asPools(_ candidates: [Candidate]) -> [Candidate] {
        let drawn = Set(candidates.compactMap(\.element))
        return candidates.compactMap { candidate in
            guard case .process(let index) = candidate.element, let pool = map.processes[known: index]?.pool else {
                return candidate
            }
            guard !drawn.contains(.pool(pool)) else { return nil }
            var asPool = candidate
            asPool.element = .pool(pool)
            return asPool
        }
    }

    private var caption: String {
        let name = map[plane.name]
        return name.isEmpty ? plane.element.map { map.name(of: $0) } ?? "" : name
    }

    private func isUsable(_ candidates: [Candidate], of raw: ArraySlice<Shape>) -> Bool {
        let nodes = candidates.filter { map.node($0.element) != nil }
        let all = raw.reduce(0) { $0 + (map.node($1.element) == nil ? 0 : 1) }
        guard nodes.count * 2 >= all else { return false }
        guard nodes.count > 1, let first = nodes.first?.box.centre else { return true }
        return nodes.contains { $0.box.centre != first }
    }

    private func placed(_ candidate: Candidate, isOpen: Bool) -> PlacedShape {
        PlacedShape(
            element: candidate.element, box: candidate.box,
            other: map.notation.otherShapes[candidate.index], band: map.notation.participantBands[candidate.index],
            isHorizontal: candidate.shape.isHorizontal ?? (candidate.box.width >= candidate.box.height),
            isExpanded: isOpen,
            showsMarker: candidate.shape.isMarkerVisible ?? false,
            label: candidate.shape.label.flatMap(Box.init(drawable:)))
    }

    private func edges(around shapes: [PlacedShape]) -> [PlacedEdge] {
        guard var region = shapes.first?.box else { return [] }
        for shape in shapes { region = region.union(shape.box) }
        region = region.inset(-Cluster.gap)
        let outlines = Outlines(map, shapes: shapes)
        return plane.edges.clamped(to: map.edges.indices).compactMap { index in
            let edge = map.edges[index]
            let range = edge.waypoints.clamped(to: map.waypoints.indices)
            let points = map.waypoints[range].filter { $0.x.isFinite && $0.y.isFinite && region.contains($0) }
            let element = map.known(edge.element)
            guard let docked = outlines.docked(points, for: element) else { return nil }
            return PlacedEdge(
                element: element, points: docked, label: edge.label.flatMap(Box.init(drawable:)),
                other: map.notation.otherEdges[index], message: map.notation.messageShapes[index])
        }
    }
}

/// Finds the shapes that belong together: a shape further from all the others than any tool would put it is left out.
enum Cluster {
    /// Drawings have no gap as wide as this between one shape and the next.
    static let gap = 20_000.0

    static func largest(of shapes: [InterchangeScene.Candidate]) -> [InterchangeScene.Candidate] {
        largest(of: largest(of: shapes) { $0.box.midX }) { $0.box.midY }
    }

    private static func largest(
        of shapes: [InterchangeScene.Candidate], along place: (InterchangeScene.Candidate) -> Double
    ) -> [InterchangeScene.Candidate] {
        let sorted = shapes.map(place).sorted()
        var best = 0..<0
        var start = 0
        for index in sorted.indices where index + 1 == sorted.count || sorted[index + 1] - sorted[index] > gap {
            if index + 1 - start > best.count { best = start..<(index + 1) }
            start = index + 1
        }
        guard best.count < shapes.count, let low = sorted[best].first, let high = sorted[best].last else {
            return shapes
        }
        return shapes.filter { (low...high).contains(place($0)) }
    }
}

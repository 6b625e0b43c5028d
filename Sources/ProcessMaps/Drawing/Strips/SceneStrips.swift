/// A wide scene in strips, each a scene of its own: pools and lanes go on in each, with their titles; a line that is cut
/// ends in a numbered sign, and goes on from the same one in another strip.
struct SceneStrips {
    private let scene: Scene
    private let cuts: StripCuts
    /// Where each line meets the cuts, on its way.
    private var crossings: [[Crossing]]

    private struct Crossing {
        /// Of the cuts, by position.
        var cut: Int
        var point: Point
        /// The piece of the line that meets the cut.
        var segment: Int
        /// Both ends of the cut line bear it.
        var number = 0
    }

    /// `scene` alone where it is no wider than `width`, or cannot be cut.
    static func scenes(of scene: Scene, width: Double) -> [Scene] {
        let cuts = StripCuts(scene, width: width)
        guard !cuts.places.isEmpty else { return [scene] }
        let strips = SceneStrips(scene, cuts)
        return (0...cuts.places.count).map { strips.strip($0) }
    }

    private init(_ scene: Scene, _ cuts: StripCuts) {
        self.scene = scene
        self.cuts = cuts
        crossings = scene.edges.map { Self.crossings(of: $0.points, cuts.places) }
        number()
    }

    /// What strip `index` shows, by its left and right edge.
    private func range(of index: Int) -> (left: Double, right: Double) {
        (index == 0 ? -.infinity : cuts.places[index - 1], cuts.places[known: index] ?? .infinity)
    }

    private func strip(_ index: Int) -> Scene {
        var strip = scene
        let range = range(of: index)
        strip.shapes = scene.shapes.compactMap { shape in
            if shape.isFrame { return cut(shape, to: range) }
            return shape.box.midX >= range.left && shape.box.midX < range.right ? shape : nil
        }
        strip.edges = scene.edges.indices.flatMap { pieces(of: $0, in: range) }
        return strip
    }

    // MARK: - Frames

    private func cut(_ frame: PlacedShape, to range: (left: Double, right: Double)) -> PlacedShape? {
        let box = frame.box
        let end = min(range.right, cuts.range.upperBound)
        guard box.maxX > range.left, box.x < end else { return nil }
        var (left, right) = (box.x, box.maxX)
        if left < range.left { left = self.left(of: frame, beyond: range.left) }
        if right > end { right = end + StripCuts.room }
        var shape = frame
        shape.box = Box(x: left, y: box.y, width: right - left, height: box.height)
        if let label = frame.label, label.midX < left || label.midX > right { shape.label = nil }
        return shape
    }

    /// Where a frame begins that goes on from another strip: titles stand one beside the other as at its beginning.
    private func left(of frame: PlacedShape, beyond edge: Double) -> Double {
        let inside = edge - StripCuts.room
        guard frame.hasTitleAtLeft else { return inside }
        let start = inside - cuts.titleDepth
        let offset = frame.box.x - cuts.range.lowerBound
        if offset < cuts.titleDepth { return start + offset }
        // It began further right than the others.
        if case .lane = frame.element { return max(start, inside - frame.titleBand) }
        return start
    }

    // MARK: - Lines

    private static func crossings(of points: [Point], _ cuts: [Double]) -> [Crossing] {
        var result: [Crossing] = []
        for (segment, (from, to)) in zip(points, points.dropFirst()).enumerated() {
            let between = cuts.indices.filter { (from.x < cuts[$0]) != (to.x < cuts[$0]) }
            for cut in from.x < to.x ? between : between.reversed() {
                let share = (cuts[cut] - from.x) / (to.x - from.x)
                let point = Point(x: cuts[cut], y: from.y + (to.y - from.y) * share)
                result.append(Crossing(cut: cut, point: point, segment: segment))
            }
        }
        return result
    }

    /// From left to right and from above, so that numbers are found where they are looked for.
    private mutating func number() {
        let places = crossings.indices.flatMap { edge in crossings[edge].indices.map { (edge: edge, order: $0) } }
        let sorted = places.sorted { one, other in
            let (first, second) = (crossings[one.edge][one.order], crossings[other.edge][other.order])
            return (first.cut, first.point.y, one.edge, one.order)
                < (second.cut, second.point.y, other.edge, other.order)
        }
        for (position, place) in sorted.enumerated() { crossings[place.edge][place.order].number = position + 1 }
    }

    /// The pieces of a line that lie in a strip.
    private func pieces(of index: Int, in range: (left: Double, right: Double)) -> [PlacedEdge] {
        let edge = scene.edges[index]
        let crossings = crossings[index]
        let named = named(edge, crossings)
        return (0...crossings.count).compactMap { order in
            let (start, end) = (crossings[known: order - 1], crossings[known: order])
            let first = start.map { $0.segment + 1 } ?? 0
            let inner = edge.points[first..<max(first, end.map { $0.segment + 1 } ?? edge.points.count)]
            var piece = edge
            piece.points = [start?.point].compactMap(\.self) + inner + [end?.point].compactMap(\.self)
            let across = piece.points.map(\.x)
            let middle = ((across.min() ?? 0) + (across.max() ?? 0)) / 2
            guard middle >= range.left, middle < range.right else { return nil }
            piece.startConnector = start?.number
            piece.endConnector = end?.number
            // The message lies on the last piece alone.
            if end != nil { piece.message = nil }
            piece.isNamed = order == named
            if let label = edge.label, label.midX < range.left || label.midX >= range.right { piece.label = nil }
            return piece
        }
    }

    /// The piece that bears the name of a line: where the file puts it, else the first.
    private func named(_ edge: PlacedEdge, _ crossings: [Crossing]) -> Int {
        guard let label = edge.label else { return 0 }
        let strip = cuts.places.count { $0 <= label.midX }
        var here = cuts.places.count { $0 <= edge.points.first?.x ?? 0 }
        for (order, crossing) in crossings.enumerated() {
            if here == strip { return order }
            here = here <= crossing.cut ? crossing.cut + 1 : crossing.cut
        }
        return here == strip ? crossings.count : 0
    }
}

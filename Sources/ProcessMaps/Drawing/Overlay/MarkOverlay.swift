import Findings

/// The marks of one scene: rims and bands under lines and nodes, signs over all.
struct MarkOverlay {
    private let map: ProcessMap
    private let language: Language
    private let marks: [ElementIndex: [DrawingMark]]
    /// What stands above a mark's sign, where the key gives several notes.
    var numbers: [DrawingMark: Int] = [:]

    init(_ map: ProcessMap, marks: [DrawingMark], language: Language) {
        self.map = map
        self.language = language
        self.marks = Dictionary(grouping: marks) { mark in Self.drawn(mark.element, map: map) }
    }

    /// A process is drawn as its pool.
    private static func drawn(_ element: ElementIndex, map: ProcessMap) -> ElementIndex {
        guard case .process(let index) = element, let pool = map.processes[known: index]?.pool else { return element }
        return .pool(pool)
    }

    func isMarked(_ element: ElementIndex?) -> Bool { element.map { marks[$0] != nil } ?? false }

    /// The marked elements that scenes show.
    func shown(in scenes: [Scene]) -> Set<ElementIndex> {
        scenes.reduce(into: []) { shown, scene in
            shown.formUnion(scene.shapes.compactMap(\.element).filter(isMarked))
            shown.formUnion(scene.edges.compactMap(\.element).filter(isMarked))
        }
    }

    /// Whether `mark` is on one of `elements`.
    func isShown(_ mark: DrawingMark, among elements: Set<ElementIndex>) -> Bool {
        elements.contains(Self.drawn(mark.element, map: map))
    }

    /// The rims about marked shapes and the broad bands under marked lines; drawn before lines and nodes.
    func drawRims(_ scene: Scene, into surface: inout some DrawingSurface) {
        for shape in scene.shapes {
            guard let first = shape.element.flatMap({ marks[$0]?.first }) else { continue }
            drawRim(about: shape, stroke: first.style.stroke, into: &surface)
        }
        for edge in scene.edges {
            guard let first = edge.element.flatMap({ marks[$0]?.first }) else { continue }
            surface.polyline(edge.points, stroke: Stroke(color: first.style.color, width: 8, opacity: 0.35))
        }
    }

    /// The signs; drawn last.
    func drawSigns(_ scene: Scene, into surface: inout some DrawingSurface) {
        for shape in scene.shapes {
            guard let all = shape.element.flatMap({ marks[$0] }) else { continue }
            if map.node(shape.element) != nil {
                draw(all, at: Point(x: shape.box.maxX - 1, y: shape.box.y + 1), step: -21, into: &surface)
            } else {
                draw(all, at: frameCorner(of: shape), step: 21, into: &surface)
            }
        }
        // A line in several strips has its sign where it has its name; the bands under the other pieces say enough.
        for edge in scene.edges where edge.isNamed {
            guard let all = edge.element.flatMap({ marks[$0] }), let middle = edge.middle
            else { continue }
            draw(all, at: middle, step: 21, into: &surface)
        }
    }

    /// Inside a frame, clear of its title.
    private func frameCorner(of shape: PlacedShape) -> Point {
        var (x, y) = (shape.box.x + 16, shape.box.y + (numbers.isEmpty ? 15 : 26))
        switch shape.element {
        case .pool, .lane:
            if shape.isHorizontal { x += shape.titleBand } else { y += shape.titleBand }
        default: break
        }
        return Point(x: x, y: y)
    }

    private func draw(_ marks: [DrawingMark], at place: Point, step: Double, into surface: inout some DrawingSurface) {
        for (position, mark) in marks.enumerated() {
            let group = DrawnGroup(role: "mark \(mark.style.rawValue)", title: tooltip(of: mark))
            surface.group(group) { surface in
                let centre = Point(x: place.x + Double(position) * step, y: place.y)
                MarkGlyph(style: mark.style).draw(centre: centre, into: &surface)
                if let number = numbers[mark] { draw(number, above: centre, into: &surface) }
            }
        }
    }

    private func draw(_ number: Int, above centre: Point, into surface: inout some DrawingSurface) {
        let block = TextBlock("\(number)", width: 60, size: 10)
        let top = Point(x: centre.x, y: centre.y - 11 - block.height)
        surface.text(block, at: top, style: TextStyle(isBold: true, hasGround: true))
    }

    /// What the signs need about a marked shape.
    var room: Double { numbers.isEmpty ? 12 : 24 }

    private func tooltip(of mark: DrawingMark) -> String {
        let note = mark.note.in(language)
        let name = map.name(of: mark.element)
        return [name, note.isEmpty ? mark.meaning.in(language) : note].filter { !$0.isEmpty }.joined(separator: ": ")
    }

    private func drawRim(about shape: PlacedShape, stroke: Stroke, into surface: inout some DrawingSurface) {
        let node = map.node(shape.element)
        if node?.kind.isEvent == true {
            let radius = min(shape.box.width, shape.box.height) / 2 + 4
            surface.circle(shape.box.centre, radius: radius, fill: nil, stroke: stroke)
        } else if node?.kind.isGateway == true {
            surface.polygon(GatewayShape.diamond(shape.box.inset(-6)), fill: nil, stroke: stroke)
        } else {
            let isFrame = node == nil
            surface.rectangle(shape.box.inset(isFrame ? 3 : -4), radius: isFrame ? 0 : 12, fill: nil, stroke: stroke)
        }
    }
}

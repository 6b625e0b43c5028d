import Pictures

/// The outline of a shape that has no name (`a:custGeom`, ECMA-376 part 1, 20.1.9.8): whole units from the corner of the
/// frame around it.
struct DrawingOutline {
    private(set) var steps: [(name: String, points: [(x: Int, y: Int)])] = []
    let frame: (x: Int, y: Int, width: Int, height: Int)

    init(_ outline: [Picture.Step], _ scale: DrawingScale) {
        func whole(_ point: Picture.Point) -> (x: Int, y: Int) { (scale.length(point.x), scale.length(point.y)) }
        steps = outline.map { step in
            switch step {
            case .move(let point): ("a:moveTo", [whole(point)])
            case .line(let point): ("a:lnTo", [whole(point)])
            case .curve(let first, let second, let point):
                ("a:cubicBezTo", [whole(first), whole(second), whole(point)])
            case .close: ("a:close", [])
            }
        }
        let points = steps.flatMap(\.points)
        let (x, y) = (points.map(\.x).min() ?? 0, points.map(\.y).min() ?? 0)
        // A frame without width or height would have no scale.
        let width = max(1, (points.map(\.x).max() ?? 0) - x)
        frame = (x, y, width, max(1, (points.map(\.y).max() ?? 0) - y))
        // A path has to begin somewhere.
        if steps.first?.name != "a:moveTo" { steps.insert(("a:moveTo", [points.first ?? (x, y)]), at: 0) }
    }

    func write(into xml: inout WordMarkup, isFilled: Bool) {
        xml.open("a:custGeom")
        for name in ["a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"] { xml.empty(name) }
        xml.empty("a:rect", ["l": "0", "t": "0", "r": "r", "b": "b"])
        xml.open("a:pathLst")
        let (width, height) = (String(frame.width), String(frame.height))
        if isFilled {
            xml.open("a:path", ["w": width, "h": height])
        } else {
            xml.open("a:path", ["w": width, "h": height, "fill": "none"])
        }
        for step in steps {
            guard !step.points.isEmpty else {
                xml.empty(step.name)
                continue
            }
            xml.open(step.name)
            for point in step.points {
                xml.empty("a:pt", ["x": String(point.x - frame.x), "y": String(point.y - frame.y)])
            }
            xml.close(step.name)
        }
        xml.close("a:path")
        xml.close("a:pathLst")
        xml.close("a:custGeom")
    }
}

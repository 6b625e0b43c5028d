/// A marker at the foot of an activity (BPMN 2.0.2, 10.3), 14 units in the square.
enum ActivityMarker {
    case loop, parallel, sequential, compensation, collapsed, adHoc

    func draw(centre: Point, into surface: inout some DrawingSurface) {
        switch self {
        case .loop: drawLoop(centre, into: &surface)
        case .parallel: drawBars(centre, upright: true, into: &surface)
        case .sequential: drawBars(centre, upright: false, into: &surface)
        case .compensation: drawRewind(centre, into: &surface)
        case .collapsed: drawPlus(centre, into: &surface)
        case .adHoc: drawTilde(centre, into: &surface)
        }
    }

    private func drawLoop(_ centre: Point, into surface: inout some DrawingSurface) {
        let (x, y) = (centre.x, centre.y)
        var turn = DrawingPath()
        turn.move(x - 2.8, y + 4.6)
        turn.arc(5.4, 5.4, clockwise: true, to: x - 5.4, y)
        turn.arc(5.4, 5.4, clockwise: true, to: x + 5.4, y)
        turn.arc(5.4, 5.4, clockwise: true, to: x + 2, y + 5)
        surface.path(turn, fill: nil, stroke: .normal)
        surface.polyline(
            [Point(x: x - 6.6, y: y + 5.2), Point(x: x - 2.6, y: y + 4.8), Point(x: x - 3, y: y + 1)], stroke: .normal)
    }

    private func drawBars(_ centre: Point, upright: Bool, into surface: inout some DrawingSurface) {
        for offset in [-4.0, 0, 4] {
            let ends =
                upright
                ? [Point(x: centre.x + offset, y: centre.y - 6), Point(x: centre.x + offset, y: centre.y + 6)]
                : [Point(x: centre.x - 6, y: centre.y + offset), Point(x: centre.x + 6, y: centre.y + offset)]
            surface.polyline(ends, stroke: Stroke(width: 2))
        }
    }

    private func drawRewind(_ centre: Point, into surface: inout some DrawingSurface) {
        for left in [-6.5, 0] {
            let points = [
                Point(x: centre.x + left, y: centre.y), Point(x: centre.x + left + 6, y: centre.y - 5),
                Point(x: centre.x + left + 6, y: centre.y + 5),
            ]
            surface.polygon(points, fill: .paper, stroke: .thin)
        }
    }

    private func drawPlus(_ centre: Point, into surface: inout some DrawingSurface) {
        let box = Box(x: centre.x - 7, y: centre.y - 7, width: 14, height: 14)
        surface.rectangle(box, fill: .paper, stroke: .thin)
        surface.polyline([Point(x: box.midX, y: box.y + 3), Point(x: box.midX, y: box.maxY - 3)], stroke: .normal)
        surface.polyline([Point(x: box.x + 3, y: box.midY), Point(x: box.maxX - 3, y: box.midY)], stroke: .normal)
    }

    private func drawTilde(_ centre: Point, into surface: inout some DrawingSurface) {
        let (x, y) = (centre.x, centre.y)
        var wave = DrawingPath()
        wave.move(x - 7, y + 2)
        wave.curve(x - 4, y - 6, x - 1, y - 2, to: x + 1, y)
        wave.curve(x + 3, y + 2, x + 5, y + 2, to: x + 7, y - 2)
        surface.path(wave, fill: nil, stroke: Stroke(width: 2.5))
    }
}

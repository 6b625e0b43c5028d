/// Data that the work reads or writes (BPMN 2.0.2, 10.4): a sheet with a folded corner, or a drum for a store.
struct DataShape {
    var element: DataElement
    var box: Box
    var isCollection: Bool

    func draw(into surface: inout some DrawingSurface) {
        switch element.kind {
        case .dataStore, .dataStoreReference: drawDrum(into: &surface)
        case .dataObject, .dataObjectReference: drawSheet(into: &surface)
        case .dataInput:
            drawSheet(into: &surface)
            drawArrow(isFilled: false, into: &surface)
        case .dataOutput:
            drawSheet(into: &surface)
            drawArrow(isFilled: true, into: &surface)
        }
        if isCollection { drawBars(into: &surface) }
    }

    private func drawSheet(into surface: inout some DrawingSurface) {
        let fold = min(box.width, box.height) * 0.28
        let sheet = [
            Point(x: box.x, y: box.y), Point(x: box.maxX - fold, y: box.y), Point(x: box.maxX, y: box.y + fold),
            Point(x: box.maxX, y: box.maxY), Point(x: box.x, y: box.maxY),
        ]
        surface.polygon(sheet, fill: .paper, stroke: .normal)
        let corner = [
            Point(x: box.maxX - fold, y: box.y), Point(x: box.maxX - fold, y: box.y + fold),
            Point(x: box.maxX, y: box.y + fold),
        ]
        surface.polyline(corner, stroke: .thin)
    }

    private func drawDrum(into surface: inout some DrawingSurface) {
        let (across, down) = (box.width / 2, min(box.height / 7, 10))
        var drum = DrawingPath()
        drum.move(box.x, box.y + down)
        drum.arc(across, down, clockwise: true, to: box.maxX, box.y + down)
        drum.line(box.maxX, box.maxY - down)
        drum.arc(across, down, clockwise: true, to: box.x, box.maxY - down)
        drum.close()
        surface.path(drum, fill: .paper, stroke: .normal)
        for level in [0, 0.7, 1.4] {
            let y = box.y + down + down * level
            var ring = DrawingPath()
            ring.move(box.x, y)
            ring.arc(across, down, clockwise: false, to: box.maxX, y)
            surface.path(ring, fill: nil, stroke: .thin)
        }
    }

    private func drawArrow(isFilled: Bool, into surface: inout some DrawingSurface) {
        let (x, y) = (box.x + 3, box.y + 3)
        let arrow = [(0, 3), (7, 3), (7, 0), (13, 5.5), (7, 11), (7, 8), (0, 8)].map { Point(x: x + $0.0, y: y + $0.1) }
        surface.polygon(arrow, fill: isFilled ? .ink : .paper, stroke: .thin)
    }

    private func drawBars(into surface: inout some DrawingSurface) {
        for offset in [-4.0, 0, 4] {
            let x = box.midX + offset
            surface.polyline([Point(x: x, y: box.maxY - 11), Point(x: x, y: box.maxY - 2)], stroke: Stroke(width: 2))
        }
    }
}

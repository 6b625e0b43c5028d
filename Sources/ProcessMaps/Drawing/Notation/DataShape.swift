/// Data that the work reads or writes (BPMN 2.0.2, 10.4): a sheet with a folded corner, or a drum for a store.
struct DataShape {
    var element: DataElement
    var box: Box
    var isCollection: Bool

    func draw(into svg: inout SVGWriter) {
        switch element.kind {
        case .dataStore, .dataStoreReference: drawDrum(into: &svg)
        case .dataObject, .dataObjectReference: drawSheet(into: &svg)
        case .dataInput:
            drawSheet(into: &svg)
            drawArrow(isFilled: false, into: &svg)
        case .dataOutput:
            drawSheet(into: &svg)
            drawArrow(isFilled: true, into: &svg)
        }
        if isCollection { drawBars(into: &svg) }
    }

    private func drawSheet(into svg: inout SVGWriter) {
        let fold = min(box.width, box.height) * 0.28
        let sheet = [
            Point(x: box.x, y: box.y), Point(x: box.maxX - fold, y: box.y), Point(x: box.maxX, y: box.y + fold),
            Point(x: box.maxX, y: box.maxY), Point(x: box.x, y: box.maxY),
        ]
        svg.polygon(sheet, fill: Palette.paper, stroke: .normal)
        let corner = [
            Point(x: box.maxX - fold, y: box.y), Point(x: box.maxX - fold, y: box.y + fold),
            Point(x: box.maxX, y: box.y + fold),
        ]
        svg.polyline(corner, stroke: .thin)
    }

    private func drawDrum(into svg: inout SVGWriter) {
        let (across, down) = (box.width / 2, min(box.height / 7, 10))
        var drum = SVGPath()
        drum.move(box.x, box.y + down)
        drum.arc(across, down, clockwise: true, to: box.maxX, box.y + down)
        drum.line(box.maxX, box.maxY - down)
        drum.arc(across, down, clockwise: true, to: box.x, box.maxY - down)
        drum.close()
        svg.path(drum, fill: Palette.paper, stroke: .normal)
        for level in [0, 0.7, 1.4] {
            let y = box.y + down + down * level
            var ring = SVGPath()
            ring.move(box.x, y)
            ring.arc(across, down, clockwise: false, to: box.maxX, y)
            svg.path(ring, fill: "none", stroke: .thin)
        }
    }

    private func drawArrow(isFilled: Bool, into svg: inout SVGWriter) {
        let (x, y) = (box.x + 3, box.y + 3)
        let arrow = [(0, 3), (7, 3), (7, 0), (13, 5.5), (7, 11), (7, 8), (0, 8)].map { Point(x: x + $0.0, y: y + $0.1) }
        svg.polygon(arrow, fill: isFilled ? Palette.ink : Palette.paper, stroke: .thin)
    }

    private func drawBars(into svg: inout SVGWriter) {
        for offset in [-4.0, 0, 4] {
            let x = box.midX + offset
            svg.polyline([Point(x: x, y: box.maxY - 11), Point(x: x, y: box.maxY - 2)], stroke: Stroke(width: 2))
        }
    }
}

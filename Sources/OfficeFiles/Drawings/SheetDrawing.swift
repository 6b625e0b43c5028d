import Findings
import XMLStreaming

/// The drawing of a worksheet (ECMA-376 part 1, 20.5): shapes and connectors in cells, and what nothing is read from.
struct SheetDrawing {
    private(set) var shapes: [DrawnShape] = []
    private(set) var connectors: [DrawnConnector] = []
    private(set) var pictureCount = 0
    private(set) var hiddenCount = 0
    /// More shapes or deeper groups than are read.
    private(set) var isCut = false

    /// Lays out what a receiver has gathered.
    init(_ reading: consuming SheetDrawingReceiver, on geometry: SheetGeometry) {
        let columns = GridAxis(geometry.columns, usual: geometry.defaultColumnWidth)
        let rows = GridAxis(geometry.rows, usual: geometry.defaultRowHeight)
        var layer = DrawingLayer()
        layer.add(reading.pieces) { point, _ in
            GridPoint(row: rows.place(at: point.y), column: columns.place(at: point.x))
        }
        layer.tie()
        (shapes, connectors, hiddenCount) = (layer.shapes, layer.connectors, layer.hiddenCount)
        (pictureCount, isCut) = (reading.pictureCount, reading.isCut)
    }
}

extension GridAxis {
    init(_ runs: [SheetGeometry.Run], usual: Int) {
        self.init(runs.map { ($0.places, Double($0.size)) }, usual: Double(usual))
    }
}

/// A place on a grid, in cells: (row 4.5, column 2.25) is the middle of the fifth row, a quarter into the third column.
public struct GridPoint: Sendable, Hashable {
    public var row: Double
    public var column: Double

    public init(row: Double, column: Double) {
        self.row = row
        self.column = column
    }

    /// The cell it lies in.
    public var cell: CellPosition {
        CellPosition(row: Int(clamped(row)), column: Int(clamped(column)))
    }

    private func clamped(_ value: Double) -> Double { value.isFinite ? min(max(0, value), 2_000_000) : 0 }
}

/// A shape drawn over a grid, or inside a cell of it.
public struct DrawnShape: Sendable, Hashable {
    /// As the file numbers it, so that connectors can name it; unique within a grid.
    public var id: Int
    public var name: String
    /// The preset geometry as DrawingML names it (ECMA-376 part 1, 20.1.10.56): `flowChartProcess`, `flowChartDecision`,
    /// `flowChartTerminator`, `rect`, `diamond`, `roundRect`, `flowChartOffpageConnector`, `homePlate` …; empty for a
    /// free form.
    public var geometry: String
    public var text: String
    public var topLeft: GridPoint
    public var bottomRight: GridPoint
    /// Neither filled nor outlined, so that people see but its text.
    public var isBare: Bool

    public init(
        id: Int, name: String, geometry: String, text: String, topLeft: GridPoint, bottomRight: GridPoint,
        isBare: Bool = false
    ) {
        self.id = id
        self.name = name
        self.geometry = geometry
        self.text = text
        self.topLeft = topLeft
        self.bottomRight = bottomRight
        self.isBare = isBare
    }

    public var center: GridPoint {
        GridPoint(row: (topLeft.row + bottomRight.row) / 2, column: (topLeft.column + bottomRight.column) / 2)
    }
}

/// A line or arrow drawn over a grid.
public struct DrawnConnector: Sendable, Hashable {
    public var id: Int
    /// The shape it is glued to at its beginning, by id; `nil` where it only ends near one.
    public var startShape: Int?
    public var endShape: Int?
    /// Where it begins and ends as drawn.
    public var start: GridPoint
    public var end: GridPoint
    public var hasArrowAtStart: Bool
    public var hasArrowAtEnd: Bool
    /// Text on it, as `Ya`; empty for none.
    public var text: String

    public init(
        id: Int, startShape: Int? = nil, endShape: Int? = nil, start: GridPoint, end: GridPoint,
        hasArrowAtStart: Bool = false, hasArrowAtEnd: Bool = true, text: String = ""
    ) {
        self.id = id
        self.startShape = startShape
        self.endShape = endShape
        self.start = start
        self.end = end
        self.hasArrowAtStart = hasArrowAtStart
        self.hasArrowAtEnd = hasArrowAtEnd
        self.text = text
    }
}

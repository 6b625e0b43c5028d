/// A shape or connector as a drawing has it, before it is laid over a grid.
struct DrawingPiece: Sendable, Hashable {
    /// As the file numbers it; `nil` where it does not.
    var id: Int?
    var name = ""
    /// The preset geometry as DrawingML names it; empty for a free form.
    var geometry = ""
    var text = ""
    /// In EMU from the upper left of the drawing.
    var box = Box()
    var isHidden = false
    /// Neither filled nor outlined, as far as the shape itself says.
    var isBare: Bool { hasNoFill && hasNoLine }
    var hasNoFill = false
    var hasNoLine = false
    var isConnector = false
    var startShape: Int?
    var endShape: Int?
    var hasArrowAtStart = false
    var hasArrowAtEnd = false
    /// Where a line begins and ends, in parts of its box.
    var startPart = DrawingPoint(x: 0, y: 0)
    var endPart = DrawingPoint(x: 1, y: 1)

    var start: DrawingPoint { box.point(startPart.x, startPart.y) }
    var end: DrawingPoint { box.point(endPart.x, endPart.y) }
}

/// Lines among the preset geometries of DrawingML (ECMA-376 part 1, 20.1.10.56).
enum LinePreset {
    static func contains(_ geometry: String) -> Bool {
        switch geometry {
        case "line", "lineInv", "straightConnector1": true
        default: geometry.hasPrefix("bentConnector") || geometry.hasPrefix("curvedConnector")
        }
    }
}

/// A symbol of a flowchart, a line between symbols or a word beside one, over the cells of a table: a shape of Word that
/// people move, stretch and type into (MS-ODRAWXML 2.4). It takes no room.
public struct OutgoingFlowShape: Sendable, Hashable {
    public var kind: Kind
    /// What stands in it.
    public var text: String
    /// Of the letters, in points, to the half.
    public var size: Double
    /// What it shows, for those who hear the document.
    public var description: String

    public init(_ kind: Kind, text: String = "", size: Double = 7, description: String = "") {
        self.kind = kind
        self.text = text
        self.size = size
        self.description = description
    }

    public enum Kind: Sendable, Hashable {
        case symbol(Symbol, Frame)
        /// A line through points, of which each two lie beside or above each other, with an arrow head at the last.
        case arrow([Point])
        /// A word without an outline.
        case label(Frame, OutgoingAlignment)
    }

    /// The symbols of PermenPANRB 35/2012 (the fifth is the arrow); the raw value is the preset geometry of DrawingML
    /// (ECMA-376 part 1, 20.1.10.56).
    public enum Symbol: String, Sendable, Hashable, CaseIterable {
        /// Kapsul: begins and ends.
        case capsule = "flowChartTerminator"
        /// Kotak: an activity.
        case box = "flowChartProcess"
        /// Belah ketupat: a decision.
        case diamond = "flowChartDecision"
        /// Segilima: the flow goes on on another page, at the one with the same letter.
        case pentagon = "flowChartOffpageConnector"
    }

    /// In millimetres from the upper left corner of the cell, inside its margins.
    public struct Frame: Sendable, Hashable {
        public var x, y, width, height: Double

        public init(x: Double, y: Double, width: Double, height: Double) {
            self.x = x
            self.y = y
            self.width = width
            self.height = height
        }
    }

    /// In millimetres, as `Frame`.
    public struct Point: Sendable, Hashable {
        public var x, y: Double

        public init(_ x: Double, _ y: Double) {
            self.x = x
            self.y = y
        }
    }
}

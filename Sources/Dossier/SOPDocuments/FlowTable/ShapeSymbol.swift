import OfficeFiles

/// Which symbol of the flowchart a drawn shape is (PermenPANRB 35/2012: kapsul, kotak, belah ketupat, segilima), from
/// its preset geometry (ECMA-376 part 1, 20.1.10.56).
enum ShapeSymbol: Hashable {
    /// Kapsul: where it stands says whether it begins or ends.
    case capsule
    case process
    case decision
    /// Segilima or circle: the flow goes on on another page, at the one with the same letter.
    case connector
    /// A word beside a line.
    case label(String)

    /// `nil` for arrows, lines, braces and pictures.
    init?(_ shape: DrawnShape) {
        if let label = BranchWords.label(shape.text), !Self.decisions.contains(shape.geometry) {
            self = .label(label)
            return
        }
        // A text box that shows but its words, as `Berkas kurang` beside a line, is none of the symbols. Programs that
        // write a drawing again may leave the fill and outline of symbols out, so other shapes stay what they are.
        if shape.isBare, shape.geometry == "rect", let words = shape.text.oneLine.cellText, words.utf8.count <= 80,
            !FlowEnds.isStart(shape.text), !FlowEnds.isEnd(shape.text)
        {
            self = .label(words)
            return
        }
        switch shape.geometry {
        case let geometry where Self.capsules.contains(geometry): self = .capsule
        case let geometry where Self.decisions.contains(geometry): self = .decision
        case let geometry where Self.connectors.contains(geometry): self = .connector
        case let geometry where Self.isDecoration(geometry): return nil
        default:
            // A rounded box or a circle is a capsule where it says so.
            self = FlowEnds.isStart(shape.text) || FlowEnds.isEnd(shape.text) ? .capsule : .process
        }
    }

    /// Shapes that are drawn as capsules at the ends of a flow and as boxes within it.
    static func isCapsuleAtEnds(_ geometry: String) -> Bool {
        geometry == "roundRect" || geometry == "ellipse" || geometry == "flowChartAlternateProcess"
    }

    private static let capsules: Set<String> = ["flowChartTerminator"]
    private static let decisions: Set<String> = ["flowChartDecision", "diamond"]
    private static let connectors: Set<String> = [
        "flowChartOffpageConnector", "homePlate", "pentagon", "flowChartConnector",
    ]

    private static func isDecoration(_ geometry: String) -> Bool {
        let lower = geometry.lowercased()
        return lower == "line" || lower.contains("arrow") || lower.contains("connector") || lower.contains("brace")
            || lower.contains("bracket") || lower.contains("callout")
    }
}

internal import OfficeFiles
internal import Pictures
internal import Tracing

/// Where one symbol stands on a page, and where lines may leave it, in millimetres.
struct FlowPlace {
    typealias Point = OutgoingFlowShape.Point

    var symbol: OutgoingFlowShape.Symbol
    var text: String
    /// Of the page, connectors' rows too.
    var row: Int
    var column: Int
    /// Its middle.
    var x, y: Double
    var width, height: Double
    /// Where lines come in from the side, above it, and where they leave below it.
    var rail, lowerRail: Double
    var description: String
    var connector: DraftPages.Connector?

    enum Port: Hashable { case left, right, bottom }
    private var taken: Set<Port> = []

    init(
        symbol: OutgoingFlowShape.Symbol, text: String, row: Int, column: Int, x: Double, y: Double, width: Double,
        height: Double, rail: Double, lowerRail: Double, description: String, connector: DraftPages.Connector? = nil
    ) {
        (self.symbol, self.text, self.row, self.column) = (symbol, text, row, column)
        (self.x, self.y, self.width, self.height) = (x, y, width, height)
        (self.rail, self.lowerRail, self.description, self.connector) = (rail, lowerRail, description, connector)
    }

    var isArrival: Bool { connector?.isArrival ?? false }
    var above: Point { Point(x, y - height / 2) }
    var below: Point { Point(x, y + height / 2) }
    var atLeft: Point { Point(x - width / 2, y) }
    var atRight: Point { Point(x + width / 2, y) }

    func isTaken(_ port: Port) -> Bool { taken.contains(port) }
    /// Whether nothing left there before.
    mutating func take(_ port: Port) -> Bool { taken.insert(port).inserted }

    /// Into a connector above, lines come from below.
    func isBelowRail(from source: FlowPlace) -> Bool { connector == nil || row >= source.row }
    func arrivalRail(from source: FlowPlace) -> Double { isBelowRail(from: source) ? rail : lowerRail }

    var shape: OutgoingFlowShape {
        OutgoingFlowShape(
            .symbol(
                symbol, .init(x: x - width / 2, y: y - height / 2, width: width, height: height)), text: text,
            size: width < 9 && symbol != .pentagon ? 5 : 6.5, description: description)
    }

    /// An end beside other ways stands in a capsule below the symbol, and takes this much of the row.
    static let endRoom = 11.0
    static func hasEnd(_ step: DraftStep) -> Bool {
        let isPlainEnd = step.onlyEnds && !step.isDecision && !step.isStart && step.next.allSatisfy(\.label.isEmpty)
        return step.ends && !isPlainEnd
    }
}

/// The word beside a line out of a symbol.
enum FlowLabel {
    private static let widest = 20.0

    /// Whether its first line has room.
    static func fits(_ text: String, _ room: Double) -> Bool {
        min(widest, GlyphWidths.width(of: shortened(text), size: DraftPaper.labelSize * 25.4 / 72) + 1.5) <= room - 0.6
    }

    /// The word in its place, left of `right`, where the columns of the performers end.
    static func shape(
        _ text: String, at port: FlowPlace.Port, _ start: OutgoingFlowShape.Point, within right: Double
    ) -> OutgoingFlowShape {
        let text = shortened(text)
        let size = DraftPaper.labelSize
        let width = min(widest, GlyphWidths.width(of: text, size: size * 25.4 / 72) + 1.5)
        let lines = DraftPaper.lines(text, width: width, size: size, isBold: false)
        let height = Double(lines) * 2.75 + 0.3
        var frame: OutgoingFlowShape.Frame
        switch port {
        case .right: frame = .init(x: start.x + 0.5, y: start.y - height - 0.2, width: width, height: height)
        case .left: frame = .init(x: start.x - 0.5 - width, y: start.y - height - 0.2, width: width, height: height)
        case .bottom: frame = .init(x: start.x + 0.7, y: start.y - 0.2, width: width, height: height)
        }
        frame.x = max(0.2, min(frame.x, right - width - 0.2))
        return OutgoingFlowShape(.label(frame, port == .left ? .right : .left), text: text, size: size)
    }

    /// What is longer stands in full in the column for remarks.
    private static func shortened(_ text: String) -> String {
        guard text.count > 40 else { return text }
        return text.prefix(39).split(separator: " ").joined(separator: " ") + "…"
    }
}

/// The tracks beside the edges of the columns that lines run up and down in.
struct FlowTracks {
    private let paper: DraftPaper
    /// By edge and track: from, to, and the place it leads to.
    private var taken: [[[(from: Double, to: Double, target: Int)]]]
    private let offsets: [Double]

    init(_ paper: DraftPaper) {
        self.paper = paper
        let room = max(1.1, (paper.performer - max(5, min(14, paper.performer - 6))) / 2 - 0.4)
        offsets = [1.0, -1.0, 1.9, -1.9, 2.7, -2.7].filter { abs($0) <= room }
        taken = Array(repeating: Array(repeating: [], count: offsets.count), count: paper.performerCount + 1)
    }

    /// A track along the edge left of a column, free between two heights or with a line to the same place; `nil` where
    /// none is, unless it is forced.
    mutating func take(_ edge: Int, _ one: Double, _ other: Double, leadsTo target: Int, isForced: Bool) -> Double? {
        let (from, to) = (min(one, other) - 0.8, max(one, other) + 0.8)
        guard taken.indices.contains(edge) else { return nil }
        let usable = offsets.indices.filter { track in
            (edge > 0 || offsets[track] > 0) && (edge < paper.performerCount || offsets[track] < 0)
        }
        let free = usable.first { track in
            taken[edge][track].allSatisfy { $0.target == target || $0.to < from || $0.from > to }
        }
        guard let track = free ?? (isForced ? usable.first : nil) else { return nil }
        taken[edge][track].append((from, to, target))
        return paper.left(of: edge) + offsets[track]
    }
}

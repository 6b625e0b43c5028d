import XMLStreaming

/// How far the way of a bent or curved connector leads out of the box its ends span (ECMA-376 part 1, 20.1.9.18,
/// `bentConnector3` to `5` and `curvedConnector3` to `5`).
struct ConnectorDetour {
    /// What the way takes up, in parts of the box: from 0 to 1 where it stays inside.
    private var across = 0.0...1.0
    private var down = 0.0...1.0

    var isNone: Bool { across == 0...1 && down == 0...1 }

    /// The parts of all of the way that the ends are at.
    var start: DrawingPoint { part(0, 0) }
    var end: DrawingPoint { part(1, 1) }

    /// A guide of the shape, `gd`: the first and the third say how far across the way goes, the second how far down, in
    /// 100,000ths.
    mutating func start(_ tag: borrowing XMLStartTag) {
        guard let words = tag.markup(.fmla)?.split(separator: " "), words.count == 2, words[0] == "val",
            let value = Double(words[1]), value.isFinite
        else { return }
        let place = min(max(value / 100_000, -Self.farthest), Self.farthest)
        switch tag.markup(.name) {
        case "adj1", "adj3": across = min(across.lowerBound, place)...max(across.upperBound, place)
        case "adj2": down = min(down.lowerBound, place)...max(down.upperBound, place)
        default: break
        }
    }

    /// Whether `frame` is rather the room of all of the way than that of the box, both as they are before a turn: Excel
    /// writes the one, LibreOffice the other. Sizes of columns are never exact, so that the nearer one is taken.
    func fills(_ frame: Box, of box: Box) -> Bool {
        func isNearer(_ size: Double, _ way: ClosedRange<Double>, _ part: Double) -> Bool {
            abs(size - part * (way.upperBound - way.lowerBound)) < abs(size - part)
        }
        return isNearer(frame.width, across, box.width) || isNearer(frame.height, down, box.height)
    }

    private func part(_ x: Double, _ y: Double) -> DrawingPoint {
        DrawingPoint(
            x: (x - across.lowerBound) / (across.upperBound - across.lowerBound),
            y: (y - down.lowerBound) / (down.upperBound - down.lowerBound))
    }

    /// No way leads farther out than so many times the size of the box.
    private static let farthest = 10_000.0
}

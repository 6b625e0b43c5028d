/// What labels should not cover, kept by place so that asking costs little however large the map.
struct ObstacleField {
    private var cells: [Cell: [Box]] = [:]

    private struct Cell: Hashable {
        var x, y: Int
    }

    private static let side = 80.0
    /// What covers more cells than this is no obstacle to go round.
    private static let most = 4000.0
    /// A cell with as much in it as this has no free place left, and what else lies there need not be known.
    private static let full = 150
    /// How many cells lines may still be written into. Where that is used up, further lines are no obstacles: a map
    /// with so many long lines has no label that covers none.
    private var room = 1_500_000

    mutating func add(_ box: Box) {
        guard (box.width / Self.side + 1) * (box.height / Self.side + 1) <= Self.most else { return }
        for cell in Self.cells(of: box) where cells[cell]?.count ?? 0 < Self.full {
            cells[cell, default: []].append(box)
        }
    }

    /// Adds a line, as boxes a few units wide; a slanting piece as a row of them.
    mutating func add(line points: [Point]) {
        for (from, to) in zip(points, points.dropFirst()) where room > 0 {
            let (dx, dy) = (to.x - from.x, to.y - from.y)
            let slant = min(abs(dx), abs(dy))
            let pieces = slant < 4 ? 1 : Int(min(max(abs(dx), abs(dy)) / 16 + 1, 200))
            for piece in 0..<pieces {
                let (start, end) = (Double(piece) / Double(pieces), Double(piece + 1) / Double(pieces))
                let ends = [
                    Point(x: from.x + dx * start, y: from.y + dy * start),
                    Point(x: from.x + dx * end, y: from.y + dy * end),
                ]
                guard let box = Box(around: ends)?.inset(-2) else { continue }
                room -= Int(min((box.width + box.height) / Self.side, Self.most)) + 1
                add(box)
            }
        }
    }

    /// How much of `box` is covered already.
    func overlap(_ box: Box) -> Double {
        var sum = 0.0
        for cell in Self.cells(of: box) {
            for other in cells[cell] ?? [] { sum += box.overlap(other) }
        }
        return sum
    }

    private static func cells(of box: Box) -> [Cell] {
        let columns = Int((box.x / side).rounded(.down))...Int((box.maxX / side).rounded(.down))
        let rows = Int((box.y / side).rounded(.down))...Int((box.maxY / side).rounded(.down))
        return columns.flatMap { x in rows.map { Cell(x: x, y: $0) } }
    }
}

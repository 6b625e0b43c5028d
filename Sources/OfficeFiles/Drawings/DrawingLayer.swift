/// What is drawn over a grid: the pieces of its drawings, each shape with a number of its own and each connector led to
/// the shapes it names.
struct DrawingLayer {
    private(set) var shapes: [DrawnShape] = []
    private(set) var connectors: [DrawnConnector] = []
    /// How many shapes people do not see; they are left out.
    private(set) var hiddenCount = 0

    private var waiting: [(connector: DrawingPiece, position: Int, known: [Int: Int])] = []
    private var usedIDs: Set<Int> = []
    /// By the number in the file, the first shape that has it.
    private var firstOfNumber: [Int: Int] = [:]
    private var nextID = 1

    /// Lays the pieces of one drawing over the grid; `place` says where a point of it lies.
    mutating func add(_ pieces: [DrawingPiece], place: (DrawingPoint, _ isConnector: Bool) -> GridPoint) {
        hiddenCount += pieces.count(where: \.isHidden)
        let pieces = pieces.filter { !$0.isHidden }
        // Numbers are those of one drawing first: copies of a drawing have the same ones.
        var known: [Int: Int] = [:]
        for piece in pieces where !piece.isConnector {
            let id = unusedID(piece.id)
            if let number = piece.id {
                if known[number] == nil { known[number] = id }
                if firstOfNumber[number] == nil { firstOfNumber[number] = id }
            }
            let box = piece.box.visible
            shapes.append(
                DrawnShape(
                    id: id, name: piece.name, geometry: piece.geometry, text: piece.text,
                    topLeft: place(DrawingPoint(x: box.x, y: box.y), false),
                    bottomRight: place(DrawingPoint(x: box.x + box.width, y: box.y + box.height), false),
                    isBare: piece.isBare))
        }
        for piece in pieces where piece.isConnector {
            waiting.append((piece, connectors.count, known))
            connectors.append(
                DrawnConnector(
                    id: 0, start: place(piece.start, true), end: place(piece.end, true),
                    hasArrowAtStart: piece.hasArrowAtStart, hasArrowAtEnd: piece.hasArrowAtEnd, text: piece.text))
        }
    }

    /// Numbers the connectors and ties them to their shapes, once all drawings are there. One that names a shape which
    /// is not there only ends near something.
    mutating func tie() {
        for (piece, position, known) in waiting {
            connectors[position].id = unusedID(piece.id)
            connectors[position].startShape = piece.startShape.flatMap { known[$0] ?? firstOfNumber[$0] }
            connectors[position].endShape = piece.endShape.flatMap { known[$0] ?? firstOfNumber[$0] }
        }
        waiting = []
    }

    private mutating func unusedID(_ number: Int?) -> Int {
        if let number, usedIDs.insert(number).inserted { return number }
        // Far from the numbers programs give, so that these stay free for those who have them.
        while !usedIDs.insert(1_000_000 + nextID).inserted { nextID += 1 }
        return 1_000_000 + nextID
    }
}

import XMLStreaming

/// The one line of a free form, where that is what it is: a path that is never closed (ECMA-376 part 1, 20.1.9.15).
struct LineOutline {
    private var width = 0.0
    private var height = 0.0
    private var pathCount = 0
    private var first: DrawingPoint?
    private var last: DrawingPoint?
    private var isClosed = false

    mutating func start(_ name: MarkupName, _ tag: borrowing XMLStartTag) {
        switch name {
        // Fills that run along a path bear the same name.
        case .path where tag.markup(.path) == nil:
            pathCount += 1
            width = tag.markup(.w).flatMap(Double.init) ?? 0
            height = tag.markup(.h).flatMap(Double.init) ?? 0
        case .close: isClosed = true
        case .pt:
            // Names of guides are no numbers: such a path is a shape somebody computed.
            guard let x = tag.markup(.x).flatMap(Double.init), let y = tag.markup(.y).flatMap(Double.init) else {
                isClosed = true
                return
            }
            last = DrawingPoint(x: x, y: y)
            if first == nil { first = last }
        default: break
        }
    }

    /// Its ends, in parts of the box.
    var line: (start: DrawingPoint, end: DrawingPoint)? {
        guard pathCount == 1, !isClosed, let first, let last, first != last else { return nil }
        return (part(first), part(last))
    }

    private func part(_ point: DrawingPoint) -> DrawingPoint {
        DrawingPoint(x: width > 0 ? point.x / width : 0, y: height > 0 ? point.y / height : 0)
    }
}

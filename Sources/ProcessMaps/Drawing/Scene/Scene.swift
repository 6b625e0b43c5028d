/// One plane, ready to be painted: where everything stands, from the file's DI or from our own layout.
struct Scene {
    /// The name of the plane, shown where a drawing has several.
    var caption = ""
    var shapes: [PlacedShape] = []
    var edges: [PlacedEdge] = []
    /// The file had no usable drawing, and the places are computed.
    var isComputed = false
    /// Flow nodes left out because the sub-process around them is drawn closed.
    var hidden: Set<Int> = []

    var hasConnectors: Bool { edges.contains(where: \.hasConnector) }

    /// The box around all shapes and lines, without labels; `nil` for an empty scene.
    var extent: Box? {
        let boxes = shapes.map(\.box) + edges.compactMap { Box(around: $0.points) }
        return boxes.first.map { boxes.dropFirst().reduce($0) { $0.union($1) } }
    }
}

/// An element with the box it is drawn in.
struct PlacedShape {
    /// `nil` where the shape shows something no table of the model holds.
    var element: ElementIndex?
    var box: Box
    /// What it shows of `NotationDetails.others`.
    var other: Int?
    /// A participant as a band of a choreography task, not as a pool.
    var band: ParticipantBand?
    /// Pools and lanes: bands from left to right, the title at the left.
    var isHorizontal = true
    /// Pools and lanes: how deep the title's strip is. 0 for no title.
    var titleBand = 30.0
    /// Sub-processes: drawn open, their content inside.
    var isExpanded = false
    /// Exclusive gateways: drawn with the X.
    var showsMarker = false
    /// Where the file puts the label.
    var label: Box?
}

/// A flow or association with the points it runs through, source first; at least two.
struct PlacedEdge {
    var element: ElementIndex?
    var points: [Point]
    var label: Box?
    /// What it shows of `NotationDetails.others`.
    var other: Int?
    /// A message flow with the message on it.
    var message: MessageShape?
    /// The line comes from another strip, or goes on in one: the number both ends bear.
    var startConnector: Int?
    var endConnector: Int?
    /// Of a line in several strips one piece has the name.
    var isNamed = true

    var hasConnector: Bool { startConnector != nil || endConnector != nil }

    /// The point half-way along.
    var middle: Point? {
        let pieces = zip(points, points.dropFirst())
        let lengths = pieces.map { from, to in
            let (dx, dy) = (to.x - from.x, to.y - from.y)
            return (dx * dx + dy * dy).squareRoot()
        }
        var rest = lengths.reduce(0, +) / 2
        for ((from, to), length) in zip(pieces, lengths) {
            if length >= rest, length > 0 {
                let share = rest / length
                return Point(x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share)
            }
            rest -= length
        }
        return points.first
    }

    /// Where the message on a flow is drawn.
    var messageBox: Box? {
        guard message != nil, let middle else { return nil }
        return Box(x: middle.x - 13, y: middle.y - 9, width: 26, height: 18)
    }
}

/// Tables are read through this: an index of a map may lead nowhere, in a map built by hand or read from a broken file.
extension Array {
    subscript(known index: Int?) -> Element? {
        guard let index, indices.contains(index) else { return nil }
        return self[index]
    }
}

extension ProcessMap {
    /// `element` where it is one of this map.
    func known(_ element: ElementIndex?) -> ElementIndex? {
        guard let element, line(of: element) != nil else { return nil }
        return element
    }

    /// The flow node `element` is, if it is one.
    func node(_ element: ElementIndex?) -> FlowNode? {
        guard case .node(let index) = element else { return nil }
        return nodes[known: index]
    }
}

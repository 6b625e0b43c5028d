/// A text annotation (BPMN 2.0.2, 8.4): its text beside an open bracket.
struct AnnotationShape {
    var text: String
    var box: Box

    func draw(into surface: inout some DrawingSurface) {
        let reach = min(8, box.width / 4)
        let bracket = [
            Point(x: box.x + reach, y: box.y), Point(x: box.x, y: box.y), Point(x: box.x, y: box.maxY),
            Point(x: box.x + reach, y: box.maxY),
        ]
        surface.polyline(bracket, stroke: .normal)
        let block = TextBlock(fitting: text, width: box.width - 8, height: box.height + 4, sizes: [12, 11, 10, 9, 8])
        let top = max(box.y - 2, min(box.y + 4, box.maxY - block.height))
        surface.text(block, at: Point(x: box.x + 5, y: top), style: TextStyle(anchor: .start))
    }
}

/// A group: a dash-dotted frame that catches no flow.
struct GroupShape {
    var box: Box

    func draw(into surface: inout some DrawingSurface) {
        surface.rectangle(box, radius: min(10, box.width / 6, box.height / 6), fill: nil, stroke: Self.outline)
    }

    private static let outline = Stroke(color: .faint, width: 1.5, dashes: [9, 4, 2, 4])
}

/// A shape of the file that shows something outside the model, such as a choreography or a message.
struct UnknownShape {
    var box: Box

    func draw(into surface: inout some DrawingSurface) {
        surface.rectangle(box, radius: 3, fill: nil, stroke: Stroke(color: .faint, width: 1, dashes: [2, 2]))
    }
}

/// What belongs to choreographies, conversations and messages (BPMN 2.0.2, 9.4, 9.5 and 11): drawn plainly, with its
/// name, since an agency's figures do not ask for it.
struct OtherShape {
    var kind: OtherElement.Kind
    var name: String
    var box: Box

    func draw(into svg: inout SVGWriter) {
        switch kind {
        case .choreographyTask, .subChoreography, .callChoreography:
            let radius = min(10, box.width / 6, box.height / 6)
            let border = kind == .callChoreography ? Stroke.thick : .normal
            svg.rectangle(box, radius: radius, fill: Palette.activity, stroke: border)
            drawName(in: box.inset(5), into: &svg)
        case .conversation, .subConversation, .callConversation:
            svg.polygon(hexagon, fill: Palette.gateway, stroke: kind == .callConversation ? .thick : .normal)
            if kind == .subConversation {
                ActivityMarker.collapsed.draw(centre: Point(x: box.midX, y: box.maxY - 10), into: &svg)
            }
            drawNameBelow(into: &svg)
        case .message:
            EnvelopeGlyph(box: box, isFilled: false).draw(into: &svg)
            drawNameBelow(into: &svg)
        case .conversationLink: break
        }
    }

    private var hexagon: [Point] {
        let corner = min(box.width / 4, box.height / 2)
        return [
            Point(x: box.x, y: box.midY), Point(x: box.x + corner, y: box.y), Point(x: box.maxX - corner, y: box.y),
            Point(x: box.maxX, y: box.midY), Point(x: box.maxX - corner, y: box.maxY),
            Point(x: box.x + corner, y: box.maxY),
        ]
    }

    private func drawName(in room: Box, into svg: inout SVGWriter) {
        let block = TextBlock(fitting: name, width: room.width, height: room.height, sizes: [12, 11, 10, 9, 8])
        svg.text(block, centred: room.centre)
    }

    private func drawNameBelow(into svg: inout SVGWriter) {
        let block = TextBlock(name, width: max(box.width, 100), size: 11)
        svg.text(block, at: Point(x: box.midX, y: box.maxY + 3))
    }
}

/// The band of a choreography task with a participant's name: light for the one that begins, tinted for the others.
struct ParticipantBandShape {
    var band: ParticipantBand
    var name: String
    var box: Box
    var isMultiple: Bool

    func draw(into svg: inout SVGWriter) {
        let fill = band.isInitiating ? Palette.paper : Palette.shade
        let radius = band == .middleInitiating || band == .middleNonInitiating ? 0 : min(10, box.height / 2)
        svg.rectangle(box, radius: radius, fill: fill, stroke: .normal)
        if isMultiple {
            ActivityMarker.parallel.draw(centre: Point(x: box.midX, y: box.maxY - 8), into: &svg)
        }
        let room = box.inset(2)
        let block = TextBlock(fitting: name, width: room.width, height: room.height, sizes: [11, 10, 9, 8])
        svg.text(block, centred: isMultiple ? Point(x: box.midX, y: box.y + block.height / 2 + 2) : box.centre)
    }
}

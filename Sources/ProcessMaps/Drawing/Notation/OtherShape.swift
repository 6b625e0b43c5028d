/// What belongs to choreographies, conversations and messages (BPMN 2.0.2, 9.4, 9.5 and 11): drawn plainly, with its
/// name, since an agency's figures do not ask for it.
struct OtherShape {
    var kind: OtherElement.Kind
    var name: String
    var box: Box

    func draw(into surface: inout some DrawingSurface) {
        switch kind {
        case .choreographyTask, .subChoreography, .callChoreography:
            let radius = min(10, box.width / 6, box.height / 6)
            let border = kind == .callChoreography ? Stroke.thick : .normal
            surface.rectangle(box, radius: radius, fill: .activity, stroke: border)
            drawName(in: box.inset(5), into: &surface)
        case .conversation, .subConversation, .callConversation:
            surface.polygon(hexagon, fill: .gateway, stroke: kind == .callConversation ? .thick : .normal)
            if kind == .subConversation {
                ActivityMarker.collapsed.draw(centre: Point(x: box.midX, y: box.maxY - 10), into: &surface)
            }
            drawNameBelow(into: &surface)
        case .message:
            EnvelopeGlyph(box: box, isFilled: false).draw(into: &surface)
            drawNameBelow(into: &surface)
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

    private func drawName(in room: Box, into surface: inout some DrawingSurface) {
        let block = TextBlock(fitting: name, width: room.width, height: room.height, sizes: [12, 11, 10, 9, 8])
        surface.text(block, centred: room.centre)
    }

    /// The shape and the name below it.
    var extent: Box {
        switch kind {
        case .conversation, .subConversation, .callConversation, .message:
            let block = nameBelow
            let width = max(block.width, box.width)
            return box.union(
                Box(x: box.midX - width / 2, y: box.y, width: width, height: box.height + 3 + block.height))
        case .choreographyTask, .subChoreography, .callChoreography, .conversationLink: return box
        }
    }

    private var nameBelow: TextBlock { TextBlock(name, width: max(box.width, 120), size: 11) }

    private func drawNameBelow(into surface: inout some DrawingSurface) {
        surface.text(nameBelow, at: Point(x: box.midX, y: box.maxY + 3))
    }
}

/// The band of a choreography task with a participant's name: light for the one that begins, tinted for the others.
struct ParticipantBandShape {
    var band: ParticipantBand
    var name: String
    var box: Box
    var isMultiple: Bool

    func draw(into surface: inout some DrawingSurface) {
        let fill = band.isInitiating ? MapColour.paper : .shade
        surface.path(outline, fill: fill, stroke: .normal)
        if isMultiple {
            ActivityMarker.parallel.draw(centre: Point(x: box.midX, y: box.maxY - 8), into: &surface)
        }
        let room = box.inset(2)
        let block = TextBlock(fitting: name, width: room.width, height: room.height, sizes: [11, 10, 9, 8])
        surface.text(block, centred: isMultiple ? Point(x: box.midX, y: box.y + block.height / 2 + 2) : box.centre)
    }

    /// Round where the band lies along the round corners of its task.
    private var outline: DrawingPath {
        let isTop = band == .topInitiating || band == .topNonInitiating
        let isBottom = band == .bottomInitiating || band == .bottomNonInitiating
        let (top, foot) = (isTop ? radius : 0, isBottom ? radius : 0)
        var path = DrawingPath()
        path.move(box.x + top, box.y)
        path.line(box.maxX - top, box.y)
        if isTop { path.arc(top, top, clockwise: true, to: box.maxX, box.y + top) }
        path.line(box.maxX, box.maxY - foot)
        if isBottom { path.arc(foot, foot, clockwise: true, to: box.maxX - foot, box.maxY) }
        path.line(box.x + foot, box.maxY)
        if isBottom { path.arc(foot, foot, clockwise: true, to: box.x, box.maxY - foot) }
        path.line(box.x, box.y + top)
        if isTop { path.arc(top, top, clockwise: true, to: box.x + top, box.y) }
        path.close()
        return path
    }

    private var radius: Double { min(10, box.width / 6, box.height / 2) }
}

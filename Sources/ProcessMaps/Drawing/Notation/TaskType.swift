/// The sign at the top left of a task (BPMN 2.0.2, 10.3), 16 units in the square.
enum TaskType {
    case user, manual, service, send, receive, script, businessRule
    /// A receive task that starts a process.
    case instantiatingReceive

    /// `nil` for a task without a type, and for what is no task.
    init?(_ kind: FlowNodeKind) {
        switch kind {
        case .userTask: self = .user
        case .manualTask: self = .manual
        case .serviceTask: self = .service
        case .sendTask: self = .send
        case .receiveTask: self = .receive
        case .scriptTask: self = .script
        case .businessRuleTask: self = .businessRule
        default: return nil
        }
    }

    func draw(at corner: Point, into surface: inout some DrawingSurface) {
        switch self {
        case .user: drawPerson(at: corner, into: &surface)
        case .manual: drawHand(at: corner, into: &surface)
        case .service: drawGears(at: corner, into: &surface)
        case .send: drawEnvelope(at: corner, isFilled: true, into: &surface)
        case .receive: drawEnvelope(at: corner, isFilled: false, into: &surface)
        case .instantiatingReceive: drawCircledEnvelope(at: corner, into: &surface)
        case .script: drawScroll(at: corner, into: &surface)
        case .businessRule: drawTable(at: corner, into: &surface)
        }
    }

    private func drawPerson(at corner: Point, into surface: inout some DrawingSurface) {
        let (x, y) = (corner.x, corner.y)
        var shoulders = DrawingPath()
        shoulders.move(x + 1.5, y + 15)
        shoulders.line(x + 1.5, y + 13)
        shoulders.curve(x + 1.5, y + 10, x + 4, y + 8.5, to: x + 8, y + 8.5)
        shoulders.curve(x + 12, y + 8.5, x + 14.5, y + 10, to: x + 14.5, y + 13)
        shoulders.line(x + 14.5, y + 15)
        shoulders.close()
        surface.path(shoulders, fill: .paper, stroke: .thin)
        surface.circle(Point(x: x + 8, y: y + 5), radius: 3.8, fill: .paper, stroke: .thin)
        var hair = DrawingPath()
        hair.move(x + 4.2, y + 5)
        hair.arc(3.8, 3.8, clockwise: true, to: x + 11.8, y + 5)
        hair.curve(x + 10, y + 5, x + 9, y + 3.6, to: x + 8, y + 3.6)
        hair.curve(x + 7, y + 4.4, x + 6, y + 5, to: x + 4.2, y + 5)
        hair.close()
        surface.path(hair, fill: .ink, stroke: .none)
    }

    private func drawHand(at corner: Point, into surface: inout some DrawingSurface) {
        let (x, y) = (corner.x, corner.y)
        var hand = DrawingPath()
        hand.move(x + 1, y + 6)
        hand.line(x + 6, y + 2)
        hand.curve(x + 7.2, y + 1.2, x + 8.6, y + 2.6, to: x + 7.6, y + 3.8)
        hand.line(x + 6.4, y + 5.2)
        for (reach, level) in [(15.0, 5.2), (15.5, 7.6), (14.6, 10), (13, 12.4)] {
            hand.line(x + reach - 1.2, y + level)
            hand.arc(1.2, 1.2, clockwise: true, to: x + reach - 1.2, y + level + 2.4)
            if level < 12 { hand.line(x + 8.5, y + level + 2.4) }
        }
        hand.line(x + 4, y + 14.8)
        hand.curve(x + 2, y + 14.8, x + 1, y + 13.5, to: x + 1, y + 12)
        hand.close()
        surface.path(hand, fill: .paper, stroke: .thin)
    }

    private func drawGears(at corner: Point, into surface: inout some DrawingSurface) {
        for centre in [Point(x: corner.x + 6.2, y: corner.y + 6.2), Point(x: corner.x + 10.2, y: corner.y + 10.2)] {
            surface.polygon(Self.gear(about: centre), fill: .paper, stroke: .thin)
            surface.circle(centre, radius: 2, fill: .paper, stroke: .thin)
        }
    }

    /// Eight teeth about `centre`, as unit vectors of 32 corners: no trigonometry, so no difference between machines.
    private static func gear(about centre: Point) -> [Point] {
        let teeth: [(Double, Double)] = [(0.98, 0.2), (0.79, 0.25)]
        let eighths: [(Double, Double)] = [
            (1, 0), (0.7071, 0.7071), (0, 1), (-0.7071, 0.7071), (-1, 0), (-0.7071, -0.7071), (0, -1),
            (0.7071, -0.7071),
        ]
        return eighths.flatMap { cosine, sine in
            [(teeth[1], -1.0), (teeth[0], -1), (teeth[0], 1), (teeth[1], 1)].map { tooth, side in
                let (along, across) = (tooth.0 * 5.6, tooth.1 * side * 5.6)
                return Point(
                    x: centre.x + along * cosine - across * sine, y: centre.y + along * sine + across * cosine)
            }
        }
    }

    private func drawEnvelope(at corner: Point, isFilled: Bool, into surface: inout some DrawingSurface) {
        let box = Box(x: corner.x + 0.5, y: corner.y + 2.5, width: 16, height: 11)
        EnvelopeGlyph(box: box, isFilled: isFilled).draw(into: &surface)
    }

    private func drawCircledEnvelope(at corner: Point, into surface: inout some DrawingSurface) {
        let centre = Point(x: corner.x + 9, y: corner.y + 9)
        surface.circle(centre, radius: 9, fill: .paper, stroke: .thin)
        let box = Box(x: centre.x - 5.5, y: centre.y - 3.8, width: 11, height: 7.6)
        EnvelopeGlyph(box: box, isFilled: false).draw(into: &surface)
    }

    private func drawScroll(at corner: Point, into surface: inout some DrawingSurface) {
        let (x, y) = (corner.x, corner.y)
        var sheet = DrawingPath()
        sheet.move(x + 5, y + 1)
        sheet.line(x + 14.5, y + 1)
        sheet.curve(x + 10.5, y + 5, x + 14.5, y + 10, to: x + 11.5, y + 15)
        sheet.line(x + 2, y + 15)
        sheet.curve(x + 6, y + 10, x + 1.5, y + 5, to: x + 5, y + 1)
        sheet.close()
        surface.path(sheet, fill: .paper, stroke: .thin)
        for (left, right, level) in [(5.2, 10.8, 4.0), (5.2, 11.2, 6.7), (6, 12, 9.4), (5.4, 11.4, 12.1)] {
            surface.polyline([Point(x: x + left, y: y + level), Point(x: x + right, y: y + level)], stroke: .thin)
        }
    }

    private func drawTable(at corner: Point, into surface: inout some DrawingSurface) {
        let (x, y) = (corner.x + 0.5, corner.y + 2)
        surface.rectangle(Box(x: x, y: y, width: 16, height: 12), fill: .paper, stroke: .thin)
        surface.rectangle(Box(x: x, y: y, width: 16, height: 3.5), fill: .faint, stroke: .thin)
        surface.polyline([Point(x: x, y: y + 7.75), Point(x: x + 16, y: y + 7.75)], stroke: .thin)
        surface.polyline([Point(x: x + 5, y: y + 3.5), Point(x: x + 5, y: y + 12)], stroke: .thin)
    }
}

/// An envelope: outlined for receiving, dark with a light flap for sending.
struct EnvelopeGlyph {
    var box: Box
    var isFilled: Bool

    func draw(into surface: inout some DrawingSurface) {
        surface.rectangle(box, fill: isFilled ? .ink : .paper, stroke: .thin)
        let flap = [
            Point(x: box.x, y: box.y), Point(x: box.midX, y: box.y + box.height * 0.55), Point(x: box.maxX, y: box.y),
        ]
        surface.polyline(flap, stroke: Stroke(color: isFilled ? .paper : .ink, width: 1))
    }
}

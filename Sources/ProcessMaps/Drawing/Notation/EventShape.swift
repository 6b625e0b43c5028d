/// An event (BPMN 2.0.2, 10.5): one thin circle for a start, two for what is between, one thick circle for an end.
struct EventShape {
    var node: FlowNode
    var box: Box
    /// The event waits for all of its triggers.
    var isParallel = false

    func draw(into surface: inout some DrawingSurface) {
        let radius = min(box.width, box.height) / 2
        surface.circle(box.centre, radius: radius, fill: fill, stroke: border)
        if isDouble { surface.circle(box.centre, radius: radius - max(2.5, radius / 6), fill: nil, stroke: inner) }
        EventGlyph(trigger: node.trigger, isFilled: throwsTrigger, isParallel: isParallel)
            .draw(centre: box.centre, radius: radius, into: &surface)
    }

    private var fill: MapColour {
        switch node.kind {
        case .startEvent: .start
        case .endEvent: .end
        default: .intermediate
        }
    }

    private var border: Stroke {
        node.kind == .endEvent ? .thick : Stroke(width: isDouble ? 1.2 : 1.5, dashes: dashes)
    }

    private var inner: Stroke { Stroke(width: 1.2, dashes: dashes) }

    /// A start or boundary event that leaves the work around it running is drawn in dashes.
    private var dashes: [Double] {
        (node.kind == .boundaryEvent || node.kind == .startEvent) && !node.isInterrupting ? [4, 2.5] : []
    }

    private var isDouble: Bool { node.kind != .startEvent && node.kind != .endEvent }
    private var throwsTrigger: Bool { node.kind == .endEvent || node.kind == .intermediateThrowEvent }
}

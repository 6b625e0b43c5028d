/// A task, sub-process or call activity (BPMN 2.0.2, 10.3): a box with round corners, its type at the top left, its
/// markers at the foot.
struct ActivityShape {
    var node: FlowNode
    var name: String
    var box: Box
    /// A sub-process drawn open: the name stands at the top, the content is drawn over the box.
    var isExpanded = false
    /// The trigger of the event that starts a collapsed event sub-process.
    var startTrigger: EventTrigger?
    /// That event stops the work around it; drawn in dashes where it does not.
    var startIsInterrupting = true
    /// What a call activity calls, where that is a task.
    var calledTask: FlowNodeKind?
    /// A receive task that starts a process.
    var isInstantiating = false
    /// The boundary events on the border.
    var guests: [Box] = []

    func draw(into surface: inout some DrawingSurface) {
        surface.rectangle(box, radius: radius, fill: isExpanded ? .paper : .activity, stroke: border)
        if node.kind == .transaction {
            surface.rectangle(box.inset(3), radius: max(radius - 2, 1), fill: nil, stroke: .thin)
        }
        if let type { type.draw(at: Point(x: box.x + 5, y: box.y + 4), into: &surface) }
        if !isExpanded { drawStartTrigger(into: &surface) }
        for (position, marker) in markers.enumerated() {
            let offset = (Double(position) - Double(markers.count - 1) / 2) * 17
            marker.draw(centre: Point(x: box.midX + offset, y: box.maxY - 10), into: &surface)
        }
        drawName(into: &surface)
    }

    private var type: TaskType? {
        isInstantiating && node.kind == .receiveTask ? .instantiatingReceive : TaskType(calledTask ?? node.kind)
    }

    private var radius: Double { min(10, box.width / 6, box.height / 6) }

    private var border: Stroke {
        if node.kind == .callActivity { return .thick }
        if node.isEventSubProcess { return Stroke(dashes: [2, 3]) }
        return .normal
    }

    /// In the order they stand, left to right.
    private var markers: [ActivityMarker] {
        var result: [ActivityMarker] = []
        switch node.loop {
        case .none: break
        case .standard: result.append(.loop)
        case .parallel: result.append(.parallel)
        case .sequential: result.append(.sequential)
        }
        if node.isForCompensation { result.append(.compensation) }
        let isClosed = node.kind.isSubProcess || node.kind == .callActivity && calledTask == nil
        if !isExpanded, isClosed { result.append(.collapsed) }
        if node.kind == .adHocSubProcess { result.append(.adHoc) }
        return result
    }

    private func drawStartTrigger(into surface: inout some DrawingSurface) {
        guard let startTrigger, startTrigger != .none else { return }
        let centre = Point(x: box.x + 14, y: box.y + 14)
        let border = Stroke(width: 1, dashes: startIsInterrupting ? [] : [2, 2])
        surface.circle(centre, radius: 9, fill: .start, stroke: border)
        EventGlyph(trigger: startTrigger, isFilled: false).draw(centre: centre, radius: 9, into: &surface)
    }

    private func drawName(into surface: inout some DrawingSurface) {
        if isExpanded {
            let width = box.width - 10
            let block = TextBlock(fitting: name, width: width, height: 32, sizes: [12, 11, 10])
            surface.text(block, at: Point(x: box.midX, y: box.y + 4))
            return
        }
        let middle = placed(foot: markers.isEmpty ? 4 : 19)
        guard let foot = footBelowName(middle) else { return surface.text(middle.block, centred: middle.centre) }
        let above = placed(foot: foot)
        surface.text(above.block, centred: above.centre)
    }

    /// The name at its largest size that leaves `foot` free below it.
    private func placed(foot: Double) -> (block: TextBlock, centre: Point) {
        let width = box.width - 10
        let hasCorner = type != nil || (startTrigger ?? .none) != .none
        var top = 4.0
        var block = fitted(width: width, height: box.height - top - foot)
        // A short name keeps to the middle of the box; a long one must leave the corner to the type.
        if hasCorner, block.height > box.height - 2 * cornerHeight {
            top = min(cornerHeight, box.height / 4)
            block = fitted(width: width, height: box.height - top - foot)
        }
        let middle = Point(x: box.midX, y: (box.y + top + box.maxY - foot) / 2)
        let fitsCentred = block.height / 2 <= box.height / 2 - max(foot, hasCorner ? cornerHeight : top)
        return (block, fitsCentred ? box.centre : middle)
    }

    /// How much of the foot boundary events take from a name; `nil` where they leave it alone.
    private func footBelowName(_ name: (block: TextBlock, centre: Point)) -> Double? {
        let words = Box(
            x: name.centre.x - name.block.width / 2, y: name.centre.y - name.block.height / 2,
            width: name.block.width, height: name.block.height)
        let tops = guests.filter { $0.midY > box.midY && $0.overlap(words) > 0 }.map(\.y)
        guard let highest = tops.min(), highest > box.y + box.height / 3 else { return nil }
        return box.maxY - highest + 1
    }

    private let cornerHeight = 20.0

    private func fitted(width: Double, height: Double) -> TextBlock {
        TextBlock(fitting: name, width: width, height: height, sizes: [12, 11, 10, 9, 8])
    }
}

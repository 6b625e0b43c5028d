import XMLStreaming

/// When timers ring: the expression inside a `timerEventDefinition`.
extension MapBuilder {
    /// The definition may lie in its event, or stand by itself for events to refer to.
    mutating func startTimerDefinition(_ tag: borrowing XMLStartTag, inside parent: OpenElement) {
        let isOwn = parent.name?.flowNodeKind?.isEvent == true
        openTimer = isOwn || tag.position(of: BPMNName.id.rawValue) == nil ? nil : draft.otherKinds.count - 1
    }

    mutating func startTime(
        _ name: BPMNName, _ tag: borrowing XMLStartTag, inside parent: OpenElement, _ element: inout OpenElement
    ) {
        startOther(name, tag, &element)
        if parent.name == .timerEventDefinition { capture(.time, of: &element) }
    }

    /// The first of several counts.
    mutating func endTime(of element: OpenElement) {
        guard let kind = element.name.flatMap({ TimerDefinition.Kind(rawValue: $0.xmlName) }) else { return }
        let text = plainText(of: element)
        guard !text.isEmpty else { return }
        let timer = TimerDefinition(kind: kind, text: text)
        if let openTimer {
            if draft.timers[openTimer] == nil { draft.timers[openTimer] = timer }
        } else if let node = element.node, draft.map.nodes[node].kind.isEvent, draft.map.timers[node] == nil {
            draft.map.timers[node] = timer
        }
    }
}

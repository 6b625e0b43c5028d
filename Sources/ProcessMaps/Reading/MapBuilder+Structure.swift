import XMLStreaming

/// Processes, pools, lanes, flow nodes and flows.
extension MapBuilder {
    mutating func startModel(
        _ tag: borrowing XMLStartTag, inside parent: OpenElement, _ element: inout OpenElement
    ) {
        guard let name = BPMNName(rawValue: tag.name) else {
            if tag.localNameText.hasSuffix("EventDefinition") { draft.otherEventDefinitions += 1 }
            return startOther(nil, tag, &element)
        }
        element.name = name.isDrawing ? nil : name
        element.line = tag.line
        draft.elementCounts[Int(name.rawValue)] += 1
        if let kind = name.flowNodeKind { return startNode(kind, tag, &element) }
        switch name {
        case .sequenceFlow: startSequenceFlow(tag, &element)
        case .incoming, .outgoing:
            startOther(name, tag, &element)
            capture(.neighbour, of: &element)
        case .flowNodeRef:
            startOther(name, tag, &element)
            if parent.name == .lane { capture(.laneMember, of: &element) }
        case .lane: startLane(tag, &element)
        case .process: startProcess(tag, &element)
        case .participant: startPool(tag, &element)
        case .messageFlow: startMessageFlow(tag, &element)
        case .conditionExpression:
            startOther(name, tag, &element)
            if parent.name == .sequenceFlow { draft.map.sequenceFlows[parent.owner.index].hasCondition = true }
        case .collaboration:
            let id = define(tag, as: addOther(name, inside: element))
            draft.collaborations.append((id, self.name(of: tag)))
        case .timeDuration, .timeDate, .timeCycle: startTime(name, tag, inside: parent, &element)
        case .standardLoopCharacteristics, .multiInstanceLoopCharacteristics: startLoop(name, tag, parent, &element)
        default:
            if name.eventTrigger != nil || name == .eventDefinitionRef {
                startEventDefinition(name, tag, inside: parent, &element)
            } else {
                startArtifact(name, tag, inside: parent, &element)
            }
        }
    }

    /// An element that references may name and the model does not hold.
    mutating func startOther(_ name: BPMNName?, _ tag: borrowing XMLStartTag, _ element: inout OpenElement) {
        guard tag.position(of: BPMNName.id.rawValue) != nil else { return }
        _ = define(tag, as: addOther(name, inside: element))
    }

    // MARK: Processes, pools, lanes

    private mutating func startProcess(_ tag: borrowing XMLStartTag, _ element: inout OpenElement) {
        let index = draft.map.processes.count
        let handle = Handle(.process, index)
        draft.setContainer(of: handle, to: element.container)
        draft.map.processes.append(Process(id: define(tag, as: handle), name: name(of: tag), line: tag.line))
        element.owner = handle
        element.container = handle
        element.process = index
        element.subProcessDepth = 0
    }

    private mutating func startPool(_ tag: borrowing XMLStartTag, _ element: inout OpenElement) {
        let handle = Handle(.pool, draft.map.pools.count)
        draft.setContainer(of: handle, to: element.container)
        draft.map.pools.append(Pool(id: define(tag, as: handle), name: name(of: tag), line: tag.line))
        draft.poolProcesses.append(reference(.processRef, of: tag))
        element.owner = handle
    }

    private mutating func startLane(_ tag: borrowing XMLStartTag, _ element: inout OpenElement) {
        let index = draft.map.lanes.count
        let handle = Handle(.lane, index)
        draft.setContainer(of: handle, to: element.container)
        var depth = 1
        if let around = element.lane {
            depth = draft.map.lanes[around].depth + 1
            draft.lanesWithLanes.insert(around)
        }
        draft.map.lanes.append(
            Lane(
                id: define(tag, as: handle), name: name(of: tag), process: element.process, parent: element.lane,
                depth: depth, line: tag.line))
        element.owner = handle
        element.lane = index
    }

    // MARK: Flow nodes

    private mutating func startNode(
        _ kind: FlowNodeKind, _ tag: borrowing XMLStartTag, _ element: inout OpenElement
    ) {
        let index = draft.map.nodes.count
        let handle = Handle(.node, index)
        var node = FlowNode(kind: kind, id: .empty)
        node.id = define(tag, as: handle)
        node.name = name(of: tag)
        node.process = element.process
        node.container = element.container.node
        node.line = tag.line
        if node.id.isEmpty { draft.nodesWithoutID += 1 }
        draft.deepestSubProcess = max(draft.deepestSubProcess, Int(element.subProcessDepth))
        readFacts(of: &node, at: index, tag)
        draft.map.nodes.append(node)
        element.owner = handle
        element.node = index
        if kind.isSubProcess {
            element.container = handle
            element.subProcessDepth += 1
        }
    }

    /// The attributes that only some kinds of nodes have.
    private mutating func readFacts(of node: inout FlowNode, at index: Int, _ tag: borrowing XMLStartTag) {
        let kind = node.kind
        node.isForCompensation = isTrue(.isForCompensation, of: tag)
        readNotation(of: kind, at: index, tag)
        if !kind.isEvent {
            let flow = reference(.default, of: tag)
            if flow != IDTable.blank { draft.defaults.append((index, flow)) }
        }
        if kind.isSubProcess {
            node.isEventSubProcess = isTrue(.triggeredByEvent, of: tag)
        } else if kind == .boundaryEvent {
            draft.attachments.append((index, reference(.attachedToRef, of: tag)))
            node.isInterrupting = !(tag.withValue(of: .cancelActivity) { Numbers.isFalse($0) } ?? false)
        } else if kind == .startEvent {
            node.isInterrupting = !(tag.withValue(of: .isInterrupting) { Numbers.isFalse($0) } ?? false)
        } else if kind == .callActivity {
            node.calledElement = tag.withValue(of: .calledElement) { store(folded: $0) } ?? .empty
        }
    }

    private mutating func startLoop(
        _ name: BPMNName, _ tag: borrowing XMLStartTag, _ parent: OpenElement, _ element: inout OpenElement
    ) {
        startOther(name, tag, &element)
        guard parent.name?.flowNodeKind != nil, let node = parent.node else { return }
        if name == .standardLoopCharacteristics {
            draft.map.nodes[node].loop = .standard
        } else {
            draft.map.nodes[node].loop = isTrue(.isSequential, of: tag) ? .sequential : .parallel
        }
    }

    private mutating func startEventDefinition(
        _ name: BPMNName, _ tag: borrowing XMLStartTag, inside parent: OpenElement, _ element: inout OpenElement
    ) {
        startOther(name, tag, &element)
        if name == .timerEventDefinition { startTimerDefinition(tag, inside: parent) }
        guard parent.name?.flowNodeKind != nil, let node = parent.node else { return }
        guard let trigger = name.eventTrigger else { return capture(.definitionReference, of: &element) }
        draft.addTrigger(trigger, to: node)
        if trigger == .link, draft.links[node] == nil {
            draft.links[node] =
                tag.withValue(of: .name) { .named(draft.ids.symbol(of: $0, in: &draft.map.texts)) } ?? .absent
        }
        if trigger == .compensate { draft.compensations.insert(node) }
    }

    // MARK: Flows

    private mutating func startSequenceFlow(_ tag: borrowing XMLStartTag, _ element: inout OpenElement) {
        let handle = Handle(.sequenceFlow, draft.map.sequenceFlows.count)
        draft.setContainer(of: handle, to: element.container)
        draft.map.sequenceFlows.append(
            SequenceFlow(id: define(tag, as: handle), name: name(of: tag), line: tag.line))
        draft.flowEnds.append(
            MapDraft.Ends(source: reference(.sourceRef, of: tag), target: reference(.targetRef, of: tag)))
        element.owner = handle
    }

    private mutating func startMessageFlow(_ tag: borrowing XMLStartTag, _ element: inout OpenElement) {
        let handle = Handle(.messageFlow, draft.map.messageFlows.count)
        draft.setContainer(of: handle, to: element.container)
        draft.map.messageFlows.append(MessageFlow(id: define(tag, as: handle), name: name(of: tag), line: tag.line))
        readNotation(ofMessageFlow: handle.index, tag)
        draft.messageEnds.append(
            MapDraft.Ends(source: reference(.sourceRef, of: tag), target: reference(.targetRef, of: tag)))
        element.owner = handle
    }
}

extension MapDraft {
    /// An event definition of a node: the second makes it `multiple`.
    mutating func addTrigger(_ trigger: EventTrigger, to node: Int) {
        guard map.nodes[node].kind.isEvent else { return }
        map.nodes[node].trigger = map.nodes[node].trigger == .none ? trigger : .multiple
    }
}

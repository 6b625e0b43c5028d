import XMLStreaming

/// What only a drawing asks of an element.
extension MapBuilder {
    @inline(__always)
    mutating func readNotation(of kind: FlowNodeKind, at index: Int, _ tag: borrowing XMLStartTag) {
        switch kind {
        case .startEvent, .intermediateCatchEvent, .boundaryEvent:
            if isTrue(.parallelMultiple, of: tag) { draft.map.notation.parallelMultipleEvents.insert(index) }
        case .eventBasedGateway:
            if isTrue(.instantiate, of: tag) { draft.map.notation.instantiatingNodes.insert(index) }
            if tag.withValue(of: .eventGatewayType, { Numbers.isParallel($0) }) ?? false {
                draft.map.notation.parallelEventGateways.insert(index)
            }
        case .receiveTask:
            if isTrue(.instantiate, of: tag) { draft.map.notation.instantiatingNodes.insert(index) }
        case .callActivity:
            draft.notation.calls.append((index, reference(.calledElement, of: tag)))
        default: break
        }
    }

    mutating func readNotation(ofMessageFlow index: Int, _ tag: borrowing XMLStartTag) {
        let message = reference(.messageRef, of: tag)
        if message != IDTable.blank { draft.notation.messages.append((index, message)) }
    }

    mutating func readNotation(ofAssociation index: Int, _ tag: borrowing XMLStartTag) {
        let direction = text(.associationDirection, of: tag).flatMap(AssociationDirection.init)
        if let direction { draft.map.notation.associationDirections[index] = direction }
    }

    mutating func readNotation(
        ofData index: Int, _ kind: DataKind, _ tag: borrowing XMLStartTag, inside node: Int?
    ) {
        switch kind {
        case .dataObject, .dataStore: break
        case .dataInput, .dataOutput: if node != nil { draft.map.notation.innerData.insert(index) }
        case .dataObjectReference:
            draft.notation.dataReferences.append((index, reference(.dataObjectRef, of: tag)))
        case .dataStoreReference:
            draft.notation.dataReferences.append((index, reference(.dataStoreRef, of: tag)))
        }
    }

    /// An element that says something of the one around it, or is drawn without a table of its own.
    mutating func startDetail(
        _ name: BPMNName, _ tag: borrowing XMLStartTag, inside parent: OpenElement, _ element: inout OpenElement
    ) {
        if let kind = OtherElement.Kind(rawValue: name.xmlName) {
            let handle = addOther(name, inside: element)
            let other = OtherElement(
                kind: kind, id: define(tag, as: handle), name: self.name(of: tag), line: tag.line)
            draft.notation.others[handle.index] = draft.map.notation.others.count
            draft.map.notation.others.append(other)
            return
        }
        startOther(name, tag, &element)
        if name == .participantMultiplicity, parent.owner.table == .pool {
            let most = tag.withValue(of: .maximum) { Numbers.decimal($0) } ?? nil
            if most.map({ $0 > 1 }) ?? true { draft.map.notation.multiInstancePools.insert(parent.owner.index) }
        } else if name == .dataState, parent.owner.table == .data {
            draft.map.notation.dataStates[parent.owner.index] = self.name(of: tag)
        }
    }

    // MARK: Of the drawing

    /// The band a shape is, where the file has a choreography at all.
    func band(of tag: borrowing XMLStartTag) -> ParticipantBand? {
        guard hasSeen(.choreography) || hasSeen(.choreographyTask) else { return nil }
        return text(.participantBandKind, of: tag).flatMap(ParticipantBand.init)
    }

    /// The message a line carries, where the file has message flows at all.
    func messageShape(of tag: borrowing XMLStartTag) -> MessageShape? {
        guard hasSeen(.messageFlow) else { return nil }
        return text(.messageVisibleKind, of: tag).flatMap(MessageShape.init)
    }

    private func hasSeen(_ name: BPMNName) -> Bool { draft.elementCounts[Int(name.rawValue)] > 0 }

    private func text(_ name: BPMNName, of tag: borrowing XMLStartTag) -> String? {
        tag.withValue(of: name) { utf8 in utf8.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }
    }
}

/// References that only a drawing follows.
struct NotationDraft {
    typealias Symbol = IDTable.Symbol

    var calls: [(node: Int, called: Symbol)] = []
    var messages: [(flow: Int, message: Symbol)] = []
    var dataReferences: [(data: Int, target: Symbol)] = []
    /// The positions in `NotationDetails.others`, by position among the elements without a table.
    var others: [Int: Int] = [:]
}

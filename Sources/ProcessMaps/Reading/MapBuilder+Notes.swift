import XMLStreaming

/// The characters of elements: references written as text, and notes.
extension MapBuilder {
    mutating func endCapture(of element: OpenElement, inside parent: OpenElement?) {
        guard !element.isNested || nestedBytes > 0 else { return endCapturing(of: element) }
        switch element.capture {
        case .none: return
        case .laneMember:
            if let lane = parent?.lane { draft.laneMembers.append((lane, symbol(capturedBy: element))) }
        case .neighbour:
            let flow = symbol(capturedBy: element)
            if flow != IDTable.blank {
                draft.neighbours.append((flow, UInt32(truncatingIfNeeded: element.line)))
            }
        case .definitionReference:
            if let node = element.node { draft.definitionReferences.append((node, symbol(capturedBy: element))) }
        case .associationSource: setEnd(\.source, of: element)
        case .associationTarget: setEnd(\.target, of: element)
        case .documentation: endNote(.documentation, of: element)
        case .annotation: endAnnotation(element)
        case .extensionText: endExtension(element)
        case .time: endTime(of: element)
        }
        endCapturing(of: element)
    }

    /// The first reference of several counts.
    private mutating func setEnd(_ end: WritableKeyPath<MapDraft.Ends, IDTable.Symbol>, of element: OpenElement) {
        let symbol = symbol(capturedBy: element)
        guard element.owner.table == .association, draft.associationEnds[element.owner.index][keyPath: end] == 0 else {
            return
        }
        draft.associationEnds[element.owner.index][keyPath: end] = symbol
    }

    private mutating func symbol(capturedBy element: OpenElement) -> IDTable.Symbol {
        let characters = characters
        return draft.symbol(trimmed: characters.span.extracting(element.captureStart...))
    }

    // MARK: Notes

    private mutating func endNote(_ origin: Note.Origin, of element: OpenElement) {
        let text = plainText(of: element)
        guard !text.isEmpty else { return }
        draft.map.notes.append(
            Note(origin: origin, text: text, owner: element.owner.element, line: element.line))
    }

    private mutating func endAnnotation(_ element: OpenElement) {
        let text = plainText(of: element)
        guard !text.isEmpty, element.owner.table == .annotation else { return }
        let annotation = element.owner.index
        if draft.map.annotations[annotation].text.isEmpty { draft.map.annotations[annotation].text = text }
        draft.annotationNotes.append((draft.map.notes.count, annotation))
        draft.map.notes.append(
            Note(origin: .annotation, text: text, owner: .annotation(annotation), line: element.line))
    }

    mutating func plainText(of element: OpenElement) -> StoredText {
        let characters = characters
        let written = characters.span.extracting(element.captureStart...)
        if PlainText.isPlain(written) { return draft.map.texts.store(written) }
        return draft.map.texts.store(PlainText.plain(written).span)
    }

    // MARK: Extensions

    /// An element of a vendor inside `extensionElements`: its text, or its name and value, may be what somebody wrote.
    mutating func startExtension(_ tag: borrowing XMLStartTag, _ element: inout OpenElement) {
        element.line = tag.line
        element.label = .empty
        if tag.attributeCount > 0 { readLabelAndValue(tag, &element) }
        capture(.extensionText, of: &element)
    }

    private mutating func readLabelAndValue(_ tag: borrowing XMLStartTag, _ element: inout OpenElement) {
        if let value = text(in: .value, of: tag) ?? text(in: .metaValue, of: tag) {
            let label = text(in: .name, of: tag) ?? text(in: .key, of: tag) ?? text(in: .metaKey, of: tag) ?? []
            addExtension(Blanks.folded(label.span), PlainText.plain(value.span), of: element)
            return
        }
        for name in [BPMNName.name, .key, .metaKey] where element.label.isEmpty {
            element.label = tag.withValue(of: name) { store(folded: $0) } ?? .empty
        }
    }

    /// The value of an attribute; `nil` where it is absent or blank.
    private func text(in name: BPMNName, of tag: borrowing XMLStartTag) -> [UInt8]? {
        tag.withValue(of: name) { value in
            Blanks.trimmed(value).isEmpty ? nil : value.withUnsafeBufferPointer { Array($0) }
        } ?? nil
    }

    /// The text of a vendor's element is its own, not what stands in elements inside it.
    private mutating func endExtension(_ element: OpenElement) {
        defer { characters.removeSubrange(element.captureStart...) }
        let written = characters
        guard !Blanks.trimmed(written.span.extracting(element.captureStart...)).isEmpty else { return }
        let text = PlainText.plain(written.span.extracting(element.captureStart...))
        guard !text.isEmpty else { return }
        addExtension(draft.map.texts.withBytes(of: element.label) { Blanks.folded($0) }, text, of: element)
    }

    private mutating func addExtension(_ label: [UInt8], _ value: [UInt8], of element: OpenElement) {
        let text = label.isEmpty ? value : label + Array(": ".utf8) + value
        draft.map.notes.append(
            Note(
                origin: .extension, text: draft.map.texts.store(text.span), owner: element.owner.element,
                line: element.line))
    }
}

import XMLStreaming

/// The characters of elements: references written as text, and notes.
extension MapBuilder {
    mutating func endCapture(of element: OpenElement, inside parent: OpenElement?) {
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

    private mutating func plainText(of element: OpenElement) -> StoredText {
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
        var label: [UInt8] = []
        for name in [BPMNName.name, .key, .metaKey] where label.isEmpty {
            label = tag.withValue(of: name) { Blanks.folded($0) } ?? []
        }
        var value: [UInt8] = []
        for name in [BPMNName.value, .metaValue] where value.isEmpty {
            value = tag.withValue(of: name) { PlainText.plain($0) } ?? []
        }
        if !value.isEmpty {
            addExtension(label, value, of: element)
        } else {
            element.label = draft.map.texts.store(label.span)
        }
        capture(.extensionText, of: &element)
    }

    /// The text of a vendor's element is its own, not what stands in elements inside it.
    private mutating func endExtension(_ element: OpenElement) {
        let text = PlainText.plain(characters.span.extracting(element.captureStart...))
        characters.removeSubrange(element.captureStart...)
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

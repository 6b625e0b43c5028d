import XMLStreaming

/// Data, annotations, groups and associations; and what opens a note.
extension MapBuilder {
    mutating func startArtifact(
        _ name: BPMNName, _ tag: borrowing XMLStartTag, inside parent: OpenElement, _ element: inout OpenElement
    ) {
        if let kind = name.dataKind { return startData(kind, tag, &element) }
        switch name {
        case .association: startAssociation(.association, tag, &element)
        case .dataInputAssociation: startAssociation(.dataInputAssociation, tag, &element)
        case .dataOutputAssociation: startAssociation(.dataOutputAssociation, tag, &element)
        case .sourceRef, .targetRef:
            startOther(name, tag, &element)
            guard parent.owner.table == .association, parent.name != nil else { return }
            capture(name == .sourceRef ? .associationSource : .associationTarget, of: &element)
        case .textAnnotation: startAnnotation(tag, &element)
        case .text:
            startOther(name, tag, &element)
            if parent.name == .textAnnotation { capture(.annotation, of: &element) }
        case .group: startGroup(tag, &element)
        case .categoryValue: startCategoryValue(tag, &element)
        case .documentation:
            startOther(name, tag, &element)
            capture(.documentation, of: &element)
        case .extensionElements:
            startOther(name, tag, &element)
            element.isExtension = true
        case .choreographyTask, .subChoreography, .callChoreography, .conversation, .subConversation,
            .callConversation, .conversationLink, .message, .participantMultiplicity, .dataState:
            startDetail(name, tag, inside: parent, &element)
        default: startOther(name, tag, &element)
        }
    }

    private mutating func startData(_ kind: DataKind, _ tag: borrowing XMLStartTag, _ element: inout OpenElement) {
        let handle = Handle(.data, draft.map.data.count)
        draft.setContainer(of: handle, to: element.container)
        draft.map.data.append(
            DataElement(
                kind: kind, id: define(tag, as: handle), name: name(of: tag),
                isCollection: isTrue(.isCollection, of: tag), line: tag.line))
        readNotation(ofData: handle.index, kind, tag, inside: element.node)
        element.owner = handle
    }

    private mutating func startAnnotation(_ tag: borrowing XMLStartTag, _ element: inout OpenElement) {
        let handle = Handle(.annotation, draft.map.annotations.count)
        draft.setContainer(of: handle, to: element.container)
        draft.map.annotations.append(TextAnnotation(id: define(tag, as: handle), line: tag.line))
        element.owner = handle
    }

    private mutating func startGroup(_ tag: borrowing XMLStartTag, _ element: inout OpenElement) {
        let handle = Handle(.group, draft.map.groups.count)
        draft.setContainer(of: handle, to: element.container)
        draft.map.groups.append(Group(id: define(tag, as: handle), name: name(of: tag), line: tag.line))
        draft.groupCategories.append(reference(.categoryValueRef, of: tag))
        element.owner = handle
    }

    private mutating func startCategoryValue(_ tag: borrowing XMLStartTag, _ element: inout OpenElement) {
        let handle = addOther(.categoryValue, inside: element)
        _ = define(tag, as: handle)
        draft.categoryValues[handle.index] = tag.withValue(of: .value) { store(folded: $0) } ?? .empty
    }

    /// A data association lies in its activity, which is the end that has no reference of its own.
    private mutating func startAssociation(
        _ kind: AssociationKind, _ tag: borrowing XMLStartTag, _ element: inout OpenElement
    ) {
        let handle = Handle(.association, draft.map.associations.count)
        draft.setContainer(of: handle, to: element.container)
        var association = Association(kind: kind, id: define(tag, as: handle), line: tag.line)
        let activity = element.node.map(ElementIndex.node)
        switch kind {
        case .association: break
        case .dataInputAssociation: association.target = activity
        case .dataOutputAssociation: association.source = activity
        }
        if kind == .association { readNotation(ofAssociation: handle.index, tag) }
        draft.map.associations.append(association)
        draft.associationEnds.append(
            MapDraft.Ends(source: reference(.sourceRef, of: tag), target: reference(.targetRef, of: tag)))
        element.owner = handle
    }
}

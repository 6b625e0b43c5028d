/// Follows the references of a draft into its model.
extension MapDraft {
    mutating func link(_ references: References, _ hosts: Hosts, _ lanes: LaneAssignment) {
        linkPools(references)
        linkNodes(references, hosts, lanes)
        linkFlows(references)
        linkArtifacts(references)
        linkDrawings(references)
        linkNotation(references)
        entitle()
    }

    // MARK: Links of the model

    private mutating func linkPools(_ references: References) {
        for (pool, symbol) in poolProcesses.enumerated() where symbol != IDTable.blank {
            guard let process = references[symbol].process else { continue }
            map.pools[pool].process = process
            map.processes[process].pool = pool
        }
    }

    private mutating func linkNodes(_ references: References, _ hosts: Hosts, _ lanes: LaneAssignment) {
        for (node, lane) in lanes.placed.enumerated() {
            guard let lane else { continue }
            map.nodes[node].lane = lane
            map.nodes[node].laneBasis = lanes.basis(of: node, in: self)
        }
        for (node, _) in attachments {
            map.nodes[node].host = hosts[node]?.node
        }
        for (node, symbol) in definitionReferences {
            let definition = references[symbol]
            guard definition.table == .other, let trigger = otherKinds[definition.index]?.eventTrigger else {
                continue
            }
            addTrigger(trigger, to: node)
            if map.nodes[node].kind.isEvent, map.timers[node] == nil { map.timers[node] = timers[definition.index] }
        }
        for (node, link) in links {
            if case .named(let name) = link { map.linkNames[node] = ids.texts[Int(name)] }
        }
    }

    private mutating func linkFlows(_ references: References) {
        for (flow, ends) in flowEnds.enumerated() {
            map.sequenceFlows[flow].source = references[ends.source].node
            map.sequenceFlows[flow].target = references[ends.target].node
        }
        for (node, symbol) in defaults {
            let flow = references[symbol]
            if flow.table == .sequenceFlow, map.sequenceFlows[flow.index].source == node {
                map.sequenceFlows[flow.index].isDefault = true
            }
        }
        for (flow, ends) in messageEnds.enumerated() {
            map.messageFlows[flow].source = references[ends.source].element
            map.messageFlows[flow].target = references[ends.target].element
        }
    }

    private mutating func linkArtifacts(_ references: References) {
        var annotated: [Int: ElementIndex] = [:]
        for (index, ends) in associationEnds.enumerated() {
            let (source, target) = (references[ends.source].element, references[ends.target].element)
            switch map.associations[index].kind {
            case .association:
                map.associations[index].source = source
                map.associations[index].target = target
                if case .annotation(let note) = source, let target, annotated[note] == nil { annotated[note] = target }
                if case .annotation(let note) = target, let source, annotated[note] == nil { annotated[note] = source }
            case .dataInputAssociation: map.associations[index].source = source
            case .dataOutputAssociation: map.associations[index].target = target
            }
        }
        for (note, annotation) in annotationNotes {
            if let element = annotated[annotation] { map.notes[note].owner = element }
        }
        for (group, symbol) in groupCategories.enumerated() where map.groups[group].name.isEmpty {
            let value = references[symbol]
            if value.table == .other { map.groups[group].name = categoryValues[value.index] ?? .empty }
        }
    }

    private mutating func linkDrawings(_ references: References) {
        for (shape, symbol) in shapeElements.enumerated() {
            map.shapes[shape].element = references[symbol].element
        }
        for (edge, symbol) in edgeElements.enumerated() {
            map.edges[edge].element = references[symbol].element
        }
        for (diagram, symbol) in diagramElements.enumerated() {
            map.diagrams[diagram].element = references[symbol].element
        }
    }

    // MARK: Title and code

    private mutating func entitle() {
        let named =
            collaborations.lazy.map(\.name).first { !$0.isEmpty }
            ?? map.processes.lazy.map(\.name).first { !$0.isEmpty }
            ?? map.pools.lazy.map(\.name).first { !$0.isEmpty }
        map.title = named ?? definitionsName
        map.code = code()
    }

    /// The first code in the title, the names of processes, collaborations and pools, their ids, the documentation.
    private func code() -> ProcessCode? {
        var search = CodeSearch()
        var names = [map.title] + map.processes.map(\.name)
        names += collaborations.map(\.name)
        names += map.pools.map(\.name)
        names.append(definitionsName)
        for name in names { search.look(in: name, of: map, as: .name) }
        let ids = [definitionsID] + map.processes.map(\.id) + collaborations.map(\.id)
        for id in ids { search.look(in: id, of: map, as: .id) }
        for note in map.notes where note.origin == .documentation { search.look(in: note.text, of: map, as: .text) }
        return search.code
    }
}

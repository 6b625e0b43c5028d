/// The references that name nothing of the file, by kind.
struct DanglingReferences {
    var sequenceFlows = Occurrences()
    /// Absent ends count here too: a message flow needs both.
    var messageFlows = Occurrences()
    var laneMembers = Occurrences()
    var processes = Occurrences()
    var attachments = Occurrences()
    var neighbours = Occurrences()
    var drawings = Occurrences()

    init(_ draft: borrowing MapDraft, _ references: References) {
        for (flow, ends) in draft.flowEnds.enumerated() {
            for end in [ends.source, ends.target] where end != IDTable.blank && references[end].isNone {
                sequenceFlows.note(line: draft.map.sequenceFlows[flow].line, id: draft.map.sequenceFlows[flow].id)
            }
        }
        for (flow, ends) in draft.messageEnds.enumerated() {
            for end in [ends.source, ends.target] where end == IDTable.blank || references[end].isNone {
                messageFlows.note(line: draft.map.messageFlows[flow].line, id: draft.map.messageFlows[flow].id)
            }
        }
        for (pool, process) in draft.poolProcesses.enumerated()
        where process != IDTable.blank && references[process].isNone {
            processes.note(line: draft.map.pools[pool].line, id: draft.map.pools[pool].id)
        }
        for (flow, line) in draft.neighbours where references[flow].isNone {
            neighbours.note(line: Int(line), id: draft.ids.texts[Int(flow)])
        }
        for drawing in draft.drawings where references[drawing.element].isNone {
            drawings.note(line: Int(drawing.line), id: draft.ids.texts[Int(drawing.element)])
        }
    }

    var total: Int {
        sequenceFlows.count + messageFlows.count + laneMembers.count + processes.count + attachments.count
            + neighbours.count + drawings.count
    }
}

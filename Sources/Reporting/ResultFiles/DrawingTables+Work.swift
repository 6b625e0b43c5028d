internal import ProcessMaps

/// Processes, performers, nodes and the flows between them.
extension DrawingTables {
    mutating func readProcesses(_ json: inout JSONObject) throws(JSONFault) {
        map.title = store(try json.stringIfAny("title"))
        for entry in try json.rows("processes") {
            var row = try JSONObject(entry, of: json.text)
            let (id, name) = try identity(&row)
            map.processes.append(Process(id: id, name: name, pool: try position("pool", &row, in: ElementIndex.pool)))
        }
        for (index, entry) in try json.rows("pools").enumerated() {
            var row = try JSONObject(entry, of: json.text)
            let (id, name) = try identity(&row)
            let process = try position("process", &row, in: ElementIndex.process)
            map.pools.append(Pool(id: id, name: name, process: process))
            if try row.flagIfAny("multiple") == true { map.notation.multiInstancePools.insert(index) }
        }
        for entry in try json.rows("lanes") {
            var row = try JSONObject(entry, of: json.text)
            let (id, name) = try identity(&row)
            map.lanes.append(
                Lane(
                    id: id, name: name, process: try position("process", &row, in: ElementIndex.process),
                    parent: try position("parent", &row, in: ElementIndex.lane), depth: try row.integer("depth")))
        }
    }

    mutating func readNodes(_ json: inout JSONObject) throws(JSONFault) {
        for (index, entry) in try json.rows("nodes").enumerated() {
            var row = try JSONObject(entry, of: json.text)
            let (id, name) = try identity(&row)
            var node = FlowNode(kind: try row.word("type"), id: id, name: name)
            node.process = try position("process", &row, in: ElementIndex.process)
            node.container = try position("container", &row, in: ElementIndex.node)
            node.lane = try position("lane", &row, in: ElementIndex.lane)
            node.host = try position("host", &row, in: ElementIndex.node)
            node.trigger = try row.wordIfAny("trigger") ?? .none
            node.loop = try row.wordIfAny("loop") ?? .none
            node.isInterrupting = try row.flagIfAny("notInterrupting") != true
            node.isEventSubProcess = try row.flagIfAny("eventSubProcess") == true
            node.isForCompensation = try row.flagIfAny("compensation") == true
            map.nodes.append(node)
            if try row.flagIfAny("parallelMultiple") == true { map.notation.parallelMultipleEvents.insert(index) }
            if try row.flagIfAny("instantiates") == true { map.notation.instantiatingNodes.insert(index) }
            if try row.flagIfAny("parallelGateway") == true { map.notation.parallelEventGateways.insert(index) }
            map.notation.calledTasks[index] = try row.wordIfAny("calledTask")
        }
    }

    mutating func readFlows(_ json: inout JSONObject) throws(JSONFault) {
        for entry in try json.rows("sequenceFlows") {
            var row = try JSONObject(entry, of: json.text)
            let (id, name) = try identity(&row)
            map.sequenceFlows.append(
                SequenceFlow(
                    id: id, name: name, source: try position("source", &row, in: ElementIndex.node),
                    target: try position("target", &row, in: ElementIndex.node),
                    hasCondition: try row.flagIfAny("condition") == true,
                    isDefault: try row.flagIfAny("default") == true))
        }
        for (index, entry) in try json.rows("messageFlows").enumerated() {
            var row = try JSONObject(entry, of: json.text)
            let (id, name) = try identity(&row)
            map.messageFlows.append(
                MessageFlow(
                    id: id, name: name, source: try element("source", &row), target: try element("target", &row)))
            if let message = try row.stringIfAny("message") { map.notation.messageNames[index] = store(message) }
        }
    }
}

extension JSONObject {
    /// The entries of a table that is left out where it is empty.
    mutating func rows(_ name: StaticString) throws(JSONFault) -> [Int] {
        guard let table = memberIfAny(name) else { return [] }
        return try text.items(of: table) { entry throws(JSONFault) in entry }
    }
}

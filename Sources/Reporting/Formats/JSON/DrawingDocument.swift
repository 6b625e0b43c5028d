internal import Findings
internal import ProcessMaps

/// One BPMN file as `drawings` holds it: a list for each table of `ProcessMap`, whose positions the others name. What is
/// empty, absent or as usual is left out.
struct DrawingDocument {
    let file: MapFile

    private var map: ProcessMap { file.map }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.set("path", file.path)
            json.set("state", file.state.rawValue)
            json.text("title", map[map.title])
            rows("processes", map.processes, &json) { process, _, json in
                named(process.id, process.name, &json)
                json.number("pool", process.pool)
            }
            rows("pools", map.pools, &json) { pool, position, json in
                named(pool.id, pool.name, &json)
                json.number("process", pool.process)
                json.mark("multiple", map.notation.multiInstancePools.contains(position))
            }
            rows("lanes", map.lanes, &json) { lane, _, json in
                named(lane.id, lane.name, &json)
                json.number("process", lane.process)
                json.number("parent", lane.parent)
                json.set("depth", lane.depth)
            }
            rows("nodes", map.nodes, &json) { write($0, at: $1, &$2) }
            rows("sequenceFlows", map.sequenceFlows, &json) { flow, _, json in
                named(flow.id, flow.name, &json)
                json.number("source", flow.source)
                json.number("target", flow.target)
                json.mark("condition", flow.hasCondition)
                json.mark("default", flow.isDefault)
            }
            writeLooseTables(&json)
            writePlanes(&json)
        }
    }

    private func write(_ node: FlowNode, at position: Int, _ json: inout JSONWriter) {
        let notation = map.notation
        named(node.id, node.name, &json)
        json.set("type", node.kind.rawValue)
        json.number("process", node.process)
        json.number("container", node.container)
        json.number("lane", node.lane)
        json.number("host", node.host)
        if node.trigger != .none { json.set("trigger", node.trigger.rawValue) }
        if node.loop != .none { json.set("loop", node.loop.rawValue) }
        json.mark("notInterrupting", !node.isInterrupting)
        json.mark("eventSubProcess", node.isEventSubProcess)
        json.mark("compensation", node.isForCompensation)
        json.mark("parallelMultiple", notation.parallelMultipleEvents.contains(position))
        json.mark("instantiates", notation.instantiatingNodes.contains(position))
        json.mark("parallelGateway", notation.parallelEventGateways.contains(position))
        json.text("calledTask", notation.calledTasks[position]?.rawValue ?? "")
    }

    /// What belongs to no process.
    private func writeLooseTables(_ json: inout JSONWriter) {
        let notation = map.notation
        rows("messageFlows", map.messageFlows, &json) { flow, position, json in
            named(flow.id, flow.name, &json)
            json.element("source", flow.source)
            json.element("target", flow.target)
            json.text("message", notation.messageNames[position].map { map[$0] } ?? "")
        }
        rows("data", map.data, &json) { data, position, json in
            named(data.id, data.name, &json)
            json.set("type", data.kind.rawValue)
            json.mark("collection", data.isCollection)
            json.number("target", notation.dataTargets[position])
            json.text("state", notation.dataStates[position].map { map[$0] } ?? "")
            json.mark("inner", notation.innerData.contains(position))
            json.number("container", notation.containers[.data(position)])
        }
        rows("annotations", map.annotations, &json) { annotation, position, json in
            named(annotation.id, .empty, &json)
            json.text("text", map[annotation.text])
            json.number("container", notation.containers[.annotation(position)])
        }
        rows("groups", map.groups, &json) { group, position, json in
            named(group.id, group.name, &json)
            json.number("container", notation.containers[.group(position)])
        }
        rows("associations", map.associations, &json) { association, position, json in
            named(association.id, .empty, &json)
            json.set("type", association.kind.rawValue)
            json.element("source", association.source)
            json.element("target", association.target)
            json.text("direction", notation.associationDirections[position]?.rawValue ?? "")
        }
        rows("others", notation.others, &json) { other, _, json in
            named(other.id, other.name, &json)
            json.set("type", other.kind.rawValue)
        }
    }

    // MARK: Diagram interchange

    private func writePlanes(_ json: inout JSONWriter) {
        let notation = map.notation
        rows("planes", map.diagrams, &json) { plane, _, json in
            json.text("name", map[plane.name])
            json.element("element", plane.element)
            json.range("shapes", plane.shapes)
            json.range("edges", plane.edges)
        }
        rows("shapes", map.shapes, &json) { shape, position, json in
            json.element("element", shape.element)
            json.number("other", notation.otherShapes[position])
            json.text("band", notation.participantBands[position]?.rawValue ?? "")
            json.bounds("bounds", shape.bounds)
            if let label = shape.label { json.bounds("label", label) }
            if let flag = shape.isHorizontal { json.set("horizontal", flag) }
            if let flag = shape.isExpanded { json.set("expanded", flag) }
            if let flag = shape.isMarkerVisible { json.set("markerVisible", flag) }
        }
        rows("edges", map.edges, &json) { edge, position, json in
            json.element("element", edge.element)
            json.number("other", notation.otherEdges[position])
            json.text("message", notation.messageShapes[position]?.rawValue ?? "")
            let points = map.waypoints[edge.waypoints.clamped(to: map.waypoints.indices)]
            json.set("waypoints", points) { json, point in json.array([point.x, point.y]) { $0.coordinate($1) } }
            if let label = edge.label { json.bounds("label", label) }
        }
    }

    // MARK: Rows

    /// A table, one row a line; left out where it is empty.
    private func rows<Row>(
        _ name: StaticString, _ table: [Row], _ json: inout JSONWriter, _ write: (Row, Int, inout JSONWriter) -> Void
    ) {
        guard !table.isEmpty else { return }
        json.set(name, table.indices) { json, position in
            json.inline { json in json.object { write(table[position], position, &$0) } }
        }
    }

    private func named(_ id: StoredText, _ name: StoredText, _ json: inout JSONWriter) {
        json.text("id", map[id])
        json.text("name", map[name])
    }
}

/// Members that are left out where they say nothing.
extension JSONWriter {
    fileprivate mutating func text(_ name: StaticString, _ text: String) {
        if !text.isEmpty { set(name, text) }
    }

    fileprivate mutating func number(_ name: StaticString, _ number: Int?) {
        if let number { set(name, number) }
    }

    fileprivate mutating func mark(_ name: StaticString, _ isSet: Bool) {
        if isSet { set(name, true) }
    }

    fileprivate mutating func element(_ name: StaticString, _ element: ElementIndex?) {
        if let element { set(name, element.reference) }
    }

    fileprivate mutating func bounds(_ name: StaticString, _ bounds: Bounds) {
        set(name, [bounds.x, bounds.y, bounds.width, bounds.height]) { $0.coordinate($1) }
    }

    fileprivate mutating func range(_ name: StaticString, _ range: Range<Int>) {
        set(name, [range.lowerBound, range.upperBound]) { $0.integer($1) }
    }
}

internal import ProcessMaps

/// Where things are drawn (BPMN 2.0.2, chapter 12).
extension DrawingTables {
    mutating func readPlanes(_ json: inout JSONObject) throws(JSONFault) {
        try readShapes(&json)
        try readEdges(&json)
        for entry in try json.rows("planes") {
            var row = try JSONObject(entry, of: json.text)
            let name = store(try row.stringIfAny("name"))
            map.diagrams.append(
                Diagram(
                    name: name, element: try element("element", &row),
                    shapes: try row.range("shapes", in: map.shapes.indices),
                    edges: try row.range("edges", in: map.edges.indices)))
        }
    }

    private mutating func readShapes(_ json: inout JSONObject) throws(JSONFault) {
        for (index, entry) in try json.rows("shapes").enumerated() {
            var row = try JSONObject(entry, of: json.text)
            let element = try element("element", &row)
            map.notation.otherShapes[index] = try other(&row)
            map.notation.participantBands[index] = try row.wordIfAny("band")
            let bounds = try row.bounds(at: row.member("bounds"))
            let label = try row.boundsIfAny("label")
            map.shapes.append(
                Shape(
                    element: element, bounds: bounds, isHorizontal: try row.flagIfAny("horizontal"),
                    isExpanded: try row.flagIfAny("expanded"), isMarkerVisible: try row.flagIfAny("markerVisible"),
                    label: label))
        }
    }

    private mutating func readEdges(_ json: inout JSONObject) throws(JSONFault) {
        for (index, entry) in try json.rows("edges").enumerated() {
            var row = try JSONObject(entry, of: json.text)
            let element = try element("element", &row)
            map.notation.otherEdges[index] = try other(&row)
            map.notation.messageShapes[index] = try row.wordIfAny("message")
            let start = map.waypoints.count
            for point in try row.rows("waypoints") {
                let (x, y) = try row.text.pair(point)
                map.waypoints.append(Point(x: x, y: y))
            }
            map.edges.append(
                Edge(element: element, waypoints: start..<map.waypoints.count, label: try row.boundsIfAny("label")))
        }
    }
}

extension JSONText {
    fileprivate func coordinates(_ entry: Int) throws(JSONFault) -> [Double] {
        try items(of: entry) { item throws(JSONFault) in try asCoordinate(item) }
    }

    fileprivate func pair(_ entry: Int) throws(JSONFault) -> (x: Double, y: Double) {
        let numbers = try coordinates(entry)
        guard numbers.count == 2 else { throw JSONFault(entry: entry, code: .notA(.array)) }
        return (numbers[0], numbers[1])
    }
}

extension JSONObject {
    fileprivate func bounds(at entry: Int) throws(JSONFault) -> Bounds {
        let numbers = try text.coordinates(entry)
        guard numbers.count == 4 else { throw JSONFault(entry: entry, code: .notA(.array)) }
        return Bounds(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3])
    }

    fileprivate mutating func boundsIfAny(_ name: StaticString) throws(JSONFault) -> Bounds? {
        guard let entry = memberIfAny(name) else { return nil }
        return try bounds(at: entry)
    }

    /// The positions from the first number up to the second, without it.
    fileprivate mutating func range(_ name: StaticString, in table: Range<Int>) throws(JSONFault) -> Range<Int> {
        let entry = try member(name)
        let text = text
        let ends = try text.items(of: entry) { item throws(JSONFault) in try text.asInteger(item) }
        guard ends.count == 2, 0 <= ends[0], ends[0] <= ends[1], ends[1] <= table.upperBound else {
            throw JSONFault(entry: entry, code: .outOfTable)
        }
        return ends[0]..<ends[1]
    }
}

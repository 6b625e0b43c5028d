internal import Findings
internal import ProcessMaps

extension MapFile {
    /// One entry of `drawings`: the tables of a BPMN file, as `DrawingDocument` writes them.
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (path, state): (String, ReadState) = (try json.string("path"), try json.word("state"))
        var tables = DrawingTables()
        try tables.readProcesses(&json)
        try tables.readNodes(&json)
        try tables.readFlows(&json)
        try tables.readArtifacts(&json)
        try tables.readPlanes(&json)
        try tables.check(&json)
        self.init(path: path, state: state, map: tables.map)
    }
}

/// The tables of a map as they are read. What points at another table is checked at the end, when all are there.
struct DrawingTables {
    var map = ProcessMap()
    /// Where each element, and each position in a table, was written that has to exist.
    var elements: [(ElementIndex, entry: Int)] = []
    var others: [(Int, entry: Int)] = []

    mutating func store(_ text: String?) -> StoredText { text.map { map.texts.store($0) } ?? .empty }

    mutating func identity(_ json: inout JSONObject) throws(JSONFault) -> (id: StoredText, name: StoredText) {
        (store(try json.stringIfAny("id")), store(try json.stringIfAny("name")))
    }

    /// An element that has to exist.
    mutating func element(_ name: StaticString, _ json: inout JSONObject) throws(JSONFault) -> ElementIndex? {
        guard let entry = json.memberIfAny(name) else { return nil }
        let element = try json.text.asElement(entry)
        elements.append((element, entry))
        return element
    }

    /// A position in a table; has to exist.
    mutating func position(
        _ name: StaticString, _ json: inout JSONObject, in table: (Int) -> ElementIndex
    ) throws(JSONFault) -> Int? {
        guard let entry = json.memberIfAny(name) else { return nil }
        let position = try json.text.asInteger(entry)
        elements.append((table(position), entry))
        return position
    }

    /// A position in `notation.others`.
    mutating func other(_ json: inout JSONObject) throws(JSONFault) -> Int? {
        guard let entry = json.memberIfAny("other") else { return nil }
        let position = try json.text.asInteger(entry)
        others.append((position, entry))
        return position
    }

    /// - Throws: `JSONFault` where something points at what is not there, or lanes lie in each other in a circle.
    func check(_ json: inout JSONObject) throws(JSONFault) {
        if let wrong = elements.first(where: { !exists($0.0) }) {
            throw JSONFault(entry: wrong.entry, code: .outOfTable)
        }
        if let wrong = others.first(where: { !map.notation.others.indices.contains($0.0) }) {
            throw JSONFault(entry: wrong.entry, code: .outOfTable)
        }
        // A lane stands in the file before those in it.
        if map.lanes.enumerated().contains(where: { position, lane in lane.parent.map { $0 >= position } ?? false }) {
            throw JSONFault(entry: try json.member("lanes"), code: .outOfTable)
        }
    }

    private func exists(_ element: ElementIndex) -> Bool {
        switch element {
        case .process(let index): map.processes.indices.contains(index)
        case .pool(let index): map.pools.indices.contains(index)
        case .lane(let index): map.lanes.indices.contains(index)
        case .node(let index): map.nodes.indices.contains(index)
        case .sequenceFlow(let index): map.sequenceFlows.indices.contains(index)
        case .messageFlow(let index): map.messageFlows.indices.contains(index)
        case .data(let index): map.data.indices.contains(index)
        case .annotation(let index): map.annotations.indices.contains(index)
        case .group(let index): map.groups.indices.contains(index)
        case .association(let index): map.associations.indices.contains(index)
        }
    }
}

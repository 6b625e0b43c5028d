internal import Assessment
internal import Findings
internal import ProcessMaps
internal import Tracing

extension MapResult {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (id, code) = (try json.string("id"), try json.stringOrNull("code"))
        let title = try json.string("title")
        let kind: MapKind = try json.word("kind")
        let (level, unit) = (try json.integerOrNull("level"), try json.stringOrNull("unit"))
        let (sops, otherSOPs) = (try json.strings("sops"), try json.strings("otherSOPs"))
        let activities = try json.objects("activities", ActivityCoverage.init)
        let handoffs = try json.objects("handoffs", HandoffCoverage.init)
        let location = try json.location("location")
        self.init(
            id: id, code: code, title: title, kind: kind, level: level, unit: unit,
            file: try json.integerOrNull("drawing"), sops: sops, otherSOPs: otherSOPs, activities: activities,
            handoffs: handoffs, location: location)
    }
}

extension ActivityCoverage {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (id, name) = (try json.string("id"), try json.string("name"))
        let performer = try json.stringOrNull("performer")
        let isCovered = try json.flag("covered")
        let cover = try json.object("cover", ActivityCover.init)
        self.init(
            node: try json.node("element"), id: id, name: name, performer: performer, isCovered: isCovered,
            cover: cover)
    }
}

extension ActivityCover {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            basis: try json.word("basis"), sops: try json.strings("sops"),
            steps: try json.objects("steps", CoveringStep.init))
    }
}

extension CoveringStep {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            sop: try json.string("sop"), procedure: try json.stringOrNull("procedure"),
            number: try json.integer("number"), likeness: try json.hundredths("likeness"))
    }
}

extension HandoffCoverage {
    private enum Side: String { case giver, receiver }

    init(_ json: inout JSONObject) throws(JSONFault) {
        let id = try json.string("flow")
        let (fromPerformer, toPerformer) = (try json.string("fromPerformer"), try json.string("toPerformer"))
        let (from, to) = (try json.string("fromName"), try json.string("toName"))
        let isCovered = try json.flag("covered")
        let lacking: [Side] = try json.words("lacking")
        self.init(
            flow: try json.element("element"), id: id, from: from, to: to, fromPerformer: fromPerformer,
            toPerformer: toPerformer, isCovered: isCovered,
            cover: HandoffCover(
                giverLacks: lacking.contains(.giver), receiverLacks: lacking.contains(.receiver)))
    }
}

/// Elements of a drawn map: `node-3`.
extension JSONObject {
    mutating func element(_ name: StaticString) throws(JSONFault) -> ElementIndex {
        try text.asElement(member(name))
    }
    mutating func elementOrNull(_ name: StaticString) throws(JSONFault) -> ElementIndex? {
        guard let entry = try memberOrNull(name) else { return nil }
        return try text.asElement(entry)
    }
    mutating func elementIfAny(_ name: StaticString) throws(JSONFault) -> ElementIndex? {
        guard let entry = memberIfAny(name) else { return nil }
        return try text.asElement(entry)
    }

    /// The position of a node.
    mutating func node(_ name: StaticString) throws(JSONFault) -> Int {
        let entry = try member(name)
        guard case .node(let node) = try text.asElement(entry) else {
            throw JSONFault(entry: entry, code: .notA(.element))
        }
        return node
    }
}

extension JSONText {
    func asElement(_ entry: Int) throws(JSONFault) -> ElementIndex {
        guard let element = ElementIndex(reference: try asString(entry)) else {
            throw JSONFault(entry: entry, code: .notA(.element))
        }
        return element
    }
}

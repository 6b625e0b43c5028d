internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Tracing

extension MapComparison {
    /// What covers each activity and hand-off stands at the map (`MapResult`), and is not repeated here.
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(map: try json.string("map"))
        sopsWithoutSteps = try json.strings("sopsWithoutSteps")
        missingPerformers = try json.objects("missingPerformers", MissingPerformer.init)
        cuts = try json.words("cuts")
        sops = try json.objects("sops", SOPComparison.init)
    }
}

extension MissingPerformer {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let name = try json.string("name")
        let activities = try json.objects("activities", ActivityReference.init)
        let entry = try json.member("element")
        let performer: Performer
        switch try json.text.asElement(entry) {
        case .lane(let index): performer = .lane(index)
        case .pool(let index): performer = .pool(index)
        default: throw JSONFault(entry: entry, code: .notA(.element))
        }
        self.init(performer: performer, name: name, activities: activities)
    }
}

extension SOPComparison {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(sop: try json.string("sop"))
        isRelated = try json.flag("related")
        matches = try json.objects("matches", StepMatch.init)
        performers = try json.objects("performers", PerformerMatch.init)
        contradictions = try json.objects("order", OrderContradiction.init)
        unreceived = try json.objects("unreceivedHandoffs", UnreceivedHandoff.init)
        otherPerformers = try json.objects("otherPerformers", OtherPerformer.init)
        late = try json.objects("late", LateStep.init)
        unjudgedDeadlines = try json.integer("unjudgedDeadlines")
    }
}

extension StepReference {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (number, procedure) = (try json.integer("number"), try json.stringOrNull("procedure"))
        let (name, location) = (try json.string("name"), try json.location("location"))
        self.init(
            position: try json.integer("position"), procedure: procedure, number: number, name: name,
            location: location)
    }
}

extension ActivityReference {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (id, name) = (try json.string("id"), try json.string("name"))
        let (performer, line) = (try json.string("performer"), try json.integer("line"))
        self.init(node: try json.node("element"), id: id, name: name, performer: performer, line: line)
    }
}

extension StepMatch {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            step: try json.object("step", StepReference.init),
            activity: try json.object("activity", ActivityReference.init), likeness: try json.hundredths("likeness"),
            isChosen: try json.flag("chosen"))
    }
}

extension PerformerMatch {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            column: try json.string("column"), kind: try json.word("kind"),
            performer: try json.stringOrNull("performer"), step: try json.object("step", StepReference.init))
    }
}

extension OrderContradiction {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let text = json.text
        self.init(
            first: try json.object("first", StepReference.init),
            firstActivity: try json.object("firstActivity", ActivityReference.init),
            second: try json.object("second", StepReference.init),
            secondActivity: try json.object("secondActivity", ActivityReference.init),
            path: try json.strings("path"), flows: try json.strings("flows"),
            elements: try json.array("elements") { entry throws(JSONFault) in try text.asElement(entry) })
    }
}

extension UnreceivedHandoff {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let step = try json.object("step", StepReference.init)
        let activity = try json.objectOrNull("activity", ActivityReference.init)
        let (receiver, flowID) = (try json.string("receiver"), try json.stringOrNull("flow"))
        let awaited = try json.objects("awaited", ActivityReference.init)
        let hasNoStep = try json.flag("receiverHasNoStep")
        self.init(
            step: step, activity: activity, receiver: receiver, flow: try json.elementOrNull("element"),
            flowID: flowID, awaited: awaited, hasNoStep: hasNoStep)
    }
}

extension OtherPerformer {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            step: try json.object("step", StepReference.init), columns: try json.strings("columns"),
            activity: try json.object("activity", ActivityReference.init))
    }
}

extension LateStep {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let steps = try json.objects("steps", StepReference.init)
        let time = try json.localized("time")
        let activity = try json.object("activity", ActivityReference.init)
        let (timerID, deadline) = (try json.string("timer"), try json.localized("deadline"))
        self.init(
            steps: steps, time: time, activity: activity, timer: try json.element("element"), timerID: timerID,
            timerName: try json.string("timerName"), deadline: deadline, timerLine: try json.integer("timerLine"))
    }
}

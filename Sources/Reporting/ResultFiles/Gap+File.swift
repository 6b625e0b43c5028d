internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

extension Gap {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (id, scope) = (try json.string("id"), try json.scope("scope"))
        let indicator = try json.string("indicator")
        let subject = try json.object("subject", GapSubject.init)
        let owner = try json.string("owner")
        let actions = try json.objects("actions", GapAction.init)
        let (gain, location) = (try json.number("gain"), try json.location("location"))
        let condition = try json.localized("condition")
        let (alsoCloses, more) = (try json.strings("alsoCloses"), try json.integer("alsoClosesMore"))
        let (due, responsible) = (try json.dateOrNull("due"), try json.stringOrNull("responsible"))
        self.init(
            id: id, scope: scope, indicator: indicator, subject: subject, owner: owner, condition: condition,
            actions: actions, gain: gain, location: location, due: due, responsible: responsible,
            alsoCloses: alsoCloses, alsoClosesMore: more)
    }
}

extension GapSubject {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(type: try json.word("type"), id: try json.string("id"), name: try json.string("name"))
    }
}

extension GapAction {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            kind: try json.word("kind"), effort: try json.integer("effort"), text: try json.localized("text"),
            target: try json.stringOrNull("target"))
    }
}

internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

/// What stands at the head of a file. The instrument itself comes later in it.
struct ProvenanceHeader {
    var toolVersion: String
    var rubric: (id: String, version: String, sha256: String)
    var asOf: CalendarDate
    var inputs: [InputFile]
    var isWithinValidity: Bool

    init(_ json: inout JSONObject) throws(JSONFault) {
        toolVersion = try json.object("tool") { tool throws(JSONFault) in try tool.string("version") }
        rubric = try json.object("rubric") { rubric throws(JSONFault) in
            (id: try rubric.string("id"), version: try rubric.string("version"), sha256: try rubric.string("sha256"))
        }
        asOf = try json.date("asOf")
        inputs = try json.objects("inputs", InputFile.init)
        isWithinValidity = try json.flag("withinValidity")
    }

    func provenance(_ instrument: Instrument, _ profile: Profile) -> Provenance {
        Provenance(
            toolVersion: toolVersion, instrument: instrument, profile: profile, asOf: asOf,
            isWithinValidity: isWithinValidity, inputs: inputs)
    }
}

extension InputFile {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            path: try json.string("path"), bytes: try json.integer("bytes"), sha256: try json.string("sha256"),
            state: try json.word("state"), problem: try json.objectOrNull("reason", ReadProblem.init))
    }
}

extension ReadProblem {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let code = try json.string("code")
        let (line, column) = (try json.integerOrNull("line"), try json.integerOrNull("column"))
        self.init(code: code, message: try json.localized("message"), line: line, column: column)
    }
}

extension Agency {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            id: try json.string("id"), name: try json.string("name"), kind: try json.stringOrNull("kind"),
            period: try json.stringOrNull("period"))
    }
}

extension Unit {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            id: try json.string("id"), name: try json.string("name"), parent: try json.stringOrNull("parent"),
            peerGroup: try json.stringOrNull("peerGroup"), formerNames: try json.strings("formerNames"),
            responsible: try json.stringOrNull("responsible"))
    }
}

internal import Assessment
internal import Dossier
internal import Findings

extension SOPResult {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (id, number) = (try json.string("id"), try json.stringOrNull("number"))
        let (title, unit) = (try json.string("title"), try json.stringOrNull("unit"))
        let scope = try json.object("appliesTo", SOPScope.init)
        let standing: SOPStanding = try json.word("standing")
        let effective = try json.dateOrNull("effective")
        let (maps, evidence) = (try json.strings("maps"), try json.strings("applicationEvidence"))
        let location = try json.location("location")
        let (revised, revoked) = (try json.dateIfAny("revised"), try json.dateIfAny("revoked"))
        self.init(
            id: id, number: number, title: title, unit: unit, scope: scope, standing: standing, maps: maps,
            applicationEvidence: evidence, effective: effective, revised: revised, revoked: revoked, location: location)
    }
}

extension SOPScope {
    private enum Word: String { case owner, units, everyUnit }

    init(_ json: inout JSONObject) throws(JSONFault) {
        let word: Word = try json.word("kind")
        switch word {
        case .owner: self = .owner
        case .units: self = .units(try json.strings("units"))
        case .everyUnit: self = .everyUnit
        }
    }
}

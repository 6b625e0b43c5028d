internal import Dossier
internal import Findings

extension Evidence {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (id, subjectText) = (try json.string("id"), try json.string("subjectText"))
        let subjects = try json.objects("subjects", EvidenceSubject.init)
        let kind: EvidenceKind? = try json.wordOrNull("kind")
        let kindText = try json.string("kindText")
        let (date, validUntil) = (try json.dateOrNull("date"), try json.dateOrNull("validUntil"))
        let description = try json.stringOrNull("description")
        let (link, file) = (try json.stringOrNull("link"), try json.stringOrNull("file"))
        self.init(
            id: id, subjectText: subjectText, subjects: subjects, kind: kind, kindText: kindText, date: date,
            validUntil: validUntil, description: description, link: link, file: file,
            location: try json.location("location"))
    }
}

extension EvidenceSubject {
    private enum Word: String { case sop, map, unit }

    init(_ json: inout JSONObject) throws(JSONFault) {
        let (type, id): (Word, String) = (try json.word("type"), try json.string("id"))
        switch type {
        case .sop: self = .sop(id)
        case .map: self = .map(id)
        case .unit: self = .unit(id)
        }
    }
}

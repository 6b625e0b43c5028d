internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric
internal import Tracing

// What was read of the dossier: ties, SOPs, evidence, and what was found wrong.

extension Trace {
    init(_ json: inout JSONObject) throws(JSONFault) {
        // `counts` follows from the basis.
        self.init(
            map: try json.string("map"), sop: try json.string("sop"), basis: try json.word("basis"),
            activity: try json.stringOrNull("activity"), location: try json.location("location"))
    }
}

extension Finding {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let rule = RuleID(rawValue: try json.string("rule"))
        let severity: Severity = try json.word("severity")
        let (message, location) = (try json.localized("message"), try json.location("location"))
        let legalBasis = try json.legalBasisOrNull("legalBasis")
        self.init(
            rule: rule, severity: severity, message: message, action: try json.localizedOrNull("action"),
            legalBasis: legalBasis, location: location)
    }
}

extension LinkSuggestion {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (sop, map) = (try json.string("sop"), try json.string("map"))
        let activity = try json.stringOrNull("activity")
        let hundredths = try json.hundredths("confidence")
        let (reason, terms) = (try json.localized("reason"), try json.strings("terms"))
        let (sopTitle, mapTitle) = (try json.string("sopTitle"), try json.string("mapTitle"))
        self.init(
            sop: sop, map: map, activity: activity, sopTitle: sopTitle, mapTitle: mapTitle,
            activityName: try json.stringOrNull("activityName"), hundredths: hundredths, reason: reason, terms: terms)
    }
}

extension SOPResult {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (id, number) = (try json.string("id"), try json.stringOrNull("number"))
        let (title, unit) = (try json.string("title"), try json.stringOrNull("unit"))
        let scope = try json.object("appliesTo", SOPScope.init)
        let standing: SOPStanding = try json.word("standing")
        let effective = try json.dateOrNull("effective")
        let (maps, evidence) = (try json.strings("maps"), try json.strings("applicationEvidence"))
        self.init(
            id: id, number: number, title: title, unit: unit, scope: scope, standing: standing, maps: maps,
            applicationEvidence: evidence, effective: effective, location: try json.location("location"))
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

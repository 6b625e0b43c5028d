internal import Findings
internal import Tracing

extension Trace {
    init(_ json: inout JSONObject) throws(JSONFault) {
        // `counts` follows from the basis.
        self.init(
            map: try json.string("map"), sop: try json.string("sop"), basis: try json.word("basis"),
            activity: try json.stringOrNull("activity"), location: try json.location("location"))
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

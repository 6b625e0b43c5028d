internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

extension Score {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            scope: try json.scope("scope"), column: try json.word("column"), node: try json.string("node"),
            value: try json.number("value"), maximum: try json.number("maximum"), lower: try json.number("lower"),
            upper: try json.number("upper"), state: try json.word("state"))
    }
}

extension ColumnTotal {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            scope: try json.scope("scope"), column: try json.word("column"),
            predicate: try json.objectOrNull("predicate", PredicateRange.init),
            gates: try json.objects("gates", GateResult.init))
    }
}

extension PredicateRange {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            value: try json.stringOrNull("value"), lower: try json.stringOrNull("lower"),
            upper: try json.stringOrNull("upper"))
    }
}

extension GateResult {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(id: try json.string("id"), state: try json.word("state"))
    }
}

/// The totals by profile, and the profile the result is made by.
struct ProfileTotals {
    var totals: [ProfileTotal]
    var used: Profile

    // Reads from the whole result.
    init(_ json: inout JSONObject) throws(JSONFault) {
        var used: Profile?
        totals = try json.objects("profiles") { json throws(JSONFault) in
            let profile = try Profile(&json)
            if try json.flag("isUsed") { used = used ?? profile }
            return ProfileTotal(profile: profile, scores: try json.objects("scores", Score.init))
        }
        guard let used else { throw JSONFault(entry: try json.member("profiles"), code: .missing("isUsed: true")) }
        self.used = used
    }
}

extension Profile {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (id, title) = (try json.string("id"), try json.localized("title"))
        let isDefault = try json.flag("isDefault")
        let indicators = try json.strings("indicators")
        let assumptions = try json.objects("assumptions", Assumption.init)
        self.init(id: id, title: title, isDefault: isDefault, assumptions: assumptions, indicators: indicators)
    }
}

extension Assumption {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            indicator: try json.string("indicator"), scale: try json.string("scale"),
            reason: try json.localized("reason"))
    }
}

extension NextStep {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (scope, indicator) = (try json.scope("scope"), try json.string("indicator"))
        let (from, to) = (try json.string("from"), try json.string("to"))
        let itemsNeeded = try json.integer("itemsNeeded")
        let (gain, effort) = (try json.number("gain"), try json.integer("effort"))
        let text = try json.localized("text")
        self.init(
            scope: scope, indicator: indicator, from: from, to: to, itemsNeeded: itemsNeeded, gain: gain,
            effort: effort, gaps: try json.strings("gaps"), text: text)
    }
}

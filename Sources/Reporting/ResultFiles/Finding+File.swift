internal import Findings

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

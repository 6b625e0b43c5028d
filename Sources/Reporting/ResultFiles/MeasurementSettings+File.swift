internal import Findings
internal import Rubric

extension MeasurementSettings {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (mostThreshold, unitShare) = (try json.sourced("mostThreshold"), try json.sourced("unitShare"))
        let application = try json.objects("application", AcceptedEvidence.init)
        let evaluation = try json.object("evaluation", EvaluationSettings.init)
        let rhythms = try json.objects("rhythm", EvidenceRhythm.init)
        let efforts = try json.objects("efforts", ActionEffort.init)
        self.init(
            mostThreshold: mostThreshold, unitShare: unitShare, application: application, evaluation: evaluation,
            efforts: efforts, effortSource: try json.source("effortSource"), rhythms: rhythms)
    }
}

extension AcceptedEvidence {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            kind: try json.string("kind"), validityMonths: try json.integer("validityMonths"),
            isUnitWide: try json.flag("unitWide"), source: try json.source("source"))
    }
}

extension EvaluationSettings {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            kind: try json.string("kind"), followUpKind: try json.string("followUpKind"),
            intervalMonths: try json.integer("intervalMonths"), intervals: try json.integer("intervals"),
            analysisWords: try json.strings("analysisWords"), rules: try json.objects("rules", EvaluationRule.init),
            source: try json.source("source"))
    }
}

extension EvaluationRule {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(choice: try json.string("choice"), conditions: try json.words("conditions"))
    }
}

extension EvidenceRhythm {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            kind: try json.string("kind"), firstMonths: try json.integer("firstMonths"),
            everyMonths: try json.integerOrNull("everyMonths"), isUnitWide: try json.flag("unitWide"),
            source: try json.source("source"))
    }
}

extension ActionEffort {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(kind: try json.string("kind"), days: try json.integer("days"))
    }
}

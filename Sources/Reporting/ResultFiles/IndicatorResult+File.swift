internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

extension IndicatorResult {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (scope, id) = (try json.scope("scope"), try json.string("id"))
        let measure = try json.objectOrNull("measure", Measure.init)
        let proposal = try json.objectOrNull("proposal", Proposal.init)
        let state: ScoreState = try json.word("state")
        let answers = try json.objects("answers") { json throws(JSONFault) in
            try ColumnAnswer(&json, scope: scope, indicator: id)
        }
        self.init(
            scope: scope, id: id, measure: measure, proposal: proposal, state: state, answers: answers,
            gaps: try json.strings("gaps"), explanation: try json.localized("explanation"))
    }
}

extension Measure {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let kind: MeasureKind = try json.word("id")
        let (covered, total) = (try json.integer("covered"), try json.integer("total"))
        let (coveredItems, missingItems) = (try json.strings("coveredItems"), try json.strings("missingItems"))
        let outside = try json.strings("outside")
        let proofs = kind == .unitsApplyingSOPs ? try json.objects("proofs", UnitProof.init) : []
        let evaluation = kind == .evaluation ? try EvaluationMeasure(measured: &json) : nil
        self.init(
            kind: kind, covered: covered, total: total, coveredItems: coveredItems, missingItems: missingItems,
            outside: outside, evaluation: evaluation, proofs: proofs)
    }
}

extension UnitProof {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            unit: try json.string("unit"), inForce: try json.integer("inForce"), unproven: try json.strings("unproven"))
    }
}

extension EvaluationMeasure {
    /// Reads from the measure; `nil` where there was nothing to evaluate.
    init?(measured json: inout JSONObject) throws(JSONFault) {
        guard let isPeriodic = try json.flagOrNull("periodic") else { return nil }
        self.init(
            isPeriodic: isPeriodic, isAnalysed: try json.flag("analysed"), followedUp: try json.integer("followedUp"),
            findingsTotal: try json.integer("findingsTotal"), evaluations: try json.strings("evaluations"))
    }
}

extension Proposal {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let text = json.text
        self.init(
            choice: try json.string("choice"), value: try json.number("value"),
            threshold: try json.number("threshold"), isAssumption: try json.flag("assumption"),
            assumptions: try json.array("assumptions") { entry throws(JSONFault) in
                var words = try JSONObject(entry, of: text)
                return try LocalizedText(&words)
            })
    }
}

extension ColumnAnswer {
    init(_ json: inout JSONObject, scope: AnswerScope, indicator: String) throws(JSONFault) {
        let column: ScoreColumn = try json.word("column")
        let (choice, value) = (try json.stringOrNull("choice"), try json.numberOrNull("value"))
        let reason = try json.stringOrNull("reason")
        let state: ScoreState = try json.word("state")
        let evidence = try json.strings("evidence")
        var given: GivenAnswer?
        if let column = AnswerColumn(rawValue: column.rawValue), let choice = try AnswerChoice(answered: &json) {
            let inputs = try json.objectsIfAny("inputs", GivenNumber.init)
            let conditions = try json.stringsIfAny("conditions")
            let (note, documents) = (try json.stringIfAny("note"), try json.stringsIfAny("documents"))
            let location = try json.object("given") { json throws(JSONFault) in try json.location("location") }
            given = GivenAnswer(
                scope: scope, indicator: indicator, column: column, choice: choice, inputs: inputs,
                conditions: conditions, reason: reason, note: note, evidence: evidence, documents: documents,
                location: location)
        }
        self.init(
            column: column, choice: choice, value: value, state: state, reason: reason, evidence: evidence,
            given: given)
    }
}

extension AnswerChoice {
    /// Reads from the answer of a column; `nil` for one nobody gave.
    fileprivate init?(answered json: inout JSONObject) throws(JSONFault) {
        let written = try json.objectIfAny("given") { given throws(JSONFault) -> (GivenWord, String?) in
            (try given.word("kind"), try given.stringIfAny("choice"))
        }
        guard let (kind, code) = written else { return nil }
        switch kind {
        case .choice: self = .choice(code ?? "")
        case .notApplicable: self = .notApplicable
        case .score: self = .score(try json.string("score"))
        case .inputs: self = .inputs
        case .conditions: self = .conditions
        }
    }
}

extension GivenNumber {
    fileprivate init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(id: try json.string("id"), value: try json.string("value"))
    }
}

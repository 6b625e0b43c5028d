internal import Assessment
internal import Findings
internal import Rubric

/// Reads the instrument a result was made by, as far as it counted: `rubric`.
struct InstrumentReading {
    let header: ProvenanceHeader
    let profiles: ProfileTotals

    // Reads from the whole result.
    func instrument(_ json: inout JSONObject) throws(JSONFault) -> Instrument {
        try json.object("rubric") { json throws(JSONFault) in try instrument(of: &json) }
    }

    private func instrument(of json: inout JSONObject) throws(JSONFault) -> Instrument {
        let (title, notice) = (try json.localized("title"), try json.localized("notice"))
        let level: AssessedLevel = try json.word("level")
        let legalBasis = try json.legalBasis("legalBasis")
        let validity = try json.object("validity", Validity.init)
        let root = try RubricTree(&json).root
        let indicators = try json.objects("indicators", Indicator.init)
        let scales = try json.objects("scales", Scale.init)
        let predicates = try json.objectOrNull("predicates", Predicates.init)
        let gates = try json.objects("gates", Gate.init)
        return Instrument(
            id: header.rubric.id, version: header.rubric.version, level: level, title: title, notice: notice,
            legalBasis: legalBasis, validity: validity, sources: [], root: root, scales: scales,
            indicators: indicators, weightSets: [], profiles: profiles.totals.map(\.profile), predicates: predicates,
            gates: gates, settings: try json.objectOrNull("settings", MeasurementSettings.init),
            sha256: header.rubric.sha256)
    }
}

extension Validity {
    private enum Precision: String { case year, day }

    init(_ json: inout JSONObject) throws(JSONFault) {
        let (from, until) = (try json.date("from"), try json.dateOrNull("until"))
        let knownTo: Precision = try json.word("knownTo")
        self.init(
            from: from, until: until, isKnownToYear: knownTo == .year,
            replacedBy: try json.legalBasisOrNull("replacedBy"), source: try json.source("source"))
    }
}

extension Indicator {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let id = try json.string("id")
        let title = Sourced(try json.localized("title"), source: try json.source("source"))
        let scale = try json.objectOrNull("scale") { json throws(JSONFault) in
            Sourced(try json.string("id"), source: try json.source("source"))
        }
        let criteria = try json.objects("criteria", Criterion.init)
        let measure: MeasureKind? = try json.wordOrNull("measure")
        let (note, number) = (try json.localizedOrNull("note"), try json.stringOrNull("number"))
        let levels: [AssessedLevel] = try json.words("levels")
        let inputs = try json.objects("inputs", AnswerInput.init)
        let conditions = try json.objects("conditions", AnswerCondition.init)
        var evidence: Sourced<LocalizedText>?
        if let text = try json.localizedOrNull("evidence") {
            evidence = Sourced(text, source: try json.source("evidenceSource"))
        }
        self.init(
            id: id, number: number, levels: levels, title: title, scale: scale, criteria: criteria, measure: measure,
            inputs: inputs, conditions: conditions, evidence: evidence, note: note)
    }
}

extension Criterion {
    init(_ json: inout JSONObject) throws(JSONFault) {
        let (choice, text) = (try json.string("choice"), try json.localized("text"))
        let source = try json.source("source")
        self.init(choice: choice, text: text, conditions: try json.strings("conditions"), source: source)
    }
}

extension AnswerInput {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            id: try json.string("id"), title: Sourced(try json.localized("title"), source: try json.source("source")))
    }
}

extension AnswerCondition {
    init(_ json: inout JSONObject) throws(JSONFault) {
        self.init(
            id: try json.string("id"), text: Sourced(try json.localized("text"), source: try json.source("source")))
    }
}

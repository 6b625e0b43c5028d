internal import Findings

/// The settings of the measurement.
extension InstrumentReader {
    mutating func readSettings(_ node: PackNode) -> MeasurementSettings? {
        places.note(.settings, "", at: node.location)
        for key in ["mostThreshold", "unitShare"] {
            if let child = node.optional(key) { places.note(.setting, key, at: child.location) }
        }
        let application = node.list("application", into: &findings).compactMap { readEvidence($0) }
        let rhythms = node.optionalList("rhythm", into: &findings).compactMap { readRhythm($0) }
        guard let threshold = node.required("mostThreshold", into: &findings).flatMap({ number($0) }),
            let share = node.required("unitShare", into: &findings).flatMap({ number($0) }),
            let evaluation = node.required("evaluation", into: &findings).flatMap({ readEvaluation($0) }),
            let efforts = node.required("efforts", into: &findings), let effortSource = source(of: efforts)
        else { return nil }
        return MeasurementSettings(
            mostThreshold: threshold, unitShare: share, application: application, evaluation: evaluation,
            efforts: readEfforts(efforts), effortSource: effortSource, rhythms: rhythms)
    }

    private mutating func readEvidence(_ node: PackNode) -> AcceptedEvidence? {
        guard let kind = node.text("kind", into: &findings),
            let months = node.count("validityMonths", into: &findings),
            node.required("unitWide", into: &findings) != nil, let source = source(of: node)
        else { return nil }
        return AcceptedEvidence(
            kind: kind, validityMonths: months, isUnitWide: node.flag("unitWide", into: &findings), source: source)
    }

    private mutating func readRhythm(_ node: PackNode) -> EvidenceRhythm? {
        let every = node.optional("everyMonths") == nil ? nil : node.count("everyMonths", into: &findings)
        guard let kind = node.text("kind", into: &findings),
            let first = node.count("firstMonths", into: &findings),
            node.required("unitWide", into: &findings) != nil, let source = source(of: node)
        else { return nil }
        places.note(.rhythm, kind, at: node.location)
        return EvidenceRhythm(
            kind: kind, firstMonths: first, everyMonths: every, isUnitWide: node.flag("unitWide", into: &findings),
            source: source)
    }

    private mutating func readEvaluation(_ node: PackNode) -> EvaluationSettings? {
        let words = node.strings("analysisWords", into: &findings)
        let rules = node.pairs("choices", into: &findings).map { choice, conditions -> EvaluationRule in
            places.note(.evaluationChoice, choice, at: conditions.location)
            return EvaluationRule(choice: choice, conditions: readConditions(conditions))
        }
        guard let kind = node.text("kind", into: &findings),
            let followUp = node.text("followUpKind", into: &findings),
            let months = node.count("intervalMonths", into: &findings),
            let intervals = node.count("intervals", into: &findings), let source = source(of: node)
        else { return nil }
        return EvaluationSettings(
            kind: kind, followUpKind: followUp, intervalMonths: months, intervals: intervals, analysisWords: words,
            rules: rules, source: source)
    }

    private mutating func readConditions(_ node: PackNode) -> [EvaluationCondition] {
        node.items(into: &findings).compactMap {
            $0.word(as: EvaluationCondition.self, rule: "rubric/condition-unknown", into: &findings)
        }
    }

    private mutating func readEfforts(_ node: PackNode) -> [ActionEffort] {
        node.pairs("days", into: &findings).compactMap { kind, value in
            guard let text = value.scalar(into: &findings) else { return nil }
            guard let days = Int(text), (0...1000).contains(days) else {
                findings.append(
                    .pack(
                        "rubric/not-a-count",
                        LocalizedText(
                            id: "Upaya `\(kind)` harus bilangan bulat hari kerja, 0 sampai 1000.",
                            en: "The effort of `\(kind)` must be whole working days, 0 to 1000."),
                        value.location))
                return nil
            }
            return ActionEffort(kind: kind, days: days)
        }
    }
}

internal import Dossier
internal import Findings
internal import Rubric

/// The answers of a result as checks look at them.
struct CheckedAnswers {
    let result: AssessmentResult
    /// Every answer that was given, those for questions outside the profile too.
    let given: [GivenAnswer]
    /// Those that count, in the order of the result.
    let all: [CheckedAnswer]
    private let evidence: [String: Evidence]

    init(_ result: AssessmentResult, given: [GivenAnswer]) {
        self.result = result
        self.given = given
        evidence = Dictionary(result.evidence.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let nodes = result.provenance.instrument.root.flattened
        let subAreas = Dictionary(
            nodes.flatMap { node in node.indicators.map { ($0, node.id) } }, uniquingKeysWith: { first, _ in first })
        all = result.indicators.flatMap { indicator in
            indicator.answers.compactMap { answer in
                answer.given.map {
                    CheckedAnswer(
                        given: $0, answer: answer, of: indicator, subArea: subAreas[indicator.id] ?? indicator.id)
                }
            }
        }
    }

    func evidence(_ id: String) -> Evidence? { evidence[id] }

    /// Where a piece of evidence stands on the as-of date.
    func standing(of evidence: Evidence) -> EvidenceStanding {
        evidence.standing(
            on: result.provenance.asOf, settings: result.provenance.instrument.settings, period: result.agency.period)
    }
}

/// One answer that counts, beside the others to the same question.
struct CheckedAnswer {
    let given: GivenAnswer
    let answer: ColumnAnswer
    let subArea: String
    /// What the measurement proposes; `nil` where it proposes nothing.
    let measured: Rational?
    /// The self-assessment, for the evaluator's answer; `nil` for the self-assessment.
    let selfAssessment: ColumnAnswer?

    init(given: GivenAnswer, answer: ColumnAnswer, of indicator: IndicatorResult, subArea: String) {
        self.given = given
        self.answer = answer
        self.subArea = subArea
        measured = indicator.proposal?.value
        selfAssessment =
            given.column == .evaluator ? indicator.answers.first { $0.column == .selfAssessment } : nil
    }

    var isFull: Bool { answer.value == .one }
    var isBetterThanMeasured: Bool {
        guard let measured, let value = answer.value else { return false }
        return value > measured
    }
    /// Whether it says more than what was measured: then it has to be proven by whoever says it.
    var claims: Bool { isBetterThanMeasured || (isFull && measured != .one) }
    var hasReason: Bool { !(given.reason ?? "").allSatisfy(\.isWhitespace) }

    /// `` `tl.probis.sop` ``, and for a unit `` `tl.probis.sop` (dinkes) ``.
    var name: String {
        switch given.scope {
        case .agency: "`\(given.indicator)`"
        case .unit(let id): "`\(given.indicator)` (\(id))"
        }
    }

    /// Who answers: `Penilaian mandiri` or `Evaluator`.
    var who: LocalizedText {
        switch given.column {
        case .selfAssessment: LocalizedText(id: "Penilaian mandiri", en: "The self-assessment")
        case .evaluator: LocalizedText(id: "Evaluator", en: "The evaluator")
        }
    }
}

extension ColumnAnswer {
    /// What was answered, in a word: the choice, else the value as a share.
    var said: LocalizedText {
        if let choice { return LocalizedText(id: choice, en: choice) }
        if let value {
            let share = (value * Rational(100)).decimal(places: 2) + "%"
            return LocalizedText(id: share.replacingPoint, en: share)
        }
        return state == .notApplicable
            ? LocalizedText(id: "tidak berlaku", en: "not applicable") : LocalizedText(id: "salah isi", en: "an error")
    }
}

extension String {
    fileprivate var replacingPoint: String { String(map { $0 == "." ? "," : $0 }) }
}

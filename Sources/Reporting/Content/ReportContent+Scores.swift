internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

extension ReportContent {
    var instrument: Instrument { result.provenance.instrument }

    /// The root's score in one column; `nil` where nobody answered in it.
    func total(_ column: ScoreColumn, in scope: AnswerScope? = nil) -> Score? {
        score(of: instrument.root.id, column, in: scope)
    }

    /// The score of one node in one column, in the report's scope unless another is given.
    func score(of node: String, _ column: ScoreColumn, in scope: AnswerScope? = nil) -> Score? {
        index.scores[ResultIndex.ScorePlace(scope: scope ?? self.scope, column: column, node: node)].map {
            result.scores[$0]
        }
    }

    /// The indicators of a scope, in the order of the instrument.
    func indicators(in scope: AnswerScope? = nil) -> [IndicatorResult] {
        (index.indicators[scope ?? self.scope] ?? []).map { result.indicators[$0] }
    }

    /// The question as the instrument asks it.
    func question(of indicator: String) -> String {
        instrument.indicator(indicator).map { wording($0.title.value) } ?? indicator
    }

    /// A name short enough for a table: by what is measured, else the question.
    func shortName(of indicator: String) -> String {
        guard let definition = instrument.indicator(indicator) else { return indicator }
        return wording(definition.measure.map(Catalogue.shortName) ?? definition.title.value)
    }

    /// Profile totals of the agency, in the order of the pack. Units have none.
    func profileTotal(_ total: ProfileTotal, _ column: ScoreColumn) -> Score? {
        total.scores.first { $0.column == column && $0.scope == scope }
    }

    /// Whether one column has an answer anywhere in the scope.
    func hasAnswers(_ column: ScoreColumn) -> Bool {
        indicators().contains { $0.answers.contains { $0.column == column } }
    }

    /// The sentences on what is assumed, each once.
    var assumptions: [String] {
        var sentences: [String] = []
        for indicator in indicators() {
            for text in indicator.proposal?.assumptions ?? [] {
                let sentence = wording(text)
                if !sentences.contains(sentence) { sentences.append(sentence) }
            }
        }
        return sentences
    }
}

internal import Dossier
internal import Rubric

/// A target as numbers: what each choice of each measured indicator is worth, and how much is wanted.
struct PlanGoal {
    /// The node that is scored.
    let node: String
    /// What is wanted of `worth`; `nil` to get as much as a budget reaches.
    let least: LowerBound?
    /// What a value of 1 is worth, by indicator; of a choice 1 for its indicator alone, so that it is reached even where
    /// its weight is not known.
    let weights: [String: Rational]
    /// What it is worth that a choice can be proposed at all: of a choice 1, so that the worst choice is more than none.
    let forAnswer: Rational
    /// What is there whatever is done.
    let fixed: Rational

    init(_ request: PlanRequest, _ score: PlanScore, _ counts: PlanCounts, _ evaluation: EvaluationMeasure?)
        throws(PlanError)
    {
        let instrument = score.card.instrument
        let outcomes = score.outcomes(counts, evaluation)
        let scored = score.card.scores(outcomes, scope: score.scope, column: .measured)
        func weights(in node: String) -> [String: Rational] {
            Dictionary(
                score.measured.map { ($0.id, score.weight(of: $0, in: node, outcomes)) },
                uniquingKeysWith: { first, _ in first })
        }
        func rest(_ node: String, _ weights: [String: Rational]) -> Rational {
            let value = scored.score(of: node)?.value ?? .zero
            return score.measured.reduce(value) { sum, indicator in
                guard case .value(let value) = outcomes[indicator.id] else { return sum }
                return sum - value * (weights[indicator.id] ?? .zero)
            }
        }
        let named = Self.node(of: request.target, instrument: instrument)
        switch request.target {
        case .choice(let id, let code):
            guard let indicator = score.indicators.first(where: { $0.id == id }) else {
                throw PlanError(code: .unknownIndicator, name: id, known: score.measured.map(\.id))
            }
            let scale = score.card.scale(of: indicator)
            if let scale, scale.choice(code) == nil {
                throw PlanError(code: .unknownChoice, name: code, known: scale.choices.map(\.code))
            }
            // Without a scale no choice is ever proposed.
            least = LowerBound(from: .one + (scale?.value(of: code) ?? Rational(2)))
            forAnswer = .one
            self.weights = Dictionary(
                score.measured.map { ($0.id, $0.id == id ? .one : .zero) }, uniquingKeysWith: { first, _ in first })
            fixed = .zero
        case .score(_, let points):
            guard let own = scored.score(of: named) else { throw Self.unknown(named, scored) }
            try Self.check(points, isWithin: own.maximum, request)
            least = LowerBound(from: points)
            forAnswer = .zero
            self.weights = weights(in: named)
            fixed = rest(named, self.weights)
        case .share(_, let share):
            guard let own = scored.score(of: named) else { throw Self.unknown(named, scored) }
            try Self.check(own.maximum * share, isWithin: own.maximum, request)
            least = LowerBound(from: own.maximum * share)
            forAnswer = .zero
            self.weights = weights(in: named)
            fixed = rest(named, self.weights)
        case .predicate(let code):
            let list = instrument.predicates?.list ?? []
            guard let predicate = list.first(where: { $0.code.uppercased() == code.uppercased() }) else {
                throw PlanError(code: .unknownPredicate, name: code, known: list.map(\.code))
            }
            let isMeant = scored.score(of: named)?.maximum == instrument.predicates?.outOf
            // A profile whose maximum is another has no predicate.
            forAnswer = .zero
            least = isMeant ? predicate.bound : LowerBound(over: scored.score(of: named)?.maximum ?? .zero)
            self.weights = weights(in: named)
            fixed = rest(named, self.weights)
        case nil:
            least = nil
            forAnswer = .zero
            self.weights = weights(in: named)
            fixed = rest(named, self.weights)
        }
        node = named
    }

    private static func node(of target: PlanTarget?, instrument: Instrument) -> String {
        switch target {
        case .choice(let id, _): id
        case .score(let node, _), .share(let node, _): node
        case .predicate, nil: instrument.root.id
        }
    }

    private static func check(_ points: Rational, isWithin maximum: Rational, _ request: PlanRequest) throws(PlanError)
    {
        guard points < .zero || points > maximum else { return }
        throw PlanError(
            code: .scoreOutOfRange, name: request.target?.text ?? "", known: ["\(maximum.decimal(places: 6)) (100%)"])
    }

    private static func unknown(_ node: String, _ scored: ScoredColumn) -> PlanError {
        PlanError(code: .unknownNode, name: node, known: scored.scores.map(\.node).reversed())
    }
}

internal import Dossier
internal import Rubric

/// What a result says of one scope.
struct ScopeFigures: Sendable {
    var scores: [ScoreColumn: [String: Score]] = [:]
    var answers: [String: ComparedAnswer] = [:]
    var gaps: [ComparedGap] = []
    var steps: [ComparedStep] = []

    func score(_ node: String, _ column: ScoreColumn) -> Score? { scores[column]?[node] }

    /// Of several steps of an indicator, which all begin at the choice of today, the first leads to the nearest.
    var nearestSteps: [ComparedStep] {
        var seen: Set<String> = []
        return steps.filter { seen.insert($0.indicator).inserted }
    }
}

/// The parts of a result by scope, so that none is looked for twice.
struct FiguresIndex: Sendable {
    private var scopes: [AnswerScope: ScopeFigures] = [:]

    init(_ result: ComparedResult) {
        scopes.reserveCapacity(result.units.count + 1)
        for score in result.scores {
            scopes[score.scope, default: ScopeFigures()].scores[score.column, default: [:]][score.node] = score
        }
        for answer in result.answers {
            scopes[answer.scope, default: ScopeFigures()].answers[answer.indicator] = answer
        }
        for gap in result.gaps { scopes[gap.scope, default: ScopeFigures()].gaps.append(gap) }
        for step in result.steps { scopes[step.scope, default: ScopeFigures()].steps.append(step) }
    }

    subscript(scope: AnswerScope) -> ScopeFigures { scopes[scope] ?? ScopeFigures() }
}

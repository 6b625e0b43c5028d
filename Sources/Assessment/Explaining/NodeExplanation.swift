public import Dossier
public import Rubric

/// Why a sub-area, area, component or the root scores what it does in one scope: the sum of its parts.
public struct NodeExplanation: Sendable {
    public var scope: AnswerScope
    public var node: RubricNode
    /// What is above it, from the root down.
    public var path: [RubricNode]
    public var weight: WeightExplanation
    /// The parts that count, in the order of the instrument.
    public var parts: [NodePart]
    /// The parts the profile leaves out, by id, in the order of the instrument.
    public var leftOut: [LeftOutPart]
    /// What a part of known weight holds that nothing below it accounts for; `nil` where there is nothing.
    public var remainder: Remainder?
    /// Measured, self-assessment, evaluator.
    public var scores: [Score]
    /// The questions below it that are open in a column, the widest bounds first.
    public var open: [OpenQuestion]
    /// Only of the root of an instrument that has predicates; one for each column.
    public var predicates: [PredicateExplanation]
    /// Only of the root; one for each column.
    public var gates: [GateExplanation]
    /// The nearest step of each question below it, by gain, then effort.
    public var steps: [NextStep]

    public func score(_ column: ScoreColumn) -> Score? { scores.first { $0.column == column } }
}

/// One part of a node with its scores.
public struct NodePart: Sendable, Hashable {
    public var id: String
    /// `nil` for an indicator.
    public var kind: RubricNode.Kind?
    /// Measured, self-assessment, evaluator.
    public var scores: [Score]

    public func score(_ column: ScoreColumn) -> Score? { scores.first { $0.column == column } }
}

/// A part that does not count, with the profile's reason where it gives one.
public struct LeftOutPart: Sendable, Hashable {
    public var id: String
    public var exclusion: Exclusion?
}

/// The weight that is known of a whole and of none of its parts: open, so it stands in the upper bound.
public struct Remainder: Sendable, Hashable {
    public var weight: Rational
    /// What is known of each child, in the profile or not.
    public var known: [KnownPart]
    public var rest: Rational

    public struct KnownPart: Sendable, Hashable {
        public var id: String
        public var weight: Rational
    }
}

/// A question whose answer still decides.
public struct OpenQuestion: Sendable, Hashable {
    public var indicator: String
    public var score: Score

    public var leaves: Rational { score.upper - score.lower }
}

extension NodeExplanation {
    /// `nil` for an id that is no node of the profile.
    init?(_ id: String, in scope: AnswerScope, _ index: ResultIndex) {
        guard let node = index.instrument.node(id), index.parts.isCounted(id) else { return nil }
        self.scope = scope
        self.node = node
        path = index.path(to: id)
        weight = WeightExplanation(of: node, index)
        let counted = Set(index.countedIDs)
        let below = node.children.map { ($0.id, $0.kind as RubricNode.Kind?) } + node.indicators.map { ($0, nil) }
        parts = below.filter { counted.contains($0.0) }.map { id, kind in
            NodePart(id: id, kind: kind, scores: Self.scores(of: id, scope, index))
        }
        leftOut = below.map(\.0).filter { !counted.contains($0) }.map { id in
            LeftOutPart(id: id, exclusion: index.profile.exclusions.first { $0.part == id })
        }
        remainder = index.parts.remainder(of: id).flatMap { rest in
            guard rest > .zero, let weight = index.parts.weight(of: id) else { return nil }
            let known = node.children.map { Remainder.KnownPart(id: $0.id, weight: index.parts.known(of: $0)) }
            return Remainder(weight: weight, known: known, rest: rest)
        }
        let scores = Self.scores(of: id, scope, index)
        self.scores = scores
        open = Self.open(below: node, scope, index)
        let isRoot = node.kind == .root
        predicates = isRoot ? scores.compactMap { PredicateExplanation($0, index) } : []
        gates = isRoot ? scores.flatMap { GateExplanation.all($0, index) } : []
        let questions = Set(node.allIndicators)
        var seen: Set<String> = []
        steps = index.result.steps
            .filter { $0.scope == scope && questions.contains($0.indicator) && seen.insert($0.indicator).inserted }
            .sorted { ($1.gain, $0.effort, $0.indicator, $0.to) < ($0.gain, $1.effort, $1.indicator, $1.to) }
    }

    private static func scores(of id: String, _ scope: AnswerScope, _ index: ResultIndex) -> [Score] {
        ScoreColumn.allCases.compactMap { index.score(id, $0, scope) }
    }

    private static func open(below node: RubricNode, _ scope: AnswerScope, _ index: ResultIndex) -> [OpenQuestion] {
        let questions = node.allIndicators
        return ScoreColumn.allCases.flatMap { column in
            questions.enumerated().compactMap { position, id -> (position: Int, question: OpenQuestion)? in
                guard let score = index.score(id, column, scope) else { return nil }
                switch score.state {
                case .notAssessed, .cannotBeAssessed, .error:
                    return (position, OpenQuestion(indicator: id, score: score))
                default: return nil
                }
            }
            .sorted { ($1.question.leaves, $0.position) < ($0.question.leaves, $1.position) }.map(\.question)
        }
    }
}

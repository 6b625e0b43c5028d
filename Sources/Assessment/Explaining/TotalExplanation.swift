internal import Findings
public import Rubric

/// The predicate of a total, with the next better one.
public struct PredicateExplanation: Sendable, Hashable {
    public var column: ScoreColumn
    /// What the total, and its bounds, come to; `nil` where the predicates are made for another total.
    public var range: PredicateRange?
    /// What the predicates are made for.
    public var outOf: Rational
    /// The most this profile can reach.
    public var maximum: Rational
    public var predicate: Predicate?
    /// The next better one; `nil` at the best.
    public var next: Predicate?

    init?(_ score: Score, _ index: ResultIndex) {
        guard let predicates = index.instrument.predicates else { return nil }
        column = score.column
        range = index.result.totals.first { $0.scope == score.scope && $0.column == score.column }?.predicate
        outOf = predicates.outOf
        maximum = score.maximum
        let position = range?.value.flatMap { code in predicates.list.firstIndex { $0.code == code } }
        predicate = position.map { predicates.list[$0] }
        next = position.flatMap { $0 > 0 ? predicates.list[$0 - 1] : nil }
    }
}

/// One gate in one column, need by need.
public struct GateExplanation: Sendable, Hashable {
    public var column: ScoreColumn
    public var gate: Gate
    public var state: GateResult.State
    public var needs: [Need]

    public struct Need: Sendable, Hashable {
        /// The nodes it asks of; of several their sum.
        public var nodes: [String]
        public var bound: LowerBound
        /// The bound is a share of the nodes' maximum, and so are the two numbers below.
        public var isShare: Bool
        /// `nil` where a node is not in the profile.
        public var lower: Rational?
        public var upper: Rational?
        public var state: GateResult.State
    }

    static func all(_ total: Score, _ index: ResultIndex) -> [GateExplanation] {
        let results = index.result.totals.first { $0.scope == total.scope && $0.column == total.column }?.gates ?? []
        return index.instrument.gates.compactMap { gate in
            guard let result = results.first(where: { $0.id == gate.id }) else { return nil }
            return GateExplanation(
                column: total.column, gate: gate, state: result.state,
                needs: gate.needs.flatMap { needs(of: $0, total, index) })
        }
    }

    private static func needs(of need: Gate.Need, _ total: Score, _ index: ResultIndex) -> [Need] {
        let score = { (node: String) in index.score(node, total.column, total.scope) }
        switch need {
        case .score(let node, let bound):
            return [Need([node], [score(node)], bound, isShare: false)].compactMap(\.self)
        case .share(let nodes, let bound):
            return [Need(nodes, nodes.map(score), bound, isShare: true)].compactMap(\.self)
        case .shareOfEveryArea(let bound):
            return index.instrument.root.flattened.filter { $0.kind == .area }.compactMap { area in
                score(area.id).flatMap { Need([area.id], [$0], bound, isShare: true) }
            }
        }
    }
}

extension GateExplanation.Need {
    /// `nil` for a share of nothing, which asks nothing.
    fileprivate init?(_ nodes: [String], _ scores: [Score?], _ bound: LowerBound, isShare: Bool) {
        (self.nodes, self.bound, self.isShare) = (nodes, bound, isShare)
        let found = scores.compactMap(\.self)
        guard found.count == nodes.count else {
            state = .open
            return
        }
        let whole = isShare ? found.reduce(Rational.zero) { $0 + $1.maximum } : .one
        guard whole > .zero else { return nil }
        let least = found.reduce(Rational.zero) { $0 + $1.lower } / whole
        let most = found.reduce(Rational.zero) { $0 + $1.upper } / whole
        state = GateResult.state(lower: least, upper: most, bound)
        (lower, upper) = (least, most)
    }
}

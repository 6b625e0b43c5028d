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
        /// The node it asks of.
        public var node: String
        public var bound: LowerBound
        /// The bound is a share of the node's maximum, and so are the two numbers below.
        public var isShare: Bool
        /// `nil` where the node is not in the profile.
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
        switch need {
        case .score(let node, let bound):
            guard let score = index.score(node, total.column, total.scope) else {
                return [Need(node: node, bound: bound, isShare: false, lower: nil, upper: nil, state: .open)]
            }
            return [Self.need(node, bound, isShare: false, lower: score.lower, upper: score.upper)]
        case .share(let nodes, let bound):
            let name = nodes.joined(separator: " + ")
            let scores = nodes.compactMap { index.score($0, total.column, total.scope) }
            let maximum = scores.reduce(Rational.zero) { $0 + $1.maximum }
            guard scores.count == nodes.count else {
                return [Need(node: name, bound: bound, isShare: true, lower: nil, upper: nil, state: .open)]
            }
            guard maximum > .zero else { return [] }
            return [
                Self.need(
                    name, bound, isShare: true, lower: scores.reduce(.zero) { $0 + $1.lower } / maximum,
                    upper: scores.reduce(.zero) { $0 + $1.upper } / maximum)
            ]
        case .shareOfEveryArea(let bound):
            return index.instrument.root.flattened.filter { $0.kind == .area }.compactMap { area in
                guard let score = index.score(area.id, total.column, total.scope), score.maximum > .zero else {
                    return nil
                }
                return Self.need(
                    area.id, bound, isShare: true, lower: score.lower / score.maximum,
                    upper: score.upper / score.maximum)
            }
        }
    }

    private static func need(
        _ node: String, _ bound: LowerBound, isShare: Bool, lower: Rational, upper: Rational
    ) -> Need {
        Need(
            node: node, bound: bound, isShare: isShare, lower: lower, upper: upper,
            state: GateResult.state(lower: lower, upper: upper, bound))
    }
}

internal import Rubric

/// One column of one scope, scored.
public struct ScoredColumn: Sendable, Hashable {
    /// Every node that counts, in the order of the instrument, children before their parent.
    public var scores: [Score]
    /// `nil` where the instrument has no predicates, or they are made for another total.
    public var predicate: PredicateRange?
    /// In the order of the instrument.
    public var gates: [GateResult]

    init(scores: [Score], instrument: Instrument) {
        self.scores = scores
        predicate = PredicateRange(scores, instrument: instrument)
        gates = instrument.gates.map { GateResult($0, scores, instrument: instrument) }
    }

    public func score(of node: String) -> Score? { scores.first { $0.node == node } }
}

/// The predicate of a total, and those it can still become; codes of `Predicates.list`.
public struct PredicateRange: Sendable, Hashable {
    /// `nil` for a total below every predicate.
    public var value: String?
    public var lower: String?
    public var upper: String?

    public init(value: String? = nil, lower: String? = nil, upper: String? = nil) {
        self.value = value
        self.lower = lower
        self.upper = upper
    }

    init?(_ scores: [Score], instrument: Instrument) {
        guard let predicates = instrument.predicates, let total = scores.last, total.node == instrument.root.id,
            total.maximum == predicates.outOf
        else { return nil }
        value = predicates.predicate(of: total.value)?.code
        lower = predicates.predicate(of: total.lower)?.code
        upper = predicates.predicate(of: total.upper)?.code
    }
}

/// Whether a minimum beside the total is reached.
public struct GateResult: Sendable, Hashable {
    /// The id of the gate.
    public var id: String
    public var state: State

    public init(id: String, state: State) {
        self.id = id
        self.state = state
    }

    public enum State: String, Sendable, Hashable, CaseIterable {
        case passed, failed
        /// What is still open decides.
        case open
    }

    init(_ gate: Gate, _ scores: [Score], instrument: Instrument) {
        id = gate.id
        let states = gate.needs.flatMap { Self.states(of: $0, scores, instrument: instrument) }
        state = states.contains(.failed) ? .failed : states.contains(.open) ? .open : .passed
    }

    private static func states(of need: Gate.Need, _ scores: [Score], instrument: Instrument) -> [State] {
        switch need {
        case .score(let node, let bound):
            guard let score = scores.first(where: { $0.node == node }) else { return [.open] }
            return [state(lower: score.lower, upper: score.upper, bound)]
        case .share(let nodes, let bound):
            let found = nodes.compactMap { node in scores.first { $0.node == node } }
            guard found.count == nodes.count else { return [.open] }
            let maximum = found.reduce(Rational.zero) { $0 + $1.maximum }
            guard maximum > .zero else { return [] }
            let lower = found.reduce(Rational.zero) { $0 + $1.lower }
            let upper = found.reduce(Rational.zero) { $0 + $1.upper }
            return [state(lower: lower / maximum, upper: upper / maximum, bound)]
        case .shareOfEveryArea(let bound):
            let areas = Set(instrument.root.flattened.filter { $0.kind == .area }.map(\.id))
            return scores.filter { areas.contains($0.node) && $0.maximum > .zero }.map {
                state(lower: $0.lower / $0.maximum, upper: $0.upper / $0.maximum, bound)
            }
        }
    }

    static func state(lower: Rational, upper: Rational, _ bound: LowerBound) -> State {
        if bound.isMet(by: lower) { return .passed }
        return bound.isMet(by: upper) ? .open : .failed
    }
}

import Assessment
import Rubric
import SecondScorer

/// A card as texts: exact fractions, states by name. In this form the toolkit's and the second scorer's are compared.
public struct CardText: Sendable, Equatable {
    /// By node: value, maximum, lower, upper, state.
    public var rows: [String: String] = [:]
    /// Codes for value, lower and upper bound.
    public var predicate: String
    public var gates: [String]

    init(_ column: ScoredColumn) {
        for score in column.scores {
            rows[score.node] = Self.row(
                score.value.exact, score.maximum.exact, score.lower.exact, score.upper.exact, score.state.rawValue)
        }
        predicate = column.predicate.map { Self.predicate($0.value, $0.lower, $0.upper) } ?? "none"
        gates = column.gates.map { "\($0.id) \($0.state.rawValue)" }
    }

    init(_ card: SecondCard) {
        rows = card.rows.mapValues {
            Self.row(
                $0.value.description, $0.maximum.description, $0.lower.description, $0.upper.description,
                $0.state.rawValue)
        }
        predicate = card.predicate.map { Self.predicate($0.value, $0.lower, $0.upper) } ?? "none"
        gates = card.gates.map { "\($0.id) \($0.state.rawValue)" }
    }

    private static func row(
        _ value: String, _ maximum: String, _ lower: String, _ upper: String, _ state: String
    ) -> String {
        "value \(value) of \(maximum), from \(lower) to \(upper), \(state)"
    }

    private static func predicate(_ value: String?, _ lower: String?, _ upper: String?) -> String {
        "value \(value ?? "-"), from \(lower ?? "-") to \(upper ?? "-")"
    }

    /// How many figures, predicates and gates there are to compare.
    public var count: Int { rows.count * 5 + 3 + gates.count }

    /// The first place where this card and another differ, leaves first; `nil` where they do not.
    public func difference(from other: CardText) -> (place: String, this: String, other: String)? {
        if self == other { return nil }
        for node in Set(rows.keys).union(other.rows.keys).sorted(by: Self.isLower) where rows[node] != other.rows[node]
        {
            return (node, rows[node] ?? "not there", other.rows[node] ?? "not there")
        }
        if predicate != other.predicate { return ("predicate", predicate, other.predicate) }
        return ("gates", gates.joined(separator: ", "), other.gates.joined(separator: ", "))
    }

    /// Indicators before sub-areas before areas before the rest, as the random instruments name them: the cause of a
    /// difference is lowest.
    private static func isLower(_ one: String, _ other: String) -> Bool {
        (rank(one), one) < (rank(other), other)
    }

    private static func rank(_ id: String) -> Int {
        switch id.first {
        case "q": 0
        case "s": 1
        case _ where id == "akar": 4
        case "a": 2
        default: 3
        }
    }
}

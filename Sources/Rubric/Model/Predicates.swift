public import Findings

/// The words a total is called by: AA, A, BB …
public struct Predicates: Sendable, Hashable {
    /// The total they are made for; a profile whose maximum is another has no predicate.
    public var outOf: Rational
    /// From best to worst; the first whose lower bound a total meets is its predicate.
    public var list: [Predicate]

    public init(outOf: Rational, list: [Predicate]) {
        self.outOf = outOf
        self.list = list
    }

    public func predicate(of total: Rational) -> Predicate? { list.first { $0.bound.isMet(by: total) } }
}

public struct Predicate: Sendable, Hashable {
    public var code: String
    public var bound: LowerBound
    public var title: Sourced<LocalizedText>

    public init(code: String, bound: LowerBound, title: Sourced<LocalizedText>) {
        self.code = code
        self.bound = bound
        self.title = title
    }
}

/// A minimum that must be reached beside the total, such as 60 % in every area.
public struct Gate: Sendable, Hashable {
    public var id: String
    public var title: LocalizedText
    public var source: Source
    public var needs: [Need]

    public init(id: String, title: LocalizedText, source: Source, needs: [Need]) {
        self.id = id
        self.title = title
        self.source = source
        self.needs = needs
    }

    public enum Need: Sendable, Hashable {
        /// The score of one node.
        case score(node: String, LowerBound)
        /// Of several nodes together, the share of their maxima.
        case share(nodes: [String], LowerBound)
        /// Of every area that counts, the share of its maximum.
        case shareOfEveryArea(LowerBound)
    }
}

public import Findings

/// The root, a component, an area or a sub-area.
public struct RubricNode: Sendable, Hashable {
    public var id: String
    public var kind: Kind
    public var title: Sourced<LocalizedText>
    /// What it weighs in the total, where it says so itself. A set of weights may say otherwise (`NodeWeights`).
    public var weight: Sourced<Rational>?
    /// Its share of the weight of what is above it.
    public var share: Sourced<Rational>?
    /// The share as the pack writes it, which often tells more than the number: `1.5/5.0`.
    public var writtenShare: String?
    public var children: [RubricNode]
    /// Sub-areas: the ids of its indicators, in order.
    public var indicators: [String]

    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case root, component, area, subArea
    }

    public init(
        id: String, kind: Kind, title: Sourced<LocalizedText>, weight: Sourced<Rational>? = nil,
        share: Sourced<Rational>? = nil, children: [RubricNode] = [], indicators: [String] = []
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.weight = weight
        self.share = share
        self.children = children
        self.indicators = indicators
    }

    /// Itself and everything below, each before what is below it.
    public var flattened: [RubricNode] { [self] + children.flatMap(\.flattened) }

    /// Itself, or the node of this id below it.
    public func descendant(_ id: String) -> RubricNode? {
        if self.id == id { return self }
        return children.lazy.compactMap { $0.descendant(id) }.first
    }

    /// The ids of all indicators below it, in order.
    public var allIndicators: [String] { indicators + children.flatMap(\.allIndicators) }
}

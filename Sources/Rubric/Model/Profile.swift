public import Findings

/// A way to use an instrument: which parts count, what they weigh, and which gaps in our sources are filled by assumption.
public struct Profile: Sendable, Hashable {
    public var id: String
    public var title: LocalizedText
    public var isDefault: Bool
    /// What a worksheet is written for when nobody names a profile.
    public var isWorksheet = false
    /// The sets of weights it uses: the first that names a node gives its weight.
    public var weightSets: [String] = []
    /// The nodes and indicators it names; `nil` for everything.
    public var parts: [String]?
    /// What is left out again.
    public var exclusions: [Exclusion] = []
    public var assumptions: [Assumption]
    /// The ids of the indicators that count, in the order of the instrument.
    public var indicators: [String]
    /// The ids of the nodes that count, in the order of the tree.
    public var nodes: [String] = []

    public init(
        id: String, title: LocalizedText, isDefault: Bool, isWorksheet: Bool = false, weightSets: [String] = [],
        parts: [String]? = nil, exclusions: [Exclusion] = [], assumptions: [Assumption], indicators: [String],
        nodes: [String] = []
    ) {
        self.id = id
        self.title = title
        self.isDefault = isDefault
        self.isWorksheet = isWorksheet
        self.weightSets = weightSets
        self.parts = parts
        self.exclusions = exclusions
        self.assumptions = assumptions
        self.indicators = indicators
        self.nodes = nodes
    }
}

/// A part a profile leaves out, with the reason people are told.
public struct Exclusion: Sendable, Hashable {
    public var part: String
    public var reason: LocalizedText
}

/// A scale an indicator is given although no source names one.
public struct Assumption: Sendable, Hashable {
    public var indicator: String
    public var scale: String
    /// Said wherever the score shows.
    public var reason: LocalizedText

    public init(indicator: String, scale: String, reason: LocalizedText) {
        self.indicator = indicator
        self.scale = scale
        self.reason = reason
    }
}

/// A set of weights an instrument is in use with.
public struct WeightSet: Sendable, Hashable {
    public var id: String
    public var title: LocalizedText
    /// By node id.
    public var nodes: [String: Sourced<Rational>]
    public var source: Source
}

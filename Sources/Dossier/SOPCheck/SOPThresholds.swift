/// From where on an SOP counts as too long, too entangled, overdue or alike. Offices set their own in the block
/// `thresholds:` of the configuration file. The usual ones are ours: no regulation gives a number, save that for the
/// evaluation.
public struct SOPThresholds: Sendable, Hashable {
    /// More steps than this in one procedure are too many to follow.
    public var steps: Int
    /// More performers than this in one SOP are too many.
    public var performers: Int
    /// More ways back to an earlier step than this in one procedure entangle it.
    public var returns: Int
    /// Months without revision or evaluation after which a review is overdue.
    public var reviewMonths: Int
    /// From how many per cent of shared activities on two SOPs of one unit are alike: 1 to 100.
    public var similarity: Int

    /// Our choice, the same as for the activities of a map: what still fits two pages.
    public static let usualSteps = 30
    /// Our choice: as many columns as fit beside the other six of the flow table on a page in landscape.
    public static let usualPerformers = 8
    /// Our choice.
    public static let usualReturns = 4
    /// Evaluation at least once a year, as partial copies of PermenPANRB 35/2012 have it.
    public static let usualReviewMonths = 12
    /// Our choice: four activities in five.
    public static let usualSimilarity = 80

    public init(
        steps: Int = usualSteps, performers: Int = usualPerformers, returns: Int = usualReturns,
        reviewMonths: Int = usualReviewMonths, similarity: Int = usualSimilarity
    ) {
        self.steps = steps
        self.performers = performers
        self.returns = returns
        self.reviewMonths = reviewMonths
        self.similarity = similarity
    }
}

extension SOPThresholds {
    /// The thresholds as a configuration file calls them.
    enum Key: String, CaseIterable {
        case steps, performers, returns, reviewMonths, similarity

        /// What each may be.
        var range: ClosedRange<Int> {
            switch self {
            case .steps, .performers: 1...10_000
            case .returns: 0...10_000
            case .reviewMonths: 1...1_200
            case .similarity: 1...100
            }
        }
    }

    subscript(key: Key) -> Int {
        get { self[keyPath: Self.path(key)] }
        set { self[keyPath: Self.path(key)] = newValue }
    }

    private static func path(_ key: Key) -> WritableKeyPath<SOPThresholds, Int> {
        switch key {
        case .steps: \.steps
        case .performers: \.performers
        case .returns: \.returns
        case .reviewMonths: \.reviewMonths
        case .similarity: \.similarity
        }
    }
}

public import ProcessMaps

/// One map with a drawing beside the SOPs in force that are tied to it.
public struct MapComparison: Sendable, Hashable {
    /// `DossierMap.id`
    public var map: String
    /// By position in `ProcessMap.nodes`: every activity.
    public var activities: [Int: ActivityCover] = [:]
    /// In the order of `ProcessMap.handoffs`.
    public var handoffs: [HandoffCover] = []
    /// The SOPs tied to the whole map whose steps are known, in the order of their ids.
    public var sops: [SOPComparison] = []
    /// The SOPs tied to the whole map whose steps nobody knows, by id, sorted.
    public var sopsWithoutSteps: [String] = []
    /// Lanes and pools with work that no SOP has a column for.
    public var missingPerformers: [MissingPerformer] = []
    /// What was not compared since it is too large.
    public var cuts: [ComparisonCut] = []

    public init(map: String) { self.map = map }
}

/// A performer of the map that has work there, and no column in the SOPs.
public struct MissingPerformer: Sendable, Hashable {
    public var performer: Performer
    public var name: String
    /// What it does on the map, in the order of the file.
    public var activities: [ActivityReference]

    public init(performer: Performer, name: String, activities: [ActivityReference]) {
        self.performer = performer
        self.name = name
        self.activities = activities
    }
}

/// Why something was not compared.
public enum ComparisonCut: String, Sendable, Hashable, CaseIterable {
    /// Too many activities or steps to match them.
    case matching
    /// Too large a map to know the order of all matched activities.
    case order
    /// Too long a flow table to know the order of all steps.
    case steps
}

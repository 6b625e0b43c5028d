public import Rubric

/// Units that are compared with each other (`peerGroup` of agency.yaml): a picture for comparison, not a score.
public struct PeerGroup: Sendable, Hashable {
    /// As `agency.yaml` writes it.
    public var name: String
    /// Those with a rank first, by rank, then the others; within that in the order of `agency.yaml`.
    public var units: [PeerUnit]
    /// Whether there are enough units with maps for a rank to say anything.
    public var isRanked: Bool
    /// SOPs in force that most of the units have and some lack, by how many have it, then title.
    public var missing: [MissingSOP]

    public init(name: String, units: [PeerUnit], isRanked: Bool, missing: [MissingSOP]) {
        self.name = name
        self.units = units
        self.isRanked = isRanked
        self.missing = missing
    }
}

public struct PeerUnit: Sendable, Hashable {
    /// By id.
    public var unit: String
    /// SOPs in force that count for it, its own and shared ones.
    public var sopsInForce: Int
    /// Its maps, and those worked out into an SOP in force.
    public var maps: Int
    public var workedOut: Int
    /// By the share of maps worked out, 1 for the largest; equal shares have the same rank, and the next is as many
    /// lower. `nil` without maps, and in a group that is not ranked.
    public var rank: Int?

    public init(unit: String, sopsInForce: Int, maps: Int, workedOut: Int, rank: Int? = nil) {
        self.unit = unit
        self.sopsInForce = sopsInForce
        self.maps = maps
        self.workedOut = workedOut
        self.rank = rank
    }

    /// `nil` without maps.
    public var share: Rational? { Rational(workedOut, over: maps) }
}

/// An SOP that most units of a peer group have.
public struct MissingSOP: Sendable, Hashable {
    /// `SOPGroup.id`
    public var group: String
    public var title: String
    /// How many units of the peer group have it in force, their own or a shared one.
    public var having: Int
    /// The units that do not, by id, in the order of `agency.yaml`.
    public var lacking: [String]

    public init(group: String, title: String, having: Int, lacking: [String]) {
        self.group = group
        self.title = title
        self.having = having
        self.lacking = lacking
    }
}

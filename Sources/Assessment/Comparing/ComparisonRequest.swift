/// What is asked of a comparison.
public struct ComparisonRequest: Sendable, Hashable {
    /// `nil` leaves it to the sources: several days of one agency are periods, several agencies are agencies, and one
    /// result is compared unit by unit.
    public var subject: Subject?
    /// The one peer group whose units are compared (`peerGroup` of agency.yaml); `nil` for all.
    public var peerGroup: String?
    /// Which units of a tree stand beside each other; `nil` for the highest level that has two units or more.
    public var level: UnitLevel?
    /// The column units and agencies are ranked by.
    public var column: ScoreColumn

    /// What stands in a row.
    public enum Subject: String, Sendable, Hashable, CaseIterable {
        case units, agencies
        /// What became of an agency and its units from one day to another.
        case periods
    }

    public init(
        subject: Subject? = nil, peerGroup: String? = nil, level: UnitLevel? = nil, column: ScoreColumn = .measured
    ) {
        self.subject = subject
        self.peerGroup = peerGroup
        self.level = level
        self.column = column
    }
}

/// Which units of a tree are compared. A unit holds what those below it have, so a unit and one below it never stand in
/// one ranking.
public enum UnitLevel: Sendable, Hashable {
    /// 1 for the units that have none above them.
    case depth(Int)
    /// The units that have none below them.
    case leaves
}

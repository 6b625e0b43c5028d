public import Findings

/// A tie between a map and an SOP, and what it rests on.
public struct Trace: Sendable, Hashable {
    /// `DossierMap.id`
    public var map: String
    /// `SOP.id`
    public var sop: String
    /// The strongest basis found.
    public var basis: TraceBasis
    /// The activity (XML id) that names the SOP, where the tie is to one activity and not to the whole map.
    public var activity: String?
    /// Where the tie is written.
    public var location: SourceLocation

    /// Suggestions do not count until somebody confirms them.
    public var counts: Bool { basis != .suggestion }

    public init(map: String, sop: String, basis: TraceBasis, activity: String? = nil, location: SourceLocation) {
        self.map = map
        self.sop = sop
        self.basis = basis
        self.activity = activity
        self.location = location
    }
}

/// What ties an SOP to a map, strongest first (design: *Scoring*, link strength).
public enum TraceBasis: String, Sendable, Hashable, CaseIterable, Comparable {
    /// The SOP's own code of the 19/2018 scheme lies below the map's code.
    case code
    /// The matrix names the SOP, or the SOP's Kode Proses names the map.
    case register
    /// The drawing names the SOP: documentation, annotation or extension text.
    case declared
    /// Same normalised title.
    case title
    /// Somebody confirmed it in `links.yaml`.
    case confirmed
    case suggestion

    public static func < (left: TraceBasis, right: TraceBasis) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}

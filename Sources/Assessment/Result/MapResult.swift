public import Dossier
public import Findings
public import ProcessMaps
public import Tracing

/// One map that counts, and how far SOPs cover it.
public struct MapResult: Sendable, Hashable {
    public var id: String
    public var code: String?
    public var title: String
    public var kind: MapKind
    public var level: Int?
    public var unit: String?
    /// The position in `AssessmentResult.mapFiles`; `nil` for a map that stands only in the matrix.
    public var file: Int?
    /// The SOPs in force traced to it, by id.
    public var sops: [String]
    /// SOPs traced to it that do not count today, by id.
    public var otherSOPs: [String]
    public var activities: [ActivityCoverage]
    public var handoffs: [HandoffCoverage]
    public var location: SourceLocation

    public init(
        id: String, code: String? = nil, title: String, kind: MapKind, level: Int? = nil, unit: String? = nil,
        file: Int? = nil, sops: [String], otherSOPs: [String], activities: [ActivityCoverage],
        handoffs: [HandoffCoverage], location: SourceLocation
    ) {
        self.id = id
        self.code = code
        self.title = title
        self.kind = kind
        self.level = level
        self.unit = unit
        self.file = file
        self.sops = sops
        self.otherSOPs = otherSOPs
        self.activities = activities
        self.handoffs = handoffs
        self.location = location
    }

    /// Worked out: at least one SOP in force is traced to it.
    public var isWorkedOut: Bool { !sops.isEmpty }
}

/// One activity of a drawn map. A step of an SOP tied to the map covers it, or an SOP it names itself; an SOP whose steps
/// nobody knows covers all of its map.
public struct ActivityCoverage: Sendable, Hashable {
    /// The position in the map's `nodes`.
    public var node: Int
    public var id: String
    public var name: String
    /// Who does it; `nil` for an activity outside every lane and pool.
    public var performer: String?
    public var isCovered: Bool
    /// What covers it, and how.
    public var cover = ActivityCover(basis: .none)

    public init(
        node: Int, id: String, name: String, performer: String? = nil, isCovered: Bool,
        cover: ActivityCover = ActivityCover(basis: .none)
    ) {
        self.node = node
        self.id = id
        self.name = name
        self.performer = performer
        self.isCovered = isCovered
        self.cover = cover
    }

    /// Somebody outside the agency, or a machine, does it.
    public var needsNoSOP: Bool { cover.basis == .outsider }
}

/// One hand-off of a drawn map: covered when on both sides the activity is, or the performer has a step in an SOP tied to
/// the map.
public struct HandoffCoverage: Sendable, Hashable {
    public var flow: ElementIndex
    /// XML id of the flow.
    public var id: String
    public var from: String
    public var to: String
    public var fromPerformer: String
    public var toPerformer: String
    public var isCovered: Bool
    /// Whose part is not covered.
    public var cover = HandoffCover()

    public init(
        flow: ElementIndex, id: String, from: String, to: String, fromPerformer: String, toPerformer: String,
        isCovered: Bool, cover: HandoffCover = HandoffCover()
    ) {
        self.flow = flow
        self.id = id
        self.from = from
        self.to = to
        self.fromPerformer = fromPerformer
        self.toPerformer = toPerformer
        self.isCovered = isCovered
        self.cover = cover
    }
}

/// One SOP and where it stands on the as-of date.
public struct SOPResult: Sendable, Hashable {
    public var id: String
    public var number: String?
    public var title: String
    public var unit: String?
    public var scope: SOPScope
    public var standing: SOPStanding
    /// The maps it is traced to, by id.
    public var maps: [String]
    /// Evidence of application that counts on the as-of date, by id; for its owner, unit-wide evidence included.
    public var applicationEvidence: [String]
    public var effective: CalendarDate?
    public var revised: CalendarDate?
    public var revoked: CalendarDate?
    public var location: SourceLocation

    public init(
        id: String, number: String? = nil, title: String, unit: String? = nil, scope: SOPScope, standing: SOPStanding,
        maps: [String], applicationEvidence: [String], effective: CalendarDate? = nil, revised: CalendarDate? = nil,
        revoked: CalendarDate? = nil, location: SourceLocation
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.unit = unit
        self.scope = scope
        self.standing = standing
        self.maps = maps
        self.applicationEvidence = applicationEvidence
        self.effective = effective
        self.revised = revised
        self.revoked = revoked
        self.location = location
    }
}

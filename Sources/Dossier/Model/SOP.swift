public import Findings
public import ProcessMaps

/// One SOP of the register, with the identity fields of PermenPANRB 35/2012. What was not written is `nil` or empty.
public struct SOP: Sendable, Hashable {
    /// Its number, else `path#row`; of duplicate numbers each is `number#row`.
    public var id: String
    public var number: String?
    public var title: String
    /// The id of the unit that owns it; `nil` where the register names none that is known.
    public var unit: String?
    /// What the register wrote as the unit.
    public var unitText: String?
    public var scope: SOPScope
    /// What the register says of its standing; see `standing(on:)` for what counts.
    public var status: SOPStatus
    public var created: CalendarDate?
    public var revised: CalendarDate?
    public var effective: CalendarDate?
    public var revoked: CalendarDate?
    /// The official who ratified it (Disahkan Oleh): a position.
    public var ratifiedBy: String?
    /// The number of the Perwali or SK that ratified it (Nomor Penetapan).
    public var instrument: String?
    public var instrumentDate: CalendarDate?
    public var legalBasis: [String]
    public var processCodes: [ProcessCode]
    public var type: SOPType?
    public var isPublicService: Bool?
    /// The number of the SOP that replaced it.
    public var supersededBy: String?
    /// The first day that SOP is effective, where the register has it and it is no draft; filled in by the reader.
    public var successorEffective: CalendarDate?
    /// The register knows that SOP only as a draft, which has replaced nothing yet; filled in by the reader.
    public var isSuccessorDraft = false
    public var file: String?
    public var location: SourceLocation
    /// What only its document says; empty where no document was read.
    public var identity = SOPIdentity()
    /// The flow tables of its document; empty where no document was read.
    public var steps: [SOPStep] = []
    /// The document that was read for it, relative to the dossier.
    public var documentPath: String?
    /// Where its fields stand; filled in by the reader.
    var places = SOPPlaces()

    public init(
        id: String, number: String? = nil, title: String, unit: String? = nil, unitText: String? = nil,
        scope: SOPScope = .owner, status: SOPStatus = .unknown, created: CalendarDate? = nil,
        revised: CalendarDate? = nil, effective: CalendarDate? = nil, revoked: CalendarDate? = nil,
        ratifiedBy: String? = nil, instrument: String? = nil, instrumentDate: CalendarDate? = nil,
        legalBasis: [String] = [], processCodes: [ProcessCode] = [], type: SOPType? = nil,
        isPublicService: Bool? = nil, supersededBy: String? = nil, successorEffective: CalendarDate? = nil,
        file: String? = nil, location: SourceLocation = SourceLocation()
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.unit = unit
        self.unitText = unitText
        self.scope = scope
        self.status = status
        self.created = created
        self.revised = revised
        self.effective = effective
        self.revoked = revoked
        self.ratifiedBy = ratifiedBy
        self.instrument = instrument
        self.instrumentDate = instrumentDate
        self.legalBasis = legalBasis
        self.processCodes = processCodes
        self.type = type
        self.isPublicService = isPublicService
        self.supersededBy = supersededBy
        self.successorEffective = successorEffective
        self.file = file
        self.location = location
    }
}

/// Whose work an SOP covers (Berlaku Untuk).
public enum SOPScope: Sendable, Hashable {
    /// The unit that owns it.
    case owner
    /// Its owner and these units, by id.
    case units([String])
    /// Every unit (`semua`).
    case everyUnit
}

/// What the register says of an SOP.
public enum SOPStatus: String, Sendable, Hashable, CaseIterable {
    case inForce, draft, revoked, superseded, unknown
}

/// The types of PermenPANRB 35/2012: teknis has one performer, administratif more than one.
public enum SOPType: String, Sendable, Hashable, CaseIterable {
    case administrative, technical
}

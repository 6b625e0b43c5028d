public import Findings

/// One row of the evidence register (data dukung).
public struct Evidence: Sendable, Hashable {
    /// Kode Bukti, else `path#row`.
    public var id: String
    /// What the register wrote in Untuk.
    public var subjectText: String
    /// What that is; several SOPs where a unit has a number twice. Empty where nothing of that name is known, or
    /// several units use the number.
    public var subjects: [EvidenceSubject]
    public var kind: EvidenceKind?
    /// What the register wrote as the kind.
    public var kindText: String
    public var date: CalendarDate?
    public var validUntil: CalendarDate?
    public var description: String?
    public var link: String?
    public var file: String?
    public var location: SourceLocation

    public init(
        id: String, subjectText: String, subjects: [EvidenceSubject], kind: EvidenceKind?, kindText: String = "",
        date: CalendarDate?, validUntil: CalendarDate? = nil, description: String? = nil, link: String? = nil,
        file: String? = nil, location: SourceLocation = SourceLocation()
    ) {
        self.id = id
        self.subjectText = subjectText
        self.subjects = subjects
        self.kind = kind
        self.kindText = kindText
        self.date = date
        self.validUntil = validUntil
        self.description = description
        self.link = link
        self.file = file
        self.location = location
    }
}

/// What a piece of evidence is about.
public enum EvidenceSubject: Sendable, Hashable {
    /// `SOP.id`
    case sop(String)
    /// `DossierMap.id`
    case map(String)
    /// `Unit.id`
    case unit(String)
}

/// The kinds of evidence of the register; the raw value is the word the register uses.
public enum EvidenceKind: String, Sendable, Hashable, CaseIterable {
    case application = "penerapan"
    case monitoring = "monitoring"
    case evaluation = "evaluasi"
    case followUp = "tindak-lanjut"
    case socialisation = "sosialisasi"
    case trial = "uji-coba"
}

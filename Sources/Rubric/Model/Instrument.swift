public import Findings

/// An instrument of assessment (LKE) as data: the tree of components, areas, sub-areas and indicators, its scales, its
/// weights and profiles, and the settings of the measurement. The format is described in `Rubrics/README.md`.
public struct Instrument: Sendable, Hashable {
    public var id: String
    public var version: String
    /// Whom it is made for.
    public var level: AssessedLevel
    public var title: LocalizedText
    /// What a reader must know before believing a score; every report's first page says it.
    public var notice: LocalizedText
    public var legalBasis: LegalBasis
    public var validity: Validity
    /// Where its facts were read, in the order of the pack.
    public var sources: [Source]
    /// The root of the tree, with one component or more below.
    public var root: RubricNode
    public var scales: [Scale]
    /// In the order of the tree.
    public var indicators: [Indicator]
    /// The sets of weights it is in use with; empty where its nodes state their own.
    public var weightSets: [WeightSet]
    public var profiles: [Profile]
    public var predicates: Predicates?
    public var gates: [Gate]
    /// How counts become choices; `nil` for an instrument nothing of which is measured.
    public var settings: MeasurementSettings?
    /// SHA-256 over the pack's files, lower-case hexadecimal.
    public var sha256: String

    public init(
        id: String, version: String, level: AssessedLevel, title: LocalizedText, notice: LocalizedText,
        legalBasis: LegalBasis, validity: Validity, sources: [Source], root: RubricNode, scales: [Scale],
        indicators: [Indicator], weightSets: [WeightSet], profiles: [Profile], predicates: Predicates? = nil,
        gates: [Gate], settings: MeasurementSettings? = nil, sha256: String
    ) {
        self.id = id
        self.version = version
        self.level = level
        self.title = title
        self.notice = notice
        self.legalBasis = legalBasis
        self.validity = validity
        self.sources = sources
        self.root = root
        self.scales = scales
        self.indicators = indicators
        self.weightSets = weightSets
        self.profiles = profiles
        self.predicates = predicates
        self.gates = gates
        self.settings = settings
        self.sha256 = sha256
    }

    /// The profile used when nobody asks for another.
    public var defaultProfile: Profile? { profiles.first { $0.isDefault } }
    /// The profile a worksheet is written for when nobody asks for another.
    public var worksheetProfile: Profile? { profiles.first { $0.isWorksheet } ?? defaultProfile }

    public func profile(_ id: String) -> Profile? { profiles.first { $0.id == id } }
    public func indicator(_ id: String) -> Indicator? { indicators.first { $0.id == id } }
    public func scale(_ id: String) -> Scale? { scales.first { $0.id == id } }
    public func node(_ id: String) -> RubricNode? { root.descendant(id) }
}

/// Whom an instrument, or one question of it, is made for.
public enum AssessedLevel: String, Sendable, Hashable, CaseIterable {
    /// The whole agency (instansi).
    case agency
    /// One unit of it.
    case unit
}

/// The days an instrument holds for.
public struct Validity: Sendable, Hashable {
    public var from: CalendarDate
    /// The last day; `nil` while it is in force.
    public var until: CalendarDate?
    /// The sources give only the years; the days are then the first and the last of them.
    public var isKnownToYear = false
    /// The instrument that replaced it.
    public var replacedBy: LegalBasis?
    public var source: Source

    public init(
        from: CalendarDate, until: CalendarDate? = nil, isKnownToYear: Bool = false, replacedBy: LegalBasis? = nil,
        source: Source
    ) {
        self.from = from
        self.until = until
        self.isKnownToYear = isKnownToYear
        self.replacedBy = replacedBy
        self.source = source
    }

    public func contains(_ day: CalendarDate) -> Bool {
        from <= day.latest && (until.map { day.earliest <= $0 } ?? true)
    }
}

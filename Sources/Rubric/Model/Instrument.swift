public import Findings

/// An instrument of assessment (LKE) as data: the tree of components, areas, sub-areas and indicators, its scales, its
/// profiles, and the settings of the measurement.
public struct Instrument: Sendable, Hashable {
    public var id: String
    public var version: String
    public var title: LocalizedText
    /// What a reader must know before believing a score; every report's first page says it.
    public var notice: LocalizedText
    public var legalBasis: LegalBasis
    public var validity: Validity
    /// The root of the tree, with one component or more below.
    public var root: RubricNode
    public var scales: [Scale]
    public var indicators: [Indicator]
    public var profiles: [Profile]
    public var settings: MeasurementSettings
    /// SHA-256 over the pack's files, lower-case hexadecimal.
    public var sha256: String

    /// The profile used when nobody asks for another.
    public var defaultProfile: Profile? { profiles.first { $0.isDefault } }

    public func profile(_ id: String) -> Profile? { profiles.first { $0.id == id } }
    public func indicator(_ id: String) -> Indicator? { indicators.first { $0.id == id } }
    public func scale(_ id: String) -> Scale? { scales.first { $0.id == id } }
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

    public func contains(_ day: CalendarDate) -> Bool {
        from <= day.latest && (until.map { day.earliest <= $0 } ?? true)
    }
}

/// A component, area or sub-area. Its maximum is its own where it is a sub-area, else the sum of what lies below.
public struct RubricNode: Sendable, Hashable {
    public var id: String
    public var title: LocalizedText
    /// Sub-areas: area weight × share, exact. `nil` above.
    public var weight: Sourced<Rational>?
    public var children: [RubricNode]
    /// Sub-areas: the ids of its indicators, in order.
    public var indicators: [String]
    /// Areas: the weight of the whole area in the instrument, of which a pack may hold only a part.
    public var areaWeight: Sourced<Rational>?
    /// Sub-areas: its share of the weight of its area.
    public var share: Sourced<Rational>?

    /// The most it can add: of a sub-area its weight, of others the sum.
    public var maximum: Rational { weight?.value ?? children.reduce(.zero) { $0 + $1.maximum } }
}

/// One question of the instrument.
public struct Indicator: Sendable, Hashable {
    public var id: String
    /// What is asked, in the words of the source.
    public var title: Sourced<LocalizedText>
    /// `nil` where no source gives it: then it is not guessed.
    public var scale: Sourced<String>?
    /// What each choice says; empty where no source gives it.
    public var criteria: [Criterion]
    /// What is counted for it; `nil` for a question no file can measure.
    public var measure: MeasureKind?
    public var note: LocalizedText?
}

/// What a choice asks for.
public struct Criterion: Sendable, Hashable {
    public var choice: String
    public var text: LocalizedText
    public var source: Source
}

/// The things the measurement can count (design: *Scoring*).
public enum MeasureKind: String, Sendable, Hashable, CaseIterable {
    /// Units that have a map.
    case unitsWithMaps
    /// Maps worked out into an SOP in force.
    case mapsWithSOP
    /// Cross-function maps worked out into an SOP in force.
    case crossFunctionalMapsWithSOP
    /// Units that apply their SOPs.
    case unitsApplyingSOPs
    /// Maps and SOPs evaluated and followed up.
    case evaluation
}

/// An answer scale: choices from best to worst with exact values from 1 to 0.
public struct Scale: Sendable, Hashable {
    public var id: String
    public var choices: [Choice]
    public var source: Source

    public func value(of code: String) -> Rational? { choices.first { $0.code == code }?.value }
}

public struct Choice: Sendable, Hashable {
    public var code: String
    public var value: Rational
}

/// A way to use an instrument: which indicators count, and which gaps in our sources are filled by assumption.
public struct Profile: Sendable, Hashable {
    public var id: String
    public var title: LocalizedText
    public var isDefault: Bool
    /// The ids of the indicators that count.
    public var indicators: [String]
    public var assumptions: [Assumption]
}

/// A scale an indicator is given although no source names one.
public struct Assumption: Sendable, Hashable {
    public var indicator: String
    public var scale: String
    /// Said wherever the score shows.
    public var reason: LocalizedText
}

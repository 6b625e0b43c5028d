public import Findings

/// The name of another unit in the text of an SOP that never names its own, in its letterhead or as its ratifier: likely
/// copied and not adapted.
public struct ForeignUnitName: Sendable, Hashable {
    /// `SOP.id`
    public var sop: String
    /// The unit that owns the SOP, and the one its text names, by id.
    public var unit: String
    public var named: String
    /// The name as the text writes it, in lower case.
    public var written: String
    /// What part of the SOP it first stands in.
    public var part: Part
    public var location: SourceLocation
    /// In how many places of the SOP it stands.
    public var places: Int

    public init(
        sop: String, unit: String, named: String, written: String, part: Part, location: SourceLocation, places: Int
    ) {
        self.sop = sop
        self.unit = unit
        self.named = named
        self.written = written
        self.part = part
        self.location = location
        self.places = places
    }

    public enum Part: String, Sendable, Hashable, CaseIterable {
        case title, letterhead, ratifier, identity, step, output
    }
}

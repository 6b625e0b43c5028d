public import Findings

/// The same activity in the hands of two units: to be cleared up, for both may have it with good reason.
public struct AuthorityOverlap: Sendable, Hashable {
    /// `sop/`, `map/` or `activity/` and what it is about: stable from run to run.
    public var id: String
    public var basis: Basis
    /// The activity, as the first place writes it.
    public var activity: String
    /// The units, in the order of `agency.yaml`.
    public var units: [String]
    /// Where it stands, by unit and then in the order of the dossier.
    public var places: [Place]

    public init(id: String, basis: Basis, activity: String, units: [String], places: [Place]) {
        self.id = id
        self.basis = basis
        self.activity = activity
        self.units = units
        self.places = places
    }

    public enum Basis: String, Sendable, Hashable, CaseIterable {
        /// SOPs in force of several units with the same title.
        case sop
        /// Maps with the same title.
        case map
        /// Activities of maps with the same name.
        case activity
    }

    public struct Place: Sendable, Hashable {
        public var unit: String
        /// The id of the SOP, or of the map the activity is drawn in.
        public var id: String
        /// The XML id of the activity; `nil` for an SOP.
        public var element: String?
        public var name: String
        public var location: SourceLocation

        public init(unit: String, id: String, element: String? = nil, name: String, location: SourceLocation) {
            self.unit = unit
            self.id = id
            self.element = element
            self.name = name
            self.location = location
        }
    }
}

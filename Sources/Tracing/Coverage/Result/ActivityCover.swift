/// What covers one activity of a map, and how.
public struct ActivityCover: Sendable, Hashable {
    public var basis: Basis
    /// The SOPs in force that cover it, by id, sorted.
    public var sops: [String]
    /// The steps that cover it, in the order of the SOPs and of their tables.
    public var steps: [CoveringStep]

    public init(basis: Basis, sops: [String] = [], steps: [CoveringStep] = []) {
        self.basis = basis
        self.sops = sops
        self.steps = steps
    }

    /// Whether an SOP in force covers it.
    public var isCovered: Bool { basis == .activity || basis == .step || basis == .stepsUnknown }

    public enum Basis: String, Sendable, Hashable, CaseIterable {
        /// An SOP is tied to this activity.
        case activity
        /// A step of an SOP that is tied to the map does this.
        case step
        /// An SOP is tied to the whole map, and nobody knows its steps: no document of it was read.
        case stepsUnknown
        /// Somebody outside the agency, or a machine, does it: it needs no SOP.
        case outsider
        /// Nothing covers it.
        case none
    }
}

/// A step that does what an activity says.
public struct CoveringStep: Sendable, Hashable {
    /// `SOP.id`
    public var sop: String
    /// The part of the document, where it has several flow tables.
    public var procedure: String?
    public var number: Int
    /// How alike the two names are, in hundredths.
    public var likeness: Int

    public init(sop: String, procedure: String? = nil, number: Int, likeness: Int) {
        self.sop = sop
        self.procedure = procedure
        self.number = number
        self.likeness = likeness
    }
}

/// Whose part of a hand-off no SOP in force covers: that performer does no step of an SOP tied to the map.
public struct HandoffCover: Sendable, Hashable {
    public var giverLacks: Bool
    public var receiverLacks: Bool

    public init(giverLacks: Bool = false, receiverLacks: Bool = false) {
        self.giverLacks = giverLacks
        self.receiverLacks = receiverLacks
    }

    public var isCovered: Bool { !giverLacks && !receiverLacks }
}

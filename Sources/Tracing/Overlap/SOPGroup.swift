public import Dossier

/// SOPs of several units that are the same or nearly so: candidates for one shared SOP.
public struct SOPGroup: Sendable, Hashable {
    /// `title/` or `steps/` and the id of the base: stable from run to run.
    public var id: String
    public var basis: Basis
    /// The title of the base.
    public var title: String
    /// The base first, then the others in the order of the register.
    public var members: [Member]
    /// The units that own members, in the order of `agency.yaml`.
    public var units: [String]
    /// How alike the member least like the base is, in hundredths.
    public var similarity: Int
    public var difference: Difference
    /// The title is one that every office has: incoming letters, periodic pay rises.
    public var isCommon: Bool
    public var action: Action

    public init(
        id: String, basis: Basis, title: String, members: [Member], units: [String], similarity: Int,
        difference: Difference, isCommon: Bool, action: Action
    ) {
        self.id = id
        self.basis = basis
        self.title = title
        self.members = members
        self.units = units
        self.similarity = similarity
        self.difference = difference
        self.isCommon = isCommon
        self.action = action
    }

    /// What brought the SOPs together.
    public enum Basis: String, Sendable, Hashable, CaseIterable {
        case title
        /// The titles differ, the steps do not.
        case steps
    }

    /// What is not the same in all of them.
    public enum Difference: String, Sendable, Hashable, CaseIterable {
        /// Titles are the same, apart from names of units and places; not all steps were read.
        case sameTitle
        /// Titles are the same and so are the steps.
        case same
        case title, steps, titleAndSteps
        /// The titles differ; of the steps nobody knows, for not all were read.
        case titleStepsUnknown
    }

    public struct Member: Sendable, Hashable {
        /// `SOP.id`
        public var sop: String
        public var title: String
        public var unit: String?
        public var standing: SOPStanding
        /// Of the title and that of the base, in hundredths.
        public var titleSimilarity: Int
        /// Of the steps and those of the base, in hundredths; `nil` where one of them has no steps that were read.
        public var stepsSimilarity: Int?
        /// Words that the title has and that of the base has not, and the other way round.
        public var addedWords: [String]
        public var missingWords: [String]

        public init(
            sop: String, title: String, unit: String? = nil, standing: SOPStanding, titleSimilarity: Int,
            stepsSimilarity: Int? = nil, addedWords: [String], missingWords: [String]
        ) {
            self.sop = sop
            self.title = title
            self.unit = unit
            self.standing = standing
            self.titleSimilarity = titleSimilarity
            self.stepsSimilarity = stepsSimilarity
            self.addedWords = addedWords
            self.missingWords = missingWords
        }
    }

    /// What could be done.
    public struct Action: Sendable, Hashable {
        /// The member to make the shared SOP of.
        public var base: String
        /// Whom it would hold for (Berlaku Untuk).
        public var appliesTo: SOPScope
        /// Why this one.
        public var reasons: [BaseReason]
        /// A member that is shared with all these units already: the others can be revoked.
        public var isShared: Bool

        public init(base: String, appliesTo: SOPScope, reasons: [BaseReason], isShared: Bool) {
            self.base = base
            self.appliesTo = appliesTo
            self.reasons = reasons
            self.isShared = isShared
        }
    }
}

/// Why a member is the best base for a shared SOP.
public enum BaseReason: Sendable, Hashable {
    /// It is shared already.
    case shared
    /// The only one, or one of several, in force.
    case onlyInForce, inForce
    /// None is in force; this one is closest to it.
    case nearest(SOPStanding)
    /// No other in the same standing is as new.
    case newest(String)
    /// So many of so many fields are filled in, its steps counting as one.
    case complete(Int, of: Int)
}

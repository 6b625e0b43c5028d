public import Findings

/// An agency or unit that does not stand in the ranking, and why. Its own figures are shown all the same.
public struct ExcludedSubject: Sendable, Hashable {
    public var subject: SubjectKey
    public var reason: ExclusionReason

    public init(subject: SubjectKey, reason: ExclusionReason) {
        (self.subject, self.reason) = (subject, reason)
    }
}

/// Why something does not stand in the ranking.
public enum ExclusionReason: Sendable, Hashable {
    /// Made by another rubric: this one, and the one compared by.
    case rubric(String, String)
    /// Another version of the same rubric.
    case version(String, String)
    /// The same version by name, with other content.
    case content
    case profile(String, String)
    /// The rubric is for units, the other for agencies.
    case level
    /// A later result of the same agency is compared.
    case earlierPeriod(CalendarDate)
    /// Another result of the same agency and the same day was read, by name.
    case sameDay(String)
    /// Units below it are compared, and it holds what they have.
    case aboveLevel
    /// A unit above it is compared, and holds what it has.
    case belowLevel
    /// Only one peer group was asked for.
    case otherPeerGroup
    /// No question of the rubric is asked of it.
    case nothingApplies
    /// Agencies are compared, and it is a unit of one.
    case unitOfAgency
}

/// What does not forbid a comparison, and has to be known to read it.
public enum ComparisonCaution: Sendable, Hashable {
    /// The subjects are of different days: the first and the last.
    case differentDays(CalendarDate, CalendarDate)
    /// So many files of a source were read in part, or not at all.
    case inputs(source: Int, partlyRead: Int, refused: Int)
    /// So many subjects have questions open: their value can still rise to the upper bound.
    case openQuestions(subjects: Int)
    /// The value of so many indicators rests on an assumption of the profile, by id.
    case assumptions([String])
    /// The day of a source lies outside the days the rubric holds for.
    case outsideValidity(source: Int)
    /// The sources were made by different versions of the tool.
    case toolVersions([String])
    /// Some units stand at another level of the tree than the others are compared at.
    case levels(UnitLevel, left: Int)
    /// Units of different peer groups stand in one ranking.
    case peerGroups([String])
}

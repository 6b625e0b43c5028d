internal import Findings
public import Rubric

/// By what a result was made: two results with the same basis ask the same questions, on the same scales, with the same
/// weights. Only these are ranked together.
public struct ComparisonBasis: Sendable, Hashable {
    public var rubric: String
    public var version: String
    /// Of the pack: the same version with other content is another rubric.
    public var sha256: String
    public var profile: String
    public var level: AssessedLevel

    init(_ provenance: Provenance) {
        rubric = provenance.instrument.id
        version = provenance.instrument.version
        sha256 = provenance.instrument.sha256
        profile = provenance.profile.id
        level = provenance.instrument.level
    }

    /// Why a result of this basis does not stand beside those of another; `nil` where it does.
    func difference(from other: ComparisonBasis) -> ExclusionReason? {
        if rubric != other.rubric { return .rubric(rubric, other.rubric) }
        if version != other.version { return .version(version, other.version) }
        if sha256 != other.sha256 { return .content }
        if profile != other.profile { return .profile(profile, other.profile) }
        return level == other.level ? nil : .level
    }

    /// The one most subjects share; of two that equally many share the one of the later day, then the first by name, so
    /// that the order of the sources says nothing.
    static func common(of subjects: [(basis: ComparisonBasis, day: CalendarDate)]) -> ComparisonBasis? {
        var found: [ComparisonBasis: (count: Int, day: CalendarDate)] = [:]
        for (basis, day) in subjects {
            let before = found[basis]
            found[basis] = ((before?.count ?? 0) + 1, max(before?.day ?? day, day))
        }
        return found.max { left, right in
            let (one, other) = (left.value, right.value)
            if one.count != other.count { return one.count < other.count }
            if one.day != other.day { return one.day < other.day }
            return right.key.sortKey.lexicographicallyPrecedes(left.key.sortKey)
        }?.key
    }

    private var sortKey: [String] { [rubric, version, sha256, profile, level.rawValue] }
}

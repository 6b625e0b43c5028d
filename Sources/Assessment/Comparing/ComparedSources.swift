internal import Dossier
internal import Findings
internal import Rubric

/// The results to compare in an order that does not depend on the one they came in, and what they are to each other.
struct ComparedSources {
    /// By agency, day, period and name.
    let results: [ComparedResult]
    /// Of each agency that was read on several days: positions in `results`, by day.
    private(set) var periods: [[Int]] = []
    /// The last result of each agency.
    private(set) var latest: [Int] = []
    /// Results of an agency and day of which another was read before.
    private(set) var repeated: [(source: Int, reason: ExclusionReason)] = []

    init(_ given: [ComparedResult]) {
        results = given.sorted { left, right in
            let (one, other) = (left.provenance.asOf, right.provenance.asOf)
            if left.agency.id != right.agency.id { return left.agency.id < right.agency.id }
            if one != other { return one < other }
            return Self.tie(left).lexicographicallyPrecedes(Self.tie(right))
        }
        var byAgency: [(id: String, days: [Int])] = []
        for (position, result) in results.enumerated() {
            guard byAgency.last?.id == result.agency.id, let before = byAgency.last?.days.last else {
                byAgency.append((result.agency.id, [position]))
                continue
            }
            if results[before].provenance.asOf == result.provenance.asOf {
                repeated.append((position, .sameDay(results[before].name)))
            } else {
                byAgency[byAgency.count - 1].days.append(position)
            }
        }
        latest = byAgency.compactMap(\.days.last)
        periods = byAgency.map(\.days).filter { $0.count > 1 }
    }

    /// What is compared where nobody says.
    var usualSubject: ComparisonRequest.Subject {
        if latest.count > 1 { return .agencies }
        return periods.isEmpty ? .units : .periods
    }

    private static func tie(_ result: ComparedResult) -> [String] {
        [result.agency.period ?? "", result.name, result.provenance.instrument.id, result.provenance.profile.id]
    }
}

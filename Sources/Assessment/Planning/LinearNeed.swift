/// A demand on the counts: a weighted sum of them must be at least a number. "More than half of the maps" is
/// `2 × worked − 1 × maps ≥ 1`.
struct LinearNeed: Hashable, Sendable {
    var weights = PlanCounts()
    var least = 0

    func sum(_ counts: PlanCounts) -> Int {
        weights.mapped * counts.mapped + weights.worked * counts.worked + weights.maps * counts.maps
            + weights.workedAcross * counts.workedAcross + weights.applying * counts.applying
            + weights.withSOPs * counts.withSOPs
    }

    func isMet(by counts: PlanCounts) -> Bool { sum(counts) >= least }
}

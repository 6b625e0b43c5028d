/// What the coverage indicators count: of units with maps, maps worked out, cross-function maps worked out, units that
/// apply their SOPs. Sums and differences of these are what plans are made of.
struct PlanCounts: Hashable, Sendable {
    var mapped = 0
    var worked = 0
    var maps = 0
    var workedAcross = 0
    var applying = 0
    var withSOPs = 0

    static func + (left: PlanCounts, right: PlanCounts) -> PlanCounts {
        PlanCounts(
            mapped: left.mapped + right.mapped, worked: left.worked + right.worked, maps: left.maps + right.maps,
            workedAcross: left.workedAcross + right.workedAcross, applying: left.applying + right.applying,
            withSOPs: left.withSOPs + right.withSOPs)
    }

    static func += (left: inout PlanCounts, right: PlanCounts) { left = left + right }
}

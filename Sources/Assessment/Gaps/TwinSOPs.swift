internal import Dossier
internal import Findings
internal import Tracing

/// SOPs in force that a unit has twice: the same title and the same owner. One of them is kept, and the others can be
/// revoked, where the one that is kept is tied to every map they are tied to.
struct TwinSOPs {
    /// By position in the register of what can be revoked: what is kept.
    private var kept: [Int: Int] = [:]

    /// - Parameters:
    ///   - positions: the SOPs in force, in the register.
    ///   - unproven: those of them without evidence of application.
    ///   - ground: the dossier, and what ties its SOPs.
    init(_ positions: [Int], unproven: Set<Int>, _ ground: Groundwork) {
        guard !unproven.isEmpty else { return }
        var groups: [Twin: [Int]] = [:]
        for position in positions {
            let sop = ground.dossier.sops[position]
            let title = NormalisedTitle(sop.title)
            guard let unit = sop.unit, !title.isEmpty, sop.scope == .owner else { continue }
            groups[Twin(unit: unit, title: title), default: []].append(position)
        }
        for group in groups.values where group.count > 1 {
            guard let best = group.min(by: { Self.comesFirst($0, $1, unproven, ground.dossier.sops) }) else { continue }
            let maps = Self.maps(of: best, ground)
            for twin in group where twin != best && Self.maps(of: twin, ground).isSubset(of: maps) { kept[twin] = best }
        }
    }

    /// The SOP that is kept where the one at `position` can be revoked; `nil` where it has no twin, or is the one kept.
    func kept(insteadOf position: Int) -> Int? { kept[position] }

    private struct Twin: Hashable {
        var unit: String
        var title: NormalisedTitle
    }

    private static func maps(of sop: Int, _ ground: Groundwork) -> Set<Int> {
        Set(ground.tracedSOPs.indices.filter { ground.tracedSOPs[$0].contains(sop) })
    }

    /// What is applied is kept; then the newest, then the first of the register.
    private static func comesFirst(_ left: Int, _ right: Int, _ unproven: Set<Int>, _ sops: [SOP]) -> Bool {
        if unproven.contains(left) != unproven.contains(right) { return !unproven.contains(left) }
        let (mine, other) = (sops[left].effective?.latest, sops[right].effective?.latest)
        if let mine, let other, mine != other { return mine > other }
        return left < right
    }
}

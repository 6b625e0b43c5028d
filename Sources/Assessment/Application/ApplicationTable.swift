internal import Dossier
internal import Findings
internal import Rubric

/// SOPs in force, socialised, applied, monitored, evaluated and followed up: the agency as a whole, every unit, and the
/// evaluations whose results wait.
public struct ApplicationTable: Sendable, Hashable {
    /// `nil` for an instrument that counts no evidence.
    public var total: UnitApplication?
    /// In the order of the units.
    public var units: [UnitApplication] = []
    /// Oldest first.
    public var openEvaluations: [OpenEvaluation] = []

    public init() {}

    /// So many lacks are listed in all: with several levels of units the same SOP is listed at each.
    static let listed = 1_000_000

    init(_ ground: Groundwork, _ responsibility: Responsibility) {
        guard !ground.application.stages.isEmpty else { return }
        var budget = Self.listed
        let dossier = ground.dossier
        let inForce = dossier.sops.indices.filter(ground.isInForce)
        total = Self.row(inForce, of: nil, ground, responsibility, &budget)
        for unit in dossier.units.units {
            let own = ground.sops(ofUnit: unit.id).filter(ground.isInForce)
            units.append(Self.row(own, of: unit.id, ground, responsibility, &budget))
        }
        openEvaluations = OpenEvaluation.all(ground, responsibility)
    }

    private static func row(
        _ sops: [Int], of unit: String?, _ ground: Groundwork, _ responsibility: Responsibility, _ budget: inout Int
    ) -> UnitApplication {
        let register = ground.dossier
        var tally = StageTally(ground.application.stages)
        var row = UnitApplication(
            unit: unit, responsible: unit.flatMap { responsibility[$0] }, inForce: sops.map { register.sops[$0].id },
            stages: [], lacking: [], lackingTotal: 0, overdueTotal: 0)
        for position in sops {
            let sop = register.sops[position]
            // The agency lists only what stands with no unit.
            let isListed = unit != nil || sop.unit.flatMap { register.units[$0] } == nil
            for standing in ground.application.standings(ofSOP: position, for: unit) {
                tally.take(standing)
                row.take(standing, of: sop.id, asOf: ground.asOf, isListed: isListed, &budget)
            }
        }
        row.stages = tally.counts(register.evidence)
        return row
    }
}

extension UnitApplication {
    fileprivate mutating func take(
        _ standing: StageStanding, of sop: String, asOf: CalendarDate, isListed: Bool, _ budget: inout Int
    ) {
        if let due = standing.due, standing.state != .idle, asOf.latest <= due {
            nextDue = min(nextDue ?? due, due)
        }
        guard standing.state == .lacking else { return }
        let isOverdue = standing.isOverdue(on: asOf)
        lackingTotal += 1
        if isOverdue { overdueTotal += 1 }
        guard isListed, budget > 0 else { return }
        budget -= 1
        lacking.append(
            ApplicationLack(
                sop: sop, stage: standing.stage, due: standing.due, isOverdue: isOverdue, last: standing.last))
    }
}

/// How many SOPs are done with each stage, and the evidence of it.
private struct StageTally {
    private let stages: [ApplicationStage]
    private var done: [ApplicationStage: Int] = [:]
    private var items: [ApplicationStage: Set<Int>] = [:]

    init(_ stages: [ApplicationStage]) { self.stages = stages }

    mutating func take(_ standing: StageStanding) {
        if standing.state == .done { done[standing.stage, default: 0] += 1 }
        if !standing.items.isEmpty { items[standing.stage, default: []].formUnion(standing.items) }
    }

    func counts(_ register: [Evidence]) -> [StageCount] {
        stages.map { stage in
            StageCount(
                stage: stage, done: done[stage] ?? 0, evidence: (items[stage] ?? []).sorted().map { register[$0].id })
        }
    }
}

internal import ProcessMaps

/// What covers each activity of a map, and whose part of each hand-off nothing covers.
struct Covers {
    private(set) var activities: [Int: ActivityCover] = [:]

    private let map: MapSide
    private let compared: [ComparedSOP]
    private let sopsWithoutSteps: [String]

    /// `tied` are the SOPs in force tied to single activities, by XML id.
    init(_ map: MapSide, tied: [String: [String]], sopsWithoutSteps: [String], compared: [ComparedSOP]) {
        self.map = map
        self.compared = compared
        self.sopsWithoutSteps = sopsWithoutSteps
        let steps = Self.coveringSteps(compared)
        for activity in map.activities {
            let node = activity.reference.node
            activities[node] = cover(activity, tied: tied[activity.reference.id] ?? [], steps: steps[node] ?? [])
        }
        coverSubProcesses(steps)
    }

    private func cover(_ activity: MapSide.Activity, tied: [String], steps: [CoveringStep]) -> ActivityCover {
        if !steps.isEmpty {
            return ActivityCover(basis: .step, sops: Set(steps.map(\.sop)).union(tied).sorted(), steps: steps)
        }
        if !tied.isEmpty { return ActivityCover(basis: .activity, sops: Set(tied).sorted()) }
        if let person = activity.person, map.people[person].isOutside { return ActivityCover(basis: .outsider) }
        guard sopsWithoutSteps.isEmpty else {
            return ActivityCover(basis: .stepsUnknown, sops: sopsWithoutSteps)
        }
        return ActivityCover(basis: .none)
    }

    private static func coveringSteps(_ compared: [ComparedSOP]) -> [Int: [CoveringStep]] {
        var steps: [Int: [CoveringStep]] = [:]
        for sop in compared {
            for match in sop.comparison.matches {
                steps[match.activity.node, default: []].append(
                    CoveringStep(
                        sop: sop.comparison.sop, procedure: match.step.procedure, number: match.step.number,
                        likeness: match.likeness))
            }
        }
        return steps
    }

    /// A step that does a sub-process does what lies inside; one whose whole inside is done is done.
    private mutating func coverSubProcesses(_ steps: [Int: [CoveringStep]]) {
        let nodes = map.activities.map(\.reference.node)
        // A container stands before what it holds.
        for node in nodes where activities[node]?.basis == ActivityCover.Basis.none {
            guard let around = map.model.nodes[node].container, let cover = activities[around], cover.basis == .step
            else { continue }
            activities[node] = cover
        }
        var inside: [Int: [Int]] = [:]
        for node in nodes {
            if let around = map.model.nodes[node].container { inside[around, default: []].append(node) }
        }
        for node in nodes.reversed() where activities[node]?.basis == ActivityCover.Basis.none {
            let covers = (inside[node] ?? []).compactMap { activities[$0] }.filter { $0.basis != .outsider }
            guard !covers.isEmpty, covers.allSatisfy(\.isCovered) else { continue }
            activities[node] = ActivityCover(
                basis: .step, sops: Set(covers.flatMap(\.sops)).sorted(), steps: covers.flatMap(\.steps))
        }
    }

    // MARK: Hand-offs

    /// A side of a hand-off is covered where its performer does a step of an SOP: that another performer does the
    /// activity instead is none of theirs.
    func handoffs() -> [HandoffCover] {
        let present = Set(compared.flatMap { $0.table.people.values })
        let unnamed = stepsOfNobody()
        let held = map.activities.filter { isHeld($0, unnamed) }
        let (heldNodes, working) = (Set(held.map(\.reference.node)), Set(held.compactMap(\.person)))
        return map.model.handoffs.map { handoff in
            func lacks(_ performer: Performer, at node: Int?) -> Bool {
                if map.isOutside(performer) || !sopsWithoutSteps.isEmpty { return false }
                let person = map.person(performer)
                if let person, present.contains(person) { return false }
                // An event or gateway is no work of its own: the performer's other work speaks for it.
                if let node, map.model.nodes[node].kind.isActivity { return !heldNodes.contains(node) }
                return person.map { !working.contains($0) } ?? held.isEmpty
            }
            return HandoffCover(
                giverLacks: lacks(handoff.fromPerformer, at: handoff.from),
                receiverLacks: lacks(handoff.toPerformer, at: handoff.to))
        }
    }

    /// Whether what covers an activity may be its performer's: an SOP tied to it, or a step that names nobody; or the map
    /// itself does not say whose it is.
    private func isHeld(_ activity: MapSide.Activity, _ unnamed: Set<CoveringPlace>) -> Bool {
        guard let cover = activities[activity.reference.node], cover.isCovered else { return false }
        guard cover.basis == .step, activity.person != nil else { return true }
        return cover.steps.contains { unnamed.contains(CoveringPlace($0)) }
    }

    /// The steps without a performer.
    private func stepsOfNobody() -> Set<CoveringPlace> {
        Set(
            compared.flatMap { sop in
                sop.side.steps.filter(\.columns.isEmpty).map {
                    CoveringPlace(
                        sop: sop.comparison.sop, procedure: $0.reference.procedure, number: $0.reference.number)
                }
            })
    }
}

/// Where a covering step stands.
private struct CoveringPlace: Hashable {
    var sop: String
    var procedure: String?
    var number: Int

    init(sop: String, procedure: String?, number: Int) {
        (self.sop, self.procedure, self.number) = (sop, procedure, number)
    }

    init(_ step: CoveringStep) { self.init(sop: step.sop, procedure: step.procedure, number: step.number) }
}

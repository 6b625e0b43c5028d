internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Rubric

/// Evidence that SOPs are applied.
extension ActionList {
    mutating func addMonitoring(_ finishable: Set<Int>) {
        guard ground.settings.application.contains(where: { EvidenceKind(rawValue: $0.kind) != nil }) else { return }
        var maker: [Int: String] = [:]
        for action in world.actions {
            if case .bringIntoForce(let sop) = action.effect { maker[sop] = action.id }
        }
        let offered = world.sops.indices.filter { mayBeInForce($0, finishable) && lacksProof($0) }
        for index in offered {
            let prerequisites = world.sops[index].isInForce ? [] : [maker[index]].compactMap(\.self)
            add(monitor(index, prerequisites))
        }
    }

    func mayBeInForce(_ sop: Int, _ finishable: Set<Int>) -> Bool {
        world.sops[sop].isInForce || finishable.contains(sop) || sop >= dossier.sops.count
    }

    /// Whether evidence for the SOP itself would prove something for a unit of the scope.
    func lacksProof(_ sop: Int) -> Bool {
        let record = world.sops[sop]
        guard !record.isProven, !(record.owner.map(isMonitored) ?? false) else { return false }
        return record.units.contains { world.units[$0].isCounted && (record.isOwnOnly || !isMonitored(above: $0)) }
    }

    func isMonitored(above unit: Int) -> Bool {
        world.units[unit].path.contains { world.units[$0].isMonitored }
    }

    func monitor(_ index: Int, _ prerequisites: [String]) -> PlanAction {
        if index < dossier.sops.count {
            let sop = dossier.sops[index]
            return PlanAction(
                id: "monitor:\(sop.id)", kind: .monitor,
                subject: GapSubject(type: .sop, id: sop.id, name: sop.title), owner: ground.owner(sop.unit),
                effort: ground.effort(.monitor), text: ActionWords.monitor(sop.calledInFull),
                prerequisites: prerequisites,
                isPublicService: sop.isPublicService ?? false, effect: .monitor(sop: index))
        }
        let new = newSOPs[index - dossier.sops.count]
        return PlanAction(
            id: "monitor:\(new.id)", kind: .monitor, subject: GapSubject(type: .sop, id: new.id, name: new.map),
            owner: ground.owner(new.unit), effort: ground.effort(.monitor),
            text: ActionWords.monitorNew(called(new.map)),
            prerequisites: prerequisites, effect: .monitor(sop: index))
    }

    /// What a sentence calls a map, which may be one still to be drawn.
    func called(_ map: String) -> LocalizedText {
        if let new = newMaps.first(where: { $0.id == map }) {
            let unit = dossier.units[new.unit]?.name ?? new.unit
            return LocalizedText(id: "peta baru \(unit)", en: "the new map of \(unit)")
        }
        return LocalizedText(id: "peta \(map)", en: "map \(map)")
    }

    /// One monitoring of everything a unit does by SOP, offered where it may be cheaper than one for each SOP.
    mutating func addUnitMonitoring(_ finishable: Set<Int>) {
        let each = ground.effort(named: WideMonitoring.effortKey)
        guard each > 0, let kind = WideMonitoring.kind(in: ground.settings) else { return }
        var owners = Set<Int>()
        for sop in world.sops { if let owner = sop.owner { owners.insert(owner) } }
        var unproven = [Int](repeating: 0, count: world.units.count)
        for (index, sop) in world.sops.enumerated() where mayBeInForce(index, finishable) && lacksProof(index) {
            for unit in sop.units { unproven[unit] += 1 }
        }
        var owning = [Int](repeating: 0, count: world.units.count)
        for owner in owners { for above in world.units[owner].path { owning[above] += 1 } }
        let sharing = ownersOfShared()
        for index in world.units.indices where !isMonitored(above: index) && !sharing.contains(index) {
            let effort = each * max(1, owning[index])
            guard unproven[index] * ground.effort(.monitor) > effort else { continue }
            let unit = dossier.units.units[index]
            add(
                PlanAction(
                    id: "monitor:\(unit.id)", kind: .monitor,
                    subject: GapSubject(type: .unit, id: unit.id, name: unit.name), owner: unit.id, effort: effort,
                    text: WideMonitoring.text(unit.name, kind: kind), effect: .monitorUnit(index)))
        }
    }

    /// Where many units own shared SOPs, monitoring one of these units as a whole would concern every unit at once, and
    /// so many such choices are more than can be looked at: it is offered only where they are few.
    func ownersOfShared() -> Set<Int> {
        let owners = Set(world.sops.filter { !$0.isOwnOnly }.compactMap(\.owner))
        return owners.count > 3 ? Set(owners.flatMap { world.units[$0].path }) : []
    }
}

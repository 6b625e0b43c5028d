internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Rubric
internal import Tracing

/// Ties to confirm, and maps that units lack.
extension ActionList {
    // MARK: - Links

    mutating func addLinks(_ finishable: Set<Int>) {
        for index in dossier.maps.indices where world.maps[index].isCounted {
            guard !world.maps[index].sops.contains(where: { isSettled($0) }) else { continue }
            for sop in world.maps[index].suggested where world.sops[sop].isInForce || finishable.contains(sop) {
                let (map, suggested) = (dossier.maps[index], dossier.sops[sop])
                add(
                    PlanAction(
                        id: "confirmLink:\(map.id)=\(suggested.id)", kind: .confirmLink,
                        subject: GapSubject(
                            type: map.kind == .crossFunctional ? .crossFunctionalMap : .map, id: map.id,
                            name: map.title),
                        owner: ground.owner(map.unit), effort: ground.effort(.confirmLink),
                        text: ActionWords.confirm(map.id, suggested.calledInFull),
                        isPublicService: suggested.isPublicService ?? false, waitingHandoffs: handoffs(of: [index]),
                        suggestion: ground.suggestions[index]?.first { $0.sop == suggested.id },
                        effect: .link(map: index, sop: sop)))
            }
        }
    }

    /// In force, and no action takes it out.
    func isSettled(_ sop: Int) -> Bool { world.sops[sop].isInForce && world.sops[sop].replacedBy.isEmpty }

    // MARK: - Maps

    mutating func addMaps() {
        for index in world.units.indices where world.units[index].isCounted && !world.units[index].hasMap {
            let unit = dossier.units.units[index]
            let id = "peta-baru:\(unit.id)"
            let map = world.maps.count
            newMaps.append(NewMap(id: id, unit: unit.id))
            world.maps.append(
                CountedWorld.Map(isCounted: true, isAcross: false, exists: false, unit: index, sops: []))
            let subject = GapSubject(type: .unit, id: unit.id, name: unit.name)
            add(
                PlanAction(
                    id: "registerMap:\(unit.id)", kind: .registerMap, subject: subject, owner: unit.id,
                    effort: ground.effort(.registerMap), text: ActionWords.register(unit.name),
                    effect: .registerMap(map: map)))
            let sop = addNewSOP(forMap: map, id: id, unit: unit.id, waits: true)
            add(
                PlanAction(
                    id: "draft:\(id)", kind: .draft, subject: subject, owner: unit.id, effort: ground.effort(.draft),
                    text: ActionWords.draftNew(unit.name), prerequisites: ["registerMap:\(unit.id)"],
                    effect: .bringIntoForce(sop: sop)))
        }
    }
}

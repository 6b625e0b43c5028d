internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Rubric

/// SOPs that come into force: those there are, and drafts for maps without one.
extension ActionList {
    // MARK: - SOPs into force

    /// - Returns: the SOPs that an action brings into force.
    mutating func addWays(_ relevant: Set<Int>) -> Set<Int> {
        var finishable: Set<Int> = []
        var covered = [[Int]](repeating: [], count: world.sops.count)
        for (map, record) in world.maps.enumerated() {
            for sop in record.sops { covered[sop].append(map) }
        }
        for index in relevant.sorted() where !world.sops[index].isInForce {
            let sop = dossier.sops[index]
            guard sop.supersededBy == nil || sop.supersededBy != sop.number, let steps = MapGap.way(to: sop, ground),
                let kind = (steps.first { $0.kind == .ratify } ?? steps.first)?.kind
            else { continue }
            finishable.insert(index)
            let maps = covered[index]
            add(
                PlanAction(
                    id: "\(kind.rawValue):\(sop.id)", kind: kind,
                    subject: GapSubject(type: .sop, id: sop.id, name: sop.title), owner: ground.owner(sop.unit),
                    effort: steps.reduce(0) { $0 + $1.effort }, text: Self.joined(steps.map(\.text)),
                    countsFrom: ground.standings[index] == .notYetEffective ? sop.effective : nil,
                    isPublicService: sop.isPublicService ?? false, waitingHandoffs: handoffs(of: maps),
                    effect: .bringIntoForce(sop: index)))
        }
        return finishable
    }

    static func joined(_ texts: [LocalizedText]) -> LocalizedText {
        LocalizedText(
            id: texts.map(\.indonesian).joined(separator: " "), en: texts.map(\.english).joined(separator: " "))
    }

    /// The hand-offs of maps that no SOP in force covers.
    func handoffs(of maps: [Int]) -> Int {
        maps.reduce(0) { sum, map in
            guard !world.maps[map].sops.contains(where: { world.sops[$0].isInForce }),
                let file = dossier.maps[map].file, dossier.mapFiles.indices.contains(file)
            else { return sum }
            return sum + dossier.mapFiles[file].map.handoffs.count
        }
    }

    // MARK: - Drafts

    mutating func addDrafts(_ finishable: Set<Int>) {
        for index in dossier.maps.indices where world.maps[index].isCounted {
            let traced = world.maps[index].sops
            guard !traced.contains(where: { world.sops[$0].isInForce || finishable.contains($0) }) else { continue }
            addDraft(forMap: index)
        }
    }

    mutating func addDraft(forMap index: Int) {
        let map = dossier.maps[index]
        let steps = MapGap.draft(forMap: index, ground).actions
        let subject = GapSubject(
            type: map.kind == .crossFunctional ? .crossFunctionalMap : .map, id: map.id, name: map.title)
        var prerequisites: [String] = []
        if let repair = steps.first(where: { $0.kind == .repairMap }) {
            prerequisites = ["repairMap:\(map.id)"]
            add(
                PlanAction(
                    id: prerequisites[0], kind: .repairMap, subject: subject, owner: ground.owner(map.unit),
                    effort: repair.effort, text: repair.text))
        }
        let traced = world.maps[index].sops + world.maps[index].suggested
        let sop = addNewSOP(forMap: index, id: map.id, unit: map.unit)
        add(
            PlanAction(
                id: "draft:\(map.id)", kind: .draft, subject: subject, owner: ground.owner(map.unit),
                effort: ground.effort(.draft),
                text: steps.first { $0.kind == .draft }?.text ?? ActionWords.draft("\(map.id) \(map.title)"),
                prerequisites: prerequisites,
                isPublicService: traced.contains { dossier.sops[$0].isPublicService ?? false }
                    || map.title.lowercased().contains("layanan"),
                waitingHandoffs: handoffs(of: [index]), effect: .bringIntoForce(sop: sop)))
    }

    /// A place for an SOP that is still to be written.
    mutating func addNewSOP(forMap map: Int, id: String, unit: String?, waits: Bool = false) -> Int {
        let index = world.sops.count
        newSOPs.append(NewSOP(id: "sop-baru:\(id)", map: id, unit: unit))
        let owner = world.maps[map].unit
        world.sops.append(
            CountedWorld.SOP(
                isInForce: false, isProven: false, owner: owner, isOwnOnly: true,
                units: owner.map { world.units[$0].path.sorted() } ?? [], waitsFor: waits ? map : nil))
        world.maps[map].sops.append(index)
        return index
    }
}

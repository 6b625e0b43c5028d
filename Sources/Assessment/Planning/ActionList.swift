internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Rubric

/// Every action that can change what is counted for a scope, with the counted world it changes.
///
/// An SOP that is not in force is finished, not drafted a second time; a map gets a draft where no SOP traced to it can
/// be finished. Revoking an SOP is no action of a plan: it would only make the count smaller.
struct ActionList {
    let ground: Groundwork
    let view: ScopeView
    private(set) var world: CountedWorld
    /// The maps and SOPs that actions would make stand behind those of the dossier, in this order.
    private(set) var newMaps: [NewMap] = []
    private(set) var newSOPs: [NewSOP] = []
    /// The evaluations that are not followed up, in the order of their positions in `PlanAction.Effect.followUp`.
    private(set) var openEvaluations: [Evidence] = []

    struct NewMap {
        var id: String
        var unit: String
    }

    struct NewSOP {
        var id: String
        /// The id of its map.
        var map: String
        var unit: String?
    }

    init(_ ground: Groundwork, view: ScopeView) {
        self.ground = ground
        self.view = view
        world = CountedWorld(ground, view: view)
        let relevant = relevantSOPs()
        let finishable = addWays(relevant)
        addDrafts(finishable)
        addLinks(finishable)
        addMaps()
        addMonitoring(finishable)
        addUnitMonitoring(finishable)
        addEvaluation()
    }

    private var dossier: Dossier { ground.dossier }

    private mutating func add(_ action: PlanAction) { world.actions.append(action) }

    /// SOPs whose standing can matter here: they count in the proof of a unit of the scope, cover a map of it, or
    /// replace such an SOP.
    private func relevantSOPs() -> Set<Int> {
        var relevant = Set(
            world.sops.indices.filter { world.sops[$0].units.contains { world.units[$0].isCounted } })
        for map in world.maps where map.isCounted { relevant.formUnion(map.sops + map.suggested) }
        for sop in relevant { relevant.formUnion(world.sops[sop].replacedBy) }
        return relevant
    }

    // MARK: - SOPs into force

    /// - Returns: the SOPs that an action brings into force.
    private mutating func addWays(_ relevant: Set<Int>) -> Set<Int> {
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

    private static func joined(_ texts: [LocalizedText]) -> LocalizedText {
        LocalizedText(
            id: texts.map(\.indonesian).joined(separator: " "), en: texts.map(\.english).joined(separator: " "))
    }

    /// The hand-offs of maps that no SOP in force covers.
    private func handoffs(of maps: [Int]) -> Int {
        maps.reduce(0) { sum, map in
            guard !world.maps[map].sops.contains(where: { world.sops[$0].isInForce }),
                let file = dossier.maps[map].file, dossier.mapFiles.indices.contains(file)
            else { return sum }
            return sum + dossier.mapFiles[file].map.handoffs.count
        }
    }

    // MARK: - Drafts

    private mutating func addDrafts(_ finishable: Set<Int>) {
        for index in dossier.maps.indices where world.maps[index].isCounted {
            let traced = world.maps[index].sops
            guard !traced.contains(where: { world.sops[$0].isInForce || finishable.contains($0) }) else { continue }
            addDraft(forMap: index)
        }
    }

    private mutating func addDraft(forMap index: Int) {
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
                text: steps.first { $0.kind == .draft }?.text ?? Words.draft("\(map.id) \(map.title)"),
                prerequisites: prerequisites,
                isPublicService: traced.contains { dossier.sops[$0].isPublicService ?? false }
                    || map.title.lowercased().contains("layanan"),
                waitingHandoffs: handoffs(of: [index]), effect: .bringIntoForce(sop: sop)))
    }

    /// A place for an SOP that is still to be written.
    private mutating func addNewSOP(forMap map: Int, id: String, unit: String?, waits: Bool = false) -> Int {
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

    // MARK: - Links

    private mutating func addLinks(_ finishable: Set<Int>) {
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
                        text: Words.confirm(map.id, suggested.calledInFull),
                        isPublicService: suggested.isPublicService ?? false, waitingHandoffs: handoffs(of: [index]),
                        effect: .link(map: index, sop: sop)))
            }
        }
    }

    /// In force, and no action takes it out.
    private func isSettled(_ sop: Int) -> Bool { world.sops[sop].isInForce && world.sops[sop].replacedBy.isEmpty }

    // MARK: - Maps

    private mutating func addMaps() {
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
                    effort: ground.effort(.registerMap), text: Words.register(unit.name),
                    effect: .registerMap(map: map)))
            let sop = addNewSOP(forMap: map, id: id, unit: unit.id, waits: true)
            add(
                PlanAction(
                    id: "draft:\(id)", kind: .draft, subject: subject, owner: unit.id, effort: ground.effort(.draft),
                    text: Words.draftNew(unit.name), prerequisites: ["registerMap:\(unit.id)"],
                    effect: .bringIntoForce(sop: sop)))
        }
    }

    // MARK: - Monitoring

    private mutating func addMonitoring(_ finishable: Set<Int>) {
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

    private func mayBeInForce(_ sop: Int, _ finishable: Set<Int>) -> Bool {
        world.sops[sop].isInForce || finishable.contains(sop) || sop >= dossier.sops.count
    }

    /// Whether evidence for the SOP itself would prove something for a unit of the scope.
    private func lacksProof(_ sop: Int) -> Bool {
        let record = world.sops[sop]
        guard !record.isProven, !(record.owner.map(isMonitored) ?? false) else { return false }
        return record.units.contains { world.units[$0].isCounted && (record.isOwnOnly || !isMonitored(above: $0)) }
    }

    private func isMonitored(above unit: Int) -> Bool {
        world.units[unit].path.contains { world.units[$0].isMonitored }
    }

    private func monitor(_ index: Int, _ prerequisites: [String]) -> PlanAction {
        if index < dossier.sops.count {
            let sop = dossier.sops[index]
            return PlanAction(
                id: "monitor:\(sop.id)", kind: .monitor,
                subject: GapSubject(type: .sop, id: sop.id, name: sop.title), owner: ground.owner(sop.unit),
                effort: ground.effort(.monitor), text: Words.monitor(sop.calledInFull), prerequisites: prerequisites,
                isPublicService: sop.isPublicService ?? false, effect: .monitor(sop: index))
        }
        let new = newSOPs[index - dossier.sops.count]
        return PlanAction(
            id: "monitor:\(new.id)", kind: .monitor, subject: GapSubject(type: .sop, id: new.id, name: new.map),
            owner: ground.owner(new.unit), effort: ground.effort(.monitor), text: Words.monitorNew(called(new.map)),
            prerequisites: prerequisites, effect: .monitor(sop: index))
    }

    /// What a sentence calls a map, which may be one still to be drawn.
    private func called(_ map: String) -> LocalizedText {
        if let new = newMaps.first(where: { $0.id == map }) {
            let unit = dossier.units[new.unit]?.name ?? new.unit
            return LocalizedText(id: "peta baru \(unit)", en: "the new map of \(unit)")
        }
        return LocalizedText(id: "peta \(map)", en: "map \(map)")
    }

    /// One monitoring of everything a unit does by SOP, offered where it may be cheaper than one for each SOP.
    private mutating func addUnitMonitoring(_ finishable: Set<Int>) {
        let each = ground.effort(named: WideMonitoring.effortKey)
        guard each > 0, ground.settings.application.contains(where: { $0.isUnitWide }) else { return }
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
                    text: WideMonitoring.text(unit.name), effect: .monitorUnit(index)))
        }
    }

    /// Where many units own shared SOPs, monitoring one of these units as a whole would concern every unit at once, and
    /// so many such choices are more than can be looked at: it is offered only where they are few.
    private func ownersOfShared() -> Set<Int> {
        let owners = Set(world.sops.filter { !$0.isOwnOnly }.compactMap(\.owner))
        return owners.count > 3 ? Set(owners.flatMap { world.units[$0].path }) : []
    }

    // MARK: - Evaluation

    private mutating func addEvaluation() {
        guard let measure = MapsAndSOPsEvaluated.measure(view, ground).measure.evaluation else { return }
        openEvaluations = view.evaluations.map { ground.evidence.evaluations[$0] }
            .filter {
                $0.isValid(on: ground.asOf, months: ground.settings.evaluation.intervalMonths)
                    && !ground.evidence.isFollowedUp($0)
            }
        newSubject = somethingToEvaluate()
        world.evaluation = CountedWorld.Evaluation(measure: measure, open: openEvaluations.count)
        addFollowUps()
        addNewEvaluation(measure)
    }

    /// One follow-up answers every evaluation of the same thing.
    private mutating func addFollowUps() {
        var bySubject: [EvidenceSubject: [Int]] = [:]
        for (index, evaluation) in openEvaluations.enumerated() {
            for subject in evaluation.subjects { bySubject[subject, default: []].append(index) }
        }
        var seen: Set<[Int]> = []
        for evaluation in openEvaluations {
            let answered = Set(evaluation.subjects.flatMap { bySubject[$0] ?? [] }).sorted()
            guard seen.insert(answered).inserted else { continue }
            // Where there is nothing else to evaluate, an evaluation of today is about the same thing.
            let isShared = newSubject.map { evaluation.subjects.contains($0) } ?? false
            let about = ground.subject(of: evaluation)
            add(
                PlanAction(
                    id: "followUp:\(evaluation.id)", kind: .followUp,
                    subject: GapSubject(
                        type: .evaluation, id: evaluation.id, name: evaluation.description ?? evaluation.subjectText),
                    owner: about?.unit ?? scopeOwner, effort: ground.effort(.followUp),
                    text: Words.followUp(
                        answered.map { openEvaluations[$0].id }, about?.name ?? evaluation.subjectText),
                    effect: .followUp(answered + (isShared ? [openEvaluations.count] : []))))
        }
    }

    private mutating func addNewEvaluation(_ measure: EvaluationMeasure) {
        guard measure.findingsTotal == 0 || !measure.isPeriodic || !measure.isAnalysed,
            !world.units.isEmpty || measure.hasSubjects
        else { return }
        let subject = GapSubject(type: .evaluation, id: "evaluasi", name: "Evaluasi peta dan SOP")
        add(
            PlanAction(
                id: "evaluate:\(scopeOwner)", kind: .evaluate, subject: subject, owner: scopeOwner,
                effort: ground.effort(.evaluate), text: Words.evaluate, effect: .evaluate))
        guard let about = newSubject, !openEvaluations.contains(where: { $0.subjects.contains(about) }) else { return }
        add(
            PlanAction(
                id: "followUp:evaluate:\(scopeOwner)", kind: .followUp, subject: subject, owner: scopeOwner,
                effort: ground.effort(.followUp), text: Words.followUpNew,
                prerequisites: ["evaluate:\(scopeOwner)"], effect: .followUp([openEvaluations.count])))
    }

    /// What an evaluation of today is about: something of the scope that no open evaluation is about, where there is.
    private(set) var newSubject: EvidenceSubject?

    private func somethingToEvaluate() -> EvidenceSubject? {
        let open = Set(openEvaluations.flatMap(\.subjects))
        let known: [EvidenceSubject] =
            view.units.map { .unit($0) } + view.maps.map { .map(dossier.maps[$0].id) }
            + view.sops.map { .sop(dossier.sops[$0].id) }
        return known.first { !open.contains($0) } ?? known.first
    }

    private var scopeOwner: String {
        switch view.scope {
        case .agency: dossier.agency.id
        case .unit(let id): id
        }
    }
}

private enum Words {
    static func draft(_ map: String) -> LocalizedText {
        LocalizedText(
            id: "Susun SOP untuk peta \(map), sahkan, dan isi Kode Proses-nya.",
            en: "Draft an SOP for map \(map), have it ratified, and fill in its Kode Proses.")
    }

    static func draftNew(_ unit: String) -> LocalizedText {
        LocalizedText(
            id: "Susun dan sahkan SOP untuk peta baru \(unit).",
            en: "Draft an SOP for the new map of \(unit) and have it ratified.")
    }

    static func register(_ unit: String) -> LocalizedText {
        LocalizedText(
            id: "Susun peta proses bisnis \(unit), lalu catat di matriks peta.",
            en: "Draw a process map of \(unit) and enter it in the matrix of maps.")
    }

    static func confirm(_ map: String, _ sop: String) -> LocalizedText {
        LocalizedText(
            id: "Periksa apakah SOP \(sop) menjabarkan peta \(map); bila ya, tegaskan kaitannya.",
            en: "Check whether SOP \(sop) works out map \(map); if it does, confirm the link.")
    }

    static func monitor(_ sop: String) -> LocalizedText {
        LocalizedText(
            id: "Pantau penerapan SOP \(sop) dan catat buktinya.",
            en: "Monitor the application of SOP \(sop) and register the evidence.")
    }

    static func monitorNew(_ map: LocalizedText) -> LocalizedText {
        LocalizedText(
            id: "Pantau penerapan SOP baru untuk \(map.indonesian) dan catat buktinya.",
            en: "Monitor the application of the new SOP for \(map.english) and register the evidence.")
    }

    static func followUp(_ ids: [String], _ about: String) -> LocalizedText {
        LocalizedText(
            id: "Tindak lanjuti hasil evaluasi \(ids.joined(separator: ", ")) untuk \(about), lalu catat buktinya.",
            en: "Follow up the results of evaluation \(ids.joined(separator: ", ")) of \(about) and register the "
                + "evidence.")
    }

    static let followUpNew = LocalizedText(
        id: "Tindak lanjuti hasil evaluasi yang baru itu, lalu catat buktinya.",
        en: "Follow up the results of that new evaluation and register the evidence.")

    static let evaluate = LocalizedText(
        id: "Evaluasi efisiensi dan efektivitas peta dan SOP, dan catat buktinya dengan tanggal.",
        en: "Evaluate the efficiency and effectiveness of maps and SOPs and register the evidence with its date.")
}

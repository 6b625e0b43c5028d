internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Rubric
internal import Tracing

/// Actions done for real: the dossier as its files would read afterwards. What a plan promises is held to this.
struct DossierChange {
    private(set) var dossier: Dossier
    private(set) var traces: [Trace]
    private let list: ActionList

    /// - Parameters:
    ///   - list: the actions there are, and the dossier they change.
    ///   - actions: positions in the world's list; what an action needs before it must be among them.
    init(_ list: ActionList, doing actions: some Sequence<Int>) {
        self.list = list
        dossier = list.ground.dossier
        traces = list.ground.traces
        let done = Set(actions)
        addMaps(done)
        addSOPs(done)
        for action in done.sorted() { apply(list.world.actions[action]) }
    }

    /// What is measured afterwards.
    var ground: Groundwork {
        Groundwork(dossier, traces: traces, settings: list.ground.settings, asOf: list.ground.asOf)
    }

    private var asOf: CalendarDate { list.ground.asOf }

    private mutating func addMaps(_ done: Set<Int>) {
        for action in done.sorted() {
            guard case .registerMap(let map) = list.world.actions[action].effect else { continue }
            let new = list.newMaps[map - list.ground.dossier.maps.count]
            dossier.maps.append(
                DossierMap(
                    id: new.id, code: nil, title: new.id, kind: .singleFunction, unit: new.unit,
                    location: SourceLocation()))
        }
    }

    private mutating func addSOPs(_ done: Set<Int>) {
        let known = list.ground.dossier.sops.count
        for action in done.sorted() {
            guard case .bringIntoForce(let sop) = list.world.actions[action].effect, sop >= known else { continue }
            let new = list.newSOPs[sop - known]
            dossier.sops.append(
                SOP(
                    id: new.id, title: new.id, unit: new.unit, status: .inForce, effective: asOf,
                    ratifiedBy: "Kepala"))
            traces.append(Trace(map: new.map, sop: new.id, basis: .confirmed, location: SourceLocation()))
        }
    }

    private mutating func apply(_ action: PlanAction) {
        switch action.effect {
        case .none, .registerMap: break
        case .bringIntoForce(let sop) where sop < list.ground.dossier.sops.count: finish(sop)
        case .bringIntoForce: break
        case .link(let map, let sop):
            let (map, sop) = (list.ground.dossier.maps[map].id, list.ground.dossier.sops[sop].id)
            traces.append(Trace(map: map, sop: sop, basis: .confirmed, location: SourceLocation()))
        case .monitor(let sop):
            let known = list.ground.dossier.sops
            let id = sop < known.count ? known[sop].id : list.newSOPs[sop - known.count].id
            add(action, .sop(id), kind: monitoring { _ in true })
        case .monitorUnit(let unit):
            add(action, .unit(list.ground.dossier.units.units[unit].id), kind: monitoring { $0.isUnitWide })
        case .evaluate:
            guard let subject = list.newSubject else { return }
            add(
                action, subject, kind: list.ground.settings.evaluation.kind,
                description: list.ground.settings.evaluation.analysisWords.joined(separator: " "))
        case .followUp(let evaluations):
            let kind = list.ground.settings.evaluation.followUpKind
            guard let first = evaluations.first, first < list.openEvaluations.count else {
                if let subject = list.newSubject { add(action, subject, kind: kind) }
                return
            }
            let own = list.openEvaluations.first { $0.id == action.subject.id } ?? list.openEvaluations[first]
            for subject in own.subjects { add(action, subject, kind: kind) }
        }
    }

    private mutating func finish(_ position: Int) {
        var sop = dossier.sops[position]
        if sop.status == .draft || sop.effective.map({ $0.latest > asOf.latest }) ?? true { sop.effective = asOf }
        if sop.ratifiedBy == nil, sop.instrument == nil { sop.ratifiedBy = "Kepala" }
        sop.status = .inForce
        dossier.sops[position] = sop
        for replaced in list.world.sops[position].replaces {
            let day = sop.effective ?? asOf
            let earlier = dossier.sops[replaced].successorEffective.map { min($0, day) } ?? day
            dossier.sops[replaced].successorEffective = earlier
            dossier.sops[replaced].isSuccessorDraft = false
        }
    }

    private func monitoring(_ fits: (AcceptedEvidence) -> Bool) -> String {
        let accepted = list.ground.settings.application.filter { EvidenceKind(rawValue: $0.kind) != nil && fits($0) }
        return (accepted.first { $0.kind == EvidenceKind.monitoring.rawValue } ?? accepted.first)?.kind ?? ""
    }

    private mutating func add(
        _ action: PlanAction, _ subject: EvidenceSubject, kind: String, description: String? = nil
    ) {
        dossier.evidence.append(
            Evidence(
                id: "baru:\(action.id)", subjectText: action.subject.id, subjects: [subject],
                kind: EvidenceKind(rawValue: kind), kindText: kind, date: asOf, description: description))
    }
}

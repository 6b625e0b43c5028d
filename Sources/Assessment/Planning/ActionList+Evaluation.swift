internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Rubric

/// Evaluations of maps and SOPs, and what follows from them.
extension ActionList {
    mutating func addEvaluation() {
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
    mutating func addFollowUps() {
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
                    text: ActionWords.followUp(
                        answered.map { openEvaluations[$0].id }, about?.name ?? evaluation.subjectText),
                    effect: .followUp(answered + (isShared ? [openEvaluations.count] : []))))
        }
    }

    mutating func addNewEvaluation(_ measure: EvaluationMeasure) {
        guard measure.findingsTotal == 0 || !measure.isPeriodic || !measure.isAnalysed,
            !world.units.isEmpty || measure.hasSubjects
        else { return }
        let subject = GapSubject(type: .evaluation, id: "evaluasi", name: "Evaluasi peta dan SOP")
        add(
            PlanAction(
                id: "evaluate:\(scopeOwner)", kind: .evaluate, subject: subject, owner: scopeOwner,
                effort: ground.effort(.evaluate), text: ActionWords.evaluate, effect: .evaluate))
        guard let about = newSubject, !openEvaluations.contains(where: { $0.subjects.contains(about) }) else { return }
        add(
            PlanAction(
                id: "followUp:evaluate:\(scopeOwner)", kind: .followUp, subject: subject, owner: scopeOwner,
                effort: ground.effort(.followUp), text: ActionWords.followUpNew,
                prerequisites: ["evaluate:\(scopeOwner)"], effect: .followUp([openEvaluations.count])))
    }

    func somethingToEvaluate() -> EvidenceSubject? {
        let open = Set(openEvaluations.flatMap(\.subjects))
        let known: [EvidenceSubject] =
            view.units.map { .unit($0) } + view.maps.map { .map(dossier.maps[$0].id) }
            + view.sops.map { .sop(dossier.sops[$0].id) }
        return known.first { !open.contains($0) } ?? known.first
    }

    var scopeOwner: String {
        switch view.scope {
        case .agency: dossier.agency.id
        case .unit(let id): id
        }
    }
}

internal import Dossier
internal import Findings
internal import Rubric

/// `tl.probis.evaluasi`: whether maps and SOPs are evaluated periodically, with an eye on efficiency and
/// effectiveness, and followed up. No ratio: the pack maps what is seen to the choices.
enum MapsAndSOPsEvaluated: Measuring {
    static let kind = MeasureKind.evaluation

    static func measure(_ view: ScopeView, _ ground: Groundwork) -> Measured {
        let settings = ground.settings.evaluation
        let inScope = ScopeSubjects(view, ground)
        let evaluations = ground.evidence.evaluations.filter(inScope.holds)
        let current = evaluations.filter { $0.isValid(on: ground.asOf, months: settings.intervalMonths) }
        let open = current.filter { evaluation in
            !ground.evidence.followUps.contains { $0.follows(evaluation) }
        }
        let measure = EvaluationMeasure(
            isPeriodic: isPeriodic(evaluations, settings, asOf: ground.asOf),
            isAnalysed: current.contains { $0.analyses(settings.analysisWords) },
            followedUp: current.count - open.count, findingsTotal: current.count, evaluations: current.map(\.id))
        let hasSubjects = !view.maps.isEmpty || !view.sops.isEmpty
        return Measured(
            measure: Measure(
                kind: kind, covered: measure.followedUp, total: measure.findingsTotal,
                coveredItems: current.map(\.id).filter { id in !open.contains { $0.id == id } }.sorted(),
                missingItems: open.map(\.id).sorted(), outside: [], evaluation: hasSubjects ? measure : nil),
            gaps: hasSubjects ? gaps(measure, open: open, view, ground) : [])
    }

    /// One evaluation in each of the last intervals, counted back from the as-of date.
    private static func isPeriodic(
        _ evaluations: [Evidence], _ settings: EvaluationSettings, asOf: CalendarDate
    ) -> Bool {
        let days = evaluations.compactMap { $0.date?.latest }
        return (0..<settings.intervals).allSatisfy { interval in
            let last = asOf.latest.adding(months: -interval * settings.intervalMonths)
            let before = asOf.latest.adding(months: -(interval + 1) * settings.intervalMonths)
            return days.contains { before < $0 && $0 <= last }
        }
    }

    private static func gaps(
        _ measure: EvaluationMeasure, open: [Evidence], _ view: ScopeView, _ ground: Groundwork
    ) -> [GapDraft] {
        let owner: String =
            switch view.scope {
            case .agency: ground.dossier.agency.id
            case .unit(let id): id
            }
        let needsEvaluation = measure.findingsTotal == 0 || !measure.isPeriodic || !measure.isAnalysed
        return (needsEvaluation ? [evaluation(measure, view, owner: owner, ground)] : [])
            + open.map { followUp($0, owner: owner, ground) }
    }

    private static func evaluation(
        _ measure: EvaluationMeasure, _ view: ScopeView, owner: String, _ ground: Groundwork
    ) -> GapDraft {
        let settings = ground.settings.evaluation
        let condition: LocalizedText =
            if measure.findingsTotal == 0 {
                LocalizedText(
                    id: "Belum ada evaluasi peta dan SOP yang sah pada tanggal acuan.",
                    en: "No evaluation of maps and SOPs is valid on the as-of date.")
            } else if !measure.isPeriodic {
                LocalizedText(
                    id:
                        "Evaluasi belum berkala: tidak ada evaluasi dalam setiap selang \(settings.intervalMonths) bulan "
                        + "selama \(settings.intervals) selang terakhir.",
                    en: "Evaluation is not periodic: there is not one in each of the last \(settings.intervals) "
                        + "intervals of \(settings.intervalMonths) months.")
            } else {
                LocalizedText(
                    id: "Evaluasi yang ada belum menganalisis efisiensi dan efektivitas.",
                    en: "The evaluations do not analyse efficiency and effectiveness.")
            }
        return GapDraft(
            subject: GapSubject(type: .evaluation, id: "evaluasi", name: "Evaluasi peta dan SOP"), owner: owner,
            condition: condition,
            actions: [
                GapAction(
                    kind: .evaluate, effort: ground.effort(.evaluate),
                    text: LocalizedText(
                        id: "Evaluasi efisiensi dan efektivitas peta dan SOP, paling sedikit sekali setahun "
                            + "(PermenPANRB 35/2012), dan catat buktinya dengan tanggal.",
                        en: "Evaluate the efficiency and effectiveness of maps and SOPs, at least yearly "
                            + "(PermenPANRB 35/2012), and register the evidence with its date."))
            ],
            location: SourceLocation(path: "evidence.csv"), closing: .evaluation)
    }

    private static func followUp(_ evaluation: Evidence, owner: String, _ ground: Groundwork) -> GapDraft {
        GapDraft(
            subject: GapSubject(
                type: .evaluation, id: evaluation.id, name: evaluation.description ?? evaluation.subjectText),
            owner: owner,
            condition: LocalizedText(
                id: "Hasil evaluasi \(evaluation.id) untuk \(evaluation.subjectText) belum ditindaklanjuti.",
                en: "The results of evaluation \(evaluation.id) of \(evaluation.subjectText) are not followed up."),
            actions: [
                GapAction(
                    kind: .followUp, effort: ground.effort(.followUp),
                    text: LocalizedText(
                        id: "Tindak lanjuti hasil evaluasi \(evaluation.id), lalu catat bukti tindak lanjutnya.",
                        en: "Follow up the results of evaluation \(evaluation.id) and register the evidence."),
                    target: evaluation.id)
            ],
            location: evaluation.location, closing: .followUp)
    }
}

/// What evidence may be about to count in a scope.
private struct ScopeSubjects {
    private let scope: AnswerScope
    private let maps: Set<String>
    private let sops: Set<String>
    private let units: UnitTree

    init(_ view: ScopeView, _ ground: Groundwork) {
        scope = view.scope
        maps = Set(view.maps.map { ground.dossier.maps[$0].id })
        sops = Set(view.sops.map { ground.dossier.sops[$0].id })
        units = ground.dossier.units
    }

    func holds(_ evidence: Evidence) -> Bool {
        evidence.subjects.contains { subject in
            switch (subject, scope) {
            case (.sop(let id), _): sops.contains(id)
            case (.map(let id), _): maps.contains(id)
            case (.unit, .agency): true
            case (.unit(let id), .unit(let unit)): units.isUnit(id, atOrBelow: unit)
            }
        }
    }
}

extension Evidence {
    /// Whether this follow-up is about the same thing as `evaluation`, and not older.
    fileprivate func follows(_ evaluation: Evidence) -> Bool {
        guard let date, let evaluated = evaluation.date, evaluated.earliest <= date.latest else { return false }
        return subjects.contains { evaluation.subjects.contains($0) }
    }

    /// Whether its description holds one of `words`.
    fileprivate func analyses(_ words: [String]) -> Bool {
        guard let text = description?.lowercased() else { return false }
        return words.contains { text.contains($0) }
    }
}

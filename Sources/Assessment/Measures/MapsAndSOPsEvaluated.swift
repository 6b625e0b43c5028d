internal import Dossier
internal import Findings
internal import Rubric

/// `tl.probis.evaluasi`: whether maps and SOPs are evaluated periodically, with an eye on efficiency and
/// effectiveness, and followed up. No ratio: the pack maps what is seen to the choices.
enum MapsAndSOPsEvaluated: Measuring {
    static let kind = MeasureKind.evaluation

    static func measure(_ view: ScopeView, _ ground: Groundwork) -> Measured {
        let settings = ground.settings.evaluation
        let evaluations = view.evaluations.map { ground.evidence.evaluations[$0] }
        let current = evaluations.filter { $0.isValid(on: ground.asOf, months: settings.intervalMonths) }
        let open = current.filter { !ground.evidence.isFollowedUp($0) }
        let followedUp = current.filter { ground.evidence.isFollowedUp($0) }
        let days = evaluations.compactMap { $0.date?.latest }
        let measure = EvaluationMeasure(
            isPeriodic: isPeriodic(days, settings, asOf: ground.asOf),
            isAnalysed: current.contains { $0.analyses(settings.analysisWords) },
            followedUp: followedUp.count, findingsTotal: current.count, evaluations: current.map(\.id),
            isPeriodicWithOneToday: isPeriodic(days + [ground.asOf.latest], settings, asOf: ground.asOf),
            hasSubjects: !view.maps.isEmpty || !view.sops.isEmpty)
        return Measured(
            measure: Measure(
                kind: kind, covered: measure.followedUp, total: measure.findingsTotal,
                coveredItems: followedUp.map(\.id).sorted(), missingItems: open.map(\.id).sorted(), outside: [],
                evaluation: measure),
            gaps: measure.hasSubjects ? gaps(measure, open: open, view, ground) : [])
    }

    /// One evaluation in each of the last intervals, counted back from the as-of date.
    private static func isPeriodic(_ days: [CalendarDate], _ settings: EvaluationSettings, asOf: CalendarDate) -> Bool {
        (0..<settings.intervals).allSatisfy { interval in
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
            location: SourceLocation(path: ground.dossier.evidence.first?.location.path ?? "agency.yaml"),
            closing: .evaluation, due: nextEvaluation(view, ground))
    }

    /// An interval after the last evaluation; where there was none, by the first SOP in force that is due for one.
    private static func nextEvaluation(_ view: ScopeView, _ ground: Groundwork) -> CalendarDate? {
        let settings = ground.settings.evaluation
        if let last = view.evaluations.compactMap({ ground.evidence.evaluations[$0].date?.latest }).max() {
            return last.adding(months: settings.intervalMonths)
        }
        guard let rhythm = ground.settings.rhythm(of: settings.kind) else { return nil }
        let effective = view.sops.filter(ground.isInForce).compactMap { ground.dossier.sops[$0].effective?.latest }
        return effective.min()?.adding(months: rhythm.firstMonths)
    }

    private static func followUp(_ evaluation: Evidence, owner: String, _ ground: Groundwork) -> GapDraft {
        let about = ground.subject(of: evaluation)
        return GapDraft(
            subject: GapSubject(
                type: .evaluation, id: evaluation.id, name: evaluation.description ?? evaluation.subjectText),
            owner: about?.unit ?? owner,
            condition: LocalizedText(
                id:
                    "Hasil evaluasi \(evaluation.id) untuk \(about?.name ?? evaluation.subjectText) belum ditindaklanjuti.",
                en: "The results of evaluation \(evaluation.id) of \(about?.name ?? evaluation.subjectText) are not "
                    + "followed up."),
            actions: [
                GapAction(
                    kind: .followUp, effort: ground.effort(.followUp),
                    text: LocalizedText(
                        id: "Tindak lanjuti hasil evaluasi \(evaluation.id), lalu catat bukti tindak lanjutnya.",
                        en: "Follow up the results of evaluation \(evaluation.id) and register the evidence."),
                    target: evaluation.id)
            ],
            location: evaluation.location, closing: .followUp,
            due: ground.settings.rhythm(of: ground.settings.evaluation.followUpKind).flatMap { rhythm in
                evaluation.date?.latest.adding(months: rhythm.firstMonths)
            })
    }
}

extension Evidence {
    /// Whether its description holds one of `words`.
    fileprivate func analyses(_ words: [String]) -> Bool {
        guard let text = description?.lowercased() else { return false }
        return words.contains { text.contains($0) }
    }
}

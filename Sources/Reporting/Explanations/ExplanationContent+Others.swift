internal import Assessment
internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Rubric

/// A unit, a piece of evidence, a gap: in short.
extension ExplanationContent {
    // MARK: A unit

    func blocks(of explanation: UnitExplanation) -> [ExplanationBlock] {
        head(explanation.unit.id, title: Catalogue.explanationTitle(.unit), scope: .agency)
            + identity(explanation) + figures(explanation) + evidence(explanation.evidence)
            + steps(explanation.steps, title: Catalogue.betterChoice) + gaps(explanation.gaps)
    }

    private func identity(_ explanation: UnitExplanation) -> [ExplanationBlock] {
        let unit = explanation.unit
        var lines: [ExplanationLine] = []
        if let parent = unit.parent { lines.append(fact(Catalogue.Explained.parentLabel, unitName(parent))) }
        if !explanation.below.isEmpty {
            let limit = report.showsAll ? explanation.below.count : Self.shown
            lines.append(
                fact(Catalogue.Explained.belowLabel, wording.list(explanation.below.map(\.name), limit: limit)))
        }
        if let responsible = unit.responsible { lines.append(fact(Catalogue.Explained.responsibleLabel, responsible)) }
        let workedOut = explanation.maps.count(where: \.isWorkedOut)
        lines.append(
            ExplanationLine(
                text:
                    "\(wording.counts(workedOut, of: explanation.maps.count)) \(wording(Catalogue.Explained.workedOutMaps))"
            ))
        let inForce = explanation.sops.count { $0.standing == .inForce }
        lines.append(
            ExplanationLine(
                text:
                    "\(wording.counts(inForce, of: explanation.sops.count)) \(wording(Catalogue.Explained.sopsInForce))"
            ))
        return [.heading(unit.name), .list(lines, hidden: 0)]
    }

    private func figures(_ explanation: UnitExplanation) -> [ExplanationBlock] {
        var lines = explanation.scores.map { score in
            ExplanationLine(
                text: "\(columnName(score.column)): \(wording.score(score.value)) \(wording(Catalogue.of)) "
                    + "\(wording.score(score.maximum)), \(wording(Catalogue.state(score.state)))")
        }
        lines += explanation.indicators.map { indicator in
            var text = indicator.id
            if let measure = indicator.measure {
                text +=
                    " \(wording(Catalogue.shortName(measure.kind))): "
                    + wording.counts(measure.covered, of: measure.total)
            }
            let choice = indicator.proposal?.choice ?? wording(Catalogue.noProposal)
            return ExplanationLine(
                mark: indicator.state == .met ? .yes : indicator.state == .notMet ? .no : .none,
                text: "\(text) → \(choice), \(wording(Catalogue.state(indicator.state)))")
        }
        return [
            .heading(wording(Catalogue.Explained.unitFigures)), .list(lines, hidden: 0),
            .remark("\(wording(Catalogue.Explained.perIndicator)) \(explanation.unit.id)"),
        ]
    }

    private func steps(_ steps: [NextStep], title: LocalizedText) -> [ExplanationBlock] {
        steps.isEmpty ? [] : [.heading(wording(title)), cut(steps, line)]
    }

    // MARK: A piece of evidence

    func blocks(of explanation: EvidenceExplanation) -> [ExplanationBlock] {
        let evidence = explanation.evidence.evidence
        var blocks = head(evidence.id, title: Catalogue.explanationTitle(.evidence), scope: explanation.scope)
        blocks.append(.list([line(explanation.evidence)] + about(explanation), hidden: 0))
        if explanation.proves.isEmpty {
            if explanation.counts.isEmpty { blocks.append(.paragraph(wording(Catalogue.Explained.provesNone))) }
        } else {
            blocks.append(
                .heading("\(wording(Catalogue.Explained.provesTitle)) (\(wording.count(explanation.proves.count)))"))
            blocks.append(
                cut(explanation.proves, at: Self.shownWork) {
                    ExplanationLine(mark: .yes, text: named($0.id, $0.title))
                })
        }
        if !explanation.counts.isEmpty { blocks += counts(explanation.counts, own: evidence.id) }
        if !explanation.citedBy.isEmpty {
            blocks.append(.heading(wording(Catalogue.Explained.citedTitle)))
            blocks.append(
                cut(explanation.citedBy) { answer in
                    let facts = [
                        answer.indicator, scopeName(answer.scope), columnName(answer.column),
                        place(answer.location) ?? "",
                    ]
                    return ExplanationLine(text: facts.filter { !$0.isEmpty }.joined(separator: " · "))
                })
        }
        return blocks + (explanation.gaps.isEmpty ? [] : gaps(explanation.gaps)) + findings(explanation.findings)
    }

    private func about(_ explanation: EvidenceExplanation) -> [ExplanationLine] {
        guard !explanation.subjects.isEmpty else {
            return [ExplanationLine(mark: .no, text: wording(Catalogue.Explained.aboutUnknown))]
        }
        return explanation.subjects.map {
            fact(Catalogue.Explained.aboutLabel, "\(wording($0.kind.label)) \(named($0.id, $0.name))")
        }
    }

    // MARK: A gap

    func blocks(of explanation: GapExplanation) -> [ExplanationBlock] {
        let gap = explanation.gap
        let gain =
            gap.gain == .zero
            ? wording(Catalogue.noGainAlone) : "\(wording(Catalogue.gain)) +\(wording.exactly(gap.gain))"
        var lines = [
            ExplanationLine(text: "\(gap.indicator) “\(wording(explanation.indicator.title.value))”"),
            ExplanationLine(
                text: [unitName(gap.owner), wording.workingDays(gap.effort), gain].joined(separator: " · ")),
        ]
        if let measure = explanation.result.measure {
            let choice = explanation.result.proposal.map { " → \($0.choice)" } ?? ""
            lines.append(
                fact(
                    Catalogue.Explained.gapNumbers,
                    "\(wording.counts(measure.covered, of: measure.total)) "
                        + "\(wording(Catalogue.counted(measure.kind)))\(choice)"))
        }
        if let place = place(gap.location) { lines.append(fact(Catalogue.placeLabel, place)) }
        return head(gap.id, title: Catalogue.explanationTitle(.gap), scope: gap.scope)
            + [
                .paragraph(wording(gap.condition)), .list(lines, hidden: 0),
                .heading(wording(Catalogue.Explained.actionsTitle)),
            ]
            + [
                cut(gap.actions, at: Self.shownWork) { action in
                    ExplanationLine(
                        mark: .chosen, text: "\(wording(action.text)) (\(wording.workingDays(action.effort)))")
                }
            ]
            + steps(explanation.steps, title: Catalogue.Explained.partOfStep)
            + (explanation.alike.isEmpty ? [] : gaps(explanation.alike, title: Catalogue.Explained.alikeGaps))
    }
}

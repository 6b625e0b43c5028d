internal import Assessment
internal import Findings
internal import OfficeFiles
internal import Rubric

/// Each measured indicator: what is asked, what was counted, what is proposed and why, and all its gaps.
extension GapDocument {
    var details: ReportPart? {
        let indicators = content.measuredIndicators()
        guard !indicators.isEmpty else { return nil }
        let blocks: [ReportBlock] =
            indicators.enumerated().flatMap { self.blocks(of: $1, number: $0 + 1) }
        return part("indicators", Catalogue.detailTitle, isLandscape: !isWide, blocks)
    }

    /// All gaps; on paper one row each, below the unit that has to act.
    var gaps: ReportPart {
        let table = ReportBlock.table(allGaps)
        var made = part(
            "gaps-by-unit", Catalogue.gapsByUnit, isLandscape: true, [lead(Catalogue.gapsInOrderSentence), table])
        made.onPaper = [lead(Catalogue.gapsByUnitSentence), table]
        // A unit with few gaps has read all of them already.
        if !isWide, content.gaps(in: content.scope).count <= Self.shownGaps { made.onPaper = [] }
        return made
    }

    private func blocks(of indicator: IndicatorResult, number: Int) -> [ReportBlock] {
        let definition = content.instrument.indicator(indicator.id)
        let mark = definition?.title.source.confidence == .memory ? " \(wording(Catalogue.memoryMark))" : ""
        var blocks: [ReportBlock] = [
            .heading(2, content.shortName(of: indicator.id)),
            .text(.italic("“\(content.question(of: indicator.id))”\(mark)")),
            text(wording(indicator.explanation)), .facts(facts(of: indicator, definition)),
        ]
        let assumptions = indicator.proposal?.assumptions ?? []
        if !assumptions.isEmpty {
            blocks.append(
                .note(
                    .fair,
                    assumptions.map {
                        OutgoingText(joining: .bold("* \(wording(Catalogue.assumptionTitle)): "), .init(wording($0)))
                    }))
        }
        blocks.append(.table(answers(of: indicator, number: number)))
        return blocks
    }

    private func facts(of indicator: IndicatorResult, _ definition: Indicator?) -> [ReportFact] {
        var facts: [ReportFact] = []
        if let measure = indicator.measure {
            facts.append(fact(Catalogue.counts, content.countSentence(measure)))
            if let ratio = measure.ratio { facts.append(fact(Catalogue.ratio, wording.percent(ratio))) }
            if let evaluation = measure.evaluation { facts += self.facts(of: evaluation) }
            if !measure.outside.isEmpty {
                let names = wording.list(measure.outside.map(content.itemName), limit: 20)
                facts.append(fact(Catalogue.outside, names))
            }
        }
        if let proposal = indicator.proposal {
            let mark = proposal.isAssumption ? "*" : ""
            facts.append(
                fact(
                    Catalogue.proposedChoice,
                    "\(proposal.choice)\(mark), \(wording(Catalogue.state(indicator.state)))"))
            facts.append(
                fact(Catalogue.threshold, "\(wording(Catalogue.moreThan)) \(wording.percent(proposal.threshold))"))
        } else {
            facts.append(fact(Catalogue.proposedChoice, wording(Catalogue.noProposal)))
        }
        if let score = content.score(of: indicator.id, .measured) {
            facts.append(fact(Catalogue.score, content.scoreSentence(score)))
        }
        if let definition {
            let scale = definition.scale.map { source($0.source) } ?? wording(Catalogue.noScale)
            facts.append(
                fact(Catalogue.scale, content.scaleText(of: definition).map { "\($0); \(scale)" } ?? scale))
            facts.append(fact(Catalogue.questionSource, source(definition.title.source)))
        }
        facts.append(fact(Catalogue.gaps, wording.amount(indicator.gaps.count, Catalogue.gap)))
        return facts
    }

    private func facts(of evaluation: EvaluationMeasure) -> [ReportFact] {
        func answer(_ yes: Bool) -> String { wording(yes ? Catalogue.yes : Catalogue.no) }
        var facts = [
            fact(Catalogue.periodic, answer(evaluation.isPeriodic)),
            fact(Catalogue.analysed, answer(evaluation.isAnalysed)),
            fact(Catalogue.followedUp, wording.counts(evaluation.followedUp, of: evaluation.findingsTotal)),
        ]
        if !evaluation.evaluations.isEmpty {
            facts.append(fact(Catalogue.evaluationsCounted, wording.list(evaluation.evaluations, limit: 20)))
        }
        return facts
    }

    private func answers(of indicator: IndicatorResult, number: Int) -> ReportTable {
        // Where nobody but the measure answered, the glance says as much.
        let isAnswered = indicator.answers.contains { $0.column != .measured }
        return ReportTable(
            id: "answers-\(number)",
            title: "\(wording(Catalogue.answers)): \(content.shortName(of: indicator.id))",
            columns: [
                column("column", Catalogue.column), column("choice", Catalogue.choice, share: 1),
                column("state", Catalogue.stateLabel, .state),
                column("score", Catalogue.contribution, .number, share: 1),
                column("reason", Catalogue.reasonLabel, share: 4), column("evidence", Catalogue.evidenceTitle),
            ],
            rows: ScoreColumn.allCases.map { column in
                let name = ReportTable.Cell.head(wording(Catalogue.column(column)))
                guard let answer = indicator.answers.first(where: { $0.column == column }) else {
                    return .init([name, .none, .state(.notAssessed), .none, .none, .none])
                }
                return .init([
                    name, cell(content.answerText(indicator, column)), .state(answer.state),
                    cell(content.score(of: indicator.id, column)?.value), cell(answer.reason),
                    cell(answer.evidence.joined(separator: ", ")),
                ])
            }, sheetName: "\(wording(Catalogue.sheetAnswers)) \(content.tinyName(of: indicator.id))",
            onPaper: isAnswered ? nil : [])
    }
}

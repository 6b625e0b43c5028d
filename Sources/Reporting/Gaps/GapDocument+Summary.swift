internal import Assessment
internal import Dossier
internal import Findings
internal import OfficeFiles
internal import Rubric

/// One page: the score with its bounds, gates, completeness, what to do first, and what was not read.
extension GapDocument {
    private static let shownFiles = 8

    var summary: ReportPart {
        part(
            "summary", Catalogue.summaryTitle,
            [scoreNote, .note(.fair, content.notices.map { OutgoingText($0) }), .table(scores), .facts(facts)]
                + assumptionNotes
                + [.table(glance), .heading(2, wording(Catalogue.topActions)), actions]
                + unreadable)
    }

    private var scoreNote: ReportBlock {
        guard let total = content.total(.measured) else {
            return .note(.plain, [OutgoingText(wording(Catalogue.notAnswered))])
        }
        let bounds = wording(total.isSettled ? Catalogue.noOpenItems : Catalogue.boundsSentence)
        return .note(
            .plain,
            [
                OutgoingText(
                    joining: .bold("\(wording(Catalogue.measuredScore)): "), .init(content.scoreSentence(total))),
                OutgoingText(bounds),
            ])
    }

    private var scores: ReportTable {
        let columns = ScoreColumn.allCases.filter { $0 == .measured || content.hasAnswers($0) }
        let rows = columns.compactMap { column -> ReportTable.Row? in
            guard let score = content.total(column) else { return nil }
            return .init([
                .head(wording(Catalogue.column(column))), cell(score.value), cell(score.maximum),
                shareCell(score.share), cell(score.lower), cell(score.upper), .state(score.state),
            ])
        }
        return ReportTable(
            id: "scores", title: wording(Catalogue.score),
            columns: [
                column("column", Catalogue.column), column("value", Catalogue.score, .number, share: 1),
                column("maximum", Catalogue.maximum, .number, share: 1),
                column("share", Catalogue.achievement, .number, share: 1),
                column("lower", Catalogue.lowerBound, .number, share: 1),
                column("upper", Catalogue.upperBound, .number, share: 1),
                column("state", Catalogue.stateLabel, .state),
            ], rows: rows)
    }

    /// Predicate and gates, profiles, and how complete the input is.
    private var facts: [ReportFact] {
        var facts: [ReportFact] = []
        for scored in ScoreColumn.allCases where scored == .measured || content.hasAnswers(scored) {
            facts += content.totalLines(scored).map { fact(Catalogue.column(scored), $0) }
        }
        for total in content.result.profiles {
            guard let score = content.profileTotal(total, .measured) else { continue }
            facts.append(
                ReportFact(
                    name: "\(wording(Catalogue.profile)) \(total.profile.id)",
                    value: OutgoingText("\(wording(total.profile.title)): \(content.scoreSentence(score))")))
        }
        let found = Severity.allCases.map { wording.amount(content.findingCount($0), Catalogue.severity($0)) }
        return facts + [
            fact(Catalogue.findings, found.joined(separator: ", ")),
            fact(Catalogue.gaps, wording.amount(content.gaps(in: content.scope).count, Catalogue.gap)),
        ]
    }

    private var assumptionNotes: [ReportBlock] {
        let sentences = content.assumptions.map {
            OutgoingText(joining: .bold("* \(wording(Catalogue.assumptionTitle)): "), OutgoingText($0))
        }
        return sentences.isEmpty ? [] : [.note(.fair, sentences)]
    }

    private var glance: ReportTable {
        var table = wholeGlance
        table.sheetName = wording(Catalogue.sheetGlance)
        table.onPaper = [.table(glanceOnPaper(table))]
        return table
    }

    private func glanceOnPaper(_ table: ReportTable) -> ReportTable {
        paperTable(
            of: table,
            [
                column("indicator", Catalogue.indicator), column("counts", Catalogue.covered),
                column("choice", Catalogue.choice), column("state", Catalogue.stateLabel, .state),
                column("score", Catalogue.scoreOfMaximum), column("selfAssessment", Catalogue.selfShort),
                column("evaluator", Catalogue.column(.evaluator)),
            ],
            content.measuredIndicators().map { indicator in
                let score = content.score(of: indicator.id, .measured)
                let mark = indicator.proposal?.isAssumption == true ? "*" : ""
                let counted = indicator.measure.map { measure in
                    let share = measure.ratio.map { " (\(wording.percent($0)))" } ?? ""
                    return wording.counts(measure.covered, of: measure.total) + share
                }
                return .init([
                    .head(content.shortName(of: indicator.id)), cell(counted),
                    cell(indicator.proposal.map { $0.choice + mark }), .state(indicator.state),
                    cell(
                        score.map {
                            "\(wording.score($0.value)) \(wording(Catalogue.of)) \(wording.score($0.maximum))"
                        }), cell(content.answerText(indicator, .selfAssessment)),
                    cell(content.answerText(indicator, .evaluator)),
                ])
            })
    }

    private var wholeGlance: ReportTable {
        let rows = content.measuredIndicators().map { indicator -> ReportTable.Row in
            let score = content.score(of: indicator.id, .measured)
            let mark = indicator.proposal?.isAssumption == true ? "*" : ""
            return .init([
                .head(content.shortName(of: indicator.id)),
                indicator.measure.map { .count($0.covered) } ?? .none,
                indicator.measure.map { .count($0.total) } ?? .none,
                shareCell(indicator.measure?.ratio), cell(indicator.proposal.map { $0.choice + mark }),
                .state(indicator.state), cell(score?.value), cell(score?.maximum),
                cell(content.answerText(indicator, .selfAssessment)), cell(content.answerText(indicator, .evaluator)),
            ])
        }
        return ReportTable(
            id: "indicators-at-a-glance", title: wording(Catalogue.glance),
            columns: [
                column("indicator", Catalogue.indicator, share: 4),
                column("covered", Catalogue.covered, .number, share: 1),
                column("counted", Catalogue.counts, .number, share: 1),
                column("ratio", Catalogue.ratio, .number, share: 1), column("choice", Catalogue.choice, share: 1),
                column("state", Catalogue.stateLabel, .state),
                column("score", Catalogue.score, .number, share: 1),
                column("maximum", Catalogue.maximum, .number, share: 1),
                column("selfAssessment", Catalogue.selfShort, share: 1),
                column("evaluator", Catalogue.column(.evaluator), share: 1),
            ], rows: rows)
    }

    private var actions: ReportBlock {
        let actions = content.topActions(limit: 5)
        guard !actions.isEmpty else { return text(wording(Catalogue.nothingToDo)) }
        return .list(
            OutgoingList(
                .numbers,
                actions.map { action in
                    var facts = [content.gainPhrase(action.gain), wording.workingDays(action.effort)]
                    if !action.owners.isEmpty {
                        facts.append("\(wording(Catalogue.owner)): \(content.ownersAnswering(action))")
                    }
                    return OutgoingText(
                        joining: .bold(action.text), OutgoingText(" (\(facts.joined(separator: "; ")))"))
                }))
    }

    private var unreadable: [ReportBlock] {
        let files = content.unreadable
        let heading = ReportBlock.heading(2, wording(Catalogue.unreadable))
        guard !files.isEmpty else { return [heading, text(wording(Catalogue.allRead))] }
        var items = files.prefix(Self.shownFiles).map { file in
            OutgoingText(
                joining: .code(file.path),
                OutgoingText(" \(wording(Catalogue.readState(file.state))): \(content.reason(of: file))"))
        }
        if files.count > Self.shownFiles {
            let rest = "\(wording.count(files.count - Self.shownFiles)) \(wording(Catalogue.others))"
            items.append(.link(rest, to: .anchor("inputs")))
        }
        return [heading, .list(OutgoingList(.bullets, items))]
    }
}

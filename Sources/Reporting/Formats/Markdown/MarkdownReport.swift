internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

/// The gap report as GitHub-flavoured Markdown: what the page says, without its pictures.
struct MarkdownReport {
    let content: ReportContent
    var markdown = MarkdownWriter()

    init(_ report: GapReport) {
        content = ReportContent(report)
        writeSummary()
        writeWorksheet()
        writeIndicators()
        writeUnits()
        writeApplication()
        writeAcrossUnits()
        writeMatrix()
        writeDrawings()
        writeSOPs()
        writeFindings()
        writeEvidence()
        writeInputs()
        writeMethod()
    }

    var wording: Wording { content.wording }
    var absent: String { wording(Catalogue.absent) }

    private mutating func writeSummary() {
        markdown.heading(1, "\(content.title): \(content.subjectName)")
        var facts: [String] = []
        if case .unit = content.scope { facts.append(content.result.agency.name) }
        if let period = content.result.agency.period { facts.append("\(wording(Catalogue.period)) \(period)") }
        facts.append("\(wording(Catalogue.asOf)) \(wording.date(content.result.provenance.asOf))")
        let profile = content.result.provenance.profile
        facts.append("\(wording(Catalogue.profileInUse)) \(profile.id): \(wording(profile.title))")
        markdown.paragraph(facts.joined(separator: " · "))
        for notice in content.notices { markdown.quote(notice) }
        writeScores()
        writeGlance()
        for sentence in content.assumptions {
            markdown.quote("* \(wording(Catalogue.assumptionTitle)): \(sentence)")
        }
        writeActions()
        markdown.heading(2, wording(Catalogue.unreadable))
        let files = content.unreadable.map {
            "\($0.path): \(wording(Catalogue.readState($0.state))): \(content.reason(of: $0))"
        }
        markdown.list(files.isEmpty ? [wording(Catalogue.allRead)] : files)
    }

    private mutating func writeScores() {
        var rows = ScoreColumn.allCases.map { column in
            let score = column == .measured || content.hasAnswers(column) ? content.total(column) : nil
            return [
                wording(Catalogue.column(column)), score.map(content.scoreSentence) ?? wording(Catalogue.notAnswered),
            ]
        }
        for column in ScoreColumn.allCases where column == .measured || content.hasAnswers(column) {
            rows += content.totalLines(column).map { [wording(Catalogue.column(column)), $0] }
        }
        for total in content.result.profiles {
            guard let score = content.profileTotal(total, .measured) else { continue }
            rows.append([
                "\(wording(Catalogue.profile)) \(total.profile.id): \(wording(total.profile.title))",
                content.scoreSentence(score),
            ])
        }
        let states = ReadState.allCases.map {
            "\(wording.count(content.inputCount($0))) \(wording(Catalogue.readState($0)))"
        }
        rows.append([wording(Catalogue.inputFiles), states.joined(separator: ", ")])
        let found = Severity.allCases.map { wording.amount(content.findingCount($0), Catalogue.severity($0)) }
        rows.append([wording(Catalogue.findings), found.joined(separator: ", ")])
        markdown.table([wording(Catalogue.fact), wording(Catalogue.settingValue)], rows)
    }

    private mutating func writeGlance() {
        let rows = content.measuredIndicators().map { indicator -> [String] in
            let score = content.score(of: indicator.id, .measured)
            let mark = indicator.proposal?.isAssumption == true ? "*" : ""
            return [
                content.shortName(of: indicator.id),
                indicator.measure.map { wording.counts($0.covered, of: $0.total) } ?? absent,
                indicator.measure?.ratio.map(wording.percent) ?? absent,
                indicator.proposal.map { $0.choice + mark } ?? absent, wording(Catalogue.state(indicator.state)),
                score.map(content.scoreText) ?? absent,
                score.map(content.boundsText) ?? absent, content.answerText(indicator, .selfAssessment),
                content.answerText(indicator, .evaluator),
            ]
        }
        markdown.heading(2, wording(Catalogue.glance))
        markdown.table(
            [
                wording(Catalogue.indicator), wording(Catalogue.counts), wording(Catalogue.ratio),
                wording(Catalogue.proposedChoice), wording(Catalogue.stateLabel), wording(Catalogue.scoreOfMaximum),
                wording(Catalogue.bounds), wording(Catalogue.selfShort), wording(Catalogue.column(.evaluator)),
            ], numbers: [1, 2, 5, 6], rows)
    }

    private mutating func writeActions() {
        markdown.heading(2, wording(Catalogue.topActions))
        let actions = content.topActions(limit: 5)
        guard !actions.isEmpty else { return markdown.paragraph(wording(Catalogue.nothingToDo)) }
        markdown.list(
            actions.map { action in
                var facts = [content.gainPhrase(action.gain), wording.workingDays(action.effort)]
                if !action.owners.isEmpty {
                    facts.append("\(wording(Catalogue.owner)): \(content.ownersAnswering(action))")
                }
                return "\(action.text) (\(facts.joined(separator: "; ")))"
            }, isNumbered: true)
    }
}

extension ReportFormat {
    /// GitHub-flavoured Markdown, for notes, tickets and repositories.
    public static let markdown = ReportFormat(rawValue: "md", fileExtension: "md") { report in
        Array(MarkdownReport(report).markdown.text.utf8)
    }
}

internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

/// Page 1: whose report it is, what it says, how complete it is, and what to do first.
struct SummarySection {
    let content: ReportContent

    private static let shownFiles = 8

    func write(to html: inout HTMLWriter) {
        html.block("header", .class("head")) { writeTitle(to: &$0) }
        html.block("div", .class("notice"), HTMLAttribute("role", "note")) { html in
            for notice in content.notices { html.block("p", text: notice) }
        }
        html.block("div", .class("cards")) { html in
            html.block("div", .class("card main-card")) { writeScore(to: &$0) }
            html.block("div", .class("card")) { writeProfiles(to: &$0) }
            html.block("div", .class("card")) { writeCompleteness(to: &$0) }
        }
        writeGlance(to: &html)
        writeActions(to: &html)
        writeUnreadable(to: &html)
    }

    private var wording: Wording { content.wording }

    private func writeTitle(to html: inout HTMLWriter) {
        if let logo = content.result.look.logo(of: content.result.agency, wording) { html.logo(logo) }
        html.block("p", .class("kicker"), text: content.title)
        html.block("h1", text: content.subjectName)
        html.block("p", .class("meta")) { html in
            var facts: [String] = []
            if case .unit = content.scope { facts.append(content.result.agency.name) }
            if let period = content.result.agency.period { facts.append("\(wording(Catalogue.period)) \(period)") }
            facts.append("\(wording(Catalogue.asOf)) \(wording.date(content.result.provenance.asOf))")
            let profile = content.result.provenance.profile
            facts.append("\(wording(Catalogue.profileInUse)) \(profile.id): \(wording(profile.title))")
            html.text(facts.joined(separator: " · "))
        }
    }

    private func writeScore(to html: inout HTMLWriter) {
        html.block("h2", text: wording(Catalogue.measuredScore))
        if let total = content.total(.measured) {
            html.block("p", .class("figure")) { html in
                html.element("strong", text: wording.score(total.value))
                html.text(" \(wording(Catalogue.of)) \(wording.score(total.maximum))")
            }
            html.bar(
                HTMLBar.score(
                    value: total.value, lower: total.lower, upper: total.upper, maximum: total.maximum,
                    label: content.scoreSentence(total)))
            html.block("p") { html in
                html.state(total.state, wording)
                if let share = total.share { html.text(" · \(wording.percent(share)) \(wording(Catalogue.ofMaximum))") }
            }
            html.block("p", .class("small")) { html in
                if total.isSettled {
                    html.text(wording(Catalogue.noOpenItems))
                } else {
                    html.text(
                        "\(wording(Catalogue.bounds)) \(content.boundsText(total)). \(wording(Catalogue.boundsSentence))"
                    )
                }
            }
        } else {
            html.block("p", .class("figure"), text: wording(Catalogue.absent))
        }
        for line in content.totalLines(.measured) { html.block("p", .class("small"), text: line) }
        writeOtherColumns(to: &html)
    }

    private func writeOtherColumns(to html: inout HTMLWriter) {
        html.block("dl", .class("facts")) { html in
            for column in [ScoreColumn.selfAssessment, .evaluator] {
                html.element("dt", text: wording(Catalogue.column(column)))
                let score = content.hasAnswers(column) ? content.total(column) : nil
                html.block("dd", text: score.map(content.scoreSentence) ?? wording(Catalogue.notAnswered))
                guard score != nil else { continue }
                for line in content.totalLines(column) { html.block("dd", text: line) }
            }
        }
    }

    private func writeProfiles(to html: inout HTMLWriter) {
        let totals = content.result.profiles.compactMap { total in
            content.profileTotal(total, .measured).map { (total.profile, $0) }
        }
        guard !totals.isEmpty else { return writeUnitFacts(to: &html) }
        html.block("h2", text: wording(Catalogue.profilesTitle))
        html.block("dl", .class("facts")) { html in
            for (profile, score) in totals {
                html.element("dt") { html in
                    html.text(wording(profile.title))
                    html.text(" (\(profile.id))")
                    if profile.id == content.result.provenance.profile.id {
                        html.element("span", .class("tag"), text: wording(Catalogue.inUse))
                    }
                }
                html.block("dd") { html in
                    html.element("strong", text: wording.score(score.value))
                    html.text(" \(wording(Catalogue.of)) \(wording.score(score.maximum))")
                    if !score.isSettled {
                        html.text(" (\(wording(Catalogue.bounds).lowercased()) \(content.boundsText(score)))")
                    }
                }
            }
        }
    }

    /// Of a unit, which has no totals by profile: who answers for it and what it has.
    private func writeUnitFacts(to html: inout HTMLWriter) {
        guard case .unit(let id) = content.scope, let row = content.unitRows.first(where: { $0.unit.id == id }) else {
            return
        }
        html.block("h2", text: wording(Catalogue.unitLabel))
        html.block("dl", .class("facts")) { html in
            let people = [(Catalogue.responsible, row.unit.responsible), (Catalogue.peerGroup, row.unit.peerGroup)]
            for (label, value) in people {
                guard let value else { continue }
                html.element("dt", text: wording(label))
                html.block("dd", text: value)
            }
            let shares = [
                (Catalogue.mapsWorkedOut, row.maps), (Catalogue.crossFunctionalWorkedOut, row.crossFunctionalMaps),
                (Catalogue.sopsInForce, row.sopsInForce), (Catalogue.sopsApplied, row.sopsApplied),
            ]
            for (label, share) in shares {
                html.element("dt", text: wording(label))
                html.block("dd", text: wording.counts(share.part, of: share.whole))
            }
        }
    }

    private func writeCompleteness(to html: inout HTMLWriter) {
        html.block("h2", text: wording(Catalogue.completeness))
        html.block("dl", .class("facts")) { html in
            html.element("dt", text: wording(Catalogue.inputFiles))
            let states = ReadState.allCases.map {
                "\(wording.count(content.inputCount($0))) \(wording(Catalogue.readState($0)))"
            }
            html.block("dd", text: states.joined(separator: ", "))
            html.element("dt", text: wording(Catalogue.findings))
            let found = Severity.allCases.map { wording.amount(content.findingCount($0), Catalogue.severity($0)) }
            html.block("dd", text: found.joined(separator: ", "))
            html.element("dt", text: wording(Catalogue.gaps))
            html.block("dd", text: wording.amount(content.gaps(in: content.scope).count, Catalogue.gap))
        }
    }

    private func writeGlance(to html: inout HTMLWriter) {
        guard !content.measuredIDs.isEmpty else { return }
        let table = HTMLTable(
            caption: wording(Catalogue.glance),
            columns: [
                .init(wording(Catalogue.indicator)), .init(wording(Catalogue.counts), isNumber: true),
                .init(wording(Catalogue.ratio)), .init(wording(Catalogue.proposedChoice)),
                .init(wording(Catalogue.stateLabel)), .init(wording(Catalogue.scoreOfMaximum), isNumber: true),
                .init(wording(Catalogue.selfShort)), .init(wording(Catalogue.column(.evaluator))),
            ], kind: "glance", showsCaption: true)
        table.write(content.measuredIndicators(), to: &html, more: { String($0) }) { html, indicator in
            let score = content.score(of: indicator.id, .measured)
            html.rowHead {
                $0.element("a", .href(content.anchor(of: indicator)), text: content.shortName(of: indicator.id))
            }
            html.element(
                "td", .class("n"), text: indicator.measure.map { wording.counts($0.covered, of: $0.total) } ?? "—")
            html.cell { content.writeRatio(of: indicator, to: &$0) }
            html.cell { content.writeChoice(of: indicator, to: &$0) }
            html.cell { $0.state(indicator.state, wording) }
            html.element(
                "td", .class("n"),
                text: score.map(content.scoreText) ?? "—")
            html.cell(content.answerText(indicator, .selfAssessment))
            html.cell(content.answerText(indicator, .evaluator))
        }
        for sentence in content.assumptions {
            html.block("p", .class("assumption")) { html in
                html.element("strong", text: "* \(wording(Catalogue.assumptionTitle)): ")
                html.text(sentence)
            }
        }
    }

    private func writeActions(to html: inout HTMLWriter) {
        let actions = content.topActions(limit: 5)
        html.block("section", .class("actions"), HTMLAttribute("aria-labelledby", "actions-h")) { html in
            html.block("h2", .id("actions-h"), text: wording(Catalogue.topActions))
            guard !actions.isEmpty else { return html.lead(wording(Catalogue.nothingToDo)) }
            html.block("ol", .class("action-list")) { html in
                for action in actions {
                    html.block("li") { html in
                        html.block("p", .class("action"), text: action.text)
                        html.block("p", .class("small")) { html in
                            html.element("strong", text: content.gainPhrase(action.gain))
                            html.text(" · \(wording.workingDays(action.effort))")
                            if !action.owners.isEmpty {
                                html.text(" · \(wording(Catalogue.owner)): \(content.ownersAnswering(action))")
                            }
                        }
                    }
                }
            }
        }
    }

    private func writeUnreadable(to html: inout HTMLWriter) {
        html.block("section", .class("unreadable"), HTMLAttribute("aria-labelledby", "unreadable-h")) { html in
            html.block("h2", .id("unreadable-h"), text: wording(Catalogue.unreadable))
            let files = content.unreadable
            guard !files.isEmpty else { return html.lead(wording(Catalogue.allRead)) }
            html.block("ul") { html in
                for file in files.prefix(Self.shownFiles) {
                    html.block("li") { html in
                        html.element("code", text: file.path)
                        html.text(" \(wording(Catalogue.readState(file.state))): \(content.reason(of: file))")
                    }
                }
                if files.count > Self.shownFiles {
                    html.block("li") { html in
                        let rest = wording.count(files.count - Self.shownFiles)
                        html.element("a", .href("inputs"), text: "\(rest) \(wording(Catalogue.others))")
                    }
                }
            }
        }
    }
}

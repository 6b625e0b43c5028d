internal import Assessment
internal import Findings
internal import Rubric

/// Each indicator: the question, what was counted, what is proposed and why, what people answered, and its gaps.
struct IndicatorsSection: HTMLSection {
    let content: ReportContent
    let anchor = "indicators"
    let title = Catalogue.indicators

    func write(to html: inout HTMLWriter) {
        html.lead(wording(Catalogue.gainSentence))
        for indicator in content.measuredIndicators() {
            html.block("article", .class("indicator"), .id(content.anchor(of: indicator))) { html in
                write(indicator, to: &html)
            }
        }
    }

    private var wording: Wording { content.wording }

    private func write(_ indicator: IndicatorResult, to html: inout HTMLWriter) {
        let definition = content.instrument.indicator(indicator.id)
        html.block("h3", text: content.shortName(of: indicator.id))
        html.block("p", .class("question")) { html in
            html.text("“\(content.question(of: indicator.id))”")
            if definition?.title.source.confidence == .memory { html.memoryMark(wording) }
        }
        html.block("p", text: wording(indicator.explanation))
        html.block("div", .class("columns")) { html in
            html.block("dl", .class("facts")) { writeCounts(of: indicator, to: &$0) }
            html.block("dl", .class("facts")) { writeSources(of: definition, to: &$0) }
        }
        if indicator.proposal?.isAssumption == true { writeAssumptions(of: indicator, to: &html) }
        writeOutside(of: indicator, to: &html)
        writeAnswers(of: indicator, to: &html)
        writeCriteria(of: definition, to: &html)
        let gaps = indicator.gaps.compactMap(content.gap)
        html.block("h4", text: content.gapsHeading(gaps))
        content.writeGaps(
            gaps, caption: "\(wording(Catalogue.gaps)): \(content.shortName(of: indicator.id))", showsIndicator: false,
            to: &html)
    }

    private func writeCounts(of indicator: IndicatorResult, to html: inout HTMLWriter) {
        if let measure = indicator.measure {
            html.element("dt", text: wording(Catalogue.counts))
            html.block("dd") { html in
                html.text(content.countSentence(measure))
                if measure.ratio != nil { content.writeRatio(of: indicator, to: &html) }
            }
            if let evaluation = measure.evaluation { write(evaluation, to: &html) }
        }
        html.element("dt", text: wording(Catalogue.proposedChoice))
        html.block("dd") { html in
            content.writeChoice(of: indicator, to: &html)
            html.text(" ")
            html.state(indicator.state, wording)
        }
        if let threshold = indicator.proposal?.threshold {
            html.element("dt", text: wording(Catalogue.threshold))
            html.block("dd", text: "\(wording(Catalogue.moreThan)) \(wording.percent(threshold))")
        }
        if let score = content.score(of: indicator.id, .measured) {
            html.element("dt", text: wording(Catalogue.score))
            html.block("dd", text: content.scoreSentence(score))
        }
    }

    private func write(_ evaluation: EvaluationMeasure, to html: inout HTMLWriter) {
        func answer(_ yes: Bool) -> String { wording(yes ? Catalogue.yes : Catalogue.no) }
        html.element("dt", text: wording(Catalogue.periodic))
        html.block("dd", text: answer(evaluation.isPeriodic))
        html.element("dt", text: wording(Catalogue.analysed))
        html.block("dd", text: answer(evaluation.isAnalysed))
        html.element("dt", text: wording(Catalogue.followedUp))
        html.block("dd", text: wording.counts(evaluation.followedUp, of: evaluation.findingsTotal))
        guard !evaluation.evaluations.isEmpty else { return }
        html.element("dt", text: wording(Catalogue.evaluationsCounted))
        html.block("dd", text: evaluation.evaluations.joined(separator: ", "))
    }

    private func writeSources(of definition: Indicator?, to html: inout HTMLWriter) {
        guard let definition else { return }
        html.element("dt", text: wording(Catalogue.question))
        html.block("dd") { $0.source(definition.title.source, wording) }
        html.element("dt", text: wording(Catalogue.scale))
        html.block("dd") { html in
            if let values = content.scaleText(of: definition) {
                html.text(values)
                html.empty("br")
            }
            guard let scale = definition.scale else { return html.text(wording(Catalogue.noScale)) }
            html.source(scale.source, wording)
        }
        if let weight = content.weightSource(of: definition.id) {
            html.element("dt", text: wording(Catalogue.weight))
            html.block("dd") { $0.source(weight, wording) }
        }
        if let note = definition.note {
            html.element("dt", text: wording(Catalogue.noteLabel))
            html.block("dd", text: wording(note))
        }
    }

    private func writeAssumptions(of indicator: IndicatorResult, to html: inout HTMLWriter) {
        for assumption in indicator.proposal?.assumptions ?? [] {
            html.block("p", .class("assumption")) { html in
                html.element("strong", text: "* \(wording(Catalogue.assumptionTitle)): ")
                html.text(wording(assumption))
            }
        }
    }

    private func writeOutside(of indicator: IndicatorResult, to html: inout HTMLWriter) {
        guard let outside = indicator.measure?.outside, !outside.isEmpty else { return }
        html.block("p") { html in
            html.text("\(wording(Catalogue.outsideUnits)) ")
            html.text(outside.map(content.itemName).joined(separator: "; ") + ".")
        }
    }

    private func writeAnswers(of indicator: IndicatorResult, to html: inout HTMLWriter) {
        let table = HTMLTable(
            caption: wording(Catalogue.answers),
            columns: [
                .init(wording(Catalogue.column)), .init(wording(Catalogue.choice)),
                .init(wording(Catalogue.contribution), isNumber: true), .init(wording(Catalogue.reasonLabel)),
                .init(wording(Catalogue.evidenceTitle)),
            ], kind: "answers", showsCaption: true)
        table.write(ScoreColumn.allCases, to: &html, more: { String($0) }) { html, column in
            html.rowHead(wording(Catalogue.column(column)))
            let answer = indicator.answers.first { $0.column == column }
            html.cell { html in
                guard let answer else { return html.text(wording(Catalogue.notAnswered)) }
                guard let choice = answer.choice else { return html.state(answer.state, wording) }
                html.choice(
                    choice, answer.state,
                    isAssumption: column == .measured && indicator.proposal?.isAssumption == true, wording)
            }
            let score = answer == nil ? nil : content.score(of: indicator.id, column)
            html.element(
                "td", .class("n"), text: score.map(content.scoreText) ?? "—")
            html.cell(answer?.reason ?? wording(Catalogue.absent))
            html.cell(answer.flatMap { $0.evidence.isEmpty ? nil : $0.evidence.joined(separator: ", ") } ?? "—")
        }
    }

    private func writeCriteria(of definition: Indicator?, to html: inout HTMLWriter) {
        guard let definition else { return }
        html.block("details", .flag("data-print")) { html in
            html.block("summary", text: wording(Catalogue.criteria))
            guard !definition.criteria.isEmpty else { return html.lead(wording(Catalogue.noCriteria)) }
            let table = HTMLTable(
                caption: wording(Catalogue.criteria),
                columns: [
                    .init(wording(Catalogue.choice)), .init(wording(Catalogue.criterion)),
                    .init(wording(Catalogue.sourceLabel)),
                ])
            table.write(definition.criteria, to: &html, more: { String($0) }) { html, criterion in
                html.rowHead(criterion.choice)
                html.cell(wording(criterion.text))
                html.cell { $0.source(criterion.source, wording) }
            }
        }
    }
}

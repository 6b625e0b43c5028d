internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

extension MarkdownReport {
    mutating func writeIndicators() {
        markdown.heading(2, wording(Catalogue.indicators))
        markdown.paragraph(wording(Catalogue.gainSentence))
        for indicator in content.measuredIndicators() { write(indicator) }
    }

    private mutating func write(_ indicator: IndicatorResult) {
        let definition = content.instrument.indicator(indicator.id)
        markdown.heading(3, content.shortName(of: indicator.id))
        let mark = definition?.title.source.confidence == .memory ? " \(wording(Catalogue.memoryMark))" : ""
        markdown.quote("“\(content.question(of: indicator.id))”\(mark)")
        markdown.paragraph(wording(indicator.explanation))
        markdown.list(facts(of: indicator, definition))
        markdown.table(
            [
                wording(Catalogue.column), wording(Catalogue.choice), wording(Catalogue.contribution),
                wording(Catalogue.reasonLabel), wording(Catalogue.evidenceTitle),
            ], numbers: [2], ScoreColumn.allCases.map { row(of: indicator, $0) })
        let gaps = indicator.gaps.compactMap(content.gap)
        markdown.heading(4, content.gapsHeading(gaps))
        write(gaps, showsIndicator: false)
    }

    private func facts(of indicator: IndicatorResult, _ definition: Indicator?) -> [String] {
        var facts: [String] = []
        if let measure = indicator.measure {
            facts.append("\(wording(Catalogue.counts)): \(content.countSentence(measure))")
            if !measure.outside.isEmpty {
                facts.append(
                    "\(wording(Catalogue.outsideUnits)) \(measure.outside.map(content.itemName).joined(separator: "; "))"
                )
            }
        }
        if let threshold = indicator.proposal?.threshold {
            facts.append(
                "\(wording(Catalogue.threshold)): \(wording(Catalogue.moreThan)) \(wording.percent(threshold))")
        }
        if let score = content.score(of: indicator.id, .measured) {
            facts.append("\(wording(Catalogue.score)): \(content.scoreSentence(score))")
        }
        if let definition {
            facts.append("\(wording(Catalogue.question)): \(sourceText(definition.title.source))")
            let source = definition.scale.map { sourceText($0.source) } ?? wording(Catalogue.noScale)
            let values = content.scaleText(of: definition).map { "\($0); " } ?? ""
            facts.append("\(wording(Catalogue.scale)): \(values)\(source)")
        }
        return facts
    }

    private func row(of indicator: IndicatorResult, _ column: ScoreColumn) -> [String] {
        guard let answer = indicator.answers.first(where: { $0.column == column }) else {
            return [wording(Catalogue.column(column)), wording(Catalogue.notAnswered), absent, absent, absent]
        }
        let score = content.score(of: indicator.id, column)
        return [
            wording(Catalogue.column(column)), answer.choice ?? wording(Catalogue.state(answer.state)),
            score.map(content.scoreText) ?? absent, answer.reason ?? absent,
            answer.evidence.isEmpty ? absent : answer.evidence.joined(separator: ", "),
        ]
    }

    /// Where a fact comes from; a fact from memory is marked as such.
    func sourceText(_ source: Source) -> String {
        let mark = source.confidence == .memory ? " \(wording(Catalogue.memoryMark))" : ""
        return "\(source.text) (\(wording(source.confidence.label)))\(mark)"
    }

    mutating func write(_ gaps: [Gap], showsIndicator: Bool) {
        guard !gaps.isEmpty else { return markdown.paragraph(wording(Catalogue.noGaps)) }
        var columns = [
            wording(Catalogue.subject), wording(Catalogue.condition), wording(Catalogue.nextAction),
            wording(Catalogue.owner), wording(Catalogue.dueHead), wording(Catalogue.effortDays),
            wording(Catalogue.gain), wording(Catalogue.place),
        ]
        if showsIndicator { columns.insert(wording(Catalogue.indicator), at: 0) }
        let rows = gaps.map { gap -> [String] in
            let name = content.subjectName(of: gap) + (content.subjectID(of: gap).map { " (\($0))" } ?? "")
            let cells = [
                name, wording(gap.condition), content.nextAction(of: gap), content.ownerText(of: gap),
                content.dueText(of: gap), wording.count(gap.effort), wording.gain(gap.gain), gap.location.description,
            ]
            return showsIndicator ? [content.shortName(of: gap.indicator)] + cells : cells
        }
        markdown.table(columns, numbers: showsIndicator ? [6, 7] : [5, 6], rows)
    }
}

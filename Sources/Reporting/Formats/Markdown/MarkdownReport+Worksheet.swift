internal import Assessment
internal import Findings
internal import Rubric

extension MarkdownReport {
    mutating func writeWorksheet() {
        guard content.hasWorksheet else { return }
        let parts = content.parts
        markdown.heading(2, wording(Catalogue.worksheet))
        markdown.paragraph(wording(Catalogue.worksheetSentence))
        markdown.table(
            [
                wording(Catalogue.part), wording(Catalogue.atMost), wording(Catalogue.measuredShort),
                wording(Catalogue.selfShort), wording(Catalogue.column(.evaluator)), wording(Catalogue.answered),
            ], numbers: [1, 2, 3, 4, 5], parts.map(cells))
        let indicators = Dictionary(content.indicators().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for part in parts {
            let asked = part.node.indicators.compactMap { indicators[$0] }
            guard !asked.isEmpty else { continue }
            markdown.fold("\(wording(part.node.title.value)) · \(wording.counts(part.answered, of: part.questions))")
            markdown.table(
                [
                    wording(Catalogue.questionLabel), wording(Catalogue.measuredShort), wording(Catalogue.selfShort),
                    wording(Catalogue.score), wording(Catalogue.column(.evaluator)), wording(Catalogue.score),
                    wording(Catalogue.evidenceTitle),
                ], numbers: [3, 5], asked.map(cells))
            markdown.unfold()
        }
    }

    private func cells(of part: PartRow) -> [String] {
        let name = String(repeating: "\u{2003}", count: part.depth) + wording(part.node.title.value)
        return [name + (part.isFromMemory ? " \(wording(Catalogue.memoryMark))" : ""), wording.score(part.maximum)]
            + ScoreColumn.allCases.map { content.partText(part.scores[$0]) }
            + [wording.counts(part.answered, of: part.questions)]
    }

    private func cells(of indicator: IndicatorResult) -> [String] {
        func score(_ column: ScoreColumn) -> String {
            content.score(of: indicator.id, column).map(content.scoreText) ?? absent
        }
        return [
            "\(content.question(of: indicator.id)) (\(indicator.id))", content.answerText(indicator, .measured),
            content.answerText(indicator, .selfAssessment), score(.selfAssessment),
            content.answerText(indicator, .evaluator), score(.evaluator), content.evidenceText(indicator),
        ]
    }
}

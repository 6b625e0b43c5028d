internal import Assessment
internal import Findings
internal import OfficeFiles
internal import Rubric

/// Every question of the profile with its three answers, where more is asked than what is measured.
extension GapDocument {
    var worksheet: ReportPart? {
        guard content.hasWorksheet else { return nil }
        return part(
            "worksheet", Catalogue.worksheet, isLandscape: true,
            [lead(Catalogue.worksheetSentence), .table(questions)])
    }

    private var questions: ReportTable {
        let indicators = Dictionary(content.indicators().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let rows = content.parts.flatMap { part -> [ReportTable.Row] in
            let asked = part.node.indicators.compactMap { indicators[$0] }
            guard !asked.isEmpty else { return [] }
            let answered = wording.counts(part.answered, of: part.questions)
            let heading = "\(wording(part.node.title.value)): \(answered) \(wording(Catalogue.answered).lowercased())"
            return [Self.group(heading, columns: 8)] + asked.map(row)
        }
        return ReportTable(
            id: "worksheet", title: wording(Catalogue.worksheet),
            columns: [
                column("question", Catalogue.questionLabel, share: 5), column("id", Catalogue.indicator),
                column("measured", Catalogue.measuredShort, share: 1),
                column("selfAssessment", Catalogue.selfShort, share: 1),
                column("selfScore", Catalogue.score, .number, share: 1),
                column("evaluator", Catalogue.column(.evaluator), share: 1),
                column("evaluatorScore", Catalogue.score, .number, share: 1),
                column("evidence", Catalogue.evidenceTitle),
            ], rows: rows, isFullListing: true)
    }

    private func row(_ indicator: IndicatorResult) -> ReportTable.Row {
        func score(_ column: ScoreColumn) -> ReportTable.Cell {
            guard indicator.answers.contains(where: { $0.column == column }) else { return .none }
            return cell(content.score(of: indicator.id, column)?.value)
        }
        return .init([
            .head(content.question(of: indicator.id)), .rich(.code(indicator.id)),
            cell(content.answerText(indicator, .measured)), cell(content.answerText(indicator, .selfAssessment)),
            score(.selfAssessment), cell(content.answerText(indicator, .evaluator)), score(.evaluator),
            cell(content.evidenceText(indicator)),
        ])
    }
}

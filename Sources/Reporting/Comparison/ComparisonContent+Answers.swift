internal import Assessment
internal import Dossier
internal import Findings
internal import OfficeFiles
internal import Rubric

/// What people answered beside what was measured.
extension ComparisonContent {
    var answersPart: ReportPart {
        guard !comparison.answers.isEmpty else {
            return ReportPart(
                id: "answers", title: wording(Catalogue.Comparing.answersPart),
                blocks: [sentence(Catalogue.Comparing.noAnswers)])
        }
        return ReportPart(
            id: "answers", title: wording(Catalogue.Comparing.answersPart),
            blocks: [
                sentence(Catalogue.Comparing.answersSentence), answersBlock, .table(answersByIndicatorTable),
            ])
    }

    private var answersBlock: ReportBlock {
        let drawn = comparison.answers.filter { !$0.common.isEmpty }
        guard !drawn.isEmpty else { return .table(answersTable) }
        let higher = drawn.count { row in row.selfOverMeasured.map { $0.points > .zero } ?? false }
        let finding = wording(
            Catalogue.Comparing.answersChart(wording.count(higher), of: wording.count(comparison.answers.count)))
        return .chart(
            ReportChart(finding: finding, picture: dumbbells(of: drawn, finding: finding), table: answersTable))
    }

    private var answersTable: ReportTable {
        ReportTable(
            id: "answers", title: wording(Catalogue.Comparing.answersByTotal),
            columns: [
                ReportTable.Column(key: "name", title: wording(Catalogue.Comparing.whoLabel), share: 4),
                column("measured", Catalogue.measuredScore, .number), column("self", Catalogue.selfShort, .number),
                column("evaluator", Catalogue.column(.evaluator), .number),
                column("fullScore", Catalogue.Comparing.fullScore, .number),
                column("selfLessEvaluator", Catalogue.Comparing.selfLessEvaluator, .number),
                column("selfLessEvaluatorOver", Catalogue.Comparing.comparedIndicators, .number, share: 1),
                column("selfLessMeasured", Catalogue.Comparing.selfLessMeasured, .number),
                column("selfLessMeasuredOver", Catalogue.Comparing.comparedIndicators, .number, share: 1),
                column("evaluatorLessMeasured", Catalogue.Comparing.evaluatorLessMeasured, .number),
                column("evaluatorLessMeasuredOver", Catalogue.Comparing.comparedIndicators, .number, share: 1),
            ],
            rows: comparison.answers.map { row in
                let total = { (column: ScoreColumn) in row.totals.first { $0.column == column } }
                return ReportTable.Row(
                    [.head(name(of: row.subject))]
                        + ScoreColumn.allCases.map { column in
                            total(column).map { .number($0.total.value, places: 3) } ?? .none
                        }
                        + [row.totals.first.map { .number($0.total.maximum, places: 3) } ?? .none]
                        + [row.selfOverEvaluator, row.selfOverMeasured, row.evaluatorOverMeasured].flatMap(cells))
            }, note: wording(Catalogue.Comparing.answersChartNote))
    }

    private func cells(of difference: ColumnDifference?) -> [ReportTable.Cell] {
        guard let difference else { return [.none, .count(0)] }
        return [.number(difference.points, places: 3), .count(difference.indicators)]
    }

    private var answersByIndicatorTable: ReportTable {
        ReportTable(
            id: "answers-by-indicator", title: wording(Catalogue.Comparing.answersByIndicator),
            columns: [
                ReportTable.Column(key: "name", title: wording(Catalogue.Comparing.whoLabel), share: 4),
                column("indicator", Catalogue.indicator, share: 4), column("measured", Catalogue.column(.measured)),
                column("self", Catalogue.selfShort), column("evaluator", Catalogue.column(.evaluator)),
            ],
            rows: comparison.answers.flatMap { row in
                row.indicators.map { indicator in
                    ReportTable.Row([
                        .head(name(of: row.subject)), .text(title(ofColumn: indicator.indicator)),
                        cell(indicator.measured), cell(indicator.selfAssessment), cell(indicator.evaluator),
                    ])
                }
            }, sheetName: wording(Catalogue.Comparing.sheetAnswers))
    }
}

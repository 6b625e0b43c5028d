internal import Assessment
internal import Rubric

extension EvaluationContent {
    private static let mostRows = 24

    /// The columns beside each other, indicator by indicator, over the table of scores; the table alone where only one
    /// column has scores, or there are more indicators than a picture can show.
    func scoreChart(over table: ReportTable) -> ReportBlock {
        let columns = ScoreColumn.allCases.filter(isAnswered)
        let rows = figures.indicators().map { indicator in
            (name: figures.shortName(of: indicator.id), values: columns.map { share(of: indicator, $0) })
        }.filter { row in row.values.contains { $0 != nil } }
        guard columns.count > 1, !rows.isEmpty, rows.count <= Self.mostRows else { return .table(table) }
        let spreads = rows.map { row in
            let given = row.values.compactMap(\.self)
            return (row.name, (given.max() ?? .zero) - (given.min() ?? .zero))
        }
        let widest = spreads.max { $0.1 < $1.1 }
        let finding = wording(Catalogue.spreadFinding(widest, wording))
        let wording = wording
        let chart = DumbbellChart(
            frame: ChartFrame(finding: finding, nothing: wording(Catalogue.nothingToDraw)) {
                "\(wording.count($0)) \(wording(Catalogue.inTheTable))"
            },
            scale: .share(title: wording(Catalogue.ofMaximum)) { wording.percent($0) },
            series: columns.map {
                DumbbellChart.Series(mark: GapDocument.mark(of: $0), name: wording(GapDocument.shortName(of: $0)))
            },
            rows: rows.map { row in
                DumbbellChart.Row(
                    name: row.name, values: row.values.map { $0.map { ChartFigure($0, wording.percent($0)) } })
            })
        return .chart(ReportChart(finding: finding, picture: chart.picture, table: table))
    }

    /// What a column gives an indicator, as a share of its weight; `nil` where nobody answered, or nothing is measured.
    private func share(of indicator: IndicatorResult, _ column: ScoreColumn) -> Rational? {
        guard indicator.answers.contains(where: { $0.column == column }) else { return nil }
        return figures.score(of: indicator.id, column)?.share
    }
}

internal import Assessment
internal import Findings
internal import OfficeFiles
internal import Rubric

/// What the first steps give, one after the other, and each action by its gain against its effort.
extension GapDocument {
    private static let shownSteps = 12
    private static let shownActions = 60

    var simulation: ReportPart? {
        guard content.total(.measured) != nil else { return nil }
        let rows = content.simulation
        guard !rows.isEmpty else {
            return part("simulation", Catalogue.simulationTitle, [text(wording(Catalogue.noStep))])
        }
        var blocks = [lead(Catalogue.simulationSentence), .chart(wayChart(rows))]
        if var scatter = scatterChart {
            // A few points are told by their table.
            if scatter.table.rows.count < 4 {
                scatter.onPaper = [.text(.bold(scatter.finding)), .table(scatter.table)]
            }
            blocks.append(.chart(scatter))
        }
        return part("simulation", Catalogue.simulationTitle, isLandscape: true, blocks)
    }

    private func wayChart(_ rows: [SimulationRow]) -> ReportChart {
        let total = content.total(.measured)
        let maximum = total?.maximum ?? .zero
        let now = total?.value ?? .zero
        let shown = rows.prefix(Self.shownSteps)
        let finding = wording(Catalogue.wayFinding(shown.count, from: now, to: shown.last?.total ?? now, wording))
        let gates = content.areaRows.first { $0.level == .total }?.gates ?? []
        func bar(_ name: String, _ value: Rational, isTotal: Bool = false) -> BulletChart.Row {
            BulletChart.Row(
                name: name, value: maximum > .zero ? value / maximum : nil, text: wording.score(value),
                gates: gates.map { ChartFigure($0.share, $0.name) }, isTotal: isTotal)
        }
        let bars =
            [bar(wording(Catalogue.now), now, isTotal: true)]
            + shown.enumerated().map { bar("\($0 + 1). \(stepName($1.step))", $1.total) }
        let chart = BulletChart(
            frame: chartFrame(finding, bars.map { "\($0.name) \($0.text)" }),
            scale: .share(title: wording(Catalogue.shareOfFull)) { wording.percent($0) },
            valueTitle: wording(Catalogue.totalAfter), rows: bars)
        return ReportChart(finding: finding, picture: chart.picture, table: wayTable(rows, now: now, maximum: maximum))
    }

    private func stepName(_ step: NextStep) -> String {
        "\(content.shortName(of: step.indicator)): \(step.from) → \(step.to)"
    }

    private func wayTable(_ rows: [SimulationRow], now: Rational, maximum: Rational) -> ReportTable {
        func share(_ value: Rational) -> ReportTable.Cell { maximum > .zero ? .share(value / maximum) : .none }
        let first = ReportTable.Row(
            [.count(0), .head(wording(Catalogue.now)), .none, .none, .none, cell(now), share(now), .count(0)],
            kind: .total)
        return ReportTable(
            id: "simulation", title: wording(Catalogue.simulationTitle),
            columns: [
                column("number", Catalogue.number, .number, share: 1), column("step", Catalogue.stepTitle, share: 4),
                column("indicator", Catalogue.indicator, share: 3),
                column("gain", Catalogue.gain, .number, share: 1),
                column("effort", Catalogue.effort, .number, share: 1, hint: Catalogue.effortDays),
                column("total", Catalogue.totalAfter, .number, share: 1),
                column("share", Catalogue.achievement, .number, share: 1),
                column("totalEffort", Catalogue.totalEffort, .number, share: 1),
            ],
            rows: [first]
                + rows.enumerated().map { index, row in
                    .init([
                        .count(index + 1), .head(wording(row.step.text)),
                        .text(content.shortName(of: row.step.indicator)), cell(row.gain), .count(row.effort),
                        cell(row.total), share(row.total), .count(row.totalEffort),
                    ])
                })
    }

    // MARK: - Gain and effort

    private var scatterChart: ReportChart? {
        let actions = content.gainingActions(limit: Self.shownActions)
        guard let best = actions.max(by: { $0.gain < $1.gain }) else { return nil }
        let finding = wording(Catalogue.scatterFinding(best.text, gain: best.gain, effort: best.effort, wording))
        let mark = wording.decimalMark
        let chart = ScatterChart(
            frame: chartFrame(
                finding,
                actions.map { "\($0.text) (\(wording.gain($0.gain)), \(wording.workingDays($0.effort)))" }),
            effort: .upTo(
                Rational(actions.map(\.effort).max() ?? 0), title: wording(Catalogue.effortDays)
            ) { $0.fixed(places: $1, mark: mark) },
            gain: .upTo(best.gain, title: wording(Catalogue.gain)) { $0.fixed(places: $1, mark: mark) },
            points: actions.map { action in
                .init(
                    name: action.text, effort: ChartFigure(Rational(action.effort), wording.workingDays(action.effort)),
                    gain: ChartFigure(action.gain, wording.gain(action.gain)))
            })
        return ReportChart(
            finding: finding, picture: chart.picture,
            table: ReportTable(
                id: "gain-effort", title: wording(Catalogue.gainEffort),
                columns: [
                    column("number", Catalogue.number, .number, share: 1),
                    column("action", Catalogue.stepTitle, share: 4),
                    column("indicator", Catalogue.indicator, share: 3),
                    column("effort", Catalogue.effort, .number, share: 1, hint: Catalogue.effortDays),
                    column("gain", Catalogue.gain, .number, share: 1), column("owner", Catalogue.owner),
                ],
                rows: actions.enumerated().map { index, action in
                    .init([
                        .count(index + 1), .head(action.text), .text(content.shortName(of: action.indicator)),
                        .count(action.effort), cell(action.gain), cell(content.ownerNames(action)),
                    ])
                }, sheetName: wording(Catalogue.sheetActions), rowsOnPaper: 20))
    }
}

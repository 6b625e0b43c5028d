internal import Assessment
internal import Findings
internal import OfficeFiles
internal import Rubric

/// How far each part of the instrument has come, drawn and as a table; then what is measured, against its threshold.
extension GapDocument {
    var areas: ReportPart {
        var blocks: [ReportBlock] = [.chart(areaChart)]
        if let compared = comparedChart { blocks.append(.chart(compared)) }
        if let ratios = ratioChart { blocks.append(.chart(ratios)) }
        return part("areas", Catalogue.areasTitle, blocks)
    }

    private var shares: ChartScale {
        .share(title: wording(Catalogue.shareOfFull)) { wording.percent($0) }
    }

    /// The column the bars show: the measured one, else the first somebody answered in.
    private var barColumn: ScoreColumn { content.scoredColumns.first ?? .measured }

    private var areaChart: ReportChart {
        let rows = content.areaRows
        let finding = Catalogue.areaFinding(lowest(rows), wording)
        let bars = rows.map(bar)
        let chart = BulletChart(
            frame: chartFrame(wording(finding), bars.map { "\($0.name) \($0.text)" }), scale: shares,
            valueTitle: wording(Catalogue.column(barColumn)), rows: bars)
        return ReportChart(finding: wording(finding), picture: chart.picture, table: areaTable(rows))
    }

    /// What is furthest behind, and its share: an indicator where these are shown, else an area, else any part.
    private func lowest(_ rows: [AreaRow]) -> (name: String, share: Rational)? {
        let choices = [AreaRow.Level.indicator, .area].map { level in rows.filter { $0.level == level } } + [rows]
        let known = (choices.first { !$0.isEmpty } ?? []).compactMap { row in
            row.share(barColumn).map { (name: row.name, share: $0) }
        }
        return known.min { $0.share < $1.share }
    }

    private func bar(_ row: AreaRow) -> BulletChart.Row {
        let score = row.scores[barColumn]
        func share(_ value: Rational?) -> Rational? {
            value.flatMap { row.maximum > .zero ? $0 / row.maximum : nil }
        }
        return BulletChart.Row(
            name: row.name, value: row.share(barColumn),
            text: row.share(barColumn).map(wording.percent) ?? wording(Catalogue.absent), lower: share(score?.lower),
            upper: share(score?.upper),
            gates: row.gates.map { gate in
                ChartFigure(gate.share, "\(gate.name) \(wording.percent(gate.share))")
            }, isTotal: row.level == .total)
    }

    private func areaTable(_ rows: [AreaRow]) -> ReportTable {
        var columns = [
            column("part", Catalogue.part, share: 4), column("maximum", Catalogue.maximum, .number, share: 1),
        ]
        for scored in content.scoredColumns {
            let name = Catalogue.column(scored)
            columns.append(.init(key: scored.rawValue, title: wording(name), kind: .number, share: 1))
            columns.append(
                .init(key: scored.rawValue + "Share", title: "\(wording(name)) %", kind: .number, share: 1))
        }
        columns += [
            column("lower", Catalogue.lowerBound, .number, share: 1),
            column("upper", Catalogue.upperBound, .number, share: 1),
        ]
        let hasGates = rows.contains { !$0.gates.isEmpty }
        if hasGates { columns.append(column("gates", Catalogue.gateTick)) }
        return ReportTable(
            id: "parts", title: wording(Catalogue.areasTitle), columns: columns,
            rows: rows.map { row($0, hasGates: hasGates) })
    }

    private func row(_ row: AreaRow, hasGates: Bool) -> ReportTable.Row {
        var cells: [ReportTable.Cell] = [.head(row.name), cell(row.maximum)]
        for scored in content.scoredColumns {
            cells += [cell(row.scores[scored]?.value), shareCell(row.share(scored))]
        }
        let score = row.scores[barColumn]
        let gates = row.gates.map { "\($0.name) \(wording.percent($0.share))" }.joined(separator: ", ")
        cells += [cell(score?.lower), cell(score?.upper)] + (hasGates ? [cell(gates)] : [])
        return .init(cells, kind: row.level == .total ? .total : .plain)
    }

    // MARK: - The columns beside each other

    private var comparedChart: ReportChart? {
        let columns = content.scoredColumns
        guard columns.count > 1 else { return nil }
        let rows = content.areaRows
        let widest = rows.max { spread($0) < spread($1) }
        let finding = Catalogue.spreadFinding(
            widest.map { ($0.name, spread($0)) }, wording)
        let chart = DumbbellChart(
            frame: chartFrame(wording(finding), rows.map { comparedText($0, columns) }), scale: shares,
            series: columns.map { .init(mark: Self.mark(of: $0), name: wording(Self.shortName(of: $0))) },
            rows: rows.map { row in
                .init(
                    name: row.name,
                    values: columns.map { column in row.share(column).map { ChartFigure($0, wording.percent($0)) } })
            })
        return ReportChart(
            finding: wording(finding), picture: chart.picture,
            table: ReportTable(
                id: "columns", title: wording(Catalogue.answers),
                columns: [column("part", Catalogue.part, share: 4)]
                    + columns.map {
                        .init(key: $0.rawValue, title: wording(Catalogue.column($0)), kind: .number, share: 1)
                    },
                rows: rows.map { row in
                    .init([.head(row.name)] + columns.map { shareCell(row.share($0)) })
                }, sheetName: wording(Catalogue.sheetShares),
                // The same shares stand in the table of the parts.
                onPaper: []))
    }

    private func comparedText(_ row: AreaRow, _ columns: [ScoreColumn]) -> String {
        let shares = columns.map { column in
            let share = row.share(column).map(wording.percent) ?? wording(Catalogue.absent)
            return "\(wording(Self.shortName(of: column))) \(share)"
        }
        return "\(row.name) (\(shares.joined(separator: ", ")))"
    }

    /// How far the columns of a part lie apart, as a share of its full score.
    private func spread(_ row: AreaRow) -> Rational {
        let shares = content.scoredColumns.compactMap(row.share)
        return (shares.max() ?? .zero) - (shares.min() ?? .zero)
    }

    static func mark(of column: ScoreColumn) -> ChartMark {
        switch column {
        case .measured: .measured
        case .selfAssessment: .selfAssessment
        case .evaluator: .evaluator
        }
    }

    static func shortName(of column: ScoreColumn) -> LocalizedText {
        switch column {
        case .measured: Catalogue.measuredShort
        case .selfAssessment: Catalogue.selfShort
        case .evaluator: Catalogue.column(.evaluator)
        }
    }

    // MARK: - What is counted

    private var ratioChart: ReportChart? {
        let counted = content.measuredIndicators().compactMap { indicator in
            indicator.measure.flatMap { measure in measure.ratio.map { (indicator, measure, $0) } }
        }
        guard let lowest = counted.min(by: { $0.2 < $1.2 }) else { return nil }
        let finding = Catalogue.ratioFinding(content.shortName(of: lowest.0.id), lowest.1, wording)
        let chart = BulletChart(
            frame: chartFrame(
                wording(finding), counted.map { "\(content.shortName(of: $0.0.id)) \(wording.percent($0.2))" }),
            scale: .share(title: wording(Catalogue.ratioAxis)) { wording.percent($0) },
            valueTitle: wording(Catalogue.ratio),
            rows: counted.map { indicator, measure, ratio in
                .init(
                    name: content.shortName(of: indicator.id), value: ratio, text: wording.percent(ratio),
                    gates: (indicator.proposal?.threshold).map { threshold in
                        [ChartFigure(threshold, "> \(wording.percent(threshold))")]
                    } ?? [])
            })
        return ReportChart(
            finding: wording(finding), picture: chart.picture,
            table: ReportTable(
                id: "ratios", title: wording(Catalogue.counts),
                columns: [
                    column("indicator", Catalogue.indicator, share: 4),
                    column("covered", Catalogue.covered, .number, share: 1),
                    column("counted", Catalogue.counts, .number, share: 1),
                    column("ratio", Catalogue.ratio, .number, share: 1),
                    column("threshold", Catalogue.threshold, .number, share: 1),
                ],
                rows: counted.map { indicator, measure, ratio in
                    .init([
                        .head(content.shortName(of: indicator.id)), .count(measure.covered), .count(measure.total),
                        .share(ratio), shareCell(indicator.proposal?.threshold),
                    ])
                }, sheetName: wording(Catalogue.sheetRatios),
                // The same counts stand among the indicators at a glance.
                onPaper: []))
    }
}

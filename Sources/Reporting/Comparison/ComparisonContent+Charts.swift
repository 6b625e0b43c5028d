internal import Assessment
internal import Dossier
internal import Findings
internal import Pictures
internal import Rubric

/// The pictures of a comparison, each with what it shows as one sentence.
extension ComparisonContent {
    private func frame(_ finding: String) -> ChartFrame {
        let wording = wording
        return ChartFrame(finding: finding, nothing: wording(Catalogue.Comparing.chartNothing)) { left in
            wording(Catalogue.Comparing.chartMore(wording.count(left)))
        }
    }

    private var shareScale: ChartScale {
        .share(title: wording(Catalogue.Comparing.achievementHint)) { wording.percent($0) }
    }

    private func percent(_ share: Rational) -> ChartFigure { ChartFigure(share, wording.percent(share)) }

    // MARK: - Ranking

    func dots(of ranking: Ranking, finding: String) -> Picture {
        SortedDotsChart(
            frame: frame(finding), scale: shareScale, valueTitle: wording(Catalogue.Comparing.achievement),
            median: ChartFigure(
                ranking.distribution.median,
                "\(wording(Catalogue.Comparing.median)) \(wording.percent(ranking.distribution.median))"),
            rows: ranking.rows.map { row in
                let total = subjects[row.subject].total
                return SortedDotsChart.Row(
                    name: name(ofSubject: row.subject), value: total.share, text: wording.percent(total.share),
                    lower: total.isClosed ? nil : total.lowerShare, upper: total.isClosed ? nil : total.upperShare)
            }
        ).picture
    }

    // MARK: - Grid

    func heatmap(of order: [Int], finding: String) -> Picture {
        HeatmapChart(
            frame: frame(finding), rowTitle: subjectTitle,
            columns: comparison.columns.map { tinyTitle(ofColumn: $0.id) },
            rows: order.map { position in
                HeatmapChart.Row(
                    name: name(ofSubject: position),
                    cells: subjects[position].cells.map { cell in
                        HeatmapChart.Cell(text: shortText(of: cell), tone: tone(of: cell.state))
                    })
            }
        ).picture
    }

    /// The choice, else the percentage; the sign alone for what is open, whose word stands in the table.
    private func shortText(of cell: ComparedCell) -> String {
        switch cell.state {
        case .met, .partlyMet, .notMet: cell.choice ?? cell.share.map(wording.percent) ?? ""
        case .notApplicable, .notAssessed, .cannotBeAssessed, .error: ""
        }
    }

    private func tone(of state: ScoreState) -> ChartTone {
        switch state {
        case .met: .good
        case .partlyMet: .fair
        case .notMet, .error: .bad
        case .notAssessed, .cannotBeAssessed: .open
        case .notApplicable: .none
        }
    }

    // MARK: - Gaps

    func bars(of gaps: [SharedGap], finding: String) -> Picture {
        BulletChart(
            frame: frame(finding),
            scale: .share(title: wording(Catalogue.Comparing.shareHaving)) { wording.percent($0) },
            valueTitle: wording(
                comparison.comparesUnits ? Catalogue.Comparing.unitsHaving : Catalogue.Comparing.agenciesHaving),
            rows: gaps.map { gap in
                BulletChart.Row(
                    name: name(of: gap),
                    value: Rational(gap.subjects.count, over: subjects.count),
                    text: "\(wording.count(gap.subjects.count))/\(wording.count(subjects.count))")
            }
        ).picture
    }

    // MARK: - Answers of people

    private static let series: [(column: ScoreColumn, mark: ChartMark)] = [
        (.measured, .measured), (.selfAssessment, .selfAssessment), (.evaluator, .evaluator),
    ]

    /// A row for each of them; of a single one a row for each indicator whose columns differ.
    func dumbbells(of rows: [ColumnComparison], finding: String) -> Picture {
        let only = rows.count == 1 ? rows.first : nil
        return DumbbellChart(
            frame: frame(finding), scale: shareScale,
            series: Self.series.map { .init(mark: $0.mark, name: shortName(of: $0.column)) },
            rows: only.map { $0.indicators.map(dumbbell) } ?? rows.map(dumbbell)
        ).picture
    }

    private func dumbbell(of row: ColumnComparison) -> DumbbellChart.Row {
        DumbbellChart.Row(
            name: name(of: row.subject),
            values: Self.series.map { series in
                row.common.first { $0.column == series.column }.map { percent($0.share) }
            })
    }

    private func dumbbell(of indicator: IndicatorColumns) -> DumbbellChart.Row {
        let cells = [indicator.measured, indicator.selfAssessment, indicator.evaluator]
        return DumbbellChart.Row(
            name: title(ofColumn: indicator.indicator),
            values: cells.map { cell in
                cell.flatMap { cell in
                    cell.state.isAnswered ? cell.share.map { ChartFigure($0, cell.choice ?? wording.percent($0)) } : nil
                }
            })
    }

    private func shortName(of column: ScoreColumn) -> String {
        wording(column == .selfAssessment ? Catalogue.selfShort : Catalogue.column(column))
    }

    // MARK: - Changes

    func slopes(of rows: [ChangedSubject], in changes: PeriodChanges, finding: String) -> Picture {
        SlopeChart(
            frame: frame(finding), scale: shareScale, before: changes.periods.first.map { day($0) } ?? "",
            after: changes.periods.last.map { day($0) } ?? "",
            rows: rows.map { row in
                SlopeChart.Row(
                    name: row.name, before: (row.totals.first ?? nil).map { percent($0.share) },
                    after: (row.totals.last ?? nil).map { percent($0.share) })
            }
        ).picture
    }

    // MARK: - Steps

    func scatter(of steps: [SharedStep], finding: String) -> Picture {
        let mark = wording.decimalMark
        let days = steps.map { Rational($0.effort) }
        return ScatterChart(
            frame: frame(finding),
            effort: .upTo(days.max() ?? .zero, title: wording(Catalogue.effortDays)) {
                $0.fixed(places: $1, mark: mark)
            },
            gain: .upTo(steps.map(\.sumOfGains).max() ?? .zero, title: wording(Catalogue.Comparing.gainSum)) {
                $0.fixed(places: $1, mark: mark)
            },
            points: zip(steps, days).map { step, days in
                ScatterChart.Point(
                    name: "\(tinyTitle(ofColumn: step.indicator)) \(step.from)→\(step.to)",
                    effort: ChartFigure(days, wording.workingDays(step.effort)),
                    gain: ChartFigure(step.sumOfGains, wording.gain(step.sumOfGains)))
            }
        ).picture
    }
}

extension ScoreState {
    /// Whether it says how good something is.
    fileprivate var isAnswered: Bool { self == .met || self == .partlyMet || self == .notMet }
}

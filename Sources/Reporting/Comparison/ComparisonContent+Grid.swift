internal import Assessment
internal import Dossier
internal import Findings
internal import OfficeFiles
internal import Rubric

/// Unit × indicator.
extension ComparisonContent {
    var gridPart: ReportPart? {
        guard !subjects.isEmpty, !comparison.columns.isEmpty else { return nil }
        return ReportPart(
            id: "grid", title: wording(Catalogue.Comparing.gridPart), isLandscape: comparison.columns.count > 6,
            blocks: [.table(statesTable), gridBlock])
    }

    /// In the order of the ranking: the eye finds what the strong have and the weak lack.
    private var order: [Int] {
        comparison.rankings.first?.rows.map(\.subject) ?? Array(subjects.indices)
    }

    /// As a picture where that holds all; the cells of a longer table are marked the same way.
    private var gridBlock: ReportBlock {
        guard subjects.count <= HeatmapChart.mostRows, subjects.count > 1, let finding = gridFinding else {
            return .table(gridTable)
        }
        return .chart(ReportChart(finding: finding, picture: heatmap(of: order, finding: finding), table: gridTable))
    }

    private var gridFinding: String? {
        let met = comparison.columns.indices.map { place in subjects.count { $0.cells[place].state == .met } }
        guard let most = met.max(), let least = met.min(), let strong = met.firstIndex(of: most),
            let weak = met.firstIndex(of: least)
        else { return nil }
        return wording(
            Catalogue.Comparing.gridChart(
                title(ofColumn: comparison.columns[strong].id), wording.counts(most, of: subjects.count),
                title(ofColumn: comparison.columns[weak].id), wording.counts(least, of: subjects.count)))
    }

    private var showsIndicators: Bool { comparison.columns.allSatisfy(\.isIndicator) }

    /// How many stand in which state, by column.
    private var statesTable: ReportTable {
        let states: [ScoreState] = [.met, .partlyMet, .notMet, .notAssessed, .cannotBeAssessed, .notApplicable, .error]
        let counts = comparison.columns.indices.map { place in
            states.map { state in subjects.count { $0.cells[place].state == state } }
        }
        let used = states.indices.filter { state in counts.contains { $0[state] > 0 } }
        return ReportTable(
            id: "states", title: wording(Catalogue.Comparing.perIndicator),
            columns: [column("indicator", Catalogue.indicator, share: 4)]
                + used.map { state in
                    ReportTable.Column(
                        key: states[state].rawValue, title: wording(Catalogue.state(states[state])), kind: .number)
                } + [column("mean", Catalogue.Comparing.mean, .number)],
            rows: comparison.columns.enumerated().map { place, column in
                let shares = subjects.compactMap { $0.cells[place].share }
                let mean = Rational(1, over: shares.count).map { shares.reduce(.zero, +) * $0 }
                return ReportTable.Row(
                    [.head(title(ofColumn: column.id))] + used.map { .count(counts[place][$0]) }
                        + [mean.map { .share($0) } ?? .none])
            })
    }

    private var gridTable: ReportTable {
        ReportTable(
            id: "grid", title: wording(Catalogue.Comparing.gridPart),
            columns: [ReportTable.Column(key: "name", title: subjectTitle, share: 5)]
                + comparison.columns.map { column in
                    ReportTable.Column(
                        key: column.id, title: tinyTitle(ofColumn: column.id), hint: title(ofColumn: column.id))
                } + [self.column("achieved", Catalogue.Comparing.achievement, .number)],
            rows: order.map { position in
                let subject = subjects[position]
                return ReportTable.Row(
                    [.head(name(of: subject.key))] + subject.cells.map { cell($0) } + [.share(subject.total.share)])
            }, note: wording(showsIndicators ? Catalogue.Comparing.gridNote : Catalogue.Comparing.gridPartsNote))
    }
}

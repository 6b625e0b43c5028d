internal import Assessment
internal import Dossier
internal import Findings
internal import OfficeFiles
internal import Rubric

/// Everything, for those who go on working with it: what is not ranked stands here too.
extension ComparisonContent {
    var tablesPart: ReportPart {
        ReportPart(
            id: "tables", title: wording(Catalogue.Comparing.tablesPart), startsPage: true,
            isLandscape: true, blocks: ([everythingTable, longTable] + changeTables).map { .table($0) })
    }

    private var everythingTable: ReportTable {
        let ranked = Set(subjects.map(\.key))
        return ReportTable(
            id: "everything", title: wording(Catalogue.Comparing.everything),
            columns: [
                column("source", Catalogue.Comparing.sourceName, share: 2), column("asOf", Catalogue.asOf),
                ReportTable.Column(key: "id", title: "Id", share: 2),
                ReportTable.Column(key: "name", title: wording(Catalogue.Comparing.whoLabel), share: 4),
                column("peerGroup", Catalogue.peerGroup), column("ranked", Catalogue.Comparing.isRanked, share: 1),
                column("value", Catalogue.score, .number), column("fullScore", Catalogue.Comparing.fullScore, .number),
                column("achieved", Catalogue.Comparing.achievement, .number),
                column("lower", Catalogue.Comparing.lowerBound, .number),
                column("upper", Catalogue.Comparing.upperBound, .number), column("state", Catalogue.stateLabel, .state),
                column("open", Catalogue.Comparing.openCount, .number, share: 1, hint: Catalogue.Comparing.openHint),
                column("gaps", Catalogue.Comparing.gapsShort, .number, share: 1),
                column("days", Catalogue.Comparing.daysShort, .number, share: 1, hint: Catalogue.Comparing.daysHint),
            ],
            rows: comparison.everything.map { subject in
                let source = comparison.sources[subject.key.source]
                return ReportTable.Row([
                    .text(source.name), .text(wording.date(source.provenance.asOf)), .text(subject.key.scope.text),
                    .head(plainName(of: subject.key)), subject.peerGroup.map { .text($0) } ?? .none,
                    .text(wording(ranked.contains(subject.key) ? Catalogue.yes : Catalogue.no)),
                    .number(subject.total.value, places: 4), .number(subject.total.maximum, places: 4),
                    .share(subject.total.share), .share(subject.total.lowerShare), .share(subject.total.upperShare),
                    .state(subject.total.state), .count(subject.open), .count(subject.gaps), .count(subject.effort),
                ])
            }, isFullListing: true, sheetName: wording(Catalogue.Comparing.sheetEverything))
    }

    /// One row for each of them and each column: what a spreadsheet turns and counts.
    private var longTable: ReportTable {
        ReportTable(
            id: "by-indicator", title: wording(Catalogue.Comparing.longTable),
            columns: [
                column("source", Catalogue.Comparing.sourceName, share: 2), column("asOf", Catalogue.asOf),
                ReportTable.Column(key: "id", title: "Id", share: 2),
                ReportTable.Column(key: "name", title: wording(Catalogue.Comparing.whoLabel), share: 4),
                ReportTable.Column(key: "indicatorId", title: "Id \(wording(Catalogue.indicator))", share: 2),
                column("indicator", Catalogue.indicator, share: 4), column("choice", Catalogue.choice, share: 1),
                column("achieved", Catalogue.Comparing.achievement, .number, share: 1),
                column("covered", Catalogue.covered, .number, share: 1),
                column("total", Catalogue.Comparing.countShort, .number, share: 1),
                column("state", Catalogue.stateLabel, .state),
            ],
            rows: comparison.everything.flatMap { subject in
                zip(comparison.columns, subject.cells).map { column, cell in
                    ReportTable.Row([
                        .text(comparison.sources[subject.key.source].name), .text(day(subject.key.source)),
                        .text(subject.key.scope.text),
                        .head(plainName(of: subject.key)), .text(column.id), .text(title(ofColumn: column.id)),
                        cell.choice.map { .text($0) } ?? .none, cell.share.map { .share($0) } ?? .none,
                        cell.covered.map { .count($0) } ?? .none, cell.total.map { .count($0) } ?? .none,
                        .state(cell.state),
                    ])
                }
            }, isFullListing: true)
    }

    /// Without the agency, which the row names itself.
    private func plainName(of key: SubjectKey) -> String {
        guard case .unit(let id) = key.scope else { return comparison.sources[key.source].agency.name }
        return unitName(id, of: key.source)
    }
}

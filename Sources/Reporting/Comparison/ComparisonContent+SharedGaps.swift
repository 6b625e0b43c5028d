internal import Assessment
internal import Dossier
internal import Findings
internal import OfficeFiles
internal import Rubric

/// The same gap in many units.
extension ComparisonContent {
    var sharedGapsPart: ReportPart? {
        guard !subjects.isEmpty else { return nil }
        return ReportPart(
            id: "shared-gaps", title: wording(Catalogue.Comparing.sharedGapsPart),
            blocks: [sentence(Catalogue.Comparing.sharedGapsSentence), sharedGapsBlock])
    }

    private static let drawnKinds = 12

    private var sharedGapsBlock: ReportBlock {
        guard let first = comparison.sharedGaps.first, first.subjects.count > 1 else { return .table(sharedGapsTable) }
        let finding = wording(
            Catalogue.Comparing.sharedGapsChart(
                name(of: first),
                who: wording.counts(first.subjects.count, of: subjects.count)))
        let drawn = Array(comparison.sharedGaps.prefix(Self.drawnKinds))
        return .chart(
            ReportChart(finding: finding, picture: bars(of: drawn, finding: finding), table: sharedGapsTable))
    }

    private var sharedGapsTable: ReportTable {
        ReportTable(
            id: "shared-gaps", title: wording(Catalogue.Comparing.sharedGapsPart),
            columns: [
                column("indicator", Catalogue.indicator, share: 4), column("kind", Catalogue.Comparing.kindOfItem),
                column("actions", Catalogue.Comparing.actionsLabel, share: 3),
                column(
                    "units",
                    comparison.comparesUnits ? Catalogue.Comparing.unitsHaving : Catalogue.Comparing.agenciesHaving,
                    .number,
                    share: 1),
                column("share", Catalogue.Comparing.shareHaving, .number, share: 1),
                column("items", Catalogue.Comparing.itemsLabel, .number, share: 1),
                column("days", Catalogue.Comparing.daysShort, .number, share: 1),
                column("who", Catalogue.Comparing.whoLabel, share: 4),
            ],
            rows: comparison.sharedGaps.map { gap in
                ReportTable.Row([
                    .head(title(ofColumn: gap.indicator)), .text(wording(Catalogue.Comparing.subjectType(gap.subject))),
                    .text(words(for: gap.actions)), .count(gap.subjects.count), share(of: gap.subjects.count),
                    .count(gap.items), .count(gap.effort), .text(names(of: gap.subjects)),
                ])
            }, whenEmpty: wording(Catalogue.Comparing.noSharedGaps))
    }

    /// `Penerapan – SOP: pantau`
    func name(of gap: SharedGap) -> String {
        "\(tinyTitle(ofColumn: gap.indicator)) – \(wording(Catalogue.Comparing.subjectType(gap.subject))): \(words(for: gap.actions))"
    }

    func words(for actions: [ActionKind]) -> String {
        actions.map { wording(Catalogue.action($0)) }.joined(separator: ", ")
    }

    /// Of all that are compared.
    func share(of count: Int) -> ReportTable.Cell {
        Rational(count, over: subjects.count).map { .share($0) } ?? .none
    }
}

internal import Assessment
internal import Dossier
internal import Findings
internal import OfficeFiles

/// Who has what most have not.
extension ComparisonContent {
    var practicesPart: ReportPart? {
        guard comparison.columns.contains(where: \.isIndicator) else { return nil }
        return ReportPart(
            id: "practices", title: wording(Catalogue.Comparing.practicesPart),
            blocks: [
                sentence(Catalogue.Comparing.practicesSentence),
                .table(
                    ReportTable(
                        id: "practices", title: wording(Catalogue.Comparing.practicesPart),
                        columns: [
                            column("indicator", Catalogue.indicator, share: 4),
                            column("choice", Catalogue.choice, share: 1),
                            column("met", Catalogue.Comparing.haveMet, .number, share: 1),
                            column("not", Catalogue.Comparing.haveNot, .number, share: 1),
                            column("open", Catalogue.Comparing.openCount, .number, share: 1),
                            column("who", Catalogue.Comparing.withWhat, share: 6),
                        ],
                        rows: comparison.practices.map { practice in
                            ReportTable.Row([
                                .head(title(ofColumn: practice.indicator)),
                                practice.choice.map { .text($0) } ?? .none, .count(practice.holders.count),
                                .count(practice.others), .count(practice.open), .text(holders(of: practice)),
                            ])
                        }, whenEmpty: wording(Catalogue.Comparing.noPractices))),
            ] + (missingRows.isEmpty ? [] : [.table(missingTable)]))
    }

    /// SOPs that most units of a peer group have in force, and who has not.
    private var missingTable: ReportTable {
        ReportTable(
            id: "missing-sops", title: wording(Catalogue.missingSOPs),
            columns: [
                column("title", Catalogue.title, share: 5), column("group", Catalogue.peerGroup),
                column("having", Catalogue.having, .number, share: 1),
                column("units", Catalogue.unitLabel, .number, share: 1),
                column("lacking", Catalogue.lacking, share: 6),
            ], rows: missingRows, sheetName: wording(Catalogue.Comparing.sheetMissingSOPs))
    }

    private var missingRows: [ReportTable.Row] {
        comparedSources.flatMap { source in
            comparison.sources[source].peerGroups.flatMap { group in
                group.missing.map { sop in
                    ReportTable.Row([
                        .head(sop.title), .text(group.name), .count(sop.having), .count(group.units.count),
                        .text(wording.list(sop.lacking.map { unitName($0, of: source) }, limit: Self.shownNames)),
                    ])
                }
            }
        }
    }

    /// `Dinas A (12/12), Dinas B (3/3) dan 4 lainnya`
    func holders(of practice: Practice, limit: Int = shownNames) -> String {
        let place = comparison.columns.firstIndex { $0.id == practice.indicator }
        let names = practice.holders.map { holder in
            let cell = place.map { subjects[holder].cells[$0] }
            guard let covered = cell?.covered, let total = cell?.total, total > 0 else {
                return name(ofSubject: holder)
            }
            return "\(name(ofSubject: holder)) (\(wording.count(covered))/\(wording.count(total)))"
        }
        return wording.list(names, limit: limit)
    }
}

internal import Assessment
internal import Dossier
internal import Findings
internal import OfficeFiles
internal import Rubric
internal import Tracing

/// What several units have each for themselves.
extension ComparisonContent {
    /// The results whose units or agencies are compared; of several days of one agency the last.
    var comparedSources: [Int] {
        Set(subjects.map(\.key.source)).sorted()
    }

    var documentsPart: ReportPart {
        ReportPart(
            id: "documents", title: wording(Catalogue.Comparing.documentsPart),
            blocks: [sentence(Catalogue.Comparing.documentsSentence), .table(groupsTable), .table(copiedNamesTable)])
    }

    /// Groups of SOPs, and the units that have them, of all results compared.
    var documentGroups: [(source: Int, group: SOPGroup)] {
        comparedSources.flatMap { source in comparison.sources[source].groups.map { (source, $0) } }
    }

    private var groupsTable: ReportTable {
        ReportTable(
            id: "documents", title: wording(Catalogue.Comparing.similarSOPs),
            columns: [
                column("title", Catalogue.title, share: 5), column("agency", Catalogue.agency, share: 3),
                column("units", Catalogue.unitLabel, .number, share: 1),
                column("sops", Catalogue.sopCount, .number, share: 1),
                column("likeness", Catalogue.likeness, .number, share: 1),
                column("differs", Catalogue.whatDiffers, share: 3),
                column("who", Catalogue.Comparing.whoLabel, share: 5),
            ],
            rows: documentGroups.map { source, group in
                ReportTable.Row([
                    .head(group.title), .text(comparison.sources[source].agency.name), .count(group.units.count),
                    .count(group.members.count), .number(likeness(group.similarity), places: 2),
                    .text(wording(Catalogue.difference(group.difference))),
                    .text(wording.list(group.units.map { unitName($0, of: source) }, limit: Self.shownNames)),
                ])
            }, whenEmpty: wording(Catalogue.Comparing.noDocuments))
    }

    /// Of hundredths.
    private func likeness(_ hundredths: Int) -> Rational { Rational(hundredths) / Rational(100) }

    private var copiedNamesTable: ReportTable {
        ReportTable(
            id: "copied-names", title: wording(Catalogue.Comparing.copiedNames),
            columns: [
                ReportTable.Column(key: "sop", title: "SOP", share: 3), column("unit", Catalogue.unitLabel, share: 4),
                column("named", Catalogue.namedUnit, share: 4), column("agency", Catalogue.agency, share: 3),
            ],
            rows: comparedSources.flatMap { source in
                comparison.sources[source].foreignNames.map { name in
                    ReportTable.Row([
                        .head(name.sop), .text(unitName(name.unit, of: source)),
                        .text("\(unitName(name.named, of: source)) (“\(name.written)”)"),
                        .text(comparison.sources[source].agency.name),
                    ])
                }
            }, whenEmpty: wording(Catalogue.Comparing.noCopiedNames))
    }
}

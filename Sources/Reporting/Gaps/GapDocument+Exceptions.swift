internal import Assessment
internal import Dossier
internal import Findings
internal import OfficeFiles

/// What stands outside the count, with the reasons; then the evidence register.
extension GapDocument {
    var exceptions: ReportPart {
        part(
            "exceptions", Catalogue.exceptionsTitle, isLandscape: !isWide,
            [
                lead(Catalogue.exceptionsSentence),
                .table(
                    ReportTable(
                        id: "exceptions", title: wording(Catalogue.exceptionsTitle),
                        columns: [
                            column("kind", Catalogue.kind), column("what", Catalogue.what, share: 3),
                            column("reason", Catalogue.reasonLabel, share: 4),
                        ],
                        rows: content.exceptions.map {
                            .init([.text(wording($0.kind)), .head($0.what), cell($0.reason)])
                        }, whenEmpty: wording(Catalogue.noExceptions), rowsOnPaper: 80)),
            ])
    }

    var evidence: ReportPart {
        part("evidence", Catalogue.evidenceTitle, isLandscape: true, [.table(evidenceTable)])
    }

    private var evidenceTable: ReportTable {
        var table = ReportTable(
            id: "evidence", title: wording(Catalogue.evidenceTitle),
            columns: [
                column("id", Catalogue.evidenceID), column("subject", Catalogue.evidenceFor, share: 3),
                column("kind", Catalogue.kind), column("date", Catalogue.evidenceDate),
                column("validUntil", Catalogue.validUntil), column("description", Catalogue.descriptionLabel, share: 4),
                column("link", Catalogue.link, share: 3),
            ],
            rows: content.scopeEvidence.map { evidence in
                let known = evidence.subjects.isEmpty ? " (\(wording(Catalogue.unknownSubject)))" : ""
                return .init([
                    .head(evidence.id), .text(evidence.subjectText + known),
                    .text(evidence.kind.map { wording(Catalogue.evidence($0)) } ?? evidence.kindText),
                    cell(evidence.date.map(wording.date)), cell(evidence.validUntil.map(wording.date)),
                    cell(evidence.description),
                    cell([evidence.link, evidence.file].compactMap(\.self).joined(separator: " · ")),
                ])
            }, whenEmpty: wording(Catalogue.noEvidence), isFullListing: true)
        table.onPaper = [.table(onPaper(table))]
        return table
    }

    private func onPaper(_ table: ReportTable) -> ReportTable {
        paperTable(
            of: table,
            [
                column("id", Catalogue.evidenceID), column("subject", Catalogue.evidenceFor),
                column("kind", Catalogue.kind), column("date", Catalogue.evidenceDate),
                column("validUntil", Catalogue.validUntil), column("description", Catalogue.descriptionLabel),
            ], table.rows.map { .init(Array($0.cells.prefix(6)), kind: $0.kind) }, note: whereWhole(table), limit: 40)
    }
}

internal import Dossier

extension EvaluationSection {
    /// The register of evidence, as far as it belongs to the scope.
    static let evidence = EvaluationSection(id: "appendix-evidence", startsPage: true, isLandscape: true) {
        content, opening in
        opening + [.table(content.evidenceTable)]
    }
}

extension EvaluationContent {
    fileprivate var evidenceTable: ReportTable {
        ReportTable(
            id: "evidence", title: wording(Catalogue.evidenceTitle),
            columns: [
                ReportTable.Column(key: "id", title: wording(Catalogue.evidenceID), share: 2),
                ReportTable.Column(key: "subject", title: wording(Catalogue.evidenceFor), share: 3),
                ReportTable.Column(key: "kind", title: wording(Catalogue.kind), share: 2),
                ReportTable.Column(key: "date", title: wording(Catalogue.evidenceDate), share: 2),
                ReportTable.Column(key: "validUntil", title: wording(Catalogue.validUntil), share: 2),
                ReportTable.Column(key: "description", title: wording(Catalogue.descriptionLabel), share: 4),
                ReportTable.Column(key: "link", title: wording(Catalogue.link), share: 4),
            ],
            rows: figures.scopeEvidence.map { ReportTable.Row(cells(of: $0)) },
            whenEmpty: wording(Catalogue.noEvidence))
    }

    private func cells(of evidence: Evidence) -> [ReportTable.Cell] {
        let link = [evidence.link, evidence.file].compactMap(\.self).joined(separator: " · ")
        return [
            .head(evidence.id), .text(evidence.subjectText),
            .text(evidence.kind.map { wording(Catalogue.evidence($0)) } ?? evidence.kindText),
            evidence.date.map { .text(wording.date($0)) } ?? .none,
            evidence.validUntil.map { .text(wording.date($0)) } ?? .none,
            evidence.description.map { .text($0) } ?? .none, link.isEmpty ? .none : .text(link),
        ]
    }
}

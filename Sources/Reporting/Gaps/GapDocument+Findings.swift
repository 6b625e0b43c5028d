internal import Assessment
internal import Findings
internal import OfficeFiles
internal import Rubric

/// What was seen in the input files, by rule.
extension GapDocument {
    var findingTable: ReportTable {
        var table = ReportTable(
            id: "findings", title: wording(Catalogue.findings),
            columns: [
                column("rule", Catalogue.rule), column("severity", Catalogue.severityLabel, share: 1),
                column("message", Catalogue.message, share: 4), column("action", Catalogue.nextAction, share: 3),
                column("legalBasis", Catalogue.legalBasis), column("place", Catalogue.place),
            ],
            rows: content.findingsByRule.flatMap(\.findings).map { finding in
                .init([
                    .rich(.code(finding.rule.rawValue)), .text(wording(Catalogue.severity(finding.severity).one)),
                    .text(wording(finding.message)), cell(finding.action.map { wording($0) }),
                    cell(finding.legalBasis?.citation), .rich(.code(finding.location.description)),
                ])
            }, note: wording(Catalogue.findingsSentence), isFullListing: true)
        table.onPaper = [.table(findingsOnPaper(table))]
        return table
    }

    /// Below each rule what was found first, and how many more.
    private func findingsOnPaper(_ table: ReportTable) -> ReportTable {
        let shown = isWide ? 2 : 10
        let rows = content.findingsByRule.flatMap { group -> [ReportTable.Row] in
            let basis = group.findings.first?.legalBasis.map { " · \($0.citation)" } ?? ""
            let severity = wording.amount(group.findings.count, Catalogue.severity(group.severity))
            let heading = Self.group("\(group.rule.rawValue): \(severity)\(basis)", columns: 2)
            let rest = group.findings.count - shown
            let more = ReportTable.Row([.text(wording(Catalogue.moreOfRule(wording.count(rest)))), .none])
            return [heading]
                + group.findings.prefix(shown).map { finding in
                    let place = OutgoingText.soft("\n" + finding.location.description)
                    return .init([
                        .rich(OutgoingText(joining: OutgoingText(wording(finding.message)), place)),
                        cell(finding.action.map { wording($0) }),
                    ])
                } + (rest > 0 ? [more] : [])
        }
        return paperTable(
            of: table,
            [
                column("message", Catalogue.findingAndPlace), column("action", Catalogue.nextAction),
            ], rows, note: "\(wording(Catalogue.findingsSentence)) \(whereWhole(table))", limit: 200)
    }
}

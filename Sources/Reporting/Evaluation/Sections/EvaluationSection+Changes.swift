internal import Assessment
internal import Dossier
internal import Findings

extension EvaluationSection {
    /// The SOPs that took effect, were revised or revoked within the period.
    static let changes = EvaluationSection(id: "appendix-changes", startsPage: true) { content, opening in
        opening + [.table(content.changeTable)]
    }
}

extension EvaluationContent {
    fileprivate var changeTable: ReportTable {
        let isKnown = particulars.period.from != nil && particulars.period.to != nil
        return ReportTable(
            id: "changes", title: wording(EvaluationWords.changeTable),
            columns: [
                ReportTable.Column(key: "date", title: wording(Catalogue.evidenceDate), share: 2),
                ReportTable.Column(key: "change", title: wording(EvaluationWords.change), share: 2),
                ReportTable.Column(key: "number", title: wording(Catalogue.number), share: 3),
                ReportTable.Column(key: "title", title: wording(Catalogue.title), share: 4),
                ReportTable.Column(key: "unit", title: wording(Catalogue.unitLabel), share: 3),
            ],
            rows: changes.map { change in
                ReportTable.Row([
                    .text(wording.date(change.date)), .text(wording(change.kind)),
                    .head(change.sop.number ?? change.sop.id), .text(change.sop.title),
                    change.sop.unit.map { .text(figures.unitName($0)) } ?? .none,
                ])
            },
            whenEmpty: wording(isKnown ? EvaluationWords.noChanges : EvaluationWords.changesUnknown),
            sheetName: wording(EvaluationWords.sheetChanges))
    }

    /// By date, then in the order of the register.
    private var changes: [Change] {
        figures.scopeSOPs.flatMap { sop -> [Change] in
            [
                (sop.effective, EvaluationWords.changeEffective), (sop.revised, EvaluationWords.changeRevised),
                (sop.revoked, EvaluationWords.changeRevoked),
            ].compactMap { date, kind in
                guard let date, particulars.period.contains(date) == true else { return nil }
                return Change(date: date, kind: kind, sop: sop)
            }
        }.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
    }

    private struct Change {
        var date: CalendarDate
        var kind: LocalizedText
        var sop: SOPResult
    }
}

internal import Assessment
internal import Findings
internal import OfficeFiles

extension EvaluationSection {
    /// Every gap of the scope, with what is to be done.
    static let gaps = EvaluationSection(id: "appendix-gaps", startsPage: true, isLandscape: true) { content, opening in
        let gaps = content.figures.indicators().flatMap { $0.gaps.compactMap(content.figures.gap) }
        return opening + [
            .table(
                content.gapTable(id: "gaps", title: content.wording(EvaluationWords.gapTable), gaps, showsActions: true)
            )
        ]
    }
}

extension EvaluationContent {
    /// Gaps with their place in the input; where `showsActions`, with the indicator, what is to be done and what it adds.
    func gapTable(
        id: String, title: String, _ gaps: [Gap], showsActions: Bool = false, note: String? = nil
    ) -> ReportTable {
        let own = [
            ReportTable.Column(key: "item", title: wording(Catalogue.subject), share: 3),
            ReportTable.Column(key: "condition", title: wording(EvaluationWords.condition), share: 4),
            ReportTable.Column(key: "place", title: wording(EvaluationWords.placeOfEvidence), share: 3),
            ReportTable.Column(key: "owner", title: wording(Catalogue.owner), share: 3),
        ]
        let more = [
            ReportTable.Column(key: "indicator", title: wording(Catalogue.indicator), share: 2),
            ReportTable.Column(key: "action", title: wording(Catalogue.nextAction), share: 4),
            ReportTable.Column(key: "effort", title: wording(Catalogue.effortDays), kind: .number, share: 1),
            ReportTable.Column(key: "gain", title: wording(Catalogue.gain), kind: .number, share: 1),
        ]
        return ReportTable(
            id: id, title: title, columns: own + (showsActions ? more : []),
            rows: gaps.map { gap in
                ReportTable.Row(cells(of: gap) + (showsActions ? actionCells(of: gap) : []))
            },
            note: note, whenEmpty: wording(Catalogue.noGaps))
    }

    private func cells(of gap: Gap) -> [ReportTable.Cell] {
        let id = figures.subjectID(of: gap)
        let name = figures.subjectName(of: gap)
        let location = gap.location.description
        return [
            .head(id.map { "\(name) (\($0))" } ?? name), .text(wording(gap.condition)),
            location.isEmpty ? .none : .text(location), .text(figures.unitName(gap.owner)),
        ]
    }

    private func actionCells(of gap: Gap) -> [ReportTable.Cell] {
        [
            .text(figures.shortName(of: gap.indicator)), .text(actions(of: gap)), .count(gap.effort),
            .number(gap.gain, places: 3),
        ]
    }
}

internal import Assessment
internal import Dossier
internal import Tracing

extension EvaluationSection {
    /// Which SOP belongs to which process map.
    static let matrix = EvaluationSection(id: "appendix-matrix", startsPage: true, isLandscape: true) {
        content, opening in
        opening + [.table(content.matrixTable), .table(content.sopsWithoutMap)]
    }
}

extension EvaluationContent {
    fileprivate var matrixTable: ReportTable {
        ReportTable(
            id: "matrix", title: wording(EvaluationWords.matrixTable),
            columns: [
                ReportTable.Column(key: "map", title: wording(Catalogue.mapLabel), share: 3),
                ReportTable.Column(key: "title", title: wording(Catalogue.title), share: 4),
                ReportTable.Column(key: "kind", title: wording(Catalogue.kind), share: 2),
                ReportTable.Column(key: "sop", title: "SOP", share: 5),
                ReportTable.Column(key: "standing", title: wording(Catalogue.standingLabel), share: 2),
                ReportTable.Column(key: "basis", title: wording(EvaluationWords.basis), share: 2),
            ],
            rows: figures.matrix.flatMap { group in
                [groupRow(group)] + group.rows.flatMap(rows)
            }, whenEmpty: wording(Catalogue.noMaps), sheetName: wording(Catalogue.sheetMatrix))
    }

    private func groupRow(_ group: MatrixGroup) -> ReportTable.Row {
        let name = group.unit.map(\.name) ?? wording(Catalogue.withoutUnit)
        return ReportTable.Row([.head(name)] + Array(repeating: .none, count: 5), kind: .group)
    }

    /// One row for each SOP tied to the map; one that says so where there is none.
    private func rows(of row: MatrixRow) -> [ReportTable.Row] {
        let map: [ReportTable.Cell] = [
            .head(row.map.id), .text(row.map.name), .text(wording(Catalogue.mapKind(row.map.kind))),
        ]
        guard !row.ties.isEmpty else {
            return [ReportTable.Row(map + [.text(wording(Catalogue.noSOP)), .none, .none])]
        }
        return row.ties.map { tie in
            let sop = [tie.sop?.number ?? tie.id, tie.sop?.title ?? ""].filter { !$0.isEmpty }
            return ReportTable.Row(
                map + [
                    .text(sop.joined(separator: " ")),
                    tie.sop.map { .text(wording(Catalogue.standing($0.standing))) } ?? .none,
                    tie.trace.map { .text(wording(Catalogue.basis($0.basis))) } ?? .none,
                ])
        }
    }

    fileprivate var sopsWithoutMap: ReportTable {
        ReportTable(
            id: "sops-without-map", title: wording(EvaluationWords.sopsWithoutMapTable),
            columns: [
                ReportTable.Column(key: "number", title: wording(Catalogue.number), share: 3),
                ReportTable.Column(key: "title", title: wording(Catalogue.title), share: 5),
                ReportTable.Column(key: "unit", title: wording(Catalogue.unitLabel), share: 4),
                ReportTable.Column(key: "standing", title: wording(Catalogue.standingLabel), share: 2),
            ],
            rows: figures.sopsWithoutMap.map { sop in
                ReportTable.Row([
                    .head(sop.number ?? sop.id), .text(sop.title),
                    sop.unit.map { .text(figures.unitName($0)) } ?? .none,
                    .text(wording(Catalogue.standing(sop.standing))),
                ])
            })
    }
}

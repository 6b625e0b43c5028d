internal import Assessment
internal import Dossier
internal import Findings
internal import OfficeFiles
internal import ProcessMaps
internal import Tracing

/// Map ⇄ SOP: which SOP each map is worked out into, how far it covers the map, where the two differ, and the SOPs that
/// no map is tied to.
extension GapDocument {
    var traceability: ReportPart {
        var blocks = [lead(Catalogue.matrixSentence), ReportBlock.table(matrix)]
        let differing = differences
        if !differing.rows.isEmpty { blocks.append(.table(differing)) }
        let uncovered = uncovered
        if !uncovered.rows.isEmpty { blocks.append(.table(uncovered)) }
        var alone = sopsWithoutMap
        if !alone.rows.isEmpty {
            let (count, all) = (wording.count(alone.rows.count), wording.count(content.scopeSOPs.count))
            alone.onPaper = [
                text("\(wording(Catalogue.sopsWithoutMapCount(count, of: all))) \(whereWhole(alone))")
            ]
            blocks.append(.table(alone))
        }
        return part("traceability", Catalogue.traceabilityTitle, isLandscape: true, blocks)
    }

    private var matrix: ReportTable {
        let groups = content.matrix
        let rows = groups.flatMap { group -> [ReportTable.Row] in
            let name = group.unit?.name ?? wording(Catalogue.withoutUnit)
            let workedOut = group.rows.count { $0.map.isWorkedOut }
            let sum = "\(wording.counts(workedOut, of: group.rows.count)) \(wording(Catalogue.workedOut))"
            let heading = ReportTable.Row(
                [.head("\(name): \(sum)")] + Array(repeating: .none, count: 5), kind: .group)
            return [heading] + group.rows.map(row)
        }
        var table = ReportTable(
            id: "maps", title: wording(Catalogue.matrix),
            columns: [
                column("map", Catalogue.mapLabel, share: 4), column("id", Catalogue.node),
                column("kind", Catalogue.kind, share: 1), column("state", Catalogue.stateLabel, .state, share: 1),
                column("sops", Catalogue.tiedSOPs, share: 4), column("coverage", Catalogue.coverage, share: 3),
            ], rows: rows, whenEmpty: wording(Catalogue.noMaps), isFullListing: true,
            sheetName: wording(Catalogue.sheetMatrix))
        table.onPaper = [.table(matrixOnPaper(table))]
        return table
    }

    private func matrixOnPaper(_ table: ReportTable) -> ReportTable {
        let rows = table.rows.map { row -> ReportTable.Row in
            guard row.acrossText == nil, row.cells.count == 6 else { return Self.group(row, columns: 4) }
            let about = [row.cells[1], row.cells[2]].map { $0.text(wording) }.joined(separator: " · ")
            return .init(
                [stacked(row.cells[0].text(wording), about), row.cells[3], row.cells[4], row.cells[5]], kind: row.kind)
        }
        return paperTable(
            of: table,
            [
                column("map", Catalogue.mapAndCode), column("state", Catalogue.stateLabel, .state),
                column("sops", Catalogue.tiedSOPs), column("coverage", Catalogue.coverage),
            ], rows, note: rows.count > Self.mapsOnPaper ? whereWhole(table) : nil, limit: Self.mapsOnPaper)
    }

    private static let mapsOnPaper = 120

    private static func group(_ row: ReportTable.Row, columns: Int) -> ReportTable.Row {
        .init(Array(row.cells.prefix(1)) + Array(repeating: .none, count: columns - 1), kind: row.kind)
    }

    private func row(_ row: MatrixRow) -> ReportTable.Row {
        let ties = row.ties.map { tie in
            var facts: [String] = []
            if let sop = tie.sop { facts.append(wording(Catalogue.standing(sop.standing))) }
            if let trace = tie.trace { facts.append(wording(Catalogue.basis(trace.basis))) }
            let known = facts.isEmpty ? "" : " (\(facts.joined(separator: "; ")))"
            return "\(tie.sop?.title ?? tie.id)\(known)"
        }
        let isDrawn = !row.map.activities.isEmpty || !row.map.handoffs.isEmpty
        let words = row.map.isWorkedOut ? Catalogue.workedOut : Catalogue.notWorkedOut
        return .init([
            .head(row.map.name), .rich(.code(row.map.id)), .text(wording(Catalogue.mapKind(row.map.kind))),
            .marked(wording(words), row.map.isWorkedOut ? .met : .notMet),
            ties.isEmpty ? .text(wording(Catalogue.noSOP)) : .text(ties.joined(separator: "\n")),
            cell(isDrawn ? content.coverageSentence(of: row.map) : nil),
        ])
    }

    /// What contradicts first, then what is only called otherwise; paper has what contradicts.
    private var differences: ReportTable {
        let all = content.scopeMaps.flatMap { map in content.differences(of: map).map { (map, $0) } }
        let columns = [column("map", Catalogue.mapLabel), column("difference", Catalogue.whatDiffers, share: 4)]
        func row(_ map: MapResult, _ difference: MapDifference) -> [ReportTable.Cell] {
            [.head(map.name), .text(content.sentence(of: difference))]
        }
        let contradicting = all.filter(\.1.isContradiction).map { row($0, $1) }
        let others = all.filter { !$0.1.isContradiction }.map { row($0, $1) }
        let (contradicts, differs) = (wording(Catalogue.contradicts), wording(Catalogue.calledOtherwise))
        var table = ReportTable(
            id: "differences", title: wording(Catalogue.differences),
            columns: columns + [column("weight", Catalogue.stateLabel, .state)],
            rows: contradicting.map { .init($0 + [.marked(contradicts, .notMet)]) }
                + others.map { .init($0 + [.marked(differs, .partlyMet)]) },
            sheetName: wording(Catalogue.sheetDifferences))
        let paper = paperTable(of: table, columns, contradicting.map { .init($0) }, limit: 60)
        table.onPaper = contradicting.isEmpty ? [] : [.table(paper)]
        return table
    }

    /// Tasks and hand-offs of the cross-function maps that no SOP covers.
    var uncovered: ReportTable {
        let maps = content.scopeMaps.filter { $0.kind == .crossFunctional }
        var table = ReportTable(
            id: "uncovered", title: wording(Catalogue.coverage),
            columns: [
                column("map", Catalogue.mapLabel), column("kind", Catalogue.kind),
                column("what", Catalogue.what, share: 4),
            ],
            rows: maps.flatMap { map in
                content.uncoveredTasks(of: map).map {
                    ReportTable.Row([.head(map.name), .text(wording(Catalogue.uncoveredTasks)), .text($0)])
                }
                    + content.uncoveredHandoffs(of: map).map {
                        ReportTable.Row([.head(map.name), .text(wording(Catalogue.uncoveredHandoffs)), .text($0)])
                    }
            }, isFullListing: true, sheetName: wording(Catalogue.sheetUncovered))
        table.onPaper = uncoveredOnPaper(table, maps)
        return table
    }

    /// Those that are not drawn in this document, one row a map.
    private func uncoveredOnPaper(_ table: ReportTable, _ maps: [MapResult]) -> [ReportBlock] {
        let drawn = Set(drawnOnPaper.map(\.0.id))
        let rows = maps.filter { !drawn.contains($0.id) }.compactMap { map -> ReportTable.Row? in
            let (tasks, handoffs) = (content.uncoveredTasks(of: map), content.uncoveredHandoffs(of: map))
            guard !tasks.isEmpty || !handoffs.isEmpty else { return nil }
            return .init([
                .head(map.name), cell(wording.list(tasks, limit: isWide ? 6 : 20)),
                cell(wording.list(handoffs, limit: isWide ? 4 : 20)),
            ])
        }
        let below = drawn.isEmpty ? [] : [text(wording(Catalogue.coveredBelow))]
        guard !rows.isEmpty else { return below }
        let paper = paperTable(
            of: table,
            [
                column("map", Catalogue.mapLabel), column("tasks", Catalogue.uncoveredTasks),
                column("handoffs", Catalogue.uncoveredHandoffs),
            ], rows, note: whereWhole(table), limit: 60)
        return [.table(paper)] + below
    }

    private var sopsWithoutMap: ReportTable {
        ReportTable(
            id: "sops-without-map", title: wording(Catalogue.sopsWithoutMap),
            columns: [
                column("title", Catalogue.title, share: 4), column("number", Catalogue.number),
                column("unit", Catalogue.unitLabel), column("standing", Catalogue.standingLabel, share: 1),
            ],
            rows: content.sopsWithoutMap.map { sop in
                .init([
                    .head(sop.title), .rich(.code(sop.number ?? sop.id)), cell(sop.unit.map(content.unitName)),
                    .text(wording(Catalogue.standing(sop.standing))),
                ])
            })
    }
}

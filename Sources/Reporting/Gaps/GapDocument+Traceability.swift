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
        let alone = sopsWithoutMap
        if !alone.rows.isEmpty { blocks.append(.table(alone)) }
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
        return ReportTable(
            id: "maps", title: wording(Catalogue.matrix),
            columns: [
                column("map", Catalogue.mapLabel, share: 4), column("id", Catalogue.node),
                column("kind", Catalogue.kind, share: 1), column("state", Catalogue.stateLabel, .state, share: 1),
                column("sops", Catalogue.tiedSOPs, share: 4), column("coverage", Catalogue.coverage, share: 3),
            ], rows: rows, whenEmpty: wording(Catalogue.noMaps), isFullListing: true)
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

    private var differences: ReportTable {
        ReportTable(
            id: "differences", title: wording(Catalogue.differences),
            columns: [column("map", Catalogue.mapLabel), column("difference", Catalogue.whatDiffers, share: 4)],
            rows: content.contradictedMaps.flatMap { map, differences in
                differences.map { .init([.head(map.name), .text(content.sentence(of: $0))]) }
            })
    }

    /// Tasks and hand-offs of the cross-function maps that no SOP covers.
    private var uncovered: ReportTable {
        let maps = content.scopeMaps.filter { $0.kind == .crossFunctional }
        return ReportTable(
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
            }, isFullListing: true)
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

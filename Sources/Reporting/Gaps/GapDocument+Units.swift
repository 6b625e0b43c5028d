internal import Assessment
internal import Dossier
internal import Findings
internal import OfficeFiles
internal import Rubric

/// The units of the scope beside each other.
extension GapDocument {
    var units: ReportPart? {
        guard content.comparesUnits else { return nil }
        return part(
            "units", Catalogue.units, isLandscape: true,
            [text("\(wording(Catalogue.unitsSentence)) \(wording(Catalogue.unitCaution))"), .table(unitTable)])
    }

    /// A share of maps or SOPs in one column, not in two.
    private func onPaper(_ table: ReportTable, _ indicators: [String]) -> ReportTable {
        let heads = [
            Catalogue.mapsWorkedOut, Catalogue.crossFunctionalWorkedOut, Catalogue.sopsInForce, Catalogue.sopsApplied,
        ]
        return paperTable(
            of: table,
            [column("unit", Catalogue.unitLabel)]
                + zip(["maps", "crossFunctional", "sops", "applied"], heads).map { column($0, $1) }
                + indicators.enumerated().map { index, id in
                    .init(key: "indicator\(index + 1)", title: content.tinyName(of: id))
                } + [column("total", Catalogue.total, .number), column("gaps", Catalogue.gaps, .number)],
            content.unitRows.map { unit in
                let whole = row(unit, indicators).cells
                let shares = [unit.maps, unit.crossFunctionalMaps, unit.sopsInForce, unit.sopsApplied]
                return .init([whole[0]] + shares.map { counts($0.part, of: $0.whole) } + whole.dropFirst(10))
            }, note: whereWhole(table), limit: 100)
    }

    private var unitTable: ReportTable {
        let indicators = content.measuredIDs
        let counts: [(String, LocalizedText)] = [
            ("maps", Catalogue.mapsWorkedOut), ("crossFunctional", Catalogue.crossFunctionalWorkedOut),
            ("sops", Catalogue.sopsInForce), ("applied", Catalogue.sopsApplied),
        ]
        var table = ReportTable(
            id: "units", title: wording(Catalogue.units),
            columns: [column("unit", Catalogue.unitLabel, share: 4), column("group", Catalogue.peerGroup)]
                + counts.flatMap { key, title -> [ReportTable.Column] in
                    [
                        column(key, title, .number, share: 1),
                        .init(
                            key: key + "Of", title: "\(wording(Catalogue.of)) (\(wording(title).lowercased()))",
                            kind: .number, share: 1),
                    ]
                }
                + indicators.enumerated().map { index, id in
                    .init(
                        key: "indicator\(index + 1)", title: content.tinyName(of: id), hint: content.question(of: id),
                        share: 1)
                }
                + [
                    column("total", Catalogue.total, .number, share: 1),
                    column("gaps", Catalogue.gaps, .number, share: 1),
                ],
            rows: content.unitRows.map { row($0, indicators) }, isFullListing: content.scopeUnits.count > 200)
        table.onPaper = [.table(onPaper(table, indicators))]
        return table
    }

    private func row(_ unit: UnitRow, _ indicators: [String]) -> ReportTable.Row {
        let byID = Dictionary(unit.indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let shares = [unit.maps, unit.crossFunctionalMaps, unit.sopsInForce, unit.sopsApplied]
        return .init(
            [.head(unit.unit.name), cell(unit.unit.peerGroup)]
                + shares.flatMap { [ReportTable.Cell.count($0.part), .count($0.whole)] }
                + indicators.map { id in
                    guard let indicator = byID[id] else { return .none }
                    return .marked(
                        indicator.proposal?.choice ?? wording(Catalogue.shortState(indicator.state)), indicator.state)
                }
                + [cell(unit.total?.value), .count(unit.gaps.count)])
    }
}

internal import Assessment
internal import Findings
internal import OfficeFiles

/// What each unit lacks to bring its SOPs to life, SOP by SOP, with the day each stage is to be done.
extension GapDocument {
    var lacking: ReportTable {
        let stages = content.applicationStages
        let known = content.applicationTotal.flatMap { $0.unit == nil ? $0 : nil }
        let units = content.applicationRows + [known].compactMap(\.self)
        var table = ReportTable(
            id: "lacking", title: wording(Catalogue.lackingDetails),
            columns: [
                column("unit", Catalogue.unitLabel, share: 3), column("responsible", Catalogue.responsible),
                column("sop", Catalogue.sop.one, share: 4),
            ] + stages.map { .init(key: $0.rawValue, title: wording(Catalogue.stage($0))) },
            rows: units.flatMap { rows(of: $0, stages) }, isFullListing: true,
            sheetName: wording(Catalogue.sheetLacking))
        table.onPaper = [text("\(wording(Catalogue.lackingOnPaper)) \(whereWhole(table))")]
        return table
    }

    private func rows(of unit: UnitApplication, _ stages: [ApplicationStage]) -> [ReportTable.Row] {
        let name = unit.unit.map(content.unitName) ?? wording(Catalogue.withoutUnit)
        let who: [ReportTable.Cell] = [
            .head(name), unit.unit == nil ? .none : .text(content.responsibleText(unit.responsible?.name)),
        ]
        let listed = content.lackingSOPs(unit).map { lacking in
            let title = content.sop(lacking.sop).map { " \($0.title)" } ?? ""
            return ReportTable.Row(
                who + [.text(lacking.sop + title)] + stages.map { cell(content.stageText(lacking, $0)) })
        }
        let rest = content.unlistedText(unit).map { text in
            ReportTable.Row(who + [.text(text)] + stages.map { _ in .none })
        }
        return listed + [rest].compactMap(\.self)
    }
}

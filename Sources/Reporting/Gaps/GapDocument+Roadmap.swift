internal import Assessment
internal import Findings
internal import OfficeFiles
internal import Rubric

/// The work in the order it is to be done, by quarter where it has a day, else by effort.
extension GapDocument {
    /// Paper has so many pieces of work; the others stand by unit in the appendix.
    private static let shownWork = 12

    var roadmap: ReportPart? {
        let groups = content.roadmap
        guard !groups.isEmpty else { return nil }
        return part(
            "roadmap", Catalogue.roadmapTitle, isLandscape: true,
            [lead(Catalogue.roadmapSentence), .table(phases(groups)), .table(work(groups))])
    }

    private func phases(_ groups: [RoadmapGroup]) -> ReportTable {
        let rows = groups.map { group in
            ReportTable.Row([
                .head(wording(Catalogue.phase(group.phase))), .count(group.items.count),
                .count(group.items.reduce(0) { $0 + $1.gaps.count }), .count(group.effort), .text(owners(of: group)),
            ])
        }
        let total = ReportTable.Row(
            [
                .head(wording(Catalogue.total)), .count(groups.reduce(0) { $0 + $1.items.count }),
                .count(groups.reduce(0) { $0 + $1.items.reduce(0) { $0 + $1.gaps.count } }),
                .count(groups.reduce(0) { $0 + $1.effort }), .none,
            ], kind: .total)
        var table = ReportTable(
            id: "roadmap-phases", title: wording(Catalogue.phasesTitle),
            columns: [
                column("phase", Catalogue.phase, share: 3), column("work", Catalogue.workCount, .number, share: 1),
                column("gaps", Catalogue.closesGaps, .number, share: 1),
                column("effort", Catalogue.effortDays, .number, share: 1), column("owners", Catalogue.owner, share: 3),
            ], rows: rows + (groups.count > 1 ? [total] : []), sheetName: wording(Catalogue.sheetPhases))
        // What a unit has to do is short enough to be counted.
        if !isWide { table.onPaper = [] }
        return table
    }

    /// Who has to act in a phase, most work first.
    private func owners(of group: RoadmapGroup) -> String {
        var counts: [String: Int] = [:]
        for item in group.items { counts[item.first?.owner ?? "", default: 0] += 1 }
        let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return wording.list(sorted.map { "\(content.unitName($0.key)) (\(wording.count($0.value)))" }, limit: 3)
    }

    private func work(_ groups: [RoadmapGroup]) -> ReportTable {
        let rows = groups.flatMap { group in
            [ReportTable.Row([.head(wording(Catalogue.phase(group.phase)))] + Self.blank(7), kind: .group)]
                + group.items.compactMap(row)
        }
        var table = ReportTable(
            id: "roadmap", title: wording(Catalogue.work),
            columns: [
                column("work", Catalogue.work, share: 4), column("subject", Catalogue.subject),
                column("indicators", Catalogue.indicators), column("owner", Catalogue.owner),
                column("due", Catalogue.dueHead, share: 1),
                column("effort", Catalogue.effort, .number, share: 1, hint: Catalogue.effortDays),
                column("gain", Catalogue.gain, .number, share: 1),
                column("gaps", Catalogue.closesGaps, .number, share: 1),
            ], rows: rows, isFullListing: true)
        table.onPaper = [.table(onPaper(table, groups))]
        return table
    }

    private func onPaper(_ table: ReportTable, _ groups: [RoadmapGroup]) -> ReportTable {
        var left = Self.shownWork
        var rows: [ReportTable.Row] = []
        for group in groups where left > 0 {
            let shown = group.items.prefix(left)
            left -= shown.count
            rows.append(Self.group(wording(Catalogue.phase(group.phase)), columns: 6))
            rows += shown.compactMap(rowOnPaper)
        }
        let all = groups.reduce(0) { $0 + $1.items.count }
        var note: String?
        if all > Self.shownWork {
            let count = wording.counts(Self.shownWork, of: all)
            note = "\(wording(Catalogue.shownOfWork(count))) \(wording(Catalogue.roadmapOnPaper)) \(whereWhole(table))"
        }
        return paperTable(
            of: table,
            [
                column("work", Catalogue.work), column("subject", Catalogue.itemAndIndicator),
                column("owner", Catalogue.ownerAndDue), column("effort", Catalogue.effort, .number),
                column("gain", Catalogue.gain, .number), column("gaps", Catalogue.closesGaps, .number),
            ], rows, note: note)
    }

    private func rowOnPaper(_ item: RoadmapItem) -> ReportTable.Row? {
        guard let gap = item.first else { return nil }
        return .init([
            .head(content.firstAction(of: gap)),
            lines(content.subjectName(of: gap), indicatorNames(of: item)),
            lines(content.ownerText(of: gap), item.due == nil ? nil : content.dueText(of: gap)), .count(item.effort),
            cell(item.gain), .count(item.gaps.count),
        ])
    }

    private func indicatorNames(of item: RoadmapItem) -> String {
        var names: [String] = []
        for gap in item.gaps {
            let name = content.shortName(of: gap.indicator)
            if !names.contains(name) { names.append(name) }
        }
        return names.joined(separator: "; ")
    }

    private static func blank(_ count: Int) -> [ReportTable.Cell] { Array(repeating: .none, count: count) }

    private func row(_ item: RoadmapItem) -> ReportTable.Row? {
        guard let gap = item.first else { return nil }
        return .init([
            .head(content.firstAction(of: gap)), .text(content.subjectName(of: gap)),
            .text(indicatorNames(of: item)), .text(content.ownerText(of: gap)),
            cell(item.due == nil ? nil : content.dueText(of: gap)), .count(item.effort), cell(item.gain),
            .count(item.gaps.count),
        ])
    }
}

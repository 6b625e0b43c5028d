internal import Assessment
internal import Findings
internal import OfficeFiles
internal import Rubric

/// The work in the order it is to be done, by quarter where it has a day, else by effort.
extension GapDocument {
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
        return ReportTable(
            id: "roadmap-phases", title: wording(Catalogue.roadmapTitle),
            columns: [
                column("phase", Catalogue.phase, share: 3), column("work", Catalogue.workCount, .number, share: 1),
                column("gaps", Catalogue.closesGaps, .number, share: 1),
                column("effort", Catalogue.effortDays, .number, share: 1), column("owners", Catalogue.owner, share: 3),
            ], rows: rows + (groups.count > 1 ? [total] : []))
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
        return ReportTable(
            id: "roadmap", title: wording(Catalogue.work),
            columns: [
                column("work", Catalogue.work, share: 4), column("subject", Catalogue.subject),
                column("indicators", Catalogue.indicators), column("owner", Catalogue.owner),
                column("due", Catalogue.dueHead, share: 1),
                column("effort", Catalogue.effort, .number, share: 1, hint: Catalogue.effortDays),
                column("gain", Catalogue.gain, .number, share: 1),
                column("gaps", Catalogue.closesGaps, .number, share: 1),
            ], rows: rows, isFullListing: true)
    }

    private static func blank(_ count: Int) -> [ReportTable.Cell] { Array(repeating: .none, count: count) }

    private func row(_ item: RoadmapItem) -> ReportTable.Row? {
        guard let gap = item.first else { return nil }
        var indicators: [String] = []
        for gap in item.gaps {
            let name = content.shortName(of: gap.indicator)
            if !indicators.contains(name) { indicators.append(name) }
        }
        return .init([
            .head(content.firstAction(of: gap)), .text(content.subjectName(of: gap)),
            .text(indicators.joined(separator: "; ")), .text(content.ownerText(of: gap)),
            cell(item.due == nil ? nil : content.dueText(of: gap)), .count(item.effort), cell(item.gain),
            .count(item.gaps.count),
        ])
    }
}

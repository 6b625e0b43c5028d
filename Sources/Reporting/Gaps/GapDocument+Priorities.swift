internal import Assessment
internal import Findings
internal import OfficeFiles
internal import Rubric

/// The gaps to close first, each from its condition to what closing it adds.
extension GapDocument {
    private static let shownGaps = 15

    var priorities: ReportPart {
        let gaps = content.topGaps(limit: Self.shownGaps)
        return part(
            "priorities", Catalogue.prioritiesTitle, isLandscape: true,
            [lead(Catalogue.gainSentence), .table(gapTable("priority-gaps", Catalogue.prioritiesTitle, gaps))])
    }

    /// The gaps of the scope, all of them, with every action and the id of each.
    var allGaps: ReportTable {
        gapTable("gaps", Catalogue.allGaps, content.gaps(in: content.scope), isFullListing: true)
    }

    /// Gaps as rows: condition, criterion, evidence, next action, owner, effort, gain.
    private func gapTable(
        _ id: String, _ title: LocalizedText, _ gaps: [Gap], isFullListing: Bool = false
    ) -> ReportTable {
        let columns = [
            column("indicator", Catalogue.indicator), column("subject", Catalogue.subject),
            column("condition", Catalogue.condition, share: 3), column("criterion", Catalogue.criterion, share: 3),
            column("evidence", Catalogue.evidenceColumn), column("nextAction", Catalogue.nextAction, share: 3),
            column("owner", Catalogue.owner), column("due", Catalogue.dueHead, share: 1),
            column("effort", Catalogue.effort, .number, share: 1, hint: Catalogue.effortDays),
            column("gain", Catalogue.gain, .number, share: 1),
        ]
        return ReportTable(
            id: id, title: wording(title), columns: columns + (isFullListing ? [column("id", Catalogue.gapID)] : []),
            rows: gaps.map { row($0, isWhole: isFullListing) }, whenEmpty: wording(Catalogue.noGaps),
            isFullListing: isFullListing)
    }

    private func row(_ gap: Gap, isWhole: Bool) -> ReportTable.Row {
        var next = isWhole ? content.nextAction(of: gap) : content.firstAction(of: gap)
        if let others = content.alsoCloses(gap) { next += " (\(others))" }
        return .init(
            [
                .text(content.shortName(of: gap.indicator)), .head(content.subjectName(of: gap)),
                .text(wording(gap.condition)), cell(criterion(of: gap)), .rich(.code(gap.location.description)),
                .text(next), .text(content.ownerText(of: gap)),
                cell(gap.due == nil ? nil : content.dueText(of: gap)), .count(gap.effort), cell(gap.gain),
            ] + (isWhole ? [.rich(.code(gap.id))] : []))
    }

    /// What the best choice asks for; the question itself where our sources give no criterion.
    private func criterion(of gap: Gap) -> String? {
        guard let definition = content.instrument.indicator(gap.indicator) else { return nil }
        guard let best = definition.criteria.first else { return wording(definition.title.value) }
        return "\(best.choice): \(wording(best.text))"
    }
}

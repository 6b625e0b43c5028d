internal import Assessment
internal import Dossier
internal import Findings
internal import OfficeFiles
internal import Rubric

/// The gaps to close first, each from its condition to what closing it adds.
extension GapDocument {
    static let shownGaps = 15

    var priorities: ReportPart {
        let gaps = content.topGaps(limit: Self.shownGaps)
        var table = gapTable("priority-gaps", Catalogue.prioritiesTitle, gaps)
        table.sheetName = wording(Catalogue.sheetPriorities)
        table.onPaper = [.table(onPaper(table, gaps))] + criteria(of: gaps)
        return part(
            "priorities", Catalogue.prioritiesTitle, isLandscape: true,
            [lead(Catalogue.gainSentence), .table(table)])
    }

    /// The gaps of the scope, all of them, with every action and the id of each: first what is to be done first.
    var allGaps: ReportTable {
        var table = gapTable("gaps", Catalogue.allGaps, orderedGaps, isFullListing: true)
        table.onPaper = [.table(byUnit(table))]
        return table
    }

    /// In the order of the priorities, then what stands in none.
    private var orderedGaps: [Gap] {
        let all = content.gaps(in: content.scope)
        let first = content.topGaps(limit: all.count)
        let known = Set(first.map(\.id))
        return first + all.filter { !known.contains($0.id) }
    }

    // MARK: - On paper

    private func onPaper(_ table: ReportTable, _ gaps: [Gap]) -> ReportTable {
        paperTable(
            of: table,
            [
                column("subject", Catalogue.itemAndIndicator), column("condition", Catalogue.conditionAndPlace),
                column("nextAction", Catalogue.nextAction), column("owner", Catalogue.ownerAndDue),
                column("effort", Catalogue.effort, .number), column("gain", Catalogue.gain, .number),
            ],
            gaps.map { gap in
                .init([
                    stacked(content.subjectName(of: gap), content.shortName(of: gap.indicator)),
                    .rich(
                        OutgoingText(
                            joining: OutgoingText(wording(gap.condition)), .soft("\n\(gap.location.description)"))),
                    .text(action(of: gap, isWhole: false)), lines(content.ownerText(of: gap), content.dueText(of: gap)),
                    .count(gap.effort), cell(gap.gain),
                ])
            }, note: whereWhole(gapTable("gaps", Catalogue.allGaps, [])))
    }

    /// What the best choice asks for, once for each indicator.
    private func criteria(of gaps: [Gap]) -> [ReportBlock] {
        var seen: Set<String> = []
        let facts = gaps.filter { seen.insert($0.indicator).inserted }.compactMap { gap in
            criterion(of: gap).map { ReportFact(name: content.shortName(of: gap.indicator), value: OutgoingText($0)) }
        }
        return facts.isEmpty ? [] : [.text(.bold(wording(Catalogue.bestChoices))), .facts(facts)]
    }

    /// One row a gap, below the unit that has to act.
    private func byUnit(_ table: ReportTable) -> ReportTable {
        let gaps = orderedGaps
        let byOwner = Dictionary(grouping: gaps, by: \.owner)
        let known = content.result.units.map(\.id).filter { byOwner[$0] != nil }
        let owners = known + byOwner.keys.filter { !known.contains($0) }.sorted()
        let rows = owners.flatMap { owner -> [ReportTable.Row] in
            let own = byOwner[owner] ?? []
            let name = "\(content.unitName(owner)): \(wording.amount(own.count, Catalogue.gap))"
            return [Self.group(name, columns: 6)] + own.map(shortRow)
        }
        return paperTable(
            of: table, title: wording(Catalogue.gapsByUnit),
            [
                column("subject", Catalogue.subject), column("indicator", Catalogue.indicator),
                column("nextAction", Catalogue.nextAction), column("due", Catalogue.dueHead),
                column("effort", Catalogue.effort, .number), column("gain", Catalogue.gain, .number),
            ], rows, note: "\(wording(Catalogue.gapsByUnitNote)) \(whereWhole(table))", limit: 240)
    }

    private func shortRow(_ gap: Gap) -> ReportTable.Row {
        .init([
            .head(content.subjectName(of: gap)), .text(content.shortName(of: gap.indicator)),
            .text(content.firstAction(of: gap)), cell(gap.due == nil ? nil : content.dueText(of: gap)),
            .count(gap.effort), cell(gap.gain),
        ])
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
        .init(
            [
                .text(content.shortName(of: gap.indicator)), .head(content.subjectName(of: gap)),
                .text(wording(gap.condition)), cell(criterion(of: gap)), .rich(.code(gap.location.description)),
                .text(action(of: gap, isWhole: isWhole)), .text(content.ownerText(of: gap)),
                cell(gap.due == nil ? nil : content.dueText(of: gap)), .count(gap.effort), cell(gap.gain),
            ] + (isWhole ? [.rich(.code(gap.id))] : []))
    }

    private func action(of gap: Gap, isWhole: Bool) -> String {
        let next = isWhole ? content.nextAction(of: gap) : content.firstAction(of: gap)
        return content.alsoCloses(gap).map { "\(next) (\($0))" } ?? next
    }

    /// What the best choice asks for; the question itself where our sources give no criterion.
    private func criterion(of gap: Gap) -> String? {
        guard let definition = content.instrument.indicator(gap.indicator) else { return nil }
        guard let best = definition.criteria.first else { return wording(definition.title.value) }
        return "\(best.choice): \(wording(best.text))"
    }
}

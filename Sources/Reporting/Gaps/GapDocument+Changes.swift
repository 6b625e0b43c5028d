internal import Assessment
internal import Dossier
internal import Findings
internal import OfficeFiles
internal import Rubric

/// What changed since the last period: the score, each indicator, the gaps, the SOPs and maps. Without an earlier result
/// one line says how to get it; where two cannot be compared, why.
extension GapDocument {
    var changes: ReportPart {
        part("changes", Catalogue.Changes.title, isLandscape: !isWide, changeBlocks)
    }

    private var changeBlocks: [ReportBlock] {
        guard let previous = content.previous else { return [text(wording(Catalogue.Changes.howToGet))] }
        let since = SinceEarlier(from: previous, to: content.result, scope: content.scope)
        var blocks: [ReportBlock] = []
        if let obstacle = since.obstacle {
            blocks.append(.note(.fair, [OutgoingText(sentence(of: obstacle))]))
            if obstacle.forbidsAll { return blocks }
        }
        let days = Days(
            before: wording.date(previous.provenance.asOf), after: wording.date(provenance.asOf), wording)
        blocks.append(lead(Catalogue.Changes.between(days.before, days.after)))
        blocks += [.table(totals(since, days)), .table(indicators(since, days))]
        if since.obstacle == nil { blocks += gapBlocks(since, days) }
        return blocks + [.table(documents(previous, since.scopeBefore ?? content.scope))]
    }

    /// The two days as headings.
    private struct Days {
        var before: String
        var after: String

        init(before: String, after: String, _ wording: Wording) { (self.before, self.after) = (before, after) }
    }

    func sentence(of obstacle: SinceEarlier.Obstacle) -> String {
        switch obstacle {
        case .otherAgency(let own, let other): wording(Catalogue.Changes.otherAgency(own, other))
        case .notEarlier(let day): wording(Catalogue.Changes.notEarlier(wording.date(day)))
        case .unknownUnit: wording(Catalogue.Changes.unknownUnit(content.subjectName))
        case .otherBasis(let reason):
            wording(Catalogue.Changes.otherBasis(wording(Catalogue.Comparing.exclusion(reason, day: ""))))
        }
    }

    // MARK: - Scores

    private func totals(_ since: SinceEarlier, _ days: Days) -> ReportTable {
        ReportTable(
            id: "changes-score", title: wording(Catalogue.Changes.scores),
            columns: [
                column("column", Catalogue.column), .init(key: "before", title: days.before, kind: .number),
                .init(key: "boundsBefore", title: "\(wording(Catalogue.Changes.bounds)) \(days.before)"),
                .init(key: "after", title: days.after, kind: .number),
                .init(key: "boundsAfter", title: "\(wording(Catalogue.Changes.bounds)) \(days.after)"),
                column("change", Catalogue.Comparing.changeLabel),
                column("points", Catalogue.Comparing.changePoints, .number),
            ],
            rows: since.columns.map { column, subject in
                let (before, after) = (subject.totals.first ?? nil, subject.totals.last ?? nil)
                return .init([
                    .head(wording(Catalogue.column(column))), cell(before?.value), cell(bounds(before)),
                    cell(after?.value), cell(bounds(after)),
                    .text(wording(Catalogue.Comparing.change(subject.change))), points(subject.change),
                ])
            }, sheetName: wording(Catalogue.Changes.sheetScores))
    }

    private func bounds(_ standing: Standing?) -> String? {
        standing.map { "\(wording.score($0.lower))–\(wording.score($0.upper))" }
    }

    /// Of the full score.
    private func points(_ change: Change) -> ReportTable.Cell {
        switch change {
        case .rose(let share): .number(share * Rational(100), places: 1)
        case .fell(let share): .number(.zero - share * Rational(100), places: 1)
        case .same: .number(.zero, places: 1)
        case .entered, .left, .notComparable, .open: .none
        }
    }

    private func indicators(_ since: SinceEarlier, _ days: Days) -> ReportTable {
        let measured = Set(content.measuredIDs)
        let rows = since.columns.first?.subject.indicators ?? []
        // Where only little is measured, the questions nobody answered on either day tell nothing.
        let shown = rows.filter { measured.contains($0.indicator) || $0.cells.contains { $0?.choice != nil } }
        return ReportTable(
            id: "changes-indicators", title: wording(Catalogue.Comparing.changesOfIndicators),
            columns: [
                column("indicator", Catalogue.indicator), .init(key: "before", title: days.before),
                .init(key: "after", title: days.after),
                column("change", Catalogue.Comparing.changeLabel),
                column("points", Catalogue.Comparing.changePoints, .number),
            ],
            rows: shown.map { row in
                .init([
                    .head(content.shortName(of: row.indicator)), cell(answer(row.cells.first ?? nil)),
                    cell(answer(row.cells.last ?? nil)), .text(wording(Catalogue.Comparing.change(row.change))),
                    points(row.change),
                ])
            }, note: wording(Catalogue.Changes.indicatorNote), sheetName: wording(Catalogue.Changes.sheetIndicators))
    }

    /// `B, sebagian terpenuhi (12 dari 26)`
    private func answer(_ cell: ComparedCell?) -> String? {
        guard let cell else { return nil }
        let state = wording(Catalogue.shortState(cell.state))
        let words = cell.choice.map { "\($0), \(state)" } ?? state
        guard let covered = cell.covered, let total = cell.total else { return words }
        return "\(words) (\(wording.counts(covered, of: total)))"
    }

    // MARK: - Gaps

    private func gapBlocks(_ since: SinceEarlier, _ days: Days) -> [ReportBlock] {
        let facts = [
            (Catalogue.Changes.closed, since.closed), (Catalogue.Changes.new, since.new),
            (Catalogue.Changes.remaining, since.remaining),
        ].map { fact($0, wording.amount($1.count, Catalogue.gap)) }
        let moved =
            since.closed.map { row($0, Catalogue.Changes.closed, .met) }
            + since.new.map { row($0, Catalogue.Changes.new, .notMet) }
        let columns = [
            column("what", Catalogue.Changes.whatBecame), column("subject", Catalogue.subject),
            column("indicator", Catalogue.indicator), column("owner", Catalogue.owner),
            column("condition", Catalogue.condition), column("id", Catalogue.gapID),
        ]
        var table = ReportTable(
            id: "changes-gaps", title: wording(Catalogue.Changes.gaps), columns: columns,
            rows: moved + since.remaining.map { row($0, Catalogue.Changes.remaining, .partlyMet) },
            note: wording(Catalogue.Changes.gapNote), whenEmpty: wording(Catalogue.noGaps), isFullListing: true,
            sheetName: wording(Catalogue.Changes.sheetGaps))
        // What remains stands in the lists of gaps.
        var paper = paperTable(
            of: table, Array(columns.prefix(4)), moved.map { .init(Array($0.cells.prefix(4))) },
            note: "\(wording(Catalogue.Changes.remainingElsewhere)) \(whereWhole(table))", limit: 60)
        paper.whenEmpty = wording(Catalogue.Changes.noneMoved)
        table.onPaper = [.table(paper)]
        return [.facts(facts), .table(table)]
    }

    /// A gap that is closed tells its condition as it was.
    private func row(_ gap: Gap, _ what: LocalizedText, _ state: ScoreState) -> ReportTable.Row {
        .init([
            .marked(wording(what), state), .head(content.subjectName(of: gap)),
            .text(content.shortName(of: gap.indicator)), .text(content.unitName(gap.owner)),
            .text(wording(gap.condition)), .rich(.code(gap.id)),
        ])
    }

    // MARK: - SOPs and maps

    private func documents(_ previous: AssessmentResult, _ scope: AnswerScope) -> ReportTable {
        let before = ReportContent(GapReport(previous, language: wording.language, scope: scope))
        let words = Catalogue.Changes.self
        let oldSOPs = Dictionary(before.scopeSOPs.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let newSOPs = Set(content.scopeSOPs.map(\.id))
        let (oldMaps, newMaps) = (Set(before.scopeMaps.map(\.id)), Set(content.scopeMaps.map(\.id)))
        func row(
            _ what: LocalizedText, _ kind: LocalizedText, _ name: String, _ id: String, _ unit: String?, _ more: String?
        ) -> ReportTable.Row {
            .init([
                .text(wording(what)), .text(wording(kind)), .head(name), .rich(.code(id)), cell(unit), cell(more),
            ])
        }
        func standing(_ sop: SOPResult) -> String { wording(Catalogue.standing(sop.standing)) }
        let maps =
            content.scopeMaps.filter { !oldMaps.contains($0.id) }.map {
                row(words.added, words.map, $0.name, $0.id, $0.unit.map(content.unitName), nil)
            }
            + before.scopeMaps.filter { !newMaps.contains($0.id) }.map {
                row(words.removed, words.map, $0.name, $0.id, $0.unit.map(before.unitName), nil)
            }
        let sops = content.scopeSOPs.compactMap { sop -> ReportTable.Row? in
            let unit = sop.unit.map(content.unitName)
            guard let old = oldSOPs[sop.id] else {
                return row(words.added, words.sop, sop.title, sop.number ?? sop.id, unit, standing(sop))
            }
            guard old.standing != sop.standing else { return nil }
            let more = "\(standing(old)) → \(standing(sop))"
            return row(words.changedStanding, words.sop, sop.title, sop.number ?? sop.id, unit, more)
        }
        let gone = before.scopeSOPs.filter { !newSOPs.contains($0.id) }.map {
            row(words.removed, words.sop, $0.title, $0.number ?? $0.id, $0.unit.map(before.unitName), standing($0))
        }
        return ReportTable(
            id: "changes-documents", title: wording(words.documents),
            columns: [
                column("change", Catalogue.Comparing.changeLabel), column("kind", Catalogue.kind),
                column("name", Catalogue.title), column("id", Catalogue.node), column("unit", Catalogue.unitLabel),
                column("standing", Catalogue.standingLabel),
            ], rows: maps + sops + gone, note: wording(words.documentNote), whenEmpty: wording(words.noDocuments),
            isFullListing: true, sheetName: wording(words.sheetDocuments), rowsOnPaper: 60)
    }
}

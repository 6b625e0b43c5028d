internal import Assessment
internal import Dossier
internal import Findings
internal import OfficeFiles
internal import Rubric

/// The SOPs: where each stands, how far units bring them to life, and what was seen wrong in them.
extension GapDocument {
    var quality: ReportPart {
        var blocks: [ReportBlock] = []
        if let application = applicationChart {
            blocks += [lead(Catalogue.applicationSentence), .chart(application)]
        }
        let late = openEvaluations
        if !late.rows.isEmpty { blocks.append(.table(late)) }
        let lacking = lacking
        if !lacking.rows.isEmpty { blocks.append(.table(lacking)) }
        blocks.append(.table(sops))
        let findings = findingTable
        if !findings.rows.isEmpty { blocks.append(.table(findings)) }
        return part("sop-quality", Catalogue.qualityTitle, isLandscape: true, blocks)
    }

    // MARK: - Application

    /// The units furthest behind first.
    private var applicationChart: ReportChart? {
        guard content.hasApplication else { return nil }
        let stages = content.applicationStages
        let units = content.applicationRows.filter { !$0.inForce.isEmpty }
        let sorted = units.enumerated().sorted { left, right in
            let (one, other) = (doneShare(left.element), doneShare(right.element))
            return one == other ? left.offset < right.offset : one < other
        }.map(\.element)
        guard !sorted.isEmpty, !stages.isEmpty else { return nil }
        let lowest = sorted.first.flatMap { row in
            stages.first(where: { $0 == .application }).map { stage in
                (name: content.applicationName(row), done: row.done(stage) ?? 0, whole: row.inForce.count)
            }
        }
        let finding = wording(Catalogue.applicationFinding(lowest, wording))
        let chart = HeatmapChart(
            frame: chartFrame(
                finding, sorted.map { "\(content.applicationName($0)) \(content.doneText($0, .application))" }),
            rowTitle: wording(Catalogue.unitLabel),
            columns: stages.map { wording(Catalogue.stageHead($0)) },
            rows: sorted.map { row in
                .init(
                    name: content.applicationName(row),
                    cells: stages.map { stage in
                        .init(
                            text: content.doneText(row, stage), tone: Self.tone(row.done(stage), of: row.inForce.count))
                    })
            })
        let table = applicationTable(sorted, stages)
        // The table has the same numbers on the same grounds.
        return ReportChart(
            finding: finding, picture: chart.picture, table: table, onPaper: [.text(.bold(finding)), .table(table)])
    }

    /// What is done of all that is to be done: first what is applied, then the other stages.
    private func doneShare(_ row: UnitApplication) -> Rational {
        let applied = Rational(row.done(.application) ?? 0, over: row.inForce.count) ?? .zero
        let all = row.stages.reduce(0) { $0 + $1.done }
        let rest = Rational(all, over: row.inForce.count * max(1, row.stages.count)) ?? .zero
        return applied * Rational(1_000) + rest
    }

    private static func tone(_ done: Int?, of whole: Int) -> ChartTone {
        guard let done, whole > 0 else { return .none }
        if done >= whole { return .good }
        return done * 2 > whole ? .fair : .bad
    }

    private static func state(_ tone: ChartTone) -> ScoreState {
        switch tone {
        case .good: .met
        case .fair: .partlyMet
        case .bad: .notMet
        case .open: .notAssessed
        case .none: .notApplicable
        }
    }

    private func applicationTable(_ units: [UnitApplication], _ stages: [ApplicationStage]) -> ReportTable {
        func row(_ row: UnitApplication, _ kind: ReportTable.Row.Kind = .plain) -> ReportTable.Row {
            .init(
                [.head(content.applicationName(row)), .count(row.inForce.count)]
                    + stages.map { stage in
                        .marked(
                            content.doneText(row, stage), Self.state(Self.tone(row.done(stage), of: row.inForce.count)))
                    } + [
                        .count(row.lackingTotal), .count(row.overdueTotal), cell(content.dueText(row)),
                        row.unit == nil ? .none : .text(content.responsibleText(row.responsible?.name)),
                        cell(content.evidenceText(row)),
                    ],
                kind: kind)
        }
        let total = content.applicationTotal.map { [row($0, .total)] } ?? []
        var table = ReportTable(
            id: "application", title: wording(Catalogue.appliedByUnit),
            columns: [
                column("unit", Catalogue.unitLabel, share: 4), column("sops", Catalogue.sopsInForce, .number, share: 1),
            ]
                + stages.map { .init(key: $0.rawValue, title: wording(Catalogue.stageHead($0)), share: 1) }
                + [
                    column("lacking", Catalogue.lackingHead, .number, share: 1),
                    column("overdue", Catalogue.overdueMany, .number, share: 1), column("due", Catalogue.dueHead),
                    column("responsible", Catalogue.responsible),
                    column("evidence", Catalogue.evidenceBehind, share: 3),
                ],
            rows: units.map { row($0) } + total, sheetName: wording(Catalogue.sheetApplication))
        let kept = table.columns.count - 2
        table.onPaper = [
            .table(
                paperTable(
                    of: table, Array(table.columns.prefix(kept)),
                    table.rows.map { .init(Array($0.cells.prefix(kept)), kind: $0.kind) }, limit: 100))
        ]
        return table
    }

    private var openEvaluations: ReportTable {
        let about = Dictionary(content.scopeEvidence.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var table = ReportTable(
            id: "open-evaluations", title: wording(Catalogue.openEvaluations),
            columns: [
                column("evidence", Catalogue.evidenceID), column("subject", Catalogue.evidenceFor, share: 3),
                column("owner", Catalogue.owner, share: 3), column("date", Catalogue.evidenceDate),
                column("age", Catalogue.age, .number, share: 1),
                column("due", Catalogue.dueHead),
            ],
            rows: content.openEvaluations.map { open in
                let mark = open.isCounted ? "" : " (\(wording(Catalogue.ageless)))"
                return .init([
                    .rich(.code(open.evidence)),
                    .text((about[open.evidence]?.subjectText ?? wording(Catalogue.absent)) + mark),
                    .text("\(content.unitName(open.owner)) (\(content.responsibleText(open.responsible)))"),
                    .text(wording.date(open.date)), .count(open.days),
                    cell(content.dueText(open.due, isOverdue: open.isOverdue)),
                ])
            }, note: wording(Catalogue.openEvaluationsSentence),
            sheetName: wording(Catalogue.sheetOpenEvaluations))
        // What it is evidence for stands in the evidence register.
        func withoutSubject<Element>(_ row: [Element]) -> [Element] { Array(row.prefix(1) + row.dropFirst(2)) }
        table.onPaper = [
            .table(
                paperTable(
                    of: table, withoutSubject(table.columns), table.rows.map { .init(withoutSubject($0.cells)) },
                    note: table.note, limit: 40))
        ]
        return table
    }

    // MARK: - Standing

    private var sops: ReportTable {
        let byStanding = Dictionary(grouping: content.scopeSOPs, by: \.standing)
        let rows = SOPStanding.allCases.flatMap { standing -> [ReportTable.Row] in
            guard let group = byStanding[standing] else { return [] }
            let name = "\(wording(Catalogue.standing(standing))): \(wording.amount(group.count, Catalogue.sop))"
            return [ReportTable.Row([.head(name)] + Array(repeating: .none, count: 6), kind: .group)] + group.map(row)
        }
        var table = ReportTable(
            id: "sops", title: wording(Catalogue.sops),
            columns: [
                column("title", Catalogue.title, share: 4), column("number", Catalogue.number),
                column("unit", Catalogue.unitLabel), column("effective", Catalogue.effective, share: 1),
                column("maps", Catalogue.maps), column("evidence", Catalogue.applicationEvidence),
                column("place", Catalogue.place),
            ], rows: rows, whenEmpty: wording(Catalogue.noSOPs), isFullListing: true,
            sheetName: wording(Catalogue.sheetSOPs))
        table.onPaper = [.table(onPaper(table, byStanding))]
        return table
    }

    /// What is not in force first: it is what the reader has to act on.
    private func onPaper(_ table: ReportTable, _ byStanding: [SOPStanding: [SOPResult]]) -> ReportTable {
        let standings = SOPStanding.allCases.filter { $0 != .inForce } + [.inForce]
        let rows = standings.flatMap { standing -> [ReportTable.Row] in
            guard let group = byStanding[standing] else { return [] }
            let name = "\(wording(Catalogue.standing(standing))): \(wording.amount(group.count, Catalogue.sop))"
            return [Self.group(name, columns: 5)]
                + group.map { sop in
                    .init([
                        stacked(sop.title, sop.number ?? sop.id), cell(sop.unit.map(content.unitName)),
                        cell(sop.effective.map(wording.date)), cell(sop.maps.joined(separator: ", ")),
                        cell(sop.applicationEvidence.joined(separator: ", ")),
                    ])
                }
        }
        return paperTable(
            of: table,
            [
                column("title", Catalogue.sopAndNumber), column("unit", Catalogue.unitLabel),
                column("effective", Catalogue.effective), column("maps", Catalogue.maps),
                column("evidence", Catalogue.applicationEvidence),
            ], rows, note: whereWhole(table), limit: 60)
    }

    private func row(_ sop: SOPResult) -> ReportTable.Row {
        .init([
            .head(sop.title), .rich(.code(sop.number ?? sop.id)), cell(sop.unit.map(content.unitName)),
            cell(sop.effective.map(wording.date)), cell(sop.maps.joined(separator: ", ")),
            cell(sop.applicationEvidence.joined(separator: ", ")), .rich(.code(sop.location.description)),
        ])
    }
}

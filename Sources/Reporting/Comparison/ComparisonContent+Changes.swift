internal import Assessment
internal import Dossier
internal import Findings
internal import OfficeFiles
internal import Rubric

/// What became of each unit and indicator from day to day.
extension ComparisonContent {
    var changesPart: ReportPart? {
        guard !comparison.changes.isEmpty else { return nil }
        return ReportPart(
            id: "changes", title: wording(Catalogue.Comparing.changesPart),
            blocks: comparison.changes.enumerated().flatMap { number, changes in blocks(of: changes, number) })
    }

    private func blocks(of changes: PeriodChanges, _ number: Int) -> [ReportBlock] {
        let suffix = number == 0 ? "" : "-\(number + 1)"
        let heading: [ReportBlock] =
            comparison.changes.count > 1 ? [.heading(2, changes.agency.name)] : []
        return heading + [
            changesBlock(changes, suffix),
            .table(movedTable(changes, suffix)), .table(changeGrid(changes, suffix)),
        ]
    }

    private func changesBlock(_ changes: PeriodChanges, _ suffix: String) -> ReportBlock {
        let finding = finding(of: changes)
        // The agency, then what moved most: the first rows carry names.
        let rows =
            changes.rows.prefix(1)
            + changes.rows.dropFirst().enumerated().sorted { left, right in
                let (one, other) = (left.element.change.size, right.element.change.size)
                return one == other ? left.offset < right.offset : one > other
            }.map(\.element)
        return .chart(
            ReportChart(
                finding: finding, picture: slopes(of: Array(rows), in: changes, finding: finding),
                table: totalsTable(changes, suffix)))
    }

    /// `Dari 30 Juni 2025 sampai 30 Juni 2026: 12 naik, 3 turun, …`
    func finding(of changes: PeriodChanges) -> String {
        let units = changes.rows.dropFirst()
        let count = { (wanted: (Change) -> Bool) in units.count { wanted($0.change) } }
        let parts: [(Int, LocalizedText)] = [
            (count { if case .rose = $0 { true } else { false } }, Catalogue.Comparing.roseWord),
            (count { if case .fell = $0 { true } else { false } }, Catalogue.Comparing.fellWord),
            (count { $0 == .same }, Catalogue.Comparing.sameWord),
            (count { $0 == .entered }, Catalogue.Comparing.enteredWord),
            (count { $0 == .left }, Catalogue.Comparing.leftWord),
            (count { $0 == .open }, Catalogue.Comparing.openWord),
            (count { $0 == .notComparable }, Catalogue.Comparing.otherBasisWord),
        ]
        let words = parts.filter { $0.0 > 0 }.map { "\(wording.count($0.0)) \(wording($0.1))" }
        let ends = [changes.periods.first, changes.periods.last].compactMap(\.self).map { day($0) }
        let agency = changes.rows.first.map { "\($0.name) \(wording.spoken($0.change))" } ?? ""
        return wording(
            Catalogue.Comparing.changeFinding(
                from: ends.first ?? "", to: ends.last ?? "", agency: agency, units: words.joined(separator: ", ")))
    }

    private func periodColumns(_ changes: PeriodChanges, _ kind: ReportTable.Column.Kind) -> [ReportTable.Column] {
        changes.periods.map { source in
            ReportTable.Column(
                key: "at\(comparison.sources[source].provenance.asOf.iso)", title: day(source), kind: kind)
        }
    }

    private func totalsTable(_ changes: PeriodChanges, _ suffix: String) -> ReportTable {
        ReportTable(
            id: "changes" + suffix, title: wording(Catalogue.Comparing.changesOfTotals),
            columns: [ReportTable.Column(key: "name", title: wording(Catalogue.Comparing.whoLabel), share: 5)]
                + periodColumns(changes, .number)
                + [
                    column("change", Catalogue.Comparing.changeLabel),
                    column("points", Catalogue.Comparing.changePoints, .number),
                    column("closed", Catalogue.Comparing.gapsClosed, .number, share: 1),
                    column("remaining", Catalogue.Comparing.gapsRemaining, .number, share: 1),
                    column("new", Catalogue.Comparing.gapsNew, .number, share: 1),
                ],
            rows: changes.rows.enumerated().map { place, row in
                let gaps: [ReportTable.Cell] =
                    row.gaps.map { [.count($0.closed), .count($0.remaining), .count($0.new)] }
                    ?? [.none, .none, .none]
                return ReportTable.Row(
                    [.head(row.name)] + row.totals.map { $0.map { .share($0.share) } ?? .none }
                        + [.text(wording(Catalogue.Comparing.change(row.change))), points(of: row.change)] + gaps,
                    kind: place == 0 ? .total : .plain)
            }, note: wording(Catalogue.Comparing.changeNote))
    }

    private func points(of change: Change) -> ReportTable.Cell {
        switch change {
        case .rose(let share): points(share)
        case .fell(let share): points(.zero - share)
        case .same: points(.zero)
        case .entered, .left, .notComparable, .open: .none
        }
    }

    private func movedTable(_ changes: PeriodChanges, _ suffix: String) -> ReportTable {
        ReportTable(
            id: "moved" + suffix, title: wording(Catalogue.Comparing.enteredAndLeft),
            columns: [
                column("name", Catalogue.unitLabel, share: 4),
                column("what", Catalogue.Comparing.whatHappened, share: 6),
            ],
            rows: changes.rows.dropFirst().compactMap { row in
                text(of: row.tie, in: changes).map { ReportTable.Row([.head(row.name), .text($0)]) }
            }, whenEmpty: wording(Catalogue.Comparing.noEnteredAndLeft))
    }

    private func text(of tie: UnitTie, in changes: PeriodChanges) -> String? {
        let names = { (ids: [String]) in
            wording.list(ids.map { id in nameAnywhere(id, in: changes) }, limit: Self.shownNames)
        }
        return switch tie {
        case .same: nil
        case .renamed(let name): wording(Catalogue.Comparing.renamedFrom(name))
        case .formerName(let name, let id): wording(Catalogue.Comparing.formerlyNamed(name, id: id))
        case .entered(let from):
            wording(from.isEmpty ? Catalogue.Comparing.enteredNew : Catalogue.Comparing.enteredFrom(names(from)))
        case .left(let into):
            wording(into.isEmpty ? Catalogue.Comparing.leftGone : Catalogue.Comparing.leftInto(names(into)))
        }
    }

    /// The last name a unit had.
    private func nameAnywhere(_ id: String, in changes: PeriodChanges) -> String {
        changes.periods.reversed().lazy.map { unitName(id, of: $0) }.first { $0 != id } ?? id
    }

    /// Unit × indicator: where each came from, and where it came to.
    private func changeGrid(_ changes: PeriodChanges, _ suffix: String) -> ReportTable {
        let shown = changes.indicators.prefix(Self.mostIndicators)
        let left = changes.indicators.count - shown.count
        let note = wording(Catalogue.Comparing.changeGridNote)
        return ReportTable(
            id: "change-grid" + suffix, title: wording(Catalogue.Comparing.changesOfIndicators),
            columns: [ReportTable.Column(key: "name", title: wording(Catalogue.Comparing.whoLabel), share: 4)]
                + shown.map { ReportTable.Column(key: $0, title: tinyTitle(ofColumn: $0), hint: title(ofColumn: $0)) },
            rows: changes.rows.enumerated().map { place, row in
                ReportTable.Row(
                    [.head(row.name)] + row.indicators.prefix(shown.count).map(movement),
                    kind: place == 0 ? .total : .plain)
            },
            note: left > 0
                ? "\(note) \(wording(Catalogue.Comparing.moreIndicators(wording.count(left))))" : note,
            sheetName: wording(Catalogue.Comparing.sheetChangeGrid))
    }

    private static let mostIndicators = 12

    /// `▲ D → B`
    private func movement(of indicator: ChangedIndicator) -> ReportTable.Cell {
        let (before, after) = (indicator.cells.first ?? nil, indicator.cells.last ?? nil)
        let sign = wording(Catalogue.Comparing.change(indicator.change)).prefix { $0 != " " }
        let words = [before, after].compactMap(\.self).map { $0.choice ?? wording(Catalogue.shortState($0.state)) }
        guard let shown = after ?? before, let first = words.first, let last = words.last else { return .none }
        return .marked(first == last ? "\(sign) \(last)" : "\(sign) \(first) → \(last)", shown.state)
    }

    /// One row for each indicator of each of them: for the full tables.
    var changeTables: [ReportTable] {
        comparison.changes.enumerated().map { number, changes in
            indicatorsTable(changes, number == 0 ? "" : "-\(number + 1)")
        }
    }

    private func indicatorsTable(_ changes: PeriodChanges, _ suffix: String) -> ReportTable {
        ReportTable(
            id: "changes-by-indicator" + suffix, title: wording(Catalogue.Comparing.changesOfIndicators),
            columns: [
                ReportTable.Column(key: "name", title: wording(Catalogue.Comparing.whoLabel), share: 4),
                column("indicator", Catalogue.indicator, share: 4),
            ] + periodColumns(changes, .text)
                + [
                    column("change", Catalogue.Comparing.changeLabel),
                    column("points", Catalogue.Comparing.changePoints, .number),
                ],
            rows: changes.rows.flatMap { row in
                row.indicators.map { indicator in
                    ReportTable.Row(
                        [.head(row.name), .text(title(ofColumn: indicator.indicator))]
                            + indicator.cells.map { cell($0) }
                            + [
                                .text(wording(Catalogue.Comparing.change(indicator.change))),
                                points(of: indicator.change),
                            ])
                }
            }, isFullListing: true)
    }
}

extension Change {
    /// How far it moved, up or down.
    fileprivate var size: Rational {
        switch self {
        case .rose(let by), .fell(let by): by
        case .same, .entered, .left, .notComparable, .open: .zero
        }
    }
}

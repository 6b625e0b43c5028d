import Findings
import OfficeFiles

/// The heading rows of a flow table, one to three of them, found by what they mean and not by where they stand.
struct FlowHeading {
    var rows: ClosedRange<Int>
    var columns: FlowColumns
    /// What was taken for what.
    var recognition: [SOPDocument.Recognition]

    /// Of one heading row so many columns are read.
    static let widest = 256

    /// The heading that begins in `row`; `nil` where no flow table does. `cells` are those that begin there.
    init?(_ places: GridPlaces, row: Int, cells: ArraySlice<GridCell>) {
        var first: [(cell: GridCell, meaning: FlowWords.Meaning, rank: Int)] = []
        for cell in cells.prefix(Self.widest) {
            guard let known = FlowWords.meaning(of: cell.text) else { continue }
            first.append((cell, known.meaning, known.rank))
        }
        guard first.contains(where: { $0.meaning == .activity }), first.count >= 2 else { return nil }
        var builder = Builder(places: places, top: row, first: Array(cells.prefix(Self.widest)))
        guard let columns = builder.columns(), columns.weight >= 2 else { return nil }
        rows = row...builder.bottom
        self.columns = columns
        recognition = builder.recognition
    }

    /// Reads the columns below the first heading row.
    private struct Builder {
        let places: GridPlaces
        let top: Int
        let first: [GridCell]
        var bottom: Int
        var recognition: [SOPDocument.Recognition] = []

        init(places: GridPlaces, top: Int, first: [GridCell]) {
            self.places = places
            self.top = top
            self.first = first
            // Merged headings say how many rows there are.
            bottom = min(top + 4, first.map(\.rows.upperBound).max() ?? top)
        }

        /// One heading of the first row with the columns below it.
        private struct Group {
            var cell: GridCell
            var meaning: (meaning: FlowWords.Meaning, rank: Int)?
            var columns: ClosedRange<Int>
        }

        mutating func columns() -> FlowColumns? {
            let groups = groups()
            extend(below: groups)
            var taken: [FlowWords.Meaning: (column: Int, rank: Int, cell: GridCell)] = [:]
            var performers: [(FlowColumns.Performer, GridCell)] = []
            for group in groups {
                switch group.meaning?.meaning {
                case .performers: performers += performerColumns(group)
                case .standard: for leaf in leaves(group) { note(leaf, in: &taken) }
                case nil: for leaf in leaves(group) { note(leaf, in: &taken) }
                case let meaning?:
                    let leaf = (group.columns.lowerBound, group.cell, meaning, group.meaning?.rank ?? 0)
                    note(leaf, in: &taken)
                }
            }
            guard let activity = taken[.activity]?.column else { return nil }
            if performers.isEmpty { performers = unheadedPerformers(groups, after: activity, before: taken) }
            let unique = Self.distinct(performers, places.grid, top)
            var told: Set<CellPosition> = []
            for (performer, cell) in unique where told.insert(cell.position).inserted {
                recognition.append(
                    .init(
                        performer.name ?? cell.text.oneLine,
                        as: performer.name == nil ? "column performers" : "performer",
                        at: places.location(cell)))
            }
            for (meaning, column) in taken.sorted(by: { $0.value.column < $1.value.column }) {
                recognition.append(
                    .init(column.cell.text.oneLine, as: "column \(meaning.rawValue)", at: places.location(column.cell)))
            }
            return FlowColumns(
                number: taken[.number]?.column, activity: activity, performers: unique.map(\.0),
                inputs: taken[.inputs]?.column, duration: taken[.duration]?.column, output: taken[.output]?.column,
                note: taken[.note]?.column,
                durationUnit: taken[.duration].flatMap { SOPDuration.unit(inHeading: $0.cell.text) })
        }

        /// A heading over several columns covers those up to the next one, merged or not.
        private func groups() -> [Group] {
            let heads = first.filter { !$0.text.plain.isEmpty }
            let limit = places.grid.columnCount - 1
            return heads.enumerated().map { index, cell in
                let meaning = FlowWords.meaning(of: cell.text)
                let next = index + 1 < heads.count ? heads[index + 1].position.column - 1 : limit
                let isGroup = meaning?.meaning == .performers || meaning?.meaning == .standard
                let last = isGroup ? max(next, cell.columns.upperBound) : cell.columns.upperBound
                let end = min(last, cell.position.column + FlowHeading.widest)
                return Group(
                    cell: cell, meaning: meaning, columns: cell.position.column...max(end, cell.position.column))
            }
        }

        /// Rows below that still are headings: kegiatan and number are blank there, and something stands below a group.
        private mutating func extend(below groups: [Group]) {
            let over = groups.filter { $0.meaning?.meaning == .performers || $0.meaning?.meaning == .standard }
            let own = groups.filter { $0.meaning?.meaning == .activity || $0.meaning?.meaning == .number }
            guard !over.isEmpty else { return }
            while bottom < top + 3 {
                let row = bottom + 1
                let isBlank = own.allSatisfy { group in
                    places.grid[row, group.columns.lowerBound].map { $0.position.row < row || $0.text.plain.isEmpty }
                        ?? true
                }
                let below = over.flatMap { group in
                    group.columns.compactMap { places.grid[row, $0] }.filter { $0.position.row == row }
                }
                let names = below.filter { !$0.text.plain.isEmpty && !PerformerMark.isMark($0.text) }
                let isFirst = bottom == top
                let knows = names.contains { FlowWords.meaning(of: $0.text) != nil }
                let wide = over.contains { $0.columns.count > 1 }
                let isNames = wide && names.count >= 2 && names.allSatisfy { isBelowPerformers($0, groups) }
                guard isBlank, !names.isEmpty, knows || (isFirst && wide) || isNames else { return }
                bottom = min(top + 4, max(row, names.map(\.rows.upperBound).max() ?? row))
            }
        }

        private func isBelowPerformers(_ cell: GridCell, _ groups: [Group]) -> Bool {
            groups.contains { $0.meaning?.meaning == .performers && $0.columns.contains(cell.position.column) }
        }

        /// The lowest known heading of each column of a group.
        private func leaves(_ group: Group) -> [(Int, GridCell, FlowWords.Meaning, Int)] {
            var leaves: [(Int, GridCell, FlowWords.Meaning, Int)] = []
            var seen: Set<CellPosition> = []
            for column in group.columns {
                for row in (top...bottom).reversed() {
                    guard let cell = places.grid[row, column], let known = FlowWords.meaning(of: cell.text),
                        known.meaning != .standard
                    else { continue }
                    if seen.insert(cell.position).inserted { leaves.append((column, cell, known.meaning, known.rank)) }
                    break
                }
            }
            return leaves
        }

        private func note(
            _ leaf: (column: Int, cell: GridCell, meaning: FlowWords.Meaning, rank: Int),
            in taken: inout [FlowWords.Meaning: (column: Int, rank: Int, cell: GridCell)]
        ) {
            if let known = taken[leaf.meaning], known.rank <= leaf.rank { return }
            taken[leaf.meaning] = (leaf.column, leaf.rank, leaf.cell)
        }

        /// The columns below Pelaksana, each with its lowest name.
        private func performerColumns(_ group: Group) -> [(FlowColumns.Performer, GridCell)] {
            var found: [(FlowColumns.Performer, GridCell)] = []
            var seen: Set<CellPosition> = []
            for column in group.columns {
                let cell = (top...bottom).reversed().lazy.compactMap { places.grid[$0, column] }
                    .first { $0.position.row > group.cell.position.row && !$0.text.plain.isEmpty }
                if let cell, FlowWords.meaning(of: cell.text).map({ $0.meaning != .performers }) ?? false { continue }
                guard let cell else {
                    if group.columns.count == 1 { found.append((.init(column: column, name: nil), group.cell)) }
                    continue
                }
                let name = cell.text.oneLine
                if seen.insert(cell.position).inserted || !name.isEmpty {
                    found.append((.init(column: column, name: name), cell))
                }
            }
            return found.isEmpty ? group.cell.columns.map { (.init(column: $0, name: nil), group.cell) } : found
        }

        /// Without a heading over them, columns with names of their own between kegiatan and the rest.
        private func unheadedPerformers(
            _ groups: [Group], after activity: Int,
            before taken: [FlowWords.Meaning: (column: Int, rank: Int, cell: GridCell)]
        ) -> [(FlowColumns.Performer, GridCell)] {
            let ends = [.inputs, .duration, .output].compactMap { taken[$0]?.column }.filter { $0 > activity }
            guard let end = ends.min() else { return [] }
            return groups.filter {
                $0.meaning == nil && $0.columns.lowerBound > activity && $0.columns.lowerBound < end
            }
            .map { (.init(column: $0.columns.lowerBound, name: $0.cell.text.oneLine), $0.cell) }
        }

        /// Two columns of one name are told apart by the heading above them.
        private static func distinct(
            _ performers: [(FlowColumns.Performer, GridCell)], _ grid: Grid, _ top: Int
        ) -> [(FlowColumns.Performer, GridCell)] {
            var cells: [String: Set<CellPosition>] = [:]
            for (performer, cell) in performers {
                if let name = performer.name { cells[name, default: []].insert(cell.position) }
            }
            return performers.map { performer, cell in
                guard let name = performer.name, cells[name, default: []].count > 1, cell.position.row > top + 1,
                    let above = grid[cell.position.row - 1, performer.column]?.text.oneLine, !above.isEmpty
                else { return (performer, cell) }
                return (.init(column: performer.column, name: "\(name) (\(above))"), cell)
            }
        }
    }
}

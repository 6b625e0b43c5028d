import Findings
import OfficeFiles

/// Reads the identity blocks in some rows of a grid, in the layouts offices use: the label left of its value or above
/// it (the two boxes of the form of PermenPANRB 35/2012), in a cell with it, or with a cell for the colon between.
struct IdentityGridReader {
    let places: GridPlaces
    /// Where the block may stand: outside flow tables.
    let rows: ClosedRange<Int>
    /// The cells of these rows, in order.
    let cells: ArraySlice<GridCell>

    private var labels: [CellPosition: IdentityLabel] = [:]
    private var used: Set<CellPosition> = []

    /// Of one value so many cells are read, side by side or one below the other.
    private static let reach = 64
    /// A list in cells of its own may be longer.
    private static let longestList = 400

    init(_ places: GridPlaces, rows: ClosedRange<Int>, cells: ArraySlice<GridCell>) {
        self.places = places
        self.rows = rows
        self.cells = cells
        for cell in cells {
            labels[cell.position] = IdentityLabel.found(in: cell.text)
        }
    }

    /// The blocks, from above; where a number or title is given anew, the next begins.
    mutating func blocks() -> [IdentityBlock] {
        guard labels.values.contains(where: \.isStrong), !isRegister else { return [] }
        var blocks: [IdentityBlock] = []
        var block = IdentityBlock()
        var lastNaming = rows.lowerBound
        for cell in cells {
            guard let label = labels[cell.position] else { continue }
            if label.field == .number || label.field == .title, block.values[label.field] != nil, block.isSure,
                block.values.count >= 4, cell.position.row > lastNaming + 1
            {
                blocks.append(block)
                block = IdentityBlock()
            }
            if label.field == .number || label.field == .title { lastNaming = cell.position.row }
            take(label, in: cell, into: &block)
        }
        blocks.append(block)
        if blocks.count == 1, let unit = letterhead() { blocks[0].takeLetterhead(unit.text, at: unit.place) }
        return blocks.filter(\.isSure)
    }

    /// Titles over columns with several rows below: a register that lists SOPs, not the block of one.
    private var isRegister: Bool {
        var named: [Int: [GridCell]] = [:]
        for cell in cells {
            guard let label = labels[cell.position], label.rest.isEmpty, !label.field.isList else { continue }
            named[cell.position.row, default: []].append(cell)
        }
        return named.values.contains { heads in
            heads.count >= 3
                && (1...2).allSatisfy { below in
                    let filled = heads.count { head in
                        let place = CellPosition(row: head.rows.upperBound + below, column: head.position.column)
                        guard let cell = places.grid[place.row, place.column], labels[cell.position] == nil else {
                            return false
                        }
                        return cell.text.cellText != nil
                    }
                    return filled >= 2
                }
        }
    }

    private mutating func take(_ label: IdentityLabel, in cell: GridCell, into block: inout IdentityBlock) {
        used.insert(cell.position)
        let end = lastColumn(of: cell)
        var value = Gathered()
        if !label.rest.isEmpty {
            value.add(label.rest, cell)
            if goesOn(label.field) { gather(below: cell, cell.position.column...end, into: &value) }
        } else {
            gather(rightOf: cell, upTo: end, into: &value)
            if value.isBlank {
                gatherFirst(below: cell, cell.position.column...end, label.field, into: &value)
            } else if goesOn(label.field) {
                gather(below: cell, (cell.columns.upperBound + 1)...end, into: &value)
            }
        }
        let place = value.first.map { places.location($0) } ?? places.location(besides: cell)
        block.take(label, value.lines.joined(separator: "\n"), at: place, labelAt: places.location(cell))
        used.formUnion(value.cells)
    }

    private func goesOn(_ field: SOPDocument.Field) -> Bool { field.isList || field == .ratifiedBy }

    private struct Gathered {
        var lines: [String] = []
        var cells: [CellPosition] = []
        var first: GridCell?

        var isBlank: Bool { lines.allSatisfy { Folding.name($0).isEmpty } }

        mutating func add(_ line: String, _ cell: GridCell) {
            lines.append(line)
            cells.append(cell.position)
            if first == nil { first = cell }
        }
    }

    /// The last column that can belong to a label: before the next one in its row, else the last of the grid.
    private func lastColumn(of cell: GridCell) -> Int {
        let last = max(cell.columns.upperBound, min(places.grid.columnCount - 1, cell.columns.upperBound + Self.reach))
        for column in (cell.columns.upperBound..<last).map({ $0 + 1 }) {
            guard let next = places.grid[cell.position.row, column] else { continue }
            if labels[next.position] != nil || Self.isUnknownLabel(next.text) { return column - 1 }
        }
        return last
    }

    /// `Lain-lain:` heads a box of its own, though it is none of the fields.
    private static func isUnknownLabel(_ text: String) -> Bool {
        guard text.utf8.count <= 60 else { return false }
        let line = text.plain
        return line.hasSuffix(":") && line.utf8.count > 2 && !line.contains("\n")
    }

    // MARK: - Gathering

    private func gather(rightOf cell: GridCell, upTo end: Int, into value: inout Gathered) {
        let columns = cell.columns.upperBound + 1
        guard columns <= end else { return }
        for row in cell.rows.prefix(Self.reach) where row <= rows.upperBound {
            guard let found = line(row, columns...end) else { continue }
            value.add(found.text, found.cell)
        }
    }

    /// Rows below that no label claims, up to two blank ones.
    private func gather(below cell: GridCell, _ columns: ClosedRange<Int>, into value: inout Gathered) {
        var blanks = 0
        var row = max(cell.rows.upperBound, value.first.map(\.rows.upperBound) ?? 0) + 1
        while row <= rows.upperBound, blanks < 2, value.lines.count < Self.longestList {
            if isClaimed(row, cell.columns) || isClaimed(row, columns) { return }
            if let found = line(row, columns) {
                if !value.cells.contains(found.cell.position) { value.add(found.text, found.cell) }
                blanks = 0
            } else {
                blanks += 1
                if value.first != nil, !value.lines.isEmpty { value.lines.append("") }
            }
            row += 1
        }
    }

    private func gatherFirst(
        below cell: GridCell, _ columns: ClosedRange<Int>, _ field: SOPDocument.Field, into value: inout Gathered
    ) {
        if goesOn(field) { return gather(below: cell, columns, into: &value) }
        let row = cell.rows.upperBound + 1
        guard row <= rows.upperBound, !isClaimed(row, columns), let found = line(row, columns) else { return }
        value.add(found.text, found.cell)
    }

    private func isClaimed(_ row: Int, _ columns: ClosedRange<Int>) -> Bool {
        columns.prefix(Self.reach).contains { column in
            guard let cell = places.grid[row, column] else { return false }
            return labels[cell.position] != nil && cell.rows.contains(row)
        }
    }

    /// What the cells that begin in this row say, left to right, without cells that hold but a colon.
    private func line(_ row: Int, _ columns: ClosedRange<Int>) -> (text: String, cell: GridCell)? {
        var parts: [String] = []
        var first: GridCell?
        var seen: CellPosition?
        for column in columns.prefix(Self.reach) {
            guard let cell = places.grid[row, column], cell.position.row == row, cell.position != seen,
                columns.contains(cell.position.column)
            else { continue }
            if labels[cell.position] != nil { break }
            seen = cell.position
            let text = cell.text.plain
            if text.isEmpty || text == ":" { continue }
            if first == nil { first = cell }
            parts.append(text.hasPrefix(": ") ? String(text.dropFirst(2)) : text)
        }
        return first.map { (parts.joined(separator: " "), $0) }
    }

    // MARK: - Letterhead

    /// Lines beside or above the first labels that no label claims.
    private func letterhead() -> (text: String, place: SourceLocation)? {
        let top = cells.last { labels[$0.position].map { !$0.field.isList } ?? false }?.position.row ?? rows.lowerBound
        let free = cells.prefix { $0.position.row <= top }.prefix(200).filter {
            !used.contains($0.position) && $0.text.utf8.count <= 600
        }
        let lines = free.flatMap { $0.text.split(whereSeparator: \.isNewline).map(String.init) }
        guard let unit = Letterhead.unit(in: lines), let first = unit.split(separator: "\n").first else { return nil }
        let cell = free.first { $0.text.plain.contains(first) } ?? free.first
        return cell.map { (unit, places.location($0)) }
    }
}

import Findings
import OfficeFiles

/// Cuts a grid into identity blocks and flow tables: a sheet may hold both, and several of each.
struct GridCut {
    private let places: GridPlaces
    private let cells: [GridCell]
    private var headings: [FlowHeading] = []
    private lazy var drawn = DrawnRows(places.grid)

    /// How far above a table its name may stand.
    private static let captionReach = 3

    init(_ places: GridPlaces) {
        self.places = places
        cells = places.grid.cells
    }

    mutating func pieces() -> [SOPPart] {
        findHeadings()
        var pieces: [SOPPart] = []
        var top = 0
        for (index, heading) in headings.enumerated() {
            if top < heading.rows.lowerBound { pieces += identity(top...(heading.rows.lowerBound - 1)) }
            let next = index + 1 < headings.count ? headings[index + 1].rows.lowerBound : places.grid.rowCount
            let end = end(of: heading, before: next)
            if heading.rows.upperBound + 1 < end { pieces.append(.table(table(heading, to: end - 1, from: top))) }
            top = max(end, heading.rows.upperBound + 1)
        }
        if top < places.grid.rowCount { pieces += identity(top...(places.grid.rowCount - 1)) }
        return pieces
    }

    private mutating func findHeadings() {
        var start = cells.startIndex
        var below = 0
        while start < cells.endIndex {
            let row = cells[start].position.row
            let end = cells[start...].firstIndex { $0.position.row != row } ?? cells.endIndex
            if row >= below, let heading = FlowHeading(places, row: row, cells: cells[start..<end]) {
                headings.append(heading)
                below = heading.rows.upperBound + 1
            }
            start = end
        }
    }

    /// The row behind the table: where the next one's headings stand, or the identity block of the next SOP.
    private func end(of heading: FlowHeading, before next: Int) -> Int {
        for cell in slice(heading.rows.upperBound + 1, next) {
            guard let label = IdentityLabel.found(in: cell.text), label.isStrong,
                label.rest.isEmpty || cell.text.contains(":"),
                cell.position.column != heading.columns.activity || label.field == .number
            else { continue }
            let isInTable = heading.columns.fixed.contains(cell.position.column) && label.field != .number
            if !isInTable { return cell.position.row }
        }
        return next
    }

    // MARK: - Pieces

    private func identity(_ rows: ClosedRange<Int>) -> [SOPPart] {
        var reader = IdentityGridReader(places, rows: rows, cells: slice(rows.lowerBound, rows.upperBound + 1))
        return reader.blocks().map(SOPPart.identity)
    }

    private mutating func table(_ heading: FlowHeading, to last: Int, from top: Int) -> FlowTable {
        let first = heading.rows.upperBound + 1
        // Below the last table of a sheet stand the capsule of its end, or connectors to a next page.
        let end = last + (last + 1 == places.grid.rowCount ? 4 : 1)
        let band = heading.rows.lowerBound..<end
        return FlowTable(
            places: places, columns: heading.columns, rows: first...last, cells: slice(first, last + 1),
            shapes: drawn.shapes(in: band).map { places.grid.shapes[$0] },
            connectors: drawn.connectors(in: band).map { places.grid.connectors[$0] },
            caption: caption(above: heading.rows.lowerBound, from: top), recognition: heading.recognition)
    }

    /// The nearest row above with one text and nothing else.
    private func caption(above row: Int, from top: Int) -> String? {
        let reach = max(top, row - Self.captionReach)
        guard reach < row else { return nil }
        let shown = slice(reach, row).filter { !$0.text.plain.isEmpty }
        guard let last = shown.last, shown.filter({ $0.position.row == last.position.row }).count == 1,
            last.text.utf8.count <= 200, IdentityLabel.found(in: last.text) == nil
        else { return nil }
        let text = last.text.oneLine
        let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
        return words.isDisjoint(with: ["prosedur", "alur", "diagram", "flowchart", "bagian", "sop", "tahap"])
            ? nil : text
    }

    /// The cells that begin in these rows.
    private func slice(_ from: Int, _ to: Int) -> ArraySlice<GridCell> {
        let start = index(ofRow: from)
        return cells[start..<max(start, index(ofRow: to))]
    }

    private func index(ofRow row: Int) -> Int {
        var (low, high) = (0, cells.count)
        while low < high {
            let middle = (low + high) / 2
            if cells[middle].position.row < row { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// The shapes and connectors of a grid by the row they stand in, so that a sheet with many tables is not searched for
/// each.
private struct DrawnRows {
    private let shapeRows: [(row: Int, index: Int)]
    private let connectorRows: [(row: Int, index: Int)]

    init(_ grid: Grid) {
        shapeRows = Self.sorted(grid.shapes.enumerated().map { ($0.element.center.cell.row, $0.offset) })
        connectorRows = Self.sorted(
            grid.connectors.enumerated().map { (min($0.element.start.cell.row, $0.element.end.cell.row), $0.offset) })
    }

    /// The shapes whose middle stands in these rows, in the order of the file.
    func shapes(in rows: Range<Int>) -> [Int] { Self.slice(shapeRows, rows) }

    /// The connectors whose upper end stands in these rows.
    func connectors(in rows: Range<Int>) -> [Int] { Self.slice(connectorRows, rows) }

    private static func sorted(_ rows: [(Int, Int)]) -> [(row: Int, index: Int)] {
        rows.sorted { $0 < $1 }.map { (row: $0.0, index: $0.1) }
    }

    private static func slice(_ all: [(row: Int, index: Int)], _ rows: Range<Int>) -> [Int] {
        var (low, high) = (0, all.count)
        while low < high {
            let middle = (low + high) / 2
            if all[middle].row < rows.lowerBound { low = middle + 1 } else { high = middle }
        }
        return all[low...].prefix { $0.row < rows.upperBound }.map(\.index).sorted()
    }
}

import OfficeFiles

/// Which step and which performer each mark and shape of a flow table belongs to, by the place it stands at.
struct PlacedShapes {
    /// A drawn shape with its step, counted over the whole procedure.
    struct Placed {
        var shape: DrawnShape
        var symbol: ShapeSymbol
        /// `nil` above the first step, below the last one, or outside the columns of the performers.
        var step: Int?
        /// The performers whose columns it stands in.
        var performers: [String]
        var isAbove = false
        var isBelow = false
    }

    /// A sign or word in a cell of a performer's column.
    struct Mark {
        var kind: SOPStep.Kind?
        var step: Int
        var performers: [String]
        /// Whether it stands in a row with the activity, and not in one of its own below.
        var isBesideActivity: Bool
    }

    /// `Ya` or `Tidak` in a cell.
    struct Branch {
        var text: String
        var step: Int
        var place: GridPoint
    }

    private(set) var shapes: [Placed] = []
    private(set) var marks: [Mark] = []
    private(set) var branches: [Branch] = []

    private let table: FlowTable
    /// The first row of each step, rising, and the row its activity ends in.
    private let starts: [Int]
    private let ends: [Int]
    private let first: Int
    private let names: [Int: String]

    /// A mark merged over many rows counts for so many steps.
    private static let longestMark = 500

    /// `rows` are the steps of `table`, the first of which is step `first` of the procedure.
    init(_ table: FlowTable, rows: [FlowRow], first: Int) {
        self.table = table
        self.first = first
        starts = rows.map(\.rows.lowerBound)
        ends = Self.ends(of: rows)
        var names: [Int: String] = [:]
        for performer in table.columns.performers {
            if let name = performer.name { names[performer.column] = name }
        }
        self.names = names
        for shape in table.shapes { place(shape) }
        for cell in table.cells where !cell.text.isEmpty { place(cell) }
    }

    /// Where each step takes several rows that are not merged, so does the last one.
    private static func ends(of rows: [FlowRow]) -> [Int] {
        var ends = rows.map(\.rows.upperBound)
        let heights = zip(rows.dropFirst(), rows).map { $0.rows.lowerBound - $1.rows.lowerBound }
        guard let last = rows.last, let least = heights.min(), heights.count >= 2 else { return ends }
        ends[ends.count - 1] = max(ends[ends.count - 1], last.rows.lowerBound + least - 1)
        return ends
    }

    // MARK: - Cells

    private mutating func place(_ cell: GridCell) {
        // A title or total across the table begins in the column of the number or activity.
        guard names[cell.position.column] != nil else { return }
        let performers = cell.columns.prefix(FlowHeading.widest).compactMap { names[$0] }.uniqued()
        guard !performers.isEmpty, let mark = PerformerMark(cell.text), var step = step(ofRow: cell.position.row)
        else { return }
        switch mark {
        case .line: return
        case .branch(let text):
            let middle = GridPoint(row: Double(cell.position.row) + 0.5, column: Double(cell.position.column) + 0.5)
            branches.append(Branch(text: text, step: first + step, place: middle))
        case .mark(let kind):
            let isBeside = cell.position.row == starts[step]
            marks.append(Mark(kind: kind, step: first + step, performers: performers, isBesideActivity: isBeside))
            let last = min(starts.count - 1, step + Self.longestMark)
            while step < last, starts[step + 1] <= cell.rows.upperBound {
                step += 1
                marks.append(Mark(kind: kind, step: first + step, performers: performers, isBesideActivity: true))
            }
        }
    }

    // MARK: - Shapes

    private mutating func place(_ shape: DrawnShape) {
        guard let symbol = ShapeSymbol(shape) else { return }
        var placed = Placed(shape: shape, symbol: symbol, step: nil, performers: performers(under: shape))
        let center = shape.center
        if let first = starts.first, center.row < Double(first) {
            placed.isAbove = true
        } else if let last = ends.last, center.row >= Double(last) + 1 {
            placed.isBelow = true
        } else if !placed.performers.isEmpty {
            placed.step = step(ofRow: center.cell.row).map { first + $0 }
        }
        shapes.append(placed)
    }

    /// The step whose rows this row is among: from its first row to before the next step.
    private func step(ofRow row: Int) -> Int? {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= row { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }

    /// The column the middle of a shape stands in, and those it covers for the most part; of a shape whose middle is
    /// beside every performer's column, the one it reaches over.
    private func performers(under shape: DrawnShape) -> [String] {
        let (left, right) = (
            min(shape.topLeft.column, shape.bottomRight.column), max(shape.topLeft.column, shape.bottomRight.column)
        )
        let from = GridPoint(row: 0, column: left).cell.column
        let to = min(GridPoint(row: 0, column: right).cell.column, from + 32)
        let middle = shape.center.cell.column
        var best: (name: String, width: Double)?
        var covered: [String] = []
        for column in from...max(from, to) {
            guard let name = names[column] else { continue }
            let width = min(right, Double(column) + 1) - max(left, Double(column))
            if width >= 0.7 || column == middle { covered.append(name) }
            if width > best?.width ?? 0 { best = (name, width) }
        }
        if !covered.isEmpty { return covered.uniqued() }
        guard let best, best.width >= 0.25 * (right - left) else { return [] }
        return [best.name]
    }
}

extension Sequence where Element: Hashable {
    /// Each once, where it stands first.
    func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}

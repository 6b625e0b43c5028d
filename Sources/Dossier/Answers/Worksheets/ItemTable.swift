import OfficeFiles

/// One of the sheets `Jumlah` and `Syarat` of our own worksheet, known by its headings whatever its tab is called: what
/// stands below `Mandiri` and `Evaluator` there are numbers and ticks, never answers.
struct ItemTable {
    let table: Table
    /// `counts` or `conditions`.
    let kind: WorksheetSheet
    /// The position of the headings in `Table.rows`.
    let headings: Int
    private let columns: [String: Int]

    init?(_ table: Table) {
        for (position, row) in table.rows.prefix(Self.searchedRows).enumerated() {
            let columns = Dictionary(
                row.cells.enumerated().map { (Folding.name($0.element), $0.offset) },
                uniquingKeysWith: { first, _ in first })
            // Nobody's sheet of answers is taken for one of numbers.
            guard !columns.keys.contains(where: { $0.hasPrefix("jawaban") }) else { continue }
            for kind in [WorksheetSheet.counts, .conditions] {
                let isNamed = table.sheet == kind.rawValue || Self.isTitled(kind, table.rows[..<position])
                guard Self.areHeadings(columns, of: kind, isNamed: isNamed) else { continue }
                (self.table, self.kind, self.headings, self.columns) = (table, kind, position, columns)
                return
            }
        }
        return nil
    }

    var code: Int? { column(0) }
    var item: Int? { column(1) }
    func numbers(_ column: AnswerColumn) -> Int? { self.column(column == .evaluator ? 5 : 4) }

    /// Headings without which a row says nothing, and those of what people fill in, where they are missing.
    var missingKeys: [String] { missing([0, 1]) }
    var missingNumbers: [String] { missing([4, 5]) }

    private func missing(_ positions: [Int]) -> [String] {
        positions.filter { column($0) == nil }.map { kind.itemHeadings[$0] }
    }

    private func column(_ position: Int) -> Int? { columns[Folding.name(kind.itemHeadings[position])] }

    private static let searchedRows = 60

    /// The title our own sheet has above its headings: `Jumlah – Kota Contoh`.
    private static func isTitled(_ kind: WorksheetSheet, _ above: ArraySlice<TableRow>) -> Bool {
        above.contains { $0[0].hasPrefix("\(kind.rawValue) – ") }
    }

    /// Most of the headings, with one only this sheet has where it is not called so.
    private static func areHeadings(_ columns: [String: Int], of kind: WorksheetSheet, isNamed: Bool) -> Bool {
        let has = kind.itemHeadings.map { columns[Folding.name($0)] != nil }
        guard has.count == 6, has[4] || has[5] else { return false }
        let isTelling = has[1] || (kind == .counts && has[3])
        return has.count(where: { $0 }) >= (isNamed ? 3 : 4) && (isNamed || isTelling)
    }
}

extension WorksheetSheet {
    /// The headings of a sheet of numbers or ticks; empty for any other.
    var itemHeadings: [String] {
        switch self {
        case .counts: Self.countHeadings
        case .conditions: Self.conditionHeadings
        case .main, .summary, .guide, .choices: []
        }
    }
}

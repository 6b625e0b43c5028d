import Findings
import OfficeFiles

/// One sheet of a workbook understood as a worksheet (LKE): where its headings stand and what its columns hold.
struct WorksheetTable {
    let table: Table
    /// The position of the last heading row in `Table.rows`.
    let headings: Int
    let columns: [WorksheetRole: Int]
    let area: String?
    /// Columns of our own worksheet that tell how an indicator is answered, and its text.
    private(set) var form: Int?
    private(set) var textHash: Int?
    /// Columns that have a heading and are not read: it says nothing known, or what another column says already.
    private(set) var unread: [Int: Heading] = [:]
    /// Columns that have a heading; `nil` where a mapping says what is read, and the rest is left out on purpose.
    private(set) var headed: Set<Int>?

    struct Heading {
        let text: String
        /// The position of its row in `Table.rows`.
        let row: Int
    }

    /// The table whose headings are recognised; `nil` for a sheet that asks nothing.
    init?(_ table: Table) {
        var best: (weight: Int, top: Int, headings: Int, columns: [WorksheetRole: Int])?
        for top in table.rows.indices.prefix(Self.searchedRows) {
            for height in 1...HeadingBlock.tallest where top + height <= table.rows.count {
                let block = HeadingBlock(table, rows: top...(top + height - 1))
                guard let columns = Self.columns(block) else { continue }
                // Of two readings that explain as much, the one that takes in a further line of headings.
                let isFurther =
                    columns.count == best?.weight && height > 1 && best?.headings == top + height - 2
                    && WorksheetRole.areHeadings(table.rows[top + height - 1].cells)
                guard columns.count > best?.weight ?? 0 || isFurther else { continue }
                best = (columns.count, top, top + height - 1, columns)
            }
        }
        guard let best else { return nil }
        self.table = table
        (headings, columns, area) = (best.headings, best.columns, nil)
        findOwnColumns()
        findUnread(HeadingBlock(table, rows: best.top...best.headings))
    }

    /// The table as a mapping describes it.
    ///
    /// - Throws: `RefusedInput` where a heading it names is not there.
    init(_ table: Table, _ sheet: WorksheetMapping.Sheet) throws(RefusedInput) {
        self.table = table
        // Where the row of headings is blank, the rows below it are there all the same.
        headings = (table.rows.firstIndex { $0.number > sheet.headingRow } ?? table.rows.count) - 1
        let row = table.rows[safe: headings].flatMap { $0.number == sheet.headingRow ? $0 : nil }
        var columns: [WorksheetRole: Int] = [:]
        for role in WorksheetRole.allCases {
            guard let column = sheet.columns[role] else { continue }
            switch column {
            case .position(let position): columns[role] = position
            case .heading(let heading):
                let wanted = Folding.name(heading)
                guard let found = row?.cells.firstIndex(where: { Folding.name($0) == wanted }) else {
                    throw RefusedInput(problem: Message.headingMissing(heading, sheet))
                }
                columns[role] = found
            }
        }
        self.columns = columns
        area = sheet.area
        findOwnColumns()
    }

    /// The mapping that describes the table.
    var mapping: WorksheetMapping.Sheet {
        WorksheetMapping.Sheet(
            name: table.sheet ?? "", headingRow: table.rows[safe: headings]?.number ?? 1, area: area,
            columns: columns.mapValues { .position($0) })
    }

    private static let searchedRows = 60

    /// `nil` for headings without a question or without an answer.
    private static func columns(_ block: HeadingBlock) -> [WorksheetRole: Int]? {
        var columns: [WorksheetRole: Int] = [:]
        for (position, path) in block.paths.enumerated() {
            guard let last = path.last else { continue }
            guard let role = ownColumn(last).map({ WorksheetRole($0) }) ?? WorksheetRole(headings: path) else {
                continue
            }
            if columns[role] == nil { columns[role] = position }
        }
        let asks = columns[.code] != nil || columns[.title] != nil
        return asks && (columns[.selfAssessment] != nil || columns[.evaluator] != nil) ? columns : nil
    }

    private static func ownColumn(_ heading: String) -> WorksheetColumn? {
        WorksheetColumn.allCases.first { Folding.name($0.rawValue) == Folding.name(heading) }
    }

    private mutating func findUnread(_ block: HeadingBlock) {
        let places: Set<WorksheetRole> = [.code, .area, .title]
        let read = Set(columns.values)
        headed = Set(block.paths.indices.filter { !block.paths[$0].isEmpty })
        for (position, path) in block.paths.enumerated() where !read.contains(position) {
            guard let last = path.last else { continue }
            let own = Self.ownColumn(last)
            if let role = own.map({ WorksheetRole($0) }) ?? WorksheetRole(headings: path) {
                // A question may well have several columns; an answer has one.
                if places.contains(role) { continue }
            } else if own != nil || WorksheetRole.isNeverRead(last) {
                continue
            }
            unread[position] = Heading(text: last, row: block.places[position].row)
        }
    }

    private mutating func findOwnColumns() {
        guard let row = table.rows[safe: headings] else { return }
        form = row.cells.firstIndex(of: WorksheetColumn.form.rawValue)
        textHash = row.cells.firstIndex(of: WorksheetColumn.textHash.rawValue)
    }
}

private enum Message {
    static func headingMissing(_ heading: String, _ sheet: WorksheetMapping.Sheet) -> ReadProblem {
        ReadProblem(
            code: "badMapping",
            message: LocalizedText(
                id: "Lembar \(sheet.name.quoted) tidak memiliki judul kolom \(heading.quoted) di baris "
                    + "\(sheet.headingRow).",
                en: "The sheet \(sheet.name.quoted) has no heading \(heading.quoted) in row \(sheet.headingRow)."),
            line: sheet.headingRow)
    }
}

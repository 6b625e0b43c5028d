import CXLSXWriter
import Findings

/// Writes one sheet of a workbook, row by row.
@safe
public final class SheetWriter {
    public let name: String
    /// The 0-based row the next `append` writes.
    public private(set) var nextRow = 0
    /// Cells whose text was longer than a cell can hold (32,767 UTF-16 units) and was cut there.
    public private(set) var cutCells: [CellPosition] = []
    let book: WorkbookWriter
    let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let layout: SheetLayout
    private var merged: [CellRange] = []

    static var rowLimit: Int { 1_048_576 }
    static var columnLimit: Int { 16_384 }

    init(
        _ name: String, _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ layout: SheetLayout, of book: WorkbookWriter
    ) throws(WorkbookWritingError) {
        self.name = name
        unsafe self.sheet = sheet
        self.layout = layout
        self.book = book
        try layOut()
    }

    /// Writes a row below the last one.
    ///
    /// - Parameters:
    ///   - cells: from column A on.
    ///   - style: for cells without a style; `nil` for that of each column.
    ///   - height: how high the row is.
    /// - Throws: `outsideSheet` below the last row or past the last column.
    public func append(
        _ cells: [OutgoingCell], style: CellStyle? = nil, height: RowHeight = .automatic
    ) throws(WorkbookWritingError) {
        try book.checkIsOpen()
        let row = nextRow
        try check(CellPosition(row: row, column: max(0, cells.count - 1)))
        nextRow += 1
        switch height {
        case .automatic: break
        case .fitted: unsafe worksheet_set_row(sheet, UInt32(row), fittedHeight(cells, style), nil)
        case .points(let points): unsafe worksheet_set_row(sheet, UInt32(row), points, nil)
        }
        for (column, cell) in cells.enumerated() {
            try write(cell, style: cell.style ?? style, at: CellPosition(row: row, column: column))
        }
    }

    /// Leaves rows blank.
    public func skip(_ count: Int = 1) { nextRow += max(0, count) }

    /// Sets the height of a row, in points. Cells that are merged do not make a spreadsheet fit the row to their text.
    ///
    /// - Throws: `outsideSheet`, and `badUse` for a row that is written out already where rows are streamed.
    public func setHeight(_ height: Double, ofRow row: Int) throws(WorkbookWritingError) {
        try book.checkIsOpen()
        try check(CellPosition(row: row, column: 0))
        guard book.memory == .whole || row >= nextRow - 1 else { throw .badUse }
        unsafe worksheet_set_row(sheet, UInt32(row), height, nil)
    }

    /// Shows `range` as one cell. Its rows may have been appended before; they are not written again.
    ///
    /// - Throws: `badMerge` for one cell alone, cells that are merged already, and where rows are streamed.
    public func merge(_ range: CellRange, _ cell: OutgoingCell) throws(WorkbookWritingError) {
        try book.checkIsOpen()
        try check(CellPosition(row: range.rows.upperBound, column: range.columns.upperBound))
        let isOneCell = range.rows.count == 1 && range.columns.count == 1
        let overlaps = merged.contains {
            $0.rows.overlaps(range.rows) && $0.columns.overlaps(range.columns)
        }
        guard !isOneCell, !overlaps, book.memory == .whole else { throw .badMerge(range.anchor) }
        merged.append(range)
        let format = try unsafe book.format(cell.style)
        unsafe worksheet_merge_range(
            sheet, UInt32(range.rows.lowerBound), UInt16(range.columns.lowerBound), UInt32(range.rows.upperBound),
            UInt16(range.columns.upperBound), "", format)
        try write(cell, style: cell.style, at: range.anchor)
    }

    // MARK: - Cells

    private func write(
        _ cell: OutgoingCell, style: CellStyle?, at place: CellPosition
    ) throws(WorkbookWritingError) {
        let style = style ?? columnStyle(place.column)
        let (row, column) = (UInt32(place.row), UInt16(place.column))
        switch cell.content {
        case .text(let text): try write(text, style, at: place)
        case .number(let number) where number.isFinite:
            let format = try unsafe book.format(style)
            unsafe worksheet_write_number(sheet, row, column, number, format)
        case .date(let date):
            guard let day = date.day, date.year >= 1900 else { return try write(date.iso, style, at: place) }
            var moment = lxw_datetime()
            (moment.year, moment.month, moment.day) = (Int32(date.year), Int32(date.month), Int32(day))
            let format = try unsafe book.format((style ?? CellStyle()).formatted(.date))
            unsafe worksheet_write_datetime(sheet, row, column, &moment, format)
        case .formula(let formula, let shown): try write(formula, showing: shown, style, at: place)
        case .link(let address, let text): try write(text, leadingTo: address, style, at: place)
        case .sheet(let name):
            let format = try unsafe book.format(style)
            let target = "internal:'\(name.replacing("'", with: "''"))'!A1"
            let status = unsafe worksheet_write_url_opt(sheet, row, column, target, format, name, nil)
            if status != LXW_NO_ERROR { try write(name, style, at: place) }
        case .blank, .number:
            // A blank cell is only there for its look.
            guard let format = try unsafe book.format(style) else { return }
            unsafe worksheet_write_blank(sheet, row, column, format)
        }
    }

    private func write(
        _ text: String, _ style: CellStyle?, at place: CellPosition
    ) throws(WorkbookWritingError) {
        let format = try unsafe book.format(style)
        let fitting = WritableText.fitting(text)
        if fitting.wasCut { cutCells.append(place) }
        guard !fitting.text.isEmpty else {
            if let format = unsafe format {
                unsafe worksheet_write_blank(sheet, UInt32(place.row), UInt16(place.column), format)
            }
            return
        }
        unsafe worksheet_write_string(sheet, UInt32(place.row), UInt16(place.column), fitting.text, format)
    }

    private func write(
        _ formula: SheetFormula, showing shown: OutgoingCell.Shown, _ style: CellStyle?, at place: CellPosition
    ) throws(WorkbookWritingError) {
        guard formula.text.utf16.count < SheetFormula.limit else { throw .badFormula(place) }
        let format = try unsafe book.format(style)
        let (row, column, text) = (UInt32(place.row), UInt16(place.column), "=" + formula.text)
        switch shown {
        case .number(let number):
            unsafe worksheet_write_formula_num(sheet, row, column, text, format, number.isFinite ? number : 0)
        case .text(let shown):
            unsafe worksheet_write_formula_str(sheet, row, column, text, format, WritableText.fitting(shown).text)
        }
    }

    private func write(
        _ text: String, leadingTo address: String, _ style: CellStyle?, at place: CellPosition
    ) throws(WorkbookWritingError) {
        let shown = WritableText.fitting(text)
        guard WritableText.isAddress(address), !shown.wasCut else { return try write(text, style, at: place) }
        let format = try unsafe book.format(style)
        let status = unsafe worksheet_write_url_opt(
            sheet, UInt32(place.row), UInt16(place.column), address, format, shown.text, nil)
        // Excel holds 65,530 links a sheet; what comes after is text.
        if status != LXW_NO_ERROR { try write(text, style, at: place) }
    }

    /// So high that each wrapped text has room, by the number of characters a line of its column takes.
    private func fittedHeight(_ cells: [OutgoingCell], _ style: CellStyle?) -> Double {
        var height = RowHeight.line
        for (column, cell) in cells.enumerated() {
            guard layout.columns.indices.contains(column), let text = cell.text else { continue }
            let look = cell.style ?? style ?? columnStyle(column)
            let lines = RowHeight.lines(of: text, width: layout.columns[column].width, wraps: look?.wraps == true)
            height = max(height, Double(lines) * RowHeight.line(ofSize: look?.size))
        }
        return min(height, RowHeight.limit)
    }

    private func columnStyle(_ column: Int) -> CellStyle? {
        layout.columns.indices.contains(column) ? layout.columns[column].style : nil
    }

    func check(_ cell: CellPosition) throws(WorkbookWritingError) {
        guard (0..<Self.rowLimit).contains(cell.row), (0..<Self.columnLimit).contains(cell.column) else {
            throw .outsideSheet(cell)
        }
    }

    // MARK: - Layout

    private func layOut() throws(WorkbookWritingError) {
        try check(CellPosition(row: layout.headingRows.upperBound, column: max(layout.columns.count, 1) - 1))
        for (position, column) in layout.columns.enumerated() {
            let format = try unsafe book.format(column.style)
            var options = lxw_row_col_options()
            options.hidden = column.isHidden ? 1 : 0
            unsafe worksheet_set_column_opt(
                sheet, UInt16(position), UInt16(position), column.width, format, &options)
        }
        let headings = layout.headingRows
        let frozenColumns = UInt16(clamping: min(layout.frozenColumns, Self.columnLimit - 1))
        if headings.upperBound > 0 || frozenColumns > 0 {
            unsafe worksheet_freeze_panes(sheet, UInt32(headings.upperBound), frozenColumns)
        }
        if !headings.isEmpty {
            unsafe worksheet_repeat_rows(sheet, UInt32(headings.lowerBound), UInt32(headings.upperBound - 1))
        }
        if layout.isHidden { unsafe worksheet_hide(sheet) }
        if !layout.showsGrid { unsafe worksheet_gridlines(sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue)) }
        if let colour = layout.tabColour { unsafe worksheet_set_tab_color(sheet, colour.rgb) }
        setUpPage()
    }

    /// One page wide and as many long as it takes.
    private func setUpPage() {
        unsafe worksheet_set_paper(sheet, layout.paper.code)
        if layout.isLandscape { unsafe worksheet_set_landscape(sheet) }
        unsafe worksheet_fit_to_pages(sheet, 1, 0)
        unsafe worksheet_set_margins(sheet, 0.4, 0.4, 0.6, 0.6)
        let text = layout.footer.prefix(100).replacing("&", with: "&&")
        // With a blank, digits at the start are not taken for the size of the letters (18.3.1.46 oddFooter).
        unsafe worksheet_set_footer(sheet, "&L&8 \(text)&R&8 &P / &N")
    }
}

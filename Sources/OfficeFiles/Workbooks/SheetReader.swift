import XMLStreaming

/// Reads the part of one worksheet (ECMA-376 part 1, 18.3) and hands on its rows as they come. What is small and stands
/// beside the rows is kept in `frame` and `geometry`.
@safe
struct SheetReader<Receiver: SheetReceiver & ~Copyable>: XMLReceiver, ~Copyable {
    /// The table without its rows and formulas.
    var frame: Table
    var geometry = SheetGeometry()
    /// Whether the rows were not in the order of their numbers.
    private(set) var isOutOfOrder = false
    let limits: WorkbookLimits
    let book: WorkbookContext
    let styles: Styles
    let links: Relationships
    private let receiver: UnsafeMutablePointer<Receiver>

    // Where the parser stands
    private var place = Place.outside
    private var depth = 0
    /// The depth of the element whose content is passed over; 0 for none.
    private var skipped = 0
    /// The depths of elements that are as good as not there.
    private var transparent: [Int] = []
    private var textParent = Place.inline

    // The row
    var row = 0
    var cells: [String] = []
    private var rowHasNumber = false
    private var rowIsTooWide = false
    private var rowsTaken = 0
    private var placesTaken = 0
    private var isFull = false
    var hasTooManyRanges = false

    // The cell
    var column = -1
    var kind = CellKind.number
    var style = 0
    var value: [UInt8] = []
    var formula: [UInt8] = []
    var hasFormula = false
    /// Where formulas fill more cells than their own.
    var arrays: [CellRange] = []
    /// The row of the first formula whose value the file holds.
    var calculatedRow: Int?

    /// The texts the cells show by number; handed over for as long as the sheet is read.
    var strings: SharedStrings

    /// The elements whose content matters.
    private enum Place: UInt8 {
        case outside, worksheet, columns, sheetData, row, cell, value, formula, inline, run, inlineText, merges, links
    }

    /// The receiver must outlive the reader.
    init(
        _ sheet: SheetInfo, of book: WorkbookContext, strings: consuming SharedStrings, links: Relationships,
        limits: WorkbookLimits, into receiver: UnsafeMutablePointer<Receiver>
    ) {
        frame = Table(sheet: sheet.name)
        frame.isHidden = sheet.visibility != .visible
        self.book = book
        styles = book.styles
        self.strings = strings
        self.links = links
        self.limits = limits
        unsafe self.receiver = unsafe receiver
    }

    // MARK: - Elements

    mutating func start(_ tag: borrowing XMLStartTag) -> Bool {
        depth += 1
        guard skipped == 0 else { return true }
        guard let name = tag.workbookName else {
            beginForeign(tag)
            return true
        }
        switch (place, name) {
        case (.row, .c): begin(cell: tag)
        case (.cell, .v): place = .value
        case (.cell, .f): begin(formula: tag)
        case (.sheetData, .row): begin(row: tag)
        case (.cell, .is): place = .inline
        case (.inline, .r): place = .run
        case (.inline, .t), (.run, .t): (textParent, place) = (place, .inlineText)
        case (.outside, .worksheet): place = .worksheet
        case (.worksheet, .sheetData): place = .sheetData
        case (.worksheet, .cols): place = .columns
        case (.worksheet, .mergeCells): place = .merges
        case (.worksheet, .hyperlinks): place = .links
        case (.worksheet, .sheetFormatPr): pass { $0.take(defaults: tag) }
        case (.columns, .col): pass { $0.take(columns: tag) }
        case (.merges, .mergeCell): pass { $0.take(merge: tag) }
        case (.links, .hyperlink): pass { $0.take(link: tag) }
        default: skipped = depth
        }
        return !isStopped
    }

    /// Takes what an element says in its tag, and passes over its content.
    private mutating func pass(_ take: (inout Self) -> Void) {
        skipped = depth
        take(&self)
    }

    /// What other programs put in is passed over, but not what stands there for those who do not know it
    /// (ECMA-376 part 3, 9.3).
    private mutating func beginForeign(_ tag: borrowing XMLStartTag) {
        let isCompatibility = tag.namespace == WorkbookNamespace.compatibility.rawValue
        let name = WorkbookName(rawValue: tag.name)
        if isCompatibility, name == .alternateContent || name == .fallback {
            transparent.append(depth)
        } else {
            skipped = depth
        }
    }

    mutating func end() {
        defer { depth -= 1 }
        guard skipped == 0 else {
            if skipped == depth { skipped = 0 }
            return
        }
        if let last = transparent.last, last == depth {
            transparent.removeLast()
            return
        }
        switch place {
        case .value, .inline: place = .cell
        case .formula:
            endFormula()
            place = .cell
        case .inlineText: place = textParent
        case .run: place = .inline
        case .cell:
            endCellWithValue()
            place = .row
        case .row:
            endRow()
            place = .sheetData
        case .columns, .sheetData, .merges, .links: place = .worksheet
        case .worksheet, .outside: place = .outside
        }
    }

    var wantsText: Bool {
        switch place {
        case .value, .inlineText, .formula: skipped == 0
        default: false
        }
    }

    mutating func text(_ utf8: Span<UInt8>) {
        if place == .formula {
            takeFormula(utf8)
            return
        }
        guard value.count <= limits.cellBytes else { return }
        unsafe utf8.withUnsafeBufferPointer { unsafe value.append(contentsOf: $0) }
    }

    // MARK: - Plain rows

    /// Whether the parser has just begun the rows, in no other element than they belong in.
    var isAtRows: Bool { place == .sheetData && skipped == 0 && transparent.isEmpty && row == 0 }

    /// A row that was read without the parser; its texts lie in `bytes`.
    mutating func take(_ plain: borrowing PlainRow, _ bytes: Span<UInt8>) {
        let height = plain.height.flatMap { Self.measure(bytes.extracting($0)) }
        guard begin(row: plain.number, isHidden: plain.isHidden, height: height) else { return }
        for index in plain.cells.indices {
            let cell = plain.cells[index]
            column = cell.column >= 0 ? cell.column : column + 1
            (kind, style, hasFormula) = (cell.kind, cell.style, cell.hasFormula)
            if hasFormula { take(plainFormula: bytes.extracting(cell.formula)) }
            if cell.hasReferences {
                PlainText.resolved(bytes.extracting(cell.value), into: &value)
                endCellWithValue()
            } else {
                endCell(bytes.extracting(cell.value))
            }
        }
        endRow()
    }

    // MARK: - Rows

    private(set) var isStopped = false

    private mutating func begin(row tag: borrowing XMLStartTag) {
        let number = tag.integer(of: .r)
        rowHasNumber = number != nil
        let isTaken = begin(
            row: number ?? (row + 1), isHidden: tag.flag(of: .hidden) ?? false, height: tag.measure(of: .ht))
        if isTaken { place = .row } else { skipped = depth }
    }

    /// - Returns: whether its cells are wanted.
    private mutating func begin(row number: Int, isHidden: Bool, height: Double?) -> Bool {
        let last = row
        row = number
        rowIsTooWide = false
        column = -1
        guard row > 0, row <= CellReference.rows else {
            report(.brokenPart, SheetMessage.outside(row: row))
            row = last
            return false
        }
        if row <= last { isOutOfOrder = true }
        take(height: height, isHidden: isHidden)
        return !isFull
    }

    /// The number of a row that has none of its own, as its first cell gives it.
    private mutating func number(rowBy reference: CellReference?) {
        rowHasNumber = true
        guard let number = reference?.row, number > row, number <= CellReference.rows else { return }
        row = number
    }

    private mutating func begin(cell tag: borrowing XMLStartTag) {
        let reference = tag.withValue(of: WorkbookName.r.rawValue) { CellReference($0) } ?? nil
        if !rowHasNumber { number(rowBy: reference) }
        column = reference?.column ?? (column + 1)
        place = .cell
        kind = tag.withValue(of: WorkbookName.t.rawValue) { CellKind($0) } ?? .number
        style = tag.integer(of: .s) ?? -1
        value.removeAll(keepingCapacity: true)
        hasFormula = false
    }

    private mutating func begin(formula tag: borrowing XMLStartTag) {
        hasFormula = true
        formula.removeAll(keepingCapacity: true)
        noteArray(tag)
        place = .formula
    }

    /// Puts a text in its place.
    mutating func put(_ text: consuming String) {
        guard column < limits.columns else {
            if column >= CellReference.columns {
                report(.brokenPart, cell: column, SheetMessage.outside(column: column))
            } else if !rowIsTooWide {
                rowIsTooWide = true
                report(.tooManyColumns, SheetMessage.tooManyColumns(limits.columns))
            }
            return
        }
        while cells.count < column { cells.append("") }
        if cells.count == column {
            cells.append(text)
        } else {
            if !cells[column].isEmpty { report(.brokenPart, cell: column, SheetMessage.twice) }
            cells[column] = text
        }
    }

    private mutating func endRow() {
        guard cells.contains(where: { $0.utf8.contains { $0 > 0x20 } }) else {
            cells.removeAll(keepingCapacity: true)
            return
        }
        while cells.last?.isEmpty == true { cells.removeLast() }
        guard rowsTaken < limits.rows, placesTaken + cells.count <= limits.places else {
            isFull = true
            report(.tooManyRows, SheetMessage.tooManyRows(rowsTaken))
            cells = []
            return
        }
        rowsTaken += 1
        placesTaken += cells.count
        let width = cells.count
        var full: [String] = []
        full.reserveCapacity(width)
        swap(&full, &cells)
        if unsafe !receiver.pointee.take(TableRow(number: row, cells: full)) { isStopped = true }
    }

    /// The part ended, as it should or not: what was read of an open row counts.
    mutating func finish() {
        switch place {
        case .row, .cell, .value, .formula, .inline, .run, .inlineText: endRow()
        default: break
        }
        if book.isUncalculated, let calculatedRow {
            row = calculatedRow
            report(.formulaWithoutValue, SheetMessage.uncalculated)
        }
    }

    mutating func mark(formulaAt position: CellPosition) {
        unsafe receiver.pointee.takeFormula(at: position)
    }

    mutating func mark(textNumberAt position: CellPosition) {
        unsafe receiver.pointee.takeTextNumber(at: position)
    }
}

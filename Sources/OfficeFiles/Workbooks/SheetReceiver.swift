/// Who takes the rows of a worksheet, one after the other, so that nobody has to hold the sheet.
public protocol SheetReceiver: ~Copyable {
    /// A row with content, in the order of the file: usually by number, upwards.
    ///
    /// - Returns: whether to go on; `false` ends the reading here.
    mutating func take(_ row: consuming TableRow) -> Bool

    /// The value of this cell, of the row that comes next, was given by a formula.
    mutating func takeFormula(at cell: CellPosition)

    /// This cell, of the row that comes next, holds text that looks like a number.
    mutating func takeTextNumber(at cell: CellPosition)
}

extension SheetReceiver where Self: ~Copyable {
    public mutating func takeFormula(at cell: CellPosition) {}
    public mutating func takeTextNumber(at cell: CellPosition) {}
}

import CXLSXWriter
import Findings
import Foundation

// What helps people fill in a sheet and find things in it.
extension SheetWriter {
    /// Offers a drop-down list in the cells of `range`.
    ///
    /// - Throws: `badChoices` for a list Excel cannot hold; put it on a sheet then, and name its cells.
    public func offer(_ choices: CellChoices, in range: CellRange) throws(WorkbookWritingError) {
        try book.checkIsOpen()
        try check(CellPosition(row: range.rows.upperBound, column: range.columns.upperBound))
        var texts = unsafe CTexts()
        var rule = unsafe lxw_data_validation()
        unsafe rule.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
        unsafe rule.dropdown = UInt8(LXW_VALIDATION_ON.rawValue)
        switch choices.source {
        case .values(let values):
            let length = values.reduce(values.count - 1) { $0 + $1.utf16.count }
            guard !values.isEmpty, length <= 255, !values.contains(where: { $0.contains(",") || $0.isEmpty }) else {
                throw .badChoices(range.anchor)
            }
            unsafe rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
            unsafe rule.value_list = texts.list(values)
        case .cells(let name, let cells):
            unsafe rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
            unsafe rule.value_formula = texts.text("=" + Self.reference(cells, in: name))
        }
        if let hint = choices.hint {
            unsafe rule.input_title = texts.text(hint.title, upTo: 32)
            unsafe rule.input_message = texts.text(hint.text, upTo: 255)
        }
        unsafe rule.error_type = UInt8(
            (choices.allowsOthers ? LXW_VALIDATION_ERROR_TYPE_WARNING : LXW_VALIDATION_ERROR_TYPE_STOP).rawValue)
        unsafe rule.error_title = texts.text("Di luar pilihan")
        unsafe rule.error_message = texts.text("Pilih salah satu isi daftar di sel ini.")
        let status = unsafe worksheet_data_validation_range(
            sheet, UInt32(range.rows.lowerBound), UInt16(range.columns.lowerBound), UInt32(range.rows.upperBound),
            UInt16(range.columns.upperBound), &rule)
        unsafe texts.free()
        guard status == LXW_NO_ERROR else { throw .badChoices(range.anchor) }
    }

    /// Takes only numbers within limits in the cells of `range`.
    ///
    /// - Throws: `outsideSheet`, `badChoices` for limits that are none.
    public func accept(_ numbers: CellNumbers, in range: CellRange) throws(WorkbookWritingError) {
        try book.checkIsOpen()
        try check(CellPosition(row: range.rows.upperBound, column: range.columns.upperBound))
        guard numbers.least.isFinite, numbers.most?.isFinite != false else { throw .badChoices(range.anchor) }
        var texts = unsafe CTexts()
        var rule = unsafe lxw_data_validation()
        unsafe rule.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
        unsafe rule.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
        if let most = numbers.most {
            unsafe rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
            unsafe rule.minimum_number = numbers.least
            unsafe rule.maximum_number = most
        } else {
            unsafe rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
            unsafe rule.value_number = numbers.least
        }
        if let hint = numbers.hint {
            unsafe rule.input_title = texts.text(hint.title, upTo: 32)
            unsafe rule.input_message = texts.text(hint.text, upTo: 255)
        }
        // “Tidak berlaku” may stand in place of a number, after a question.
        unsafe rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
        unsafe rule.error_title = texts.text("Di luar batas")
        unsafe rule.error_message = texts.text("Sel ini menerima bilangan dalam batas yang disebut petunjuknya.")
        let status = unsafe worksheet_data_validation_range(
            sheet, UInt32(range.rows.lowerBound), UInt16(range.columns.lowerBound), UInt32(range.rows.upperBound),
            UInt16(range.columns.upperBound), &rule)
        unsafe texts.free()
        guard status == LXW_NO_ERROR else { throw .badChoices(range.anchor) }
    }

    /// Prints nothing but `range`.
    ///
    /// - Throws: `outsideSheet`.
    public func print(only range: CellRange) throws(WorkbookWritingError) {
        try book.checkIsOpen()
        try check(CellPosition(row: range.rows.upperBound, column: range.columns.upperBound))
        unsafe worksheet_print_area(
            sheet, UInt32(range.rows.lowerBound), UInt16(range.columns.lowerBound), UInt32(range.rows.upperBound),
            UInt16(range.columns.upperBound))
    }

    /// Puts a note on a cell, shown when the pointer stands on it.
    ///
    /// - Parameters:
    ///   - text: what it says, cut at 1,000 characters.
    ///   - cell: the cell that bears the note.
    /// - Throws: `outsideSheet`.
    public func note(_ text: String, at cell: CellPosition) throws(WorkbookWritingError) {
        try book.checkIsOpen()
        try check(cell)
        let shown = WritableText.fitting(String(text.prefix(1000))).text
        guard !shown.isEmpty else { return }
        // About 40 characters a line, 18 pixels each.
        let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
            .reduce(0) { $0 + 1 + $1.count / 40 }
        unsafe "".withMutableCString { author in
            var options = unsafe lxw_comment_options()
            unsafe options.author = author
            unsafe options.width = 280
            unsafe options.height = UInt16(clamping: 20 + 18 * lines)
            unsafe worksheet_write_comment_opt(sheet, UInt32(cell.row), UInt16(cell.column), shown, &options)
        }
    }

    /// Puts the arrows for filtering on the first row of `range`.
    ///
    /// - Throws: `outsideSheet`.
    public func filter(_ range: CellRange) throws(WorkbookWritingError) {
        try book.checkIsOpen()
        try check(CellPosition(row: range.rows.upperBound, column: range.columns.upperBound))
        unsafe worksheet_autofilter(
            sheet, UInt32(range.rows.lowerBound), UInt16(range.columns.lowerBound), UInt32(range.rows.upperBound),
            UInt16(range.columns.upperBound))
    }

    /// `'Acuan'!$A$2:$A$36`
    private static func reference(_ range: CellRange, in sheet: String) -> String {
        func corner(_ row: Int, _ column: Int) -> String { "$\(ColumnName.letters(of: column))$\(row + 1)" }
        let name = sheet.replacingOccurrences(of: "'", with: "''")
        return "'\(name)'!\(corner(range.rows.lowerBound, range.columns.lowerBound)):"
            + corner(range.rows.upperBound, range.columns.upperBound)
    }
}

/// Copies of texts for a C function that copies them in turn.
@unsafe
private struct CTexts {
    private var texts: [UnsafeMutablePointer<CChar>] = unsafe []
    private var lists: [UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>] = unsafe []

    mutating func text(_ text: String, upTo limit: Int = .max) -> UnsafeMutablePointer<CChar>? {
        guard let copy = unsafe strdup(String(text.prefix(limit))) else { return nil }
        unsafe texts.append(copy)
        return unsafe copy
    }

    /// A list with a null pointer at its end.
    mutating func list(_ values: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
        let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: values.count + 1)
        for (position, value) in values.enumerated() { unsafe list[position] = text(value) }
        unsafe list[values.count] = nil
        unsafe lists.append(list)
        return unsafe list
    }

    func free() {
        unsafe texts.forEach { unsafe Foundation.free($0) }
        unsafe lists.forEach { unsafe $0.deallocate() }
    }
}

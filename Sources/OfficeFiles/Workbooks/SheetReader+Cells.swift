import Findings
import XMLStreaming

/// What the value of a cell is (ECMA-376 part 1, 18.18.11).
enum CellKind: UInt8 {
    case number, shared, string, inline, boolean, error, date

    init(_ type: Span<UInt8>) {
        switch (type.count, type.count > 0 ? type[0] : 0) {
        case (1, 0x73): self = .shared
        case (1, 0x62): self = .boolean
        case (1, 0x65): self = .error
        case (1, 0x64): self = .date
        case (1, 0x6E), (0, _): self = .number
        case (_, 0x69): self = .inline
        default: self = .string
        }
    }
}

extension SheetReader where Receiver: ~Copyable {
    mutating func endCell() {
        let text = value.isEmpty ? "" : cellText()
        if hasFormula || isInArray { endFormulaCell(isBlank: text.isEmpty) }
        if !text.isEmpty { put(text) }
    }

    private mutating func cellText() -> String {
        if value.count > limits.cellBytes { cutValue() }
        switch kind {
        case .shared: return sharedText()
        case .number: return numberText()
        case .string, .inline: return CellText.text(value.span)
        case .boolean: return value == [0x30] || value.first.map { $0 | 0x20 } == 0x66 ? "FALSE" : "TRUE"
        case .error:
            let text = CellText.text(value.span)
            report(.cellError, cell: column, SheetMessage.error(text))
            return text
        case .date: return Self.isoText(value.span)
        }
    }

    private mutating func sharedText() -> String {
        guard let index = Int(digits: value.span), let text = strings.text(index) else {
            report(.brokenPart, cell: column, SheetMessage.noSharedString)
            return ""
        }
        return text
    }

    private mutating func numberText() -> String {
        let format = book.styles[style]
        let (text, isBadDate) = format.text(of: value.span, is1904: book.is1904)
        if isBadDate { report(.badDate, cell: column, SheetMessage.badDate(text)) }
        return text
    }

    /// ISO 8601 as the file has it (`2021-08-17T00:00:00`), in the form of the other dates.
    private static func isoText(_ bytes: Span<UInt8>) -> String {
        var text = String(utf8: bytes)
        guard let mark = text.firstIndex(of: "T") else { return text }
        var time = text[text.index(after: mark)...].prefix { $0.isNumber || $0 == ":" }
        if time.count == 8, time.hasSuffix(":00") { time = time.dropLast(3) }
        text = String(text[..<mark])
        if text.isEmpty { return String(time) }
        return time.isEmpty || time == "00:00" ? text : text + " " + time
    }

    private mutating func cutValue() {
        var count = limits.cellBytes
        while count > 0, value[count] & 0xC0 == 0x80 { count -= 1 }
        value.removeLast(value.count - count)
        report(.cellTooLarge, cell: column, SheetMessage.cellTooLarge(limits.cellBytes))
    }

    // MARK: - Formulas

    /// A formula is never run; what is read of it is the address in `HYPERLINK("…")`, as far as this many bytes.
    private var formulaBytes: Int { 2_100 }

    mutating func takeFormula(_ utf8: Span<UInt8>) {
        guard formula.count < formulaBytes else { return }
        unsafe utf8.withUnsafeBufferPointer { unsafe formula.append(contentsOf: $0.prefix(formulaBytes)) }
    }

    mutating func endFormula() {
        guard formula.count > 11, let target = HyperlinkFormula.target(formula) else { return }
        note(link: target, at: CellPosition(row: row - 1, column: column))
    }

    /// An array formula and a data table fill all cells of their range (ECMA-376 part 1, 18.3.1.40).
    mutating func noteArray(_ tag: borrowing XMLStartTag) {
        let isArray = tag.withValue(of: WorkbookName.t.rawValue) { type in
            type.count > 0 && (type[0] == 0x61 || type[0] == 0x64)
        }
        guard isArray == true,
            let range = tag.withValue(of: WorkbookName.ref.rawValue, { CellRange(reference: $0) }) ?? nil,
            range.rows.count > 1 || range.columns.count > 1
        else { return }
        arrays.removeAll { $0.rows.upperBound < row - 1 }
        if arrays.count < 64 { arrays.append(range) }
    }

    private var isInArray: Bool {
        !arrays.isEmpty && arrays.contains { $0.contains(CellPosition(row: row - 1, column: column)) }
    }

    private mutating func endFormulaCell(isBlank: Bool) {
        if hasFormula, !hasValue, kind != .string {
            report(.formulaWithoutValue, cell: column, SheetMessage.formulaWithoutValue)
        } else if calculatedRow == nil {
            calculatedRow = row
        }
        guard !isBlank, column < limits.columns else { return }
        mark(formulaAt: CellPosition(row: row - 1, column: column))
    }

    // MARK: - Problems

    /// A problem of this row.
    mutating func report(_ code: TableProblem.Code, cell: Int? = nil, _ message: LocalizedText) {
        guard frame.problems.count < limits.problems else {
            frame.furtherProblems += 1
            return
        }
        let row = max(1, row)
        let name = cell.map { "\(ColumnName.letters(of: $0))\(row)" }
        frame.problems.append(TableProblem(code: code, row: row, cell: name, message: message))
    }
}

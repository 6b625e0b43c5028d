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
    /// Ends a cell whose value has been put together.
    mutating func endCellWithValue() {
        var bytes: [UInt8] = []
        swap(&bytes, &value)
        endCell(bytes.span)
        swap(&bytes, &value)
    }

    /// Ends a cell whose value these bytes are.
    mutating func endCell(_ bytes: Span<UInt8>) {
        let text = bytes.isEmpty ? "" : cellText(bytes)
        if hasFormula || !arrays.isEmpty { endFormulaCell(hasValue: !bytes.isEmpty, isBlank: text.isEmpty) }
        if text.isEmpty { return }
        if isTextNumber(text) { mark(textNumberAt: CellPosition(row: row - 1, column: column)) }
        put(text)
    }

    /// Whether the cell holds text that a person may take for a number.
    private func isTextNumber(_ text: String) -> Bool {
        switch kind {
        case .shared, .string, .inline: break
        case .number, .boolean, .error, .date: return false
        }
        let signs = text.utf8
        guard column < limits.columns, signs.count <= 40, signs.contains(where: { (0x30...0x39).contains($0) }) else {
            return false
        }
        return signs.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C || $0 == 0x20 }
    }

    private mutating func cellText(_ bytes: Span<UInt8>) -> String {
        if bytes.count > limits.cellBytes { return cellText(bytes.extracting(..<cut(bytes))) }
        switch kind {
        case .shared: return sharedText(bytes)
        case .number: return numberText(bytes)
        case .string, .inline: return CellText.text(bytes)
        case .boolean: return (bytes.count == 1 && bytes[0] == 0x30) || bytes[0] | 0x20 == 0x66 ? "FALSE" : "TRUE"
        case .error:
            let text = CellText.text(bytes)
            report(.cellError, cell: column, SheetMessage.error(text))
            return text
        case .date: return Self.isoText(bytes)
        }
    }

    private mutating func sharedText(_ bytes: Span<UInt8>) -> String {
        guard let index = Int(digits: bytes), let text = strings.text(index) else {
            report(.brokenPart, cell: column, SheetMessage.noSharedString)
            return ""
        }
        return text
    }

    private mutating func numberText(_ bytes: Span<UInt8>) -> String {
        let (text, isBadDate) = styles[style].text(of: bytes, is1904: book.is1904)
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

    /// Where a text that is too long ends, which is reported.
    private mutating func cut(_ bytes: Span<UInt8>) -> Int {
        var count = limits.cellBytes
        while count > 0, bytes[count] & 0xC0 == 0x80 { count -= 1 }
        report(.cellTooLarge, cell: column, SheetMessage.cellTooLarge(limits.cellBytes))
        return count
    }

    // MARK: - Formulas

    /// A formula is never run; what is read of it is the address in `HYPERLINK("…")`, as far as this many bytes.
    private var formulaBytes: Int { 2_100 }

    mutating func takeFormula(_ utf8: Span<UInt8>) {
        guard formula.count < formulaBytes else { return }
        unsafe utf8.withUnsafeBufferPointer { unsafe formula.append(contentsOf: $0) }
    }

    mutating func take(plainFormula bytes: Span<UInt8>) {
        // Of all formulas only those that begin with an H, or a sign before it, may lead somewhere.
        guard bytes.count > 11, bytes[0] | 0x20 == 0x68 || bytes[0] == 0x20 || bytes[0] == 0x3D else { return }
        PlainText.resolved(bytes, into: &formula)
        endFormula()
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

    private mutating func endFormulaCell(hasValue: Bool, isBlank: Bool) {
        guard hasFormula || isInArray else { return }
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

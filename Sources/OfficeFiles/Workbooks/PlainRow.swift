/// One row of a worksheet, where its XML is written as nearly every program writes it: `<row r="1"><c r="A1" t="s"><v>0</v></c>
/// </row>`, in UTF-8, without comments, sections, foreign names or declarations. Such rows are taken in without the parser;
/// a row with anything else in it, or anything wrong, is left to it.
struct PlainRow {
    struct Cell {
        /// 0-based; -1 where the cell has no reference.
        var column = -1
        var kind = CellKind.number
        var style = -1
        var value = 0..<0
        var formula = 0..<0
        var hasFormula = false
        /// In value or formula.
        var hasReferences = false
    }

    private(set) var number = 0
    private(set) var isHidden = false
    private(set) var height: Range<Int>?
    private(set) var cells: [Cell] = []
    /// Where the row ends.
    private(set) var end = 0
    private var index = 0
    /// The scan came to the end of the bytes.
    private var ranOut = false

    enum Outcome {
        case whole
        /// The bytes end before the row does, as far as they go.
        case incomplete
        /// Something for the parser.
        case other
    }

    mutating func scan(_ bytes: Span<UInt8>, from start: Int) -> Outcome {
        cells.removeAll(keepingCapacity: true)
        (index, ranOut, number, isHidden, height) = (start, false, 0, false, nil)
        skipBlanks(bytes)
        if row(bytes) {
            end = index
            return .whole
        }
        return ranOut ? .incomplete : .other
    }

    private mutating func row(_ bytes: Span<UInt8>) -> Bool {
        guard take("<row", bytes), let isOpen = rowAttributes(bytes), number > 0 else { return false }
        guard isOpen else { return true }
        while true {
            skipBlanks(bytes)
            guard byte(bytes, index) == 0x3C else { return false }
            guard byte(bytes, index + 1) == 0x63 else {
                return take("</row>", bytes)
            }
            guard cell(bytes) else { return false }
        }
    }

    // MARK: - Cells

    private mutating func cell(_ bytes: Span<UInt8>) -> Bool {
        index += 2
        var cell = Cell()
        guard let isOpen = cellAttributes(bytes, &cell) else { return false }
        guard isOpen else {
            cells.append(cell)
            return true
        }
        var hasValue = false
        while true {
            skipBlanks(bytes)
            guard byte(bytes, index) == 0x3C else { return false }
            switch byte(bytes, index + 1) {
            case 0x76 where !hasValue:
                hasValue = true
                guard value(bytes, &cell) else { return false }
            case 0x69 where !hasValue:
                hasValue = true
                guard inlineText(bytes, &cell) else { return false }
            case 0x66 where !cell.hasFormula:
                guard formula(bytes, &cell) else { return false }
            default:
                guard take("</c>", bytes) else { return false }
                cells.append(cell)
                return true
            }
        }
    }

    private mutating func value(_ bytes: Span<UInt8>, _ cell: inout Cell) -> Bool {
        if byte(bytes, index + 2) == 0x2F { return take("<v/>", bytes) }
        guard take("<v>", bytes), let text = text(bytes, &cell) else { return false }
        cell.value = text
        return take("</v>", bytes)
    }

    private mutating func inlineText(_ bytes: Span<UInt8>, _ cell: inout Cell) -> Bool {
        guard take("<is><t", bytes) else { return false }
        if byte(bytes, index) == 0x20, !take(" xml:space=\"preserve\"", bytes) { return false }
        if byte(bytes, index) == 0x2F { return take("/></is>", bytes) }
        guard take(">", bytes), let text = text(bytes, &cell) else { return false }
        cell.value = text
        return take("</t></is>", bytes)
    }

    private mutating func formula(_ bytes: Span<UInt8>, _ cell: inout Cell) -> Bool {
        index += 2
        cell.hasFormula = true
        guard let isOpen = formulaAttributes(bytes) else { return false }
        guard isOpen else { return true }
        guard let text = text(bytes, &cell) else { return false }
        cell.formula = text
        return take("</f>", bytes)
    }

    /// The text up to the next tag; `nil` where something is in it that the parser has to look at.
    private mutating func text(_ bytes: Span<UInt8>, _ cell: inout Cell) -> Range<Int>? {
        let start = index
        var end = index
        var isASCII = true
        while end < bytes.count {
            let byte = bytes[end]
            if byte == 0x3C { break }
            if byte == 0x26 {
                guard PlainText.reference(bytes, at: end) != nil else {
                    ranOut = ranOut || end + 6 > bytes.count
                    return nil
                }
                cell.hasReferences = true
            } else if byte == 0x3E {
                if end >= start + 2, bytes[end - 1] == 0x5D, bytes[end - 2] == 0x5D { return nil }
            } else if byte >= 0x80 {
                isASCII = false
            } else if byte < 0x20, byte != 0x0A, byte != 0x09 {
                return nil
            }
            end += 1
        }
        index = end
        guard end < bytes.count else {
            ranOut = true
            return nil
        }
        guard isASCII || PlainText.isText(bytes.extracting(start..<end)) else { return nil }
        return start..<end
    }

    // MARK: - Attributes

    /// The next attribute of a tag, into `name` and `given`.
    private enum Tag { case attribute, open, closed, other }
    private var name = 0..<0
    private var given = 0..<0

    private mutating func attribute(_ bytes: Span<UInt8>) -> Tag {
        let hasBlank = byte(bytes, index) == 0x20
        skipBlanks(bytes)
        switch byte(bytes, index) {
        case 0x3E:
            index += 1
            return .open
        case 0x2F:
            index += 2
            return byte(bytes, index - 1) == 0x3E ? .closed : .other
        default: break
        }
        guard hasBlank else { return .other }
        var end = index
        while end < bytes.count, bytes[end] != 0x3D, bytes[end] > 0x20 { end += 1 }
        name = index..<end
        guard byte(bytes, end) == 0x3D, byte(bytes, end + 1) == 0x22 else { return .other }
        end += 2
        let start = end
        while end < bytes.count, bytes[end] != 0x22 {
            let byte = bytes[end]
            if byte == 0x3C || byte == 0x26 || byte < 0x20 || byte >= 0x80 { return .other }
            end += 1
        }
        guard byte(bytes, end) == 0x22 else { return .other }
        given = start..<end
        index = end + 1
        return .attribute
    }

    /// Whether the tag is open, and not an element by itself; `nil` for the parser.
    private mutating func cellAttributes(_ bytes: Span<UInt8>, _ cell: inout Cell) -> Bool? {
        var seen: UInt8 = 0
        while true {
            switch attribute(bytes) {
            case .open: return true
            case .closed: return false
            case .other: return nil
            case .attribute: break
            }
            let bit: UInt8
            switch name.count == 1 ? bytes[name.lowerBound] : 0 {
            case 0x72:
                bit = 1
                cell.column = CellReference(bytes.extracting(given))?.column ?? -1
            case 0x73:
                bit = 2
                cell.style = Int(digits: bytes.extracting(given)) ?? -1
            case 0x74:
                bit = 4
                cell.kind = CellKind(bytes.extracting(given))
            default: return nil
            }
            guard seen & bit == 0 else { return nil }
            seen |= bit
        }
    }

    private mutating func rowAttributes(_ bytes: Span<UInt8>) -> Bool? {
        var seen: UInt16 = 0
        while true {
            switch attribute(bytes) {
            case .open: return true
            case .closed: return false
            case .other: return nil
            case .attribute: break
            }
            guard let position = Self.position(of: bytes.extracting(name), in: Self.rowNames),
                seen & 1 << UInt16(position) == 0
            else { return nil }
            seen |= 1 << UInt16(position)
            switch position {
            case 0:
                guard let number = Int(digits: bytes.extracting(given)) else { return nil }
                self.number = number
            case 1: height = given
            case 2: isHidden = WorkbookFlag.isOn(bytes.extracting(given))
            default: break
            }
        }
    }

    /// Formulas over several cells are for the parser.
    private mutating func formulaAttributes(_ bytes: Span<UInt8>) -> Bool? {
        var seen: UInt16 = 0
        while true {
            switch attribute(bytes) {
            case .open: return true
            case .closed: return false
            case .other: return nil
            case .attribute: break
            }
            guard let position = Self.position(of: bytes.extracting(name), in: Self.formulaNames),
                seen & 1 << UInt16(position) == 0
            else { return nil }
            seen |= 1 << UInt16(position)
            if position == 0, given.isEmpty || bytes[given.lowerBound] != 0x73 { return nil }
        }
    }

    private static let rowNames = [
        "r", "ht", "hidden", "spans", "s", "customFormat", "customHeight", "x14ac:dyDescent", "outlineLevel",
        "collapsed",
        "thickTop", "thickBot",
    ].map { Array($0.utf8) }
    private static let formulaNames = ["t", "ref", "si", "ca", "aca"].map { Array($0.utf8) }

    private static func position(of name: Span<UInt8>, in names: [[UInt8]]) -> Int? {
        names.firstIndex { candidate in
            guard candidate.count == name.count else { return false }
            for index in candidate.indices where candidate[index] != name[index] { return false }
            return true
        }
    }

    // MARK: - Bytes

    /// The byte there; 0, which is never part of XML, behind the last one.
    private mutating func byte(_ bytes: Span<UInt8>, _ index: Int) -> UInt8 {
        if index < bytes.count { return bytes[index] }
        ranOut = true
        return 0
    }

    private mutating func skipBlanks(_ bytes: Span<UInt8>) {
        while index < bytes.count,
            bytes[index] == 0x20 || bytes[index] == 0x0A || bytes[index] == 0x0D || bytes[index] == 9
        {
            index += 1
        }
    }

    private mutating func take(_ words: StaticString, _ bytes: Span<UInt8>) -> Bool {
        let count = words.utf8CodeUnitCount
        for offset in 0..<count {
            let wanted = unsafe words.utf8Start[offset]
            guard byte(bytes, index + offset) == wanted else { return false }
        }
        index += count
        return true
    }
}

/// A reference to a cell as SpreadsheetML writes it (ECMA-376 part 1, 18.18.7): `C14`, `$C$14`.
struct CellReference {
    /// 0-based; `nil` where the reference names no column.
    var column: Int?
    /// 1-based; `nil` where the reference names no row.
    var row: Int?

    /// The columns and rows a worksheet has.
    static let columns = 16_384
    static let rows = 1_048_576

    /// `nil` where the bytes are no reference. Letters and digits too many to mean a cell stop counting far outside the
    /// sheet.
    init?(_ bytes: Span<UInt8>) {
        var index = 0
        var letters = 0
        var number = 0
        while index < bytes.count {
            let byte = bytes[index]
            let letter = (byte & 0xDF) &- 0x41
            if letter < 26, byte >= 0x41 {
                if letters < 1 << 24 { letters = letters * 26 + Int(letter) + 1 }
            } else if byte != 0x24 {
                break
            }
            index += 1
        }
        while index < bytes.count {
            let byte = bytes[index]
            let digit = byte &- 0x30
            if digit < 10 {
                if number < 1 << 40 { number = number * 10 + Int(digit) }
            } else if byte != 0x24 {
                return nil
            }
            index += 1
        }
        column = letters > 0 ? letters - 1 : nil
        row = number > 0 ? number : nil
        guard column != nil || row != nil else { return nil }
    }
}

extension CellRange {
    /// A range as `B2:D5`, `B2`, `B:D` or `2:5` writes it; `nil` where the bytes are none, or lie outside every sheet.
    init?(reference bytes: Span<UInt8>) {
        var colon = 0
        while colon < bytes.count, bytes[colon] != 0x3A { colon += 1 }
        guard let first = CellReference(bytes.extracting(..<colon)) else { return nil }
        let second = colon < bytes.count ? CellReference(bytes.extracting((colon + 1)...)) : first
        guard let second else { return nil }
        let columns = [first.column ?? 0, second.column ?? CellReference.columns - 1]
        let rows = [(first.row ?? 1) - 1, (second.row ?? CellReference.rows) - 1]
        let (left, right) = (columns.min() ?? 0, columns.max() ?? 0)
        let (top, bottom) = (rows.min() ?? 0, rows.max() ?? 0)
        guard right < CellReference.columns, bottom < CellReference.rows else { return nil }
        self.init(rows: top...bottom, columns: left...right)
    }
}

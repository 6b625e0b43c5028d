import Findings

/// The state machine over the UTF-8 bytes of a CSV file. It looks at each byte once, except after a quote that never
/// closes: then the row is read again with its quotes as plain characters, so that one slip does not swallow the file.
struct CSVScanner {
    static let quote: UInt8 = 0x22
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D

    private(set) var table = Table()
    private let separator: UInt8
    private let limits: CSVLimits
    private var position = 0
    private var row = 0
    private var cells: [String] = []
    /// Each unclosed quote costs a look at the rest of the file; after a few, quotes are taken as plain characters.
    private var unclosedQuotesLeft = 8
    private var rowHasNUL = false

    init(separator: UInt8, limits: CSVLimits) {
        self.separator = separator
        self.limits = limits
    }

    /// Reads every row of `utf8` from `start` on into `table`.
    mutating func scan(_ utf8: Span<UInt8>, from start: Int) {
        position = start
        while position < utf8.count {
            row += 1
            let rowStart = position
            let (problems, furtherProblems) = (table.problems.count, table.furtherProblems)
            if !scanRow(utf8, quotesCount: unclosedQuotesLeft > 0) {
                unclosedQuotesLeft -= 1
                // What was seen on the way lies in rows that will be read anew.
                table.problems.removeSubrange(problems...)
                table.furtherProblems = furtherProblems
                report(.unterminatedQuote, cell: cells.count, Message.unterminatedQuote)
                position = rowStart
                _ = scanRow(utf8, quotesCount: false)
            }
            if rowHasNUL { report(.nulByte, Message.nulByte) }
            guard cells.contains(where: { $0.utf8.contains { $0 > 0x20 } }) else { continue }
            guard table.rows.count < limits.rows else {
                report(.tooManyRows, Message.tooManyRows(limits.rows))
                return
            }
            table.rows.append(TableRow(number: row, cells: cells))
        }
    }

    /// Says which rows hold U+FFFD, where decoding had to put it.
    mutating func reportReplacedCharacters() {
        for found in table.rows {
            guard let column = found.cells.firstIndex(where: { $0.unicodeScalars.contains("\u{FFFD}") }) else {
                continue
            }
            row = found.number
            report(.badCharacter, cell: column, Message.badCharacter)
        }
    }

    // MARK: - Rows and cells

    /// One row, its line end included, into `cells`; `false` where a quote never closes.
    private mutating func scanRow(_ utf8: Span<UInt8>, quotesCount: Bool) -> Bool {
        cells.removeAll(keepingCapacity: true)
        rowHasNUL = false
        var cut = false
        while true {
            let isQuoted = quotesCount && position < utf8.count && utf8[position] == Self.quote
            guard let cell = isQuoted ? quotedCell(utf8) : plainCell(utf8) else { return false }
            if cells.count < limits.columns { cells.append(cell) } else { cut = cut || !cell.isEmpty }
            guard position < utf8.count, utf8[position] == separator else { break }
            position += 1
        }
        if cut { report(.tooManyColumns, Message.tooManyColumns(limits.columns)) }
        skipLineEnd(utf8)
        return true
    }

    /// The bytes up to the next separator or line end.
    private mutating func plainCell(_ utf8: Span<UInt8>) -> String {
        let start = position
        skipToCellEnd(utf8)
        return text(utf8.extracting(start..<position))
    }

    /// The bytes between quotes, doubled ones halved, and what stands behind the closing one; `nil` where none closes.
    private mutating func quotedCell(_ utf8: Span<UInt8>) -> String? {
        position += 1
        let start = position
        skipToQuote(utf8)
        guard position < utf8.count else { return nil }
        let first = utf8.extracting(start..<position)
        position += 1
        if isAtCellEnd(utf8) { return text(first) }
        return restOfQuotedCell(utf8, after: first)
    }

    /// The slow way: a cell with doubled quotes, or with text behind the closing quote.
    private mutating func restOfQuotedCell(_ utf8: Span<UInt8>, after first: Span<UInt8>) -> String? {
        var bytes = Self.copy(first)
        while position < utf8.count, utf8[position] == Self.quote {
            let start = position
            position += 1
            skipToQuote(utf8)
            guard position < utf8.count else { return nil }
            bytes += Self.copy(utf8.extracting(start..<position))
            position += 1
        }
        if !isAtCellEnd(utf8) {
            let start = position
            skipToCellEnd(utf8)
            let rest = Self.copy(utf8.extracting(start..<position))
            if rest.contains(where: { $0 != 0x20 }) {
                bytes += rest
                report(.textAfterQuote, cell: cells.count, Message.textAfterQuote)
            }
        }
        return text(bytes.span)
    }

    // MARK: - Steps

    // Both loops keep their index in a register: the compiler would write `position` back at every byte.

    private mutating func skipToCellEnd(_ utf8: Span<UInt8>) {
        var index = position
        while index < utf8.count {
            let byte = utf8[index]
            if byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn { break }
            if byte == 0 { rowHasNUL = true }
            index += 1
        }
        position = index
    }

    private mutating func skipToQuote(_ utf8: Span<UInt8>) {
        var index = position
        while index < utf8.count {
            let byte = utf8[index]
            if byte == Self.quote { break }
            if byte == 0 { rowHasNUL = true }
            index += 1
        }
        position = index
    }

    private mutating func skipLineEnd(_ utf8: Span<UInt8>) {
        if position < utf8.count, utf8[position] == Self.carriageReturn { position += 1 }
        guard position < utf8.count, utf8[position] == Self.lineFeed else { return }
        // A line feed right behind a cell, or behind its carriage return: both end one row.
        position += 1
    }

    private func isAtCellEnd(_ utf8: Span<UInt8>) -> Bool {
        guard position < utf8.count else { return true }
        let byte = utf8[position]
        return byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn
    }

    // MARK: - Texts

    private mutating func text(_ utf8: Span<UInt8>) -> String {
        guard utf8.count <= limits.cellBytes else {
            report(.cellTooLarge, cell: cells.count, Message.cellTooLarge(limits.cellBytes))
            return plainText(utf8.extracting(..<characterStart(atOrBefore: limits.cellBytes, in: utf8)))
        }
        return plainText(utf8)
    }

    private func plainText(_ utf8: Span<UInt8>) -> String {
        guard !rowHasNUL else { return String(decoding: Self.copy(utf8).filter { $0 != 0 }, as: UTF8.self) }
        do {
            return String(copying: try UTF8Span(validating: utf8))
        } catch {
            return String(decoding: Self.copy(utf8), as: UTF8.self)
        }
    }

    private func characterStart(atOrBefore offset: Int, in utf8: Span<UInt8>) -> Int {
        var index = offset
        while index > 0, utf8[index] & 0xC0 == 0x80 { index -= 1 }
        return index
    }

    private static func copy(_ utf8: Span<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        for index in utf8.indices { bytes.append(utf8[index]) }
        return bytes
    }

    // MARK: - Problems

    private mutating func report(_ code: TableProblem.Code, cell: Int? = nil, _ message: LocalizedText) {
        guard table.problems.count < limits.problems else {
            table.furtherProblems += 1
            return
        }
        let name = cell.map { "\(ColumnName.letters(of: $0))\(row)" }
        table.problems.append(TableProblem(code: code, row: row, cell: name, message: message))
    }
}

private enum Message {
    static let unterminatedQuote = LocalizedText(
        id: "Tanda kutip pembuka di sel ini tidak pernah ditutup; baris dibaca dengan tanda kutip sebagai huruf biasa.",
        en: "The quote that opens this cell never closes; the row was read with its quotes as plain characters.")
    static let textAfterQuote = LocalizedText(
        id: "Ada teks di antara tanda kutip penutup dan pemisah; teks itu tetap disertakan.",
        en: "There is text between the closing quote and the separator; it was kept.")
    static let nulByte = LocalizedText(
        id: "Baris ini berisi bita NUL; bita itu dibuang.", en: "This row holds NUL bytes; they were left out.")
    static let badCharacter = LocalizedText(
        id: "Baris ini berisi bita yang bukan huruf dalam pengodean berkas; huruf itu diganti dengan U+FFFD.",
        en: "This row holds bytes that are no character of the file's encoding; they were replaced by U+FFFD.")

    static func cellTooLarge(_ limit: Int) -> LocalizedText {
        LocalizedText(
            id: "Sel ini lebih panjang dari \(limit) bita dan dipotong di situ.",
            en: "This cell is longer than \(limit) bytes and was cut there.")
    }

    static func tooManyColumns(_ limit: Int) -> LocalizedText {
        LocalizedText(
            id: "Baris ini berisi lebih dari \(limit) sel; sisanya tidak dibaca.",
            en: "This row has more than \(limit) cells; the rest was not read.")
    }

    static func tooManyRows(_ limit: Int) -> LocalizedText {
        LocalizedText(
            id: "Tabel berisi lebih dari \(limit) baris; mulai baris ini tidak dibaca.",
            en: "The table has more than \(limit) rows; from this row on nothing was read.")
    }
}

import OfficeFiles

/// What the fuzzer calls with each input: an archive as it is, or the parts of a workbook, which are put into one.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzWorkbooks(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    read(bytes)
    if bytes.first != UInt8(ascii: "P") {
        let archive = archiveOfParts(bytes)
        read(archive)
        compareWithParser(archive, bytes)
    }
    return 0
}

/// Parts stand one behind the other with 0xFF between them, which no XML holds.
private func archiveOfParts(_ bytes: [UInt8]) -> [UInt8] {
    let names = [
        "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
        "xl/worksheets/_rels/sheet1.xml.rels",
    ]
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var zip = StoredZip([
        (
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" "
                + "Type=\"\(types)/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
        )
    ])
    let workbook = "<workbook xmlns:r=\"\(types)\"><sheets><sheet name=\"a\" r:id=\"r\"/></sheets></workbook>"
    var parts = bytes.split(separator: 0xFF, maxSplits: names.count - 1, omittingEmptySubsequences: false)
    if parts.count < 4 { parts += Array(repeating: [], count: 4 - parts.count) }
    if parts[3].isEmpty { parts[3] = Array(workbook.utf8)[...] }
    for (name, part) in Swift.zip(names, parts) where !part.isEmpty {
        zip.entries.append(StoredZip.Entry(name: name, bytes: Array(part)))
    }
    return zip.bytes
}

/// Rows that were taken without the parser are those the parser gives: it alone reads what follows a tag that is written
/// in another way.
private func compareWithParser(_ archive: [UInt8], _ parts: [UInt8]) {
    let tag = Array("<sheetData>".utf8)
    guard parts.count >= tag.count,
        let place = (0...parts.count - tag.count).first(where: { parts[$0..<$0 + tag.count].elementsEqual(tag) }),
        let plain = try? Workbook(archive).table(0)
    else { return }
    let other = parts[..<(place + tag.count - 1)] + [0x20] + parts[(place + tag.count - 1)...]
    guard let parsed = try? Workbook(archiveOfParts(Array(other))).table(0) else { fatalError("opens once only") }
    promise(plain.rows == parsed.rows, "plain rows are those of the parser")
    promise(plain.problems.map(\.code) == parsed.problems.map(\.code), "plain rows have the problems of the parser's")
    promise(plain.formulas == parsed.formulas && plain.links == parsed.links, "formulas and links are the parser's")
    promise(plain.merges == parsed.merges && plain.hiddenRows == parsed.hiddenRows, "the frame is the parser's")
}

/// Every sheet of a workbook, as a whole and row by row, within the usual limits and very small ones.
private func read(_ bytes: [UInt8]) {
    let small = WorkbookLimits(
        rows: 3, columns: 4, places: 9, cellBytes: 5, problems: 2, sheets: 2, sharedStrings: 3, sharedStringBytes: 40,
        ranges: 2)
    for limits in [WorkbookLimits(), small] {
        guard let workbook = try? Workbook(bytes, limits: limits) else { continue }
        promise(workbook.sheets.count <= limits.sheets, "no more sheets than the limit")
        for sheet in workbook.sheets.prefix(8) { read(sheet, of: workbook, limits) }
    }
}

private func read(_ sheet: SheetInfo, of workbook: Workbook, _ limits: WorkbookLimits) {
    let table = workbook.table(sheet.index)
    promise(table.rows.count <= limits.rows, "no more rows than the limit")
    promise(table.problems.count <= limits.problems + 8, "no more problems than the limit")
    var last = 0
    for row in table.rows {
        promise(row.number >= last && (1...1_048_576).contains(row.number), "rows stand in the order of their numbers")
        promise(row.cells.count <= limits.columns, "no more columns than the limit")
        promise(row.cells.last?.isEmpty == false, "a row ends with its last cell that has content")
        promise(row.cells.allSatisfy { $0.utf8.count <= limits.cellBytes + 600 }, "no cell is longer than the limit")
        last = row.number
    }
    var rows = Rows()
    let frame = workbook.read(sheet.index, into: &rows)
    promise(frame.rows.isEmpty && frame.merges == table.merges, "the frame is that of the table")
    let sorted = rows.rows.enumerated().sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }
    promise(sorted.map(\.element) == table.rows, "rows come the same one by one")
    promise(rows.formulas == table.formulas.count, "formulas come the same one by one")
}

private struct Rows: SheetReceiver {
    var rows: [TableRow] = []
    var formulas = 0

    mutating func take(_ row: consuming TableRow) -> Bool {
        rows.append(row)
        return true
    }

    mutating func takeFormula(at cell: CellPosition) { formulas += 1 }
}

/// Ends the run where a promise is broken, in a release build too.
private func promise(_ holds: Bool, _ words: StaticString) {
    if !holds { fatalError("\(words)") }
}

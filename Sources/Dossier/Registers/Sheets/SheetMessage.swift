import Findings
import OfficeFiles

/// What is said about one recognised table.
enum SheetMessage {
    // MARK: - Headings

    static func headings(_ sheet: RecognisedSheet) -> [Finding] {
        var findings: [Finding] = []
        let heading = sheet.table.rows[sheet.headingRows.lowerBound]
        if !sheet.titleRows.isEmpty { findings.append(rowsAbove(heading, sheet)) }
        for column in sheet.columns.all where column.how == .unknown && column.role == .none {
            findings.append(unknown(column, sheet))
        }
        for pair in sheet.columns.duplicates { findings.append(duplicate(pair, sheet)) }
        for (heading, column) in sheet.columns.byContent { findings.append(byContent(heading, column, sheet)) }
        for (heading, columns) in sheet.columns.ambiguous { findings.append(ambiguous(heading, columns, sheet)) }
        return findings
    }

    private static func place(_ column: HeadedColumn, _ sheet: RecognisedSheet) -> SourceLocation {
        SourceLocation(path: sheet.path, line: column.row, sheet: sheet.table.sheet, cell: column.cell)
    }

    private static func rowsAbove(_ row: TableRow, _ sheet: RecognisedSheet) -> Finding {
        Finding(
            rule: "register/heading-row", severity: .note,
            message: LocalizedText(
                id: "Judul kolom ditemukan di baris \(row.number); baris di atasnya dianggap judul tabel.",
                en: "The headings stand in row \(row.number); the rows above are taken as the title of the table."),
            location: SourceLocation(path: sheet.path, line: row.number, sheet: sheet.table.sheet))
    }

    private static func unknown(_ column: HeadedColumn, _ sheet: RecognisedSheet) -> Finding {
        let register = sheet.vocabulary.register
        let used = sheet.columns.all.map(\.role)
        let nearest = sheet.vocabulary.nearest(to: column.written).flatMap {
            used.contains(.value($0)) ? nil : sheet.vocabulary.headings[$0]
        }
        return Finding(
            rule: "register/heading-unknown", severity: .note,
            message: LocalizedText(
                id: "Kolom \(column.written.quoted) tidak dikenal dalam \(register.indonesian), jadi tidak dibaca.",
                en: "The column \(column.written.quoted) is not known in the \(register.english) and was not read."),
            action: nearest.map(meant), location: place(column, sheet))
    }

    /// What was probably meant by a name nobody knows.
    static func meant(_ name: String) -> LocalizedText {
        LocalizedText(
            id: "Mungkin maksudnya \(name.quoted); bila ya, tulislah begitu.",
            en: "Perhaps \(name.quoted) was meant; if so, write it like that.")
    }

    private static func byContent(_ column: HeadedColumn, _ number: Int, _ sheet: RecognisedSheet) -> Finding {
        let heading = sheet.vocabulary.headings[number]
        return Finding(
            rule: "register/heading-by-content", severity: .note,
            message: LocalizedText(
                id: "Kolom \(column.written.quoted) dibaca sebagai \(heading.quoted) menurut isinya.",
                en: "The column \(column.written.quoted) is read as \(heading.quoted), by what stands in it."),
            action: LocalizedText(
                id: "Beri judul \(heading.quoted) agar pasti.", en: "Give it the heading \(heading.quoted)."),
            location: place(column, sheet))
    }

    private static func duplicate(
        _ pair: (used: HeadedColumn, left: HeadedColumn, column: Int), _ sheet: RecognisedSheet
    ) -> Finding {
        let heading = sheet.vocabulary.headings[pair.column]
        // Spoken of where the second of the two stands.
        let usesNew = pair.used.position > pair.left.position
        let here = usesNew ? pair.used : pair.left
        return Finding(
            rule: "register/heading-duplicate", severity: .warning,
            message: usesNew
                ? LocalizedText(
                    id: "Ada dua kolom untuk \(heading.quoted); yang dipakai kolom ini, \(here.written.quoted).",
                    en: "Two columns mean \(heading.quoted); this one, \(here.written.quoted), is used.")
                : LocalizedText(
                    id: "Ada dua kolom untuk \(heading.quoted); kolom ini, \(here.written.quoted), tidak dipakai.",
                    en: "Two columns mean \(heading.quoted); this one, \(here.written.quoted), is not used."),
            action: LocalizedText(
                id: "Sisakan satu kolom, atau beri judul lain.", en: "Keep one column, or give one another heading."),
            location: place(here, sheet))
    }

    private static func ambiguous(_ column: HeadedColumn, _ columns: [Int], _ sheet: RecognisedSheet) -> Finding {
        let names = columns.map { sheet.vocabulary.headings[$0] }
        return Finding(
            rule: "register/heading-ambiguous", severity: .warning,
            message: LocalizedText(
                id:
                    "Judul kolom \(column.written.quoted) dapat berarti \(names.joined(separator: " atau ")), jadi kolom "
                    + "ini tidak dibaca.",
                en: "The heading \(column.written.quoted) may mean \(names.joined(separator: " or ")), so the column "
                    + "was not read."),
            action: LocalizedText(id: "Pisahkan menjadi dua kolom.", en: "Make two columns of it."),
            location: place(column, sheet))
    }

    // MARK: - Rows

    static func strayCell(_ text: String) -> LocalizedText {
        LocalizedText(
            id: "Baris ini berisi sel tanpa judul kolom (\(text.quoted)); sel itu dilewati, sel lain tetap dibaca.",
            en: "This row has a cell under no heading (\(text.quoted)); it was skipped, the other cells were read.")
    }

    static func badRow(_ message: LocalizedText, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "register/bad-row", severity: .warning, message: message,
            action: LocalizedText(
                id: "Periksa tanda kutip, pemisah, dan judul kolom baris ini.",
                en: "Check the quotes, separators and headings of this row."),
            location: place)
    }

    static func unclearMark(_ text: String, _ place: SourceLocation) -> Finding {
        Finding(
            rule: "register/mark-unclear", severity: .warning,
            message: LocalizedText(
                id: "Tanda \(text.quoted) tidak jelas artinya (ya atau tidak), jadi dianggap kosong.",
                en: "The mark \(text.quoted) may mean yes or no, so it is taken as blank."),
            action: LocalizedText(
                id: "Pakai tanda centang (√) untuk ya, dan kosongkan selnya untuk tidak.",
                en: "Put a tick (√) for yes, and leave the cell blank for no."),
            location: place)
    }

    static func unitOfGroup(_ unit: HeldUnit, _ sheet: RecognisedSheet) -> Finding {
        Finding(
            rule: "register/unit-of-group", severity: .note,
            message: LocalizedText(
                id:
                    "Baris tanpa nomor urut dan tanpa unit dihitung milik unit pada baris bernomor di atasnya, mulai dari "
                    + "\(unit.text.quoted).",
                en: "Rows without running number and unit count for the unit of the numbered row above, beginning with "
                    + "\(unit.text.quoted)."),
            action: LocalizedText(
                id: "Isi unit pada setiap baris, atau gabungkan (merge) sel unit sekelompok.",
                en: "Write the unit in every row, or merge its cells for the group."),
            location: unit.location)
    }

    static func problem(_ problem: TableProblem, _ sheet: RecognisedSheet) -> Finding {
        badRow(
            problem.message,
            SourceLocation(path: sheet.path, line: problem.row, sheet: sheet.table.sheet, cell: problem.cell))
    }

    static func further(_ count: Int, _ sheet: RecognisedSheet) -> Finding {
        badRow(
            LocalizedText(
                id: "Masih ada \(count) baris bermasalah lain.", en: "There are \(count) more rows with problems."),
            SourceLocation(path: sheet.path, sheet: sheet.table.sheet))
    }

    // MARK: - The sheet as a whole

    static func noRows(_ register: LocalizedText, _ path: String, _ sheet: String?) -> Finding {
        Finding(
            rule: "register/no-rows", severity: .warning,
            message: LocalizedText(
                id: "\(register.indonesian) ini belum berisi satu baris pun.",
                en: "This \(register.english) does not hold a single row yet."),
            location: SourceLocation(path: path, sheet: sheet))
    }

    static func unitOfSheet(_ unit: HeldUnit, _ sheet: RecognisedSheet) -> Finding {
        Finding(
            rule: "register/unit-of-sheet", severity: .note,
            message: LocalizedText(
                id:
                    "Baris tanpa unit dihitung milik unit yang disebut judul tabel atau nama lembar: \(unit.text.quoted).",
                en: "Rows without a unit are taken as those of the unit the title or the sheet names: "
                    + "\(unit.text.quoted)."),
            location: unit.location)
    }

    static func sideColumns(_ columns: ClosedRange<Int>, _ sheet: RecognisedSheet) -> Finding {
        let letters = ColumnName.letters(of: columns.lowerBound)
        return Finding(
            rule: "register/side-columns", severity: .note,
            message: LocalizedText(
                id: "Isi mulai kolom \(letters) terpisah dari tabel oleh kolom kosong, jadi tidak dibaca.",
                en: "What stands from column \(letters) on is set apart from the table and was not read."),
            location: SourceLocation(path: sheet.path, sheet: sheet.table.sheet))
    }

    static func hidden(_ sheet: RecognisedSheet) -> [Finding] {
        guard let first = sheet.table.rows[sheet.dataRows].first, let last = sheet.table.rows[sheet.dataRows].last
        else { return [] }
        let span = (first.number - 1)...(last.number - 1)
        let rows = sheet.table.hiddenRows.filter { $0.overlaps(span) }.reduce(0) { $0 + $1.clamped(to: span).count }
        let columns = sheet.columns.all.filter { column in
            column.role != .none && sheet.table.hiddenColumns.contains { $0.contains(column.position) }
        }
        guard rows > 0 || !columns.isEmpty else { return [] }
        let names = columns.map(\.written.quoted).joined(separator: ", ")
        let list = names.isEmpty ? "–" : names
        return [
            Finding(
                rule: "register/hidden-cells", severity: .note,
                message: LocalizedText(
                    id: "Baris tersembunyi (\(rows)) dan kolom tersembunyi (\(list)) ikut dibaca.",
                    en: "Hidden rows (\(rows)) and hidden columns (\(list)) were read too."),
                location: SourceLocation(path: sheet.path, sheet: sheet.table.sheet))
        ]
    }

    static func formulas(_ sheet: RecognisedSheet) -> [Finding] {
        guard let first = sheet.table.rows[sheet.dataRows].first, let last = sheet.table.rows[sheet.dataRows].last
        else { return [] }
        let read = Set(sheet.columns.all.filter { $0.role != .none && $0.role != .counter }.map(\.position))
        let count = sheet.table.formulas.count {
            $0.row >= first.number - 1 && $0.row <= last.number - 1 && read.contains($0.column)
        }
        guard count > 0 else { return [] }
        return [
            Finding(
                rule: "register/formulas", severity: .note,
                message: LocalizedText(
                    id: "\(count) sel berisi rumus; yang dipakai nilai yang tersimpan di berkas.",
                    en: "\(count) cells hold formulas; the values saved in the file were used."),
                location: SourceLocation(path: sheet.path, sheet: sheet.table.sheet))
        ]
    }
}

import OfficeFiles

/// A register as a workbook that people fill in: the register, how to fill it in, and what its lists offer.
struct RegisterTemplate<Column: GuidedColumn> {
    let agency: String
    let units: [Unit]
    /// Examples, to be overwritten.
    let rows: [[Column: OutgoingCell.Content]]

    private static var columns: [Column] { Column.templateColumns }
    private static var referenceSheet: String { "Pilihan" }
    private static var instructionSheet: String { "Petunjuk" }
    /// Rows below the headings that have drop-downs, and rows of the reference sheet that lists look at.
    private static var rowsWithChoices: Int { 2000 }
    private static var unitRows: Int { 300 }

    func bytes() throws(WorkbookWritingError) -> [UInt8] {
        try WorkbookWriter.bytes(title: Column.sheetName) { book throws(WorkbookWritingError) in
            try writeRegister(book)
            try writeInstructions(book)
            if offersUnits { try writeReferences(book) }
        }
    }

    // MARK: - The register

    private func writeRegister(_ book: WorkbookWriter) throws(WorkbookWritingError) {
        let layout = SheetLayout(
            columns: Self.columns.map { .init(width: $0.guide.width, style: $0.guide.style) }, headingRows: 0..<1,
            frozenColumns: 2, paper: Column.paper, tabColour: .heading, footer: "\(Column.sheetName) – \(agency)")
        let sheet = try book.addSheet(Column.sheetName, layout)
        try sheet.append(
            Self.columns.map { .text($0.heading, $0.guide.isNeeded ? .heading : .optionalHeading) }, height: .points(36)
        )
        for row in rows {
            try sheet.append(Self.columns.map { OutgoingCell(row[$0] ?? .blank) }, height: .fitted)
        }
        for (position, column) in Self.columns.enumerated() {
            try sheet.note(Self.note(column.guide), at: CellPosition(row: 0, column: position))
            guard let choices = choices(column.guide) else { continue }
            let cells = CellRange(rows: 1...Self.rowsWithChoices, columns: position...position)
            try sheet.offer(choices, in: cells)
        }
        try sheet.filter(CellRange(rows: 0...max(1, rows.count), columns: 0...(Self.columns.count - 1)))
    }

    private static func note(_ guide: ColumnGuide) -> String {
        let need = guide.isNeeded ? "Wajib diisi." : "Boleh kosong."
        return "\(guide.meaning)\n\(guide.accepted)\n\(need)"
    }

    private func choices(_ guide: ColumnGuide) -> CellChoices? {
        switch guide.entry {
        case .text, .verbatim, .date: nil
        case .choice(let values): CellChoices(.values(values))
        case .unit:
            // Names are read as well as ids, so that others are taken after a question.
            CellChoices(
                .cells(
                    sheet: Self.referenceSheet, CellRange(rows: 1...Self.unitRows, columns: 0...0)), allowsOthers: true)
        }
    }

    // MARK: - The other sheets

    private func writeInstructions(_ book: WorkbookWriter) throws(WorkbookWritingError) {
        let layout = SheetLayout(
            columns: [.init(width: 30), .init(width: 46), .init(width: 58), .init(width: 10)], showsGrid: false,
            tabColour: .line, footer: "Petunjuk pengisian \(Column.sheetName)")
        let sheet = try book.addSheet(Self.instructionSheet, layout)
        try sheet.append([.text("Petunjuk pengisian: \(Column.sheetName)", .title)], height: .points(24))
        for line in Column.purpose + Self.generalAdvice + (offersUnits ? [Self.unitAdvice] : []) {
            let row = sheet.nextRow
            sheet.skip()
            try sheet.merge(
                CellRange(rows: row...row, columns: 0...3), .text("•  " + line, CellStyle(vertical: .top, wraps: true)))
            try sheet.setHeight(line.count > 125 ? 32 : 17, ofRow: row)
        }
        sheet.skip()
        try sheet.append(
            ["Judul kolom", "Artinya", "Isi yang diterima", "Wajib"], style: .heading, height: .points(20))
        for (position, column) in Self.columns.enumerated() {
            // With its letter before it, no reader takes the cell for a heading.
            let name = "Kolom \(ColumnName.letters(of: position)): \(column.heading)"
            let guide = column.guide
            try sheet.append(
                [
                    .text(name, CellStyle(isBold: guide.isNeeded, vertical: .top, wraps: true, border: .line)),
                    .text(guide.meaning), .text(guide.accepted), .text(guide.isNeeded ? "ya" : "–"),
                ], style: .body, height: .fitted)
        }
    }

    private static var generalAdvice: [String] {
        [
            "Baris CONTOH menunjukkan cara mengisi: timpa dengan data Anda. Begitu unit contoh di units.xlsx "
                + "diganti, baris contoh yang tertinggal dilaporkan karena unitnya tidak dikenal.",
            "Jangan mengubah judul kolom di baris 1. Kolom boleh dipindah urutannya, dan kolom lain boleh ditambahkan "
                + "di sebelah kanan.",
        ]
    }

    private static var unitAdvice: String {
        "Daftar pilihan Unit diambil dari lembar Pilihan; tulis id unit yang baru di sana."
    }

    /// Whether some column offers the units.
    private var offersUnits: Bool { Self.columns.contains { $0.guide.entry == .unit } }

    private func writeReferences(_ book: WorkbookWriter) throws(WorkbookWritingError) {
        let layout = SheetLayout(
            columns: [.init(width: 22, style: .verbatim), .init(width: 52, style: .body)], headingRows: 0..<1,
            isLandscape: false, tabColour: .line, footer: "Pilihan unit untuk \(Column.sheetName)")
        let sheet = try book.addSheet(Self.referenceSheet, layout)
        try sheet.append(["Pilihan unit", "Namanya di units.xlsx"], style: .heading, height: .points(20))
        for unit in units { try sheet.append([.text(unit.id), .text(unit.name)]) }
    }
}

extension CellStyle {
    /// For columns that may stay blank; white on it has a contrast of 5 to 1.
    fileprivate static let optionalHeading = CellStyle(
        isBold: true, textColour: .white, fill: 0x4F_71_80, horizontal: .center, vertical: .center, wraps: true,
        border: .line)
}

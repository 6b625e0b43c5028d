import Findings

/// What is said of a worksheet that could not be read as it stands.
enum SheetMessage {
    static let noSharedString = LocalizedText(
        id:
            "Teks sel ini hilang: bagian teks bersama di dalam berkas tidak memuatnya. Buka berkas di Excel, lalu simpan "
            + "ulang.",
        en: "The text of this cell is missing: the part of shared texts in the file does not hold it. Open the file in "
            + "Excel and save it again.")
    static let formulaWithoutValue = LocalizedText(
        id: "Sel ini berisi rumus tanpa nilai tersimpan, jadi dibaca kosong. Buka berkas di Excel, lalu simpan ulang.",
        en:
            "This cell holds a formula without a stored value, so it was read as blank. Open the file in Excel and save "
            + "it again.")
    static let uncalculated = LocalizedText(
        id: "Program yang menulis berkas ini menyerahkan penghitungan rumus kepada Excel; nilai rumusnya mungkin belum "
            + "benar. Buka berkas di Excel, lalu simpan ulang.",
        en: "The program that wrote this file left the calculation of its formulas to Excel; their values may not be "
            + "right yet. Open the file in Excel and save it again.")
    static let twice = LocalizedText(
        id: "Sel ini ditulis dua kali di dalam berkas; isi yang terakhir dipakai.",
        en: "The file holds this cell twice; the last content was taken.")
    static let rowTwice = LocalizedText(
        id: "Baris ini ditulis lebih dari sekali di dalam berkas; semuanya dibaca.",
        en: "The file holds this row more than once; all of them were read.")
    static let documentType = LocalizedText(
        id:
            "Bagian ini berisi deklarasi <!DOCTYPE> dengan entitas, yang tidak pernah ditulis oleh program Office; demi "
            + "keamanan tidak dibaca.",
        en: "This part holds a <!DOCTYPE> declaration with entities, which no Office program writes; for safety it was "
            + "not read.")
    static let missing = LocalizedText(
        id: "Lembar ini terdaftar di dalam buku kerja, tetapi isinya tidak ada di dalam berkas.",
        en: "This sheet is listed in the workbook, but its content is not in the file.")

    static func error(_ text: String) -> LocalizedText {
        LocalizedText(
            id: "Sel ini berisi galat \(text) dari program lembar kerja. Perbaiki rumusnya.",
            en: "This cell holds the spreadsheet error \(text). Mend its formula.")
    }

    static func badDate(_ text: String) -> LocalizedText {
        LocalizedText(
            id:
                "Sel ini berformat tanggal, tetapi nilainya (\(text)) di luar kalender lembar kerja; dibaca sebagai angka.",
            en:
                "This cell has the format of a date, but its value (\(text)) lies outside the calendar of the spreadsheet; "
                + "it was read as a number.")
    }

    static func cellTooLarge(_ limit: Int) -> LocalizedText {
        LocalizedText(
            id: "Sel ini lebih panjang dari \(limit) bita dan dipotong di situ.",
            en: "This cell is longer than \(limit) bytes and was cut there.")
    }

    static func tooManyColumns(_ limit: Int) -> LocalizedText {
        LocalizedText(
            id: "Baris ini berisi lebih dari \(limit) kolom; sisanya tidak dibaca.",
            en: "This row has more than \(limit) columns; the rest was not read.")
    }

    static func tooManyRows(_ taken: Int) -> LocalizedText {
        LocalizedText(
            id: "Lembar ini lebih besar dari batas; setelah \(taken) baris berisi, mulai baris ini tidak dibaca.",
            en:
                "The sheet is larger than the limit; after \(taken) rows with content, from this row on nothing was read."
        )
    }

    static func tooManyRanges(_ limit: Int) -> LocalizedText {
        LocalizedText(
            id:
                "Lembar ini memuat lebih dari \(limit) gabungan sel, tautan, atau deret tersembunyi; sisanya tidak dicatat.",
            en: "The sheet has more than \(limit) merges, links or hidden runs; the rest was not noted.")
    }

    static func outside(row: Int) -> LocalizedText {
        LocalizedText(
            id: "Baris bernomor \(row) berada di luar lembar kerja (1–\(CellReference.rows)); tidak dibaca.",
            en: "The row numbered \(row) lies outside a worksheet (1–\(CellReference.rows)); it was not read.")
    }

    static func outside(column: Int) -> LocalizedText {
        LocalizedText(
            id: "Sel ini berada di luar lembar kerja (kolom A–XFD); tidak dibaca.",
            en: "This cell lies outside a worksheet (columns A–XFD); it was not read.")
    }

    static func tooManyTexts(_ kept: Int) -> LocalizedText {
        LocalizedText(
            id: "Teks bersama di buku kerja ini melampaui batas; hanya \(kept) yang pertama dibaca.",
            en: "The shared texts of this workbook go past the limit; only the first \(kept) were read.")
    }

    static func cutTexts(_ count: Int, _ limit: Int) -> LocalizedText {
        LocalizedText(
            id: "\(count) teks di buku kerja ini lebih panjang dari \(limit) bita dan dipotong di situ.",
            en: "\(count) texts of this workbook are longer than \(limit) bytes and were cut there.")
    }

    static func broken(_ part: String, _ reason: LocalizedText) -> LocalizedText {
        LocalizedText(id: "Bagian “\(part)” rusak: ", en: "The part “\(part)” is broken: ") + reason
    }
}

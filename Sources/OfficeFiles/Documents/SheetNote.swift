import Findings

/// What is said of the sheets of a workbook beside their cells.
enum SheetNote {
    static let hiddenSheet = LocalizedText(id: "Lembar ini tersembunyi.", en: "This sheet is hidden.")
    static let comments = LocalizedText(
        id: "Lembar ini berkomentar; komentarnya tidak dibaca.", en: "This sheet has comments; they were not read.")
    static let noDrawing = LocalizedText(
        id: "Gambar bentuk pada lembar ini tidak ada di dalam berkas.",
        en: "The drawing of this sheet is not in the file.")
    static let drawing = LocalizedText(
        id: "Bentuk pada lembar ini melebihi batas; sisanya tidak dibaca.",
        en: "The shapes of this sheet are past the limit; the rest was not read.")

    static func sheets(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "Ada \(count) lembar melebihi batas; tidak dibaca.",
            en: "There are \(count) sheets past the limit; they were not read.")
    }

    static func otherSheet(_ kind: SheetInfo.Kind) -> LocalizedText {
        switch kind {
        case .missing:
            LocalizedText(
                id: "Lembar ini terdaftar tetapi tidak ada di dalam berkas.",
                en: "This sheet is listed but not in the file.")
        default:
            LocalizedText(
                id: "Lembar ini bukan lembar kerja (bagan, makro atau formulir); tidak dibaca.",
                en: "This sheet is no worksheet (a chart, macros or a form); it was not read.")
        }
    }

    static func hiddenRows(_ rows: String) -> LocalizedText {
        LocalizedText(
            id: "Baris tersembunyi, ikut dibaca: \(rows).", en: "Hidden rows, read all the same: \(rows).")
    }

    static func hiddenColumns(_ columns: String) -> LocalizedText {
        LocalizedText(
            id: "Kolom tersembunyi, ikut dibaca: \(columns).", en: "Hidden columns, read all the same: \(columns).")
    }

    static func formulas(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "Ada \(count) sel berisi rumus; yang dibaca nilai yang tersimpan, rumusnya tidak dijalankan.",
            en: "\(count) cells hold formulas; their saved values were read, the formulas were not run.")
    }

    static func links(_ count: Int) -> LocalizedText {
        LocalizedText(id: "Ada \(count) sel bertautan.", en: "\(count) cells are links.")
    }

    static func furtherProblems(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "Masih ada \(count) masalah lain pada lembar ini.", en: "The sheet has \(count) more problems.")
    }
}

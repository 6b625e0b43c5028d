internal import Findings

/// The words that forms of reports add to what a report says.
extension Catalogue {
    // MARK: Pages
    static let provenance = LocalizedText(id: "Asal laporan", en: "Where this report comes from")
    static let earlierRows = LocalizedText(id: "Sebelumnya", en: "Previous")
    static let laterRows = LocalizedText(id: "Berikutnya", en: "Next")
    static let tablePages = LocalizedText(id: "Halaman tabel", en: "Pages of the table")
    static let row = Noun(id: "baris", one: "row", many: "rows")
    static let figuresOfChart = LocalizedText(id: "Angka pada grafik ini", en: "The figures of this chart")
    static let footnotes = LocalizedText(id: "Catatan kaki", en: "Footnotes")
    static let footnote = LocalizedText(id: "Catatan", en: "Note")
    static let signatures = LocalizedText(id: "Tanda tangan", en: "Signatures")
    static let page = LocalizedText(id: "Halaman", en: "Page")

    /// What opens the rows of a table that do not show at once.
    static func remainingRows(_ count: String) -> LocalizedText {
        LocalizedText(id: "\(count) baris berikutnya", en: "The \(count) rows that follow")
    }

    static let logoOf = LocalizedText(id: "Logo", en: "Logo of")
    static func rowsNotPrinted(_ count: String) -> LocalizedText {
        LocalizedText(
            id: "\(count) baris berikutnya tidak dicetak; semuanya ada di halaman web, buku kerja (XLSX) dan CSV.",
            en: "The \(count) rows that follow are not printed; all are in the web page, the workbook (XLSX) and CSV.")
    }

    // MARK: Blanks
    static let blanksTitle = LocalizedText(id: "Yang masih harus diisi", en: "What is still to be filled in")
    static func blanksSentence(_ count: String) -> LocalizedText {
        LocalizedText(
            id: "\(count) isian tidak ada di masukan; tempatnya ditandai di laporan ini.",
            en: "\(count) details are not in the input; their places are marked in this report.")
    }
    static let blankOptions = LocalizedText(id: "pilih", en: "choose")
    static let removeBlanksBox = LocalizedText(
        id: "Hapus kotak ini setelah semuanya terisi.", en: "Delete this box when all of it is filled in.")
}

extension Catalogue {
    // MARK: Workbooks
    static let frontSheet = LocalizedText(id: "Ringkasan", en: "Overview")
    static let sheet = LocalizedText(id: "Lembar", en: "Sheet")
    static let table = LocalizedText(id: "Tabel", en: "Table")
    static let rowCount = LocalizedText(id: "Baris", en: "Rows")
}

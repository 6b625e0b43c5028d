import Findings

/// Why an archive is no workbook that can be read, and what to do about it.
enum WorkbookRefusal {
    static let noWorkbook = LocalizedText(
        id: "Bagian utama berkas ini bukan buku kerja Excel. Buka dengan programnya, lalu simpan sebagai .xlsx.",
        en: "The main part of this file is no Excel workbook. Open it with its program and save it as .xlsx.")
    static let noSheets = LocalizedText(
        id: "Buku kerja ini tidak memuat daftar lembar yang dapat dibaca. Buka di Excel, lalu simpan ulang.",
        en: "This workbook holds no list of sheets that can be read. Open it in Excel and save it again.")

    /// `nil` for a workbook.
    static func message(_ kind: OfficePackage.Kind) -> LocalizedText? {
        switch kind {
        case .workbook: nil
        case .binaryWorkbook:
            LocalizedText(
                id: "Ini buku kerja biner (.xlsb). Buka di Excel, lalu simpan sebagai .xlsx.",
                en: "This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.")
        case .document:
            LocalizedText(
                id: "Ini dokumen Word (.docx), bukan buku kerja Excel, apa pun namanya.",
                en: "This is a Word document (.docx), no Excel workbook, whatever its name.")
        case .presentation:
            LocalizedText(
                id: "Ini presentasi PowerPoint (.pptx), bukan buku kerja Excel, apa pun namanya.",
                en: "This is a PowerPoint presentation (.pptx), no Excel workbook, whatever its name.")
        case .openSpreadsheet:
            LocalizedText(
                id: "Ini lembar kerja OpenDocument (.ods). Buka di LibreOffice atau Excel, lalu simpan sebagai .xlsx.",
                en: "This is an OpenDocument spreadsheet (.ods). Open it in LibreOffice or Excel and save it as .xlsx.")
        case .openText:
            LocalizedText(
                id: "Ini dokumen OpenDocument (.odt), bukan buku kerja Excel, apa pun namanya.",
                en: "This is an OpenDocument text (.odt), no Excel workbook, whatever its name.")
        case .openDocument:
            LocalizedText(
                id: "Ini berkas OpenDocument, bukan buku kerja Excel, apa pun namanya.",
                en: "This is an OpenDocument file, no Excel workbook, whatever its name.")
        case .otherArchive:
            LocalizedText(
                id: "Ini arsip zip tanpa buku kerja Excel di dalamnya. Bila isinya beberapa berkas, ekstrak dahulu.",
                en: "This is a zip archive without an Excel workbook in it. If it holds several files, unpack it first."
            )
        }
    }
}

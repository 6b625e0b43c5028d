import Findings

/// Why an archive is no Word document that can be read, and what to do about it.
enum WordRefusal {
    static let noDocument = LocalizedText(
        id: "Bagian utama berkas ini bukan dokumen Word. Buka dengan programnya, lalu simpan sebagai .docx.",
        en: "The main part of this file is no Word document. Open it with its program and save it as .docx.")

    /// `nil` for a document, or an archive with a main part that may be one.
    static func message(_ kind: OfficePackage.Kind, hasMain: Bool) -> LocalizedText? {
        switch kind {
        case .document: nil
        case .workbook, .binaryWorkbook:
            LocalizedText(
                id: "Ini buku kerja Excel (.xlsx), bukan dokumen Word, apa pun namanya.",
                en: "This is an Excel workbook (.xlsx), no Word document, whatever its name.")
        case .presentation:
            LocalizedText(
                id: "Ini presentasi PowerPoint (.pptx), bukan dokumen Word, apa pun namanya.",
                en: "This is a PowerPoint presentation (.pptx), no Word document, whatever its name.")
        case .openText:
            LocalizedText(
                id: "Ini dokumen OpenDocument (.odt). Buka di LibreOffice atau Word, lalu simpan sebagai .docx.",
                en: "This is an OpenDocument text (.odt). Open it in LibreOffice or Word and save it as .docx.")
        case .openSpreadsheet, .openDocument:
            LocalizedText(
                id: "Ini berkas OpenDocument, bukan dokumen Word, apa pun namanya.",
                en: "This is an OpenDocument file, no Word document, whatever its name.")
        case .otherArchive:
            hasMain
                ? nil
                : LocalizedText(
                    id: "Ini arsip zip tanpa dokumen Word di dalamnya. Bila isinya beberapa berkas, ekstrak dahulu.",
                    en:
                        "This is a zip archive without a Word document in it. If it holds several files, unpack it first."
                )
        }
    }
}

import Findings

/// Why a file is no template that can be filled.
enum TemplateRefusal {
    static let macros = LocalizedText(
        id: "Templat ini berisi makro. Simpan dari Word sebagai “Dokumen Word (.docx)” tanpa makro.",
        en: "The template holds macros. Save it from Word as “Word Document (.docx)”, without them.")
    static let strict = LocalizedText(
        id:
            "Templat ini disimpan dalam bentuk yang tidak biasa. Buka di Word, lalu simpan sebagai “Dokumen Word (.docx)”.",
        en: "The template is saved in an unusual form. Open it in Word and save it as “Word Document (.docx)”.")
    static let tooLarge = LocalizedText(
        id: "Dokumen yang diisi menjadi terlalu besar; periksa bagian yang berulang.",
        en: "The filled document becomes too large; look at the parts that are repeated.")

    static func encoding(_ part: String) -> LocalizedText {
        LocalizedText(
            id: "Bagian “\(part)” tidak ditulis dalam UTF-8. Buka templat di Word, lalu simpan lagi.",
            en: "The part “\(part)” is not written in UTF-8. Open the template in Word and save it again.")
    }
}

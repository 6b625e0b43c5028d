import Findings

/// What is said of a Word document beside its text.
enum WordMessage {
    static func changes(_ insertions: Int, _ deletions: Int, _ moves: Int) -> LocalizedText {
        LocalizedText(
            id:
                "Ada lacak perubahan yang belum diputuskan: \(insertions) sisipan (ikut dibaca), \(deletions) hapusan dan "
                + "\(moves) pemindahan (teks lamanya tidak dibaca). Terima atau tolak perubahan itu.",
            en:
                "There are tracked changes not decided yet: \(insertions) insertions (read as text), \(deletions) deletions "
                + "and \(moves) moves (their old text left out). Accept or reject them.")
    }

    static func comments(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "Ada \(count) komentar; isinya tidak dibaca.", en: "There are \(count) comments; they were not read.")
    }

    static func loose(_ count: Int, _ texts: [String]) -> LocalizedText {
        let shown = texts.prefix(20).map { "“\($0.replacing("\n", with: " / ").prefix(80))”" }.joined(separator: ", ")
        let more = texts.count > 20 ? " …" : ""
        return LocalizedText(
            id: "Ada \(count) bentuk atau kotak teks di luar tabel; letaknya terhadap tabel tidak diketahui."
                + (texts.isEmpty ? "" : " Teksnya: \(shown)\(more)."),
            en: "There are \(count) shapes or text boxes outside every table; where they stand over one is not known."
                + (texts.isEmpty ? "" : " Their texts: \(shown)\(more)."))
    }

    static func pictures(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "Ada \(count) gambar, bagan atau objek; isinya tidak dapat dibaca.",
            en: "There are \(count) pictures, charts or objects; nothing can be read from them.")
    }

    static func footnotes(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "Ada \(count) catatan kaki atau catatan akhir; isinya tidak dibaca.",
            en: "There are \(count) footnotes or endnotes; they were not read.")
    }

    static func hiddenTexts(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "Ada \(count) teks tersembunyi; tidak dibaca.",
            en: "There are \(count) hidden texts; they were left out.")
    }

    static func placeholders(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "Ada \(count) isian yang belum diisi; kalimat penuntunnya tidak dibaca.",
            en: "There are \(count) fields not filled in; their prompts were left out.")
    }

    static func hiddenShapes(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "Ada \(count) bentuk tersembunyi; tidak dibaca.", en: "There are \(count) hidden shapes; left out.")
    }

    static func embeddedFiles(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "Ada \(count) berkas lain yang disematkan sebagai isi; tidak dibaca.",
            en: "There are \(count) other files embedded as content; they were not read.")
    }

    static func coveredTexts(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "Ada \(count) teks yang tertutup sel gabungan; tidak dibaca.",
            en: "There are \(count) texts covered by merged cells; they were left out.")
    }

    static let headers = LocalizedText(
        id: "Isi kepala halaman ditaruh di depan isi dokumen.",
        en: "What stands in page headers was put before the body.")

    static func footers(_ text: String) -> LocalizedText {
        LocalizedText(
            id: "Kaki halaman tidak dibaca: “\(text.prefix(200))”.",
            en: "Page footers were left out: “\(text.prefix(200))”.")
    }

    // MARK: - Cuts

    static func tooMuch(_ what: LocalizedText) -> LocalizedText {
        what
            + LocalizedText(
                id: " melebihi batas; sisa dokumen tidak dibaca.",
                en: " past the limit; the rest of the document was not read.")
    }

    static let paragraphs = LocalizedText(id: "Banyaknya paragraf", en: "More paragraphs")
    static let cells = LocalizedText(id: "Banyaknya sel", en: "More cells")
    static let tables = LocalizedText(id: "Banyaknya tabel", en: "More tables")
    static let shapes = LocalizedText(id: "Banyaknya bentuk", en: "More shapes")
    static let texts = LocalizedText(id: "Panjang teks", en: "More text")

    static let tooDeep = LocalizedText(
        id: "Tabel bersarang terlalu dalam; tabel yang lebih dalam tidak dibaca.",
        en: "Tables lie too deep inside each other; the deeper ones were not read.")
    static let groupsTooDeep = LocalizedText(
        id: "Grup bentuk bersarang terlalu dalam; yang lebih dalam tidak dibaca.",
        en: "Groups of shapes lie too deep inside each other; the deeper ones were not read.")
    static let tooWide = LocalizedText(
        id: "Tabel terlalu lebar; kolom di luar batas tidak dibaca.",
        en: "A table is too wide; columns past the limit were not read.")
    static let longText = LocalizedText(
        id: "Teks satu paragraf atau sel terlalu panjang; sisanya tidak dibaca.",
        en: "The text of one paragraph or cell is too long; the rest of it was not read.")
}

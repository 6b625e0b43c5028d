import Findings

extension OfficeDocument {
    /// What a Markdown file shows (CommonMark 0.31, with the tables of GitHub Flavored Markdown 0.29): headings, paragraphs,
    /// lists and tables, each with its line. Marks of emphasis, code and links are taken away, `<br>` ends a line, and the
    /// entities of HTML become their characters. Tables are named `Tabel 1`, `Tabel 2` …
    ///
    /// Encodings are those of `CSVReader`: UTF-8, UTF-16 with a mark, windows-1252.
    ///
    /// - Throws: `OfficeFileError` where the bytes are no text.
    public init(markdown bytes: [UInt8], limits: DocumentLimits = DocumentLimits()) throws(OfficeFileError) {
        guard !bytes.isEmpty else { throw OfficeFileError(.empty, Message.empty) }
        let text: DecodedText
        do throws(CSVError) {
            text = try DecodedText(bytes)
        } catch {
            throw OfficeFileError(.otherContent, Message.noText)
        }
        var reader = MarkdownReader(limits: limits)
        reader.read(text.utf8)
        self.init(blocks: reader.blocks, notes: reader.notes)
        if text.badCharacters > 0 {
            notes.append(DocumentNote(.brokenPart, Message.badCharacters(text.badCharacters)))
        }
    }
}

private enum Message {
    static let empty = LocalizedText(id: "Berkas ini kosong.", en: "This file is empty.")
    static let noText = LocalizedText(
        id: "Berkas ini bukan teks Markdown, apa pun namanya.", en: "This file is no Markdown text, whatever its name.")

    static func badCharacters(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "Ada \(count) karakter yang tidak cocok dengan penyandian berkas; diganti U+FFFD.",
            en: "\(count) characters do not fit the encoding of the file; they were replaced with U+FFFD.")
    }
}

import Findings

/// Writes blocks for a document of somebody else: its styles where it has them, ids that nobody else gives.
struct TemplateBlockWriter {
    private var shared: WordStoryWriter.Shared
    /// Everything written so far asks for these styles.
    private(set) var markup = ""
    /// Why blocks could not be written.
    private(set) var error: DocumentWritingError?
    private var anchors = 0

    init(styles: [WordStyle: String], look: DocumentLook, language: Language) {
        let document = OutgoingDocument(title: "", language: language, look: look, sections: [])
        shared = WordStoryWriter.Shared(document)
        // Word gives low numbers, and random ones, of which there are thousands of millions.
        shared.host = WordStoryWriter.Host(styles: styles, firstID: 1_073_741_824)
    }

    mutating func blocks(_ blocks: [OutgoingBlock], width: Int) -> String {
        shared.outline = WordOutline(blocks, .none, firstBookmark: 900_000_000 + anchors)
        shared.setAnchors = []
        shared.headingCount = 0
        anchors += shared.outline.headings.count + shared.outline.bookmarks.count
        var writer = WordStoryWriter(shared, width: width)
        do throws(DocumentWritingError) {
            try writer.write(blocks)
        } catch {
            self.error = error
        }
        return take(writer)
    }

    /// A blank between two runs, with the look of theirs.
    mutating func run(_ blank: OutgoingBlank, look: String) -> String {
        var writer = WordStoryWriter(shared, width: 0)
        writer.write(blank)
        return take(writer)
    }

    private mutating func take(_ writer: WordStoryWriter) -> String {
        shared = writer.shared
        markup += writer.xml.text
        return writer.xml.text
    }
}

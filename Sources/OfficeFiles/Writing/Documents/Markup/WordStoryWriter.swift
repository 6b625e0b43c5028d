import Findings
import Pictures

/// Writes blocks as WordprocessingML (ECMA-376 part 1, 17): the body of a document, its footnotes, its page bands, or
/// blocks that go into a document of somebody else.
struct WordStoryWriter {
    var xml = WordMarkup()
    /// What the part leads to.
    var links = PartLinks()
    /// The room for text, in twips; a picture takes no more than most of a page.
    var width: Int
    var height = 12_000
    /// What the parts of a document share.
    var shared: Shared
    /// Tables around what is written.
    var depth = 0
    /// What paragraphs are where nothing else is said: in cells they are text of a table.
    var bodyStyle = WordStyle.normal
    var alignment: OutgoingAlignment?
    /// Paragraphs stay with what follows: those of rows that head a table.
    var staysWithNext = false
    /// A page break was asked for.
    private var beginsPage = false

    /// Tables inside each other.
    static let deepest = 8

    init(_ shared: Shared, width: Int) {
        self.shared = shared
        self.width = width
    }

    /// Counters and words that go through all parts of a document.
    struct Shared {
        let look: DocumentLook
        let language: Language
        var outline: WordOutline
        var lists: WordListSheet
        /// The next heading of the outline.
        var headingCount = 0
        var bookmarkCount = 0
        /// Content controls and pictures so far.
        var controlCount = 0
        var pictureCount = 0
        var captionCounts: [OutgoingCaption.Kind: Int] = [:]
        /// Anchors whose bookmark stands already.
        var setAnchors: Set<String> = []
        var footnotes: [OutgoingText] = []
        var media = DocumentMedia()
        /// In a document of somebody else, whose styles have these ids; `nil` in our own.
        var host: Host?

        init(_ document: OutgoingDocument) {
            look = document.look
            language = document.language
            outline = WordOutline(document)
            lists = WordListSheet(document.headingNumbers)
        }

        func id(of style: WordStyle) -> String { host?.styles[style] ?? style.rawValue }
    }

    /// A document of somebody else that blocks are put into.
    struct Host {
        /// The ids of styles, where they are not ours.
        var styles: [WordStyle: String]
        /// Ids of bookmarks, controls and pictures below this may be taken.
        var firstID: Int
    }

    // MARK: - Blocks

    /// Writes blocks; the paragraph that ends the last one carries `section`, the properties of the section it ends.
    mutating func write(_ blocks: [OutgoingBlock], section: String? = nil) throws(DocumentWritingError) {
        for (position, block) in blocks.enumerated() {
            let next = position + 1 < blocks.count ? blocks[position + 1] : nil
            try write(block, before: next, section: next == nil ? section : nil)
        }
        if blocks.isEmpty, let section { writeSpacer(section: section) }
    }

    private mutating func write(
        _ block: OutgoingBlock, before next: OutgoingBlock?, section: String?
    ) throws(DocumentWritingError) {
        switch block {
        case .title(let text): try writeParagraph(text, .init(style: style(.title), section: section))
        case .subtitle(let text): try writeParagraph(text, .init(style: style(.subtitle), section: section))
        case .heading(let heading): try write(heading, section: section)
        case .paragraph(let paragraph): try write(paragraph, section: section)
        case .list(let list): try write(list, section: section)
        case .picture(let picture): write(picture, hasCaption: next?.isCaptionOfFigure == true, section: section)
        case .image(let image): write(image, hasCaption: next?.isCaptionOfFigure == true, section: section)
        case .caption(let caption): try write(caption, section: section)
        case .note(let note): try write(note, section: section)
        case .flowShapes(let shapes): write(shapes, section: section)
        case .pageBreak:
            // Rows stand where their table stands.
            beginsPage = depth == 0
            if let section { writeSpacer(section: section) }
        case .table(let table):
            if beginsPage { writeSpacer() }
            try write(table)
            writeSpacer(section: section)
        case .contents(let contents):
            write(contents)
            if let section { writeSpacer(section: section) }
        }
    }

    func style(_ style: WordStyle) -> String { shared.id(of: style) }

    /// A low line without text: it ends a section or a cell, and keeps tables that follow each other apart.
    mutating func writeSpacer(section: String? = nil) {
        openParagraph(ParagraphFormat(style: style(.spacer), section: section))
        xml.close("w:p")
    }

    /// Opens a paragraph; the first after a page break begins the page.
    mutating func openParagraph(_ format: ParagraphFormat) {
        var format = format
        format.beginsPage = beginsPage
        beginsPage = false
        xml.open("w:p")
        format.write(into: &xml)
    }
}

extension OutgoingBlock {
    /// It belongs to the picture above it.
    fileprivate var isCaptionOfFigure: Bool {
        guard case .caption(let caption) = self else { return false }
        return caption.kind == .figure
    }
}

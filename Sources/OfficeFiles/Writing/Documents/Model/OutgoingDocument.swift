public import Findings

/// A document on its way out: what a report says, in blocks, for a Word document to show. It holds no date and no name
/// that its maker did not put there, so that the same document gives the same bytes.
public struct OutgoingDocument: Sendable, Hashable {
    /// What programs show as its title; no page shows it.
    public var title: String
    /// The language of its text, for spelling and hyphenation, and of the words the writer adds (`Tabel`, `Daftar isi`).
    public var language: Language
    public var look: DocumentLook
    /// How headings are counted that say they are.
    public var headingNumbers: HeadingNumbers
    /// Word works out page numbers of the contents when it opens the document; it asks the reader whether it may.
    public var updatesFieldsOnOpening: Bool
    /// Each begins on a new page. A document without one has an empty page.
    public var sections: [OutgoingSection]

    public init(
        title: String, language: Language = .indonesian, look: DocumentLook = DocumentLook(),
        headingNumbers: HeadingNumbers = .none, updatesFieldsOnOpening: Bool = false, sections: [OutgoingSection]
    ) {
        self.title = title
        self.language = language
        self.look = look
        self.headingNumbers = headingNumbers
        self.updatesFieldsOnOpening = updatesFieldsOnOpening
        self.sections = sections
    }

    /// How headings are counted.
    public enum HeadingNumbers: Sendable, Hashable {
        case none
        /// `1`, `1.1`, `1.1.1`, `1.1.1.1`
        case decimal
        /// `I.`, `A.`, `1.`, `a.`, as official reports do.
        case official
    }
}

/// Pages of one form.
public struct OutgoingSection: Sendable, Hashable {
    public var orientation: Orientation
    /// What stands at the head and foot of each page; `nil` leaves them as in the section before.
    public var header: PageBand?
    public var footer: PageBand?
    /// The first page of the section has neither head nor foot.
    public var hasBareFirstPage: Bool
    /// Pages are counted from here on from this number; `nil` counts on.
    public var firstPageNumber: Int?
    public var blocks: [OutgoingBlock]

    public init(
        orientation: Orientation = .portrait, header: PageBand? = nil, footer: PageBand? = nil,
        hasBareFirstPage: Bool = false, firstPageNumber: Int? = nil, blocks: [OutgoingBlock]
    ) {
        self.orientation = orientation
        self.header = header
        self.footer = footer
        self.hasBareFirstPage = hasBareFirstPage
        self.firstPageNumber = firstPageNumber
        self.blocks = blocks
    }

    /// How the paper, A4 (ISO 216), lies.
    public enum Orientation: Sendable, Hashable { case portrait, landscape }
}

/// One line at the head or foot of pages. `PageBand()` is an empty one.
public struct PageBand: Sendable, Hashable {
    public var left: OutgoingText
    public var center: OutgoingText
    public var right: OutgoingText
    /// A line between it and the text of the page.
    public var hasRule: Bool

    public init(
        left: OutgoingText = "", center: OutgoingText = "", right: OutgoingText = "", hasRule: Bool = false
    ) {
        self.left = left
        self.center = center
        self.right = right
        self.hasRule = hasRule
    }
}

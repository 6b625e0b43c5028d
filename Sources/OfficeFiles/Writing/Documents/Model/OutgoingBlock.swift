import Pictures

/// A piece of a document on its way out.
public indirect enum OutgoingBlock: Sendable, Hashable {
    /// The title on the first page, and what stands below it.
    case title(OutgoingText)
    case subtitle(OutgoingText)
    case heading(OutgoingHeading)
    case paragraph(OutgoingParagraph)
    case list(OutgoingList)
    case table(OutgoingTable)
    case picture(OutgoingPicture)
    case image(OutgoingImage)
    case caption(OutgoingCaption)
    case note(OutgoingNote)
    case contents(OutgoingContents)
    /// Symbols and lines over the cells of a table, from the corner of the cell they stand in.
    case flowShapes([OutgoingFlowShape])
    case pageBreak

    /// A paragraph of text.
    public static func text(_ text: OutgoingText) -> OutgoingBlock { .paragraph(OutgoingParagraph(text)) }

    /// A heading of level 1 to 4.
    public static func heading(_ level: Int, _ text: OutgoingText, anchor: String? = nil) -> OutgoingBlock {
        .heading(OutgoingHeading(level, text, anchor: anchor))
    }
}

/// A heading, which Word lists in its navigation and its table of contents.
public struct OutgoingHeading: Sendable, Hashable {
    /// 1 to 4; others are the nearest of these.
    public var level: Int
    public var text: OutgoingText
    /// Whether it is counted, where the document counts its headings.
    public var isNumbered: Bool
    /// What links lead to.
    public var anchor: String?

    public init(_ level: Int, _ text: OutgoingText, isNumbered: Bool = true, anchor: String? = nil) {
        self.level = min(max(level, 1), 4)
        self.text = text
        self.isNumbered = isNumbered
        self.anchor = anchor
    }
}

public struct OutgoingParagraph: Sendable, Hashable {
    public var text: OutgoingText
    public var style: Style
    /// `nil` as the style has it.
    public var alignment: OutgoingAlignment?
    /// It stands on the page of the block that follows.
    public var staysWithNext: Bool
    /// What links lead to.
    public var anchor: String?

    public init(
        _ text: OutgoingText, style: Style = .body, alignment: OutgoingAlignment? = nil, staysWithNext: Bool = false,
        anchor: String? = nil
    ) {
        self.text = text
        self.style = style
        self.alignment = alignment
        self.staysWithNext = staysWithNext
        self.anchor = anchor
    }

    public enum Style: Sendable, Hashable {
        case body
        /// What opens a chapter.
        case lead
        /// Sources, remarks.
        case small
        /// Lines without space between them: addresses, signatures.
        case compact
    }
}

public enum OutgoingAlignment: Sendable, Hashable { case left, center, right, justified }

/// A list whose items may have deeper ones below them.
public struct OutgoingList: Sendable, Hashable {
    public var kind: Kind
    public var items: [Item]

    public init(_ kind: Kind = .bullets, items: [Item]) {
        self.kind = kind
        self.items = items
    }

    /// A list of one level.
    public init(_ kind: Kind, _ items: [OutgoingText]) {
        self.init(kind, items: items.map { Item($0) })
    }

    public enum Kind: Sendable, Hashable {
        case bullets
        /// `1.`, then `a.`, then `1)`.
        case numbers
        /// `a.`, then `1.`, then `a)`.
        case letters
    }

    public struct Item: Sendable, Hashable {
        public var text: OutgoingText
        /// 0 for the outermost, at most 2.
        public var level: Int

        public init(_ text: OutgoingText, level: Int = 0) {
            self.text = text
            self.level = min(max(level, 0), 2)
        }
    }
}

/// The line above a table or below a picture, counted by Word: `Tabel 3. Nilai per area`.
public struct OutgoingCaption: Sendable, Hashable {
    public var kind: Kind
    public var text: OutgoingText
    public var anchor: String?
    /// Text below the caption begins on its page.
    public var staysWithNext: Bool

    public init(_ kind: Kind, _ text: OutgoingText, anchor: String? = nil, staysWithNext: Bool = false) {
        self.kind = kind
        self.text = text
        self.anchor = anchor
        self.staysWithNext = staysWithNext
    }

    public enum Kind: Sendable, Hashable { case table, figure }
}

/// Paragraphs that stand out: with a line at their side, on a ground.
public struct OutgoingNote: Sendable, Hashable {
    public var tone: Tone
    public var paragraphs: [OutgoingText]

    public init(_ tone: Tone = .plain, _ paragraphs: [OutgoingText]) {
        self.tone = tone
        self.paragraphs = paragraphs
    }

    public enum Tone: Sendable, Hashable {
        case plain, good, fair, bad

        var line: ColourToken {
            switch self {
            case .plain: .accent
            case .good: .good
            case .fair: .fair
            case .bad: .bad
            }
        }

        var ground: ColourToken {
            switch self {
            case .plain: .faint
            case .good: .goodBack
            case .fair: .fairBack
            case .bad: .badBack
            }
        }
    }
}

/// The table of contents: a field that Word brings up to date, filled with the headings as they are. Page numbers are
/// Word's to find; until it has, the entries stand without.
public struct OutgoingContents: Sendable, Hashable {
    /// `nil` for the usual one of the language.
    public var title: String?
    /// Headings of levels 1 to this.
    public var levels: Int

    public init(title: String? = nil, levels: Int = 2) {
        self.title = title
        self.levels = min(max(levels, 1), 4)
    }
}

public import Pictures

/// A text in pieces of different looks: `OutgoingText(joining: "Nilai ", .bold("82,40"), " dari 100")`.
public struct OutgoingText: Sendable, Hashable, ExpressibleByStringInterpolation {
    public var pieces: [OutgoingPiece]

    public init(_ pieces: [OutgoingPiece]) {
        self.pieces = pieces
    }

    public init(_ text: String, _ style: OutgoingTextStyle = OutgoingTextStyle()) {
        pieces = text.isEmpty ? [] : [.text(text, style)]
    }

    public init(joining parts: OutgoingText...) {
        pieces = parts.flatMap(\.pieces)
    }

    public init(stringLiteral text: String) { self.init(text) }

    public static func bold(_ text: String) -> OutgoingText {
        OutgoingText(text, OutgoingTextStyle(isBold: true))
    }

    public static func italic(_ text: String) -> OutgoingText {
        OutgoingText(text, OutgoingTextStyle(isItalic: true))
    }

    /// For ids, codes and file names: letters of one width.
    public static func code(_ text: String) -> OutgoingText {
        OutgoingText(text, OutgoingTextStyle(isCode: true))
    }

    /// For what is said on the side.
    public static func soft(_ text: String) -> OutgoingText {
        OutgoingText(text, OutgoingTextStyle(colour: .soft))
    }

    public static func link(_ text: String, to target: OutgoingPiece.Target) -> OutgoingText {
        OutgoingText([.link(text, target)])
    }

    public static func blank(_ blank: OutgoingBlank) -> OutgoingText { OutgoingText([.blank(blank)]) }
    public static func footnote(_ text: OutgoingText) -> OutgoingText { OutgoingText([.footnote(text)]) }
    public static let lineBreak = OutgoingText([.lineBreak])
    public static let tab = OutgoingText([.tab])
    /// The number of the page the text stands on.
    public static let pageNumber = OutgoingText([.pageNumber])
    /// How many pages the document has.
    public static let pageCount = OutgoingText([.pageCount])

    public static func + (left: OutgoingText, right: OutgoingText) -> OutgoingText {
        OutgoingText(left.pieces + right.pieces)
    }

    public static func += (left: inout OutgoingText, right: OutgoingText) { left.pieces += right.pieces }

    public var isEmpty: Bool { pieces.isEmpty }

    /// The words alone, as the contents list them; a blank is what it asks for.
    public var plain: String {
        pieces.map { piece in
            switch piece {
            case .text(let text, _), .link(let text, _): text
            case .lineBreak, .tab: " "
            case .blank(let blank): "[\(blank.prompt)]"
            case .footnote, .pageNumber, .pageCount: ""
            }
        }.joined()
    }
}

/// A piece of a text.
public indirect enum OutgoingPiece: Sendable, Hashable {
    /// New lines in it break the line, tabs go to the next stop.
    case text(String, OutgoingTextStyle)
    case link(String, Target)
    case lineBreak
    case tab
    case blank(OutgoingBlank)
    /// A note at the foot of the page; in page bands there is none, and it is left out.
    case footnote(OutgoingText)
    case pageNumber
    case pageCount

    /// Where a link leads.
    public enum Target: Sendable, Hashable {
        /// An address of the web or of mail. Any other is no link: its text stands alone.
        case address(String)
        /// The heading, paragraph or caption of this anchor. Where there is none the text stands alone.
        case anchor(String)
    }
}

/// How a piece of text looks. What is not set is as the paragraph has it.
public struct OutgoingTextStyle: Sendable, Hashable {
    public var isBold: Bool
    public var isItalic: Bool
    public var isUnderlined: Bool
    public var isCode: Bool
    public var isSuperscript: Bool
    public var colour: ColourToken?
    /// The ground behind the letters.
    public var ground: ColourToken?
    /// In points, to the half.
    public var size: Double?

    public init(
        isBold: Bool = false, isItalic: Bool = false, isUnderlined: Bool = false, isCode: Bool = false,
        isSuperscript: Bool = false, colour: ColourToken? = nil, ground: ColourToken? = nil, size: Double? = nil
    ) {
        self.isBold = isBold
        self.isItalic = isItalic
        self.isUnderlined = isUnderlined
        self.isCode = isCode
        self.isSuperscript = isSuperscript
        self.colour = colour
        self.ground = ground
        self.size = size
    }
}

/// A blank that a person fills in, in Word by typing into it, on paper by pen: a content control (ECMA-376 part 1, 17.5.2)
/// that shows what is asked for on a coloured ground until somebody has.
public struct OutgoingBlank: Sendable, Hashable {
    /// The name of the blank for programs, as `signatory.name`.
    public var name: String
    /// What is to be filled in: `nama pejabat penanda tangan`. It stands in the place of the answer.
    public var prompt: String
    public var kind: Kind

    public init(_ name: String, prompt: String, kind: Kind = .text) {
        self.name = name
        self.prompt = prompt
        self.kind = kind
    }

    public enum Kind: Sendable, Hashable {
        case text
        /// Of several lines.
        case paragraphs
        /// Word offers a calendar.
        case date
        /// One of these.
        case choice([String])
    }
}

/// How much of a file the reader is willing to take. A file that goes past a limit is refused: it is no process map,
/// table or document any tool of an office writes, and it could keep the machine busy for minutes.
///
/// The defaults leave real files room: the largest of 11,656 collected maps has 0.9 MB and nests 27 elements.
public struct XMLLimits: Sendable, Hashable {
    /// Bytes of the document, before any decoding of its characters: the model takes memory in proportion. Default 1 GiB,
    /// a thousand times the largest collected map.
    public var totalBytes = 1 << 30
    /// Elements in the whole file: each may take a place in the model, which numbers them in 28 bits. Default 16,777,216:
    /// a model of 100 MB has 1.3 million.
    public var elements = 1 << 24
    /// Elements inside each other, the root counted: what asks outwards from an element takes that many steps. Default
    /// 1,000; collected maps nest 27.
    public var depth = 1_000
    /// Attributes of one element. libxml2 compares each with every other, so their number squared is the time. Default
    /// 1,000; collected maps have a few dozen.
    public var attributes = 1_000
    /// Namespace declarations in force at one place: each name with a prefix looks through them. Default 1,000; collected
    /// maps have a few dozen.
    public var namespaces = 1_000
    /// Bytes of an element's name that the client does not know: it stands in messages. Default 1,000.
    public var nameBytes = 1_000
    /// Bytes of one text between two tags: it is held as a whole. Default 8 MiB, room for a picture written as text.
    public var textBytes = 8 << 20
    /// Bytes of one piece that is taken in whole: a start tag with its attributes, a comment, a CDATA section. It is held
    /// until its end has come, and libxml2 itself ends at 10 MB. Default 8 MiB.
    public var pieceBytes = 8 << 20
    /// Bytes of the internal subset of a document type declaration (`<!DOCTYPE … [ … ]>`), which libxml2 holds and scans
    /// as a whole. Default 64 KiB: the entities of HTML, written out, are 25 KiB.
    public var subsetBytes = 64 << 10
    /// Declarations in an internal subset. Default 1,000: HTML has 252 entities.
    public var declarations = 1_000
    /// Attributes to which an internal subset gives a value. libxml2 compares each with the attributes of every tag, so
    /// that a short file could take minutes. Default 32.
    public var attributeDefaults = 32
    /// Bytes that come out of a gzip file. Default 256 MiB: what is larger can be handed over unpacked.
    public var unpackedBytes = 256 << 20
    /// How many bytes may come out of a gzip file for each that lies in it, once more than 1 MiB has. Default 100: real
    /// maps give 3 to 14.
    public var unpackedRatio = 100

    /// The defaults.
    public init() {}
}

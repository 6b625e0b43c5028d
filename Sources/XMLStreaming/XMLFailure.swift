/// Why a file could not be parsed to its end.
public struct XMLFailure: Sendable, Hashable {
    public var cause: Cause
    /// The error number of libxml2 (`xmlParserErrors`); 0 where the reason is ours.
    public var code: Int
    /// 1-based; `nil` where the place is not known.
    public var line: Int?
    /// 1-based, in bytes of the decoded text.
    public var column: Int?
    /// What libxml2 says, in English, in one line.
    public var detail: String
    /// The names in question, as libxml2 gives them: the open element and the one that closes it, an entity …
    public var subjects: [String]
    /// The line the message speaks of beside its own, as that of an open element; 0 for none.
    public var otherLine: Int

    public init(
        _ cause: Cause, code: Int = 0, line: Int? = nil, column: Int? = nil, detail: String = "",
        subjects: [String] = [], otherLine: Int = 0
    ) {
        self.cause = cause
        self.code = code
        self.line = line
        self.column = column
        self.detail = detail
        self.subjects = subjects
        self.otherLine = otherLine
    }

    public enum Cause: Sendable, Hashable {
        /// The file is not there, is not a file, or may not be read; with the error number of the operating system.
        case cannotOpen(Int32)
        /// Nothing in it, or nothing but blanks.
        case empty
        /// It begins like a file of another kind.
        case otherKind(FileKind)
        /// No element begins it.
        case notXML
        /// Entities that would come to far more than the file holds, or that lead to themselves.
        case entityExpansion
        /// Bytes that are none of the encoding, or an encoding libxml2 does not know.
        case encoding
        /// The file ends inside an element.
        case truncated
        /// gzip data that cannot be unpacked to its end.
        case compressed(Compression)
        /// Any other breach of the rules of XML.
        case notWellFormed
        /// A limit of `XMLLimits`.
        case limit(Limit)
    }

    /// The limit that was passed.
    public enum Limit: String, Sendable, Hashable {
        case totalBytes, elements, depth, attributes, namespaces, nameBytes, textBytes, pieceBytes
        case subsetBytes, declarations, attributeDefaults
        case unpackedBytes, unpackedRatio
    }

    /// What is wrong with compressed data.
    public enum Compression: String, Sendable, Hashable {
        /// It ends before its end.
        case truncated
        /// It breaks the rules of its format, or does not give what its check sum says.
        case corrupt
    }
}

/// Kinds of files people hand over under the wrong name, told by their first bytes.
public enum FileKind: String, Sendable, Hashable {
    /// gzip inside gzip only: a gzip file is unpacked.
    case gzip
    case zip, xz, bzip2, zstandard, sevenZip, rar, pdf, oldOffice, picture, program

    /// `nil` where the bytes begin none of these.
    public init?(startingWith bytes: some Sequence<UInt8>) {
        let head = Array(bytes.prefix(8))
        guard let kind = Self.signatures.first(where: { head.starts(with: $0.bytes) })?.kind else { return nil }
        self = kind
    }

    private static let signatures: [(bytes: [UInt8], kind: FileKind)] = [
        ([0x1F, 0x8B], .gzip), ([0x50, 0x4B, 3, 4], .zip), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .xz),
        (Array("BZh".utf8), .bzip2), ([0x28, 0xB5, 0x2F, 0xFD], .zstandard), ([0x37, 0x7A, 0xBC, 0xAF], .sevenZip),
        (Array("Rar!".utf8), .rar), (Array("%PDF".utf8), .pdf),
        ([0xD0, 0xCF, 0x11, 0xE0], .oldOffice), ([0x89, 0x50, 0x4E, 0x47], .picture), ([0xFF, 0xD8, 0xFF], .picture),
        (Array("GIF8".utf8), .picture), ([0x7F, 0x45, 0x4C, 0x46], .program), ([0x4D, 0x5A, 0x90], .program),
    ]
}

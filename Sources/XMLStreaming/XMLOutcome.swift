/// How a parse ended.
public struct XMLOutcome: Sendable {
    /// Why the rest of the file was not taken; `nil` where it was well-formed to its end, or the receiver stopped.
    public var failure: XMLFailure?
    /// What is against the rules and did not stop the parser, one entry a kind, in the order of their first places.
    public var irregularities: [XMLIrregularity] = []
    /// What the internal subset of a document type declaration says; `nil` where there is none.
    public var entities: XMLEntityUse?
    /// The encoding the file declares or begins with, lower-cased; `utf-8` where it says none.
    public var encoding = "utf-8"
    /// The receiver had enough.
    public var isStopped = false
    /// The document was unpacked from gzip.
    public var isCompressed = false
    /// Behind the gzip data stands something else, which was passed over.
    public var hasTrailingBytes = false

    /// Begins like gzip: nothing was read.
    var isGzip: Bool { failure?.cause == .otherKind(.gzip) }
}

/// Something that breaks a rule of XML namespaces or names an entity nobody declared, and can be read past.
public struct XMLIrregularity: Sendable, Hashable {
    public var kind: Kind
    /// How often.
    public var count: Int
    /// The error number of libxml2 (`xmlParserErrors`).
    public var code: Int
    /// The 1-based line of the first place.
    public var line: Int
    /// The 1-based column of the first place, in bytes of the decoded text.
    public var column: Int
    /// The prefix or name in question; empty where libxml2 gives none.
    public var subject: String

    public enum Kind: Sendable, Hashable {
        /// A prefix without an `xmlns:` declaration.
        case undeclaredPrefix
        /// Another breach of the namespace rules.
        case namespace
        /// A reference to an entity that would be declared in a file outside, which is never opened.
        case externalEntity
    }
}

/// Entities of an internal subset. None is ever put in: a reference leaves nothing in a text, and a blank in an attribute.
public struct XMLEntityUse: Sendable, Hashable {
    /// How many general entities are declared.
    public var declared = 0
    /// How often the document refers to them.
    public var references = 0
    /// The entity of the first reference, else the first that is declared; empty where none is.
    public var name = ""
    /// The 1-based line of the first reference, else that of the declarations.
    public var line: Int
    /// The 1-based column of the first reference, in bytes of the decoded text.
    public var column: Int?

    public init(line: Int) {
        self.line = line
    }
}

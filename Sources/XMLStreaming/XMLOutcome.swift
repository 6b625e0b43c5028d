/// How a parse ended.
public struct XMLOutcome: Sendable {
    /// Why the rest of the file was not taken; `nil` where it was well-formed to its end, or the receiver stopped.
    public var failure: XMLFailure?
    /// What is against the rules and did not stop the parser, one entry a kind, in the order of their first places.
    public var irregularities: [XMLIrregularity] = []
    /// The encoding the file declares or begins with, lower-cased; `utf-8` where it says none.
    public var encoding = "utf-8"
    /// The receiver had enough.
    public var isStopped = false
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

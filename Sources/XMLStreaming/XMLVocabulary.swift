/// A name or namespace the client knows, as its position in the client's list.
public typealias XMLSymbol = UInt16

extension XMLSymbol {
    /// A name or namespace that is not in the client's list.
    public static let unknown: XMLSymbol = .max
    /// No namespace at all.
    public static let noNamespace: XMLSymbol = .max - 1
}

/// The names a client knows. The parser compares them by address, so that no text is made or compared for an element or
/// attribute; what the client gets are the positions in these lists.
public struct XMLVocabulary: Sendable {
    /// Local names of elements and attributes, without prefix.
    public let names: [String]
    /// Namespace names (URIs), the commonest first.
    public let namespaces: [String]
    let parsers = IdleParsers()

    /// Lists of at most 65,000 names each.
    public init(names: [String], namespaces: [String]) {
        self.names = Array(names.prefix(65_000))
        self.namespaces = Array(namespaces.prefix(65_000))
    }
}

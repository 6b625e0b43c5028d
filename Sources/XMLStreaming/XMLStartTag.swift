/// A start tag, as long as its event lasts.
@safe
public struct XMLStartTag: ~Copyable {
    /// The local name, as its position in the vocabulary; `unknown` for a name that is not there.
    public let name: XMLSymbol
    /// The namespace, as its position in the vocabulary; `unknown` or `noNamespace`.
    public let namespace: XMLSymbol
    /// The 1-based line on which the tag ends.
    public let line: Int
    /// How many attributes the tag has, namespace declarations not counted.
    public let attributeCount: Int

    /// Five pointers an attribute: local name, prefix, namespace, and where its value begins and ends.
    @usableFromInline let attributes: UnsafePointer<UnsafePointer<UInt8>?>?
    /// The addresses of the vocabulary's names, by symbol.
    @usableFromInline let addresses: UnsafeBufferPointer<UnsafePointer<UInt8>?>
    private let localName: UnsafePointer<UInt8>
    private let namespaceName: UnsafePointer<UInt8>?

    init(
        name: XMLSymbol, namespace: XMLSymbol, line: Int, attributeCount: Int,
        attributes: UnsafePointer<UnsafePointer<UInt8>?>?, addresses: UnsafeBufferPointer<UnsafePointer<UInt8>?>,
        localName: UnsafePointer<UInt8>, namespaceName: UnsafePointer<UInt8>?
    ) {
        self.name = name
        self.namespace = namespace
        self.line = line
        self.attributeCount = attributeCount
        unsafe self.attributes = attributes
        unsafe self.addresses = addresses
        unsafe self.localName = localName
        unsafe self.namespaceName = namespaceName
    }

    /// Where the attribute of this name, in no namespace, stands among the attributes; `nil` where the tag has none.
    @inlinable
    public func position(of name: XMLSymbol) -> Int? {
        guard let attributes = unsafe attributes, unsafe Int(name) < addresses.count,
            let wanted = unsafe addresses[Int(name)]
        else { return nil }
        for position in 0..<attributeCount
        where unsafe attributes[position * 5] == wanted && attributes[position * 5 + 2] == nil {
            return position
        }
        return nil
    }

    /// Hands the value of the attribute of this name, in no namespace, to `body`, with references replaced and blanks
    /// normalised as XML says; `nil` where the tag has none.
    @inlinable
    public func withValue<Result>(of name: XMLSymbol, _ body: (Span<UInt8>) -> Result) -> Result? {
        guard let position = position(of: name), let attributes = unsafe attributes,
            let start = unsafe attributes[position * 5 + 3], let end = unsafe attributes[position * 5 + 4]
        else { return nil }
        return body(unsafe Span(_unsafeStart: start, count: end - start))
    }

    /// The local name as text.
    public var localNameText: String { unsafe String(cString: localName) }

    /// The namespace as text; empty for none.
    public var namespaceText: String {
        guard let namespaceName = unsafe namespaceName else { return "" }
        return unsafe String(cString: namespaceName)
    }
}

import CLibXML2

/// The internal subset of a document type declaration, read so that nothing in it can do harm: entities are noted and
/// never replaced, nothing outside is opened, and what would blow up is refused although we should not expand it.
///
/// libxml2 asks for each entity the document refers to. The answer is one entity that stands in for all: in the eyes of
/// libxml2 a character of XML's own, so it is neither parsed nor expanded. In a text it leaves nothing; in an attribute
/// a blank.
@safe
final class DocumentType {
    /// Handed to libxml2 for every entity that is declared.
    let standIn: xmlEntityPtr
    /// What the stand-in consists of; a text that lies here is no text of the document.
    let blank: UnsafePointer<UInt8>

    /// Until the subset ends.
    var isOpen = true
    private(set) var use: XMLEntityUse
    private var entities = EntityTable()
    private var declarations = 0
    private var attributeDefaults = 0
    private let limits: XMLLimits
    /// Bytes of the document before the subset.
    private let start: Int
    /// libxml2 looks up an entity once as it declares it; that is no reference.
    private var lastDeclared: String?
    /// The last reference, where an attribute may not hold it and nobody has seen it in a text yet.
    private var waiting: String?
    /// What the references would come to.
    private var expansion = 0

    /// For a subset that begins on `line`, with `start` bytes of the document before it.
    init(limits: XMLLimits, start: Int, line: Int) {
        self.limits = limits
        self.start = start
        use = XMLEntityUse(line: line)
        let text = UnsafeMutablePointer<UInt8>.allocate(capacity: 2)
        unsafe text.initialize(to: 0x20)
        unsafe (text + 1).initialize(to: 0)
        unsafe blank = UnsafePointer(text)
        var entity = unsafe xmlEntity()
        unsafe entity.type = XML_ENTITY_DECL
        unsafe entity.etype = XML_INTERNAL_PREDEFINED_ENTITY
        unsafe entity.name = blank
        unsafe entity.content = text
        // libxml2 puts the text of a declaration into an entity that has none, and leaves it to whoever owns it.
        unsafe entity.orig = text
        unsafe entity.length = 1
        unsafe standIn = .allocate(capacity: 1)
        unsafe standIn.initialize(to: entity)
    }

    deinit {
        unsafe standIn.deinitialize(count: 1)
        unsafe standIn.deallocate()
        unsafe blank.deallocate()
    }

    // MARK: Declarations

    /// A general entity is declared (XML 1.0, 4.2): its `value` is the text between the quotes, `nil` for one in a file
    /// outside.
    func declare(_ name: String, value: [UInt8]?) {
        use.declared += 1
        if use.name.isEmpty { use.name = name }
        if value != nil { lastDeclared = name }
        entities.declare(name, value: value)
    }

    /// Any declaration of the subset, after which the parser has taken `position` bytes of the document.
    ///
    /// - Returns: the limit that is passed.
    func note(position: Int, hasDefault: Bool = false) -> XMLFailure.Limit? {
        declarations += 1
        if hasDefault { attributeDefaults += 1 }
        if declarations > limits.declarations { return .declarations }
        // Each is compared with the attributes of every tag.
        if attributeDefaults > limits.attributeDefaults { return .attributeDefaults }
        return isTooLong(at: position) ? .subsetBytes : nil
    }

    func isTooLong(at position: Int) -> Bool { position - start > limits.subsetBytes }

    // MARK: References

    enum Answer {
        /// Nothing of that name is declared.
        case unknown
        /// The reference leaves a hole.
        case hole
        /// The references so far come to more than a document has any use for, or one leads to itself.
        case bomb
    }

    /// libxml2 asks for an entity.
    func look(up name: String, line: Int, column: Int, position: Int) -> Answer {
        if name == lastDeclared {
            lastDeclared = nil
            return .hole
        }
        guard let size = entities.size(of: name) else { return .unknown }
        if use.references == 0 { (use.name, use.line, use.column) = (name, line, column) }
        use.references += 1
        guard size.isFinite else { return .bomb }
        expansion = expansion.addingReportingOverflow(size.bytes + Self.cost).partialValue
        if expansion > Self.allowedExpansion, expansion / Self.allowedFactor > position { return .bomb }
        if size.isMarkup { waiting = name }
        return .hole
    }

    /// The stand-in has come out as a text.
    func landInText() { waiting = nil }

    /// A tag begins: a reference that nobody has seen in a text was in an attribute of it.
    ///
    /// - Returns: the entity, where it may not stand there: it lies outside, or holds a `<` (XML 1.0, 3.1).
    func beginTag() -> String? {
        lastDeclared = nil
        defer { waiting = nil }
        return waiting
    }

    // The measure of libxml2 2.11 and later, so that the same documents are taken whatever its version.
    private static let allowedExpansion = 1_000_000
    private static let allowedFactor = 5
    private static let cost = 20
}

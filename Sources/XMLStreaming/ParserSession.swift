import CLibXML2

/// What the callbacks of one parse share: the names, the counters that the limits watch, and what went wrong.
@safe
struct ParserSession: ~Copyable {
    private let names: KnownNames
    private let limits: XMLLimits
    /// Reached without counting references, which would be done for each event; the caller of the parse keeps it.
    private let sink: Unmanaged<EventSink>
    private let context: xmlParserCtxtPtr
    /// A document type leaves traces in the parser.
    private var hasDocumentType = false
    /// Whether libxml2 calls for text.
    private var hearsText = false

    /// How many elements are open.
    private var depth = 0
    private var elements = 0
    /// Bytes of text since the last tag.
    private var textBytes = 0
    /// How many namespaces the open elements declare, and which of them do.
    private var namespacesInForce = 0
    private var declaring: [(depth: Int, count: Int)] = []

    private(set) var failure: XMLFailure?
    private(set) var irregularities: [XMLIrregularity] = []
    private(set) var isStopped = false
    /// Where the document has an internal subset.
    private(set) var documentType: DocumentType?
    var hasBegun: Bool { elements > 0 }

    init(_ parser: IdleParser, limits: XMLLimits, sink: EventSink) {
        names = parser.names
        self.limits = limits
        unsafe self.sink = .passUnretained(sink)
        unsafe self.context = unsafe parser.context
    }

    /// Whether the document ended as it should and left nothing behind in the parser.
    var isClean: Bool { failure == nil && !isStopped && !hasDocumentType && irregularities.isEmpty && depth == 0 }

    /// Keeps the first failure.
    mutating func fail(_ failure: XMLFailure) {
        if self.failure == nil { self.failure = failure }
    }

    /// The parser stopped: for a reason already known, or for this one.
    mutating func failUnlessStopped(_ failure: XMLFailure) {
        if !isStopped { fail(failure) }
    }

    /// The failure came with the end of the document: where it is one that more bytes would have mended, the document is
    /// cut off.
    mutating func endedInside() {
        guard depth > 0, let failure, failure.isMendedByMore else { return }
        self.failure?.cause = .truncated
    }

    // MARK: Events

    mutating func start(
        _ localName: UnsafePointer<UInt8>, namespace namespaceName: UnsafePointer<UInt8>?, declarations: Int,
        attributes: UnsafePointer<UnsafePointer<UInt8>?>?, count attributeCount: Int
    ) {
        let name = unsafe names.symbol(of: localName)
        let namespace = unsafe names.symbol(ofNamespace: namespaceName)
        if let documentType, let entity = documentType.beginTag() {
            return stop(XMLFailure(.notWellFormed, code: Int(XML_ERR_ENTITY_IS_EXTERNAL.rawValue), subjects: [entity]))
        }
        depth += 1
        elements += 1
        textBytes = 0
        if declarations > 0 {
            namespacesInForce += declarations
            declaring.append((depth, declarations))
        }
        if depth > limits.depth || elements > limits.elements || attributeCount > limits.attributes
            || namespacesInForce > limits.namespaces || name == .unknown
        {
            if let limit = unsafe limitPassed(localName, name, attributeCount: attributeCount) {
                return stop(XMLFailure(.limit(limit)))
            }
        }
        let tag = unsafe XMLStartTag(
            name: name, namespace: namespace, line: line, attributeCount: attributeCount, attributes: attributes,
            addresses: UnsafeBufferPointer(names.addresses), localName: localName, namespaceName: namespaceName)
        if unsafe !sink._withUnsafeGuaranteedRef({ $0.start(tag) }) {
            isStopped = true
            unsafe xmlStopParser(context)
        }
        listenAsWanted()
    }

    mutating func end() {
        if namespacesInForce > 0, let last = declaring.last, last.depth == depth {
            namespacesInForce -= last.count
            declaring.removeLast()
        }
        depth -= 1
        textBytes = 0
        unsafe sink._withUnsafeGuaranteedRef { $0.end() }
        listenAsWanted()
    }

    /// Has libxml2 call for text, or pass over it, as the receiver wants.
    private mutating func listenAsWanted() {
        // Where entities are declared, their places in texts have to be seen.
        let wanted = unsafe sink._withUnsafeGuaranteedRef { $0.wantsText } || documentType != nil
        guard wanted != hearsText else { return }
        hearsText = wanted
        unsafe SAXHandler.listen(to: wanted, in: context)
    }

    mutating func text(_ start: UnsafePointer<UInt8>, count: Int) {
        if let documentType {
            if unsafe start == documentType.blank { return documentType.landInText() }
            guard unsafe sink._withUnsafeGuaranteedRef({ $0.wantsText }) else { return }
        }
        textBytes += count
        guard textBytes <= limits.textBytes else { return stop(XMLFailure(.limit(.textBytes))) }
        let utf8 = unsafe Span(_unsafeStart: start, count: count)
        unsafe sink._withUnsafeGuaranteedRef { $0.text(utf8) }
    }

    // MARK: Limits

    private func limitPassed(
        _ localName: UnsafePointer<UInt8>, _ name: XMLSymbol, attributeCount: Int
    ) -> XMLFailure.Limit? {
        if depth > limits.depth { return .depth }
        if elements > limits.elements { return .elements }
        if attributeCount > limits.attributes { return .attributes }
        if namespacesInForce > limits.namespaces { return .namespaces }
        if name == .unknown, unsafe strnlen(localName, limits.nameBytes) >= limits.nameBytes { return .nameBytes }
        return nil
    }

    private func strnlen(_ text: UnsafePointer<UInt8>, _ limit: Int) -> Int {
        var count = 0
        while count < limit, unsafe text[count] != 0 { count += 1 }
        return count
    }

    /// Ends the parse for a reason of ours, at the place the parser has come to.
    mutating func stop(_ failure: XMLFailure) {
        var failure = failure
        if let input = unsafe context.pointee.input {
            failure.line = unsafe Int(input.pointee.line)
            failure.column = unsafe Int(input.pointee.col)
        }
        fail(failure)
        unsafe xmlStopParser(context)
    }

    /// Bytes of the decoded document that the parser has taken.
    private var position: Int {
        guard let input = unsafe context.pointee.input, let base = unsafe input.pointee.base,
            let next = unsafe input.pointee.cur
        else { return 0 }
        return unsafe Int(clamping: input.pointee.consumed) + (next - base)
    }

    private var line: Int {
        guard let input = unsafe context.pointee.input else { return 0 }
        return unsafe Int(input.pointee.line)
    }

    // MARK: Errors

    mutating func take(_ error: xmlError) {
        guard failure == nil, !isStopped else { return }
        if unsafe error.level == XML_ERR_FATAL {
            failure = unsafe XMLFailure(error, hasBegun: hasBegun)
        } else if let seen = unsafe XMLIrregularity(error) {
            if let known = irregularities.firstIndex(where: { $0.kind == seen.kind }) {
                irregularities[known].count += 1
            } else {
                irregularities.append(seen)
            }
        }
    }
}

// MARK: - The document type declaration

extension ParserSession {
    /// A document type declaration begins. The parser stands behind its name and external identifier, which are never
    /// followed.
    mutating func beginDocumentType() {
        hasDocumentType = true
        guard let input = unsafe context.pointee.input, let next = unsafe input.pointee.cur,
            unsafe next.pointee == UInt8(ascii: "[")
        else { return }
        documentType = DocumentType(limits: limits, start: position, line: line)
        listenAsWanted()
    }

    /// A general entity is declared, with its text or, where that is `nil`, in a file outside.
    mutating func declareEntity(_ name: UnsafePointer<UInt8>, value: UnsafePointer<UInt8>?) {
        let text = unsafe value.map { unsafe Array(UnsafeBufferPointer(start: $0, count: strnlen($0, .max))) }
        documentType?.declare(unsafe String(cString: name), value: text)
        declare()
    }

    /// Anything is declared.
    mutating func declare(hasDefault: Bool = false) {
        guard let limit = documentType?.note(position: position, hasDefault: hasDefault) else { return }
        stop(XMLFailure(.limit(limit)))
    }

    /// The document refers to an entity that is none of XML's own.
    mutating func entity(_ name: UnsafePointer<UInt8>) -> xmlEntityPtr? {
        guard let documentType, failure == nil else { return nil }
        let column = unsafe context.pointee.input.map { unsafe Int($0.pointee.col) } ?? 0
        let answer = documentType.look(
            up: unsafe String(cString: name), line: line, column: column, position: position)
        switch answer {
        case .unknown: return nil
        case .hole: return unsafe documentType.standIn
        case .bomb:
            stop(XMLFailure(.entityExpansion, subjects: [unsafe String(cString: name)]))
            return unsafe documentType.standIn
        }
    }

    /// Declarations lie in an entity of the subset's own: they are not taken in, and libxml2 is told something that it
    /// passes over.
    func parameterEntity() -> xmlEntityPtr? { unsafe documentType?.standIn }

    /// Whether the internal subset has begun and not ended.
    var isInSubset: Bool { documentType?.isOpen == true }

    mutating func endSubset() {
        documentType?.isOpen = false
        if documentType?.isTooLong(at: position) == true { stop(XMLFailure(.limit(.subsetBytes))) }
    }
}

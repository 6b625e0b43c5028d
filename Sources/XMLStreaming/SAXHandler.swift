import CLibXML2

/// The table of callbacks. What is not in it libxml2 passes over: comments, processing instructions, declarations.
/// No entity is ever expanded but the five of XML: `DocumentType` says what happens to the others.
enum SAXHandler {
    /// What is called for text, CDATA and blanks while the receiver wants them. One and the same function for all, or
    /// libxml2 looks at each blank to tell which it is.
    static let text: charactersSAXFunc = { context, start, count in
        guard let start = unsafe start else { return }
        unsafe SAXHandler.session(context)?.pointee.text(start, count: Int(count))
    }

    /// Has libxml2 call for text, or pass over it.
    static func listen(to isWanted: Bool, in context: xmlParserCtxtPtr) {
        guard let handler = unsafe context.pointee.sax else { return }
        let text = unsafe isWanted ? Self.text : nil
        unsafe handler.pointee.characters = unsafe text
        unsafe handler.pointee.ignorableWhitespace = unsafe text
        unsafe handler.pointee.cdataBlock = unsafe text
    }

    static func make() -> xmlSAXHandler {
        var handler = unsafe xmlSAXHandler()
        unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe handler.startElementNs = {
            context, localName, _, namespace, declarations, _, attributeCount, _, attributes in
            guard let localName = unsafe localName else { return }
            unsafe SAXHandler.session(context)?.pointee.start(
                localName, namespace: namespace, declarations: Int(declarations),
                attributes: UnsafePointer(attributes), count: Int(attributeCount))
        }
        unsafe handler.endElementNs = { context, _, _, _ in
            unsafe SAXHandler.session(context)?.pointee.end()
        }
        unsafe handler.serror = { context, error in
            guard let error = unsafe error else { return }
            unsafe SAXHandler.session(context)?.pointee.take(error.pointee)
        }
        unsafe addDeclarations(to: &handler)
        return unsafe handler
    }

    /// The document type declaration and what stands in it.
    private static func addDeclarations(to handler: inout xmlSAXHandler) {
        unsafe handler.internalSubset = { context, _, _, _ in
            unsafe SAXHandler.session(context)?.pointee.beginDocumentType()
        }
        // It comes behind the internal subset, whether there is an external one or not.
        unsafe handler.externalSubset = { context, _, _, _ in
            unsafe SAXHandler.session(context)?.pointee.endSubset()
        }
        unsafe handler.entityDecl = { context, name, type, _, _, value in
            guard let name = unsafe name, let session = unsafe SAXHandler.session(context) else { return }
            switch UInt32(truncatingIfNeeded: type) {
            case XML_INTERNAL_GENERAL_ENTITY.rawValue:
                unsafe session.pointee.declareEntity(name, value: UnsafePointer(value))
            case XML_EXTERNAL_GENERAL_PARSED_ENTITY.rawValue: unsafe session.pointee.declareEntity(name, value: nil)
            default: unsafe session.pointee.declare()
            }
        }
        unsafe handler.attributeDecl = { context, _, _, _, _, value, list in
            unsafe xmlFreeEnumeration(list)
            unsafe SAXHandler.session(context)?.pointee.declare(hasDefault: value != nil)
        }
        unsafe handler.elementDecl = { context, _, _, _ in unsafe SAXHandler.session(context)?.pointee.declare() }
        unsafe handler.notationDecl = { context, _, _, _ in unsafe SAXHandler.session(context)?.pointee.declare() }
        unsafe handler.unparsedEntityDecl = { context, _, _, _, _ in
            unsafe SAXHandler.session(context)?.pointee.declare()
        }
        unsafe handler.getEntity = { context, name in
            guard let name = unsafe name else { return nil }
            return unsafe SAXHandler.session(context)?.pointee.entity(name)
        }
        unsafe handler.getParameterEntity = { context, _ in
            unsafe SAXHandler.session(context)?.pointee.parameterEntity()
        }
    }

    private static func session(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<ParserSession>? {
        unsafe context?.assumingMemoryBound(to: ParserSession.self)
    }
}

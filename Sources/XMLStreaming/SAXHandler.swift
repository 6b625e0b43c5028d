import CLibXML2

/// The table of callbacks. What is not in it libxml2 passes over: comments, processing instructions, declarations.
/// Without a handler for entities none is ever expanded but the five of XML.
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
        unsafe handler.internalSubset = { context, _, _, _ in
            unsafe SAXHandler.session(context)?.pointee.documentType()
        }
        unsafe handler.entityDecl = { context, _, _, _, _, _ in
            unsafe SAXHandler.session(context)?.pointee.entityDeclaration()
        }
        unsafe handler.serror = { context, error in
            guard let error = unsafe error else { return }
            unsafe SAXHandler.session(context)?.pointee.take(error.pointee)
        }
        return unsafe handler
    }

    private static func session(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<ParserSession>? {
        unsafe context?.assumingMemoryBound(to: ParserSession.self)
    }
}

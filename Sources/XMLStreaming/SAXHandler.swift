import CLibXML2

/// The table of callbacks. What is not in it libxml2 passes over: comments, processing instructions, declarations.
/// Without a handler for entities none is ever expanded but the five of XML.
enum SAXHandler {
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
        unsafe handler.endElementNs = { context, localName, _, namespace in
            guard let localName = unsafe localName else { return }
            unsafe SAXHandler.session(context)?.pointee.end(localName, namespace: namespace)
        }
        // One and the same function for all text, or libxml2 looks at each blank to tell which it is.
        let text: charactersSAXFunc = { context, start, count in
            guard let start = unsafe start else { return }
            unsafe SAXHandler.session(context)?.pointee.text(start, count: Int(count))
        }
        unsafe handler.characters = unsafe text
        unsafe handler.ignorableWhitespace = unsafe text
        unsafe handler.cdataBlock = unsafe text
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

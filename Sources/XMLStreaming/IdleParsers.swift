import CLibXML2
import Synchronization

/// libxml2 parsers between two documents, with the names of one vocabulary in their dictionaries. A map of a few kilobytes
/// takes less time than making a parser and teaching it the names, so each thread uses the same one again.
///
/// Only a parser that came to the end of a well-formed document without a document type is kept: it has nothing left of
/// the document but the names in its dictionary.
final class IdleParsers: Sendable {
    private let idle = Mutex<[IdleParser]>([])

    /// Names of documents pile up in a dictionary, which libxml2 lets grow to 10 MB; past this much the parser is not
    /// used again.
    private static let names = 4_096
    private static let nameBytes = 1 << 20
    /// More are kept than any machine of an office has cores.
    private static let parsers = 64

    func take() -> IdleParser? { idle.withLock { $0.popLast() } }

    func keep(_ parser: IdleParser) {
        let dictionary = unsafe parser.context.pointee.dict
        guard unsafe xmlDictSize(dictionary) < Self.names, unsafe xmlDictGetUsage(dictionary) < Self.nameBytes else {
            return
        }
        idle.withLock { if $0.count < Self.parsers { $0.append(parser) } }
    }
}

/// One libxml2 parser that knows a vocabulary. In use by one thread at a time: it is either in the list or with who took
/// it.
@safe
final class IdleParser: @unchecked Sendable {
    let context: xmlParserCtxtPtr
    let names: KnownNames

    /// `nil` where the machine has no memory left.
    init?(_ vocabulary: XMLVocabulary) {
        var handler = unsafe SAXHandler.make()
        guard let context = unsafe xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil) else { return nil }
        unsafe xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
        unsafe tatalaksana_replace_references(context)
        unsafe self.context = unsafe context
        names = unsafe KnownNames(vocabulary, in: context.pointee.dict)
    }

    deinit {
        unsafe xmlFreeDoc(context.pointee.myDoc)
        unsafe xmlFreeParserCtxt(context)
    }

    /// Whether nothing of the last document is left; then the parser is ready for the next one.
    func reset() -> Bool {
        guard unsafe context.pointee.wellFormed == 1, unsafe context.pointee.disableSAX == 0,
            unsafe context.pointee.nsNr == 0, unsafe context.pointee.nameNr == 0,
            unsafe context.pointee.myDoc == nil
        else { return false }
        unsafe SAXHandler.listen(to: false, in: context)
        guard unsafe xmlCtxtResetPush(context, nil, 0, nil, nil) == 0 else { return false }
        // A new parser looks at the first bytes for the encoding, a reset one takes UTF-8 for granted.
        unsafe context.pointee.charset = XML_CHAR_ENCODING_NONE.rawValue
        return true
    }
}

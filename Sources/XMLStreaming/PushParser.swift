import CLibXML2

/// One parse: libxml2's push parser and the session its callbacks work on, freed together.
@safe
struct PushParser: ~Copyable {
    private let limits: XMLLimits
    private let parser: IdleParser
    private let parsers: IdleParsers
    private let session: UnsafeMutablePointer<ParserSession>
    private var pushed = 0
    /// Only blanks so far.
    private var isBlank = true

    /// Pieces of the usual size; larger ones where a part of the document is longer than that, so that looking for its
    /// end again and again stays cheap.
    private static let chunk = 64 << 10
    private static let largeChunk = 256 << 10

    private static let initialise: Void = { xmlInitParser() }()

    /// `nil` where the machine has no memory left.
    init?(vocabulary: XMLVocabulary, limits: XMLLimits, sink: EventSink) {
        Self.initialise
        tatalaksana_keep_libxml2_quiet()
        self.limits = limits
        parsers = vocabulary.parsers
        guard let parser = parsers.take() ?? IdleParser(vocabulary) else { return nil }
        self.parser = parser
        let session = UnsafeMutablePointer<ParserSession>.allocate(capacity: 1)
        unsafe session.initialize(to: ParserSession(parser, limits: limits, sink: sink))
        unsafe self.session = unsafe session
        unsafe parser.context.pointee.userData = UnsafeMutableRawPointer(session)
    }

    deinit {
        unsafe context.pointee.userData = nil
        if unsafe session.pointee.isClean, parser.reset() { parsers.keep(parser) }
        unsafe session.deinitialize(count: 1)
        unsafe session.deallocate()
    }

    private var context: xmlParserCtxtPtr { unsafe parser.context }

    /// Parses all of `source`, or as much of it as can be.
    mutating func parse(_ source: inout some ChunkSource & ~Copyable) -> XMLOutcome {
        var outcome = XMLOutcome()
        do throws(ReadFailure) {
            var isOpen = true
            while isOpen {
                isOpen = try unsafe source.withNext(nextCount) { piece in
                    if pushed == 0 { outcome.encoding = unsafe Self.encodingMark(of: piece) }
                    return unsafe take(piece)
                }
            }
        } catch {
            if pushed == 0 { fail(XMLFailure(error.cause)) } else { stop(XMLFailure(error.cause)) }
        }
        if let declared = declaredEncoding { outcome.encoding = declared }
        outcome.failure = unsafe session.pointee.failure
        outcome.irregularities = unsafe session.pointee.irregularities
        outcome.entities = unsafe session.pointee.documentType?.use
        outcome.isStopped = unsafe session.pointee.isStopped
        return outcome
    }

    // MARK: Pushing

    /// Pushes one piece; an empty one ends the document.
    ///
    /// - Returns: whether more is wanted.
    private mutating func take(_ piece: UnsafeRawBufferPointer) -> Bool {
        if unsafe piece.isEmpty {
            finish()
            return false
        }
        if pushed == 0, let kind = unsafe FileKind(startingWith: piece) {
            fail(XMLFailure(.otherKind(kind)))
            return false
        }
        if pushed == 0, unsafe Self.isUTF32(piece) {
            fail(XMLFailure(.encoding))
            return false
        }
        pushed += piece.count
        if isBlank { isBlank = unsafe piece.allSatisfy { $0 == 0x20 || (9...13).contains($0) } }
        guard pushed <= limits.totalBytes else {
            stop(XMLFailure(.limit(.totalBytes)))
            return false
        }
        unsafe xmlParseChunk(context, piece.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(piece.count), 0)
        return isRunning && waitsWithinLimits()
    }

    private func finish() {
        guard !isBlank else {
            fail(XMLFailure(.empty))
            return
        }
        unsafe xmlParseChunk(context, nil, 0, 1)
        if unsafe context.pointee.disableSAX != 0 { stoppedUnasked() }
        unsafe session.pointee.endedInside()
    }

    /// Whether libxml2 goes on in the middle of a document.
    private var isRunning: Bool {
        guard unsafe context.pointee.disableSAX != 0 || context.pointee.instate == XML_PARSER_EOF else { return true }
        stoppedUnasked()
        return false
    }

    /// Where libxml2 stopped and told nobody, it could not decode the bytes.
    private func stoppedUnasked() {
        let line = unsafe context.pointee.input.map { unsafe Int($0.pointee.line) }
        unsafe session.pointee.failUnlessStopped(
            XMLFailure(.encoding, code: Int(XML_ERR_INVALID_ENCODING.rawValue), line: line))
    }

    private func fail(_ failure: XMLFailure) { unsafe session.pointee.fail(failure) }

    private func stop(_ failure: XMLFailure) { unsafe session.pointee.stop(failure) }

    private var nextCount: Int {
        unsafe waiting.count < Self.chunk ? Self.chunk : Self.largeChunk
    }

    // MARK: What waits for its end

    /// The bytes libxml2 holds because the part of the document they begin is not complete.
    private var waiting: UnsafeBufferPointer<UInt8> {
        guard let input = unsafe context.pointee.input, let start = unsafe input.pointee.cur,
            let end = unsafe input.pointee.end, unsafe end > start
        else { return unsafe UnsafeBufferPointer(start: nil, count: 0) }
        return unsafe UnsafeBufferPointer(start: start, count: end - start)
    }

    /// A start tag is parsed in one go, in a time that grows with the square of its attributes: they are counted before
    /// its end is let in.
    private func waitsWithinLimits() -> Bool {
        let waiting = unsafe waiting
        // libxml2 takes in a document type declaration as a whole, or from its `[` on.
        let isDeclaration = unsafe waiting.starts(with: "<!DOCTYPE".utf8) || session.pointee.isInSubset
        if isDeclaration, waiting.count > limits.subsetBytes {
            stop(XMLFailure(.limit(.subsetBytes)))
            return false
        }
        guard waiting.count >= Self.chunk else { return true }
        if waiting.count > limits.pieceBytes {
            stop(XMLFailure(.limit(.pieceBytes)))
            return false
        }
        if unsafe Self.attributes(ofTagIn: waiting, upTo: limits.attributes) > limits.attributes {
            stop(XMLFailure(.limit(.attributes)))
            return false
        }
        return true
    }

    /// How many quoted values stand in a start tag that begins `bytes`; 0 where no start tag does.
    private static func attributes(ofTagIn bytes: UnsafeBufferPointer<UInt8>, upTo limit: Int) -> Int {
        guard bytes.count > 1, unsafe bytes[0] == UInt8(ascii: "<"), unsafe !"!?/".utf8.contains(bytes[1]) else {
            return 0
        }
        var count = 0
        var quote: UInt8 = 0
        for index in 0..<bytes.count {
            let byte = unsafe bytes[index]
            if quote != 0 {
                guard byte == quote else { continue }
                quote = 0
                count += 1
                if count > limit { break }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                break
            }
        }
        return count
    }

    // MARK: Encoding

    private static func encodingMark(of piece: UnsafeRawBufferPointer) -> String {
        switch unsafe (piece.first, piece.dropFirst().first) {
        case (0xFF, 0xFE), (0x3C, 0): "utf-16le"
        case (0xFE, 0xFF), (0, 0x3C): "utf-16be"
        default: "utf-8"
        }
    }

    /// Four bytes a character, which libxml2 takes for two: nobody writes it, and it gets a clear answer.
    private static func isUTF32(_ piece: UnsafeRawBufferPointer) -> Bool {
        let starts: [[UInt8]] = [[0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF], [0x3C, 0, 0, 0]]
        return starts.contains { unsafe piece.starts(with: $0) }
    }

    private var declaredEncoding: String? {
        let ofInput = unsafe context.pointee.input.flatMap { unsafe $0.pointee.encoding }
        guard let name = unsafe context.pointee.encoding ?? ofInput else { return nil }
        return unsafe String(cString: name).lowercased()
    }
}

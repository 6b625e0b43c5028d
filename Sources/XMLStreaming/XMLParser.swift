#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A streaming XML parser, hardened against what strangers send: libxml2's SAX2 push parser behind a vocabulary, limits
/// and a receiver.
///
/// - No network, no file but the one asked for, no document type definition, no external entity, no entity expansion. Of
///   the internal subset of a `DOCTYPE` the entities are noted; a reference to one leaves nothing, and where they would
///   come to far more than the file holds, it is refused.
/// - `XMLLimits` bounds depth, attributes, sizes. What is left is time and memory in proportion to the file.
/// - Encodings are those of libxml2: UTF-8, UTF-16, ISO-8859-1, windows-1252 and what iconv knows.
/// - A gzip file (RFC 1952) is unpacked as it is read, within limits of its own. Files compressed in other ways are
///   refused by name.
///
/// A parser is a value without state: one may serve many threads.
public struct XMLParser: Sendable {
    public let vocabulary: XMLVocabulary
    public var limits: XMLLimits

    public init(vocabulary: XMLVocabulary, limits: XMLLimits = XMLLimits()) {
        self.vocabulary = vocabulary
        self.limits = limits
    }

    /// Parses a file in pieces of 64 KiB.
    public func parse<Receiver: XMLReceiver & ~Copyable>(
        contentsOf path: String, into receiver: inout Receiver
    ) -> XMLOutcome {
        do throws(ReadFailure) {
            var source = try FileSource(path: path)
            let outcome = parse(&source, into: &receiver)
            guard outcome.isGzip else { return outcome }
            return parse(gzip: try FileSource(path: path), into: &receiver)
        } catch {
            return XMLOutcome(failure: XMLFailure(error.cause))
        }
    }

    /// Parses a document that is in memory already, in pieces of `pieceSize` bytes.
    public func parse<Receiver: XMLReceiver & ~Copyable>(
        bytes: [UInt8], inPiecesOf pieceSize: Int = .max, into receiver: inout Receiver
    ) -> XMLOutcome {
        let start = ByteSource(bytes: bytes, pieceSize: max(1, pieceSize))
        var source = start
        let outcome = parse(&source, into: &receiver)
        return outcome.isGzip ? parse(gzip: start, into: &receiver) : outcome
    }

    /// Parses what `source` hands out, as it is: gzip inside it is refused as another kind of file.
    public func parse<Source: ChunkSource & ~Copyable, Receiver: XMLReceiver & ~Copyable>(
        from source: inout Source, into receiver: inout Receiver
    ) -> XMLOutcome { parse(&source, into: &receiver) }

    /// Parses what a gzip file holds; of the file as it is nothing has reached the receiver.
    private func parse<Source: ChunkSource & ~Copyable, Receiver: XMLReceiver & ~Copyable>(
        gzip packed: consuming Source, into receiver: inout Receiver
    ) -> XMLOutcome {
        do throws(ReadFailure) {
            var source = try GunzipSource(packed, limits: limits)
            var outcome = parse(&source, into: &receiver)
            outcome.isCompressed = true
            outcome.hasTrailingBytes = source.hasTrailingBytes
            return outcome
        } catch {
            return XMLOutcome(failure: XMLFailure(error.cause))
        }
    }

    private func parse<Source: ChunkSource & ~Copyable, Receiver: XMLReceiver & ~Copyable>(
        _ source: inout Source, into receiver: inout Receiver
    ) -> XMLOutcome {
        if let bytes = source.expectedBytes { receiver.expect(bytes: min(bytes, limits.totalBytes)) }
        return unsafe withUnsafeMutablePointer(to: &receiver) { receiver in
            let sink = unsafe ReceiverSink(receiver)
            guard var run = PushParser(vocabulary: vocabulary, limits: limits, sink: sink) else {
                return XMLOutcome(failure: XMLFailure(.cannotOpen(ENOMEM)))
            }
            return withExtendedLifetime(sink) { run.parse(&source) }
        }
    }
}

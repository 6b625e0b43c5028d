import XMLStreaming

/// The bytes of a worksheet on their way to the parser. Between `<sheetData>` and the first row that is not plain, rows
/// are taken out of the stream and given to the reader at once: a fifth of the time the parser would need for them.
///
/// Who reads the parser's events and who reads plain rows is the same reader, never both at a time: rows are taken while
/// the parser asks for more.
@safe
struct SheetSource<Receiver: SheetReceiver & ~Copyable>: ChunkSource, ~Copyable {
    private var entry: ZipEntry
    private let reader: UnsafeMutablePointer<SheetReader<Receiver>>
    private var state = State.head
    /// What was unpacked and not handed on yet: from `start` on.
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false
    /// Unpacking failed behind the bytes in the buffer.
    private var failure: ReadFailure?

    private enum State {
        /// Before `<sheetData>`.
        case head
        case rows
        /// All that is left is for the parser.
        case rest
    }

    private static var piece: Int { 128 << 10 }
    /// A head or a row longer than this is for the parser.
    private static var most: Int { 4 << 20 }

    /// The reader must outlive the source.
    init(_ entry: consuming ZipEntry, for reader: UnsafeMutablePointer<SheetReader<Receiver>>) {
        self.entry = entry
        unsafe self.reader = unsafe reader
    }

    var expectedBytes: Int? { nil }
    /// Why the entry could not be unpacked to its end.
    var error: OfficeFileError? { entry.error }

    mutating func withNext<Result>(
        _ count: Int, _ body: (UnsafeRawBufferPointer) -> Result
    ) throws(ReadFailure) -> Result {
        switch state {
        case .head:
            let end = endOfHead()
            return unsafe hand(end - start, to: body)
        case .rows:
            // Whether this is the element it looks like the parser knows: it has just come to its end.
            if unsafe reader.pointee.isAtRows { takeRows() }
            state = .rest
        case .rest: break
        }
        if start == buffer.count {
            if let failure { throw failure }
            return unsafe try entry.withNext(count, body)
        }
        return unsafe hand(min(count, buffer.count - start), to: body)
    }

    private mutating func hand<Result>(_ count: Int, to body: (UnsafeRawBufferPointer) -> Result) -> Result {
        defer { start += count }
        return unsafe buffer.withUnsafeBytes {
            unsafe body(UnsafeRawBufferPointer(rebasing: $0[start..<start + count]))
        }
    }

    // MARK: - Head

    /// The end of the tag that begins the rows, or of all that was unpacked where it does not come in time.
    private mutating func endOfHead() -> Int {
        let mark = Array("<sheetData>".utf8)
        while true {
            let searched = max(0, buffer.count - mark.count)
            fill()
            if let found = Self.position(of: mark, in: buffer, from: searched) {
                state = Self.isUTF8(buffer) ? .rows : .rest
                return found + mark.count
            }
            if isAtEnd || buffer.count > Self.most {
                state = .rest
                return buffer.count
            }
        }
    }

    private static func position(of mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard bytes.count >= mark.count else { return nil }
        return (start...(bytes.count - mark.count)).first { position in
            bytes[position] == mark[0] && bytes[position..<position + mark.count].elementsEqual(mark)
        }
    }

    /// Whether the declaration, if there is one, names UTF-8 or no encoding.
    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        let declaration = bytes.prefix(200).prefix { $0 != 0x3E }
        let text = String(decoding: declaration, as: UTF8.self).lowercased()
        guard text.contains("<?xml") else { return declaration.first == 0x3C }
        return !text.contains("encoding") || text.contains("\"utf-8\"") || text.contains("'utf-8'")
    }

    // MARK: - Rows

    private mutating func takeRows() {
        var row = PlainRow()
        while unsafe !reader.pointee.isStopped {
            switch row.scan(buffer.span, from: start) {
            case .whole:
                unsafe reader.pointee.take(row, buffer.span)
                start = row.end
            case .incomplete:
                guard !isAtEnd, buffer.count - start <= Self.most else { return }
                fill()
            case .other: return
            }
        }
    }

    /// Unpacks more: at least as much as is waiting, so that a long row is looked at a few times only.
    private mutating func fill() {
        buffer.removeSubrange(..<start)
        start = 0
        do throws(ReadFailure) {
            let wanted = buffer.count + Self.piece
            while buffer.count < wanted {
                let before = buffer.count
                try unsafe entry.withNext(Self.piece) { unsafe buffer.append(contentsOf: $0) }
                if buffer.count == before {
                    isAtEnd = true
                    return
                }
            }
        } catch {
            failure = error
            isAtEnd = true
        }
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Bytes that cannot be had.
public struct ReadFailure: Error {
    public let cause: XMLFailure.Cause

    public init(_ cause: XMLFailure.Cause) { self.cause = cause }

    /// A file that cannot be opened or read, with the error number of the operating system (`errno`).
    init(number: Int32) { self.init(.cannotOpen(number)) }
}

/// Where the bytes of a document come from: a file, memory, a part of an archive.
public protocol ChunkSource: ~Copyable {
    /// How many bytes there will be, where that is known.
    var expectedBytes: Int? { get }

    /// Hands the next piece of at most `count` bytes to `body`; an empty piece at the end.
    mutating func withNext<Result>(
        _ count: Int, _ body: (UnsafeRawBufferPointer) -> Result
    ) throws(ReadFailure) -> Result
}

/// A document in memory.
@safe
struct ByteSource: ChunkSource {
    private let bytes: [UInt8]
    private let pieceSize: Int
    private var position = 0
    var expectedBytes: Int? { bytes.count }

    init(bytes: [UInt8], pieceSize: Int) {
        self.bytes = bytes
        self.pieceSize = pieceSize
    }

    mutating func withNext<Result>(
        _ count: Int, _ body: (UnsafeRawBufferPointer) -> Result
    ) throws(ReadFailure) -> Result {
        let end = min(position + min(count, pieceSize), bytes.count)
        defer { position = end }
        return unsafe bytes.withUnsafeBytes { unsafe body(UnsafeRawBufferPointer(rebasing: $0[position..<end])) }
    }
}

/// A file, read in order. Only regular files: a pipe or device could keep the reader waiting for ever.
@safe
struct FileSource: ChunkSource, ~Copyable {
    private let descriptor: Int32
    private var buffer: UnsafeMutableRawBufferPointer
    let expectedBytes: Int?

    init(path: String) throws(ReadFailure) {
        let file = try Self.file(at: path)
        descriptor = file.descriptor
        expectedBytes = file.size
        unsafe buffer = .allocate(byteCount: 0, alignment: 16)
    }

    private static func file(at path: String) throws(ReadFailure) -> (descriptor: Int32, size: Int) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { throw cannotOpen() }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw cannotOpen(status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
        }
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw cannotOpen() }
        return (descriptor, Int(status.st_size))
    }

    deinit {
        close(descriptor)
        unsafe buffer.deallocate()
    }

    mutating func withNext<Result>(
        _ count: Int, _ body: (UnsafeRawBufferPointer) -> Result
    ) throws(ReadFailure) -> Result {
        if unsafe buffer.count < count {
            unsafe buffer.deallocate()
            unsafe buffer = .allocate(byteCount: count, alignment: 16)
        }
        var filled = 0
        while filled < count {
            let got = unsafe read(descriptor, buffer.baseAddress.map { unsafe $0 + filled }, count - filled)
            if got < 0 {
                if errno == EINTR { continue }
                throw Self.cannotOpen()
            }
            if got == 0 { break }
            filled += got
        }
        return unsafe body(UnsafeRawBufferPointer(rebasing: buffer[..<filled]))
    }

    private static func cannotOpen(_ number: Int32 = errno) -> ReadFailure { ReadFailure(number: number) }
}

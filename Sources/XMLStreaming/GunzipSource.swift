import CZlib

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The document inside a gzip file (RFC 1952), unpacked piece by piece in memory that does not grow with it.
///
/// Members that follow each other are one document. What was unpacked before a break is handed over before the break is
/// reported, so that a file cut off is read as far as it goes.
@safe
struct GunzipSource<Base: ChunkSource & ~Copyable>: ChunkSource, ~Copyable {
    private var base: Base
    private let limits: XMLLimits
    private let stream: UnsafeMutablePointer<z_stream>
    private let input: UnsafeMutableRawBufferPointer
    private var output = UnsafeMutableRawBufferPointer.allocate(byteCount: 0, alignment: 16)

    /// Known only when it is unpacked; what the file says of it may be a lie.
    var expectedBytes: Int? { nil }

    private var packedBytes = 0
    private var unpackedBytes = 0
    private var members = 0
    private var isInMember = false
    private var isDone = false
    private var failure: ReadFailure?
    /// Behind the last member stands something that is none.
    private(set) var hasTrailingBytes = false

    private static var inputSize: Int { 64 << 10 }

    init(_ base: consuming Base, limits: XMLLimits) throws(ReadFailure) {
        self.base = base
        self.limits = limits
        unsafe input = .allocate(byteCount: Self.inputSize, alignment: 16)
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        if unsafe tatalaksana_begin_gunzip(stream) != Z_OK { throw ReadFailure(number: ENOMEM) }
    }

    deinit {
        unsafe inflateEnd(stream)
        unsafe stream.deallocate()
        unsafe input.deallocate()
        unsafe output.deallocate()
    }

    mutating func withNext<Result>(
        _ count: Int, _ body: (UnsafeRawBufferPointer) -> Result
    ) throws(ReadFailure) -> Result {
        if unsafe output.count < count {
            unsafe output.deallocate()
            unsafe output = .allocate(byteCount: count, alignment: 16)
        }
        var filled = 0
        while filled < count, !isDone, failure == nil {
            try refill()
            guard beginMember() else { continue }
            filled += unpack(into: filled..<count)
            if let limit = limitPassed { throw ReadFailure(.limit(limit)) }
        }
        if filled == 0, let failure { throw failure }
        return unsafe body(UnsafeRawBufferPointer(rebasing: output[..<filled]))
    }

    // MARK: Steps

    /// Fetches packed bytes where there are none left.
    private mutating func refill() throws(ReadFailure) {
        guard unsafe stream.pointee.avail_in == 0 else { return }
        let target = unsafe input
        let got = try unsafe base.withNext(Self.inputSize) { piece in
            unsafe target.copyMemory(from: piece)
            return piece.count
        }
        packedBytes += got
        unsafe stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
        unsafe stream.pointee.avail_in = UInt32(truncatingIfNeeded: got)
        guard got == 0 else { return }
        if isInMember { failure = ReadFailure(.compressed(.truncated)) } else { isDone = true }
    }

    /// Whether a member is open, or begins here. Zeros between members are what tapes and block devices leave.
    private mutating func beginMember() -> Bool {
        if isInMember { return true }
        while unsafe stream.pointee.avail_in > 0, unsafe stream.pointee.next_in[0] == 0 {
            unsafe stream.pointee.next_in += 1
            unsafe stream.pointee.avail_in -= 1
        }
        guard unsafe stream.pointee.avail_in > 0 else { return false }
        guard unsafe stream.pointee.next_in[0] == 0x1F else {
            endWithTrailingBytes()
            return false
        }
        unsafe inflateReset(stream)
        isInMember = true
        return true
    }

    /// - Returns: how many bytes were unpacked.
    private mutating func unpack(into range: Range<Int>) -> Int {
        unsafe stream.pointee.next_out = output.baseAddress.map {
            unsafe ($0 + range.lowerBound).assumingMemoryBound(to: UInt8.self)
        }
        unsafe stream.pointee.avail_out = UInt32(clamping: range.count)
        let result = unsafe inflate(stream, Z_NO_FLUSH)
        let count = unsafe min(range.count, Int(UInt32.max)) - Int(stream.pointee.avail_out)
        unpackedBytes += count
        switch result {
        case Z_OK, Z_BUF_ERROR:
            break
        case Z_STREAM_END:
            isInMember = false
            members += 1
        case Z_MEM_ERROR:
            failure = ReadFailure(number: ENOMEM)
        case _ where unsafe members > 0 && stream.pointee.total_out == 0:
            endWithTrailingBytes()
        default:
            failure = ReadFailure(.compressed(.corrupt))
        }
        return count
    }

    private mutating func endWithTrailingBytes() {
        hasTrailingBytes = true
        isDone = true
    }

    /// Short documents may be as repetitive as they like.
    private var limitPassed: XMLFailure.Limit? {
        if unpackedBytes > limits.unpackedBytes { return .unpackedBytes }
        let isLong = unpackedBytes > Self.alwaysAllowed
        return isLong && unpackedBytes / limits.unpackedRatio > packedBytes ? .unpackedRatio : nil
    }

    private static var alwaysAllowed: Int { 1 << 20 }
}

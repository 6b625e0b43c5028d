/// Where the texts of one map lie, end to end, as UTF-8.
public struct TextArena: Sendable {
    private var bytes: [UInt8] = []

    public init() {}

    mutating func makeRoom(for count: Int) { bytes.reserveCapacity(count) }

    /// The characters of `text`; empty for a text of another arena.
    public subscript(text: StoredText) -> String {
        let start = Int(text.start)
        let end = start + Int(text.count)
        guard end <= bytes.count else { return "" }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// Keeps a copy of `utf8` and says where it lies. Texts past 4 GiB in all are kept as empty.
    public mutating func store(_ utf8: Span<UInt8>) -> StoredText {
        utf8.withUnsafeBufferPointer { store($0) }
    }

    /// Keeps a copy of `text`.
    public mutating func store(_ text: String) -> StoredText {
        var text = text
        return text.withUTF8 { store($0) }
    }

    private mutating func store(_ utf8: UnsafeBufferPointer<UInt8>) -> StoredText {
        guard !utf8.isEmpty, let start = UInt32(exactly: bytes.count), let count = UInt32(exactly: utf8.count) else {
            return .empty
        }
        bytes.append(contentsOf: utf8)
        return StoredText(start: start, count: count)
    }

    /// Keeps a copy of `utf8` behind its length and a number, so that all three are found in one place.
    mutating func store(_ utf8: Span<UInt8>, numbered number: UInt32) -> StoredText {
        guard bytes.count < UInt32.max - 8, let count = UInt32(exactly: utf8.count) else { return .empty }
        withUnsafeBytes(of: (count, number)) { bytes.append(contentsOf: $0) }
        return store(utf8)
    }

    /// The number of the text stored at `start` with a number, where it has just these bytes.
    func number(of utf8: Span<UInt8>, at start: UInt32) -> UInt32? {
        let start = Int(start)
        guard start >= 8, start + utf8.count <= bytes.count else { return nil }
        return bytes.withUnsafeBytes { bytes in
            let count = bytes.loadUnaligned(fromByteOffset: start - 8, as: UInt32.self)
            guard Int(count) == utf8.count else { return nil }
            return utf8.withUnsafeBytes { utf8 in
                var index = 0
                while index + 8 <= utf8.count {
                    let stored = bytes.loadUnaligned(fromByteOffset: start + index, as: UInt64.self)
                    guard stored == utf8.loadUnaligned(fromByteOffset: index, as: UInt64.self) else { return nil }
                    index += 8
                }
                while index < utf8.count, bytes[start + index] == utf8[index] { index += 1 }
                guard index == utf8.count else { return nil }
                return bytes.loadUnaligned(fromByteOffset: start - 4, as: UInt32.self)
            }
        }
    }

    /// Hands the bytes of a stored text to `body`; none for a text of another arena.
    func withBytes<Result>(of text: StoredText, _ body: (Span<UInt8>) -> Result) -> Result {
        let start = Int(text.start)
        let end = start + Int(text.count)
        return body(end <= bytes.count ? bytes.span.extracting(start..<end) : bytes.span.extracting(0..<0))
    }
}

/// A text of a map: where it lies in the map's arena.
public struct StoredText: Sendable, Hashable {
    var start: UInt32
    var count: UInt32

    /// No text: the attribute is absent, empty or blank.
    public static let empty = StoredText(start: 0, count: 0)

    public var isEmpty: Bool { count == 0 }
}

/// Where the texts of one map lie, end to end, as UTF-8.
public struct TextArena: Sendable {
    private var bytes: [UInt8] = []

    public init() {}

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

    /// Whether a stored text has just these bytes.
    func holds(_ utf8: Span<UInt8>, at text: StoredText) -> Bool {
        let start = Int(text.start)
        guard utf8.count == Int(text.count), start + utf8.count <= bytes.count else { return false }
        return bytes.withUnsafeBytes { bytes in
            utf8.withUnsafeBytes { utf8 in
                var index = 0
                while index + 8 <= utf8.count {
                    let stored = bytes.loadUnaligned(fromByteOffset: start + index, as: UInt64.self)
                    guard stored == utf8.loadUnaligned(fromByteOffset: index, as: UInt64.self) else { return false }
                    index += 8
                }
                while index < utf8.count, bytes[start + index] == utf8[index] { index += 1 }
                return index == utf8.count
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

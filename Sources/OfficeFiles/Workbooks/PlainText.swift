/// Text between two tags, as far as it can be read without the parser.
enum PlainText {
    /// The character that one of XML's five references stands for, and where the reference ends; `nil` for any other.
    static func reference(_ bytes: Span<UInt8>, at index: Int) -> (character: UInt8, end: Int)? {
        func follows(_ words: StaticString) -> Bool {
            guard index + words.utf8CodeUnitCount <= bytes.count else { return false }
            for offset in 0..<words.utf8CodeUnitCount
            where unsafe bytes[index + offset] != words.utf8Start[offset] { return false }
            return true
        }
        if follows("&amp;") { return (0x26, index + 5) }
        if follows("&lt;") { return (0x3C, index + 4) }
        if follows("&gt;") { return (0x3E, index + 4) }
        if follows("&quot;") { return (0x22, index + 6) }
        if follows("&apos;") { return (0x27, index + 6) }
        return nil
    }

    /// Whether bytes beyond ASCII are characters that XML allows; where that would take a closer look, they are said not
    /// to be.
    static func isText(_ bytes: Span<UInt8>) -> Bool {
        for index in bytes.indices where bytes[index] == 0xEF { return false }
        return (try? UTF8Span(validating: bytes)) != nil
    }

    /// The text with its references replaced.
    static func resolved(_ bytes: Span<UInt8>, into text: inout [UInt8]) {
        text.removeAll(keepingCapacity: true)
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x26, let (character, end) = reference(bytes, at: index) {
                text.append(character)
                index = end
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
    }
}

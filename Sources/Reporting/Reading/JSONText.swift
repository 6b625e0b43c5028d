/// A JSON text with an index of where its values stand, so that a reader finds each member without making values of the
/// rest.
///
/// A file of 100 MB holds some ten million values: eight bytes of each are kept beside the text, and nothing else. See
/// `JSONIndexer` for what is accepted.
final class JSONText: Sendable {
    let bytes: [UInt8]
    let entries: [Entry]

    /// One value, or one key. A key stands before its value; what a container holds stands behind it.
    struct Entry: Sendable {
        /// Where it begins in the text.
        var start: UInt32
        /// Of a container the position of the first entry behind its content; of any other value where it ends in the
        /// text.
        var end: UInt32
    }

    /// - Throws: `JSONSyntaxError` where the text is no JSON.
    init(_ bytes: [UInt8]) throws(JSONSyntaxError) {
        var indexer = JSONIndexer(bytes)
        try indexer.run()
        entries = indexer.entries
        self.bytes = bytes
    }

    enum Kind: Sendable {
        case object, array, string, number, flag, null
    }

    func kind(of entry: Int) -> Kind {
        switch bytes[Int(entries[entry].start)] {
        case UInt8(ascii: "{"): .object
        case UInt8(ascii: "["): .array
        case UInt8(ascii: "\""): .string
        case UInt8(ascii: "t"), UInt8(ascii: "f"): .flag
        case UInt8(ascii: "n"): .null
        default: .number
        }
    }

    /// The position of the entry behind a value and all it holds.
    func entry(behind entry: Int) -> Int {
        switch bytes[Int(entries[entry].start)] {
        case UInt8(ascii: "{"), UInt8(ascii: "["): Int(entries[entry].end)
        default: entry + 1
        }
    }

    /// The bytes of a value that holds no others, as they are written.
    func written(_ entry: Int) -> ArraySlice<UInt8> {
        bytes[Int(entries[entry].start)..<Int(entries[entry].end)]
    }

    func isKey(_ entry: Int, _ name: StaticString) -> Bool {
        let (start, end) = (Int(entries[entry].start) + 1, Int(entries[entry].end) - 1)
        guard end - start == name.utf8CodeUnitCount else { return false }
        return name.withUTF8Buffer { name in
            for index in name.indices where bytes[start + index] != name[index] { return false }
            return true
        }
    }

    /// The characters of a string.
    func string(_ entry: Int) -> String {
        let inner = written(entry).dropFirst().dropLast()
        guard inner.contains(UInt8(ascii: "\\")) else { return String(decoding: inner, as: UTF8.self) }
        return JSONEscapes.resolved(inner)
    }

    /// The 1-based line of the text a place is in.
    func line(ofByte offset: Int) -> Int {
        bytes.prefix(offset).count { $0 == UInt8(ascii: "\n") } + 1
    }
}

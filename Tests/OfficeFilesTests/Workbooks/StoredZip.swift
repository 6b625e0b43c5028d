/// Makes zip archives whose entries are stored as they are, whole ones and ones with something wrong.
struct StoredZip {
    struct Entry {
        var name: String
        var bytes: [UInt8]
        /// What the archive says of the entry, where that is not the truth.
        var statedSize: UInt32?
        var statedChecksum: UInt32?
        /// Sizes stand behind the bytes, not before them, as programs write that do not go back.
        var hasDataDescriptor = false
        var isEncrypted = false
        /// The entry lies where the first one does.
        var liesOverFirst = false
        /// Packing method; 0 is stored.
        var method: UInt16 = 0
    }

    var entries: [Entry] = []

    init(_ parts: [(String, String)]) {
        entries = parts.map { Entry(name: $0.0, bytes: Array($0.1.utf8)) }
    }

    var bytes: [UInt8] {
        var archive: [UInt8] = []
        var contents: [UInt8] = []
        for entry in entries {
            let offset = entry.liesOverFirst ? 0 : archive.count
            if !entry.liesOverFirst { archive += Self.local(entry) }
            contents += Self.central(entry, offset: offset)
        }
        let start = archive.count
        archive += contents
        archive += [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + Self.two(entries.count) + Self.two(entries.count)
        archive += Self.four(contents.count) + Self.four(start) + [0, 0]
        return archive
    }

    private static func local(_ entry: Entry) -> [UInt8] {
        let sizes = entry.hasDataDescriptor ? [UInt8](repeating: 0, count: 12) : Self.sizes(entry)
        var bytes: [UInt8] = [0x50, 0x4B, 3, 4] + head(entry) + sizes + two(entry.name.utf8.count) + [0, 0]
        bytes += Array(entry.name.utf8) + entry.bytes
        if entry.hasDataDescriptor { bytes += [0x50, 0x4B, 7, 8] + Self.sizes(entry) }
        return bytes
    }

    private static func central(_ entry: Entry, offset: Int) -> [UInt8] {
        [0x50, 0x4B, 1, 2, 20, 0] + head(entry) + sizes(entry) + two(entry.name.utf8.count)
            + [UInt8](repeating: 0, count: 12) + four(offset) + Array(entry.name.utf8)
    }

    /// Version, flags, method, and the first time a zip can name.
    private static func head(_ entry: Entry) -> [UInt8] {
        let flags = (entry.hasDataDescriptor ? 8 : 0) | (entry.isEncrypted ? 1 : 0) | 0x800
        return [20, 0] + two(flags) + two(Int(entry.method)) + [0, 0, 0x21, 0]
    }

    private static func sizes(_ entry: Entry) -> [UInt8] {
        let size = Int(entry.statedSize ?? UInt32(entry.bytes.count))
        return four(Int(entry.statedChecksum ?? checksum(entry.bytes))) + four(entry.bytes.count) + four(size)
    }

    private static func two(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }
    private static func four(_ number: Int) -> [UInt8] { two(number & 0xFFFF) + two(number >> 16 & 0xFFFF) }

    /// CRC-32 of the zip format.
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = .max
        for byte in bytes { sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
        return ~sum
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
    }
}

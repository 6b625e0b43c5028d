import Findings
import Foundation
import Testing
import XMLStreaming

@Suite struct GunzipTests {
    static let document = "<map id=\"peta\">" + String(repeating: "<step/>satu ", count: 60) + "</map>"
    static let packed = gzip(document)

    /// A gzip member whose data is stored as it is.
    static func gzip(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        var data: [UInt8] = []
        var rest = bytes[...]
        repeat {
            let block = rest.prefix(65_535)
            rest = rest.dropFirst(block.count)
            let count = UInt16(block.count)
            data += [rest.isEmpty ? 1 : 0] + little(count) + little(~count) + block
        } while !rest.isEmpty
        return header + data + little(checksum(bytes)) + little(UInt32(truncatingIfNeeded: bytes.count))
    }

    static let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]

    static func little(_ number: some FixedWidthInteger) -> [UInt8] {
        (0..<(number.bitWidth / 8)).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    /// CRC-32 as in RFC 1952, chapter 8.
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
    }

    /// A start tag and blanks without end: fixed Huffman codes (RFC 1951, 3.2.6) for one blank and then `count` copies of
    /// the 258 bytes before, each of 13 bits.
    static func bomb(_ count: Int) -> [UInt8] {
        var bits = BitWriter()
        bits.append(1, 1)
        bits.append(1, 2)
        for byte in Array("<map> ".utf8) { bits.appendReversed(0x30 + Int(byte), 8) }
        for _ in 0..<count {
            bits.appendReversed(0b1100_0101, 8)
            bits.appendReversed(0, 5)
        }
        return header + bits.bytes
    }

    struct BitWriter {
        var bytes: [UInt8] = []
        private var count = 0

        mutating func append(_ value: Int, _ width: Int) {
            for bit in 0..<width {
                if count % 8 == 0 { bytes.append(0) }
                bytes[bytes.count - 1] |= UInt8(value >> bit & 1) << UInt8(count % 8)
                count += 1
            }
        }

        /// Huffman codes stand with their highest bit first.
        mutating func appendReversed(_ value: Int, _ width: Int) {
            for bit in (0..<width).reversed() { append(value >> bit & 1, 1) }
        }
    }

    @Test("a gzip file is read like the document in it, whatever the pieces", arguments: [2, 3, 100, .max])
    func whole(pieces: Int) {
        let plain = Recording(Self.document)
        let recording = Recording(Self.packed, pieces: pieces)
        #expect(recording.failure == nil)
        #expect(recording.events == plain.events)
        #expect(recording.lines == plain.lines)
        #expect(recording.outcome.isCompressed)
        #expect(!recording.outcome.hasTrailingBytes)
        #expect(!plain.outcome.isCompressed)
    }

    @Test("a gzip file on the disk is read too, and its encoding is that of the document")
    func file() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).bpmn").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><map>isi</map>"
        try Data(Self.gzip(text)).write(to: URL(fileURLWithPath: path))
        var recorder = Recorder()
        let outcome = XMLParser(vocabulary: Recorder.vocabulary).parse(contentsOf: path, into: &recorder)
        #expect(outcome.failure == nil)
        #expect(outcome.encoding == "iso-8859-1")
        #expect(recorder.events == ["<map", "\"isi", "/map"])
    }

    @Test("members that follow each other are one document, with zeros between them or not")
    func members() {
        let half = Self.document.index(Self.document.startIndex, offsetBy: 77)
        let first = Self.gzip(String(Self.document[..<half]))
        let second = Self.gzip(String(Self.document[half...]))
        for padding in [[], [0, 0, 0]] as [[UInt8]] {
            let recording = Recording(first + padding + Self.gzip("") + second + padding)
            #expect(recording.failure == nil)
            #expect(recording.events == Recording(Self.document).events)
            #expect(!recording.outcome.hasTrailingBytes)
        }
    }

    @Test(
        "what stands behind the data is passed over, and said",
        arguments: [Array("sisa".utf8), [0x1F], [0x1F, 0x8B, 9, 9, 9, 9], [0, 0, 7]] as [[UInt8]])
    func trailing(rest: [UInt8]) {
        let recording = Recording(Self.packed + rest)
        #expect(recording.events == Recording(Self.document).events)
        // A lone 1F may begin a member that was cut off.
        #expect(recording.outcome.hasTrailingBytes == (rest != [0x1F]))
        #expect(recording.failure?.cause == (rest == [0x1F] ? .compressed(.truncated) : nil))
    }

    @Test("a file cut off is read as far as it goes, and says so")
    func truncated() {
        let count = Self.packed.count
        for end in [2, 5, 10, 14, 15, 100, count / 2, count - 9, count - 1] {
            let recording = Recording(Array(Self.packed.prefix(end)))
            #expect(recording.failure?.cause == .compressed(.truncated), "\(end)")
            #expect(recording.failure?.problem.code == "compressedTruncated")
            #expect(recording.events.isEmpty == (end < 40))
        }
    }

    @Test("damaged data is read up to the damage", arguments: [2, 10, 11, -1, -5, -8])
    func corrupt(place: Int) {
        var bytes = Self.packed
        let index = place < 0 ? bytes.count + place : place
        bytes[index] ^= 0x55
        let failure = Recording(bytes).failure
        #expect(failure?.cause == .compressed(.corrupt))
        #expect(failure?.problem.code == "compressedCorrupt")
        #expect(Language.allCases.allSatisfy { failure?.problem.message.in($0).contains("gzip") == true })
    }

    @Test("a document that breaks inside a whole gzip file breaks at its line")
    func broken() {
        let failure = Recording(Self.gzip("<map>\n<step></map>")).failure
        #expect(failure?.cause == .notWellFormed)
        #expect(failure?.line == 2)
    }

    @Test("what grows out of all measure is refused while it is unpacked")
    func bomb() {
        let recording = Recording(Self.bomb(100_000))
        #expect(recording.failure?.cause == .limit(.unpackedRatio))
        #expect(recording.failure?.problem.code == "compressedTooMuch")
        var limits = XMLLimits()
        limits.unpackedRatio = 1_000
        limits.unpackedBytes = 10_000
        #expect(Recording(Self.bomb(100_000), limits: limits).failure?.cause == .limit(.unpackedBytes))
        #expect(Recording(Self.packed, limits: limits).failure == nil)
    }

    @Test("a short document may be as repetitive as it likes")
    func repetitive() {
        #expect(Recording(Self.bomb(3_000)).failure?.cause == .compressed(.truncated))
    }

    @Test("gzip inside gzip is refused by name")
    func twice() {
        let nested =
            Self.header + [1] + Self.little(UInt16(Self.packed.count)) + Self.little(~UInt16(Self.packed.count))
            + Self.packed + Self.little(Self.checksum(Self.packed)) + Self.little(UInt32(Self.packed.count))
        #expect(Recording(nested).failure?.cause == .otherKind(.gzip))
        #expect(Recording(nested).failure?.problem.code == "compressed")
    }

    @Test(
        "files compressed in other ways are refused by name",
        arguments: [
            ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "xz", "compressed"), (Array("BZh91AY".utf8), "bzip2", "compressed"),
            ([0x28, 0xB5, 0x2F, 0xFD, 0], "Zstandard", "compressed"),
            ([0x50, 0x4B, 3, 4, 0], "ZIP", "otherKindOfFile"),
            ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7z", "otherKindOfFile"),
            (Array("Rar!".utf8) + [0x1A, 7], "RAR", "otherKindOfFile"),
        ] as [([UInt8], String, String)])
    func others(bytes: [UInt8], name: String, code: String) {
        let problem = Recording(bytes).failure?.problem
        #expect(problem?.code == code)
        #expect(Language.allCases.allSatisfy { problem?.message.in($0).contains(name) == true })
    }
}

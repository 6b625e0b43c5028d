import Findings
import Testing
import XMLStreaming

@Suite struct EncodingTests {
    static let text = "Kepala “Dinas” – é"

    static func document(_ encoding: String?) -> String {
        (encoding.map { "<?xml version=\"1.0\" encoding=\"\($0)\"?>" } ?? "") + "<map>\(text)</map>"
    }

    static func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
        ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit -> [UInt8] in
            let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return bigEndian ? bytes : bytes.reversed()
        }
    }

    /// The text in windows-1252, whose quotes and dash ISO-8859-1 has not.
    static let windows1252: [UInt8] =
        Array("<?xml version=\"1.0\" encoding=\"windows-1252\"?><map>Kepala ".utf8) + [0x93] + Array("Dinas".utf8)
        + [0x94, 0x20, 0x96, 0x20, 0xE9] + Array("</map>".utf8)

    static let cases: [(bytes: [UInt8], name: String)] = [
        (Array(document(nil).utf8), "utf-8"),
        (Array(document("UTF-8").utf8), "utf-8"),
        ([0xEF, 0xBB, 0xBF] + Array(document("utf-8").utf8), "utf-8"),
        (utf16(document("UTF-16"), bigEndian: false, mark: true), "utf-16"),
        (utf16(document("UTF-16"), bigEndian: true, mark: true), "utf-16"),
        (utf16(document(nil), bigEndian: false, mark: true), "utf-16le"),
        (utf16(document(nil), bigEndian: true, mark: true), "utf-16be"),
        (utf16("<?xml version=\"1.0\"?>" + document(nil), bigEndian: false, mark: false), "utf-16le"),
        (utf16("<?xml version=\"1.0\"?>" + document(nil), bigEndian: true, mark: false), "utf-16be"),
        (windows1252, "windows-1252"),
    ]

    @Test("the same text comes out of every encoding, and the encoding is named", arguments: cases.indices)
    func encodings(index: Int) {
        let (bytes, name) = Self.cases[index]
        for pieces in [3, 64, Int.max] {
            let recording = Recording(bytes, pieces: pieces)
            #expect(recording.failure == nil)
            #expect(recording.texts == Self.text)
            #expect(recording.outcome.encoding == name)
        }
    }

    @Test("ISO-8859-1 is read as such")
    func latin1() {
        let bytes = Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><map>".utf8) + [0xE9] + Array("</map>".utf8)
        #expect(Recording(bytes).texts == "é")
    }

    @Test("a file longer than a piece keeps its encoding to the end")
    func long() {
        let line = Array("<step>".utf8) + [0x93] + Array("Dinas</step>\n".utf8)
        let bytes =
            Array("<?xml version=\"1.0\" encoding=\"windows-1252\"?><map>".utf8)
            + Array(repeatElement(line, count: 20_000).joined()) + Array("</map>".utf8)
        let recording = Recording(bytes, pieces: 65_536)
        #expect(recording.failure == nil)
        #expect(recording.events.count { $0 == "\"“Dinas" } == 20_000)
    }

    @Test(
        "bytes that are not of the encoding are an encoding failure with its place",
        arguments: [
            "<map>\n".utf8 + [0xE9] + "</map>".utf8,
            "<?xml version=\"1.0\" encoding=\"windows-1252\"?><map>\n".utf8 + [0x81] + "</map>".utf8,
        ].map { Array($0) })
    func invalid(bytes: [UInt8]) {
        let failure = Recording(bytes).failure
        #expect(failure?.cause == .encoding)
        #expect(failure?.line != nil)
        #expect(failure?.problem.code == "badEncoding")
    }

    @Test("a mark at the beginning goes before what the declaration says", arguments: ["UTF-16", "UTF-16LE", "UTF-8"])
    func marks(declared: String) {
        let recording = Recording(Self.utf16(Self.document(declared), bigEndian: false, mark: true))
        #expect(recording.failure == nil)
        #expect(recording.texts == Self.text)
    }

    @Test("UTF-8 that calls itself UTF-16 is an encoding failure")
    func wrongDeclaration() {
        #expect(Recording(Self.document("UTF-16")).failure?.cause == .encoding)
    }

    @Test(
        "UTF-32 is an encoding failure, not a riddle",
        arguments: [[0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF], []] as [[UInt8]])
    func utf32(mark: [UInt8]) {
        let isBigEndian = mark.first == 0
        let units = Self.document(nil).unicodeScalars.flatMap { scalar -> [UInt8] in
            let bytes = (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> ($0 * 8)) }
            return isBigEndian ? bytes.reversed() : bytes
        }
        #expect(Recording(mark + units).failure?.problem.code == "badEncoding")
    }

    @Test("an encoding nobody knows is an encoding failure")
    func unknown() {
        #expect(Recording("<?xml version=\"1.0\" encoding=\"klingon\"?><map/>").failure?.cause == .encoding)
    }
}

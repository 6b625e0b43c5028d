import OfficeFiles
import Testing

@Suite("Encodings of CSV files")
struct CSVEncodingTests {
    private static let text = "Judul;Unit\nPelayanan “Prima” – é;Dinas\n"

    private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        ([0xFEFF] + Array(text.utf16)).flatMap { unit in
            let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return bigEndian ? bytes : bytes.reversed()
        }
    }

    static let encoded: [(CSVEncoding, [UInt8])] = [
        (.utf8, Array(text.utf8)),
        (.utf8WithMark, [0xEF, 0xBB, 0xBF] + Array(text.utf8)),
        (.utf16LittleEndian, utf16(text, bigEndian: false)),
        (.utf16BigEndian, utf16(text, bigEndian: true)),
        (
            .windows1252,
            text.unicodeScalars.map { scalar -> UInt8 in
                switch scalar {
                case "“": 0x93
                case "”": 0x94
                case "–": 0x96
                default: UInt8(truncatingIfNeeded: scalar.value)
                }
            }
        ),
    ]

    @Test("the same table comes out of every encoding", arguments: encoded)
    func sameTable(_ encoding: CSVEncoding, _ bytes: [UInt8]) throws {
        let file = try CSVReader().read(bytes)
        #expect(file.encoding == encoding)
        #expect(file.separator == .semicolon)
        #expect(file.table.rows.map(\.cells) == [["Judul", "Unit"], ["Pelayanan “Prima” – é", "Dinas"]])
    }

    @Test("a mark of UTF-8 over other bytes keeps the rows and names the one with bad characters")
    func brokenUTF8() throws {
        let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("a,b\nx".utf8) + [0xE9, 0x2C, 0x31, 0x0A]
        let file = try CSVReader().read(bytes)
        #expect(file.table.rows.map(\.cells) == [["a", "b"], ["x\u{FFFD}", "1"]])
        #expect(file.table.problems.map(\.code) == [.badCharacter])
        #expect(file.table.problems.first?.cell == "A2")
    }

    @Test("half a character at the end of UTF-16 is reported")
    func oddUTF16() throws {
        let file = try CSVReader().read(Self.utf16("a,b\n1,2", bigEndian: false) + [0x41])
        #expect(file.table.rows.last?.cells == ["1", "2\u{FFFD}"])
        #expect(file.table.problems.map(\.row) == [2])
    }

    @Test("a workbook under the name of a CSV file is refused as such")
    func zip() {
        #expect(throws: CSVError.zipArchive) { try CSVReader().read([0x50, 0x4B, 0x03, 0x04, 0x00, 0x01]) }
    }

    @Test("bytes that are no text are refused")
    func binary() {
        #expect(throws: CSVError.notText) { try CSVReader().read(Array(repeating: 0, count: 64)) }
        #expect(throws: CSVError.notText) { try CSVReader().read((0..<4_096).map { UInt8($0 % 4) }) }
    }
}

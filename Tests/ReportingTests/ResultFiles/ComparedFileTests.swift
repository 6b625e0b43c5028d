import Assessment
import Dossier
import Findings
import Rubric
import Testing

@testable import Reporting

@Suite("A result file read for a comparison")
struct ComparedFileTests {
    private static let result = SampleCity(unitCount: 5).completeResult
    private static let written = Result { try GapReport(result).bytes(as: .json) }

    private func read(_ bytes: [UInt8], pieces size: Int = 1 << 20) throws(ResultFileError) -> ComparedResult {
        var reader = ComparedFileReader(path: "hasil.json")
        for start in stride(from: 0, to: bytes.count, by: size) {
            reader.add(Array(bytes[start..<min(start + size, bytes.count)]))
        }
        return try reader.result()
    }

    @Test("is compared as the result itself, however the file comes in pieces", arguments: [1, 7, 4096, 1 << 20])
    func same(_ size: Int) throws {
        let read = try read(Self.written.get(), pieces: size)
        let own = ComparedResult(Self.result, name: "hasil.json")
        #expect(read.units == own.units)
        #expect(read.answers == own.answers)
        #expect(read.gaps == own.gaps)
        #expect(read.steps == own.steps)
        #expect(read.scores == own.scores)
        #expect(read.groups == own.groups)
        #expect(read.peerGroups == own.peerGroups)
        #expect(ComparisonReport(Comparison([read])).text == ComparisonReport(Comparison([own])).text)
    }

    @Test("needs nothing of what a comparison does not look at")
    func passedOver() throws {
        let text = String(decoding: try Self.written.get(), as: UTF8.self)
        let changed = text.replacing("\"drawings\": [", with: "\"drawings\": [null, {\"a\": [\"}\\\"]\"]}, ")
        try #require(changed != text)
        #expect(try read(Array(changed.utf8)) == read(Array(text.utf8)))
    }

    @Test(
        "is refused with the line and what to do where it is no result",
        arguments: [
            ("\"1.0\"", "\"2.0\"", ResultFileError.Code.otherVersion), ("\"scores\": [", "\"skor\": [", .otherDocument),
            ("\"steps\": [", "\"langkah\": [", .missingKey), ("\"kind\": \"root\"", "\"kind\": \"akar\"", .badValue),
        ])
    func refused(_ from: String, _ to: String, _ code: ResultFileError.Code) throws {
        let text = String(decoding: try Self.written.get(), as: UTF8.self)
        let changed = text.replacing(from, with: to)
        try #require(changed != text)
        let error = try #require(throws: ResultFileError.self) { try read(Array(changed.utf8)) }
        #expect(error.code == code)
        // The same place as when the whole file is read.
        let whole = try? ResultFile(Array(changed.utf8), path: "hasil.json")
        let other = #expect(throws: ResultFileError.self) { try ResultFile(Array(changed.utf8), path: "hasil.json") }
        #expect(whole == nil && error.location == other?.location)
    }

    @Test("that breaks off anywhere is refused, not half read", arguments: 1..<40)
    func cut(_ part: Int) throws {
        let bytes = try Self.written.get()
        let error = #expect(throws: ResultFileError.self) { try read(Array(bytes.prefix(bytes.count * part / 40))) }
        #expect(error?.code == .notJSON)
        #expect(error?.location.path == "hasil.json")
    }

    @Test("that is empty, or other JSON, is told so", arguments: ["", "[1, {\"a\": 2}]", "{\"a\": {}}", "7"])
    func other(_ text: String) {
        let error = #expect(throws: ResultFileError.self) { try read(Array(text.utf8)) }
        #expect(error?.code == (text.isEmpty ? .notJSON : .otherDocument))
    }

    @Test("an excerpt keeps the lines of the file and holds nothing of what is passed over")
    func excerpt() {
        var excerpt = JSONExcerpt(keeping: ["a", "c"])
        let text = "{\n\"a\": [1,\n{\"b\": \",\"}],\n\"b\": {\"a\": [\n\"}\\\"]\"\n]},\n\"c\": \"x\", \"d\": 5\n}\n"
        excerpt.add(Array(text.utf8))
        #expect(
            String(decoding: excerpt.bytes, as: UTF8.self)
                == "{\n\"a\": [1,\n{\"b\": \",\"}],\n\"b\":null\n\n,\n\"c\": \"x\", \"d\":null\n}\n")
    }
}

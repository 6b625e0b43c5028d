import Assessment
import Dossier
import Findings
import Foundation
import Rubric
import Testing

@testable import Reporting

/// What people are told of a file that is no result, or no longer one.
@Suite("A result file that cannot be read")
struct ResultFaultTests {
    private static let written: Result<String, any Error> = Result {
        String(decoding: try GapReport(SampleCity(unitCount: 3).completeResult).bytes(as: .json), as: UTF8.self)
    }

    struct Change: CustomTestStringConvertible, Sendable {
        var from: String
        var to: String
        var code: ResultFileError.Code
        var pointer: String

        var testDescription: String { "\(from.prefix(40)) → \(to.prefix(40))" }
    }

    static let changes = [
        Change(from: "\"1.0\"", to: "\"2.0\"", code: .otherVersion, pointer: "/schemaVersion"),
        Change(from: "\"1.0\"", to: "\"lama\"", code: .badValue, pointer: "/schemaVersion"),
        Change(from: "\"1.0\"", to: "1", code: .badValue, pointer: "/schemaVersion"),
        Change(from: "\"scores\": [", to: "\"skor\": [", code: .otherDocument, pointer: ""),
        Change(from: "\"sops\": [\n    {", to: "\"sop\": [\n    {", code: .missingKey, pointer: ""),
        Change(from: "\"drawings\"", to: "\"pictures\"", code: .missingKey, pointer: ""),
        Change(from: "\"asOf\": \"", to: "\"asOf\": \"0", code: .badValue, pointer: "/provenance/asOf"),
        Change(from: "\"bytes\": 812", to: "\"bytes\": 8.5", code: .badValue, pointer: "/provenance/inputs/0/bytes"),
        Change(
            from: "\"state\": \"read\"", to: "\"state\": \"baca\"", code: .badValue,
            pointer: "/provenance/inputs/0/state"),
        Change(
            from: "\"withinValidity\": false", to: "\"withinValidity\": 0", code: .badValue,
            pointer: "/provenance/withinValidity"),
        Change(from: "\"units\": [", to: "\"units\": {}, \"x\": [", code: .badValue, pointer: "/units"),
        Change(from: "\"isUsed\": true", to: "\"isUsed\": false", code: .missingKey, pointer: "/profiles"),
        Change(
            from: "\"element\": \"node-0\"", to: "\"element\": \"simpul-0\"", code: .badValue,
            pointer: "/maps/4/activities/0/element"),
        Change(from: "\"drawing\": 0", to: "\"drawing\": 1", code: .badValue, pointer: "/maps/4/drawing"),
        Change(from: "\"lane\": 3", to: "\"lane\": 4", code: .badValue, pointer: "/drawings/0/nodes/4/lane"),
        Change(
            from: "\"edges\": [0, 5]", to: "\"edges\": [0, 6]", code: .badValue, pointer: "/drawings/0/planes/0/edges"),
        Change(from: "\"kind\": \"root\"", to: "\"kind\": \"akar\"", code: .badValue, pointer: "/rubric/nodes/0/kind"),
        Change(from: "\"parent\": \"pmprb\"", to: "\"parent\": \"lain\"", code: .badValue, pointer: "/rubric/nodes"),
        Change(from: "\"parent\": \"pmprb\"", to: "\"parent\": null", code: .badValue, pointer: "/rubric/nodes"),
    ]

    @Test("is named with the value, the line and what to do", arguments: changes)
    func changed(_ change: Change) throws {
        let written = try Self.written.get()
        try #require(written.contains(change.from))
        let place = try #require(written.range(of: change.from))
        let text = written.replacingCharacters(in: place, with: change.to)
        let error = #expect(throws: ResultFileError.self) { try ResultFile(Array(text.utf8), path: "hasil.json") }
        #expect(error?.code == change.code)
        #expect(error?.pointer == change.pointer)
        #expect(error?.location.path == "hasil.json")
        #expect(error?.message.indonesian.contains("tatalaksana") == true)
        #expect(error?.message.english.contains("tatalaksana") == true)
    }

    @Test(
        "is told apart by what it is",
        arguments: [
            ("", ResultFileError.Code.notJSON), ("<html>", .notJSON), ("[]", .otherDocument), ("null", .otherDocument),
            ("{\"schemaVersion\": \"1.0\", \"rules\": []}", .otherDocument), ("{\"schemaVersion\": \"1.0\"", .notJSON),
        ])
    func others(_ text: String, _ code: ResultFileError.Code) throws {
        let error = #expect(throws: ResultFileError.self) { try ResultFile(Array(text.utf8), path: "x") }
        #expect(error?.code == code)
    }

    @Test("says on which line and column the JSON breaks")
    func places() throws {
        let text = Array("{\n  \"schemaVersion\": \"1.0\",\n  \"units\": [1 2]\n}".utf8)
        let error = #expect(throws: ResultFileError.self) { try ResultFile(text, path: "hasil.json") }
        #expect(error?.location == SourceLocation(path: "hasil.json", line: 3, column: 15))
    }

    @Test("is read where keys are added, moved, or the layout is another")
    func tolerance() throws {
        let written = Data(try Self.written.get().utf8)
        var document = try #require(JSONSerialization.jsonObject(with: written) as? [String: Any])
        document["tambahan"] = ["a": [1, NSNull(), ["b": "c"]]]
        let text = try JSONSerialization.data(withJSONObject: document, options: .sortedKeys)
        let file = try ResultFile(Array(text), path: "x")
        #expect(try GapReport(file.result).bytes(as: .json) == Array(written))
    }

    @Test("wherever it breaks off it is refused")
    func truncated() throws {
        let written = Array(try Self.written.get().utf8)
        let end = written.count - 3
        for length in stride(from: 0, to: end, by: 997).map(\.self) + [end] {
            #expect(throws: ResultFileError.self) { try ResultFile(Array(written.prefix(length)), path: "x") }
        }
    }

    @Test("whatever was done to it, nothing crashes", arguments: 0..<4)
    func mutated(_ seed: UInt64) throws {
        let written = Array(try Self.written.get().utf8)
        var random = SmallRandom(state: seed &+ 1)
        var readable = 0
        for _ in 0..<150 {
            var bytes = written
            for _ in 0...Int.random(in: 0..<3, using: &random) { Self.change(&bytes, &random) }
            guard let file = try? ResultFile(bytes, path: "x") else { continue }
            readable += 1
            let scopes = [AnswerScope.agency] + file.result.units.prefix(1).map { .unit($0.id) }
            let scope = scopes[Int.random(in: 0..<scopes.count, using: &random)]
            for format in ReportFormat.allCases { _ = try? GapReport(file.result, scope: scope).bytes(as: format) }
        }
        #expect(readable > 0)
    }

    /// Swaps a digit, a letter, a bracket; drops or doubles a piece; puts one word in place of another.
    private static func change(_ bytes: inout [UInt8], _ random: inout SmallRandom) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1, 2:
            // A digit somewhere behind becomes another, or many.
            guard let digit = bytes[place...].firstIndex(where: { (48...57).contains($0) }) else { return }
            let wild = ["9", "0", "-1", "99999999", "1099511627775", "1e9", "null", "0.5"]
            bytes.replaceSubrange(digit...digit, with: Array(wild[Int.random(in: 0..<wild.count, using: &random)].utf8))
        case 3:
            guard let line = bytes[place...].firstIndex(of: 0x0A),
                let next = bytes[(line + 1)...].firstIndex(of: 0x0A)
            else { return }
            bytes.removeSubrange(line..<next)
        case 4:
            guard let line = bytes[place...].firstIndex(of: 0x0A),
                let next = bytes[(line + 1)...].firstIndex(of: 0x0A)
            else { return }
            bytes.insert(contentsOf: bytes[line..<next], at: line)
        default:
            guard let start = bytes[place...].firstIndex(of: 0x22), let end = bytes[(start + 1)...].firstIndex(of: 0x22)
            else { return }
            bytes.replaceSubrange((start + 1)..<end, with: "agency".utf8)
        }
    }
}

/// The same numbers in every run (SplitMix64).
private struct SmallRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

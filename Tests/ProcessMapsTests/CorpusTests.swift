import Findings
import Foundation
import ProcessMaps
import Testing

/// The reader against an independent one, over a corpus of real files that lies beside the repository on some machines.
@Suite struct CorpusTests {
    static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared/corpus/open")

    /// The rows of a CSV file by column; `nil` where the file is not there.
    static func rows(_ name: String) -> [[String: String]]? {
        guard let text = try? String(contentsOf: corpus.appendingPathComponent(name), encoding: .utf8) else {
            print("corpus: \(name) is not on this machine; nothing compared")
            return nil
        }
        var records = CSVRecords(text)
        guard let head = records.next() else { return nil }
        return records.map { Dictionary(zip(head, $0)) { first, _ in first } }
    }

    /// What a file is refused for that passes a limit: no file that anybody wrote does.
    static let limitCodes: Set = [
        "fileTooLarge", "tooManyElements", "nestedTooDeep", "tooManyAttributes", "tooManyNamespaces", "nameTooLong",
        "textTooLong", "pieceTooLong", "documentTypeTooLong", "tooManyDeclarations", "compressedTooMuch",
    ]

    @Test("every file of the corpus ends in a state, and all figures equal those of the reference")
    func figures() throws {
        guard let rows = Self.rows("truth.csv") else { return }
        var compared = 0
        var different: [String] = []
        for row in rows {
            let name = row["file"] ?? ""
            let file = MapReader().read(contentsOf: Self.corpus.appendingPathComponent(name).path, as: name)
            #expect((file.state == .read) == (file.problem == nil), "\(name)")
            #expect(!Self.limitCodes.contains(file.problem?.code ?? ""), "\(name) passes a limit")
            guard row["ok"] == "1", row["bpmn"] == "1" else {
                #expect(file.state != .read, "\(name)")
                continue
            }
            compared += 1
            let columns = MapCounts.Column.allCases.filter { row[$0.rawValue] != String(file.counts[$0]) }
            if file.state != .read || !columns.isEmpty {
                different.append("\(name): \(file.problem?.code ?? "") \(columns.map(\.rawValue))")
            }
        }
        let equal = compared - different.count
        print("corpus: \(compared) files compared, \(equal) equal in all \(MapCounts.Column.allCases.count) columns")
        #expect(different.isEmpty, "\(different.joined(separator: "\n"))")
        #expect(compared > 0)
    }

    @Test("every hostile file ends as expected")
    func hostile() throws {
        guard let rows = Self.rows("hostile/expected.csv") else { return }
        for row in rows {
            let name = row["file"] ?? ""
            let path = Self.corpus.appendingPathComponent("hostile/" + name).path
            let file = MapReader().read(contentsOf: path, as: name)
            switch row["expect"] {
            case "accept": #expect(file.state == .read, "\(name)")
            case "reject": #expect(file.state != .read && file.problem != nil, "\(name)")
            case "report": #expect(!file.findings.isEmpty && file.state != .refused, "\(name)")
            case "safe":
                // Read with nothing put in, or refused: never expanded, and nothing opened.
                #expect(file.findings.contains { ["map/entity-declared", "map/entity-expansion"].contains($0.rule) })
                #expect(file.map.notes.allSatisfy { !file.map[$0.text].contains("root:") }, "\(name)")
            default: Issue.record("\(name): an expectation nobody knows")
            }
        }
    }

    @Test("cutting real files anywhere never crashes, and keeps no more than was there")
    func cuts() throws {
        guard let rows = Self.rows("truth.csv") else { return }
        let whole = rows.filter { $0["ok"] == "1" && $0["bpmn"] == "1" }
        for (index, row) in whole.enumerated() where index % 40 == 0 {
            let data = try Data(contentsOf: Self.corpus.appendingPathComponent(row["file"] ?? ""))
            for part in 1..<8 {
                let file = MapReader().read(bytes: Array(data.prefix(data.count * part / 8)), as: "cut")
                #expect(file.state != .read)
                #expect(file.counts[.flowNodes] <= Int(row["flow_nodes"] ?? "") ?? 0)
            }
        }
    }
}

/// The records of a CSV text with quotes, as far as the corpus needs it.
private struct CSVRecords: Sequence, IteratorProtocol {
    private var rest: Substring

    init(_ text: String) { rest = text[...] }

    mutating func next() -> [String]? {
        guard !rest.isEmpty else { return nil }
        var fields: [String] = []
        var field = ""
        var isQuoted = false
        while let character = rest.popFirst() {
            if character == "\"" {
                if isQuoted, rest.first == "\"" { field.append(rest.removeFirst()) } else { isQuoted.toggle() }
            } else if character == ",", !isQuoted {
                fields.append(field)
                field = ""
            } else if character.isNewline, !isQuoted {
                break
            } else {
                field.append(character)
            }
        }
        return fields + [field]
    }
}

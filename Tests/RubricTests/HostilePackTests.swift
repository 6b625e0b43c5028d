import Findings
import Foundation
import Testing

@testable import Rubric

@Suite("Packs from anywhere")
struct HostilePackTests {
    /// Texts that must be refused, or read, without a crash and soon.
    static let texts: [(name: String, text: String, rule: RuleID)] = [
        ("nothing", "", "rubric/empty"),
        ("only a comment", "# kosong\n", "rubric/empty"),
        ("a word", "halo\n", "rubric/not-a-mapping"),
        ("a list", "- a\n- b\n", "rubric/not-a-mapping"),
        ("two documents", "id: a\n---\nid: b\n", "rubric/not-yaml"),
        ("a key written twice", "id: a\nid: b\n", "rubric/not-yaml"),
        ("a key that is a list", "? [a, b]\n: c\n", "rubric/key-unknown"),
        ("an anchor inside itself", "id: &a [*a]\n", "rubric/not-yaml"),
        ("an alias of nothing", "id: *a\n", "rubric/not-yaml"),
        ("a zero byte", "id: a\0b\n", "rubric/not-yaml"),
        (
            "many aliases", chain(levels: 8, width: 9, leaf: 9), "rubric/too-many-aliases"
        ),
        ("a chain of aliases", chain(levels: 4, width: 3, leaf: 5_000), "rubric/too-deep"),
        ("deep lists in brackets", String(repeating: "[", count: 100_000), "rubric/not-yaml"),
        ("deep mappings in braces", String(repeating: "{a: ", count: 60_000), "rubric/not-yaml"),
        ("deep lists in dashes", String(repeating: "- ", count: 100_000) + "a", "rubric/not-yaml"),
        ("deep keys", String(repeating: "? ", count: 100_000) + "a", "rubric/not-yaml"),
        (
            "closed deep lists", "a: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900),
            "rubric/too-deep"
        ),
        ("deep mappings", (0..<300).map { String(repeating: " ", count: $0) + "a:\n" }.joined(), "rubric/too-deep"),
        ("many values", "a: [" + String(repeating: "1,", count: 120_000) + "]", "rubric/too-deep"),
        ("much text", String(repeating: "# panjang\n", count: 60_000), "rubric/too-big"),
    ]

    private static func chain(levels: Int, width: Int, leaf: Int) -> String {
        var text = "a0: &a0 [\(Array(repeating: "1", count: leaf).joined(separator: ", "))]\n"
        for level in 1...levels {
            let aliases = Array(repeating: "*a\(level - 1)", count: width).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(aliases)]\n"
        }
        return text
    }

    @Test("are refused with a reason, as instrument and as area", arguments: texts.map(\.name))
    func refused(name: String) throws {
        let (_, text, rule) = try #require(Self.texts.first { $0.name == name })
        let alone = PackReading(Pack(name: "asing", files: [("instrument.yaml", text)]))
        #expect(alone.understood == nil && !alone.isUsable)
        #expect(alone.findings.contains { $0.rule == rule && $0.location.path == "asing/instrument.yaml" })
        var pack = try Fixtures.whole()
        let position = try #require(pack.files.firstIndex { $0.path == "layanan.yaml" })
        pack.files[position].text = text
        let reading = PackReading(pack)
        #expect(!reading.isUsable)
        #expect(reading.findings.contains { $0.rule == rule && $0.location.path == "lengkap/layanan.yaml" })
        #expect(reading.findings.allSatisfy { $0.message.english.count < 1_000 })
    }

    @Test("every file cut off anywhere is read without a crash")
    func cutOff() throws {
        let whole = try Fixtures.whole()
        for position in whole.files.indices {
            let text = whole.files[position].text
            for length in stride(from: 0, to: text.count, by: 97) {
                var pack = whole
                pack.files[position].text = String(text.prefix(length))
                #expect(PackReading(pack).understood?.id ?? "lengkap" == "lengkap")
            }
        }
    }

    @Test("a value of the wrong kind at any key is complained of, or means the same, and never crashes")
    func wrongKinds() throws {
        let whole = try Fixtures.whole()
        for position in whole.files.indices {
            let lines = whole.files[position].text.split(separator: "\n", omittingEmptySubsequences: false)
            for (number, line) in lines.enumerated() {
                guard let colon = line.firstIndex(of: ":"), !line.hasPrefix("#") else { continue }
                for value in [" null", " []", " {}", " [[1]]", " {a: {b: c}}", " \"\"", " 99999999999999999999"] {
                    var changed = lines
                    changed[number] = line[...colon] + Substring(value)
                    var pack = whole
                    pack.files[position].text = changed.joined(separator: "\n")
                    _ = PackReading(pack)
                }
            }
        }
    }

    @Test("a file that is no UTF-8, too big or no file is named")
    func files() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("pack-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("folder.yaml"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data([0x69, 0x64, 0x3A, 0x20, 0xFF, 0xFE]).write(to: folder.appendingPathComponent("instrument.yaml"))
        try Data(repeating: 0x20, count: PackLimits.fileBytes + 1).write(
            to: folder.appendingPathComponent("besar.yaml"))
        try Data("x".utf8).write(to: folder.appendingPathComponent(".hidden.yaml"))
        let error = try #require(throws: RubricError.self) { try Pack.folder(folder.path) }
        let found = error.findings.map { "\($0.rule.rawValue) \($0.location.path?.split(separator: "/").last ?? "")" }
        #expect(
            found == [
                "rubric/too-big besar.yaml", "rubric/cannot-open folder.yaml", "rubric/not-utf-8 instrument.yaml",
            ])
    }

    @Test("a folder with too many files, or too much in all, is not read")
    func tooMuch() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("pack-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let large = Data(repeating: 0x23, count: PackLimits.fileBytes)
        for number in 0...(PackLimits.bytes / PackLimits.fileBytes) {
            try large.write(to: folder.appendingPathComponent("a\(number).yaml"))
        }
        let error = try #require(throws: RubricError.self) { try Pack.folder(folder.path) }
        #expect(error.findings.map(\.rule) == ["rubric/too-big"])
        for number in 0...PackLimits.files { try Data().write(to: folder.appendingPathComponent("b\(number).yaml")) }
        let many = try #require(throws: RubricError.self) { try Pack.folder(folder.path) }
        #expect(many.findings.first?.message.english.contains("YAML files") == true)
    }

    @Test("a folder without instrument.yaml says so; one that is not there says that")
    func absent() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("pack-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(PackReading(try Pack.folder(folder.path)).findings.map(\.rule) == ["rubric/file-missing"])
        let error = try #require(throws: RubricError.self) { try Pack.folder(folder.path + "/tidak-ada") }
        #expect(error.findings.map(\.rule) == ["rubric/cannot-open"])
    }

    @Test("a text that many places share may be named once and repeated")
    func shared() throws {
        var pack = try Fixtures.whole().changed(
            "kerja.yaml", "{id: Belum, en: Not yet}", "&belum {id: Belum, en: Not yet}")
        for word in ["{id: Seluruhnya, en: All}", "{id: Sebagian besar, en: Most}", "{id: Sebagian kecil, en: Few}"] {
            pack = try pack.changed("kerja.yaml", word, "{id: Lain, en: Other}")
        }
        let position = try #require(pack.files.firstIndex { $0.path == "kerja.yaml" })
        let more = (1...40).map { "      - {id: kerja.tim.\($0), title: *belum, scale: ya-tidak}\n" }.joined()
        pack.files[position].text += more
        #expect(PackReading(pack).findings == [])
    }

    @Test("a byte order mark is no part of the text")
    func mark() throws {
        var pack = try Fixtures.whole()
        for position in pack.files.indices { pack.files[position].text = "\u{FEFF}" + pack.files[position].text }
        #expect(PackReading(pack).findings == [])
    }
}

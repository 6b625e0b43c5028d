import Findings
import Testing

@testable import Rubric

@Suite("An area file that cannot be read")
struct UnreadAreaTests {
    @Test(
        "is named first, and what only follows from it is not said",
        arguments: [("kerja.yaml", "- satu\n", "rubric/not-a-mapping"), ("kerja.yaml", "id: [\n", "rubric/not-yaml")])
    func cause(_ file: String, _ text: String, _ rule: RuleID) throws {
        var pack = try Fixtures.whole()
        let position = try #require(pack.files.firstIndex { $0.path == file })
        pack.files[position].text = text
        let reading = PackReading(pack)
        #expect(reading.findings.map(\.rule) == [rule])
        #expect(reading.findings.first?.location.path == "lengkap/\(file)")
        #expect(reading.findings.first?.action?.english.contains("were not checked") == true)
        #expect(!reading.isUsable)
    }

    @Test("that is not there is named first, where it is asked for")
    func missing() throws {
        var pack = try Fixtures.whole()
        pack.files.removeAll { $0.path == "kerja.yaml" }
        #expect(PackReading(pack).findings.map(\.rule) == ["rubric/file-missing"])
        let elsewhere = try pack.changed("instrument.yaml", "kerja.yaml, layanan", "../kerja.yaml, layanan")
        #expect(PackReading(elsewhere).findings.map(\.rule) == ["rubric/area-path"])
    }

    @Test("hides no other mistake: those stand behind it")
    func others() throws {
        var pack = try Fixtures.whole().changed("instrument.yaml", "weights: [set-baru]", "weights: [set-lama]")
            .changed("instrument.yaml", "value: \"60\"", "value: \"50\"")
        pack.files.removeAll { $0.path == "layanan.yaml" }
        let rules = PackReading(pack).findings.map(\.rule)
        #expect(rules.first == "rubric/file-missing")
        #expect(Set(rules) == ["rubric/file-missing", "rubric/weight-set-unknown", "rubric/weight-set-unused"])
    }
}

@Suite("What findings echo of a pack")
struct EchoedValueTests {
    /// As long as YAML lets a key be, nearly.
    private static let long = String(repeating: "panjang", count: 130)

    @Test(
        "is cut where it is long",
        arguments: [
            ("instrument.yaml", "maximum: \"100\"", "maximum: \"\(long)\""), ("kerja.yaml", "number: a", "\(long): a"),
            ("kerja.yaml", "measure: mapsWithSOP", "measure: \(long)"), ("kerja.yaml", "scale: a-d", "scale: \(long)"),
            ("instrument.yaml", "from: 2020-01-01", "from: \(long)"), ("instrument.yaml", "[kerja.yaml", "[\(long)"),
            ("instrument.yaml", "parts: [kerja", "parts: [\(long)"), ("kerja.yaml", "lain/kerja.peta", "\(long)"),
            ("instrument.yaml", "choices: {Ya", "choices: {\(long)"),
            ("kerja.yaml", "realised: lalu - kini", "realised: \(long)"),
            ("kerja.yaml", "number: a", "\"a`\(long)`b\": 1"), ("kerja.yaml", "number: a", "\"a\\u0301\(long)\": 1"),
        ])
    func cut(_ file: String, _ from: String, _ to: String) throws {
        let findings = PackReading(try Fixtures.whole().changed(file, from, to)).findings
        #expect(!findings.isEmpty)
        for finding in findings {
            for text in [finding.message, finding.action].compactMap(\.self) {
                #expect(!text.indonesian.contains(Self.long) && !text.english.contains(Self.long))
            }
        }
        #expect(findings.contains { $0.message.english.contains("…") })
    }

    @Test("of usual length stays whole")
    func whole() throws {
        let word = String(repeating: "a", count: 80)
        let findings = PackReading(try Fixtures.whole().changed("kerja.yaml", "number: a", "\(word): a")).findings
        #expect(findings.map(\.message.english) == ["The key `\(word)` is not known here."])
    }
}

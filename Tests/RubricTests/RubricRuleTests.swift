import Findings
import Foundation
import Testing

@testable import Rubric

@Suite("The rules on packs")
struct RubricRuleTests {
    private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")

    /// The rules that the code of a target speaks with.
    private static func spoken(in target: String) throws -> Set<String> {
        let folder = sources.appendingPathComponent(target)
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        var rules: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: #/"(rubric/[a-z0-9-]+)"/#) { rules.insert(String(match.1)) }
        }
        return rules
    }

    @Test("every rule that speaks is listed, and every rule listed speaks")
    func complete() throws {
        let targets = ["Rubric", "Assessment", "Tatalaksana"]
        let spoken = try targets.reduce(into: Set<String>()) { $0.formUnion(try Self.spoken(in: $1)) }
        #expect(Set(RuleFamily.rubrics.rules.map(\.id.rawValue)) == spoken)
        #expect(RuleFamily.rubrics.rules.count == spoken.count)
    }

    @Test("each says what it is in both languages, and has a severity")
    func told() {
        for rule in RuleFamily.rubrics.rules {
            for text in [rule.title, rule.explanation, rule.action] {
                #expect(!text.indonesian.isEmpty && !text.english.isEmpty && text.indonesian != text.english)
            }
            #expect(RuleFamily.rubrics.holds(rule.id))
            #expect(RuleFamily.rubrics.presets.first?.severity(of: rule.id) != nil)
        }
    }

    @Test(
        "the severity listed is the one the checks speak with",
        arguments: ["source-unused", "scale-open", "key-unknown"])
    func severity(_ name: String) throws {
        let changes = [
            "source-unused": ("instrument.yaml", "ingatan: {", "lain: {text: x, confidence: memory}\n  ingatan: {"),
            "scale-open": ("instrument.yaml", "{indicator: layanan.umum.survei", "{indicator: kerja.sop.peta"),
            "key-unknown": ("kerja.yaml", "number: a", "nummer: a"),
        ]
        let (file, from, to) = try #require(changes[name])
        let findings = PackReading(try Fixtures.whole().changed(file, from, to)).findings
        let rule = RuleID(rawValue: "rubric/\(name)")
        let finding = try #require(findings.first { $0.rule == rule })
        #expect(finding.severity == RuleFamily.rubrics.presets.first?.severity(of: rule))
    }
}

import Findings
import Foundation
import Testing

@testable import ProcessMaps

@Suite struct LintRuleTests {
    static let ids = MapRules.all.map(\.id)

    @Test("a rule speaks of the elements that are wrong, and of nothing else", arguments: ids)
    func incorrect(rule: RuleID) throws {
        let lint = MapLint(LintConfiguration(preset: .all, only: [rule]))
        let file = LintFixtures.map(rule, "incorrect")
        #expect(file.state == .read)
        let found = lint.check(file).findings
        #expect(found.map { $0.location.element ?? "" }.sorted() == (try LintFixtures.expected(rule)))
        for finding in found {
            #expect(finding.rule == rule)
            #expect(finding.location.path == file.path)
            #expect(finding.location.line != nil)
            #expect(finding.action != nil)
            for language in Language.allCases {
                let text = finding.message.in(language)
                #expect(text.hasSuffix("."), "\(text)")
                #expect(text.first?.isLowercase == false, "\(text)")
            }
        }
    }

    @Test("a rule is silent on a correct map", arguments: ids)
    func correct(rule: RuleID) {
        let lint = MapLint(LintConfiguration(preset: .all, only: [rule]))
        let file = LintFixtures.map(rule, "correct")
        #expect(file.state == .read)
        #expect(lint.check(file).findings.isEmpty, "\(lint.check(file).findings.map(\.message.english))")
    }

    @Test("every rule has its file, its line in the list, its pair of maps and its place in a preset")
    func complete() throws {
        let rules = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources/ProcessMaps/Linting/Rules")
        let files = try FileManager.default.contentsOfDirectory(atPath: rules.path).filter { $0.hasSuffix(".swift") }
        #expect(Set(files.map { Self.name(ofType: String($0.dropLast(6))) }) == Set(Self.ids.map(\.name)))
        #expect(MapRules.all.allSatisfy { Self.name(ofType: "\(type(of: $0))") == $0.id.name })
        #expect(Set(Self.ids).count == Self.ids.count)
        #expect(try LintFixtures.names("correct") == Set(Self.ids.map(\.name)))
        #expect(try LintFixtures.names("incorrect") == Set(Self.ids.map(\.name)))
        #expect(Set(LintPreset.all.levels.keys) == Set(Self.ids))
        #expect(Set(LintPreset.recommended.levels.keys).isSubset(of: Self.ids))
    }

    @Test("every rule that reading applies is listed")
    func readingRules() throws {
        let known = Set(MapLint.rules.map(\.id.rawValue))
        let rules = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources/ProcessMaps/ReadingRules")
        for file in try FileManager.default.contentsOfDirectory(at: rules, includingPropertiesForKeys: nil) {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /"(map\/[a-z-]+)"/) {
                #expect(known.contains(String(match.1)), "\(file.lastPathComponent): \(match.1)")
            }
        }
    }

    @Test("every rule is explained in both languages")
    func described() {
        for rule in MapLint.rules {
            for language in Language.allCases {
                #expect(!rule.title.in(language).isEmpty)
                #expect(rule.title.in(language).last != ".")
                #expect(rule.explanation.in(language).hasSuffix("."))
                #expect(rule.action.in(language).hasSuffix("."))
            }
            #expect(rule.title.indonesian.count <= 60, "\(rule.title.indonesian)")
        }
        #expect(MapLint.rules.map(\.id) == MapLint.rules.map(\.id).sorted())
        #expect(Set(MapLint.rules.map(\.id)).count == MapLint.rules.count)
    }

    /// `ImplicitSplit` is `implicit-split`.
    private static func name(ofType type: String) -> String {
        var name = ""
        for letter in type {
            if letter.isUppercase, !name.isEmpty { name += "-" }
            name += letter.lowercased()
        }
        return name
    }
}

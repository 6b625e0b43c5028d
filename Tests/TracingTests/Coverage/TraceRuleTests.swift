import Findings
import Foundation
import Testing

@testable import Tracing

@Suite("The rules on SOPs beside their map")
struct TraceRuleTests {
    @Test("every rule has its file, its line in the list under the id its name says, and its place in the preset")
    func complete() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources/Tracing/TraceRules").resolvingSymlinksInPath()
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        #expect(TraceRules.all.map { "\(type(of: $0)).swift" }.sorted() == files.sorted())
        for rule in TraceRules.all {
            let words = "\(type(of: rule))".reduce("") {
                $0 + ($1.isUppercase && !$0.isEmpty ? "-" : "") + $1.lowercased()
            }
            #expect(rule.id.rawValue == "trace/\(words)")
        }
        #expect(Set(LintPreset.traces.levels.keys) == Set(TraceRules.all.map(\.id)))
        #expect(Set(LintPreset.traces.reading.keys) == Set(TieFindings.all.map(\.id)))
        #expect(RuleFamily.traces.rules.allSatisfy { RuleFamily.traces.holds($0.id) })
    }

    @Test("every rule is explained in both languages, and none is an error")
    func described() {
        for rule in RuleFamily.traces.rules {
            for language in Language.allCases {
                #expect(!rule.title.in(language).isEmpty && rule.title.in(language).last != ".")
                #expect(rule.explanation.in(language).hasSuffix("."))
                #expect(rule.action.in(language).hasSuffix("."))
            }
            #expect(rule.title.indonesian.count <= 60 && rule.title.indonesian != rule.title.english)
        }
        #expect(!LintPreset.traces.levels.values.contains(.error))
    }

    @Test(
        "a map of which nothing can be made stops nothing", arguments: ["", "pool Dinas", "task a \ntask b ", "luar X"])
    func empty(_ map: String) {
        let compared = Compared(map, "Dinas: Memeriksa berkas\n: \n")
        #expect(compared.comparison.sops.count == 1)
    }
}

import Dossier
import Findings
import Foundation
import Testing

@testable import Assessment

extension AnswerRulePair: CustomTestStringConvertible {
    var testDescription: String { rule.rawValue }

    func findings(of city: City) throws -> [Finding] {
        try city.assessed(profile: needsWorksheet ? "lke-2020-2021" : "predecessor-5").findings
            .filter { $0.rule == rule }
    }
}

@Suite("Each rule on answers, on answers that are right and wrong")
struct AnswerRulePairTests {
    @Test(
        "a rule speaks once, at the place of the answer, with the weight of the preset", arguments: AnswerRulePair.all)
    func wrong(pair: AnswerRulePair) throws {
        let found = try pair.findings(of: pair.wrong())
        #expect(found.count == 1, "\(found.map(\.message.indonesian))")
        for finding in found {
            #expect(finding.severity == LintPreset.answers.levels[pair.rule])
            #expect(finding.location.path == "answers.yaml" && finding.location.line == pair.line)
            #expect(finding.action != nil)
            for language in Language.allCases { #expect(finding.message.in(language).hasSuffix(".")) }
            #expect(finding.message.indonesian != finding.message.english)
        }
    }

    @Test("a rule is silent where nothing is wrong", arguments: AnswerRulePair.all)
    func right(pair: AnswerRulePair) throws {
        let found = try pair.findings(of: pair.right())
        #expect(found.isEmpty, "\(found.map(\.message.indonesian))")
    }

    @Test("every rule has its file, its line in the list, a pair of answers and its place in the preset")
    func complete() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources/Assessment/AnswerRules").resolvingSymlinksInPath()
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        let ids = Set(AnswerChecks.all.map(\.id))
        #expect(AnswerChecks.all.map { "\(type(of: $0)).swift" }.sorted() == files.sorted())
        #expect(ids.count == AnswerChecks.all.count)
        #expect(Set(AnswerRulePair.all.map(\.rule)) == ids)
        #expect(Set(LintPreset.answers.levels.keys) == ids)
        #expect(RuleFamily.answers.rules.map(\.id) == ids.sorted())
        #expect(ids.allSatisfy(RuleFamily.answers.holds))
    }

    @Test("every rule is explained in both languages, and none is an error")
    func described() {
        for rule in RuleFamily.answers.rules {
            for language in Language.allCases {
                #expect(!rule.title.in(language).isEmpty && rule.title.in(language).last != ".")
                #expect(rule.explanation.in(language).hasSuffix("."))
                #expect(rule.action.in(language).hasSuffix("."))
            }
            #expect(rule.title.indonesian.count <= 60 && rule.title.indonesian != rule.title.english)
        }
        #expect(!LintPreset.answers.levels.values.contains(.error))
    }

    @Test("no rule changes a score")
    func scores() throws {
        let plain = AnswerRulePair.city.given("tl.probis.sop", .selfAssessment, .choice("A"))
        let proven = AnswerRulePair.city.given(
            "tl.probis.sop", .selfAssessment, .choice("A"), reason: "Rekap Mei", documents: ["rekap.pdf"])
        let (with, without) = (try plain.assessed(), try proven.assessed())
        #expect(with.findings.count > without.findings.count && with.scores == without.scores)
    }
}

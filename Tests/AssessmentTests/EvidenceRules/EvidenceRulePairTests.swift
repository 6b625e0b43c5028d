import Dossier
import Findings
import Foundation
import Rubric
import Testing

@testable import Assessment

extension EvidenceRulePair: CustomTestStringConvertible {
    var testDescription: String { "\(rule.rawValue) \(names.joined(separator: " "))" }

    func findings(of city: City) throws -> [Finding] { try city.assessed().findings.filter { $0.rule == rule } }
}

@Suite("Each rule on the evidence register, on evidence that is right and wrong")
struct EvidenceRulePairTests {
    @Test(
        "a rule speaks once, with the weight of the preset, and names what it is about", arguments: EvidenceRulePair.all
    )
    func wrong(pair: EvidenceRulePair) throws {
        let found = try pair.findings(of: pair.wrong())
        #expect(found.count == 1, "\(found.map(\.message.indonesian))")
        for finding in found {
            #expect(finding.severity == LintPreset.evidence.levels[pair.rule] && finding.action != nil)
            for language in Language.allCases {
                let message = finding.message.in(language)
                #expect(message.hasSuffix(".") && pair.names.allSatisfy { message.contains($0) }, "\(message)")
            }
            #expect(finding.message.indonesian != finding.message.english)
        }
    }

    @Test("a rule is silent where nothing is wrong", arguments: EvidenceRulePair.all)
    func right(pair: EvidenceRulePair) throws {
        let found = try pair.findings(of: pair.right())
        #expect(found.isEmpty, "\(found.map(\.message.indonesian))")
    }

    @Test("every rule has its file, its line in the list, a pair and its place in the preset")
    func complete() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources/Assessment/EvidenceRules").resolvingSymlinksInPath()
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        let ids = Set(EvidenceChecks.all.map(\.id))
        #expect(EvidenceChecks.all.map { "\(type(of: $0)).swift" }.sorted() == files.sorted())
        #expect(ids.count == EvidenceChecks.all.count)
        #expect(Set(EvidenceRulePair.all.map(\.rule)) == ids)
        #expect(Set(LintPreset.evidence.levels.keys) == ids)
        #expect(Set(LintPreset.evidence.reading.keys) == Set(EvidenceReading.all.map(\.id)))
        #expect(RuleFamily.evidence.rules.map(\.id) == (ids + EvidenceReading.all.map(\.id)).sorted())
        #expect(ids.allSatisfy(RuleFamily.evidence.holds))
    }

    @Test("every rule is explained in both languages, and none is an error")
    func described() {
        for rule in RuleFamily.evidence.rules {
            for language in Language.allCases {
                #expect(!rule.title.in(language).isEmpty && rule.title.in(language).last != ".")
                #expect(rule.explanation.in(language).hasSuffix(".") && rule.action.in(language).hasSuffix("."))
            }
            #expect(rule.title.indonesian.count <= 60 && rule.title.indonesian != rule.title.english)
        }
        #expect(!LintPreset.evidence.levels.values.contains(.error))
    }

    @Test("what is overdue is said once for each unit, at that unit, of the SOPs it owns")
    func perUnit() throws {
        let found = try City.tree().sop("1", unit: "u1").sop("2", unit: "u1").sop("3", unit: "u2", scope: .everyUnit)
            .assessed().findings.filter { $0.rule == "evidence/evaluation-overdue" }
        #expect(found.map(\.location.element) == ["u1", "u2"])
        #expect(found.allSatisfy { $0.location.path == "agency.yaml" })
        #expect(found.first?.message.english.contains("2 of its 2 SOPs") == true)
    }

    @Test("of one rule only so many findings are kept, and the rest is counted")
    func capped() throws {
        var city = City(units: EvidenceChecks.limit + 3)
        for unit in city.dossier.units.units { city = city.sop("S-\(unit.id)", unit: unit.id) }
        let found = try city.assessed().findings.filter { $0.rule == "evidence/monitoring-overdue" }
        #expect(found.count == EvidenceChecks.limit + 1)
        #expect(found.last?.message.english.contains("3 more") == true)
    }

    @Test("an instrument that counts no evidence says nothing of what is overdue")
    func unmeasured() {
        let ground = Groundwork(
            City.one(effective: "2020-01-02").dossier, traces: [], settings: .unmeasured, asOf: City.asOf)
        #expect(EvidenceChecks.findings(CheckedEvidence(ground: ground, table: ApplicationTable())).isEmpty)
    }
}

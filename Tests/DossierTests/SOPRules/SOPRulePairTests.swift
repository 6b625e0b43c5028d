import Findings
import Foundation
import Testing

@testable import Dossier

extension SOPRulePair: CustomTestStringConvertible {
    var testDescription: String { rule.rawValue }
}

@Suite("Each SOP rule on an SOP that is right and one that is wrong")
struct SOPRulePairTests {
    @Test("a rule speaks of what is wrong, at its place, with the level of the preset", arguments: SOPRulePair.all)
    func wrong(pair: SOPRulePair) throws {
        let found = SOPExample.findings(pair.rule, pair.wrong())
        #expect(found.map { $0.location.cell ?? "—" } == pair.places, "\(found.map(\.message.indonesian))")
        for finding in found {
            #expect(finding.severity == LintPreset.sopAll.levels[pair.rule])
            #expect(finding.action != nil)
            #expect(finding.message.indonesian.hasSuffix(".") && finding.message.english.hasSuffix("."))
            #expect(finding.message.indonesian != finding.message.english)
            #expect(finding.location.path != nil)
        }
    }

    @Test("a rule is silent where nothing is wrong", arguments: SOPRulePair.all)
    func right(pair: SOPRulePair) {
        let found = SOPExample.findings(pair.rule, pair.right())
        #expect(found.isEmpty, "\(found.map(\.message.indonesian))")
    }

    @Test("the sound SOP has no finding in the recommended preset")
    func sound() {
        let result = SOPCheck().check(SOPExample.collection([.sound]))
        #expect(result.sops[0].report.findings.isEmpty, "\(result.sops[0].report.findings.map(\.message.indonesian))")
    }

    @Test("every rule has its file, its line in the list, a pair of SOPs, a principle and its place in a preset")
    func complete() throws {
        let folder = Fixture.repository.appendingPathComponent("Sources/Dossier/SOPRules")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        let ids = Set(SOPRules.all.map(\.id))
        #expect(SOPRules.all.map { "\(type(of: $0)).swift" }.sorted() == files.sorted())
        #expect(ids.count == SOPRules.all.count)
        #expect(Set(SOPRulePair.all.map(\.rule)) == ids)
        #expect(Set(LintPreset.sopAll.levels.keys) == ids)
        #expect(Set(LintPreset.sopRecommended.levels.keys).isSubset(of: ids))
        #expect(SOPRules.all.allSatisfy { !$0.principles.isEmpty && Set($0.principles).count == $0.principles.count })
        #expect(SOPCheck.rules.map(\.id) == ids.sorted())
    }

    @Test("assess runs the rules on registers it always ran, and no other")
    func assess() {
        #expect(
            LintPreset.sopAssess.levels.keys.map(\.rawValue).sorted() == [
                "sop/dates-out-of-order", "sop/effective-in-future", "sop/effective-missing",
                "sop/legal-basis-misquoted",
                "sop/legal-basis-missing", "sop/number-duplicate", "sop/number-missing", "sop/ratification-missing",
                "sop/status-unknown", "sop/superseded-by-unknown", "sop/unit-former-name",
            ])
        var log = FindingLog(limit: 100)
        SOPRules.check([SOPExample.blankDraft.entry, SOPExample.sound.entry], asOf: SOPExample.asOf, log: &log)
        #expect(log.findings.isEmpty)
    }

    @Test("every rule is explained in both languages")
    func described() {
        for rule in SOPCheck.rules {
            for language in Language.allCases {
                #expect(!rule.title.in(language).isEmpty && rule.title.in(language).last != ".")
                #expect(rule.explanation.in(language).hasSuffix("."))
                #expect(rule.action.in(language).hasSuffix("."))
            }
            #expect(rule.title.indonesian.count <= 60, "\(rule.title.indonesian)")
            #expect(rule.title.indonesian != rule.title.english)
        }
    }

    @Test("of a draft with blanks a reviewer hears of its number, dates and legal basis")
    func blankDraft() {
        let found = SOPCheck().check(SOPExample.collection([.blankDraft])).sops[0].report.findings
        #expect(
            Set(found.map(\.rule.rawValue)) == [
                "sop/number-missing", "sop/created-missing", "sop/effective-missing", "sop/draft",
                "sop/legal-basis-placeholder",
            ])
        let basis = found.first { $0.rule == "sop/legal-basis-placeholder" }
        #expect(basis?.message.english.contains("1 of 2 legal bases") == true)
    }

    @Test("no message, name or title repeats the digits of a NIP or NIK")
    func personalData() throws {
        var example = SOPExample.sound
        example.fill(.ratifiedBy, "Budi 197805122005011003")
        example.fill(.title, "Pelayanan 6471054305900001")
        example.sop.title = "Pelayanan 6471054305900001"
        example.sop.number = nil
        let result = SOPCheck(LintConfiguration(.sops, preset: .sopAll)).check(SOPExample.collection([example]))
        let sop = result.sops[0]
        let messages = sop.report.findings.flatMap { [$0.message.indonesian, $0.message.english] }
        for text in messages + [sop.title, sop.id] {
            #expect(!text.contains("197805122005011003") && !text.contains("6471054305900001"), "\(text)")
        }
        let severities = sop.report.findings.filter { $0.rule == "sop/personal-data-shown" }.map(\.severity)
        #expect(severities.sorted() == [.warning, .note])
    }

    @Test(
        "NIP and NIK are told from other long numbers",
        arguments: [
            ("197805122005011003", [.nip]), ("NIP. 19780512 200501 1 003", [.nip]),
            ("1. 19780512 200501 1 003", [.nip]),
            ("19900101\u{A0}202221\u{A0}2\u{A0}005", [.nip]), ("6471054305900001", [.nik]),
            ("6471 0503 0590 0001", [.nik]),
            ("197813122005011003", []), ("470/01/SOP/DISDUKCAPIL/2023", []), ("1234567890123456789", []), ("", []),
            ("0000000000000000", []), ("08123456789", []),
        ] as [(String, [PersonalData])])
    func kinds(text: String, kinds: [PersonalData]) {
        #expect(PersonalData.kinds(in: text) == kinds)
        #expect((PersonalData.masked(text) == text) == kinds.isEmpty)
    }
}

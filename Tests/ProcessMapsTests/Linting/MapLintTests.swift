import Findings
import Testing

@testable import ProcessMaps

@Suite struct MapLintTests {
    static let split = """
        <process id="P"><startEvent id="S"/><task id="A" name="Memeriksa berkas"/>
        <task id="B" name="Menyusun surat"/><task id="C" name="Mencatat surat"/><endEvent id="E"/>
        <sequenceFlow id="f" sourceRef="S" targetRef="A"/><sequenceFlow id="g" sourceRef="A" targetRef="B"/>
        <sequenceFlow id="h" sourceRef="A" targetRef="C"/><sequenceFlow id="i" sourceRef="B" targetRef="E"/>
        <sequenceFlow id="j" sourceRef="C" targetRef="E"/></process>
        """

    @Test("degrees come from the ends of the flows, whatever incoming and outgoing say")
    func degrees() {
        let text = Self.split.replacing(
            "<task id=\"A\" name=\"Memeriksa berkas\"/>",
            with:
                "<task id=\"A\" name=\"Memeriksa berkas\"><incoming>f</incoming><outgoing>g</outgoing></task>")
        let report = MapLint().check(MapFixtures.file(text))
        #expect(report.findings.contains { $0.rule == "map/implicit-split" && $0.location.element == "A" })
    }

    @Test("findings stand in the order of lines, and the same file gives the same report")
    func order() {
        let file = MapFixtures.read("rujukan-rusak.bpmn")
        let lint = MapLint(LintConfiguration(preset: .all))
        let report = lint.check(file)
        #expect(report.findings.map { $0.location.line ?? 0 } == report.findings.map { $0.location.line ?? 0 }.sorted())
        for _ in 0..<5 { #expect(lint.check(file).findings == report.findings) }
    }

    @Test("what reading noticed is said once, and in full where lint can")
    func readingFindings() {
        let file = MapFixtures.file(
            """
            <process id="P"><laneSet><lane id="L" name="Loket"/></laneSet><task id="A" name="Satu"/><task id="B"/>
            <sequenceFlow id="f" sourceRef="A" targetRef="X"/><task id="A"/></process>
            """)
        #expect(file.findings.map(\.rule).contains("map/dangling-sequence-flow"))
        let report = MapLint().check(file)
        #expect(report.findings.filter { $0.rule == "map/dangling-sequence-flow" }.map(\.location.element) == ["f"])
        #expect(report.findings.count { $0.rule == "map/activity-without-lane" } == 3)
        #expect(report.findings.count { $0.rule == "map/duplicate-id" } == 1)
    }

    @Test("a file that broke off is checked for nothing more")
    func broken() {
        let bytes = Array(
            "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"><process><task id=\"A\"/>".utf8)
        let report = MapLint().check(MapReader().read(bytes: bytes))
        #expect(report.state == .partlyRead)
        #expect(report.findings.map(\.rule) == ["map/truncated"])
    }

    @Test(
        "why a file was not read, or not whole, is an error whatever is asked for or switched off",
        arguments: [
            ("<html/>", "map/not-bpmn"), ("", "map/empty"),
            (
                "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"><process><task id=\"A\"/>",
                "map/truncated"
            ),
        ] as [(String, RuleID)])
    func unread(text: String, rule: RuleID) throws {
        let file = MapReader().read(bytes: Array(text.utf8))
        let configurations = [
            LintConfiguration(only: ["map/deadlock"]),
            LintConfiguration(settings: [rule: .off(reason: "berkas lama")]),
            LintConfiguration(settings: [rule: .on(.note, reason: nil)]),
        ]
        for configuration in configurations {
            let report = MapLint(configuration).check(file)
            #expect(report.findings.map(\.rule) == [rule])
            #expect(report.findings.map(\.severity) == [.error])
            #expect(report.readProblem == report.findings.first)
            #expect(report.suppressed.isEmpty)
            #expect(configuration.switchedOff.isEmpty)
        }
    }

    @Test("a file read whole has no read problem")
    func whole() { #expect(MapLint().check(MapFixtures.file(Self.split)).readProblem == nil) }

    @Test(
        "a file without work, party or choreography is called empty, one with any of them is not",
        arguments: [
            ("", true), ("<process id=\"P\"/>", true), ("<message id=\"M\"/>", true),
            ("<collaboration id=\"C\"><participant id=\"P\"/></collaboration>", false),
            ("<choreography id=\"C\"><choreographyTask id=\"T\"/></choreography>", false),
            ("<collaboration id=\"C\"><conversation id=\"K\"/></collaboration>", false),
        ])
    func emptyMap(text: String, isEmpty: Bool) {
        let report = MapLint().check(MapFixtures.file(text))
        #expect(report.findings.contains { $0.rule == "map/empty-map" } == isEmpty)
    }

    @Test("a rule that is switched off is silent, and what it would have said is kept with the reason")
    func switchedOff() {
        let configuration = LintConfiguration(settings: ["map/implicit-split": .off(reason: "gaya lama")])
        let report = MapLint(configuration).check(MapFixtures.file(Self.split))
        #expect(!report.findings.contains { $0.rule == "map/implicit-split" })
        #expect(report.suppressed.map(\.reason) == ["gaya lama"])
        #expect(report.suppressed.map(\.finding.location.element) == ["A"])
        #expect(configuration.switchedOff.map(\.rule) == ["map/implicit-split"])
    }

    @Test("a rule of reading is switched off and weighed like any other")
    func readingRuleSwitched() {
        let file = MapFixtures.file("<process id=\"P\"><task id=\"A\" name=\"Satu\"/><task id=\"A\"/></process>")
        let off = LintConfiguration(settings: ["map/duplicate-id": .off(reason: "ekspor lama")])
        #expect(MapLint(off).check(file).suppressed.map(\.finding.rule) == ["map/duplicate-id"])
        let loud = LintConfiguration(settings: ["map/duplicate-id": .on(.error, reason: nil)])
        let finding = MapLint(loud).check(file).findings.first { $0.rule == "map/duplicate-id" }
        #expect(finding?.severity == .error)
    }

    @Test("a rule can be given another weight, and one the preset leaves out can be switched on")
    func weights() {
        let text = "<process id=\"P\"><inclusiveGateway id=\"G\" name=\"Mana?\"/></process>"
        #expect(!MapLint().check(MapFixtures.file(text)).findings.contains { $0.rule == "map/inclusive-gateway" })
        let on = LintConfiguration(settings: ["map/inclusive-gateway": .on(.error, reason: nil)])
        let findings = MapLint(on).check(MapFixtures.file(text)).findings
        #expect(findings.filter { $0.rule == "map/inclusive-gateway" }.map(\.severity) == [.error])
    }

    @Test("asking for one rule gives its findings and no others, also where the preset leaves it out")
    func only() {
        let text = "<process id=\"P\"><inclusiveGateway id=\"G\"/></process>"
        let report = MapLint(LintConfiguration(only: ["map/inclusive-gateway"])).check(MapFixtures.file(text))
        #expect(report.findings.map(\.rule) == ["map/inclusive-gateway"])
    }

    @Test("every finding is of a rule that is listed, also of files that are no maps")
    func listed() {
        let known = Set(MapLint.rules.map(\.id))
        let texts = [
            "", "halo", "%PDF-1.4", "<html/>", "<definitions><process/></definitions>",
            "<!DOCTYPE d [<!ENTITY x \"y\">]><d/>", String(repeating: "<a>", count: 5_000),
            "<a xmlns=\"x\"><b", "<d:definitions/>",
        ]
        for text in texts {
            let report = MapLint().check(MapReader().read(bytes: Array(text.utf8)))
            #expect(report.findings.count == 1)
            #expect(report.findings.allSatisfy { known.contains($0.rule) }, "\(report.findings.map(\.rule))")
        }
    }
}

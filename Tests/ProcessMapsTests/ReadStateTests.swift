import Findings
import ProcessMaps
import Testing

@Suite struct ReadStateTests {
    static let model = "http://www.omg.org/spec/BPMN/20100524/MODEL"
    static let start =
        "<definitions xmlns=\"\(model)\"><process id=\"P\"><task id=\"A\" name=\"Satu\"/><task id=\"B\"/>"

    static func read(_ text: String) -> MapFile { MapReader().read(bytes: Array(text.utf8), as: "uji.bpmn") }

    @Test(
        "what is no process map is refused with its reason",
        arguments: [
            ("", "empty"), ("  \n ", "empty"), ("halo", "notXML"), ("%PDF-1.4", "otherKindOfFile"),
            ("<html><body>404</body></html>", "notBPMN"),
            ("<Package xmlns=\"http://www.wfmc.org/2009/XPDL2.2\"/>", "notBPMN"),
            ("<definitions><process/></definitions>", "noNamespace"),
            ("<definitions xmlns=\"http://www.omg.org/spec/DMN/20151101/dmn.xsd\"/>", "notBPMN"),
            (
                "<!DOCTYPE definitions [<!ENTITY x \"&x;\">]>\(start)<task name=\"&x;\"/></process></definitions>",
                "entityExpansion"
            ),
            (start + String(repeating: "<subProcess>", count: 2_000), "nestedTooDeep"),
            (start + "<task " + (0..<5_000).map { "a\($0)=\"\"" }.joined(separator: " ") + "/>", "tooManyAttributes"),
        ])
    func refused(text: String, code: String) throws {
        let file = Self.read(text)
        #expect(file.state == .refused)
        #expect(file.problem?.code == code)
        #expect(file.map.nodes.isEmpty)
        #expect(file.counts == MapCounts())
        let finding = try #require(file.findings.first)
        #expect(finding.rule.rawValue.hasPrefix("map/"))
        #expect(finding.message == file.problem?.message)
        #expect(Language.allCases.allSatisfy { !finding.message.in($0).isEmpty })
    }

    @Test(
        "a wrong root is named",
        arguments: [
            ("<Package xmlns=\"http://www.wfmc.org/2009/XPDL2.2\"/>", "XPDL"), ("<html/>", "HTML"),
            ("<mxfile/>", "draw.io"),
            ("<kotak/>", "<kotak>"),
        ])
    func wrongRoot(text: String, word: String) {
        #expect(Self.read(text).problem?.message.indonesian.contains(word) == true)
    }

    @Test(
        "what breaks on the way is kept up to the break, with the place",
        arguments: [
            ("\n<task id=\"C\"", "truncated", 2), ("\n</proses></definitions>", "notWellFormed", 2),
            ("\n<task id=\"C\" id=\"D\"/></process></definitions>", "notWellFormed", 2),
        ])
    func partlyRead(rest: String, code: String, line: Int) {
        let file = Self.read(Self.start + rest)
        #expect(file.state == .partlyRead)
        #expect(file.problem?.code == code)
        #expect(file.problem?.line == line)
        #expect(file.problem?.column != nil)
        #expect(file.map.nodes.count == 2)
        #expect(file.counts[.task] == 2)
        #expect(file.findings.count == 1)
    }

    @Test("a prefix nobody declared makes a file partly read, and the rest of it counts")
    func undeclaredPrefix() {
        let file = Self.read(Self.start + "<bpmn:task id=\"C\"/><task id=\"D\"/></process></definitions>")
        #expect(file.state == .partlyRead)
        #expect(file.problem?.code == "undeclaredPrefix")
        #expect(file.findings.map(\.rule) == ["map/undeclared-prefix"])
        #expect(file.counts[.task] == 3)
    }

    @Test(
        "a namespace near the right one is accepted with a finding",
        arguments: [
            "http://schema.omg.org/spec/BPMN/2.0", "http://www.omg.org/spec/BPMN/20100524/MODEL/",
            "https://www.omg.org/spec/BPMN/20100524/MODEL",
        ])
    func nearNamespace(namespace: String) {
        let file = Self.read(
            """
            <definitions xmlns="\(namespace)" xmlns:d="http://bpmndi.org">
            <process id="P"><task id="A"/></process>
            <d:BPMNDiagram><d:BPMNPlane bpmnElement="P"><d:BPMNShape bpmnElement="A"><d:Bounds x="1" y="2" width="3" height="4"/>
            </d:BPMNShape></d:BPMNPlane></d:BPMNDiagram></definitions>
            """)
        #expect(file.state == .read)
        #expect(file.findings.map(\.rule) == ["map/namespace"])
        #expect(file.counts[.task] == 1)
        #expect(file.map.shapes.map(\.element) == [.node(0)])
        #expect(file.map.diagrams.map(\.element) == [.process(0)])
    }

    @Test(
        "entities of a DOCTYPE are read past, with a finding",
        arguments: [
            ("<task id=\"C\" name=\"&unit;\"/>", Severity.warning, "&unit;"),
            ("<task id=\"C\"><documentation>a &rahasia; b</documentation></task>", .warning, "&rahasia;"),
            ("<task id=\"C\"/>", .note, "unit"),
        ])
    func entities(task: String, severity: Severity, name: String) throws {
        let subset = "<!ENTITY unit \"Dinas\">\n<!ENTITY rahasia SYSTEM \"file:///etc/passwd\">"
        let file = Self.read("<!DOCTYPE definitions [\(subset)]>\(Self.start)\n\(task)</process></definitions>")
        #expect(file.state == .read)
        #expect(file.counts[.task] == 3)
        #expect(file.counts[.activitiesUnnamed] == 2)
        let finding = try #require(file.findings.first)
        #expect(file.findings.map(\.rule) == ["map/entity-declared"])
        #expect(finding.severity == severity)
        #expect(finding.location.line == (severity == .note ? 1 : 3))
        for language in Language.allCases {
            #expect(finding.message.in(language).contains(name))
            #expect(finding.action?.in(language).contains("DOCTYPE") == true)
        }
        #expect(file.map.notes.allSatisfy { file.map[$0.text] == "a b" })
    }

    @Test("an ampersand in a name is an ampersand, and an id with one is found by its references")
    func ampersands() {
        let file = Self.read(
            Self.start + "<task id=\"x&amp;y\" name=\"Data &amp; Informasi &#38; &lt;Arsip&gt;\"/>"
                + "<sequenceFlow sourceRef=\"x&#38;y\" targetRef=\"A\"/></process></definitions>")
        #expect(file.map[file.map.nodes[2].name] == "Data & Informasi & <Arsip>")
        #expect(file.map[file.map.nodes[2].id] == "x&y")
        #expect(file.map.sequenceFlows[0].source == 2)
    }

    @Test("a file that is not there is refused")
    func missing() {
        let file = MapReader().read(contentsOf: "/tidak/ada.bpmn", as: "maps/ada.bpmn")
        #expect(file.state == .refused)
        #expect(file.problem?.code == "cannotOpen")
        #expect(file.path == "maps/ada.bpmn")
        #expect(file.findings.first?.location.path == "maps/ada.bpmn")
    }

    @Test("three hundred nested sub-processes are a map")
    func deep() {
        let file = Self.read(
            Self.start + String(repeating: "<subProcess>", count: 300) + String(repeating: "</subProcess>", count: 300)
                + "</process></definitions>")
        #expect(file.state == .read)
        #expect(file.counts[.maxSubDepth] == 299)
    }

    @Test("reading twice gives the same findings and figures")
    func deterministic() {
        let first = MapFixtures.read("rujukan-rusak.bpmn")
        for _ in 0..<5 {
            let again = MapFixtures.read("rujukan-rusak.bpmn")
            #expect(again.findings == first.findings)
            #expect(again.counts == first.counts)
            #expect(again.map.handoffs == first.map.handoffs)
        }
    }
}

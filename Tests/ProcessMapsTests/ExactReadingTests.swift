import Findings
import ProcessMaps
import Testing

/// What tools write in ways of their own, each read as it is meant.
@Suite struct ExactReadingTests {
    @Test("any prefix serves as BPMN's, and none", arguments: ["", "bpmn:", "bpmn2:", "semantic:", "x-1.y:"])
    func prefixes(prefix: String) {
        let declaration = prefix.isEmpty ? "xmlns" : "xmlns:\(prefix.dropLast())"
        let file = MapReader().read(
            bytes: Array(
                """
                <\(prefix)definitions \(declaration)="http://www.omg.org/spec/BPMN/20100524/MODEL">
                <\(prefix)process id="P"><\(prefix)task id="A"/><\(prefix)task id="B"/>
                <\(prefix)sequenceFlow id="F" sourceRef="\(prefix)A" targetRef="lain:B"/></\(prefix)process>
                </\(prefix)definitions>
                """.utf8))
        #expect(file.state == .read)
        #expect(file.map.sequenceFlows.map(\.source) == [0])
        #expect(file.map.sequenceFlows.map(\.target) == [1])
        #expect(file.counts[.danglingTotal] == 0)
    }

    @Test("several collaborations and pools of one process are all there; the last pool that names a process has it")
    func collaborations() {
        let file = MapFixtures.file(
            """
            <collaboration id="K1" name="Satu"><participant id="P1" name="A" processRef="X"/></collaboration>
            <collaboration id="K2" name="Dua"><participant id="P2" name="B" processRef="X"/><participant id="P3"/>
            <participant id="P4" processRef=" "/></collaboration><process id="X"><task id="T"/></process>
            """)
        #expect(file.counts[.collaboration] == 2)
        #expect(file.counts[.participant] == 4)
        #expect(file.counts[.poolsBlackBox] == 2)
        #expect(file.map[file.map.title] == "Satu")
        #expect(file.map.processes[0].pool == 1)
        #expect(file.counts[.actors] == 1)
    }

    @Test("sub-processes are read into, shown open or closed, and event sub-processes stand beside the flow")
    func subProcesses() throws {
        let file = MapFixtures.file(
            """
            <process id="P"><startEvent id="S"/><subProcess id="U"><task id="A"/></subProcess>
            <subProcess id="E" triggeredByEvent="true"><startEvent id="ES"/><task id="B"/></subProcess>
            <transaction id="T"/><adHocSubProcess id="H"><task id="C"/></adHocSubProcess></process>
            <d:BPMNDiagram><d:BPMNPlane bpmnElement="P">\(Self.shape("U", "isExpanded=\"false\""))\
            \(Self.shape("E", "isExpanded=\"true\""))\(Self.shape("T", ""))</d:BPMNPlane></d:BPMNDiagram>
            """, attributes: Self.drawing)
        #expect(file.counts[.subProcess] == 2)
        #expect(file.counts[.eventSubprocesses] == 1)
        #expect(file.counts[.activitiesTotal] == 7)
        #expect(file.counts[.maxSubDepth] == 1)
        #expect(file.map.nodes[try file.map.node("E")].isEventSubProcess)
        #expect(file.map.nodes[try file.map.node("A")].container == (try file.map.node("U")))
        #expect(file.map.shapes.map(\.isExpanded) == [false, true, nil])
        // U, T and H have no way in; E is exempt, but B inside it has none either.
        #expect(file.counts[.unreachable] == 4)
    }

    static let drawing =
        "xmlns:d=\"http://www.omg.org/spec/BPMN/20100524/DI\" xmlns:c=\"http://www.omg.org/spec/DD/20100524/DC\""

    static func shape(_ element: String, _ attributes: String) -> String {
        "<d:BPMNShape bpmnElement=\"\(element)\" \(attributes)><c:Bounds x=\"0\" y=\"0\" width=\"9\" height=\"9\"/></d:BPMNShape>"
    }

    @Test("data stores, groups and annotations are kept with their names")
    func artifacts() {
        let file = MapFixtures.file(
            """
            <category id="K"><categoryValue id="V" value="Loket"/></category><dataStore id="D" name="Basis  data"/>
            <process id="P"><dataStoreReference id="R" name="Arsip" dataStoreRef="D"/><group id="G" categoryValueRef="V"/>
            <textAnnotation id="N"><text>Lihat &lt;b&gt;SOP&lt;/b&gt;</text></textAnnotation></process>
            """)
        #expect(file.map.data.map { file.map[$0.name] } == ["Basis data", "Arsip"])
        #expect(file.map.groups.map { file.map[$0.name] } == ["Loket"])
        #expect(file.map.annotations.map { file.map[$0.text] } == ["Lihat SOP"])
        #expect(file.counts[.dataStore] == 1)
        #expect(file.counts[.dataStoreReference] == 1)
        #expect(file.counts[.group] == 1)
    }

    @Test("HTML in documentation is text, whether escaped, in CDATA or as elements of its own")
    func markup() {
        let html = "<p>Satu &amp; <b>dua</b></p><p>tiga</p>"
        let escaped = html.reduce(into: "") { $0 += $1 == "<" ? "&lt;" : $1 == "&" ? "&amp;" : String($1) }
        let file = MapFixtures.file(
            """
            <process id="P"><documentation>\(escaped)</documentation><documentation><![CDATA[\(html)]]></documentation>
            <documentation><h:p xmlns:h="http://www.w3.org/1999/xhtml">Satu &amp; <h:b>dua</h:b></h:p></documentation></process>
            """)
        #expect(file.map.notes.map { file.map[$0.text] } == ["Satu & dua\ntiga", "Satu & dua\ntiga", "Satu & dua"])
    }

    @Test("what vendors write is kept as notes and counts as nothing of BPMN")
    func vendors() {
        let file = MapFixtures.file(
            """
            <process id="P"><task id="T" v:warna="merah"><extensionElements><v:catatan>Isi</v:catatan><v:task id="X"/>
            </extensionElements></task></process>
            """, attributes: "xmlns:v=\"urn:vendor\"")
        #expect(file.counts[.task] == 1)
        #expect(file.counts[.extensionElements] == 1)
        #expect(file.map.notes.map { file.map[$0.text] } == ["Isi"])
        #expect(file.findings.isEmpty)
    }

    @Test("nodes without an id are there, and nothing can refer to them")
    func missingIDs() {
        let file = MapFixtures.file(
            """
            <process><task name="A"/><task id="" name="B"/><sequenceFlow sourceRef="" targetRef="B"/></process>
            """)
        #expect(file.counts[.missingID] == 2)
        #expect(file.counts[.duplicateIDs] == 0)
        #expect(file.counts[.sequenceNoEnd] == 1)
        #expect(file.counts[.danglingSequence] == 1)
        #expect(file.map.nodes.map { file.map[$0.name] } == ["A", "B"])
    }

    @Test("a packed map is the same map")
    func packed() {
        let text =
            "<definitions xmlns=\"http://schema.omg.org/spec/BPMN/2.0\"><process id=\"P\"><task id=\"A\"/></process></definitions>"
        let bytes = Array(text.utf8)
        let size = UInt16(bytes.count)
        let data: [UInt8] = [1, UInt8(size & 0xFF), UInt8(size >> 8), UInt8(~size & 0xFF), UInt8(~size >> 8)] + bytes
        // The check sum is missing: what lies before it is read, and so is a namespace near the right one.
        let file = MapReader().read(bytes: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + data, as: "uji.bpmn.gz")
        #expect(file.state == .partlyRead)
        #expect(file.problem?.code == "compressedTruncated")
        #expect(file.problem?.line == 1)
        #expect(file.counts[.task] == 1)
        #expect(file.findings.map(\.rule) == ["map/compressed-truncated", "map/namespace"])
    }
}

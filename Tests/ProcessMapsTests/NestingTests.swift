import Findings
import ProcessMaps
import Testing

@Suite struct NestingTests {
    static func nested(_ element: String, _ depth: Int, around content: String = "") -> String {
        String(repeating: "<\(element)>", count: depth) + content + String(repeating: "</\(element)>", count: depth)
    }

    @Test("notes inside each other are one note, not a copy of the innermost for each of them")
    func notesInNotes() {
        let text = String(repeating: "panjang ", count: 1_000)
        let file = MapFixtures.file("<process id=\"P\">\(Self.nested("documentation", 900, around: text))</process>")
        #expect(file.counts[.documentation] == 900)
        #expect(file.map.notes.count == 1)
        #expect(file.map.notes.first.map { file.map[$0.text] } == String(text.dropLast()))
    }

    @Test("of flows named inside each other each is one, and reads what all of them hold")
    func flowsInFlows() {
        let file = MapFixtures.file(
            "<process id=\"P\"><task id=\"T\">\(Self.nested("incoming", 900, around: "F"))</task></process>")
        #expect(file.counts[.danglingNeighbours] == 900)
    }

    @Test("long texts inside a thousand references are not read a thousand times")
    func longFlowsInFlows() {
        let text = String(repeating: "x", count: 1 << 20)
        let file = MapFixtures.file(
            "<process id=\"P\"><task id=\"T\">\(Self.nested("incoming", 900, around: text))</task></process>")
        #expect((1...6).contains(file.counts[.danglingNeighbours]))
    }

    @Test("a lane inside a reference of another lane holds what it names, and a vendor's text belongs to a reference")
    func lanesInReferences() throws {
        let file = MapFixtures.file(
            """
            <process id="P"><laneSet id="S"><lane id="A"><flowNodeRef>\
            <lane id="B"><flowNodeRef>T</flowNodeRef></lane></flowNodeRef></lane></laneSet><task id="T"/>
            <task id="U"><incoming>F<extensionElements><v:a>x</v:a></extensionElements></incoming></task></process>
            """, attributes: "xmlns:v=\"urn:vendor\"")
        #expect(file.map.lanes.map { file.map[$0.id] } == ["A", "B"])
        #expect(file.map.nodes[try file.map.node("T")].lane == 1)
        #expect(file.counts[.lanesEmpty] == 0)
        #expect(file.counts[.danglingNeighbours] == 1)
        #expect(file.findings.first { $0.rule == "map/dangling-incoming-outgoing" }?.location.element == "Fx")
    }

    @Test("a shape drawn inside another's is one more, and the outer one keeps its bounds")
    func shapesInShapes() {
        let bounds = { (x: Int) in "<c:Bounds x=\"\(x)\" y=\"0\" width=\"10\" height=\"10\"/>" }
        let file = MapFixtures.file(
            """
            <process id="P"><task id="A"/><task id="B"/></process><d:BPMNDiagram><d:BPMNPlane bpmnElement="P">
            <d:BPMNShape bpmnElement="A"><d:BPMNShape bpmnElement="B">\(bounds(20))</d:BPMNShape>\(bounds(0))</d:BPMNShape>
            <d:BPMNShape bpmnElement="A"><d:BPMNLabel/></d:BPMNShape></d:BPMNPlane></d:BPMNDiagram>
            """,
            attributes: "xmlns:d=\"http://www.omg.org/spec/BPMN/20100524/DI\" "
                + "xmlns:c=\"http://www.omg.org/spec/DD/20100524/DC\"")
        #expect(file.counts[.diShapes] == 3)
        #expect(file.map.shapes.map(\.element) == [.node(1), .node(0)])
        #expect(file.map.shapes.map(\.bounds.x) == [20, 0])
    }

    @Test("a vendor's text inside a note, and a note inside a vendor's element, are notes of their own")
    func vendorInNote() {
        let file = MapFixtures.file(
            """
            <process id="P"><documentation>luar<extensionElements><v:a>dalam<documentation>catatan</documentation></v:a>\
            </extensionElements> lagi</documentation></process>
            """, attributes: "xmlns:v=\"urn:vendor\"")
        #expect(file.map.notes.map { file.map[$0.text] } == ["catatan", "dalamcatatan", "luar lagi"])
    }

    @Test(
        "a node named by several lanes lies in the deepest, and apart from those that do not lie around it",
        arguments: [
            // Outer and inner lane name it.
            (
                "<lane id='A'><flowNodeRef>T</flowNodeRef><childLaneSet><lane id='B'><flowNodeRef>T</flowNodeRef></lane>"
                    + "</childLaneSet></lane>", "B", 0
            ),
            // A lane beside the deepest, before and after it.
            (
                "<lane id='A'><flowNodeRef>T</flowNodeRef></lane><lane id='B'><childLaneSet><lane id='C'><flowNodeRef>T"
                    + "</flowNodeRef></lane></childLaneSet></lane>", "C", 1
            ),
            (
                "<lane id='A'><childLaneSet><lane id='B'><flowNodeRef>T</flowNodeRef></lane></childLaneSet></lane>"
                    + "<lane id='C'><flowNodeRef>T</flowNodeRef></lane>", "B", 1
            ),
            // A lane beside the deepest, in the same outer one.
            (
                "<lane id='A'><childLaneSet><lane id='B'><flowNodeRef>T</flowNodeRef></lane><lane id='C'><flowNodeRef>T"
                    + "</flowNodeRef></lane></childLaneSet></lane>", "B", 1
            ),
        ])
    func severalLanes(lanes: String, deepest: String, apart: Int) throws {
        let file = MapFixtures.file(
            "<process id=\"P\"><laneSet id=\"S\">\(lanes)</laneSet><task id=\"T\"/></process>")
        let lane = try #require(file.map.nodes[try file.map.node("T")].lane)
        #expect(file.map[file.map.lanes[lane].id] == deepest)
        #expect(file.counts[.multiLaneNodes] == apart)
    }

    @Test("work in an unnamed lane is done by the nearest named lane around it, however deep")
    func unnamedLanes() {
        let inner =
            String(repeating: "<childLaneSet><lane>", count: 400) + "<flowNodeRef>T</flowNodeRef>"
            + String(repeating: "</lane></childLaneSet>", count: 400)
        let file = MapFixtures.file(
            "<process id=\"P\"><laneSet id=\"S\"><lane id=\"L\" name=\"Seksi\">\(inner)</lane></laneSet><task id=\"T\"/></process>"
        )
        #expect(file.state == .read)
        #expect(file.counts[.maxLaneDepth] == 401)
        #expect(file.counts[.actors] == 1)
        #expect(file.counts[.activitiesNoActor] == 0)
        #expect(file.map.performerName(of: 0) == "Seksi")
    }

    @Test(
        "an event written before its host, deep in a sub-process, has the lane of the sub-process, and so has the host")
    func eventBeforeHost() throws {
        let file = MapFixtures.file(
            """
            <process id="P"><laneSet id="S"><lane id="L"><flowNodeRef>A</flowNodeRef></lane></laneSet>
            <subProcess id="A"><boundaryEvent id="B" attachedToRef="T"/><task id="T"/></subProcess></process>
            """)
        for id in ["A", "B", "T"] { #expect(file.map.nodes[try file.map.node(id)].lane == 0, "\(id)") }
        #expect(file.map.nodes[try file.map.node("B")].laneBasis == .host)
        #expect(file.map.nodes[try file.map.node("T")].laneBasis == .enclosing)
    }

    @Test("boundary events that sit on each other in a circle have no lane, and reading ends")
    func circleOfHosts() throws {
        let file = MapFixtures.file(
            """
            <process id="P"><laneSet id="S"><lane id="L"><flowNodeRef>T</flowNodeRef></lane></laneSet><task id="T"/>
            <boundaryEvent id="A" attachedToRef="x:B"/><boundaryEvent id="B" attachedToRef="x:A"/>
            <boundaryEvent id="C" attachedToRef="x:C"/></process>
            """)
        #expect(file.state == .read)
        #expect(file.counts[.danglingAttached] == 0)
        for id in ["A", "B", "C"] { #expect(file.map.nodes[try file.map.node(id)].lane == nil) }
    }

    @Test(
        "in a circle of hosts with QNames a look-up is given up after a thousand steps, as the reference does",
        arguments: [
            ("<boundaryEvent id='A' attachedToRef='x:A'/><task id='T'/>", 3_002),
            (
                "<boundaryEvent id='A' attachedToRef='x:B'/><boundaryEvent id='B' attachedToRef='A'/><task id='T'/>",
                1_502
            ),
            (
                "<boundaryEvent id='A' attachedToRef='x:B'/><boundaryEvent id='B' attachedToRef='C'/>"
                    + "<boundaryEvent id='C' attachedToRef='x:B'/><task id='T'/>", 1_504
            ),
        ])
    func qualifiedCircles(nodes: String, count: Int) {
        let file = MapFixtures.file(
            "<process id=\"P\"><laneSet id=\"S\"><lane id=\"L\"/></laneSet>\(nodes)"
                + "<sequenceFlow id=\"F\" sourceRef=\"A\" targetRef=\"T\"/></process>")
        #expect(file.counts[.qnameRefs] == count)
    }

    @Test("QNames on the way from host to host are counted for each look-up that passes them")
    func qualifiedHosts() {
        let file = MapFixtures.file(
            """
            <process id="P"><laneSet id="S"><lane id="L"/></laneSet><task id="T"/>
            <boundaryEvent id="A" attachedToRef="x:T"/><boundaryEvent id="B" attachedToRef="x:A"/><task id="E"/>
            <sequenceFlow id="F1" sourceRef="B" targetRef="E"/><sequenceFlow id="F2" sourceRef="B" targetRef="T"/>
            <sequenceFlow id="F3" sourceRef="A" targetRef="E"/></process>
            """)
        #expect(file.counts[.qnameRefs] == 19)
    }
}

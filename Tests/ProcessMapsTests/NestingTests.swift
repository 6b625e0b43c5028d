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

    @Test("of flows named inside each other the outermost counts")
    func flowsInFlows() {
        let file = MapFixtures.file(
            "<process id=\"P\"><task id=\"T\">\(Self.nested("incoming", 900, around: "F"))</task></process>")
        #expect(file.counts[.danglingNeighbours] == 1)
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

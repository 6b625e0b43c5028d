import Findings
import ProcessMaps
import Testing

@Suite struct LaneTests {
    @Test("lanes that name nothing get what is drawn in them, and a finding says so")
    func byDrawing() throws {
        let file = MapFixtures.read("lane-menurut-gambar.bpmn")
        let map = file.map
        #expect(file.state == .read)
        #expect(map.performerName(of: try map.node("Catat")) == "Agendaris")
        #expect(map.performerName(of: try map.node("Disposisi")) == "Sekretaris")
        #expect(map.nodes[try map.node("Catat")].laneBasis == .geometry)
        #expect(map.nodes[try map.node("Tunda")].laneBasis == .host)
        #expect(map.performerName(of: try map.node("Tunda")) == "Sekretaris")
        #expect(file.counts[.handoffs] == 0)
        #expect(file.counts[.handoffsDI] == 1)
        #expect(file.counts[.laneDIOnly] == 3)
        let finding = try #require(file.findings.first { $0.rule == "map/lane-by-geometry" })
        #expect(finding.message.english.hasPrefix("3 elements were"))
        #expect(finding.severity == .note)
    }

    @Test("an activity outside all lanes is found by name, and the pool does not stand in for its lane in the count")
    func withoutLane() throws {
        let file = MapFixtures.read("lane-menurut-gambar.bpmn")
        let finding = try #require(file.findings.first { $0.rule == "map/activity-without-lane" })
        #expect(finding.location.element == "Lepas")
        #expect(finding.location.line == 12)
        #expect(file.map.performer(of: try file.map.node("Lepas")) == .pool(0))
    }

    static func pool(_ lanes: String, _ tasks: String) -> MapFile {
        MapFixtures.file(
            """
            <collaboration id="K"><participant id="P" name="Dinas" processRef="Pr"/></collaboration>
            <process id="Pr"><laneSet id="LS">\(lanes)</laneSet>\(tasks)</process>
            """)
    }

    @Test("one unnamed lane in a pool is the pool, and the map is single-function")
    func unnamedLane() {
        let file = Self.pool(
            #"<lane id="L"><flowNodeRef>A</flowNodeRef><flowNodeRef>B</flowNodeRef></lane>"#,
            #"<task id="A"/><task id="B"/>"#)
        #expect(file.map.performerName(of: 0) == "Dinas")
        #expect(file.map.kind == .singleFunction)
        #expect(file.counts[.actors] == 1)
        #expect(file.counts[.lanesUnnamed] == 1)
    }

    @Test("a lane with events only does not make a map cross-functional")
    func eventsAreNoWork() {
        let file = Self.pool(
            #"<lane id="L1"><flowNodeRef>A</flowNodeRef></lane><lane id="L2"><flowNodeRef>E</flowNodeRef></lane>"#,
            #"<task id="A"/><endEvent id="E"/><sequenceFlow id="F" sourceRef="A" targetRef="E"/>"#)
        #expect(file.map.kind == .singleFunction)
        #expect(file.map.handoffs.count == 1)
    }

    @Test("work in two pools without lanes is cross-functional, and their message flow is the hand-off")
    func twoPools() {
        let file = MapFixtures.file(
            """
            <collaboration id="K"><participant id="P1" name="A" processRef="X"/><participant id="P2" name="B" processRef="Y"/>
            <messageFlow id="M" sourceRef="T1" targetRef="T2"/><messageFlow id="M2" sourceRef="T1" targetRef="P1"/></collaboration>
            <process id="X"><task id="T1"/></process><process id="Y"><task id="T2"/></process>
            """)
        #expect(file.map.kind == .crossFunctional)
        #expect(file.map.kind(ofProcess: 0) == .singleFunction)
        #expect(file.map.handoffs.map(\.flow) == [.messageFlow(0)])
        #expect(file.counts[.messageSamePool] == 1)
        #expect(file.counts[.handoffs] == 0)
    }

    @Test("a boundary event attached to itself, or two to each other, lie in no lane")
    func circles() {
        let file = Self.pool(
            #"<lane id="L"><flowNodeRef>A</flowNodeRef></lane>"#,
            #"""
            <task id="A"/><boundaryEvent id="B" attachedToRef="B"/><boundaryEvent id="C" attachedToRef="D"/>
            <boundaryEvent id="D" attachedToRef="C"/>
            """#)
        #expect(file.map.nodes.map(\.lane) == [0, nil, nil, nil])
        #expect(file.map.nodes.map(\.laneBasis) == [.reference, .none, .none, .none])
    }

    @Test("a node in two lanes beside each other takes the first, and is counted")
    func twoLanes() {
        let file = Self.pool(
            #"<lane id="L1"><flowNodeRef>A</flowNodeRef></lane><lane id="L2"><flowNodeRef>A</flowNodeRef></lane>"#,
            #"<task id="A"/>"#)
        #expect(file.map.nodes[0].lane == 0)
        #expect(file.counts[.multiLaneNodes] == 1)
    }
}

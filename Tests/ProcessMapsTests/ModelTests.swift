import Findings
import ProcessMaps
import Testing

@Suite struct ModelTests {
    let file = MapFixtures.read("izin-usaha.bpmn")
    var map: ProcessMap { file.map }

    @Test("a whole map is read without a finding")
    func read() {
        #expect(file.state == .read)
        #expect(file.problem == nil)
        #expect(file.findings.isEmpty)
        #expect(file.path == "izin-usaha.bpmn")
        #expect(file.exporter == "Contoh Modeler")
        #expect(file.exporterVersion == "1.2")
        #expect(file.encoding == "utf-8")
    }

    @Test("the map is called after its collaboration, and its code stands in the name")
    func title() {
        #expect(map[map.title] == "DPM-02.01.CFM.03 Penerbitan Izin Usaha")
        #expect(map.code?.text == "DPM-02.01.CFM.03")
        #expect(map.level == 2)
        #expect(map.code(ofProcess: 0) == nil)
    }

    @Test("pools know their processes, and a pool without one is a black box")
    func pools() {
        #expect(map.pools.map(\.process) == [0, nil])
        #expect(map.processes.map(\.pool) == [0])
        #expect(map[map.processes[0].name] == "Izin Usaha")
        #expect(file.counts[.poolsBlackBox] == 1)
    }

    @Test("lanes nest, and the deepest one that names a node is its lane")
    func lanes() throws {
        #expect(map.lanes.map { map[$0.id] } == ["Lane_Bidang", "Lane_Loket", "Lane_Tanpa_Nama", "Lane_Kepala"])
        #expect(map.lanes.map(\.depth) == [1, 2, 2, 1])
        #expect(map.lanes.map(\.parent) == [nil, 0, 0, nil])
        #expect(map.nodes[try map.node("Periksa")].lane == 1)
        #expect(map.nodes[try map.node("Periksa")].laneBasis == .reference)
    }

    @Test("a boundary event lies in the lane of its host, a node of a sub-process in that of the sub-process")
    func inheritedLanes() throws {
        let timer = map.nodes[try map.node("Lewat_Waktu")]
        #expect(timer.lane == 1)
        #expect(timer.laneBasis == .host)
        #expect(timer.host == (try map.node("Periksa")))
        #expect(timer.trigger == .timer)
        #expect(!timer.isInterrupting)
        let visit = map.nodes[try map.node("Kunjungi")]
        #expect(visit.lane == 2)
        #expect(visit.laneBasis == .enclosing)
        #expect(visit.container == (try map.node("Tinjau")))
        #expect(visit.loop == .standard)
    }

    @Test("an unnamed lane gives way to the lane around it")
    func performers() throws {
        #expect(map.performerName(of: try map.node("Tinjau")) == "Bidang Perizinan")
        #expect(map.performerName(of: try map.node("Periksa")) == "Loket")
        #expect(map.performer(of: try map.node("Tanda_Tangan")) == .lane(3))
        #expect(map.performers().map { map.name(of: $0) } == ["Loket", "Bidang Perizinan", "Kepala Dinas"])
        #expect(map.performer(of: 999) == nil)
    }

    @Test("work in several lanes is cross-functional")
    func kind() {
        #expect(map.kind == .crossFunctional)
        #expect(map.kind(ofProcess: 0) == .crossFunctional)
        #expect(map.kind(ofProcess: 9) == .singleFunction)
    }

    @Test("hand-offs are the sequence flows between lanes, then the message flows between pools")
    func handoffs() throws {
        let handoffs = map.handoffs
        #expect(
            handoffs.map { map.id(of: $0.flow) } == [
                "Alur_2", "Alur_4", "Alur_5", "Alur_6", "Pesan_Berkas", "Pesan_Izin",
            ])
        #expect(handoffs[2].from == (try map.node("Tinjau")))
        #expect(handoffs[2].toPerformer == .lane(3))
        #expect(handoffs[4].from == nil)
        #expect(handoffs[4].fromPerformer == .pool(1))
        #expect(handoffs[4].toPerformer == .lane(1))
        #expect(file.counts[.handoffs] == 4)
    }

    @Test("flows know their ends, their condition and whether they are the default")
    func flows() throws {
        #expect(map.sequenceFlows.count == 9)
        let flows = Dictionary(uniqueKeysWithValues: map.sequenceFlows.map { (map[$0.id], $0) })
        #expect(flows["Alur_3"]?.hasCondition == true)
        #expect(flows["Alur_4"]?.isDefault == true)
        #expect(flows["Alur_3"]?.isDefault == false)
        #expect(flows["Alur_1"]?.source == (try map.node("Mulai")))
        #expect(map.messageFlows[1].source == .node(try map.node("Serahkan")))
        #expect(map.messageFlows[1].target == .pool(1))
    }

    @Test("events know their trigger, activities what they call and how they repeat")
    func nodes() throws {
        #expect(map.nodes[try map.node("Mulai")].trigger == .message)
        #expect(map.nodes[try map.node("Selesai")].trigger == .multiple)
        #expect(map.nodes[try map.node("Tinjau_Mulai")].trigger == .none)
        let call = map.nodes[try map.node("Tanda_Tangan")]
        #expect(call.kind == .callActivity)
        #expect(map[call.calledElement] == "Proses_TTE")
        #expect(call.loop == .sequential)
    }

    @Test("data, groups and associations are tied to what they name")
    func artifacts() throws {
        #expect(map.data.map(\.kind) == [.dataObjectReference])
        #expect(map[map.groups[0].name] == "Satu pintu")
        #expect(map.associations.map(\.kind) == [.association, .dataInputAssociation])
        #expect(map.associations[0].source == .node(try map.node("Periksa")))
        #expect(map.associations[0].target == .annotation(0))
        #expect(map.associations[1].source == .data(0))
        #expect(map.associations[1].target == .node(try map.node("Periksa")))
    }

    @Test("notes are plain text, in the order of the file, with whom they belong to")
    func notes() throws {
        let task = ElementIndex.node(try map.node("Periksa"))
        #expect(
            map.notes.map { map[$0.text] } == [
                "SOP: 065/12/2024", "Berlaku sejak 2024", "Dasar: UU 30/2014\nKeluaran: izin", "waktu: 15 menit",
                "Gunakan formulir F-2",
            ])
        #expect(map.notes.map(\.origin) == [.annotation, .annotation, .documentation, .extension, .extension])
        #expect(map.notes.map(\.owner) == [task, .annotation(1), .process(0), task, task])
        #expect(map.notes[0].line == 8)
    }

    @Test("the drawing keeps bounds, waypoints, labels and flags")
    func drawing() throws {
        #expect(map.diagrams.count == 1)
        #expect(map.diagrams[0].element == nil)
        #expect(map.diagrams[0].shapes == 0..<4)
        #expect(map.diagrams[0].edges == 0..<1)
        #expect(map.shapes[0].element == .pool(0))
        #expect(map.shapes[0].isHorizontal == true)
        #expect(map.shapes[1].bounds == Bounds(x: 120, y: 40.5, width: 100, height: 80))
        #expect(map.shapes[2].label == Bounds(x: 255, y: 110, width: 60, height: 14))
        #expect(map.shapes[2].isMarkerVisible == true)
        #expect(map.shapes[3].isExpanded == false)
        #expect(map.edges[0].waypoints.map { map.waypoints[$0] } == [Point(x: 220, y: 80), Point(x: 260, y: 80)])
        guard case .sequenceFlow(let flow) = map.edges[0].element else {
            Issue.record("the edge shows no sequence flow")
            return
        }
        #expect(map[map.sequenceFlows[flow].id] == "Alur_2")
    }

    @Test("elements are found by id and know their line, name, process and owner")
    func elements() throws {
        let task = try #require(map.element(withID: "Periksa"))
        #expect(map.id(of: task) == "Periksa")
        #expect(map.name(of: task) == "Memeriksa berkas")
        #expect(map.line(of: task) == 38)
        #expect(map.process(of: task) == 0)
        #expect(map.owner(of: task) == .lane(1))
        #expect(map.element(withID: "tidak-ada") == nil)
        #expect(map.element(withID: "") == nil)
        #expect(map.line(of: .pool(77)) == nil)
        #expect(map.elementsByID()["Pesan_Izin"] == .messageFlow(1))
    }
}

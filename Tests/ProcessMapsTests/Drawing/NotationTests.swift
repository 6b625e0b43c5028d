import Findings
@testable import ProcessMaps
import Testing

@Suite("What only a drawing asks of a map")
struct NotationTests {
    let file = MapFixtures.read("notasi.bpmn")
    var map: ProcessMap { file.map }
    var xml: DrawnXML { DrawnXML(MapDrawing(map).svg()) }

    @Test("the file is read as any other")
    func read() {
        #expect(file.state == .read)
        #expect(file.findings.isEmpty)
    }

    // MARK: Reading

    @Test("events and gateways know what they wait for, and which of them start a process")
    func nodes() throws {
        #expect(map.notation.parallelMultipleEvents == [try map.node("Mulai_Semua")])
        let starting = try ["Terima", "Gerbang_Mulai", "Gerbang_Semua"].map { try map.node($0) }
        #expect(map.notation.instantiatingNodes == Set(starting))
        #expect(map.notation.parallelEventGateways == [try map.node("Gerbang_Semua")])
    }

    @Test("a call activity knows the type of the global task it calls")
    func calls() throws {
        #expect(map.notation.calledTasks == [try map.node("Panggil"): .userTask])
    }

    @Test("a pool stands for several participants unless it may be one at the most")
    func multiplicity() {
        #expect(map.notation.multiInstancePools.map { map[map.pools[$0].id] } == ["Para_Pemohon"])
    }

    @Test("associations have the direction the file says, and none where it says nothing")
    func directions() {
        let directions = map.associations.indices.map { map.notation.associationDirections[$0] }
        #expect(directions == [.one, .both, nil])
    }

    @Test("a reference to data has the name of what it stands for, and its state")
    func data() throws {
        let names = map.data.indices.map { map.label(of: .data($0)) }
        #expect(names.contains("Surat\n[diterima]"))
        #expect(names.contains("Arsip dinas"))
        #expect(map.notation.innerData.map { map[map.data[$0].id] } == ["Masukan_Tugas"])
    }

    // MARK: Drawing

    @Test("an event that waits for all its triggers shows a plus, one that waits for any a pentagon")
    func parallelMultiple() throws {
        func corners(_ isParallel: Bool) throws -> Int? {
            var sketch = MapSketch()
            sketch.node(.startEvent, at: .box(0, 0, 36, 36)) { $0.trigger = .multiple }
            var map = sketch.drawn
            if isParallel { map.notation.parallelMultipleEvents = [0] }
            let sign = try DrawnXML(MapDrawing(map).svg()).inside("startEvent").first { $0.name == "polygon" }
            return sign?.attributes["points"]?.split(separator: " ").count
        }
        #expect(try corners(true) == 12)
        #expect(try corners(false) == 5)
    }

    @Test(
        "an event-based gateway has two circles, one where it starts a process; a plus where it waits for all",
        arguments: [(false, false, 2, 5), (true, false, 1, 5), (true, true, 1, 12)])
    func eventGateways(_ starts: Bool, _ isParallel: Bool, _ circles: Int, _ corners: Int) throws {
        var sketch = MapSketch()
        sketch.node(.eventBasedGateway, at: .box(0, 0, 50, 50))
        var map = sketch.drawn
        if starts { map.notation.instantiatingNodes = [0] }
        if isParallel { map.notation.parallelEventGateways = [0] }
        let group = try DrawnXML(MapDrawing(map).svg()).inside("eventBasedGateway")
        #expect(group.count { $0.name == "circle" } == circles)
        let sign = group.last { $0.name == "polygon" }
        #expect(sign?.attributes["points"]?.split(separator: " ").count == corners)
    }

    @Test("a call of a global task has the sign of its type instead of the plus")
    func calledTask() throws {
        func drawing(_ called: FlowNodeKind?) throws -> [String] {
            var sketch = MapSketch()
            sketch.node(.callActivity, at: .box(0, 0))
            var map = sketch.drawn
            map.notation.calledTasks[0] = called
            return try DrawnXML(MapDrawing(map).svg()).inside("callActivity").map(\.name)
        }
        #expect(try drawing(nil).filter { $0 == "polyline" }.count == 2)
        #expect(try drawing(.userTask).filter { $0 == "path" }.count == 2)
        #expect(try !drawing(.userTask).contains("polyline"))
    }

    @Test(
        "an association has as many heads as directions",
        arguments: zip([AssociationDirection?.none, .one, .both], 0...2))
    func heads(_ direction: AssociationDirection?, _ count: Int) throws {
        var sketch = MapSketch()
        sketch.node(.task, at: .box(0, 0))
        sketch.annotation("Catatan", at: .box(200, 0))
        sketch.association(.annotation(0), .node(0), through: [Point(x: 200, y: 40), Point(x: 100, y: 40)])
        var map = sketch.drawn
        map.notation.associationDirections[0] = direction
        let lines = try DrawnXML(MapDrawing(map).svg()).inside("association").filter { $0.name == "polyline" }
        #expect(lines.count == 1 + count)
    }

    @Test("a pool of several participants has three bars at its foot")
    func severalParticipants() throws {
        let pools = xml.groups("pool").map { xml.inside($0) }
        let marked = pools.filter { $0.contains { $0.name == "polyline" } }
        #expect(marked.count == 1)
        #expect(marked.first?.first { $0.name == "title" }?.text == "Pool: Pemohon")
    }

    @Test("a message that is shown lies on its flow as an envelope, with its name beside it")
    func message() throws {
        let group = try xml.inside("messageFlow")
        #expect(group.contains { $0.name == "rect" })
        #expect(xml.words.contains("Berkas lengkap"))
    }

    @Test("conversations, their links and choreography tasks are drawn, named and told what they are")
    func others() throws {
        #expect(try xml.inside("conversation").contains { $0.name == "polygon" })
        #expect(try xml.inside("conversationLink").filter { $0.name == "polyline" }.count == 2)
        let titles = xml["title"].map(\.text)
        #expect(titles.contains("Percakapan: Tanya jawab"))
        #expect(titles.contains("Tugas koreografi: Menyerahkan berkas"))
        #expect(xml.words.contains("Menyerahkan berkas"))
    }

    @Test("the bands of a choreography task are light for the one that begins, tinted for the other")
    func bands() throws {
        func fill(_ name: String) -> String? {
            xml.groups("pool").map { xml.inside($0) }.first { $0.first?.text == "Pool: \(name)" }?
                .first { $0.name == "path" }?.attributes["fill"]
        }
        #expect(xml.words.contains("Loket"))
        // Over the task, which would cover them.
        let task = try #require(xml.groups("choreographyTask").first)
        #expect(try #require(xml.groups("pool").last) > task)
        #expect(fill("Loket") == MapColour.shade.hex)
    }

    @Test("choreographies that no shape shows are told of, not dropped in silence")
    func othersWithoutPlace() {
        var map = map
        map.diagrams = []
        let words = DrawnXML(MapDrawing(map).svg()).words
        #expect(words.contains { $0.hasPrefix("2 unsur koreografi atau percakapan") })
    }

    @Test("data and notes of a closed sub-process stay inside it")
    func hidden() {
        #expect(xml.groups("data").isEmpty)
        #expect(!xml.words.contains("Rahasia"))
    }

    @Test("each element says who does it, or what it joins")
    func descriptions() {
        let texts = xml["desc"].map(\.text)
        #expect(texts.contains("Dari “Pemohon” ke kejadian awal (beberapa pemicu)"))
        #expect(texts.contains("Pelaksana: Dinas"))
    }
}

import Findings
import Foundation
@testable import ProcessMaps
import Testing

@Suite("A drawing as a whole")
struct MapDrawingTests {
    @Test("it names and describes itself to those who do not see it", arguments: Language.allCases)
    func accessibility(_ language: Language) throws {
        let xml = DrawnXML(MapDrawing(Self.permit, language: language, idPrefix: "izin").svg())
        let svg = try #require(xml.elements.first)
        #expect(svg.attributes["role"] == "img")
        #expect(svg.attributes["lang"] == language.rawValue)
        #expect(svg.attributes["aria-labelledby"] == "izin-title izin-desc")
        #expect(xml.elements.first { $0.attributes["id"] == "izin-title" }?.text == "Izin usaha")
        let description = try #require(xml.elements.first { $0.attributes["id"] == "izin-desc" }).text
        #expect(description == Self.descriptions[language])
    }

    private static let descriptions: [Language: String] = [
        .indonesian: "Peta proses BPMN dengan 2 pool, 2 lajur, 3 kegiatan, 1 gerbang, 2 kejadian, 5 alur, 1 alur pesan."
            + " Pelaksana: Loket; Kepala Dinas.",
        .english: "BPMN process map with 2 pools, 2 lanes, 3 activities, 1 gateway, 2 events, 5 sequence flows,"
            + " 1 message flow. Performers: Loket; Kepala Dinas.",
    ]

    @Test("every id is given once, and two drawings on a page share none")
    func ids() {
        let first = DrawnXML(MapDrawing(Self.twice, idPrefix: "a").svg()).ids
        let second = DrawnXML(MapDrawing(Self.twice, idPrefix: "b").svg()).ids
        #expect(Set(first).count == first.count)
        #expect(first.contains("a-node-0"))
        #expect(first.contains("a-node-0-2"))
        #expect(Set(first).isDisjoint(with: second))
    }

    @Test(
        "a prefix is made fit to begin an identifier",
        arguments: [("peta-1", "peta-1"), ("1 peta", "map1peta"), ("", "map"), ("a\"b<c>", "abc"), ("π", "map")])
    func prefixes(_ given: String, _ used: String) {
        #expect(DrawnXML(MapDrawing(Self.permit, idPrefix: given).svg()).ids.contains(used + "-title"))
    }

    @Test("it stands for itself: no script, style, link, font, or address but the namespace")
    func selfContained() {
        let svg = MapDrawing(Self.permit, marks: Self.marks).svg()
        let xml = DrawnXML(svg)
        let allowed: Set = [
            "svg", "g", "title", "desc", "rect", "circle", "polygon", "polyline", "path", "text", "tspan",
        ]
        #expect(Set(xml.elements.map(\.name)).isSubset(of: allowed))
        #expect(xml.elements.allSatisfy { $0.attributes["style"] == nil && $0.attributes["href"] == nil })
        #expect(svg.components(separatedBy: "http").count == 2)
        #expect(!svg.contains("url("))
    }

    @Test("the same map gives the same bytes", arguments: [true, false])
    func deterministic(_ isDrawn: Bool) {
        var map = Self.permit
        if !isDrawn { map.diagrams = [] }
        let drawings = (0..<5).map { _ in MapDrawing(map, marks: Self.marks).svg() }
        #expect(Set(drawings).count == 1)
    }

    @Test("several planes stand one below the other, each under its name; one can be had alone")
    func planes() throws {
        let map = Self.twice
        let both = DrawnXML(MapDrawing(map).svg())
        #expect(both.groups("node").count == 2 * map.nodes.count)
        #expect(both.words.contains("Utama"))
        #expect(both.words.contains("Rincian"))
        let second = DrawnXML(MapDrawing(map, diagram: 1).svg())
        #expect(second.groups("node").count == map.nodes.count)
        #expect(!second.words.contains("Rincian"))
        #expect(try InsaneCoordinatesTests.size(second)[1] < InsaneCoordinatesTests.size(both)[1])
    }

    @Test("every element carries its id of the file, for pages that link to it")
    func fileIDs() {
        let ids = DrawnXML(MapDrawing(Self.permit).svg()).elements.compactMap { $0.attributes["data-id"] }
        #expect(Set(ids).isSuperset(of: ["Pool_0", "Lane_1", "Node_3", "Flow_2", "Message_0"]))
    }

    @Test("everything drawn lies within the sheet")
    func withinTheSheet() throws {
        let xml = DrawnXML(MapDrawing(Self.permit).svg())
        let size = try InsaneCoordinatesTests.size(xml)
        let shift = try #require(xml.elements.first { $0.attributes["transform"]?.hasPrefix("translate") == true })
        let numbers = (shift.attributes["transform"] ?? "").dropFirst("translate(".count).dropLast()
            .split(separator: " ").compactMap { Double($0) }
        for box in xml["rect"].dropFirst() {
            let place = ["x", "y", "width", "height"].compactMap { box.attributes[$0].flatMap(Double.init) }
            #expect(place[0] + numbers[0] >= 0)
            #expect(place[1] + numbers[1] >= 0)
            #expect(place[0] + place[2] + numbers[0] <= size[0])
            #expect(place[1] + place[3] + numbers[1] <= size[1])
        }
    }

    @Test("a map past the bound is a sheet that says so, at once")
    func tooLarge() {
        var sketch = MapSketch()
        for _ in 0...MapDrawing.mostElements { sketch.annotation("") }
        let drawing = MapDrawing(sketch.map)
        #expect(drawing.isTooLarge)
        #expect(DrawnXML(drawing.svg()).words.contains { $0.contains("lebih dari 200000") })
    }

    @Test("the planes that can be drawn are told with their names")
    func drawableDiagrams() {
        var sketch = MapSketch()
        sketch.node(.task, at: .box(0, 0))
        var map = sketch.map
        let name = map.texts.store("Utama")
        map.diagrams = [Diagram(), Diagram(name: name, shapes: 0..<1)]
        #expect(map.drawableDiagrams == [DrawableDiagram(index: 1, name: "Utama")])
        map.diagrams = []
        #expect(map.drawableDiagrams.isEmpty)
    }

    @Test("a small map is drawn as it was when somebody last looked at it")
    func snapshot() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Snapshots/permit.svg")
        let svg = MapDrawing(Self.permit, marks: Self.marks).svg()
        if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil {
            try svg.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == svg, "UPDATE_SNAPSHOTS=1 writes it anew")
    }

    // MARK: Maps

    private static let marks = [
        DrawingMark(
            element: .node(1), style: .missing, note: LocalizedText(id: "Belum ada SOP", en: "No SOP yet"),
            legend: LocalizedText(id: "Tugas tanpa SOP", en: "Task without an SOP")),
        DrawingMark(
            element: .sequenceFlow(2), style: .attention,
            note: LocalizedText(id: "Loket ke Kepala", en: "Desk to head"),
            legend: LocalizedText(id: "Serah-terima tanpa SOP", en: "Hand-off without an SOP")),
        DrawingMark(element: .node(3), style: .covered, note: LocalizedText(id: "SOP 01", en: "SOP 01")),
    ]

    /// A permit: an applicant, and an office of two lanes.
    private static var permit: ProcessMap {
        var sketch = MapSketch(title: "Izin usaha")
        sketch.process("Izin usaha")
        sketch.pool("Pemohon", at: .box(0, 0, 820, 60), isHorizontal: true)
        sketch.pool("Dinas Penanaman Modal", process: 0, at: .box(0, 100, 820, 300), isHorizontal: true)
        sketch.lane("Loket", process: 0, at: .box(30, 100, 790, 150), isHorizontal: true)
        sketch.lane("Kepala Dinas", process: 0, at: .box(30, 250, 790, 150), isHorizontal: true)
        let start = sketch.node(.startEvent, "Permohonan masuk", at: .box(90, 157, 36, 36), lane: 0, process: 0) {
            $0.trigger = .message
        }
        let check = sketch.node(
            .userTask, "Memeriksa kelengkapan berkas", at: .box(180, 135), lane: 0, process: 0)
        let isWhole = sketch.node(
            .exclusiveGateway, "Lengkap?", at: .box(340, 150, 50, 50), lane: 0, process: 0, isMarkerVisible: true)
        let sign = sketch.node(.manualTask, "Menandatangani izin", at: .box(450, 285), lane: 1, process: 0)
        let refuse = sketch.node(.sendTask, "Mengembalikan berkas", at: .box(450, 135), lane: 0, process: 0)
        let end = sketch.node(.endEvent, "Selesai", at: .box(680, 157, 36, 36), lane: 0, process: 0)
        sketch.flow(start, check, through: [Point(x: 126, y: 175), Point(x: 180, y: 175)])
        sketch.flow(check, isWhole, through: [Point(x: 280, y: 175), Point(x: 340, y: 175)])
        sketch.flow(
            isWhole, sign, "Ya", through: [Point(x: 365, y: 200), Point(x: 365, y: 325), Point(x: 450, y: 325)])
        sketch.flow(isWhole, refuse, "Tidak", isDefault: true, through: [Point(x: 390, y: 175), Point(x: 450, y: 175)])
        sketch.flow(refuse, end, through: [Point(x: 550, y: 175), Point(x: 680, y: 175)])
        sketch.message(.pool(0), .node(start), "Berkas", through: [Point(x: 108, y: 60), Point(x: 108, y: 157)])
        return sketch.drawn
    }

    /// The same shapes on two planes.
    private static var twice: ProcessMap {
        var map = permit
        let (main, detail) = (map.texts.store("Utama"), map.texts.store("Rincian"))
        let plane = Diagram(shapes: 0..<map.shapes.count, edges: 0..<map.edges.count)
        map.diagrams = [plane, plane]
        map.diagrams[0].name = main
        map.diagrams[1].name = detail
        return map
    }
}

@testable import ProcessMaps
import Testing

@Suite("Drawing of pools, lanes, data and artifacts")
struct FrameDrawingTests {
    @Test("the title of a horizontal pool is turned, that of a vertical one is not", arguments: [true, false])
    func turned(_ isHorizontal: Bool) throws {
        var sketch = MapSketch()
        sketch.process()
        sketch.pool("Dinas", process: 0, at: .box(0, 0, 600, 300), isHorizontal: isHorizontal)
        sketch.node(.task, at: .box(100, 100))
        let title = try #require(DrawnXML(MapDrawing(sketch.drawn).svg())["text"].first)
        #expect((title.attributes["transform"]?.hasPrefix("rotate(-90") == true) == isHorizontal)
    }

    @Test(
        "where the file does not say which way a pool runs, its lanes do",
        arguments: [
            (Bounds.box(30, 0, 170, 250), Bounds.box(30, 250, 170, 250), true),
            (Bounds.box(0, 30, 100, 470), Bounds.box(100, 30, 100, 470), false),
        ])
    func direction(_ first: Bounds, _ second: Bounds, _ isHorizontal: Bool) {
        var sketch = MapSketch()
        sketch.process()
        sketch.pool("Dinas", process: 0, at: .box(0, 0, 200, 500))
        sketch.lane("Kepala", process: 0, at: first)
        sketch.lane("Staf", process: 0, at: second)
        let texts = DrawnXML(MapDrawing(sketch.drawn).svg())["text"]
        #expect(texts.count == 3)
        #expect(texts.allSatisfy { ($0.attributes["transform"] != nil) == isHorizontal })
    }

    @Test("a black-box pool has its name across the band, without a strip")
    func blackBox() throws {
        var sketch = MapSketch()
        sketch.pool("Pemohon", at: .box(0, 0, 600, 60))
        sketch.node(.task, at: .box(100, 100))
        let xml = DrawnXML(MapDrawing(sketch.drawn).svg())
        #expect(try xml.inside("pool").count { $0.name == "rect" } == 1)
        #expect(try xml.inside("pool").first { $0.name == "text" }?.attributes["transform"] == nil)
    }

    @Test("a pool whose lanes leave it no strip has its title above")
    func titleAbove() throws {
        var sketch = MapSketch()
        sketch.process()
        sketch.pool("Dinas", process: 0, at: .box(0, 100, 600, 200), isHorizontal: true)
        sketch.lane("Kepala", process: 0, at: .box(0, 100, 600, 100), isHorizontal: true)
        sketch.lane("Staf", process: 0, at: .box(0, 200, 600, 100), isHorizontal: true)
        let title = try #require(
            try DrawnXML(MapDrawing(sketch.drawn).svg()).inside("pool").first { $0.name == "tspan" })
        #expect(try #require(title.attributes["y"].flatMap(Double.init)) < 100)
    }

    @Test("a pool drawn as a shape of its process is drawn as the pool; drawn as both, once", arguments: [true, false])
    func processShape(_ isPoolDrawn: Bool) throws {
        var sketch = MapSketch()
        sketch.process("Izin")
        sketch.pool("Dinas", process: 0, at: isPoolDrawn ? .box(0, 0, 600, 200) : nil)
        sketch.place(.process(0), at: .box(0, 0, 600, 200))
        sketch.lane("Loket", process: 0, at: .box(30, 0, 570, 200))
        let xml = DrawnXML(MapDrawing(sketch.drawn).svg())
        #expect(xml.groups("pool").count == 1)
        #expect(xml.groups("process").isEmpty)
        #expect(xml.words.sorted() == ["Dinas", "Loket"])
    }

    @Test("a process without a pool that has a shape is a frame with its name")
    func processWithoutPool() {
        var sketch = MapSketch()
        sketch.process("Izin")
        sketch.place(.process(0), at: .box(0, 0, 600, 200))
        let xml = DrawnXML(MapDrawing(sketch.drawn).svg())
        #expect(xml.groups("process").count == 1)
        #expect(xml.words == ["Izin"])
    }

    @Test("every kind of data has its shape", arguments: DataKind.allCases)
    func data(_ kind: DataKind) throws {
        var sketch = MapSketch()
        sketch.data(kind, "Berkas", at: .box(0, 0, 36, 50))
        let xml = DrawnXML(MapDrawing(sketch.drawn).svg())
        let isStore = kind == .dataStore || kind == .dataStoreReference
        #expect(try xml.inside("data").contains { $0.name == (isStore ? "path" : "polygon") })
        #expect(xml.words == ["Berkas"])
    }

    @Test("an input has an open arrow, an output a filled one, a collection three bars")
    func dataMarkers() throws {
        func count(_ kind: DataKind, _ isCollection: Bool = false, _ keep: (DrawnXML.Element) -> Bool) throws -> Int {
            var sketch = MapSketch()
            sketch.data(kind, isCollection: isCollection, at: .box(0, 0, 36, 50))
            return try DrawnXML(MapDrawing(sketch.drawn).svg()).inside("data").count(where: keep)
        }
        let isArrow = { (element: DrawnXML.Element, fill: String) in
            element.name == "polygon" && element.attributes["fill"] == fill
        }
        #expect(try count(.dataInput) { isArrow($0, MapColour.paper.hex) } == 2)
        #expect(try count(.dataOutput) { isArrow($0, MapColour.ink.hex) } == 1)
        let plain = try count(.dataObjectReference) { $0.name == "polyline" }
        #expect(try count(.dataObjectReference, true) { $0.name == "polyline" } == plain + 3)
    }

    @Test("an annotation is an open bracket with its text, a group a frame of dashes and dots")
    func artifacts() throws {
        var sketch = MapSketch()
        sketch.annotation("Paling lama 5 hari kerja", at: .box(0, 0, 160, 40))
        sketch.group("Loket", at: .box(0, 100, 200, 100))
        let xml = DrawnXML(MapDrawing(sketch.drawn).svg())
        #expect(try xml.inside("annotation").first { $0.name == "polyline" }?.attributes["fill"] == "none")
        let frame = try #require(try xml.inside("group").first { $0.name == "rect" })
        #expect(frame.attributes["fill"] == "none")
        #expect(frame.attributes["stroke-dasharray"] == "9 4 2 4")
        #expect(Set(xml.words) == ["Paling lama 5 hari kerja", "Loket"])
    }

    @Test("a shape for something outside the model is a faint dashed box, not nothing")
    func unknown() throws {
        var sketch = MapSketch()
        sketch.node(.task, at: .box(0, 0))
        sketch.place(nil, at: .box(200, 0))
        let box = try #require(
            try DrawnXML(MapDrawing(sketch.drawn).svg()).inside("unknown").first { $0.name == "rect" })
        #expect(box.attributes["stroke"] == MapColour.faint.hex)
    }

    @Test("what a closed sub-process keeps on the same plane is not drawn over its neighbours")
    func closedContent() {
        var sketch = MapSketch()
        let inner = sketch.node(.subProcess, "Pemeriksaan", at: .box(0, 0), isExpanded: false)
        let first = sketch.node(.task, "Dalam", at: .box(150, 0), container: inner)
        let second = sketch.node(.task, "Dalam lagi", at: .box(300, 0), container: inner)
        sketch.flow(first, second, through: [Point(x: 250, y: 40), Point(x: 300, y: 40)])
        sketch.node(.task, "Luar", at: .box(150, 0))
        let xml = DrawnXML(MapDrawing(sketch.drawn).svg())
        #expect(Set(xml.words) == ["Pemeriksaan", "Luar"])
        #expect(xml.groups("sequenceFlow").isEmpty)
    }

    @Test(
        "a sub-process is open where its content is drawn in it, whether or not the file says so",
        arguments: [nil, true])
    func openContent(_ isExpanded: Bool?) throws {
        var sketch = MapSketch()
        let inner = sketch.node(.subProcess, "Pemeriksaan", at: .box(0, 0, 400, 200), isExpanded: isExpanded)
        sketch.node(.task, "Dalam", at: .box(50, 50), container: inner)
        let xml = DrawnXML(MapDrawing(sketch.drawn).svg())
        #expect(Set(xml.words) == ["Pemeriksaan", "Dalam"])
        let outer = try #require(xml.groups("subProcess").first)
        let task = try #require(xml.groups("task").first)
        #expect(outer < task)
    }
}

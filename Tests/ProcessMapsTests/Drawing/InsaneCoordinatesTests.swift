@testable import ProcessMaps
import Testing

@Suite("Drawings whose coordinates make no sense")
struct InsaneCoordinatesTests {
    static let wild: [Bounds] = [
        .box(.nan, 0), .box(0, .infinity), .box(0, 0, .nan, 10), .box(1e300, 1e300), .box(0, 0, -100, -80),
        .box(0, 0, 0, 0), .box(-1e18, 5), .box(0, 0, 1e300, 1), .box(9e6, 9e6),
    ]

    @Test("one shape gone wild is left out, and the drawing says one is missing", arguments: wild)
    func outlier(_ bounds: Bounds) throws {
        var sketch = MapSketch()
        for column in 0..<5 { sketch.node(.task, at: .box(Double(column) * 150, 0)) }
        sketch.node(.task, "Jauh", at: bounds)
        sketch.flow(0, 5, through: [Point(x: 100, y: 40), Point(x: bounds.x, y: bounds.y)])
        let xml = DrawnXML(MapDrawing(sketch.drawn).svg())
        #expect(xml.error == nil)
        #expect(xml.groups("node").count == 5)
        #expect(xml.words.contains { $0.hasPrefix("1 unsur tidak mempunyai letak") })
        #expect(try Self.size(xml).allSatisfy { $0 < 2000 })
    }

    @Test("where most shapes are wild the map is laid out anew, with every node", arguments: wild)
    func fallback(_ bounds: Bounds) throws {
        var sketch = MapSketch()
        sketch.process()
        for _ in 0..<4 { sketch.node(.task, at: bounds, process: 0) }
        sketch.node(.task, at: .box(0, 0), process: 0)
        for index in 1..<5 { sketch.flow(index - 1, index, through: [Point(x: bounds.x, y: 1), Point(x: .nan, y: 1)]) }
        let xml = DrawnXML(MapDrawing(sketch.drawn).svg())
        #expect(xml.error == nil)
        #expect(xml.groups("node").count == 5)
        #expect(xml.words.contains { $0.contains("disusun otomatis") })
        #expect(try Self.size(xml).allSatisfy { $0 < 5000 })
    }

    @Test("all nodes on one spot are no drawing")
    func oneSpot() {
        var sketch = MapSketch()
        for _ in 0..<3 { sketch.node(.task, at: .box(0, 0)) }
        #expect(DrawnXML(MapDrawing(sketch.drawn).svg()).words.contains { $0.contains("disusun otomatis") })
    }

    @Test("a label in nowhere is put where the drawing has room", arguments: wild)
    func label(_ bounds: Bounds) throws {
        var sketch = MapSketch()
        sketch.node(.startEvent, "Mulai", at: .box(0, 0, 36, 36), label: bounds)
        sketch.node(.task, at: .box(100, -22))
        let xml = DrawnXML(MapDrawing(sketch.drawn).svg())
        #expect(xml.words == ["Mulai"])
        #expect(try Self.size(xml).allSatisfy { $0 < 1000 })
    }

    @Test("a plane that points outside the tables, or at elements that are not there, is drawn as far as it goes")
    func outOfRange() {
        var sketch = MapSketch()
        sketch.node(.task, "Menelaah", at: .box(0, 0))
        sketch.place(.node(99), at: .box(200, 0))
        sketch.place(.lane(-3), at: .box(0, 200, 400, 100))
        var map = sketch.drawn
        map.diagrams[0].shapes = 0..<1000
        map.diagrams[0].edges = 5..<9
        map.diagrams.append(Diagram(element: .pool(7), shapes: 900..<1000, edges: 0..<0))
        let xml = DrawnXML(MapDrawing(map).svg())
        #expect(xml.error == nil)
        #expect(xml.groups("node").count == 1)
        #expect(xml.groups("unknown").count == 2)
    }

    @Test("every number in a drawing is one, of at most two decimals")
    func numbers() throws {
        var sketch = MapSketch()
        sketch.node(.userTask, "Menelaah", at: .box(1.0 / 3, 2.0 / 3, 100.123456, 80.98765))
        sketch.node(.endEvent, "Selesai", at: .box(200, 0, 35.5555, 35.5555))
        sketch.flow(0, 1, through: [Point(x: 100.4567, y: 40.001), Point(x: 200.999999, y: 18)])
        let xml = DrawnXML(MapDrawing(sketch.drawn).svg())
        let places: Set = ["x", "y", "width", "height", "cx", "cy", "r", "rx", "points", "stroke-width", "font-size"]
        for element in xml.elements {
            for (key, value) in element.attributes where places.contains(key) {
                for number in value.split(whereSeparator: { " ,".contains($0) }) {
                    #expect(number.wholeMatch(of: /-?[0-9]+(\.[0-9]{1,2})?/) != nil, "\(key)=\(value)")
                }
            }
        }
    }

    /// Width and height of a drawing.
    static func size(_ xml: DrawnXML) throws -> [Double] {
        let svg = try #require(xml.elements.first)
        return try ["width", "height"].map { try #require(svg.attributes[$0].flatMap(Double.init)) }
    }
}

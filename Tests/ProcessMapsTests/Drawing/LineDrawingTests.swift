@testable import ProcessMaps
import Testing

@Suite("Drawing of flows and associations")
struct LineDrawingTests {
    @Test("a sequence flow is an unbroken line with a filled head at its target")
    func sequence() throws {
        let group = try Self.drawing { $0.flow(0, 1, through: Self.way) }.inside("sequenceFlow")
        let line = try #require(group.first { $0.name == "polyline" })
        let head = try #require(group.first { $0.name == "polygon" })
        #expect(line.attributes["stroke-dasharray"] == nil)
        #expect(head.attributes["fill"] == MapColour.ink.hex)
        #expect(head.attributes["points"]?.hasPrefix("200,40 ") == true)
    }

    @Test("the flow taken by default has a slash, a conditional one out of an activity a diamond")
    func defaultAndCondition() throws {
        func count(_ name: String, isDefault: Bool = false, hasCondition: Bool = false) throws -> Int {
            try Self.drawing {
                $0.flow(0, 1, isDefault: isDefault, hasCondition: hasCondition, through: Self.way)
            }.inside("sequenceFlow").count { $0.name == name }
        }
        #expect(try count("polyline") == 1)
        #expect(try count("polyline", isDefault: true) == 2)
        #expect(try count("polygon") == 1)
        #expect(try count("polygon", hasCondition: true) == 2)
    }

    @Test("a condition on a flow out of a gateway has no diamond")
    func conditionAtGateway() throws {
        var sketch = MapSketch()
        sketch.node(.exclusiveGateway, at: .box(0, 15, 50, 50))
        sketch.node(.task, at: .box(200, 0))
        sketch.flow(0, 1, hasCondition: true, through: [Point(x: 50, y: 40), Point(x: 200, y: 40)])
        let group = try DrawnXML(MapDrawing(sketch.drawn).svg()).inside("sequenceFlow")
        #expect(group.count { $0.name == "polygon" } == 1)
    }

    @Test("a message flow is dashed, from an open circle to an open head")
    func message() throws {
        let group = try Self.drawing { $0.message(.node(0), .node(1), through: Self.way) }.inside("messageFlow")
        #expect(try #require(group.first { $0.name == "polyline" }).attributes["stroke-dasharray"] != nil)
        #expect(try #require(group.first { $0.name == "circle" }).attributes["fill"] == MapColour.paper.hex)
        #expect(try #require(group.first { $0.name == "polygon" }).attributes["fill"] == MapColour.paper.hex)
    }

    @Test("an association is dotted; a data association has an open head as well", arguments: AssociationKind.allCases)
    func association(_ kind: AssociationKind) throws {
        let group = try Self.drawing {
            $0.association(.node(0), .node(1), kind: kind, through: Self.way)
        }.inside("association")
        #expect(group.first { $0.name == "polyline" }?.attributes["stroke-dasharray"] != nil)
        #expect(group.count { $0.name == "polyline" } == (kind == .association ? 1 : 2))
    }

    @Test("a line that runs into the middle of a shape ends at its border")
    func docked() throws {
        let middle = [Point(x: 50, y: 40), Point(x: 250, y: 40)]
        let group = try Self.drawing { $0.flow(0, 1, through: middle) }.inside("sequenceFlow")
        #expect(group.first { $0.name == "polyline" }?.attributes["points"] == "100,40 194,40")
        #expect(group.first { $0.name == "polygon" }?.attributes["points"]?.hasPrefix("200,40 ") == true)
    }

    @Test("an end the file leaves at (0, 0), far from its shape, is moved to the shape")
    func placeholderEnd() throws {
        var sketch = MapSketch()
        sketch.node(.task, at: .box(300, 300))
        sketch.node(.task, at: .box(500, 300))
        sketch.flow(0, 1, through: [Point(x: 400, y: 340), Point(x: 0, y: 0)])
        let group = try DrawnXML(MapDrawing(sketch.drawn).svg()).inside("sequenceFlow")
        #expect(group.first { $0.name == "polyline" }?.attributes["points"] == "400,340 494,340")
    }

    @Test("a flow whose way the file does not give is a straight line between its ends")
    func noWaypoints() throws {
        let group = try Self.drawing { $0.flow(0, 1, through: [Point(x: .nan, y: 0)]) }.inside("sequenceFlow")
        #expect(group.first { $0.name == "polyline" }?.attributes["points"] == "100,40 194,40")
    }

    @Test("the name of a flow stands where the file puts it, else beside the line", arguments: [true, false])
    func label(_ isPlaced: Bool) throws {
        let place = isPlaced ? Bounds.box(300, 100, 40, 14) : nil
        let xml = Self.drawing { $0.flow(0, 1, "Ya", through: Self.way, label: place) }
        let line = try #require(xml["tspan"].first)
        let x = try #require(line.attributes["x"].flatMap(Double.init))
        let y = try #require(line.attributes["y"].flatMap(Double.init))
        #expect(isPlaced ? x == 320 && (100...120).contains(y) : (100...200).contains(x) && abs(y - 40) < 20)
    }

    @Test("a label the file puts on the shape a line starts from is moved beside the line")
    func labelOnShape() throws {
        let xml = Self.drawing { $0.flow(0, 1, "Ya", through: Self.way, label: .box(40, 30, 20, 14)) }
        let line = try #require(xml["tspan"].first)
        #expect(try #require(line.attributes["x"].flatMap(Double.init)) > 100)
    }

    @Test("a label the file puts over another shape is moved off it, not far")
    func labelOverShape() throws {
        let xml = Self.drawing { sketch in
            sketch.node(.startEvent, "Mulai", at: .box(-80, 22, 36, 36), label: .box(-20, 33, 30, 14))
        }
        let line = try #require(xml["tspan"].first { $0.text == "Mulai" })
        let x = try #require(line.attributes["x"].flatMap(Double.init))
        #expect((-40 ... -14).contains(x))
    }

    @Test("a label over a line has paper behind it, one beside it has none", arguments: [(40.0, true), (120, false)])
    func ground(_ y: Double, _ isCovering: Bool) {
        let xml = Self.drawing { $0.flow(0, 1, "Ya", through: Self.way, label: .box(140, y - 7, 20, 14)) }
        let grounds = xml["g"].filter { $0.attributes["fill-opacity"] != nil }
        #expect(grounds.isEmpty != isCovering)
        #expect(xml["text"].allSatisfy { $0.attributes["paint-order"] == nil })
    }

    private static let way = [Point(x: 100, y: 40), Point(x: 200, y: 40)]

    /// Two tasks, 100 apart, and what `add` adds.
    private static func drawing(_ add: (inout MapSketch) -> Void) -> DrawnXML {
        var sketch = MapSketch()
        sketch.node(.task, at: .box(0, 0))
        sketch.node(.task, at: .box(200, 0))
        add(&sketch)
        return DrawnXML(MapDrawing(sketch.drawn).svg())
    }
}

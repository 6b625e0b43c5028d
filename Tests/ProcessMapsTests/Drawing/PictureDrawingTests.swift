import Findings
import Foundation
import Pictures
@testable import ProcessMaps
import Testing

@Suite("A drawing as a picture")
struct PictureDrawingTests {
    @Test("it holds all that the SVG holds, in the same order", arguments: ExampleMaps.paths)
    func sameContent(_ path: String) {
        let map = ExampleMaps.map(path)
        for map in [map, Self.withoutDrawing(map)] {
            let drawing = MapDrawing(map, marks: Self.marks(on: map), listsNotes: true)
            let (xml, drawn) = (DrawnXML(drawing.svg()), DrawnPicture(drawing.picture()))
            // Blanks at the ends of a line are the XML parser's to keep.
            #expect(drawn.texts.map(\.string) == xml["tspan"].map(\.text))
            let roles = xml["g"].compactMap { $0.attributes["class"] }
            #expect(drawn.groups.map(\.role) == roles)
            let names: Set = ["rect", "circle", "polygon", "polyline", "path"]
            #expect(drawn.shapeCount == xml.elements.count { names.contains($0.name) })
            let size = xml.elements.first?.attributes
            #expect(drawn.picture.width == size?["width"].flatMap(Double.init))
            #expect(drawn.picture.height == size?["height"].flatMap(Double.init))
        }
    }

    @Test("every activity, lane and flow of a map is in it, with its name", arguments: ExampleMaps.paths)
    func everyElement(_ path: String) {
        let map = Self.withoutDrawing(ExampleMaps.map(path))
        let drawn = DrawnPicture(MapDrawing(map).picture())
        func plain(_ text: String) -> String { text.filter { !$0.isWhitespace } }
        let said = drawn.groups("node").map { plain($0.words) }
        for node in map.nodes where node.kind.isActivity {
            let name = plain(map[node.name])
            #expect(
                said.contains { $0.contains(name) || $0.hasSuffix("…") && name.hasPrefix($0.dropLast()) }, "\(name)")
        }
        #expect(drawn.groups("node").count == map.nodes.count)
        #expect(drawn.groups("lane").count == map.lanes.count)
        let flows = map.sequenceFlows.count { $0.source != nil && $0.target != nil }
        #expect(drawn.groups("sequenceFlow").count == flows)
    }

    @Test("no name of an activity, lane or pool leaves its shape", arguments: ExampleMaps.paths)
    func withinShapes(_ path: String) {
        let map = ExampleMaps.map(path)
        for map in [map, Self.withoutDrawing(map)] {
            let drawn = DrawnPicture(MapDrawing(map).picture())
            let activities = drawn.groups("node").filter { $0.role.hasSuffix("Task") || $0.role.hasSuffix("task") }
            for group in activities + drawn.groups("lane") + drawn.groups("pool") {
                guard let box = group.content.boxes.first else { continue }
                // A pool whose lanes leave its title no strip has it above.
                for text in group.content.texts where group.role != "pool" || text.box.y > box.y {
                    #expect(box.contains(text.box, tolerance: 1), "\(text.string)")
                }
            }
        }
    }

    @Test("everything lies on its paper", arguments: ExampleMaps.paths)
    func onPaper(_ path: String) {
        let map = ExampleMaps.map(path)
        let drawn = DrawnPicture(MapDrawing(map, marks: Self.marks(on: map), listsNotes: true).picture())
        let paper = Box(x: 0, y: 0, width: drawn.picture.width, height: drawn.picture.height)
        #expect(drawn.boxes.allSatisfy { paper.contains($0, tolerance: 1) })
        #expect(drawn.texts.allSatisfy { paper.contains($0.box, tolerance: 2) })
    }

    @Test("the same map gives the same picture", arguments: ExampleMaps.paths.prefix(6))
    func deterministic(_ path: String) {
        let map = ExampleMaps.map(path)
        let drawing = MapDrawing(map, marks: Self.marks(on: map))
        #expect(drawing.picture() == drawing.picture())
        #expect(SVGPicture.markup(drawing.picture(), id: "a") == SVGPicture.markup(drawing.picture(), id: "a"))
    }

    @Test("it names and describes itself, and its parts", arguments: Language.allCases)
    func words(_ language: Language) throws {
        let map = Self.oneTask
        let drawing = MapDrawing(map, language: language)
        let picture = drawing.picture()
        #expect(picture.title == "Izin")
        #expect(drawing.svg().contains("<desc id=\"map-desc\">\(picture.description)</desc>"))
        let task = try #require(DrawnPicture(picture).groups("node").first)
        #expect(task.role == "node userTask")
        #expect(task.title == (language == .indonesian ? "Tugas pengguna: Memeriksa" : "User task: Memeriksa"))
    }

    @Test("marks have the colours of their states, which an agency may change")
    func colours() {
        let note = LocalizedText(id: "Belum", en: "Not yet")
        let picture = MapDrawing(
            Self.oneTask, marks: [DrawingMark(element: .node(0), style: .missing, note: note)]
        ).picture()
        let markup = SVGPicture.markup(picture, id: "p", palette: Palette(["bad": 0xABCDEF]))
        #expect(
            markup.contains("fill=\"#ABCDEF\" stroke=\"#FFFFFF\" stroke-width=\"1.5\" class=\"fill-bad line-paper\""))
        #expect(!SVGPicture.markup(picture, id: "p").contains("ABCDEF"))
    }

    @Test("a line marked by a band is still seen, and paper behind a label hides little of a line")
    func opacity() throws {
        let drawn = PictureRecorder.drawing {
            $0.polyline([Point(x: 0, y: 0), Point(x: 9, y: 0)], stroke: Stroke(width: 8, opacity: 0.35))
            let block = TextBlock("Ya", width: 90, size: 10)
            $0.text(block, at: Point(x: 5, y: 5), style: TextStyle(hasGround: true))
        }
        guard case .polyline(_, let stroke, .none) = drawn[0], case .rectangle(let frame, _, let paint) = drawn[1],
            case .text(let text) = drawn[2]
        else {
            Issue.record("\(drawn)")
            return
        }
        #expect(stroke.opacity == 0.35)
        #expect(paint == Picture.Paint(fill: .paper, opacity: 0.8))
        #expect(abs(frame.x + frame.width / 2 - 5) < 0.01)
        #expect(text.anchor == .middle)
    }

    @Test(
        "broken lines keep their kind",
        arguments: [
            ([], Picture.Stroke.Dash.solid), ([6, 4], .dashed), ([4, 2.5], .dashed), ([1.5, 3], .dotted),
            ([2, 2], .dotted), ([9, 4, 2, 4], .dashDotted),
        ] as [([Double], Picture.Stroke.Dash)])
    func dashes(_ lengths: [Double], _ dash: Picture.Stroke.Dash) {
        let drawn = PictureRecorder.drawing {
            $0.polyline([Point(x: 0, y: 0), Point(x: 9, y: 0)], stroke: Stroke(dashes: lengths))
        }
        guard case .polyline(_, let stroke, _) = drawn.first else { return #expect(Bool(false), "\(drawn)") }
        #expect(stroke.dash == dash)
    }

    @Test("a turned block reads upwards, its first line at the left, about the same middle")
    func turned() {
        let block = TextBlock("satu\ndua", width: 90, size: 10)
        let drawn = PictureRecorder.drawing {
            $0.text(block, centred: Point(x: 50, y: 80), style: TextStyle(isTurned: true))
        }
        let texts = DrawnPicture(Picture(width: 0, height: 0, title: "", shapes: drawn)).texts
        #expect(texts.map(\.isUpright) == [true, true])
        #expect(texts.map(\.point.y) == [80, 80])
        #expect(abs(texts[0].point.x - 47.5) < 0.01)
        #expect(abs(texts[1].point.x - 59.5) < 0.01)
    }

    @Test("a map of two thousand elements takes not much longer than its SVG")
    func speed() {
        var sketch = MapSketch()
        for index in 0..<1000 {
            sketch.node(.userTask, "Tugas nomor \(index)", at: .box(Double(index % 40) * 200, Double(index / 40) * 120))
            guard index > 0 else { continue }
            sketch.flow(index - 1, index, through: [Point(x: 0, y: Double(index)), Point(x: 50, y: Double(index))])
        }
        let drawing = MapDrawing(sketch.drawn)
        let svg = Self.time { drawing.svg().utf8.count }
        let picture = Self.time { drawing.picture().shapes.count }
        #expect(picture < svg * 3, "\(picture) s against \(svg) s")
    }

    // MARK: -

    /// Of the processor, the best of four.
    private static func time(_ work: () -> Int) -> Double {
        (0..<4).map { _ in
            let start = clock()
            _ = work()
            return Double(clock() - start) / Double(CLOCKS_PER_SEC)
        }.min() ?? 0
    }

    private static func withoutDrawing(_ map: ProcessMap) -> ProcessMap {
        var map = map
        map.diagrams = []
        return map
    }

    private static func marks(on map: ProcessMap) -> [DrawingMark] {
        let note = LocalizedText(id: "Catatan untuk 'unsur' ini", en: "A note on it")
        let nodes = map.nodes.indices.filter { $0 % 4 == 1 }.map(ElementIndex.node)
        let flows = map.sequenceFlows.indices.filter { $0 % 5 == 1 }.map(ElementIndex.sequenceFlow)
        let styles = DrawingMark.Style.allCases
        return (nodes + flows).enumerated().map { position, element in
            DrawingMark(element: element, style: styles[position % styles.count], note: note)
        }
    }

    private static var oneTask: ProcessMap {
        var sketch = MapSketch(title: "Izin")
        sketch.node(.userTask, "Memeriksa", at: .box(0, 0))
        return sketch.drawn
    }
}

extension PictureRecorder {
    /// What `content` leaves behind.
    static func drawing(_ content: (inout PictureRecorder) -> Void) -> [Picture.Shape] {
        var recorder = PictureRecorder()
        content(&recorder)
        return recorder.shapes
    }
}

import Findings
import Foundation
@testable import ProcessMaps
import Testing

@Suite("Marks over a drawing")
struct MarkDrawingTests {
    private static let withoutSOP = LocalizedText(id: "Belum ada SOP", en: "No SOP yet")
    private static let legend = LocalizedText(id: "Tugas tanpa SOP", en: "Task without an SOP")

    @Test("a mark has a rim, a sign told without colour, a note, and a row in the key", arguments: Language.allCases)
    func mark(_ language: Language) throws {
        let marks = [
            DrawingMark(element: .node(0), style: .missing, note: Self.withoutSOP, legend: Self.legend),
            DrawingMark(element: .node(1), style: .missing, note: Self.withoutSOP, legend: Self.legend),
        ]
        let xml = Self.drawing(marks, language)
        let plain = Self.drawing([], language)
        #expect(xml.groups("mark").count == 2)
        #expect(xml["rect"].count == plain["rect"].count + 2)
        let titles = xml.inside(try #require(xml.groups("mark").first)).filter { $0.name == "title" }
        #expect(titles.map(\.text) == ["Menelaah: " + Self.withoutSOP.in(language)])
        let words = try xml.inside("legend").filter { $0.name == "text" }.map(\.text)
        #expect(words.contains { $0.contains(Self.legend.in(language) + " (2)") })
        #expect(plain.groups("legend").isEmpty)
    }

    @Test("no two styles have the same sign or the same rim")
    func signs() {
        let signs = DrawingMark.Style.allCases.map { style in
            var svg = SVGWriter()
            MarkGlyph(style: style).draw(centre: Point(x: 0, y: 0), into: &svg)
            return svg.text.replacingOccurrences(of: style.color.hex, with: "")
        }
        #expect(Set(signs).count == signs.count)
        let rims = DrawingMark.Style.allCases.map { "\($0.stroke.width) \($0.stroke.dashes)" }
        #expect(Set(rims).count == rims.count)
    }

    @Test("flows, lanes, pools and processes can be marked", arguments: [true, false])
    func everyElement(_ isDrawn: Bool) {
        let elements: [ElementIndex] = [.sequenceFlow(0), .messageFlow(0), .lane(0), .pool(0), .process(0), .node(2)]
        let marks = elements.map { DrawingMark(element: $0, style: .attention, note: Self.withoutSOP) }
        let sketch = Self.sketch
        let xml = DrawnXML(MapDrawing(isDrawn ? sketch.drawn : sketch.map, marks: marks).svg())
        #expect(xml.groups("mark").count == elements.count)
    }

    @Test("several marks on one element stand side by side")
    func several() throws {
        let marks = DrawingMark.Style.allCases.map {
            DrawingMark(element: .node(0), style: $0, note: Self.withoutSOP)
        }
        let xml = Self.drawing(marks, .indonesian)
        #expect(xml.groups("mark").count == DrawingMark.Style.allCases.count)
        let looks = xml.groups("mark").map { NodeDrawingTests.look(xml.inside($0)) }
        #expect(Set(looks).count == DrawingMark.Style.allCases.count)
    }

    @Test("a mark on what is not drawn is told below, not lost; one on nothing is left out")
    func unseen() {
        var sketch = Self.sketch
        let hidden = sketch.node(.task, "Mengarsipkan")
        let marks = [
            DrawingMark(element: .node(hidden), style: .missing, note: Self.withoutSOP),
            DrawingMark(element: .node(999), style: .missing, note: Self.withoutSOP),
        ]
        let xml = DrawnXML(MapDrawing(sketch.drawn, marks: marks).svg())
        #expect(xml.groups("mark").isEmpty)
        #expect(xml.groups("legend").isEmpty)
        #expect(xml.words.contains("1 tanda untuk unsur yang tidak tampak pada gambar: Mengarsipkan."))
    }

    @Test(
        "where asked, the key gives each note with its element, numbered as the signs are", arguments: Language.allCases
    )
    func notes(_ language: Language) throws {
        let marks = [
            DrawingMark(element: .node(1), style: .attention, note: Self.withoutSOP),
            DrawingMark(element: .node(0), style: .missing, note: Self.withoutSOP),
            DrawingMark(element: .node(2), style: .missing, note: LocalizedText(id: "", en: "")),
        ]
        let svg = MapDrawing(Self.sketch.drawn, marks: marks, language: language, listsNotes: true).svg()
        let xml = DrawnXML(svg)
        let words = try xml.inside("legend").filter { $0.name == "tspan" }.map(\.text)
        let note = Self.withoutSOP.in(language)
        #expect(words.count == 5)
        #expect(words[2] == "1. Menelaah: \(note)" && words[4] == "2. Menyetujui: \(note)")
        let numbers = xml.groups("mark").map { xml.inside($0).filter { $0.name == "tspan" }.map(\.text) }
        #expect(numbers == [["1"], ["2"], []])
        let unasked = Self.drawing(marks, language)
        #expect(try unasked.inside("legend").filter { $0.name == "text" }.count == 3)
        #expect(unasked.groups("mark").allSatisfy { unasked.inside($0).allSatisfy { $0.name != "text" } })
    }

    @Test(
        "a single note needs no number; a long one is broken into lines, whole; one on what is not drawn stands below")
    func oneNote() throws {
        let long = (1...150).map { "kata\($0)" }.joined(separator: " ")
        let note = LocalizedText(id: long, en: long)
        var sketch = Self.sketch
        let hidden = sketch.node(.task, "Mengarsipkan")
        let marks = [
            DrawingMark(element: .sequenceFlow(0), style: .missing, note: note),
            DrawingMark(element: .node(hidden), style: .missing, note: Self.withoutSOP),
        ]
        let svg = MapDrawing(sketch.drawn, marks: marks, listsNotes: true).svg()
        let xml = DrawnXML(svg)
        let lines = try xml.inside("legend").filter { $0.name == "tspan" }.map(\.text).dropFirst(2)
        #expect(lines.count > 5)
        #expect(lines.joined(separator: " ").hasSuffix(": " + long))
        #expect(lines.first?.hasPrefix("Alur") == true)
        #expect(xml.words.contains("Mengarsipkan: Belum ada SOP"))
        let sign = try #require(xml.groups("mark").first)
        #expect(xml.inside(sign).allSatisfy { $0.name != "text" })
    }

    private static var sketch: MapSketch {
        var sketch = MapSketch()
        sketch.process()
        sketch.pool("Dinas", process: 0, at: .box(0, 0, 700, 300))
        sketch.pool("Pemohon", at: .box(0, 340, 700, 60))
        sketch.lane("Kepala", process: 0, at: .box(30, 0, 670, 300))
        sketch.node(.userTask, "Menelaah", at: .box(100, 50), lane: 0, process: 0)
        sketch.node(.task, "Menyetujui", at: .box(300, 50), lane: 0, process: 0)
        sketch.node(.endEvent, at: .box(500, 70, 36, 36), lane: 0, process: 0)
        sketch.flow(0, 1, through: [Point(x: 200, y: 90), Point(x: 300, y: 90)])
        sketch.message(.node(1), .pool(1), through: [Point(x: 350, y: 130), Point(x: 350, y: 340)])
        return sketch
    }

    private static func drawing(_ marks: [DrawingMark], _ language: Language) -> DrawnXML {
        DrawnXML(MapDrawing(sketch.drawn, marks: marks, language: language).svg())
    }
}

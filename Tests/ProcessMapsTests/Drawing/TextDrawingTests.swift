import Findings
@testable import ProcessMaps
import Testing

@Suite("Texts and numbers of a drawing")
struct TextDrawingTests {
    @Test(
        "a drawing stays whole whatever the names hold",
        arguments: [
            "</text><script>alert(1)</script>", "]]>", "&amp;&#0;", "\u{0}\u{1}\u{8}\u{B}", "\" onload=\"x",
            String(repeating: "W", count: 20_000), String(repeating: "kata ", count: 5_000), "\u{202E}terbalik",
        ])
    func hostileNames(_ name: String) {
        var sketch = MapSketch(title: name)
        sketch.process()
        sketch.pool(name, process: 0, at: .box(0, 0, 700, 300))
        sketch.lane(name, process: 0, at: .box(30, 0, 670, 300))
        sketch.node(.userTask, name, at: .box(100, 50))
        sketch.node(.startEvent, name, at: .box(300, 70, 36, 36))
        sketch.flow(0, 1, name, through: [Point(x: 200, y: 90), Point(x: 300, y: 90)])
        sketch.annotation(name, at: .box(400, 50))
        for map in [sketch.drawn, sketch.map] {
            let mark = DrawingMark(element: .node(0), style: .missing, note: LocalizedText(id: name, en: name))
            let xml = DrawnXML(MapDrawing(map, marks: [mark], idPrefix: name).svg())
            #expect(xml.error == nil)
            #expect(xml["script"].isEmpty)
            #expect(xml.elements.allSatisfy { !$0.attributes.keys.contains("onload") })
        }
    }

    @Test(
        "text is broken between words, at line ends, and within a word only when it must",
        arguments: [
            ("Memeriksa kelengkapan berkas", 100.0, ["Memeriksa", "kelengkapan", "berkas"]),
            ("satu\ndua", 200, ["satu", "dua"]), ("  rapi   saja  ", 200, ["rapi saja"]), ("", 100, []),
            ("PAN-01.01.CFM.01-verifikasi", 80, ["PAN-01.01.", "CFM.01-", "verifikasi"]),
        ])
    func wrapping(_ text: String, _ width: Double, _ lines: [String]) {
        #expect(TextBlock(text, width: width, size: 12).lines == lines)
    }

    @Test("a text too long for its box is set smaller, then cut with an ellipsis")
    func fitting() {
        let short = TextBlock(fitting: "Menelaah", width: 90, height: 60, sizes: [12, 10, 8])
        #expect(short.size == 12)
        let name = "Memeriksa kelengkapan dan keabsahan seluruh berkas permohonan perizinan berusaha"
        let small = TextBlock(fitting: name, width: 90, height: 60, sizes: [12, 10, 8])
        #expect(small.size < 12)
        #expect(small.lines.joined(separator: " ") == name)
        let cut = TextBlock(fitting: name + " " + name, width: 90, height: 60, sizes: [12, 10, 8])
        #expect(cut.height <= 62)
        #expect(cut.lines.last?.hasSuffix("…") == true)
    }

    @Test("no line is wider than it may be", arguments: [40.0, 90, 160, 300])
    func width(_ width: Double) {
        let text = "Penyelenggaraan pertanggungjawaban/pelaporan APBD-Perubahan 2026, WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"
        let block = TextBlock(text, width: width, size: 12)
        #expect(block.width <= width + 0.01)
        #expect(block.lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }

    @Test("the words on a drawing are text, each line of it apart by a blank")
    func selectable() throws {
        var sketch = MapSketch()
        sketch.node(.task, "Memeriksa kelengkapan berkas permohonan", at: .box(0, 0))
        let xml = DrawnXML(MapDrawing(sketch.drawn).svg())
        #expect(xml["tspan"].count > 1)
        #expect(xml.words == ["Memeriksa kelengkapan berkas permohonan"])
    }
}

import Findings
import Foundation
import Pictures
@testable import ProcessMaps
import Testing

@Suite("A wide map in parts")
struct PicturePartsTests {
    @Test("a map that fits the page is one picture, the same as without parts")
    func narrow() {
        let drawing = MapDrawing(Self.chain(3))
        #expect(Self.parts(Self.chain(3), 1270) == [drawing.picture()])
    }

    @Test("each part is as wide as the page, and each task stands on one of them", arguments: [500.0, 900, 1270])
    func parts(_ width: Double) {
        let parts = Self.parts(Self.chain(30), width)
        #expect(parts.count > 3)
        #expect(parts.allSatisfy { $0.width <= width + 1 })
        let tasks = parts.flatMap { DrawnPicture($0).groups("node").map(\.title) }
        #expect(tasks.count == 30)
        #expect(Set(tasks).count == 30)
    }

    @Test("no task is cut: its shape lies within the frame of its lane", arguments: [500.0, 900, 1270])
    func whole(_ width: Double) throws {
        for part in Self.parts(Self.chain(30), width) {
            let drawn = DrawnPicture(part)
            let lane = try #require(drawn.groups("lane").first?.content.boxes.first)
            for task in drawn.groups("node") {
                #expect(lane.contains(try #require(task.content.boxes.first)))
            }
        }
    }

    @Test("pools and lanes go on in each part, with their titles one beside the other")
    func titles() {
        for part in Self.parts(Self.chain(30), 900) {
            let drawn = DrawnPicture(part)
            #expect(drawn.groups("pool").map(\.words) == ["Dinas"])
            #expect(drawn.groups("lane").map(\.words) == ["Loket", "Kepala"])
            let (pool, lane) = (drawn.groups("pool")[0].content.boxes[1], drawn.groups("lane")[0].content.boxes[1])
            #expect(abs(pool.maxX - lane.x) < 0.01)
        }
    }

    @Test("a flow that is cut ends in a number, and goes on from the same one in the next part")
    func connectors() {
        let parts = Self.parts(Self.chain(30), 900).map(DrawnPicture.init)
        let numbers = parts.map { $0.groups("sequenceFlow").flatMap { $0.content.texts.map(\.string) } }
        #expect(numbers.count > 2)
        var all: [String: Int] = [:]
        for number in numbers.joined() { all[number, default: 0] += 1 }
        // One flow crosses each cut but the long way back, which crosses all of them.
        #expect(all.count == 2 * (parts.count - 1))
        #expect(all.values.allSatisfy { $0 == 2 })
        #expect(all.keys.compactMap { Int($0) }.sorted() == Array(1...all.count))
        for (before, after) in zip(numbers, numbers.dropFirst()) {
            #expect(!Set(before).isDisjoint(with: after))
        }
    }

    @Test("a flow that is cut has its name and its sign once: where it begins, or where the file puts it")
    func names() {
        for (label, isFirst) in [(nil, true), (Bounds.box(2700, 285, 40, 14), false)] {
            var sketch = MapSketch()
            sketch.node(.task, "Awal", at: .box(0, 0))
            sketch.node(.task, "Akhir", at: .box(2900, 0))
            sketch.flow(
                0, 1, "Lengkap",
                through: [
                    Point(x: 50, y: 80), Point(x: 50, y: 300), Point(x: 2950, y: 300), Point(x: 2950, y: 80),
                ], label: label)
            let note = LocalizedText(id: "Belum ada", en: "Missing")
            let mark = DrawingMark(element: .sequenceFlow(0), style: .missing, note: note)
            let parts = Self.parts(sketch.drawn, 900, [mark]).dropLast().map(DrawnPicture.init)
            #expect(parts.indices.filter { !parts[$0].groups("mark").isEmpty } == [isFirst ? 0 : parts.count - 1])
            let named = parts.indices.filter { index in parts[index].texts.contains { $0.string == "Lengkap" } }
            #expect(parts.count > 2)
            #expect(named == [isFirst ? 0 : parts.count - 1])
        }
    }

    @Test("what is empty at the right of a pool gets no part of its own")
    func emptyEnd() throws {
        var sketch = MapSketch()
        sketch.process()
        sketch.pool("Dinas", process: 0, at: .box(0, 0, 9_000, 200), isHorizontal: true)
        sketch.pool("Warga", at: .box(1_000, 250, 8_000, 60), isHorizontal: true)
        for index in 0..<9 { sketch.node(.task, "\(index)", at: .box(60 + Double(index) * 160, 60)) }
        let parts = Self.parts(sketch.drawn, 900)
        #expect(parts.count == 2)
        #expect(parts.allSatisfy { $0.width <= 901 })
        #expect(DrawnPicture(try #require(parts.last)).texts.contains { $0.string == "Warga" })
    }

    @Test("only the end of a flow has its arrow head")
    func heads() {
        let parts = Self.parts(Self.chain(30), 900).map(DrawnPicture.init)
        let heads = parts.flatMap { $0.groups("sequenceFlow") }.count { group in
            group.content.picture.shapes.contains { if case .polygon = $0 { true } else { false } }
        }
        #expect(heads == 30)
    }

    @Test("parts say which they are, and how to read the numbers; key and remarks follow by themselves")
    func words() throws {
        var map = Self.chain(30)
        map.nodes.append(FlowNode(kind: .task, id: map.texts.store("lost"), name: map.texts.store("Tanpa letak")))
        let parts = Self.parts(map, 900)
        for (index, part) in parts.dropLast().enumerated() {
            let words = Self.words(of: part)
            #expect(part.title == "Rantai (\(index + 1)/\(parts.count - 1))")
            #expect(words.contains("Bagian \(index + 1) dari \(parts.count - 1)"))
            #expect(words.contains("Angka dalam lingkaran"))
            #expect(!words.contains("tidak mempunyai letak"))
        }
        let last = try #require(parts.last)
        #expect(last.title == "Rantai (keterangan)")
        #expect(Self.words(of: last).contains("tidak mempunyai letak"))
    }

    @Test("notes are numbered through all parts, in the key as well")
    func notes() throws {
        let note = LocalizedText(id: "Belum ada SOP", en: "No SOP yet")
        let marks = (0..<30).map { DrawingMark(element: .node($0), style: .missing, note: note) }
        let page = PageRoom(width: 675, height: .infinity)
        let parts = MapDrawing(Self.chain(30), marks: marks, listsNotes: true).pictures(on: page).map(DrawnPicture.init)
        let signs = parts.dropLast().flatMap { $0.groups("mark") }.map(\.words)
        #expect(signs.compactMap { Int($0) }.sorted() == Array(1...30))
        let key = try #require(parts.last)
        #expect(key.texts.contains { $0.string == "30. Tugas 29: Belum ada SOP" })
        #expect(parts.dropLast().allSatisfy { $0.groups("legend").isEmpty })
    }

    @Test("pages lie as the map does")
    func pages() {
        let wide = MapDrawing(Self.chain(9)).pages()
        #expect(wide.isLandscape)
        var sketch = MapSketch()
        for index in 0..<12 { sketch.node(.task, "\(index)", at: .box(0, Double(index) * 100)) }
        let tall = MapDrawing(sketch.drawn)
        #expect(tall.pages() == DrawnPages(pictures: [tall.picture()], isLandscape: false))
        #expect(PageRoom.portrait.scale(of: tall.picture()) > PageRoom.landscape.scale(of: tall.picture()))
        let small = MapDrawing(Self.chain(1))
        #expect(small.pages() == DrawnPages(pictures: [small.picture()], isLandscape: false))
    }

    @Test("the parts of a wide map are read on their pages", arguments: ExampleMaps.paths)
    func readable(_ path: String) {
        let drawing = MapDrawing(ExampleMaps.map(path))
        let pages = drawing.pages()
        let room = pages.isLandscape ? PageRoom.landscape : .portrait
        let scales = pages.pictures.map(room.scale)
        let whole = max(PageRoom.landscape.scale(of: drawing.picture()), PageRoom.portrait.scale(of: drawing.picture()))
        #expect(scales.allSatisfy { $0 > 0.45 }, "\(scales)")
        #expect(scales.allSatisfy { $0 >= whole - 0.06 }, "\(scales)")
    }

    @Test("a map wider than any paper has not more than some forty parts")
    func endless() {
        var sketch = MapSketch()
        for index in 0..<400 { sketch.node(.task, "\(index)", at: .box(Double(index) * 20_000, 0)) }
        let parts = Self.parts(sketch.drawn, 900)
        #expect(parts.count > 10)
        #expect(parts.count <= 81)
        #expect(parts.flatMap { DrawnPicture($0).groups("node") }.count == 400)
    }

    @Test("widths that are none do no harm", arguments: [0, -5, .nan, .infinity, 40, 60] as [Double])
    func widths(_ width: Double) {
        let parts = Self.parts(Self.chain(5), width)
        #expect(parts.flatMap { DrawnPicture($0).groups("node") }.count == 5)
    }

    @Test(
        "maps of many tools keep each of their nodes in one part",
        .enabled(if: DrawnCorpus.isHere, "the corpus is not here"),
        arguments: ["miwg", "hostile", "bpmn-js", "synthetic-id"])
    func corpus(_ folder: String) {
        for file in DrawnCorpus.files(in: folder) {
            let map = MapReader().read(contentsOf: file.path).map
            let drawing = MapDrawing(map)
            let parts = Self.parts(map, 600).map(DrawnPicture.init)
            let frames: Set = ["node subProcess", "node transaction", "node adHocSubProcess", "node callActivity"]
            func nodes(_ drawn: DrawnPicture) -> [String] {
                drawn.groups("node").filter { !frames.contains($0.role) }.map(\.title).sorted()
            }
            #expect(
                parts.flatMap(nodes).sorted() == nodes(DrawnPicture(drawing.picture())), "\(file.lastPathComponent)")
        }
    }

    /// In parts of this width, however high.
    private static func parts(_ map: ProcessMap, _ width: Double, _ marks: [DrawingMark] = []) -> [Picture] {
        MapDrawing(map, marks: marks).pictures(on: PageRoom(width: width * PageRoom.readable, height: .infinity))
    }

    private static func words(of part: Picture) -> String {
        DrawnPicture(part).texts.map(\.string).joined(separator: " ")
    }

    /// Tasks in a row in the upper of two lanes, and a flow from the last back to the first.
    private static func chain(_ count: Int) -> ProcessMap {
        var sketch = MapSketch(title: "Rantai")
        sketch.process()
        let width = Double(count) * 170 + 60
        sketch.pool("Dinas", process: 0, at: .box(100, 50, width, 300), isHorizontal: true)
        sketch.lane("Loket", process: 0, at: .box(130, 50, width - 30, 150), isHorizontal: true)
        sketch.lane("Kepala", process: 0, at: .box(130, 200, width - 30, 150), isHorizontal: true)
        for index in 0..<count {
            let left = 180 + Double(index) * 170
            sketch.node(.userTask, "Tugas \(index)", at: .box(left, 80), lane: 0, process: 0)
            guard index > 0 else { continue }
            sketch.flow(index - 1, index, through: [Point(x: left - 70, y: 120), Point(x: left, y: 120)])
        }
        let last = 180 + Double(count - 1) * 170 + 50
        sketch.flow(
            count - 1, 0,
            through: [
                Point(x: last, y: 160), Point(x: last, y: 280), Point(x: 230, y: 280), Point(x: 230, y: 160),
            ])
        return sketch.drawn
    }
}

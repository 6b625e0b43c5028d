@testable import ProcessMaps
import Testing

@Suite("Layout of a map without a drawing")
struct LayeredLayoutTests {
    @Test("every node, lane and pool is drawn, and the drawing says the layout is ours")
    func everything() {
        let map = Self.office.map
        let xml = DrawnXML(MapDrawing(map).svg())
        #expect(xml.groups("node").count == map.nodes.count)
        #expect(xml.groups("lane").count == map.lanes.count)
        #expect(xml.groups("pool").count == map.pools.count)
        #expect(xml.groups("sequenceFlow").count == map.sequenceFlows.count)
        #expect(xml.groups("messageFlow").count == map.messageFlows.count)
        #expect(xml.groups("annotation").count == 1)
        #expect(xml.words.contains { $0.contains("tata letak di atas disusun otomatis") })
    }

    @Test("a map with a drawing of its own does not say so")
    func notComputed() {
        var sketch = MapSketch()
        sketch.node(.task, "Menelaah", at: .box(0, 0))
        #expect(DrawnXML(MapDrawing(sketch.drawn).svg()).words == ["Menelaah"])
    }

    @Test("no two nodes of one level overlap, and each lies in the band of its lane")
    func places() throws {
        let map = Self.office.map
        let scene = LayeredLayout.scene(of: map)
        let boxes = Self.boxes(scene)
        for (first, left) in boxes {
            for (second, right) in boxes where first < second {
                guard map.nodes[first].container == map.nodes[second].container,
                    map.nodes[first].host == nil, map.nodes[second].host == nil
                else { continue }
                #expect(left.overlap(right) == 0, "\(first) and \(second)")
            }
        }
        for shape in scene.shapes {
            guard case .lane(let lane) = shape.element else { continue }
            for (index, box) in boxes where map.nodes[index].lane == lane { #expect(shape.box.contains(box)) }
        }
    }

    @Test("what a sub-process holds is laid out inside it, and a boundary event on its host")
    func nesting() throws {
        let map = Self.office.map
        let boxes = Self.boxes(LayeredLayout.scene(of: map))
        for (index, node) in map.nodes.enumerated() {
            let box = try #require(boxes[index])
            if let container = node.container { #expect(try #require(boxes[container]).contains(box)) }
            if let host = node.host {
                let border = try #require(boxes[host])
                #expect(box.midY == border.maxY)
                #expect((border.x...border.maxX).contains(box.midX))
            }
        }
    }

    @Test("flows run to the right, but for those that close a loop")
    func columns() {
        let layers = Layers(count: 5, flows: [(0, 1), (1, 2), (2, 3), (3, 1), (0, 3), (4, 4)].map { ($0.0, $0.1) })
        #expect(layers.columns == [0, 1, 2, 3, 0])
        #expect(layers.backward == [3, 5])
    }

    @Test("every line has right angles only, where both ends stand on one level")
    func rightAngles() {
        let map = Self.office.map
        for edge in LayeredLayout.scene(of: map).edges {
            guard case .sequenceFlow = edge.element else { continue }
            for (from, to) in zip(edge.points, edge.points.dropFirst()) {
                #expect(abs(from.x - to.x) < 0.01 || abs(from.y - to.y) < 0.01)
            }
        }
    }

    @Test("the name of a branch stands on the piece of line that is its own, past the fork")
    func branchNames() {
        let map = Self.office.map
        let edges = LayeredLayout.scene(of: map).edges
        let named = edges.filter { $0.label != nil }
        #expect(named.count == 2)
        for edge in named {
            guard let label = edge.label else { continue }
            let below = Point(x: label.midX, y: label.maxY + 2)
            let lines = edges.filter { line in
                zip(line.points, line.points.dropFirst()).contains { Self.passes(below, from: $0, to: $1) }
            }
            #expect(lines.map(\.element) == [edge.element])
        }
    }

    @Test("two lines that change rows with each other do not lie on each other")
    func exchange() throws {
        var sketch = MapSketch()
        sketch.process()
        let fork = sketch.node(.parallelGateway, process: 0)
        let upper = sketch.node(.task, "Atas", process: 0)
        let lower = sketch.node(.task, "Bawah", process: 0)
        let middle = sketch.node(.task, "Tengah", process: 0)
        let late = sketch.node(.task, "Lanjut", process: 0)
        let end = sketch.node(.task, "Akhir", process: 0)
        for (source, target) in [
            (fork, upper), (fork, lower), (upper, middle), (middle, end), (lower, end), (late, end),
        ] {
            sketch.flow(source, target)
        }
        sketch.flow(upper, late)
        sketch.flow(lower, middle)
        sketch.flow(upper, end)
        let map = sketch.map
        let edges = LayeredLayout.scene(of: map).edges
        for (place, edge) in edges.enumerated() {
            for other in edges[(place + 1)...] {
                let (ends, otherEnds) = (map.ends(of: edge.element), map.ends(of: other.element))
                guard ends.source != otherEnds.source, ends.target != otherEnds.target else { continue }
                #expect(Self.shared(edge.points, other.points) < 1)
            }
        }
    }

    @Test(
        "a map in knots is still drawn, node by node",
        arguments: [
            "container of itself", "containers in a circle", "host of itself", "flow to itself", "ends nowhere",
            "no process", "unknown lane", "nested lanes in a circle",
        ])
    func knots(_ knot: String) {
        var sketch = MapSketch()
        sketch.process()
        sketch.lane("Staf", process: 0)
        sketch.node(.subProcess, "Satu", process: 0) { node in
            switch knot {
            case "container of itself": node.container = 0
            case "containers in a circle": node.container = 1
            case "unknown lane": node.lane = 77
            case "no process": node.process = nil
            default: break
            }
        }
        sketch.node(.subProcess, "Dua", process: 0) { if knot == "containers in a circle" { $0.container = 0 } }
        sketch.node(.boundaryEvent, "Tiga", process: 0) { $0.host = knot == "host of itself" ? 2 : 0 }
        sketch.flow(0, knot == "flow to itself" ? 0 : 1)
        sketch.flow(knot == "ends nowhere" ? 55 : 0, knot == "ends nowhere" ? nil : 2)
        var map = sketch.map
        if knot == "nested lanes in a circle" { map.lanes[0].parent = 0 }
        let xml = DrawnXML(MapDrawing(map).svg())
        #expect(xml.error == nil)
        #expect(xml.groups("node").count == 3)
    }

    @Test("a map of thousands of nodes, with flows that go back, is laid out whole")
    func long() {
        var sketch = MapSketch()
        sketch.process()
        for lane in 0..<4 { sketch.lane("Lajur \(lane)", process: 0) }
        for index in 0..<3000 { sketch.node(.task, "Langkah \(index)", lane: index % 4, process: 0) }
        for index in 1..<3000 { sketch.flow(index - 1, index) }
        for index in stride(from: 0, to: 2900, by: 7) { sketch.flow(2999 - index / 2, index / 3) }
        let xml = DrawnXML(MapDrawing(sketch.map).svg())
        #expect(xml.groups("node").count == 3000)
    }

    @Test("a map nested a thousand deep is laid out without running out of stack")
    func deep() {
        var sketch = MapSketch()
        sketch.process()
        for depth in 0..<1000 { sketch.node(.subProcess, process: 0, container: depth == 0 ? nil : depth - 1) }
        #expect(DrawnXML(MapDrawing(sketch.map).svg()).groups("node").count == 1000)
    }

    @Test("an empty map is a picture that says so")
    func empty() {
        let xml = DrawnXML(MapDrawing(ProcessMap()).svg())
        #expect(xml.error == nil)
        #expect(xml["desc"].first?.text == "Peta proses BPMN tanpa isi.")
        #expect(xml.groups("node").isEmpty)
    }

    /// Whether a level or upright piece runs through a point.
    private static func passes(_ point: Point, from: Point, to: Point) -> Bool {
        abs(from.y - to.y) < 0.01 && abs(point.y - from.y) < 1
            && (min(from.x, to.x)...max(from.x, to.x)).contains(point.x)
    }

    /// How far two right-angled lines lie on each other.
    private static func shared(_ first: [Point], _ second: [Point]) -> Double {
        var sum = 0.0
        for (a, b) in zip(first, first.dropFirst()) {
            for (c, d) in zip(second, second.dropFirst()) {
                if a.y == b.y, c.y == d.y, abs(a.y - c.y) < 1 {
                    sum += max(0, min(max(a.x, b.x), max(c.x, d.x)) - max(min(a.x, b.x), min(c.x, d.x)))
                }
                if a.x == b.x, c.x == d.x, abs(a.x - c.x) < 1 {
                    sum += max(0, min(max(a.y, b.y), max(c.y, d.y)) - max(min(a.y, b.y), min(c.y, d.y)))
                }
            }
        }
        return sum
    }

    @Test("what no flow joins stands in rows, not in one tall column")
    func unlinked() {
        var sketch = MapSketch()
        for number in 0..<30 { sketch.node(.task, "Tugas \(number)") }
        let boxes = Self.boxes(LayeredLayout.scene(of: sketch.map)).values
        #expect(Set(boxes.map(\.x)).count == 7)
        #expect(Set(boxes.map(\.y)).count == 5)
        #expect(Set(boxes.map { "\($0.x) \($0.y)" }).count == 30)
    }

    @Test("a message into a sub-process runs by right angles and arrives from the side it comes from")
    func messageIntoSubProcess() throws {
        var sketch = MapSketch()
        for index in 0..<2 {
            sketch.process()
            sketch.pool("Dinas \(index)", process: index)
        }
        let source = sketch.node(.sendTask, process: 0)
        let around = sketch.node(.subProcess, process: 1)
        let target = sketch.node(.task, process: 1, container: around)
        sketch.message(.node(source), .node(target))
        let scene = LayeredLayout.scene(of: sketch.map)
        let points = try #require(scene.edges.first { $0.element == .messageFlow(0) }).points
        #expect(zip(points, points.dropFirst()).allSatisfy { $0.x == $1.x || $0.y == $1.y })
        #expect(try #require(points.last).y == Self.boxes(scene)[target]?.y)
    }

    private static func boxes(_ scene: Scene) -> [Int: Box] {
        var boxes: [Int: Box] = [:]
        for shape in scene.shapes { if case .node(let index) = shape.element { boxes[index] = shape.box } }
        return boxes
    }

    /// Two pools, one with three lanes (one inside another), a loop, a sub-process, a boundary event, a message.
    private static var office: MapSketch {
        var sketch = MapSketch(title: "Izin")
        sketch.process()
        sketch.pool("Dinas", process: 0)
        sketch.pool("Pemohon")
        let front = sketch.lane("Loket", process: 0)
        let head = sketch.lane("Pimpinan", process: 0)
        let chief = sketch.lane("Kepala Dinas", process: 0, parent: head)
        let start = sketch.node(.startEvent, "Mulai", lane: front, process: 0)
        let check = sketch.node(.userTask, "Memeriksa", lane: front, process: 0)
        let isWhole = sketch.node(.exclusiveGateway, "Lengkap?", lane: front, process: 0)
        let visit = sketch.node(.subProcess, "Meninjau", lane: front, process: 0)
        let sign = sketch.node(.manualTask, "Menandatangani", lane: chief, process: 0)
        let end = sketch.node(.endEvent, "Selesai", lane: chief, process: 0)
        let late = sketch.node(.boundaryEvent, "3 hari", lane: front, process: 0) { $0.host = check }
        let first = sketch.node(.task, "Mengukur", process: 0, container: visit)
        let second = sketch.node(.task, "Mencatat", process: 0, container: visit)
        sketch.flow(start, check)
        sketch.flow(check, isWhole)
        sketch.flow(isWhole, visit, "Ya")
        sketch.flow(isWhole, check, "Belum")
        sketch.flow(visit, sign)
        sketch.flow(sign, end)
        sketch.flow(late, end)
        sketch.flow(first, second)
        sketch.message(.node(sign), .pool(1), "Izin")
        let note = sketch.annotation("Paling lama 5 hari")
        sketch.association(.annotation(note), .node(check))
        return sketch
    }
}

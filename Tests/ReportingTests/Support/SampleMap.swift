import Findings
import ProcessMaps

/// A small drawn map, made by hand: lanes below each other, their tasks from left to right.
struct SampleMap {
    var path: String
    var title: String
    /// Lane names with the names of their tasks; the work goes through them in this order, lane by lane.
    var lanes: [(name: String, tasks: [String])]

    var file: MapFile {
        var map = ProcessMap()
        map.title = map.texts.store(title)
        map.processes = [Process(id: map.texts.store("P1"), name: map.texts.store(title), pool: 0, line: 3)]
        map.pools = [Pool(id: map.texts.store("Pool_1"), name: map.texts.store(title), process: 0, line: 4)]
        let width = 150 * Double(lanes.reduce(0) { $0 + $1.tasks.count }) + 80
        add(.pool(0), Bounds(x: 0, y: 0, width: width + 30, height: Double(lanes.count) * 120), to: &map)
        for (row, lane) in lanes.enumerated() {
            map.lanes.append(
                Lane(
                    id: map.texts.store("Lane_\(row)"), name: map.texts.store(lane.name), process: 0, depth: 1,
                    line: 5 + row))
            add(.lane(row), Bounds(x: 30, y: Double(row) * 120, width: width, height: 120), to: &map)
            for task in lane.tasks { add(task: task, lane: row, to: &map) }
        }
        map.diagrams = [Diagram(element: .process(0), shapes: 0..<map.shapes.count, edges: 0..<map.edges.count)]
        var counts = MapCounts()
        counts[.lane] = lanes.count
        counts[.userTask] = map.nodes.count
        return MapFile(path: path, exporter: "Contoh", counts: counts, map: map)
    }

    private func add(task: String, lane: Int, to map: inout ProcessMap) {
        let index = map.nodes.count
        map.nodes.append(
            FlowNode(
                kind: .userTask, id: map.texts.store("Task_\(index)"), name: map.texts.store(task), process: 0,
                lane: lane, laneBasis: .reference, line: 10 + index))
        let x = 70 + Double(index) * 150
        let y = Double(lane) * 120 + 25
        add(.node(index), Bounds(x: x, y: y, width: 110, height: 70), to: &map)
        guard index > 0 else { return }
        let before = map.nodes[index - 1].lane ?? 0
        map.sequenceFlows.append(
            SequenceFlow(id: map.texts.store("Flow_\(index)"), source: index - 1, target: index, line: 40 + index))
        let start = map.waypoints.count
        map.waypoints += [
            Point(x: x - 40, y: Double(before) * 120 + 60), Point(x: x - 20, y: Double(before) * 120 + 60),
            Point(x: x - 20, y: y + 35), Point(x: x, y: y + 35),
        ]
        map.edges.append(Edge(element: .sequenceFlow(index - 1), waypoints: start..<map.waypoints.count))
    }

    private func add(_ element: ElementIndex, _ bounds: Bounds, to map: inout ProcessMap) {
        map.shapes.append(Shape(element: element, bounds: bounds, isHorizontal: true))
    }
}

/// The cross-function map of the example, as BPMN 2.0 with its drawing: the activities and performers of the SOP.
struct ExampleMap {
    private let example: ExampleCase

    init(_ example: ExampleCase) { self.example = example }

    /// A flow node and where it is drawn.
    private struct Node {
        var id: String
        var element: String
        var name: String
        var lane = 0
        /// From the left, from 0 on.
        var column: Int
        /// In the first lane, which has two rows.
        var row = 0

        var x: Int { 240 + 160 * column }
        var y: Int { lane == 0 ? 150 + 110 * row : 250 + 140 * lane }
        var width: Int { element == "task" ? 120 : element == "exclusiveGateway" ? 50 : 36 }
        var height: Int { element == "task" ? 80 : width }
    }

    private var nodes: [Node] {
        let steps = example.steps
        func task(_ number: Int, column: Int, row: Int = 0) -> Node {
            let lane = example.performers.firstIndex(of: steps[number - 1].performer) ?? 0
            return Node(
                id: "langkah_\(number)", element: "task", name: steps[number - 1].activity, lane: lane, column: column,
                row: row)
        }
        return [
            Node(id: "mulai", element: "startEvent", name: "Surat diterima", column: 0),
            Node(id: "kembali", element: "exclusiveGateway", name: "", column: 1), task(1, column: 2),
            task(2, column: 3),
            Node(id: "lengkap", element: "exclusiveGateway", name: "Surat lengkap?", column: 4),
            task(3, column: 4, row: 1), task(4, column: 5), task(5, column: 6), task(6, column: 7), task(7, column: 8),
            Node(id: "selesai", element: "endEvent", name: "Surat selesai ditangani", column: 9),
        ]
    }

    private var flows: [(from: String, to: String, name: String)] {
        [
            ("mulai", "kembali", ""), ("kembali", "langkah_1", ""), ("langkah_1", "langkah_2", ""),
            ("langkah_2", "lengkap", ""), ("lengkap", "langkah_4", "Ya"), ("lengkap", "langkah_3", "Tidak"),
            ("langkah_3", "kembali", ""), ("langkah_4", "langkah_5", ""), ("langkah_5", "langkah_6", ""),
            ("langkah_6", "langkah_7", ""), ("langkah_7", "selesai", ""),
        ]
    }

    var xml: String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
        xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" \
        xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="contoh" targetNamespace="https://instansi.example/bpmn">
          <bpmn:collaboration id="kolaborasi">
            <bpmn:participant id="unit" name="\(example.owner.name)" processRef="proses" />
          </bpmn:collaboration>
          <bpmn:process id="proses" name="\(example.code) \(example.title)" isExecutable="false">
        \(lanes)
        \(nodes.map(element).joined(separator: "\n"))
        \(flows.enumerated().map { flow($0.offset, $0.element) }.joined(separator: "\n"))
          </bpmn:process>
          <bpmndi:BPMNDiagram id="gambar">
            <bpmndi:BPMNPlane id="bidang" bpmnElement="kolaborasi">
        \(shape("unit", 130, 80, 1650, 520, isFrame: true))
        \(laneShapes)
        \(nodes.map { shape($0.id, $0.x - $0.width / 2, $0.y - $0.height / 2, $0.width, $0.height) }.joined(separator: "\n"))
        \(flows.enumerated().map { edge($0.offset, $0.element) }.joined(separator: "\n"))
            </bpmndi:BPMNPlane>
          </bpmndi:BPMNDiagram>
        </bpmn:definitions>

        """
    }

    // MARK: - Semantics

    private var lanes: String {
        var text = "    <bpmn:laneSet id=\"lajur\">\n"
        for (position, performer) in example.performers.enumerated() {
            text += "      <bpmn:lane id=\"lajur_\(position + 1)\" name=\"\(performer)\">\n"
            for node in nodes where node.lane == position {
                text += "        <bpmn:flowNodeRef>\(node.id)</bpmn:flowNodeRef>\n"
            }
            text += "      </bpmn:lane>\n"
        }
        return text + "    </bpmn:laneSet>"
    }

    private func element(_ node: Node) -> String {
        var text = "    <bpmn:\(node.element) id=\"\(node.id)\""
        if !node.name.isEmpty { text += " name=\"\(node.name)\"" }
        text += ">\n"
        for (position, flow) in flows.enumerated() where flow.to == node.id {
            text += "      <bpmn:incoming>arus_\(position + 1)</bpmn:incoming>\n"
        }
        for (position, flow) in flows.enumerated() where flow.from == node.id {
            text += "      <bpmn:outgoing>arus_\(position + 1)</bpmn:outgoing>\n"
        }
        return text + "    </bpmn:\(node.element)>"
    }

    private func flow(_ position: Int, _ flow: (from: String, to: String, name: String)) -> String {
        let name = flow.name.isEmpty ? "" : " name=\"\(flow.name)\""
        return "    <bpmn:sequenceFlow id=\"arus_\(position + 1)\"\(name) sourceRef=\"\(flow.from)\" "
            + "targetRef=\"\(flow.to)\" />"
    }

    // MARK: - Drawing

    private var laneShapes: String {
        let places = [(80, 240), (320, 140), (460, 140)]
        return places.enumerated()
            .map { shape("lajur_\($0.offset + 1)", 160, $0.element.0, 1620, $0.element.1, isFrame: true) }
            .joined(separator: "\n")
    }

    private func shape(
        _ id: String, _ x: Int, _ y: Int, _ width: Int, _ height: Int, isFrame: Bool = false
    ) -> String {
        """
              <bpmndi:BPMNShape id="\(id)_gambar" bpmnElement="\(id)"\(isFrame ? " isHorizontal=\"true\"" : "")>
                <dc:Bounds x="\(x)" y="\(y)" width="\(width)" height="\(height)" />
              </bpmndi:BPMNShape>
        """
    }

    /// Along the row of the source, then up or down to the target.
    private func edge(_ position: Int, _ flow: (from: String, to: String, name: String)) -> String {
        guard let from = nodes.first(where: { $0.id == flow.from }), let to = nodes.first(where: { $0.id == flow.to })
        else { return "" }
        let toTheRight = to.x > from.x ? 1 : to.x < from.x ? -1 : 0
        let down = to.y > from.y ? 1 : to.y < from.y ? -1 : 0
        var points = [(from.x + toTheRight * from.width / 2, from.y + (toTheRight == 0 ? down * from.height / 2 : 0))]
        if toTheRight != 0, down != 0 { points.append((to.x, from.y)) }
        points.append((down == 0 ? to.x - toTheRight * to.width / 2 : to.x, to.y - down * to.height / 2))
        let way = points.map { "        <di:waypoint x=\"\($0.0)\" y=\"\($0.1)\" />" }.joined(separator: "\n")
        return
            "      <bpmndi:BPMNEdge id=\"arus_\(position + 1)_gambar\" bpmnElement=\"arus_\(position + 1)\">\n\(way)\n"
            + "      </bpmndi:BPMNEdge>"
    }
}

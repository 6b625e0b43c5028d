internal import Findings
internal import ProcessMaps

/// One BPMN file as JSON: its state, what is counted in it, and per process who does what and hands over to whom.
struct MapFileDocument {
    private let file: MapFile
    private let map: ProcessMap
    private let handoffs: [Handoff]

    init(_ file: MapFile) {
        self.file = file
        map = file.map
        handoffs = file.map.handoffs
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.set("file", file.path)
            json.set("state", file.state.rawValue)
            json.optional("reason", file.problem) { $0.problem($1) }
            json.set("exporter", optional(file.exporter))
            json.set("exporterVersion", optional(file.exporterVersion))
            json.set("encoding", file.encoding)
            json.set("counts") { json in
                for column in MapCounts.Column.allCases { json.set(column.rawValue, file.counts[column]) }
            }
            json.setInline("map") {
                $0.set("kind", map.kind.rawValue)
                $0.set("code", map.code?.text)
                $0.set("title", optional(map[map.title]))
                $0.set("level", map.level)
            }
            json.set("processes", map.processes.indices) { write(process: $1, to: &$0) }
        }
    }

    private func write(process: Int, to json: inout JSONWriter) {
        let element = map.processes[process]
        json.object { json in
            json.set("id", optional(map[element.id]))
            json.set("name", optional(map[element.name]))
            json.set("kind", map.kind(ofProcess: process).rawValue)
            json.set("code", map.code(ofProcess: process)?.text)
            json.set("performers", map.performers(ofProcess: process).map { map.name(of: $0) })
            json.set("activities", activities(of: process)) { json, node in
                json.inline {
                    $0.object {
                        $0.set("id", optional(map[map.nodes[node].id]))
                        $0.set("name", optional(map[map.nodes[node].name]))
                        $0.set("type", map.nodes[node].kind.rawValue)
                        $0.set("performer", map.performer(of: node).map { map.name(of: $0) })
                    }
                }
            }
            json.set("handoffs", handoffs.filter { self.process(of: $0) == process }) { write($1, to: &$0) }
        }
    }

    private func activities(of process: Int) -> [Int] {
        map.nodes.indices.filter { map.nodes[$0].process == process && map.nodes[$0].kind.isActivity }
    }

    /// A hand-off stands with the process that gives; where a black box gives, with the one that receives.
    private func process(of handoff: Handoff) -> Int? {
        handoff.from.flatMap { map.nodes[$0].process } ?? process(of: handoff.fromPerformer)
            ?? handoff.to.flatMap { map.nodes[$0].process } ?? process(of: handoff.toPerformer)
    }

    private func process(of performer: Performer) -> Int? {
        switch performer {
        case .lane(let lane): map.process(of: .lane(lane))
        case .pool(let pool): map.process(of: .pool(pool))
        }
    }

    private func write(_ handoff: Handoff, to json: inout JSONWriter) {
        json.inline { json in
            json.object {
                $0.set("flow", optional(map.id(of: handoff.flow)))
                $0.set("from", endID(handoff.from, handoff.fromPerformer))
                $0.set("to", endID(handoff.to, handoff.toPerformer))
                $0.set("fromPerformer", map.name(of: handoff.fromPerformer))
                $0.set("toPerformer", map.name(of: handoff.toPerformer))
            }
        }
    }

    /// The id of the node, or of the black-box pool.
    private func endID(_ node: Int?, _ performer: Performer) -> String? {
        if let node { return optional(map.id(of: .node(node))) }
        switch performer {
        case .lane(let lane): return optional(map.id(of: .lane(lane)))
        case .pool(let pool): return optional(map.id(of: .pool(pool)))
        }
    }

    private func optional(_ text: String) -> String? { text.isEmpty ? nil : text }
}

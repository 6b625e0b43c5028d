internal import Findings
internal import ProcessMaps

/// One BPMN file as JSON: its state, what is counted in it, and per process who does what and hands over to whom. A class,
/// since a value with the fifty tables of a map in it would be copied for each closure.
final class MapFileDocument {
    private let file: MapFile
    private let map: ProcessMap
    private let work: ProcessWork

    init(_ file: MapFile) {
        self.file = file
        map = file.map
        work = ProcessWork(file.map)
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
                for column in MapCounts.Column.allCases {
                    json.key(named: column.rawValue)
                    json.integer(file.counts[column])
                }
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
            set("id", element.id, in: &json)
            set("name", element.name, in: &json)
            json.set("kind", work.kind(of: process).rawValue)
            json.set("code", work.code(of: process)?.text)
            json.set("performers", work.performers(of: process)) { write(map.storedName(of: $1), to: &$0) }
            json.set("activities", work.activities(of: process)) { write(activity: $1, to: &$0) }
            json.set("handoffs", work.handoffs(of: process)) { write($1, to: &$0) }
        }
    }

    private func write(activity node: Int, to json: inout JSONWriter) {
        json.inline {
            $0.object { json in
                set("id", map.nodes[node].id, in: &json)
                set("name", map.nodes[node].name, in: &json)
                json.set("type", map.nodes[node].kind.rawValue)
                json.optional("performer", map.performer(of: node)) { write(map.storedName(of: $1), to: &$0) }
            }
        }
    }

    private func write(_ handoff: Handoff, to json: inout JSONWriter) {
        json.inline {
            $0.object { json in
                set("flow", map.storedID(of: handoff.flow), in: &json)
                set("from", endID(handoff.from, handoff.fromPerformer), in: &json)
                set("to", endID(handoff.to, handoff.toPerformer), in: &json)
                json.key("fromPerformer")
                write(map.storedName(of: handoff.fromPerformer), to: &json)
                json.key("toPerformer")
                write(map.storedName(of: handoff.toPerformer), to: &json)
            }
        }
    }

    /// The id of the node, or of the black-box pool.
    private func endID(_ node: Int?, _ performer: Performer) -> StoredText {
        if let node { return map.nodes[node].id }
        switch performer {
        case .lane(let lane): return map.lanes[lane].id
        case .pool(let pool): return map.pools[pool].id
        }
    }

    // MARK: Texts

    /// `null` where the file has none.
    private func set(_ name: StaticString, _ text: StoredText, in json: inout JSONWriter) {
        json.key(name)
        if text.isEmpty { json.null() } else { write(text, to: &json) }
    }

    private func write(_ text: StoredText, to json: inout JSONWriter) {
        map.withUTF8(of: text) { json.string($0) }
    }

    private func optional(_ text: String) -> String? { text.isEmpty ? nil : text }
}

import Foundation

/// A small BPMN file: one task in each lane.
enum BPMN {
    static func map(id: String = "Proses", name: String, lanes: [String] = ["Loket"]) -> String {
        let laneTags = lanes.enumerated().map {
            "<lane id=\"L\($0)\" name=\"\($1)\"><flowNodeRef>T\($0)</flowNodeRef></lane>"
        }
        let tasks = lanes.indices.map { "<task id=\"T\($0)\" name=\"Langkah \($0)\"/>" }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="uji">
            <process id="\(id)" name="\(name)"><laneSet id="S">\(laneTags.joined())</laneSet>\(tasks.joined())</process>
            </definitions>
            """
    }

    /// The same, cut off in the middle of its first task.
    static func truncated(id: String = "Proses", name: String) -> String {
        let whole = map(id: id, name: name)
        return whole.components(separatedBy: "name=\"Langkah").first ?? ""
    }
}

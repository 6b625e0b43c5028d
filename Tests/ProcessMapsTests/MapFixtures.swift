import ProcessMaps
import Testing

/// The maps beside the tests, and maps written in a test.
enum MapFixtures {
    private static let folder = String(#filePath.dropLast("MapFixtures.swift".count)) + "Fixtures/"

    static func read(_ name: String) -> MapFile {
        MapReader().read(contentsOf: folder + name, as: name)
    }

    /// A file with `content` inside `definitions`.
    static func file(_ content: String, attributes: String = "") -> MapFile {
        let text = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" \(attributes)>\(content)</definitions>
            """
        return MapReader().read(bytes: Array(text.utf8), as: "uji.bpmn")
    }
}

extension ProcessMap {
    /// The node of this id.
    func node(_ id: String) throws -> Int {
        guard case .node(let node) = element(withID: id) else {
            throw MissingElement(id: id)
        }
        return node
    }

    struct MissingElement: Error { var id: String }
}

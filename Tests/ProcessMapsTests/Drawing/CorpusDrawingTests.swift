import Foundation
@testable import ProcessMaps
import Testing

@Suite("Drawings of maps that real tools wrote")
struct CorpusDrawingTests {
    @Test(
        "every map is drawn as whole XML, each id once, each node once a plane or told to be missing",
        .enabled(if: DrawnCorpus.isHere, "the corpus is not here"),
        arguments: DrawnCorpus.folders)
    func corpus(_ folder: String) {
        let files = DrawnCorpus.files(in: folder)
        #expect(!files.isEmpty)
        for file in files {
            let map = MapReader().read(contentsOf: file.path).map
            let xml = DrawnXML(MapDrawing(map).svg())
            #expect(xml.error == nil, "\(file.lastPathComponent)")
            #expect(Set(xml.ids).count == xml.ids.count, "\(file.lastPathComponent)")
            #expect(Self.nodesUnaccounted(in: map, xml).isEmpty, "\(file.lastPathComponent)")
        }
    }

    @Test(
        "every map is laid out, with each of its nodes once, when its drawing is taken away",
        .enabled(if: DrawnCorpus.isHere, "the corpus is not here"),
        arguments: DrawnCorpus.folders)
    func withoutDrawing(_ folder: String) {
        for file in DrawnCorpus.files(in: folder) {
            var map = MapReader().read(contentsOf: file.path).map
            map.diagrams = []
            let xml = DrawnXML(MapDrawing(map).svg())
            #expect(xml.error == nil, "\(file.lastPathComponent)")
            #expect(xml.groups("node").count == map.nodes.count, "\(file.lastPathComponent)")
        }
    }

    /// Nodes whose shape can be drawn and yet are not, outside closed sub-processes.
    private static func nodesUnaccounted(in map: ProcessMap, _ xml: DrawnXML) -> Set<Int> {
        let drawn = Set(xml.groups("node").compactMap { xml.elements[$0].attributes["id"]?.split(separator: "-")[2] })
        let placed = map.shapes.compactMap { shape -> Int? in
            guard case .node(let index) = shape.element, Box(drawable: shape.bounds) != nil else { return nil }
            return map.nodes[index].container == nil ? index : nil
        }
        return Set(placed).filter { !drawn.contains(Substring(String($0))) }
    }
}

/// Maps of many tools, beside the repository where they are at hand.
enum DrawnCorpus {
    /// Of many tools, drawn by people or written by hand, and broken on purpose.
    static let folders = [
        "miwg", "camunda-research-en", "bpmn-js", "hostile", "activiti", "bpmn-analyzer", "bpmn-moddle", "bpmnlint",
        "spiffworkflow", "synthetic-id",
    ]

    static var isHere: Bool { FileManager.default.fileExists(atPath: root.path) }

    static func files(in folder: String) -> [URL] {
        let folder = root.appendingPathComponent(folder)
        let walk = FileManager.default.enumerator(atPath: folder.path)
        return (walk?.allObjects ?? []).compactMap { $0 as? String }.filter(isMap).sorted()
            .map { folder.appendingPathComponent($0) }
    }

    private static func isMap(_ path: String) -> Bool { path.hasSuffix(".bpmn") || path.hasSuffix(".xml") }

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../../shared/corpus/open").standardizedFileURL
}

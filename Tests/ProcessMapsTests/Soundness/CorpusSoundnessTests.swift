import Foundation
import ProcessMaps
import Testing

/// Maps that people and tools drew, from a corpus that lies beside the repository on some machines.
@Suite struct CorpusSoundnessTests {
    @Test(
        "real maps are decided well within the limits",
        arguments: ["camunda-research-en", "miwg", "activiti", "bpmn-js"])
    func decided(folder: String) {
        let path = CorpusTests.corpus.appendingPathComponent(folder)
        guard let walk = FileManager.default.enumerator(atPath: path.path) else {
            print("corpus: \(folder) is not on this machine; nothing checked")
            return
        }
        var table: [String: Int] = [:]
        let names = walk.compactMap { $0 as? String }.filter { $0.contains(".bpmn") }.sorted()
        for name in names {
            let map = MapReader().read(contentsOf: path.appendingPathComponent(name).path, as: name).map
            for scope in map.soundness() {
                switch scope.verdict {
                case .sound: table["sound", default: 0] += 1
                case .problems(let problems):
                    table["problems", default: 0] += 1
                    #expect(!problems.isEmpty)
                    #expect(problems.allSatisfy { $0.kind == .neverCarriedOut || $0.path.last == $0.place }, "\(name)")
                case .notDecided(let reason):
                    table["not decided", default: 0] += 1
                    #expect(reason != .limitReached, "\(name)")
                }
            }
        }
        print(
            "corpus: \(folder):",
            table.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", "))
    }
}

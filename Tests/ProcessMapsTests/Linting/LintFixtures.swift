import Findings
import Foundation
import ProcessMaps

/// The pairs of maps beside the tests: `<rule>.correct.bpmn` and `<rule>.incorrect.bpmn`. The first comment of an
/// incorrect one names the elements the rule must speak of: `<!-- Temuan pada: Periksa, Susun -->`, `peta` for the whole.
enum LintFixtures {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures/lint")

    static func map(_ rule: RuleID, _ which: String) -> MapFile {
        let name = "\(rule.name).\(which).bpmn"
        return MapReader().read(contentsOf: folder.appendingPathComponent(name).path, as: name)
    }

    /// The ids the incorrect map says, sorted; an empty one for the map as a whole.
    static func expected(_ rule: RuleID) throws -> [String] {
        let file = folder.appendingPathComponent("\(rule.name).incorrect.bpmn")
        let text = try String(contentsOf: file, encoding: .utf8)
        guard let start = text.range(of: "<!-- Temuan pada: "),
            let end = text.range(of: " -->", range: start.upperBound..<text.endIndex)
        else { return [] }
        return text[start.upperBound..<end.lowerBound].components(separatedBy: ", ").map { $0 == "peta" ? "" : $0 }
            .sorted()
    }

    /// The names of the rules that have a file of this kind.
    static func names(_ which: String) throws -> Set<String> {
        let ending = ".\(which).bpmn"
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return Set(files.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) })
    }
}

extension RuleID {
    /// `implicit-split` of `map/implicit-split`.
    var name: String { String(rawValue.drop { $0 != "/" }.dropFirst()) }
}

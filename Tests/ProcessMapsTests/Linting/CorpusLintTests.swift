import Findings
import Foundation
import Testing

@testable import ProcessMaps

/// Lint on real files and on the example maps of bpmnlint, which lie beside the repository on some machines.
@Suite struct CorpusLintTests {
    static let lint = MapLint(LintConfiguration(preset: .all))

    @Test("every file of the corpus is linted, twice with the same report, and every finding has its place")
    func corpus() throws {
        guard let rows = CorpusTests.rows("truth.csv") else { return }
        let known = Set(MapLint.rules.map(\.id))
        var counts: [Severity: Int] = [:]
        for row in rows {
            let name = row["file"] ?? ""
            let file = MapReader().read(contentsOf: CorpusTests.corpus.appendingPathComponent(name).path, as: name)
            let report = Self.lint.check(file)
            #expect(report.state == file.state)
            for finding in report.findings {
                counts[finding.severity, default: 0] += 1
                #expect(known.contains(finding.rule), "\(name): \(finding.rule)")
                #expect(finding.location.path == name)
                if let element = finding.location.element, finding.rule != "map/dangling-drawing" {
                    #expect(!element.isEmpty)
                }
            }
            #expect(Self.lint.check(file).findings == report.findings)
        }
        print(
            "lint corpus: \(rows.count) files, \(counts[.error] ?? 0) errors, \(counts[.warning] ?? 0) warnings,",
            "\(counts[.note] ?? 0) notes")
    }

    @Test("cutting and muddling real files never crashes lint")
    func muddled() throws {
        guard let rows = CorpusTests.rows("truth.csv") else { return }
        let whole = rows.filter { $0["ok"] == "1" && $0["bpmn"] == "1" }
        for (index, row) in whole.enumerated() where index % 25 == 0 {
            let file = CorpusTests.corpus.appendingPathComponent(row["file"] ?? "")
            let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            let muddles = [
                text.replacing("sourceRef=", with: "targetRef2="), text.replacing("<lane ", with: "<group "),
                text.replacing("task", with: "subProcess"), text.replacing("id=\"", with: "id=\"a"),
                text.replacing("processRef=", with: "x="), text.replacing("startEvent", with: "boundaryEvent"),
            ]
            for muddle in muddles { _ = Self.lint.check(MapReader().read(bytes: Array(muddle.utf8))) }
        }
    }
}

import Dossier
import Findings
import Foundation
import Testing

@testable import Assessment
@testable import Reporting

@Suite("The findings of an assessment as SARIF")
struct SARIFReportTests {
    private static let result = SampleCity().result

    private static func run(_ result: AssessmentResult = result, _ scope: AnswerScope = .agency) throws -> [String: Any]
    {
        let bytes = try GapReport(result, scope: scope).bytes(as: .sarif)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect(json["version"] as? String == "2.1.0")
        let runs = try #require(json["runs"] as? [[String: Any]])
        #expect(runs.count == 1)
        return try #require(runs.first)
    }

    @Test("holds every finding of the result, each with its rule, level and text")
    func findings() throws {
        let run = try Self.run()
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(!results.isEmpty)
        #expect(results.count == Self.result.findings.count)
        #expect(results.compactMap { $0["ruleId"] as? String } == Self.result.findings.map(\.rule.rawValue))
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]]).compactMap { $0["id"] as? String }
        #expect(Set(rules).count == rules.count)
        for result in results {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules[index] == result["ruleId"] as? String)
            #expect((result["message"] as? [String: String])?["text"]?.isEmpty == false)
            #expect(["error", "warning", "note"].contains(result["level"] as? String ?? ""))
        }
    }

    @Test("describes the rules it knows")
    func rules() throws {
        var result = Self.result
        let known = try #require(RuleFamily.known.first { !$0.rules.isEmpty }?.rules.first)
        result.findings = [
            Finding(
                rule: known.id, severity: .warning, message: LocalizedText(id: "x", en: "x"),
                location: SourceLocation(element: "dlh")),
            Finding(
                rule: "berkas/asing", severity: .note, message: LocalizedText(id: "y", en: "y"),
                location: SourceLocation(path: "a b.csv", line: 3)),
        ]
        let run = try Self.run(result)
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(rules.count == 2)
        let described = try #require(rules.first { $0["id"] as? String == known.id.rawValue })
        #expect((described["help"] as? [String: String])?["text"]?.isEmpty == false)
        let results = try #require(run["results"] as? [[String: Any]])
        let places = results.compactMap { ($0["locations"] as? [[String: Any]])?.first }
        // A place without a file is told by what it is called.
        #expect(places[0]["physicalLocation"] == nil)
        #expect((places[0]["logicalLocations"] as? [[String: String]])?.first?["name"] == "dlh")
        let file = places[1]["physicalLocation"] as? [String: Any]
        #expect((file?["artifactLocation"] as? [String: String])?["uri"] == "a%20b.csv")
        #expect((file?["region"] as? [String: Int])?["startLine"] == 3)
    }

    @Test("names each input file with its fingerprint, and each that was not read whole")
    func files() throws {
        let run = try Self.run()
        let artifacts = try #require(run["artifacts"] as? [[String: Any]])
        #expect(artifacts.count == Self.result.provenance.inputs.count)
        let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
        let notes = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
        let unread = Self.result.provenance.inputs.filter { $0.state != .read }
        #expect(notes.count == unread.count)
        #expect(invocation["executionSuccessful"] as? Bool == !unread.contains { $0.state == .refused })
    }

    @Test("of a unit holds what belongs to it")
    func unit() throws {
        let results = try #require(try Self.run(Self.result, .unit("dlh"))["results"] as? [[String: Any]])
        #expect(results.count < Self.result.findings.count)
    }
}

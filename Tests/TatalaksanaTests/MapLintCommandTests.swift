import Foundation
import Tatalaksana
import Testing

@Suite struct MapLintCommandTests {
    static let maps = Tool.example + "/maps"

    static func folder(_ files: [String: String]) throws -> String { try Tool.dossier(files).path }

    static let task = """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="P"><task id="T"/></process></definitions>
        """

    @Test("the example's maps are linted in path order, and findings alone do not change the exit code")
    func example() throws {
        let run = try Tool.run("map", "lint", Self.maps, "--format", "json")
        #expect(run.status == 0)
        let files = try #require(try run.json()["files"] as? [[String: Any]])
        let paths = files.compactMap { $0["file"] as? String }
        #expect(paths == paths.sorted() && paths.count > 30)
        let text = try Tool.run("map", "lint", Self.maps)
        #expect(text.text.contains("\(paths.count) berkas diperiksa"))
        #expect(text.errors.isEmpty)
    }

    @Test(
        "a gate that is asked for ends the run with 2, after the result",
        arguments: [("error", 0), ("warning", 2), ("note", 2)] as [(String, Int32)])
    func gate(severity: String, status: Int32) throws {
        let folder = try Self.folder(["a.bpmn": Self.task])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let run = try Tool.run("map", "lint", folder, "--fail-on", severity)
        #expect(run.status == status)
        #expect(!run.text.isEmpty)
        #expect(run.errors.isEmpty == (status == 0))
    }

    @Test(
        "a gate does not pass on a file that was never checked",
        arguments: ["<html><body/></html>", String(task.dropLast(20))])
    func uncheckedGate(text: String) throws {
        let folder = try Self.folder(["a.bpmn": text])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let run = try Tool.run("map", "lint", folder, "--rule", "map/deadlock", "--fail-on", "error")
        #expect(run.status == 2)
        #expect(run.text.contains("0 tanpa temuan"))
        #expect(run.errors.contains("setingkat kesalahan"))
    }

    @Test("a file that broke off ends with 3 under --strict")
    func strict() throws {
        let folder = try Self.folder(["a.bpmn": String(Self.task.dropLast(20))])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(try Tool.run("map", "lint", folder).status == 0)
        #expect(try Tool.run("map", "lint", folder, "--strict").status == 3)
    }

    @Test("a configuration switches rules off with a reason, which the report shows")
    func configuration() throws {
        let folder = try Self.folder([
            "a.bpmn": Self.task,
            "lint.yaml": "rules:\n  map/unnamed-activity: {enabled: false, reason: masih konsep}\n",
            "salah.yaml": "rules:\n  map/unnamed-activity: {enabled: false}\n",
        ])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let run = try Tool.run("map", "lint", folder + "/a.bpmn", "--config", folder + "/lint.yaml")
        #expect(run.status == 0)
        #expect(run.text.contains("map/unnamed-activity (1 temuan): masih konsep"))
        let wrong = try Tool.run("map", "lint", folder + "/a.bpmn", "--config", folder + "/salah.yaml")
        #expect(wrong.status == 65)
        #expect(wrong.text.isEmpty)
        #expect(wrong.errors.contains("salah.yaml:2: "))
        #expect(try Tool.run("map", "lint", folder + "/a.bpmn", "--config", folder + "/tidak-ada.yaml").status == 66)
    }

    @Test("one rule alone can be asked for beside what was not read, and one that is not there names the nearest")
    func oneRule() throws {
        let run = try Tool.run("map", "lint", Self.maps, "--rule", "implicit-join", "--format", "json")
        let files = try #require(try run.json()["files"] as? [[String: Any]])
        let rules = files.flatMap { $0["findings"] as? [[String: Any]] ?? [] }.compactMap { $0["rule"] as? String }
        #expect(Set(rules) == ["map/implicit-join", "map/truncated"])
        let unknown = try Tool.run("map", "lint", Self.maps, "--rule", "map/implicit-jion")
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("map/implicit-join"))
    }

    @Test("SARIF goes into a file, whole or not at all")
    func output() throws {
        let folder = try Self.folder(["a.bpmn": Self.task])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let run = try Tool.run("map", "lint", folder, "--format", "sarif", "-o", folder + "/hasil.sarif")
        #expect(run.status == 0 && run.text.isEmpty)
        let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/hasil.sarif"))
        #expect((try JSONSerialization.jsonObject(with: data) as? [String: Any])?["version"] as? String == "2.1.0")
        #expect(try Tool.run("map", "lint", folder, "-o", "/tidak/ada/x").status == 73)
    }

    @Test("rules are listed, and explained by id; an unknown one names the nearest")
    func rules() throws {
        let list = try Tool.run("rule", "list", "--format", "json")
        let rules = try #require(try JSONSerialization.jsonObject(with: list.output) as? [[String: Any]])
        #expect(rules.count == RuleList.all.count)
        let explanation = try Tool.run("rule", "explain", "map/stuck", "--lang", "en")
        #expect(explanation.text.hasPrefix("Cannot reach an end"))
        let unknown = try Tool.run("rule", "explain", "map/stcuk")
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("“map/stuck”"))
    }
}

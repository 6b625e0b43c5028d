import Findings
import Foundation
import ProcessMaps
import Testing

@testable import Reporting

@Suite struct LintOutputTests {
    static let model = "http://www.omg.org/spec/BPMN/20100524/MODEL"

    /// Two maps: one with a split without a gateway and a message with hostile characters, one cut off.
    static let files: [MapFile] = {
        let first = """
            <definitions xmlns="\(model)"><process id="P" name="KTC-01.01 Izin &#x202E;\u{7F}">
            <startEvent id="S"/><task id="A" name="Memeriksa &quot;berkas&quot;"/><task id="B" name="Menyusun surat"/>
            <task id="C" name="Mencatat surat"/><endEvent id="E"/>
            <sequenceFlow id="f" sourceRef="S" targetRef="A"/><sequenceFlow id="g" sourceRef="A" targetRef="B"/>
            <sequenceFlow id="h" sourceRef="A" targetRef="C"/><sequenceFlow id="i" sourceRef="B" targetRef="E"/>
            <sequenceFlow id="j" sourceRef="C" targetRef="E"/></process></definitions>
            """
        let second = "<definitions xmlns=\"\(model)\"><process id=\"P\"><task id=\"A\""
        return [
            MapReader().read(bytes: Array(first.utf8), as: "peta/izin usaha: é.bpmn"),
            MapReader().read(bytes: Array(second.utf8), as: "terpotong.bpmn"),
        ]
    }()

    static let configuration = LintConfiguration(settings: [
        "map/implicit-split": .off(reason: "gaya \"lama\" kantor"), "map/no-performer": .on(.error, reason: nil),
    ])

    static func output(
        _ format: LintFormat, _ files: [MapFile] = files, _ configuration: LintConfiguration = configuration,
        language: Language = .indonesian
    ) -> [UInt8] {
        let lint = MapLint(configuration)
        var output = LintOutput(format, lint: lint, language: language, toolVersion: "0.0.0")
        var bytes = output.beginning
        for file in files { bytes += output.bytes(for: lint.check(file)) }
        return bytes + output.ending
    }

    static func json(_ bytes: [UInt8]) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    @Test("JSON holds the files, their findings in both languages, what was switched off and why, and a summary")
    func jsonDocument() throws {
        let json = try Self.json(Self.output(.json))
        #expect(json["schemaVersion"] as? String == "1.0")
        #expect((json["switchedOff"] as? [[String: String]])?.first?["reason"] == "gaya \"lama\" kantor")
        let files = try #require(json["files"] as? [[String: Any]])
        #expect(files.map { $0["state"] as? String } == ["read", "partlyRead"])
        let findings = try #require(files[0]["findings"] as? [[String: Any]])
        let performer = try #require(findings.first { $0["rule"] as? String == "map/no-performer" })
        #expect(performer["severity"] as? String == "error")
        #expect((performer["message"] as? [String: String])?.keys.sorted() == ["en", "id"])
        #expect((performer["location"] as? [String: Any])?["element"] as? String == "P")
        #expect(performer["legalBasis"] as? String == "PermenPANRB 19/2018, peta lintas fungsi")
        #expect(performer["action"] is [String: String])
        let suppressed = try #require(files[0]["suppressed"] as? [[String: Any]])
        #expect(suppressed.map { $0["rule"] as? String } == ["map/implicit-split"])
        #expect(suppressed.first?["reason"] as? String == "gaya \"lama\" kantor")
        let summary = try #require(json["summary"] as? [String: Int])
        #expect(summary["files"] == 2)
        #expect(summary["unread"] == 1)
        #expect(summary["refused"] == 0)
        #expect(files.map { $0["notChecked"] is [String: String] } == [false, true])
        #expect(summary["suppressed"] == 1)
        #expect(summary["errors"] == 2)
    }

    @Test("JSON and SARIF of no findings and of no files are whole documents", arguments: [LintFormat.json, .sarif])
    func empty(format: LintFormat) throws {
        let json = try Self.json(Self.output(format, [], LintConfiguration()))
        if format == .json {
            #expect((json["files"] as? [Any])?.isEmpty == true)
        } else {
            #expect(((json["runs"] as? [[String: Any]])?.first?["results"] as? [Any])?.isEmpty == true)
        }
    }

    @Test("SARIF has what the standard requires, every result names a rule that is described, and its place")
    func sarif() throws {
        let sarif = try Self.json(Self.output(.sarif))
        #expect(sarif["version"] as? String == "2.1.0")
        let run = try #require((sarif["runs"] as? [[String: Any]])?.first)
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        #expect(driver["name"] as? String == "tatalaksana")
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(rules.count == MapLint.rules.count)
        for rule in rules {
            #expect(rule["id"] is String)
            for key in ["shortDescription", "fullDescription", "help"] {
                #expect((rule[key] as? [String: String])?["text"]?.isEmpty == false)
            }
            let level = (rule["defaultConfiguration"] as? [String: Any])?["level"] as? String
            #expect(["error", "warning", "note"].contains(level))
        }
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(!results.isEmpty)
        for result in results {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
            #expect((result["message"] as? [String: String])?["text"]?.isEmpty == false)
            let place = try #require((result["locations"] as? [[String: Any]])?.first)
            let physical = try #require(place["physicalLocation"] as? [String: Any])
            let uri = try #require((physical["artifactLocation"] as? [String: String])?["uri"])
            #expect(["peta/izin%20usaha%3A%20%C3%A9.bpmn", "terpotong.bpmn"].contains(uri))
            if let region = physical["region"] as? [String: Int] { #expect((region["startLine"] ?? 0) > 0) }
        }
    }

    @Test("SARIF shows what was switched off, as suppressed results and as notifications")
    func sarifSuppressions() throws {
        let run = try #require((try Self.json(Self.output(.sarif))["runs"] as? [[String: Any]])?.first)
        let results = try #require(run["results"] as? [[String: Any]])
        let suppressed = results.filter { $0["suppressions"] != nil }
        #expect(suppressed.map { $0["ruleId"] as? String } == ["map/implicit-split"])
        let suppression = (suppressed.first?["suppressions"] as? [[String: String]])?.first
        #expect(suppression == ["kind": "external", "status": "accepted", "justification": "gaya \"lama\" kantor"])
        let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
        #expect(invocation["executionSuccessful"] as? Bool == true)
        let notes = try #require(invocation["toolConfigurationNotifications"] as? [[String: Any]])
        let note = try #require((notes.first?["message"] as? [String: String])?["text"])
        #expect(note.contains("gaya \"lama\" kantor"))
        #expect((invocation["ruleConfigurationOverrides"] as? [Any])?.count == 2)
    }

    @Test("a refused file is never without findings, whatever rule is asked for, and the summary names it")
    func refused() throws {
        let page = MapReader().read(bytes: Array("<html><body/></html>".utf8), as: "halaman.bpmn")
        let only = LintConfiguration(only: ["map/deadlock"])
        let text = String(decoding: Self.output(.text, [page], only), as: UTF8.self)
        #expect(text.contains("1 berkas diperiksa, 0 tanpa temuan, 1 tidak terbaca."))
        #expect(text.contains("map/not-bpmn"))
        #expect(text.contains("Aturan mutu peta tidak dijalankan karena berkas tidak terbaca."))
        let english = String(decoding: Self.output(.text, [page], only, language: .english), as: UTF8.self)
        #expect(english.contains("1 file checked, 0 without findings, 1 not read."))
        let summary = try #require(try Self.json(Self.output(.json, [page], only))["summary"] as? [String: Int])
        #expect(summary["filesWithoutFindings"] == 0)
        #expect(summary["refused"] == 1)
        #expect(summary["errors"] == 1)
    }

    @Test("SARIF notifies of every file not read whole, and a refused one makes the execution unsuccessful")
    func sarifUnread() throws {
        let page = MapReader().read(bytes: Array("<html><body/></html>".utf8), as: "halaman.bpmn")
        for (files, isSuccess, rules) in [
            ([Self.files[0]], true, []), (Self.files, true, ["map/truncated"]),
            (Self.files + [page], false, ["map/truncated", "map/not-bpmn"]),
        ] as [([MapFile], Bool, [String])] {
            let run = try #require((try Self.json(Self.output(.sarif, files))["runs"] as? [[String: Any]])?.first)
            let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
            #expect(invocation["executionSuccessful"] as? Bool == isSuccess)
            let notes = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
            #expect(notes.compactMap { ($0["associatedRule"] as? [String: Any])?["id"] as? String } == rules)
            for note in notes {
                #expect(note["level"] as? String == "error")
                let text = (note["message"] as? [String: String])?["text"]
                #expect(text?.contains("Aturan mutu peta tidak dijalankan") == true)
                #expect((note["locations"] as? [[String: Any]])?.first?["physicalLocation"] is [String: Any])
            }
        }
    }

    @Test("text says per file what is wrong, where, what to do and what it rests on, and closes with the counts")
    func text() {
        let text = String(decoding: Self.output(.text), as: UTF8.self)
        #expect(text.contains("peta/izin usaha: é.bpmn: 1 kesalahan"))
        #expect(text.contains("✖ Tidak ada pelaksana"))
        #expect(text.contains("baris 1: Proses"))
        #expect(text.contains("→ Gambar pool instansi"))
        #expect(text.contains("§ PermenPANRB 19/2018"))
        #expect(text.contains("Dimatikan: map/implicit-split (1 temuan): gaya \"lama\" kantor"))
        #expect(text.contains("2 berkas diperiksa, 0 tanpa temuan, 1 terbaca sebagian."))
        #expect(text.contains("Aturan mutu peta tidak dijalankan karena berkas hanya terbaca sebagian."))
        #expect(!text.contains("\u{202E}") && !text.contains("\u{7F}"))
        #expect(!text.contains("\u{1B}"))
    }

    @Test("a rule that speaks often in one file is cut short in the text, with the number of the rest")
    func cutShort() {
        let tasks = (0..<20).map { "<task id=\"T\($0)\"/>" }.joined()
        let file = MapReader().read(
            bytes: Array("<definitions xmlns=\"\(Self.model)\"><process id=\"P\">\(tasks)</process></definitions>".utf8)
        )
        let text = String(
            decoding: Self.output(.text, [file], LintConfiguration(only: ["map/unnamed-activity"]), language: .english),
            as: UTF8.self)
        #expect(text.contains("and 15 more"))
        #expect(text.contains("20 warnings"))
    }

    @Test("the same files give the same bytes", arguments: LintFormat.allCases)
    func deterministic(format: LintFormat) {
        let first = Self.output(format)
        for _ in 0..<3 { #expect(Self.output(format) == first) }
    }

    @Test("rules are listed and explained in both languages")
    func rules() throws {
        let entries = MapLint.rules.map { (rule: $0, severity: LintPreset.recommended.severity(of: $0.id)) }
        let list = try JSONSerialization.jsonObject(with: Data(RuleListing.json(entries))) as? [[String: Any]]
        #expect(list?.count == entries.count)
        let entry = try #require(entries.first { $0.rule.id == "map/implicit-split" })
        let indonesian = String(decoding: RuleListing.explanation(entry), as: UTF8.self)
        #expect(indonesian.contains("Percabangan tanpa gateway"))
        #expect(indonesian.contains("Dasar: OMG BPMN 2.0.2, 13.3.1"))
        #expect(indonesian.contains("Padanan: bpmnlint no-implicit-split"))
        let english = String(decoding: RuleListing.explanation(entry, language: .english), as: UTF8.self)
        #expect(english.contains("Split without a gateway"))
        #expect(String(decoding: RuleListing.text(entries), as: UTF8.self).contains("▲ map/implicit-split"))
    }
}

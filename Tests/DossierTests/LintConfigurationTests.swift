import Dossier
import Findings
import Foundation
import ProcessMaps
import Testing

@Suite struct LintConfigurationTests {
    static func read(_ text: String) throws -> LintConfiguration {
        try LintConfiguration(yaml: Array(text.utf8), path: "lint.yaml")
    }

    @Test("rules are switched off with a reason, weighed, and switched on")
    func settings() throws {
        let configuration = try Self.read(
            """
            preset: all
            rules:
              map/too-many-activities: {enabled: false, reason: "Dipecah pada revisi 2027"}
              map/unnamed-event: {severity: warning}
              map/inclusive-gateway: {enabled: true, severity: error, reason: dilarang di kantor ini}
              map/duplicate-id: {severity: error}
            """)
        #expect(configuration.preset.name == "all")
        #expect(configuration.settings["map/too-many-activities"] == .off(reason: "Dipecah pada revisi 2027"))
        #expect(configuration.settings["map/unnamed-event"] == .on(.warning, reason: nil))
        #expect(configuration.settings["map/inclusive-gateway"] == .on(.error, reason: "dilarang di kantor ini"))
        #expect(configuration.settings["map/duplicate-id"] == .on(.error, reason: nil))
    }

    @Test("an empty file says nothing", arguments: ["", "# belum diisi\n", "rules:\n"])
    func empty(text: String) throws {
        let configuration = try Self.read(text)
        #expect(configuration.settings.isEmpty)
        #expect(configuration.preset.name == "recommended")
    }

    @Test(
        "what cannot be used is said with file and line",
        arguments: [
            ("rules:\n  map/stuck: {enabled: false}", "lint/reason-missing", 2),
            ("rules:\n  map/stuck: {enabled: false, reason: \"  \"}", "lint/reason-missing", 2),
            ("rules:\n\n  map/stcuk: {severity: note}", "lint/rule-unknown", 3),
            ("rules:\n  map/stuck: {severity: fatal}", "lint/severity-unknown", 2),
            ("rules:\n  map/stuck: {enabled: mungkin, reason: x}", "lint/value-unreadable", 2),
            ("rules:\n  map/not-bpmn: {enabled: false, reason: x}", "lint/rule-fixed", 2),
            ("rules:\n  map/truncated: {severity: note}", "lint/rule-fixed", 2),
            ("rules:\n  map/stuck: {reson: x}", "lint/key-unknown", 2),
            ("rules:\n  map/stuck: off", "lint/not-a-mapping", 2),
            ("aturan: {}", "lint/key-unknown", 1), ("preset: ketat", "lint/preset-unknown", 1),
            ("- satu", "lint/not-a-mapping", 1), ("rules: [", "lint/not-yaml", 2),
            ("rules:\n  map/stuck: {severity: note}\n  map/stuck: {severity: error}", "lint/not-yaml", nil),
        ] as [(String, RuleID, Int?)])
    func wrong(text: String, rule: RuleID, line: Int?) throws {
        let error = try #require(throws: LintConfigurationError.self) { try Self.read(text) }
        let finding = try #require(error.findings.first)
        #expect(finding.rule == rule)
        #expect(finding.location.path == "lint.yaml")
        if let line { #expect(finding.location.line == line) }
        #expect(error.code == .badConfiguration)
        #expect(Language.allCases.allSatisfy { !finding.message.in($0).isEmpty })
    }

    @Test("every problem of a file is said at once, and a rule nobody knows brings the nearest")
    func all() throws {
        let error = try #require(throws: LintConfigurationError.self) {
            try Self.read("rules:\n  map/implict-split: {}\n  map/stuck: {enabled: false}\nlain: 1")
        }
        #expect(error.findings.map(\.rule) == ["lint/rule-unknown", "lint/reason-missing", "lint/key-unknown"])
        #expect(error.findings[0].message.indonesian.contains("map/implicit-split"))
    }

    @Test("a file that is not there is said to be missing")
    func missing() throws {
        let error = try #require(throws: LintConfigurationError.self) {
            try LintConfiguration(contentsOf: "/tidak/ada/lint.yaml")
        }
        #expect(error.code == .cannotOpen)
    }

    @Test("a chain of aliases is refused before it is followed")
    func aliases() {
        let bomb = "a: &a [x]\n" + (0..<40).map { "b\($0): *a\n" }.joined()
        #expect(throws: LintConfigurationError.self) { try Self.read(bomb) }
    }
}

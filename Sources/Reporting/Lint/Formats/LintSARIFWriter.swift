internal import Dossier
internal import Findings

/// SARIF 2.1.0 (OASIS standard, 27 March 2020): what code hosts and editors show beside a file. One run; every rule is
/// described; findings of rules that are switched off are there as suppressed results, with the reason, and as
/// notifications of the configuration. A file that was not read, or not whole, is a notification of the execution too,
/// and the execution counts as successful only where no file was refused. Texts are in the language asked for.
struct LintSARIFWriter: LintWriter {
    private let context: LintContext
    private let indices: [RuleID: Int]
    private var isFirst = true
    /// Of the files refused or partly read.
    private var unread: [UnreadFile] = []

    init(_ context: LintContext) {
        self.context = context
        indices = Dictionary(context.family.rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }

    var beginning: [UInt8] {
        var driver = JSONWriter(isIndented: true, depth: 4)
        driver.object { json in
            json.set("name", Catalogue.toolName)
            json.set("semanticVersion", context.toolVersion)
            json.set("rules", context.family.rules) { write($1, to: &$0) }
        }
        let head = """
            {
              "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
              "version": "2.1.0",
              "runs": [
                {
                  "language": "\(wording.language.rawValue)",
                  "tool": {
                    "driver":
            """
        return Array((head + " ").utf8) + driver.bytes + Array("\n      },\n      \"results\": [".utf8)
    }

    mutating func bytes(for item: LintItem) -> [UInt8] {
        var bytes: [UInt8] = []
        let report = item.report
        if report.state != .read { unread.append(UnreadFile(report)) }
        for finding in report.findings { add(finding, nil, of: item.sop, to: &bytes) }
        for one in report.suppressed { add(one.finding, one.reason, of: item.sop, to: &bytes) }
        return bytes
    }

    func ending(_ summary: LintSummary, _ result: SOPCheckResult?) -> [UInt8] {
        var json = JSONWriter(isIndented: true, depth: 3)
        json.array([context.configuration]) { json, configuration in
            json.object { json in
                json.set("executionSuccessful", summary.refused == 0)
                json.set("ruleConfigurationOverrides", overrides) { write(override: $1, to: &$0) }
                json.set("toolExecutionNotifications", unread) { write(unread: $1, to: &$0) }
                json.set("toolConfigurationNotifications", configuration.switchedOff) { json, one in
                    json.object { json in
                        json.set("level", "note")
                        json.set("associatedRule") { write(reference: one.rule, to: &$0) }
                        json.setInline("message") {
                            $0.set("text", "\(wording(Catalogue.switchedOff)): \(one.rule.rawValue): \(one.reason)")
                        }
                    }
                }
            }
        }
        let head = isFirst ? "],\n      \"invocations\": " : "\n      ],\n      \"invocations\": "
        let properties = result.map { Array(",\n      \"properties\": ".utf8) + self.properties(of: $0) } ?? []
        return Array(head.utf8) + json.bytes + properties + Array("\n    }\n  ]\n}\n".utf8)
    }

    /// How the SOPs stand by principle, and the rules that could not be run.
    private func properties(of result: SOPCheckResult) -> [UInt8] {
        var json = JSONWriter(isIndented: true, depth: 3)
        json.object { json in
            json.set("principles", result.principles) { json, summary in
                json.object {
                    $0.set("principle", summary.principle.rawValue)
                    $0.set("name", wording(summary.principle.name))
                    $0.set("rules", summary.rules.count)
                    $0.set("checked", summary.checked)
                    $0.set("withFindings", summary.withFindings)
                    $0.set("leftToPeople", wording(summary.principle.leftToPeople))
                }
            }
            json.set("notChecked", result.notChecked) { json, rule in
                json.object {
                    $0.set("rule", rule.rule.rawValue)
                    $0.set("reason", wording(rule.reason))
                }
            }
        }
        return json.bytes
    }

    private var wording: Wording { context.wording }

    // MARK: Rules

    private func write(_ rule: RuleDescription, to json: inout JSONWriter) {
        json.sarif(
            rule, level: context.configuration.preset.severity(of: rule.id),
            principles: SOPCheck.principles(of: rule.id).map { wording($0.name) }, wording)
    }

    /// What is kept of a file until the run is told about at its end.
    private struct UnreadFile {
        let state: ReadState
        let problem: Finding?
        let place: SourceLocation

        init(_ report: LintReport) {
            state = report.state
            problem = report.readProblem
            place = report.readProblem?.location ?? SourceLocation(path: report.path)
        }
    }

    private func write(unread file: UnreadFile, to json: inout JSONWriter) {
        json.object { json in
            json.set("level", "error")
            if let problem = file.problem {
                json.set("associatedRule") { write(reference: problem.rule, to: &$0) }
            }
            let texts = [file.problem?.message, context.notChecked(file.state)].compactMap { $0.map { wording($0) } }
            json.setInline("message") { $0.set("text", texts.joined(separator: " ")) }
            json.key("locations")
            json.inline { $0.array([file.place]) { $0.sarif($1) } }
        }
    }

    /// What the configuration says otherwise than the preset, in the order of ids.
    private var overrides: [(rule: RuleID, setting: LintConfiguration.Setting)] {
        context.configuration.settings.filter { !context.configuration.isFixed($0.key) }
            .map { (rule: $0.key, setting: $0.value) }.sorted { $0.rule < $1.rule }
    }

    private func write(
        override: (rule: RuleID, setting: LintConfiguration.Setting), to json: inout JSONWriter
    ) {
        json.object { json in
            json.set("descriptor") { write(reference: override.rule, to: &$0) }
            json.setInline("configuration") {
                switch override.setting {
                case .off: $0.set("enabled", false)
                case .on(let severity, _):
                    $0.set("enabled", true)
                    if let severity { $0.set("level", severity.rawValue) }
                }
            }
        }
    }

    private func write(reference rule: RuleID, to json: inout JSONWriter) {
        json.set("id", rule.rawValue)
        if let index = indices[rule] { json.set("index", index) }
    }

    // MARK: Results

    private mutating func add(
        _ finding: Finding, _ suppression: String?, of sop: CheckedSOP?, to bytes: inout [UInt8]
    ) {
        var json = JSONWriter(isIndented: true, depth: 4)
        json.object { json in
            json.set("ruleId", finding.rule.rawValue)
            if let index = indices[finding.rule] { json.set("ruleIndex", index) }
            json.set("level", finding.severity.rawValue)
            json.setInline("message") { $0.set("text", wording(finding.message)) }
            json.key("locations")
            json.inline { $0.array([finding.location]) { $0.sarif($1) } }
            if let suppression {
                json.key("suppressions")
                json.inline { json in
                    json.array([suppression]) { json, reason in
                        json.object {
                            $0.set("kind", "external")
                            $0.set("status", "accepted")
                            $0.set("justification", reason)
                        }
                    }
                }
            }
            if finding.action != nil || sop != nil {
                json.setInline("properties") {
                    if let action = finding.action { $0.set("action", wording(action)) }
                    if let sop { $0.set("sop", sop.id) }
                }
            }
        }
        bytes += Array((isFirst ? "\n        " : ",\n        ").utf8) + json.bytes
        isFirst = false
    }
}

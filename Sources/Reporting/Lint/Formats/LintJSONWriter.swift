internal import Findings
internal import ProcessMaps

/// For programs. One object; keys are only ever added.
///
///     {"schemaVersion": "1.0", "tool": {"name","version"}, "preset": "recommended",
///      "rules": null | ["map/…", …],                                    asked for with --rule
///      "switchedOff": [{"rule","reason"}, …],                           in the order of ids
///      "files": [{"file","state": "read|partlyRead|refused",            in path order
///        "notChecked": {"id","en"} | null,                              why no rule on the quality of a map was run
///        "findings": [{"rule","severity": "error|warning|note","message": {"id","en"},"action": {"id","en"} | null,
///                      "location": {"path","line","element","sheet","cell","column"},"legalBasis": "…" | null}, …],
///        "suppressed": [{…the same…,"reason"}, …]}, …],                 both in the order of lines
///      "summary": {"files","filesWithoutFindings","unread","refused","errors","warnings","notes","suppressed"}}
struct LintJSONWriter: LintWriter {
    private let context: LintContext
    private var isFirst = true

    init(_ context: LintContext) { self.context = context }

    var beginning: [UInt8] {
        var json = JSONWriter(isIndented: true)
        json.object { json in
            json.set("schemaVersion", "1.0")
            json.setInline("tool") {
                $0.set("name", Catalogue.toolName)
                $0.set("version", context.toolVersion)
            }
            json.set("preset", context.configuration.preset.name)
            json.optional("rules", context.configuration.only) { json, rules in
                json.inline { $0.array(rules.sorted()) { $0.string($1.rawValue) } }
            }
            json.set("switchedOff", context.configuration.switchedOff) { json, one in
                json.inline {
                    $0.object {
                        $0.set("rule", one.rule.rawValue)
                        $0.set("reason", one.reason)
                    }
                }
            }
        }
        // The object goes on with its files.
        return json.bytes.dropLast(2) + Array(",\n  \"files\": [".utf8)
    }

    mutating func bytes(for report: LintReport) -> [UInt8] {
        defer { isFirst = false }
        var json = JSONWriter(isIndented: true, depth: 2)
        json.object { json in
            json.set("file", report.path)
            json.set("state", report.state.rawValue)
            json.set("notChecked", Catalogue.notChecked(report.state))
            json.set("findings", report.findings) { $0.lintFinding($1) }
            json.set("suppressed", report.suppressed) { $0.lintFinding($1.finding, reason: $1.reason) }
        }
        return Array((isFirst ? "\n    " : ",\n    ").utf8) + json.bytes
    }

    func ending(_ summary: LintSummary) -> [UInt8] {
        var json = JSONWriter(isIndented: true, depth: 1)
        json.object {
            $0.set("files", summary.files)
            $0.set("filesWithoutFindings", summary.filesWithoutFindings)
            $0.set("unread", summary.unread)
            $0.set("refused", summary.refused)
            $0.set("errors", summary.count(of: .error))
            $0.set("warnings", summary.count(of: .warning))
            $0.set("notes", summary.count(of: .note))
            $0.set("suppressed", summary.suppressed.values.reduce(0, +))
        }
        return Array((isFirst ? "],\n  \"summary\": " : "\n  ],\n  \"summary\": ").utf8) + json.bytes
            + Array("\n}\n".utf8)
    }
}

extension JSONWriter {
    fileprivate mutating func lintFinding(_ finding: Finding, reason: String? = nil) {
        object { json in
            json.set("rule", finding.rule.rawValue)
            json.set("severity", finding.severity.rawValue)
            json.set("message", finding.message)
            json.set("action", finding.action)
            json.key("location")
            json.location(finding.location)
            json.set("legalBasis", finding.legalBasis?.citation)
            if let reason { json.set("reason", reason) }
        }
    }
}

internal import Dossier
internal import Findings

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
///
/// Of SOPs there is, in place of `files` and `summary`:
///
///     {…, "thresholds": {"steps","performers","returns","reviewMonths","similarity"},
///      "sops": [{"sop": "<id>","number","title","unit","row": {…} | null,"document": "…" | null,"steps": 13,
///        "totalTime": {"id","en"} | null,                               null where a step has no time that can be read
///        "findings": […],"suppressed": […]}, …],                        in the order they were read
///      "files": [{…as above…}, …],                                      those reading had something to say of
///      "principles": [{"principle","phase": "drafting|execution","name": {"id","en"},"rules": […],"checked",
///        "withFindings","leftToPeople": {"id","en"}}, …],
///      "notChecked": [{"rule","reason": {"id","en"}}, …],
///      "summary": {"sops","sopsWithoutFindings","files","unread","refused","errors","warnings","notes","suppressed"}}
struct LintJSONWriter: LintWriter {
    private let context: LintContext
    private var isFirst = true
    /// Files among SOPs, kept until the SOPs are out.
    private var files: [LintReport] = []

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
            if let thresholds = context.thresholds {
                json.setInline("thresholds") {
                    $0.set("steps", thresholds.steps)
                    $0.set("performers", thresholds.performers)
                    $0.set("returns", thresholds.returns)
                    $0.set("reviewMonths", thresholds.reviewMonths)
                    $0.set("similarity", thresholds.similarity)
                }
            }
        }
        // The object goes on with its files or SOPs.
        return json.bytes.dropLast(2) + Array(",\n  \"\(isOfSOPs ? "sops" : "files")\": [".utf8)
    }

    private var isOfSOPs: Bool { context.thresholds != nil }

    mutating func bytes(for item: LintItem) -> [UInt8] {
        if isOfSOPs, item.sop == nil {
            files.append(item.report)
            return []
        }
        defer { isFirst = false }
        var json = JSONWriter(isIndented: true, depth: 2)
        if let sop = item.sop { write(sop, to: &json) } else { write(item.report, to: &json) }
        return Array((isFirst ? "\n    " : ",\n    ").utf8) + json.bytes
    }

    func ending(_ summary: LintSummary, _ result: SOPCheckResult?) -> [UInt8] {
        var pieces = [Array((isFirst ? "],\n" : "\n  ],\n").utf8)]
        if let result {
            pieces.append(member("files") { json in json.array(files) { write($1, to: &$0) } })
            pieces.append(member("principles") { json in json.array(result.principles) { write($1, to: &$0) } })
            pieces.append(member("notChecked") { json in json.array(result.notChecked) { write($1, to: &$0) } })
        }
        var json = JSONWriter(isIndented: true, depth: 1)
        write(summary, to: &json)
        return pieces.joined() + Array("  \"summary\": ".utf8) + json.bytes + Array("\n}\n".utf8)
    }

    /// A member of the outermost object.
    private func member(_ key: String, _ content: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter(isIndented: true, depth: 1)
        content(&json)
        return Array("  \"\(key)\": ".utf8) + json.bytes + Array(",\n".utf8)
    }

    private func write(_ summary: LintSummary, to json: inout JSONWriter) {
        json.object {
            if isOfSOPs {
                $0.set("sops", summary.sops)
                $0.set("sopsWithoutFindings", summary.sopsWithoutFindings)
            }
            $0.set("files", summary.files)
            if !isOfSOPs { $0.set("filesWithoutFindings", summary.filesWithoutFindings) }
            $0.set("unread", summary.unread)
            $0.set("refused", summary.refused)
            $0.set("errors", summary.count(of: .error))
            $0.set("warnings", summary.count(of: .warning))
            $0.set("notes", summary.count(of: .note))
            $0.set("suppressed", summary.suppressed.values.reduce(0, +))
        }
    }

    private func write(_ report: LintReport, to json: inout JSONWriter) {
        json.object { json in
            json.set("file", report.path)
            json.set("state", report.state.rawValue)
            json.set("notChecked", context.notChecked(report.state))
            writeFindings(of: report, to: &json)
        }
    }

    private func write(_ sop: CheckedSOP, to json: inout JSONWriter) {
        json.object { json in
            json.set("sop", sop.id)
            json.set("number", sop.number)
            json.set("title", sop.title)
            json.set("unit", sop.unit)
            json.optional("row", sop.row) { $0.location($1) }
            json.set("document", sop.document)
            json.set("steps", sop.steps)
            json.set("totalTime", sop.totalTime.flatMap { $0.untimed == 0 ? $0.text : nil })
            writeFindings(of: sop.report, to: &json)
        }
    }

    private func writeFindings(of report: LintReport, to json: inout JSONWriter) {
        json.set("findings", report.findings) { $0.lintFinding($1) }
        json.set("suppressed", report.suppressed) { $0.lintFinding($1.finding, reason: $1.reason) }
    }

    private func write(_ summary: PrincipleSummary, to json: inout JSONWriter) {
        json.object { json in
            json.set("principle", summary.principle.rawValue)
            json.set("phase", summary.principle.phase.rawValue)
            json.set("name", summary.principle.name)
            json.set("rules", summary.rules.map(\.rawValue))
            json.set("checked", summary.checked)
            json.set("withFindings", summary.withFindings)
            json.set("leftToPeople", summary.principle.leftToPeople)
        }
    }

    private func write(_ rule: SOPCheckResult.NotChecked, to json: inout JSONWriter) {
        json.object { json in
            json.set("rule", rule.rule.rawValue)
            json.set("reason", rule.reason)
        }
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

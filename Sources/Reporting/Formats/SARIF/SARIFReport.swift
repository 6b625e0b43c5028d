internal import Assessment
internal import Dossier
package import Findings
internal import ProcessMaps
internal import Rubric
internal import Tracing

/// The findings of an assessment as SARIF 2.1.0 (OASIS standard, 27 March 2020): one run, the rules that speak in it
/// described, the input files with their fingerprints, and a notification of each file that was not read whole. Texts are
/// in the language asked for. Gaps are no findings; they are in OSCAL.
struct SARIFReport {
    private let content: ReportContent

    init(_ report: GapReport) {
        content = ReportContent(report)
    }

    var bytes: [UInt8] {
        var json = JSONWriter(isIndented: true)
        json.object { json in
            json.set("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            json.set("version", "2.1.0")
            json.set("runs", [content]) { json, _ in json.object { writeRun(to: &$0) } }
        }
        json.newline()
        return json.bytes
    }

    private var wording: Wording { content.wording }

    private func writeRun(to json: inout JSONWriter) {
        let findings = content.findings
        let rules = Set(findings.map(\.rule)).sorted()
        let indices = Dictionary(rules.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        json.set("language", wording.language.rawValue)
        json.set("tool") { json in
            json.set("driver") { json in
                json.set("name", Catalogue.toolName)
                json.set("semanticVersion", content.result.provenance.toolVersion)
                json.set("rules", rules) { write(rule: $1, to: &$0) }
            }
        }
        json.set("invocations", [content]) { json, _ in json.object { writeInvocation(to: &$0) } }
        json.set("artifacts", content.inputs) { write($1, to: &$0) }
        json.set("results", findings) { write($1, indices[$1.rule], to: &$0) }
        json.set("properties") { writeProperties(to: &$0) }
    }

    /// What the result is of.
    private func writeProperties(to json: inout JSONWriter) {
        let provenance = content.result.provenance
        json.set("agency", content.result.agency.id)
        json.set("scope", content.scope.text)
        json.set("asOf", provenance.asOf)
        json.set("rubric", provenance.instrument.id)
        json.set("profile", provenance.profile.id)
    }

    /// A rule of a family is described; one of a reader has its name alone.
    private func write(rule id: RuleID, to json: inout JSONWriter) {
        let family = RuleFamily.known.first { $0.holds(id) }
        guard let family, let rule = family.rule(id.rawValue) else {
            json.object { $0.set("id", id.rawValue) }
            return
        }
        json.sarif(
            rule, level: family.presets.first?.severity(of: id),
            principles: SOPCheck.principles(of: id).map { wording($0.name) }, wording)
    }

    private func writeInvocation(to json: inout JSONWriter) {
        json.set("executionSuccessful", content.inputCount(.refused) == 0)
        json.set("toolExecutionNotifications", content.unreadable) { json, file in
            json.object { json in
                json.set("level", file.state == .refused ? "error" : "warning")
                let state = wording(Catalogue.readState(file.state))
                json.setInline("message") { $0.set("text", "\(file.path) \(state): \(content.reason(of: file))") }
                json.key("locations")
                json.inline {
                    $0.array([SourceLocation(path: file.path, line: file.problem?.line)]) { $0.sarif($1) }
                }
            }
        }
    }

    private func write(_ file: InputFile, to json: inout JSONWriter) {
        json.object { json in
            json.setInline("location") { $0.set("uri", SARIFURI.text(ofPath: file.path)) }
            json.set("length", max(0, file.bytes))
            if !file.sha256.isEmpty { json.setInline("hashes") { $0.set("sha-256", file.sha256) } }
        }
    }

    private func write(_ finding: Finding, _ index: Int?, to json: inout JSONWriter) {
        json.object { json in
            json.set("ruleId", finding.rule.rawValue)
            if let index { json.set("ruleIndex", index) }
            json.set("level", finding.severity.rawValue)
            json.setInline("message") { $0.set("text", wording(finding.message)) }
            json.key("locations")
            json.inline { $0.array([finding.location]) { $0.sarif($1) } }
            guard finding.action != nil || finding.legalBasis != nil else { return }
            json.setInline("properties") {
                if let action = finding.action { $0.set("action", wording(action)) }
                if let basis = finding.legalBasis { $0.set("legalBasis", basis.citation) }
            }
        }
    }
}

extension RuleFamily {
    /// Every family whose findings a result may hold, in the order of their names.
    package static let known: [RuleFamily] = [.answers, .evidence, .maps, .rubrics, .sops, .traces]
}

extension ReportFormat {
    /// The findings alone, for code hosts and editors.
    public static let sarif = ReportFormat(rawValue: "sarif", fileExtension: "sarif") { SARIFReport($0).bytes }
}

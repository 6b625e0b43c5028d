internal import Assessment
internal import Dossier
internal import Findings
internal import ProcessMaps

extension ReportContent {
    var inputs: [InputFile] { result.provenance.inputs }

    func inputCount(_ state: ReadState) -> Int { inputs.count { $0.state == state } }

    /// What could not be read or only partly, refused files first.
    var unreadable: [InputFile] {
        inputs.filter { $0.state == .refused } + inputs.filter { $0.state == .partlyRead }
    }

    /// Why a file was not read, the place first: `baris 12: …`.
    func reason(of input: InputFile) -> String {
        guard let problem = input.problem else { return wording(Catalogue.noReason) }
        guard let line = problem.line else { return wording(problem.message) }
        return "\(wording(Catalogue.line)) \(line): \(wording(problem.message))"
    }

    /// The findings of the scope. A finding belongs to a unit where it speaks of a file or row of its maps, SOPs or
    /// evidence.
    var findings: [Finding] {
        guard case .unit = scope else { return result.findings }
        let files = Set(scopeMaps.compactMap { file(of: $0)?.path })
        let places =
            scopeMaps.map { RowPlace($0.location) }
            + scopeSOPs.filter { isInScope($0.unit) }.map { RowPlace($0.location) }
            + scopeEvidence.map { RowPlace($0.location) }
        var found = Set(files.flatMap { index.findingsOfFile[$0] ?? [] })
        found.formUnion(Set(places).flatMap { index.findingsOfRow[$0] ?? [] })
        found.formUnion((index.findingsOfFile["agency.yaml"] ?? []).filter { isAboutUnit(result.findings[$0]) })
        return found.sorted().map { result.findings[$0] }
    }

    /// A finding about a unit of the scope as such stands at the unit in `agency.yaml`.
    private func isAboutUnit(_ finding: Finding) -> Bool {
        guard finding.location.path == "agency.yaml", let element = finding.location.element else { return false }
        return units[element] != nil && isInScope(element)
    }

    func findingCount(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

    /// The findings by rule, rules in alphabetical order, the worst severity of each.
    var findingsByRule: [(rule: RuleID, severity: Severity, findings: [Finding])] {
        Dictionary(grouping: findings, by: \.rule).sorted { $0.key < $1.key }.map { rule, findings in
            (rule: rule, severity: findings.map(\.severity).min() ?? .note, findings: findings)
        }
    }
}

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
        var places: Set<Place> = []
        var files: Set<String> = []
        for map in scopeMaps {
            places.insert(Place(map.location))
            if let file = file(of: map) { files.insert(file.path) }
        }
        for sop in scopeSOPs where isInScope(sop.unit) { places.insert(Place(sop.location)) }
        for evidence in scopeEvidence { places.insert(Place(evidence.location)) }
        return result.findings.filter { finding in
            finding.location.path.map(files.contains) ?? false || places.contains(Place(finding.location))
                || isAboutUnit(finding)
        }
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

    /// The evidence of the scope: for its units, its maps or its SOPs.
    var scopeEvidence: [Evidence] {
        guard case .unit = scope else { return result.evidence }
        return result.evidence.filter { $0.subjects.contains(where: isInScope) }
    }

    private func isInScope(_ subject: EvidenceSubject) -> Bool {
        switch subject {
        case .unit(let id): isInScope(id)
        case .map(let id): isInScope(map(id)?.unit)
        case .sop(let id): sop(id).map { isInScope($0) } ?? false
        }
    }

    /// A file and line, or a file and cell row.
    private struct Place: Hashable {
        var path: String?
        var sheet: String?
        var line: Int?

        init(_ location: SourceLocation) {
            path = location.path
            sheet = location.sheet
            line = location.line
        }
    }
}

public import Findings
import Yams

/// The answers of an `answers.yaml`, read without the rest of a dossier.
public struct AnswerSheet: Sendable, Hashable {
    /// In the order of the file.
    public var answers: [GivenAnswer]
    public var findings: [Finding]

    /// Reads the text of an `answers.yaml`.
    ///
    /// - Parameters:
    ///   - yaml: the text of the file.
    ///   - path: what findings call the file.
    ///   - units: the ids of the units it may answer for.
    ///   - evidence: the ids of the evidence register it may cite.
    public init(yaml: String, path: String = "answers.yaml", units: [String] = [], evidence: [String] = []) {
        var log = FindingLog(limit: DossierLimits().findingsPerRuleAndFile)
        let tree = UnitTree(units.map { Unit(id: $0, name: $0) })
        let ids = Dictionary(evidence.map { (Folding.number($0), $0) }, uniquingKeysWith: { first, _ in first })
        answers = []
        do throws(RefusedInput) {
            let file = try YAMLFile(Array(yaml.utf8), path: path, limits: DossierLimits())
            answers = try AnswersFile(units: UnitIndex(tree), evidence: ids).read(file, log: &log).answers
        } catch {
            log.report(
                Finding(
                    rule: "dossier/answers-refused", severity: .error, message: error.problem.message,
                    location: SourceLocation(path: path, line: error.problem.line, column: error.problem.column)))
        }
        findings = log.findings
    }
}

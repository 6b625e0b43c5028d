public import Findings
internal import Rubric

/// What `rubric check` shows the author of a pack: every finding with file, line and what to do, and whether the pack can
/// be used.
public struct RubricCheckListing {
    private let rubrics: [ReadRubric]
    private let wording: Wording
    private let toolVersion: String
    private let isStyled: Bool

    /// - Parameters:
    ///   - rubrics: shown in their order.
    ///   - language: of the text and of SARIF; JSON has both.
    ///   - toolVersion: as JSON and SARIF name it.
    ///   - isStyled: whether the text may use the colours of a terminal.
    public init(
        _ rubrics: [ReadRubric], language: Language = .indonesian, toolVersion: String, isStyled: Bool = false
    ) {
        self.rubrics = rubrics
        self.toolVersion = toolVersion
        self.isStyled = isStyled
        wording = Wording(language: language)
    }

    /// Whether every pack can be used.
    public var allUsable: Bool { rubrics.allSatisfy(\.reading.isUsable) }

    public func bytes(as format: LintFormat) -> [UInt8] {
        guard format != .text else { return text }
        var output = LintOutput(
            format, rules: .rubrics, language: wording.language, toolVersion: toolVersion, isStyled: isStyled)
        return output.beginning + reports.flatMap { output.bytes(for: $0) } + output.ending
    }

    // MARK: - By file

    /// Each file of each pack with what was found in it.
    private var reports: [LintReport] {
        rubrics.flatMap { rubric -> [LintReport] in
            let findings = Dictionary(grouping: rubric.reading.findings) { $0.location.path ?? rubric.name }
            let others = findings.keys.filter { !rubric.files.contains($0) }.sorted()
            return (rubric.files + others).map { LintReport(path: $0, findings: findings[$0] ?? []) }
        }
    }

    // MARK: - Text

    private static let width = 100

    /// As compilers say it: `FILE:LINE:COLUMN: error: …`, so that editors and terminals jump there.
    private var text: [UInt8] {
        var lines: [String] = []
        for rubric in rubrics {
            lines += rubric.reading.findings.flatMap(self.lines)
            lines.append(verdict(on: rubric))
        }
        if rubrics.count > 1 {
            let usable = rubrics.count { $0.reading.isUsable }
            let checked = wording.amount(rubrics.count, Catalogue.packsChecked)
            lines.append("\(checked), \(wording.count(usable)) \(wording(Catalogue.usable)).")
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private func lines(of finding: Finding) -> [String] {
        let place = TextStyle.strong.applied(to: DisplayWidth.safe(finding.location.description), isStyled)
        let severity = finding.severity.style.applied(to: wording(Catalogue.severity(finding.severity).one), isStyled)
        let rule = TextStyle.faint.applied(to: "[\(finding.rule.rawValue)]", isStyled)
        let first = "\(place): \(severity): \(DisplayWidth.safe(wording(finding.message))) \(rule)"
        let action = finding.action.map {
            TextLayout.wrap("→ " + DisplayWidth.safe(wording($0)), width: Self.width - 2)
        }
        return [first] + (action ?? []).map { "  " + $0 }
    }

    private func verdict(on rubric: ReadRubric) -> String {
        let counts = Severity.allCases.map { severity in
            wording.amount(rubric.reading.findings.count { $0.severity == severity }, Catalogue.severity(severity))
        }
        let usable = rubric.reading.isUsable
        let said = (usable ? TextStyle.good : .bad).applied(
            to: wording(usable ? Catalogue.usable : Catalogue.cannotBeUsed), isStyled)
        return "\(DisplayWidth.safe(rubric.name)): \(said); \(counts.joined(separator: ", "))."
    }
}

internal import Findings
internal import ProcessMaps

/// For a terminal: per file the rules that speak, the gravest first, each with its places, what to do, and what it rests
/// on. A rule that speaks often in one file is cut short, with the number of the rest.
struct LintTextWriter: LintWriter {
    private let context: LintContext
    private let titles: [RuleID: LocalizedText]

    private static let width = 100
    private static let shown = 5

    init(_ context: LintContext) {
        self.context = context
        titles = Dictionary(MapLint.rules.map { ($0.id, $0.title) }) { first, _ in first }
    }

    var beginning: [UInt8] { [] }

    mutating func bytes(for report: LintReport) -> [UInt8] {
        guard !report.findings.isEmpty || report.state != .read else { return [] }
        let counts = Severity.allCases.filter { report.count(of: $0) > 0 }
            .map { wording.amount(report.count(of: $0), Catalogue.severity($0)) }
        let state = report.state == .read ? "" : " (\(wording(Catalogue.readState(report.state))))"
        var lines = [styled(DisplayWidth.safe(report.path), .strong) + "\(state): " + counts.joined(separator: ", ")]
        for group in groups(of: report.findings) { lines += self.lines(of: group) }
        if let notChecked = Catalogue.notChecked(report.state) { lines += wrapped(wording(notChecked), indent: 2) }
        return Array((lines.joined(separator: "\n") + "\n\n").utf8)
    }

    func ending(_ summary: LintSummary) -> [UInt8] {
        let clean = "\(wording.count(summary.filesWithoutFindings)) \(wording(Catalogue.withoutFindings))"
        var parts = [wording.amount(summary.files, Catalogue.filesChecked), clean]
        for (count, words) in [(summary.refused, Catalogue.notRead), (summary.partlyRead, Catalogue.readInPart)]
        where count > 0 {
            parts.append("\(wording.count(count)) \(wording(words))")
        }
        var lines = [parts.joined(separator: ", ") + "."]
        let counts = Severity.allCases.map { wording.amount(summary.count(of: $0), Catalogue.severity($0)) }
        if summary.worst != nil { lines.append(counts.joined(separator: ", ") + ".") }
        for (rule, reason) in context.configuration.switchedOff {
            let found = wording.amount(summary.suppressed[rule] ?? 0, Catalogue.finding)
            lines += wrapped("\(wording(Catalogue.switchedOff)): \(rule.rawValue) (\(found)): \(reason)", indent: 0)
        }
        if summary.worst != nil {
            lines.append(styled("\(wording(Catalogue.explainHint)): tatalaksana rule explain map/…", .faint))
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private var wording: Wording { context.wording }

    /// The findings of one rule that are to be mended in one way.
    private struct Group {
        let first: Finding
        var findings: [Finding]
    }

    private struct Mending: Hashable {
        let rule: RuleID
        let action: LocalizedText?
    }

    private func groups(of findings: [Finding]) -> [Group] {
        var groups: [Group] = []
        var positions: [Mending: Int] = [:]
        for finding in findings {
            let mending = Mending(rule: finding.rule, action: finding.action)
            if let position = positions[mending] {
                groups[position].findings.append(finding)
            } else {
                positions[mending] = groups.count
                groups.append(Group(first: finding, findings: [finding]))
            }
        }
        // The order within a severity is that of the first place.
        return Severity.allCases.flatMap { severity in groups.filter { $0.first.severity == severity } }
    }

    private func lines(of group: Group) -> [String] {
        let first = group.first
        let title = titles[first.rule].map { wording($0) } ?? first.rule.rawValue
        let glyph = styled(Catalogue.glyph(first.severity), first.severity.style)
        var lines = ["  \(glyph) \(title)  \(styled(first.rule.rawValue, .faint))"]
        for finding in group.findings.prefix(Self.shown) {
            let place = finding.location.line.map { "\(wording(Catalogue.line)) \($0): " } ?? ""
            lines += wrapped(place + wording(finding.message), indent: 4)
        }
        if group.findings.count > Self.shown {
            let more = wording.count(group.findings.count - Self.shown)
            lines += wrapped(
                "… \(wording(Catalogue.and)) \(more) \(wording(Catalogue.others)); \(wording(Catalogue.allInJSON))",
                indent: 4)
        }
        if let action = first.action { lines += wrapped("→ \(wording(action))", indent: 4) }
        if let basis = first.legalBasis {
            lines += wrapped("§ \(basis.citation)", indent: 4).map { styled($0, .faint) }
        }
        return lines
    }

    /// Lines that hang below their first.
    private func wrapped(_ text: String, indent: Int) -> [String] {
        let lines = TextLayout.wrap(DisplayWidth.safe(text), width: Self.width - indent - 2)
        return lines.enumerated().map { String(repeating: " ", count: indent + ($0.offset > 0 ? 2 : 0)) + $0.element }
    }

    private func styled(_ text: String, _ style: TextStyle) -> String { style.applied(to: text, context.isStyled) }
}

extension Severity {
    /// How it stands out on a terminal.
    var style: TextStyle {
        switch self {
        case .error: .bad
        case .warning: .fair
        case .note: .faint
        }
    }
}

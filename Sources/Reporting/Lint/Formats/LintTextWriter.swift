internal import Dossier
internal import Findings

/// For a terminal: per file or SOP the rules that speak, the gravest first, each with its places, what to do, and what it rests
/// on. A rule that speaks often in one file is cut short, with the number of the rest.
struct LintTextWriter: LintWriter {
    let context: LintContext
    private let titles: [RuleID: LocalizedText]

    static let width = 100
    private static let shown = 5

    init(_ context: LintContext) {
        self.context = context
        titles = Dictionary(context.family.rules.map { ($0.id, $0.title) }) { first, _ in first }
    }

    var beginning: [UInt8] { [] }

    mutating func bytes(for item: LintItem) -> [UInt8] {
        let report = item.report
        guard !report.findings.isEmpty || report.state != .read else { return [] }
        let counts = Severity.allCases.filter { report.count(of: $0) > 0 }
            .map { wording.amount(report.count(of: $0), Catalogue.severity($0)) }
        let state = report.state == .read ? "" : " (\(wording(Catalogue.readState(report.state))))"
        let name = item.sop.map(heading) ?? styled(DisplayWidth.safe(report.path), .strong)
        var lines = ["\(name)\(state): " + counts.joined(separator: ", ")]
        for group in groups(of: report.findings) { lines += self.lines(of: group, about: item) }
        if let notChecked = context.notChecked(report.state) { lines += wrapped(wording(notChecked), indent: 2) }
        return Array((lines.joined(separator: "\n") + "\n\n").utf8)
    }

    func ending(_ summary: LintSummary, _ result: SOPCheckResult?) -> [UInt8] {
        let clean = result == nil ? summary.filesWithoutFindings : summary.sopsWithoutFindings
        let checked =
            result == nil
            ? wording.amount(summary.files, Catalogue.filesChecked)
            : wording.amount(summary.sops, Catalogue.sopsChecked)
        var parts = [checked, "\(wording.count(clean)) \(wording(Catalogue.withoutFindings))"]
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
        if let result { lines += notRun(result) + principles(of: result) }
        if summary.worst != nil {
            let hint = "\(wording(Catalogue.explainHint)): tatalaksana rule explain \(context.family.name)/…"
            lines.append(styled(hint, .faint))
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    var wording: Wording { context.wording }

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

    private func lines(of group: Group, about item: LintItem) -> [String] {
        let first = group.first
        // What reading a register noticed has no title.
        let title = titles[first.rule].map { "\(wording($0))  " } ?? ""
        let glyph = styled(Catalogue.glyph(first.severity), first.severity.style)
        var lines = ["  \(glyph) \(title)\(styled(first.rule.rawValue, .faint))"]
        for finding in group.findings.prefix(Self.shown) {
            lines += wrapped(place(of: finding, in: item) + wording(finding.message), indent: 4)
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

    /// Where in the file; of an SOP the file too, as it may stand in a register and a document.
    private func place(of finding: Finding, in item: LintItem) -> String {
        let location = finding.location
        let line = location.line.map { "\(wording(Catalogue.line)) \($0)" }
        guard item.sop != nil else { return line.map { "\($0): " } ?? "" }
        let cell = location.cell.map { "\(wording(Catalogue.cell)) \($0)" } ?? line
        let parts = [location.path, location.sheet, cell].compactMap { $0 }
        return parts.isEmpty ? "" : parts.joined(separator: ", ") + ": "
    }

    /// Lines that hang below their first.
    func wrapped(_ text: String, indent: Int) -> [String] {
        let lines = TextLayout.wrap(DisplayWidth.safe(text), width: Self.width - indent - 2)
        return lines.enumerated().map { String(repeating: " ", count: indent + ($0.offset > 0 ? 2 : 0)) + $0.element }
    }

    func styled(_ text: String, _ style: TextStyle) -> String { style.applied(to: text, context.isStyled) }
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

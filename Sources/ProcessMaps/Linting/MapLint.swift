public import Findings

/// Checks process maps: whether a drawing says who does what, in which order, and how it ends.
///
///     let lint = MapLint()
///     let report = lint.check(MapReader().read(contentsOf: "maps/izin-usaha.bpmn"))
///     for finding in report.findings { print(finding.location, finding.message.english) }
///
/// What reading the file noticed (`MapFile.findings`) is part of the report, and nothing is said twice. A file that broke
/// off is checked for nothing more: what is missing may stand in the part nobody can read. Why a file was not read, or not
/// whole, is an error whatever the configuration asks for: a file nobody checked must not pass for a clean one. Nothing is
/// thrown, and the same file gives the same report. The time taken grows with the size of the map and no faster.
public struct MapLint: Sendable {
    public var configuration: LintConfiguration

    public init(_ configuration: LintConfiguration = LintConfiguration()) {
        self.configuration = configuration
    }

    /// Every rule there is, those of reading included, in the order of their ids.
    public static let rules: [RuleDescription] =
        (MapRules.all.map(\.about) + ReadingFindings.all.map(\.about)).sorted { $0.id < $1.id }

    /// Checks one file.
    public func check(_ file: MapFile) -> LintReport {
        var report = LintReport(path: file.path, state: file.state)
        report.readProblem = file.readProblem
        if let problem = report.readProblem { report.findings.append(problem) }
        for finding in file.findings
        where finding.rule != report.readProblem?.rule && !(file.isWhole && Self.saidInFull.contains(finding.rule)) {
            report.add(finding, usual: finding.severity, by: configuration)
        }
        if file.isWhole {
            let map = LintedMap(file)
            for rule in MapRules.all { apply(rule, to: map, into: &report) }
        }
        report.findings = Self.ordered(report.findings) { $0 }
        report.suppressed = Self.ordered(report.suppressed, by: \.finding)
        return report
    }

    /// What lint says of each element by itself where reading sums it up for the file.
    private static let saidInFull = Set(MapRules.all.map(\.id))

    private func apply(_ rule: any MapRule, to map: LintedMap, into report: inout LintReport) {
        let usual = configuration.preset.levels[rule.id]
        if case .silent = configuration.verdict(on: rule.id, usual: usual) { return }
        let about = rule.about
        for violation in rule.violations(in: map) {
            let finding = Finding(
                rule: about.id, severity: .warning, message: violation.message.capitalised,
                action: violation.action ?? about.action, legalBasis: about.basis,
                location: map.location(of: violation.element))
            report.add(finding, usual: usual, by: configuration)
        }
    }

    /// By line, rule and element; of equal ones the first found stays first.
    private static func ordered<Item>(_ items: [Item], by finding: (Item) -> Finding) -> [Item] {
        items.enumerated().map { (position: $0, item: $1, finding: finding($1)) }.sorted { left, right in
            let (one, two) = (left.finding.location, right.finding.location)
            if one.line != two.line { return (one.line ?? 0) < (two.line ?? 0) }
            if left.finding.rule != right.finding.rule { return left.finding.rule < right.finding.rule }
            if one.element != two.element { return (one.element ?? "") < (two.element ?? "") }
            return left.position < right.position
        }.map(\.item)
    }
}

extension MapFile {
    /// Whether all of the file was taken in, so that what is missing is missing on the map.
    fileprivate var isWhole: Bool { state == .read }

    /// Why not all of the file was taken in.
    fileprivate var readProblem: Finding? {
        problem.map { $0.finding(at: SourceLocation(path: path, line: $0.line, column: $0.column)) }
    }
}

extension LintedMap {
    /// Where an element stands in the file; the first line for the map as a whole.
    func location(of element: ElementIndex?) -> SourceLocation {
        guard let element else { return SourceLocation(path: file.path, line: 1) }
        let id = map.id(of: element)
        return SourceLocation(path: file.path, line: map.line(of: element), element: id.isEmpty ? nil : id)
    }
}

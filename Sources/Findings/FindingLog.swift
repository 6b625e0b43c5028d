/// Collects findings while something large is read or checked. Of one rule in one file it keeps so many and counts the rest, so that a
/// register with one wrong column does not bury everything else.
public struct FindingLog: Sendable {
    private var kept: [Finding] = []
    private var counts: [Topic: Int] = [:]
    private let limit: Int

    private struct Topic: Hashable {
        var rule: RuleID
        var path: String
    }

    /// - Parameter limit: how many findings of one rule in one file are kept.
    public init(limit: Int) {
        self.limit = limit
    }

    public mutating func report(_ finding: Finding) {
        let topic = Topic(rule: finding.rule, path: finding.location.path ?? "")
        let count = counts[topic, default: 0] + 1
        counts[topic] = count
        if count <= limit { kept.append(finding) }
    }

    public mutating func report(_ findings: some Sequence<Finding>) {
        for finding in findings { report(finding) }
    }

    /// Every finding, by path, line, column of the table and rule.
    public var findings: [Finding] { Self.sorted(kept + rests) }

    /// Every finding in the order it was reported, and how many were left out at the end.
    public var inOrder: [Finding] { kept + Self.sorted(rests) }

    private var rests: [Finding] {
        counts.filter { $0.value > limit }.map { Self.rest($0.key, count: $0.value - limit) }
    }

    private static func sorted(_ findings: [Finding]) -> [Finding] {
        findings.enumerated()
            .sorted { (order($0.element), $0.offset) < (order($1.element), $1.offset) }
            .map(\.element)
    }

    private static func rest(_ topic: Topic, count: Int) -> Finding {
        Finding(
            rule: topic.rule, severity: .warning,
            message: LocalizedText(
                id: "Masih ada \(count) temuan lain dari aturan ini di berkas yang sama.",
                en: "There are \(count) more findings of this rule in the same file."),
            location: SourceLocation(path: topic.path.isEmpty ? nil : topic.path))
    }

    /// Findings about a whole file stand before those about its lines.
    private static func order(_ finding: Finding) -> Order {
        let cell = finding.location.cell ?? ""
        return Order(
            path: finding.location.path ?? "", line: finding.location.line ?? 0, cellLength: cell.utf8.count,
            cell: cell, rule: finding.rule.rawValue)
    }

    private struct Order: Comparable {
        var path: String
        var line: Int
        /// `Z4` stands before `AA4`.
        var cellLength: Int
        var cell: String
        var rule: String

        static func < (left: Order, right: Order) -> Bool {
            if left.path != right.path { return left.path.utf8.lexicographicallyPrecedes(right.path.utf8) }
            return (left.line, left.cellLength, left.cell, left.rule)
                < (right.line, right.cellLength, right.cell, right.rule)
        }
    }
}

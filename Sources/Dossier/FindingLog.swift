import Findings

/// Collects findings while a dossier is read. Of one rule in one file it keeps so many and counts the rest, so that a
/// register with one wrong column does not bury everything else.
struct FindingLog {
    private var kept: [Finding] = []
    private var counts: [Topic: Int] = [:]
    private let limit: Int

    private struct Topic: Hashable {
        var rule: RuleID
        var path: String
    }

    init(limit: Int) {
        self.limit = limit
    }

    mutating func report(_ finding: Finding) {
        let topic = Topic(rule: finding.rule, path: finding.location.path ?? "")
        let count = counts[topic, default: 0] + 1
        counts[topic] = count
        if count <= limit { kept.append(finding) }
    }

    mutating func report(_ findings: some Sequence<Finding>) {
        for finding in findings { report(finding) }
    }

    /// Every finding, by path, line, column of the table and rule.
    var findings: [Finding] {
        let rests = counts.filter { $0.value > limit }.map { Self.rest($0.key, count: $0.value - limit) }
        return (kept + rests).enumerated()
            .sorted { (Self.order($0.element), $0.offset) < (Self.order($1.element), $1.offset) }
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
            if left.path != right.path { return left.path.precedesInBytes(right.path) }
            return (left.line, left.cellLength, left.cell, left.rule)
                < (right.line, right.cellLength, right.cell, right.rule)
        }
    }
}

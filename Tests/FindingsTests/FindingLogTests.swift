import Findings
import Testing

@Suite("Many findings of one kind")
struct FindingLogTests {
    private func finding(_ rule: RuleID, _ path: String, line: Int) -> Finding {
        Finding(
            rule: rule, severity: .error, message: LocalizedText(id: "t", en: "t"),
            location: SourceLocation(path: path, line: line))
    }

    @Test("of one rule in one file so many are kept, and a sentence says how many were left out")
    func cut() {
        var log = FindingLog(limit: 2)
        for line in [5, 4, 3, 2] { log.report(finding("a/b", "x.yaml", line: line)) }
        log.report(finding("a/b", "y.yaml", line: 1))
        log.report(finding("a/c", "x.yaml", line: 1))
        #expect(log.inOrder.map(\.location.line) == [5, 4, 1, 1, nil])
        #expect(log.inOrder.last?.message.english.contains("2 more findings") == true)
        #expect(log.findings.map(\.location.line) == [nil, 1, 4, 5, 1])
    }

    @Test("where nothing is left out nothing is added, and the order stays")
    func uncut() {
        var log = FindingLog(limit: 2)
        log.report([finding("a/b", "y.yaml", line: 3), finding("a/b", "x.yaml", line: 9)])
        #expect(log.inOrder.map(\.location.line) == [3, 9])
        #expect(log.findings.map(\.location.line) == [9, 3])
    }
}

import Findings
import ProcessMaps
import Testing

@Suite struct ReferenceTests {
    let file = MapFixtures.read("rujukan-rusak.bpmn")

    @Test("a QName is tried without its prefix")
    func qualified() {
        let map = file.map
        #expect(map.pools[0].process == 0)
        #expect(map.nodes[0].lane == 0)
        #expect(map.sequenceFlows[0].source == 0)
        #expect(file.counts[.qnameRefs] == 4)
    }

    @Test("of two elements with one id the first is meant")
    func duplicates() {
        #expect(file.map.sequenceFlows[0].target == 1)
        #expect(file.map[file.map.nodes[1].name] == "Mengirim")
        #expect(file.counts[.duplicateIDs] == 1)
        #expect(file.map.elementsByID()["Kirim"] == .node(1))
    }

    @Test("what leads nowhere is empty in the model and counted by kind")
    func dangling() {
        #expect(file.map.sequenceFlows.map(\.target) == [1, nil, nil])
        #expect(file.map.pools[1].process == nil)
        let columns: [MapCounts.Column: Int] = [
            .danglingSequence: 1, .sequenceNoEnd: 1, .danglingMessage: 1, .danglingFlowNodeRef: 1,
            .danglingProcessRef: 1, .danglingAttached: 1, .danglingNeighbours: 1, .danglingDI: 1, .danglingTotal: 7,
        ]
        for (column, count) in columns { #expect(file.counts[column] == count, "\(column)") }
    }

    @Test(
        "each kind of break is one finding, with its count, first place and what to do",
        arguments: [
            ("map/duplicate-id", .warning, 12, "Kirim"), ("map/dangling-sequence-flow", .warning, 15, "A2"),
            ("map/dangling-message-flow", .warning, 6, "M1"), ("map/dangling-lane-member", .warning, 9, "L"),
            ("map/dangling-process", .warning, 5, "P2"), ("map/dangling-attachment", .warning, 13, "B"),
            ("map/dangling-incoming-outgoing", .note, 10, "Alur_Lain"), ("map/dangling-drawing", .note, 18, "Bayangan"),
            ("map/activity-without-lane", .warning, 11, "Kirim"),
        ] as [(String, Severity, Int, String)])
    func findings(rule: String, severity: Severity, line: Int, element: String) throws {
        let findings = file.findings.filter { $0.rule.rawValue == rule }
        #expect(findings.count == 1)
        let finding = try #require(findings.first)
        #expect(finding.location == SourceLocation(path: "rujukan-rusak.bpmn", line: line, element: element))
        #expect(finding.severity == severity)
        #expect(finding.message.indonesian.first?.isNumber == true)
        #expect(finding.action?.english.isEmpty == false)
    }

    @Test("a map with broken references is still read")
    func state() {
        #expect(file.state == .read)
        #expect(file.findings.count == 9)
    }
}

import Findings
import Testing
import XMLStreaming

@testable import ProcessMaps

@Suite struct BudgetTests {
    /// Two lanes that name nothing, and four tasks drawn in the second.
    static let drawn: String = {
        let shape = { (element: String, x: Int, width: Int) in
            "<d:BPMNShape bpmnElement=\"\(element)\"><c:Bounds x=\"\(x)\" y=\"0\" width=\"\(width)\" height=\"50\"/>"
                + "</d:BPMNShape>"
        }
        let tasks = (1...4).map { "<task id=\"T\($0)\"/>" }.joined()
        let shapes = (1...4).map { shape("T\($0)", 100 + $0, 10) }.joined()
        return """
            <process id="P"><laneSet id="S"><lane id="A" name="A"/><lane id="B" name="B"/></laneSet>\(tasks)</process>
            <d:BPMNDiagram xmlns:d="http://www.omg.org/spec/BPMN/20100524/DI"
            xmlns:c="http://www.omg.org/spec/DD/20100524/DC"><d:BPMNPlane bpmnElement="P">
            \(shape("A", 0, 90))\(shape("B", 100, 90))\(shapes)</d:BPMNPlane></d:BPMNDiagram>
            """
    }()

    static func read(_ content: String, _ budgets: WorkBudgets) -> MapFile {
        var reader = MapReader()
        reader.budgets = budgets
        let text = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">\(content)</definitions>"
        return reader.read(bytes: Array(text.utf8), as: "uji.bpmn")
    }

    @Test("nodes that are no longer compared with lanes are said, and stay without one")
    func lanes() throws {
        let whole = Self.read(Self.drawn, WorkBudgets())
        #expect(whole.counts[.laneDIOnly] == 4)
        #expect(!whole.findings.contains { $0.rule == "map/lanes-not-decided" })
        let cut = Self.read(Self.drawn, WorkBudgets(laneComparisons: 2))
        #expect(cut.state == .read)
        #expect(cut.counts[.laneDIOnly] == 2)
        let finding = try #require(cut.findings.first { $0.rule == "map/lanes-not-decided" })
        #expect(finding.severity == .warning)
        #expect(finding.location.element == "T3")
        for language in Language.allCases { #expect(finding.message.in(language).hasPrefix("2 ")) }
    }

    @Test("paths that leave their container and are no longer followed are said")
    func paths() throws {
        let map = """
            <process id="P"><startEvent id="S"/><subProcess id="U"><task id="A"/></subProcess><task id="B"/>
            <sequenceFlow id="F" sourceRef="S" targetRef="A"/><sequenceFlow id="G" sourceRef="A" targetRef="B"/></process>
            """
        let whole = Self.read(map, WorkBudgets())
        #expect(!whole.findings.contains { $0.rule == "map/paths-not-decided" })
        let cut = Self.read(map, WorkBudgets(pathSteps: 1))
        #expect(cut.counts[.unreachable] > whole.counts[.unreachable])
        let finding = try #require(cut.findings.first { $0.rule == "map/paths-not-decided" })
        #expect(finding.severity == .warning)
        #expect(Language.allCases.allSatisfy { finding.action?.in($0).isEmpty == false })
    }

    @Test("paths inside their container are followed to the end, whatever the budget")
    func ordinaryPaths() {
        let map = """
            <process id="P"><startEvent id="S"/><task id="A"/><task id="B"/>
            <sequenceFlow id="F" sourceRef="S" targetRef="A"/><sequenceFlow id="G" sourceRef="A" targetRef="B"/></process>
            """
        let file = Self.read(map, WorkBudgets(pathSteps: 0))
        #expect(file.counts[.unreachable] == 0)
        #expect(!file.findings.contains { $0.rule == "map/paths-not-decided" })
    }
}

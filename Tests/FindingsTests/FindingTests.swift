import Findings
import Testing

@Suite("The words every check speaks")
struct FindingTests {
    @Test("errors come before warnings, warnings before notes, whatever the order they were found in")
    func severities() {
        for found in [[Severity.note, .error, .warning], [.warning, .note, .error]] {
            #expect(found.sorted() == [.error, .warning, .note])
        }
    }

    @Test("rules are ordered by their names")
    func rules() {
        let rules: [RuleID] = ["map/namespace", "dossier/key-unknown", "map/duplicate-id"]
        #expect(rules.sorted() == ["dossier/key-unknown", "map/duplicate-id", "map/namespace"])
    }

    @Test("a legal basis is cited by number, and by part where one is meant")
    func citation() {
        #expect(LegalBasis("PermenPANRB 19/2018").citation == "PermenPANRB 19/2018")
        #expect(
            LegalBasis("PermenPANRB 35/2012", part: "Lampiran Bab II").citation
                == "PermenPANRB 35/2012, Lampiran Bab II")
    }

    @Test(
        "a place is written so that an editor can jump to it",
        arguments: [
            (SourceLocation(path: "maps/a.bpmn", line: 12, column: 3), "maps/a.bpmn:12:3"),
            (SourceLocation(path: "maps/a.bpmn", line: 12, element: "Task_1"), "maps/a.bpmn:12 #Task_1"),
            (SourceLocation(path: "sops.csv", line: 14, cell: "C14"), "sops.csv:14 (C14)"),
            (SourceLocation(path: "sops.xlsx", sheet: "SOP", cell: "C14"), "sops.xlsx [SOP] (C14)"),
            (SourceLocation(path: "a.bpmn", column: 3), "a.bpmn"), (SourceLocation(), ""),
        ] as [(Findings.SourceLocation, String)])
    func places(location: Findings.SourceLocation, text: String) {
        #expect(location.description == text)
    }

    @Test("texts are joined in both languages")
    func texts() {
        let text = LocalizedText(id: "satu ", en: "one ") + LocalizedText(id: "dua", en: "two")
        #expect(text.in(.indonesian) == "satu dua")
        #expect(text.in(.english) == "one two")
    }
}

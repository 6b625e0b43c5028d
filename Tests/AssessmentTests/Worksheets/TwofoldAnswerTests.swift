import Dossier
import Findings
import Rubric
import Testing

@testable import Assessment

@Suite("An answer on the main sheet and counts beside it")
struct TwofoldAnswerTests {
    static func match(_ answer: String, evaluator: String = "", counts: [[String]]) throws -> WorksheetMatch {
        let instrument = try SmallInstrument.read()
        let rows = [
            ["Kode", "Jawaban Mandiri", "Jawaban Evaluator", "Catatan"], ["mp.tim.b", answer, evaluator, "catatan"],
            ["tl.tim.a", "B", "", ""],
        ]
        return WorksheetMatch(
            try SmallInstrument.worksheet([("LKE", rows), ("Jumlah", [WorksheetSheet.countHeadings] + counts)]),
            scope: .agency, instrument: instrument, profile: try SmallInstrument.profile(instrument), evidence: [])
    }

    @Test(
        "a percentage beside counts is told with both cells, and only that answer is left out",
        arguments: ["80%", "0.8", "75"])
    func percentage(_ text: String) throws {
        let match = try Self.match(
            text, counts: [["mp.tim.b", "lalu", "", "", "8", ""], ["mp.tim.b", "kini", "", "", "2", ""]])
        #expect(match.answers.map(\.indicator) == ["tl.tim.a"])
        #expect(match.findings.map(\.rule) == ["worksheet/answered-twofold"])
        let finding = try #require(match.findings.first)
        #expect(finding.severity == .error)
        #expect(finding.location.sheet == "LKE" && finding.location.cell == "B2")
        for text in [finding.message.indonesian, finding.message.english] {
            #expect(text.contains("LKE!B2") && text.contains("Jumlah!E2") && text.contains("mp.tim.b"))
        }
    }

    @Test("a percentage in one column and counts in the other are two answers")
    func columns() throws {
        let match = try Self.match(
            "", evaluator: "80%",
            counts: [["mp.tim.b", "lalu", "", "", "8", ""], ["mp.tim.b", "kini", "", "", "2", ""]])
        #expect(match.answers.prefix(2).map(\.choice) == [.inputs, .score("80")])
        #expect(match.findings.isEmpty)
    }

    @Test("an indicator that does not apply is told at its own cell, and its counts are not taken")
    func notApplicable() throws {
        let match = try Self.match(
            "Tidak berlaku", counts: [["mp.tim.b", "lalu", "", "", "8", ""], ["mp.tim.b", "kini", "", "", "2", ""]])
        let answer = try #require(match.answers.first)
        #expect(answer.choice == .notApplicable && answer.inputs.isEmpty)
        #expect(answer.location.sheet == "LKE" && answer.location.cell == "B2")
        #expect(match.findings.map(\.rule) == ["worksheet/entries-not-taken"])
        #expect(match.findings.first?.severity == .note)
        #expect(match.findings.first?.message.english.contains("Jumlah!E2") == true)
    }

    @Test("a number that is missing is told at the cell that is empty")
    func missing() throws {
        let instrument = try SmallInstrument.read()
        let match = try Self.match(
            "", counts: [["mp.tim.b", "lalu", "", "", "8", "9"], ["mp.tim.b", "kini", "", "", "2", ""]])
        let merge = AnswerMerge(
            match.answers, into: [], mode: .overwrite, instrument: instrument,
            profile: try SmallInstrument.profile(instrument))
        #expect(merge.findings.map(\.location.cell) == ["F3"])
        #expect(merge.findings.map(\.location.sheet) == ["Jumlah"])
        #expect(merge.changes.map(\.stated.column) == [.selfAssessment, .selfAssessment])
    }
}

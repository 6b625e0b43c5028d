import Findings
import Testing

@testable import Dossier

@Suite("Whose evidence a worksheet names")
struct WorksheetEvidenceTests {
    private func answers(
        _ rows: [[String]], evidence: [String] = []
    ) throws -> (answers: [WorksheetAnswer], findings: [Finding]) {
        let worksheet = try Sketch.worksheet(Sketch.workbook([("LKE", rows)]))
        var reading = WorksheetAnswers(worksheet, scope: .agency, evidence: evidence)
        let found = worksheet.rows.flatMap { reading.answers(in: $0, to: "mp.a", form: .choice) }
        return (found, reading.findings)
    }

    @Test("where the evaluator has columns of their own, Bukti and Catatan are the office's, answered or not")
    func ownColumns() throws {
        let rows = [
            ["Kode", "Jawaban Mandiri", "Jawaban Evaluator", "Bukti", "Catatan", "Bukti Evaluator", "Catatan Evaluator"],
            ["mp.a", "", "B", "SK Tim", "kami", "Berita acara", ""],
        ]
        let found = try answers(rows).answers
        #expect(found.map(\.column) == [.selfAssessment, .evaluator])
        #expect(found.map(\.documents) == [["SK Tim"], ["Berita acara"]])
        #expect(found.map(\.note) == ["kami", nil])
        #expect(found.first?.choice == nil && found.first?.location.cell == "E2")
        let without = try answers(rows.map { [$0[0]] + $0[2...] }).answers
        #expect(without.map(\.documents) == [["SK Tim"], ["Berita acara"]])
        #expect(without.map(\.column) == [.selfAssessment, .evaluator])
    }

    @Test("where there is one column of evidence, it belongs to the answer that is there")
    func shared() throws {
        let found = try answers([
            ["Kode", "Jawaban Mandiri", "Jawaban Evaluator", "Bukti"], ["mp.a", "", "B", "SK Tim"],
        ]).answers
        #expect(found.map(\.column) == [.evaluator])
        #expect(found.map(\.documents) == [["SK Tim"]])
    }
}

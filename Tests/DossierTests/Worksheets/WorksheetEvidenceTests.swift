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
            [
                "Kode", "Jawaban Mandiri", "Jawaban Evaluator", "Bukti", "Catatan", "Bukti Evaluator",
                "Catatan Evaluator",
            ],
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

    @Test(
        "ids with commas or “dan” between them are ids where the register has every one",
        arguments: [
            ("B-1, b-2", ["B-1", "B-2"], []), ("B-1 dan B-2", ["B-1", "B-2"], []),
            ("B-1, B-2, dan B-3", ["B-1", "B-2", "B-3"], []), ("B-1 dan SK Tim", [], ["B-1 dan SK Tim"]),
            ("SK Tim, 2024; B-3", ["B-3"], ["SK Tim, 2024"]),
        ])
    func lists(_ text: String, _ ids: [String], _ documents: [String]) throws {
        let found = try answers(
            [["Kode", "Jawaban", "Bukti"], ["mp.a", "A", text]], evidence: ["B-1", "B-2", "B-3"])
        #expect(found.answers.first?.evidence == ids)
        #expect(found.answers.first?.documents == documents)
        #expect(found.findings.isEmpty)
    }

    @Test(
        "a word that looks like an id, which the register lacks, is told with its cell",
        arguments: ["B-77", "b-7", "B-1, B-77", "Lihat B-77."])
    func unknown(_ text: String) throws {
        let found = try answers([["Kode", "Jawaban", "Bukti"], ["mp.a", "A", text]], evidence: ["B-1", "B-2"])
        #expect(found.answers.first?.documents == [text])
        #expect(found.findings.map(\.rule) == ["worksheet/evidence-unknown"])
        #expect(found.findings.first?.severity == .warning && found.findings.first?.location.cell == "C2")
    }

    @Test("years, numbers and other codes are no ids", arguments: ["SK 12/2024", "SOP-1", "2024", "B1"])
    func otherWords(_ text: String) throws {
        let rows = [["Kode", "Jawaban", "Bukti"], ["mp.a", "A", "x " + text]]
        #expect(try answers(rows, evidence: ["B-1", "7"]).findings.isEmpty)
    }
}

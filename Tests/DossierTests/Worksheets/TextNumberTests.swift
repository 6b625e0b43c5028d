import Dossier
import Findings
import Testing

@Suite("Text in the place of a number")
struct TextNumberTests {
    private func answers(
        _ values: [String], beside answer: String = ""
    ) throws -> (answers: [WorksheetAnswer], findings: [Finding]) {
        let counts = zip(["lalu", "kini"], values).map { ["mp.b", $0, "", "", $1, ""] }
        let main = [["Kode", "Indikator", "Jawaban Mandiri"], ["mp.b", "Dua", answer]]
        let worksheet = try Sketch.worksheet(
            Sketch.workbook([("LKE", main), ("Jumlah", [WorksheetSheet.countHeadings] + counts)]))
        var reading = WorksheetAnswers(worksheet, scope: .agency, evidence: [])
        let row = try #require(worksheet.rows.first)
        return (reading.answers(in: row, to: "mp.b", form: .ratio), reading.findings)
    }

    @Test(
        "a count that may be thousands or decimals is refused with its sheet and cell, and the whole answer with it",
        arguments: ["1.000", "12.500", "1.000.000", "999.999"])
    func refused(_ text: String) throws {
        let (found, findings) = try answers(["'" + text, "8"])
        #expect(found.isEmpty)
        #expect(findings.map(\.rule) == ["worksheet/thousands-or-decimals"])
        let finding = try #require(findings.first)
        #expect(finding.location.sheet == "Jumlah" && finding.location.cell == "E2")
        #expect(finding.message.english.contains("Jumlah!E2") && finding.message.english.contains(text))
        #expect(finding.action?.indonesian.contains(text.filter { $0 != "." }) == true)
    }

    @Test(
        "a number cell counts as it is, and so does text that can mean only one thing",
        arguments: [
            ("1.000", "1"), ("1000", "1000"), ("'1000", "1000"), ("'0.500", "0.500"), ("'1.5", "1.5"),
            ("'72,125", "72.125"), ("'1234.567", "1234.567"), ("'1.000.00", "1.000.00"),
        ])
    func taken(_ cell: String, _ number: String) throws {
        let (found, findings) = try answers([cell, "8"])
        #expect(found.first?.inputs.map(\.value) == [number, "8"])
        #expect(findings.isEmpty)
    }

    @Test("a choice written on the main sheet stands without the counts that were refused")
    func beside() throws {
        let (found, findings) = try answers(["'1.000", "8"], beside: "Tidak berlaku")
        #expect(found.map(\.choice) == [.notApplicable])
        #expect(findings.contains { $0.rule == "worksheet/thousands-or-decimals" })
    }
}

import Dossier
import Findings
import OfficeFiles
import Testing

@Suite("lke.xlsx in a dossier")
struct DossierWorksheetTests {
    private static let rows = [
        ["Kode", "Indikator", "Jawaban Mandiri", "Jawaban Evaluator", "Catatan"],
        ["tl.a", "Satu", "B", "C", "catatan"], ["tl.b", "Dua", "72.5", "", ""], ["", "Tanpa kode", "A", "", ""],
        ["tl.c", "Tiga", "", "", "hanya catatan"], ["tl.b", "Dua", "80", "", ""],
    ]

    private func dossier(answers: String? = nil, scope: String? = nil) throws -> Dossier {
        var sheets = [("LKE", Self.rows)]
        if let scope { sheets.append(("Keterangan", [["Lingkup", scope]])) }
        var files = ["agency.yaml": Array(TemporaryDossier.agency.utf8), "lke.xlsx": try Sketch.workbook(sheets)]
        if let answers { files["answers.yaml"] = Array(answers.utf8) }
        return try TemporaryDossier(bytes: files).read()
    }

    @Test("its answers count, with sheet and cell, and the file is an input")
    func read() throws {
        let dossier = try dossier()
        #expect(dossier.answers.map(\.indicator) == ["tl.a", "tl.a", "tl.b"])
        #expect(dossier.answers.map(\.choice) == [.choice("B"), .choice("C"), .score("72.5")])
        #expect(dossier.answers.allSatisfy { $0.scope == .agency })
        #expect(dossier.answers[0].note == "catatan")
        #expect(dossier.answers[0].location.sheet == "LKE" && dossier.answers[0].location.cell == "C2")
        #expect(dossier.input("lke.xlsx")?.state == .read)
        #expect(dossier.findings("dossier/not-read-yet").isEmpty)
    }

    @Test("an answer says what its row asks; one of answers.yaml says nothing of it")
    func asked() throws {
        let rows = [["Kode", "Indikator", "Jawaban", "Sidik Teks"], ["tl.a", "Satu", "B", "abc"]]
        let yaml = "agency:\n  tl.b: [{column: selfAssessment, choice: A}]\n"
        let files = [
            "agency.yaml": Array(TemporaryDossier.agency.utf8), "answers.yaml": Array(yaml.utf8),
            "lke.xlsx": try Sketch.workbook([("LKE", rows)]),
        ]
        let answers = try TemporaryDossier(bytes: files).read().answers
        #expect(answers.map(\.indicator) == ["tl.b", "tl.a"])
        #expect(answers.map(\.asked?.title) == [nil, "Satu"])
        #expect(answers.map(\.asked?.textHash) == [nil, "abc"])
        #expect(answers.last?.asked?.code.location.cell == "A2")
    }

    @Test("rows without a code, remarks without an answer, and second answers are told with their cell")
    func findings() throws {
        let dossier = try dossier()
        #expect(dossier.findings("worksheet/code-missing").map(\.location.line) == [4])
        #expect(dossier.findings("worksheet/remark-without-answer").map(\.location.line) == [5])
        #expect(dossier.findings("worksheet/answer-differs").map(\.location.cell) == ["C6"])
    }

    @Test("answers.yaml wins, and a different answer is told")
    func yamlWins() throws {
        let yaml = "agency:\n  tl.a:\n    - {column: selfAssessment, choice: A}\n    - {column: evaluator, choice: c}\n"
        let dossier = try dossier(answers: yaml)
        let own = dossier.answers.filter { $0.indicator == "tl.a" }
        #expect(own.map(\.choice) == [.choice("A"), .choice("C")])
        let found = dossier.findings("worksheet/answer-differs").filter { $0.location.cell == "C2" }
        #expect(found.count == 1)
        #expect(found.first?.message.english.contains("answers.yaml:3") == true)
        #expect(dossier.findings("worksheet/answer-differs").count == 2)
    }

    @Test("it answers for the scope it names; one that is no unit is refused")
    func scope() throws {
        #expect(try dossier(scope: "dinkes").answers.first?.scope == .unit("dinkes"))
        let stranger = try dossier(scope: "lain")
        #expect(stranger.answers.isEmpty)
        #expect(stranger.input("lke.xlsx")?.state == .refused)
        #expect(stranger.input("lke.xlsx")?.problem?.code == "scopeUnknown")
    }

    @Test("a worksheet without codes is refused and says what to do")
    func noCodes() throws {
        let bytes = try Sketch.workbook([("LKE", [["Indikator", "Jawaban"], ["Satu", "A"]])])
        let dossier = try TemporaryDossier(
            bytes: ["agency.yaml": Array(TemporaryDossier.agency.utf8), "lke.xlsx": bytes]
        ).read()
        #expect(dossier.input("lke.xlsx")?.problem?.code == "noCodes")
    }
}

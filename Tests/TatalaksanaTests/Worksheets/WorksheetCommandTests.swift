import Foundation
import OfficeFiles
import Tatalaksana
import Testing

@Suite("lke export, import and carry")
struct WorksheetCommandTests {
    private static let agency = """
        agency: {id: kota-uji, name: Kota Uji, kind: kota, period: 2026}
        asOf: 2026-06-30
        units:
          - {id: dinkes, name: Dinas Kesehatan}
        """

    private func dossier(_ files: [String: String] = [:]) throws -> String {
        try Tool.dossier(["agency.yaml": Self.agency].merging(files) { $1 }).path
    }

    private func workbook(_ rows: [[String]], at path: String) throws {
        let bytes = try WorkbookWriter.bytes { book throws(WorkbookWritingError) in
            let sheet = try book.addSheet("LKE kami")
            for row in rows { try sheet.append(row.map { .text($0) }) }
        }
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }

    private func table(_ name: String, of path: String) throws -> Table {
        let book = try Workbook(Array(try Data(contentsOf: URL(fileURLWithPath: path))))
        return book.table(try #require(book.sheets.first { $0.name == name }).index)
    }

    private static let headings = ["Indikator", "Jawaban", "Bukti"]
    private static let question = "Menerapkan kebijakan keterbukaan informasi publik"

    @Test(
        "rows of an lke.xlsx that were written from another text are left out of the assessment, and named")
    func misplaced() throws {
        let dossier = try dossier()
        let ids = ["tl.probis.sop", "tl.probis.peta"]
        let instrument = try AssessOptions().instrument("permenpanrb-26-2020")
        let indicators = try ids.map { try #require(instrument.indicator($0)) }
        let scale = indicators[0].scale.flatMap { instrument.scale($0.value) }
        let rows = [
            ["Kode", "Indikator", "Jawaban Mandiri", "Sidik Teks"],
            [ids[0], indicators[0].title.value.indonesian, "A", indicators[0].textHash(on: scale)],
            [ids[1], indicators[1].title.value.indonesian, "B", String(repeating: "0", count: 64)],
        ]
        try workbook(rows, at: dossier + "/lke.xlsx")
        let result = try assess(dossierAt: dossier)
        let answers = result.indicators.filter { $0.scope == .agency }.flatMap { indicator in
            indicator.answers.filter { $0.column == .selfAssessment && $0.choice != nil }.map { _ in indicator.id }
        }
        #expect(answers == [ids[0]])
        let told = result.findings.filter { $0.rule == "worksheet/text-differs" }
        #expect(told.map(\.location.path) == ["lke.xlsx"] && told.map(\.location.cell) == ["A3"])
    }

    @Test("an answers.yaml that is a pipe is never opened: nothing is brought in, and the reason is said")
    func pipe() throws {
        let dossier = try dossier()
        let file = dossier + "-isi.xlsx"
        try workbook([Self.headings, [Self.question, "Ya", ""]], at: file)
        try #require(mkfifo(dossier + "/answers.yaml", 0o600) == 0)
        let run = try Tool.run("lke", "import", file, "--into", dossier, "--lang", "en")
        #expect(run.status != 0 && run.errors.contains("no regular file"))
        let assessed = try Tool.run("assess", dossier, "--format", "json")
        #expect(assessed.text.contains("\"notAFile\""))
    }

    @Test(
        "the worksheet has the columns of the contract, a row for each question in order, and the same bytes each time")
    func exported() throws {
        let dossier = try dossier()
        let (one, two) = (dossier + "-1.xlsx", dossier + "-2.xlsx")
        for path in [one, two] { #expect(try Tool.run("lke", "export", dossier, "-o", path).status == 0) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: one)) == Data(contentsOf: URL(fileURLWithPath: two)))
        let sheet = try table("LKE", of: one)
        let top = try #require(sheet.rows.firstIndex { $0[0] == "Kode" })
        #expect(
            Array(sheet.rows[top].cells.prefix(11)) == [
                "Kode", "Area", "Indikator", "Kriteria", "Jawaban Mandiri", "Nilai Mandiri", "Jawaban Evaluator",
                "Nilai Evaluator", "Bobot", "Bukti", "Catatan",
            ])
        let instrument = try AssessOptions().instrument("permenpanrb-26-2020")
        let profile = try #require(instrument.worksheetProfile)
        let wanted = instrument.indicators.filter { profile.indicators.contains($0.id) && $0.levels.contains(.agency) }
        #expect(sheet.rows[(top + 1)...].map { $0[0] } == wanted.map(\.id))
        // As it is, it brings in nothing and gives no reason for a finding.
        let back = try Tool.run("lke", "import", one, "--into", dossier)
        #expect(back.status == 0 && !back.text.contains("Temuan"), "\(back.text.suffix(400))")
        let guide = try table("Keterangan", of: one).rows
        #expect(guide.contains { $0[0] == "SHA-256 paket" && $0[1] == instrument.sha256 })
        #expect(guide.contains { $0[0] == instrument.notice.indonesian })
    }

    @Test("an office's own worksheet comes in by its headings; first shown, then written, remarks kept")
    func imported() throws {
        let dossier = try dossier([
            "answers.yaml": "# milik kami\nagency:\n  tl.probis.sop: [{column: evaluator, choice: A}] # tetap\n"
        ])
        let sheet = dossier + "-lke.xlsx"
        try workbook(
            [
                ["LKE 2026"], Self.headings, ["Penataan Tatalaksana"], [Self.question, "B", "SK 1/2026"],
                ["Asing", "A"],
            ], at: sheet)
        let before = try Data(contentsOf: URL(fileURLWithPath: dossier + "/answers.yaml"))
        let dry = try Tool.run("lke", "import", sheet, "--into", dossier, "--dry-run")
        #expect(dry.status == 0)
        #expect(dry.text.contains("tl.kip.b") && dry.text.contains("LKE kami!B4"))
        #expect(dry.text.contains("[LKE kami]:5 (A5)"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: dossier + "/answers.yaml")) == before)
        #expect(try Tool.run("lke", "import", sheet, "--into", dossier).status == 0)
        let after = try String(contentsOfFile: dossier + "/answers.yaml", encoding: .utf8)
        #expect(after.hasPrefix(String(decoding: before, as: UTF8.self)))
        #expect(
            after.hasSuffix("  tl.kip.b:\n    - {column: selfAssessment, choice: B, documents: [\"SK 1/2026\"]}\n"))
    }

    @Test("an answer that is there is only replaced when asked for, and the old one is shown")
    func modes() throws {
        let dossier = try dossier(["answers.yaml": "agency:\n  tl.kip.a: [{column: selfAssessment, choice: Tidak}]\n"])
        let sheet = dossier + "-lke.xlsx"
        try workbook([["Kode", "Jawaban"], ["tl.kip.a", "Ya"]], at: sheet)
        let kept = try Tool.run("lke", "import", sheet, "--into", dossier, "--lang", "en")
        #expect(kept.text.contains("old one kept") && kept.text.contains("There is nothing to write."))
        let replaced = try Tool.run("lke", "import", sheet, "--into", dossier, "--mode", "overwrite")
        #expect(replaced.text.contains("“Tidak” → “Ya”"))
        #expect(
            try String(contentsOfFile: dossier + "/answers.yaml", encoding: .utf8)
                == "agency:\n  tl.kip.a: [{column: selfAssessment, choice: Ya}]\n")
    }

    @Test("a mapping that was saved reads the next worksheet")
    func mapping() throws {
        let (first, second) = (try dossier(), try dossier())
        let (sheet, mapping) = (first + "-lke.xlsx", first + "-peta.yaml")
        try workbook([Self.headings, [Self.question, "B"]], at: sheet)
        #expect(try Tool.run("lke", "import", sheet, "--into", first, "--save-mapping", mapping).status == 0)
        #expect(try Tool.run("lke", "import", sheet, "--into", second, "--mapping", mapping).status == 0)
        #expect(
            try String(contentsOfFile: first + "/answers.yaml", encoding: .utf8)
                == String(contentsOfFile: second + "/answers.yaml", encoding: .utf8))
    }

    @Test("answers are carried from an exported worksheet and from a dossier alike")
    func carried() throws {
        let answers =
            "agency:\n  tl.kip.a: [{column: selfAssessment, choice: Ya, evidence: [B-1], reason: \"r\"}]\n  hilang.x: [{column: evaluator, choice: A}]\n"
        let old = try dossier(["answers.yaml": answers])
        let sheet = old + "-lke.xlsx"
        #expect(try Tool.run("lke", "export", old, "-o", sheet).status == 0)
        var texts: [String] = []
        for source in [old, sheet] {
            let new = try dossier()
            let run = try Tool.run("lke", "carry", source, "--into", new)
            #expect(run.status == 0)
            texts.append(try String(contentsOfFile: new + "/answers.yaml", encoding: .utf8))
            if source == old { #expect(run.text.contains("hilang.x") && run.text.contains("tidak ada padanannya")) }
        }
        #expect(texts[0] == texts[1])
        #expect(texts[0].contains("{column: selfAssessment, choice: Ya, reason: \"r\"}"))
    }

    @Test("exit codes say what was wrong")
    func exitCodes() throws {
        let dossier = try dossier()
        let sheet = dossier + "-lke.xlsx"
        try workbook([["Indikator", "Jawaban"], ["Asing", "A"]], at: sheet)
        #expect(try Tool.run("lke", "import", sheet, "--into", dossier).status == 65)
        #expect(try Tool.run("lke", "import", dossier + "/agency.yaml", "--into", dossier).status == 65)
        #expect(try Tool.run("lke", "import", "/tidak/ada.xlsx", "--into", dossier).status == 66)
        #expect(try Tool.run("lke", "import", sheet, "--into", "/tidak/ada").status == 66)
        #expect(try Tool.run("lke", "import", sheet, "--into", dossier, "--mapping", "/tidak/ada").status == 66)
        #expect(try Tool.run("lke", "import", sheet, "--into", dossier, "--mode", "semua").status == 64)
        #expect(try Tool.run("lke", "export", dossier, "-o", sheet, "--unit", "lain").status == 64)
        #expect(try Tool.run("lke", "export", dossier, "-o", dossier + "/agency.yaml").status == 73)
        #expect(try Tool.run("lke", "carry", "/tidak/ada", "--into", dossier).status == 66)
        #expect(!FileManager.default.fileExists(atPath: dossier + "/answers.yaml"))
    }

    @Test("a text that looks like a formula stays a text in the worksheet")
    func injection() throws {
        let answers =
            "agency:\n  tl.kip.a: [{column: selfAssessment, choice: Ya, note: \"=HYPERLINK(1)\", reason: \"+1\"}]\n"
        let dossier = try dossier(["answers.yaml": answers])
        let out = dossier + "-out.xlsx"
        #expect(try Tool.run("lke", "export", dossier, "-o", out).status == 0)
        let sheet = try table("LKE", of: out)
        let row = try #require(sheet.rows.first { $0[0] == "tl.kip.a" })
        #expect(row[10] == "=HYPERLINK(1)" && row[13] == "+1")
        #expect(!sheet.formulas.contains(CellPosition(row: row.number - 1, column: 10)))
        #expect(sheet.formulas.contains(CellPosition(row: row.number - 1, column: 5)))
    }
}

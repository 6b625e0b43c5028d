import Dossier
import Findings
import OfficeFiles
import Testing

@Suite("Reading worksheets of offices")
struct WorksheetReadingTests {
    @Test(
        "headings are known by the words offices use",
        arguments: [
            ["Kode", "Indikator", "Jawaban"], ["No", "PENILAIAN", "Bobot", "Pilihan Jawaban", "Jawaban", "Nilai", "%"],
            ["No.", "Uraian", "Kriteria", "Jawaban Unit Kerja", "Jawaban TPI", "Data Dukung", "Keterangan"],
            ["Area", "Pertanyaan", "Penilaian Mandiri", "Penilaian Evaluator", "Link Bukti Dukung"],
            ["Indikator", "Self Assessment", "Evaluator"],
        ])
    func headings(_ headings: [String]) throws {
        let rows = [["LEMBAR KERJA EVALUASI"], [], headings, headings.map { _ in "isi" }]
        let worksheet = try Sketch.worksheet(Sketch.workbook([("LKE 2026", rows)]))
        #expect(worksheet.rows.count == 1)
        #expect(worksheet.rows[0].hasAnswer)
        #expect(worksheet.mapping.sheets.first?.headingRow == 3)
    }

    @Test("group headings say whose answers stand below; values are never answers")
    func groups() throws {
        let rows = [
            ["Indikator", "Penilaian Mandiri", "", "Evaluasi TPI", "", "Catatan"],
            ["", "Jawaban", "Nilai", "Jawaban", "Nilai", ""],
            ["Telah dibentuk tim", "A", "1", "B", "0.67", "catatan"],
        ]
        let merges = [
            CellRange(rows: 0...0, columns: 1...2), CellRange(rows: 0...0, columns: 3...4),
            CellRange(rows: 0...1, columns: 0...0),
        ]
        let worksheet = try Sketch.worksheet(Sketch.workbook([("MP", rows)], merging: merges))
        let row = try #require(worksheet.rows.first)
        #expect(row.selfAssessment.answer?.text == "A")
        #expect(row.evaluator.answer?.text == "B")
        #expect(row.sharedNote?.text == "catatan")
        #expect(row.evaluator.answer?.location.cell == "D3")
        #expect(row.areas == ["MP"])
    }

    @Test("a question merged over the rows of its criteria shows in each of them")
    func merged() throws {
        let rows = [
            ["Indikator", "Kriteria", "Jawaban"], ["Telah dibentuk tim", "A sudah", ""], ["", "B belum", "B"],
        ]
        let merges = [CellRange(rows: 1...2, columns: 0...0)]
        let worksheet = try Sketch.worksheet(Sketch.workbook([("MP", rows)], merging: merges))
        #expect(worksheet.rows.map { $0.title?.text } == ["Telah dibentuk tim", "Telah dibentuk tim"])
        #expect(worksheet.rows.map(\.hasAnswer) == [false, true])
    }

    @Test("an answer that a formula gives is read as it was saved, and said")
    func formula() throws {
        let rows = [["Kode", "Indikator", "Jawaban"], ["tl.a", "Satu", "B"]]
        let place = CellPosition(row: 1, column: 2)
        let bytes = try Sketch.workbook([("LKE", rows)], formulas: [place: (.text("B"), "B")])
        let worksheet = try Sketch.worksheet(bytes)
        var reading = WorksheetAnswers(worksheet, scope: .agency, evidence: [])
        let found = reading.answers(in: try #require(worksheet.rows.first), to: "tl.a", form: .choice)
        #expect(found.map(\.choice) == [.choice("B")])
        #expect(reading.findings.map(\.rule) == ["worksheet/answer-by-formula"])
        #expect(reading.findings.first?.location.cell == "C2")
    }

    @Test(
        "answers are understood by the way a question is answered",
        arguments: [
            ("b", WorksheetForm.choice, AnswerChoice.choice("B")), ("Tidak Berlaku", .choice, .notApplicable),
            ("N/A", .points, .notApplicable), ("72,5", .points, .score("72.5")), ("75%", .ratio, .score("75")),
            ("75", .ratio, .score("75")), ("sudah", .points, .choice("SUDAH")), ("A", .unknown, .choice("A")),
        ])
    func forms(_ text: String, _ form: WorksheetForm, _ choice: AnswerChoice) throws {
        #expect(try answers(to: text, form: form).0.map(\.choice) == [choice])
    }

    @Test("a number that may be a share or a percentage is no answer", arguments: ["0.75", "1", "0,5"])
    func shareOrPercent(_ text: String) throws {
        let (answers, findings) = try answers(to: text, form: .ratio)
        #expect(answers.isEmpty)
        #expect(findings.map(\.rule) == ["worksheet/share-or-percent"])
    }

    private func answers(to text: String, form: WorksheetForm) throws -> ([WorksheetAnswer], [Finding]) {
        let bytes = try WorkbookWriter.bytes { book throws(WorkbookWritingError) in
            let sheet = try book.addSheet("LKE")
            try sheet.append(["Kode", "Indikator", "Jawaban"])
            try sheet.append(["tl.a", "Satu", .text(text)])
        }
        let worksheet = try Sketch.worksheet(bytes)
        var reading = WorksheetAnswers(worksheet, scope: .agency, evidence: [])
        return (reading.answers(in: try #require(worksheet.rows.first), to: "tl.a", form: form), reading.findings)
    }

    @Test("evidence is told apart: ids of the register, and what it does not hold")
    func evidence() throws {
        let rows = [["Kode", "Jawaban", "Bukti"], ["tl.a", "A", "b-12; Notula rapat\nhttps://contoh.go.id/a"]]
        let worksheet = try Sketch.worksheet(Sketch.workbook([("LKE", rows)]))
        var reading = WorksheetAnswers(worksheet, scope: .agency, evidence: ["B-12"])
        let found = reading.answers(in: try #require(worksheet.rows.first), to: "tl.a", form: .choice)
        #expect(found.first?.evidence == ["B-12"])
        #expect(found.first?.documents == ["Notula rapat", "https://contoh.go.id/a"])
    }

    private static let main = [["Kode", "Indikator", "Jawaban Mandiri"], ["mp.b", "Dua", ""]]

    @Test(
        "the sheets of numbers and ticks are known by their headings, whatever they are called",
        arguments: [
            ("Jumlah", WorksheetSheet.countHeadings), ("Jumlah pegawai", WorksheetSheet.countHeadings),
            ("Jumlah pegawai", ["Kode", "Isian", "Yang dihitung", "Evaluator", "Mandiri"]),
            ("Syarat", WorksheetSheet.conditionHeadings), ("Lembar3", WorksheetSheet.conditionHeadings),
        ])
    func items(_ name: String, _ headings: [String]) throws {
        let values = headings.map { ["Kode": "mp.b", "Isian": "lalu", "Syarat": "lalu", "Mandiri": "8"][$0] ?? "" }
        let sheets = [("LKE", Self.main), (name, [["Judul"], headings, values])]
        let worksheet = try Sketch.worksheet(Sketch.workbook(sheets))
        #expect(worksheet.rows.map(\.code?.text) == ["mp.b"])
        let entries = worksheet.counts + worksheet.ticks
        #expect(entries.map(\.item) == ["lalu"])
        #expect(entries.first?.selfAssessment?.text == "8")
        #expect(entries.first?.evaluator == nil)
        #expect(worksheet.counts.isEmpty == (headings == WorksheetSheet.conditionHeadings))
        #expect(worksheet.findings.isEmpty)
    }

    @Test(
        "a sheet of numbers that lost a heading gives no answers, and the heading is named",
        arguments: ["Jumlah", "Jumlah pegawai"], ["Kode", "Isian", "Mandiri"])
    func itemsWithoutHeading(_ name: String, _ missing: String) throws {
        let headings = WorksheetSheet.countHeadings.filter { $0 != missing }
        let sheets = [("LKE", Self.main), (name, [["Jumlah – Kota"], headings, headings.map { _ in "8" }])]
        let worksheet = try Sketch.worksheet(Sketch.workbook(sheets))
        #expect(worksheet.rows.map(\.code?.text) == ["mp.b"])
        #expect(worksheet.counts.count == (missing == "Mandiri" ? 1 : 0))
        #expect(worksheet.findings.map(\.rule) == ["worksheet/heading-missing"])
        #expect(worksheet.findings.first?.severity == (missing == "Mandiri" ? .warning : .error))
        #expect(worksheet.findings.first?.location.sheet == name)
        #expect(worksheet.findings.first?.location.line == 2)
        #expect(worksheet.findings.first?.message.english.contains("“\(missing)”") == true)
    }

    @Test("of two sheets of numbers only one is read, that with the name, and the other is told")
    func itemsTwice() throws {
        let rows = [WorksheetSheet.countHeadings, ["mp.b", "lalu", "", "", "8", ""]]
        let sheets = [("Salinan", rows), ("LKE", Self.main), ("Jumlah", rows)]
        let worksheet = try Sketch.worksheet(Sketch.workbook(sheets))
        #expect(worksheet.counts.map(\.selfAssessment?.location.sheet) == ["Jumlah"])
        #expect(worksheet.findings.map(\.rule) == ["worksheet/sheet-twice"])
        #expect(worksheet.findings.first?.location.sheet == "Salinan")
    }

    @Test("a bare “Mandiri” holds answers only below a group heading that says so")
    func bare() throws {
        let alone = [["Kode", "Indikator", "Mandiri"], ["mp.b", "Dua", "8"]]
        #expect(throws: WorksheetError.self) { try Sketch.worksheet(Sketch.workbook([("Lain", alone)])) }
        let rows = [
            ["Kode", "Indikator", "Penilaian", ""], ["", "", "Mandiri", "Evaluator"], ["mp.b", "Dua", "A", "B"],
        ]
        let worksheet = try Sketch.worksheet(Sketch.workbook([("LKE", rows)]))
        #expect(worksheet.rows.first?.selfAssessment.answer?.text == "A")
        #expect(worksheet.rows.first?.evaluator.answer?.text == "B")
    }

    @Test(
        "an answer merged over several questions or people counts for the first, and the range is named",
        arguments: [
            (CellRange(rows: 1...2, columns: 2...2), "C2:C3"), (CellRange(rows: 1...1, columns: 2...3), "C2:D2"),
            (CellRange(rows: 2...3, columns: 2...2), nil),
        ])
    func mergedAnswers(_ merge: CellRange, _ name: String?) throws {
        let rows = [
            ["Kode", "Indikator", "Jawaban Mandiri", "Jawaban Evaluator"], ["mp.a", "Satu", "A", ""],
            ["mp.b", "Dua", "", ""], ["", "", "", ""],
        ]
        let worksheet = try Sketch.worksheet(Sketch.workbook([("LKE", rows)], merging: [merge]))
        #expect(worksheet.findings.map(\.rule) == (name == nil ? [] : ["worksheet/answer-merged"]))
        #expect(worksheet.findings.first?.location.cell == (name == nil ? nil : "C2"))
        if let name { #expect(worksheet.findings.first?.message.english.contains(name) == true) }
        #expect(worksheet.rows.filter(\.hasAnswer).map(\.code?.text) == ["mp.a"])
    }

    private static let guide = ("Keterangan", [["Lingkup", "agency"]])

    @Test("a filled column with a heading nobody knows is told once, with its cell; a blank one is not")
    func unread() throws {
        let headings = [
            "No", "Kode", "Indikator", "Nilai", "Isian OPD", "Jawaban", "Kosong", "Jawaban Unit", "% bobot",
        ]
        let rows = [headings, ["1", "mp.b", "Dua", "1", "A", "B", "", "C", "3"], ["2", "mp.c", "Tiga", "", "B"]]
        let worksheet = try Sketch.worksheet(Sketch.workbook([("LKE 2026", rows)]))
        #expect(worksheet.findings.map(\.rule) == ["worksheet/column-not-read", "worksheet/column-not-read"])
        #expect(worksheet.findings.map(\.location.cell) == ["E1", "H1"])
        #expect(worksheet.findings.first?.message.english.contains("“Isian OPD”") == true)
    }

    @Test("a filled column without a heading is told with its sheet and letter; numbers before the questions are not")
    func unheaded() throws {
        let headings = ["", "Kode", "Indikator", "", "Jawaban", "", ""]
        let rows = [
            headings, ["1", "mp.b", "Dua", "", "B", "", "A"], ["a.", "mp.c", "Tiga", "lampiran", "B"],
            ["Area", "", "", "", "", "judul"],
        ]
        let findings = try Sketch.worksheet(Sketch.workbook([("LKE 2026", rows)])).findings
        #expect(findings.map(\.rule) == ["worksheet/column-not-read", "worksheet/column-not-read"])
        #expect(findings.map(\.location.cell) == ["D1", "G1"])
        #expect(findings.allSatisfy { $0.location.sheet == "LKE 2026" && $0.message.english.contains("“LKE 2026”") })
        #expect(findings.first?.message.indonesian.contains("Kolom D ") == true)
    }

    @Test("a column that a mapping leaves out is left out on purpose")
    func unmapped() throws {
        let yaml = "sheets: [{sheet: LKE, headingRow: 1, columns: {code: A, selfAssessment: C}}]"
        let mapping = try WorksheetMapping(yaml: Array(yaml.utf8), path: "peta.yaml")
        let rows = [["Kode", "Indikator", "Isian OPD", "Lain"], ["mp.b", "Dua", "A", "x"]]
        let bytes = try Sketch.workbook([("LKE", rows), Self.guide])
        #expect(try Sketch.worksheet(bytes, mapping: mapping).findings.isEmpty)
    }

    @Test(
        "an exported worksheet that lost a column of answers is told so; one as it was written is not",
        arguments: [nil, "Jawaban Mandiri", "Jawaban Evaluator"])
    func lost(_ renamed: String?) throws {
        let headings = WorksheetColumn.allCases.map(\.rawValue)
        let rows = [["LKE"], headings.map { $0 == renamed ? "Isian OPD" : $0 }, headings.map { _ in "isi" }]
        let worksheet = try Sketch.worksheet(Sketch.workbook([("LKE", rows), Self.guide]))
        let rules: Set<RuleID> = ["worksheet/column-not-read", "worksheet/heading-missing"]
        #expect(Set(worksheet.findings.map(\.rule)) == (renamed == nil ? [] : rules))
        if let renamed {
            #expect(worksheet.findings.contains { $0.message.english.contains("“\(renamed)”") })
        }
    }

    @Test("100,000 rows are read")
    func many() throws {
        let bytes = try WorkbookWriter.bytes(memory: .streaming) { book throws(WorkbookWritingError) in
            let sheet = try book.addSheet("LKE")
            try sheet.append(["Kode", "Indikator", "Jawaban"])
            for row in 0..<100_000 { try sheet.append([.text("tl.\(row)"), "Sama", "A"]) }
        }
        #expect(try Sketch.worksheet(bytes).rows.count == 100_000)
    }

    @Test(
        "what is no worksheet is refused",
        arguments: [[["Nama", "Alamat"], ["a", "b"]], [["Indikator", "Bobot"], ["a", "1"]]])
    func refused(_ rows: [[String]]) throws {
        #expect { try Sketch.worksheet(Sketch.workbook([("Lain", rows)])) } throws: {
            ($0 as? WorksheetError)?.code == .unusable
        }
        #expect { try AnswerWorksheet(at: "/tidak/ada.xlsx") } throws: { ($0 as? WorksheetError)?.code == .missing }
    }
}

@Suite("Mappings of worksheets")
struct WorksheetMappingTests {
    private static let yaml = """
        match: title
        sheets:
          - sheet: MP
            headingRow: 2
            area: Manajemen Perubahan
            columns: {title: B, selfAssessment: "Isian kami", evaluator: D}
        codes: {"1.a": mp.a}
        answers: {Sudah: Ya, Belum: Tidak}
        """

    @Test("columns are found by letter or heading, and words are translated")
    func used() throws {
        let mapping = try WorksheetMapping(yaml: Array(Self.yaml.utf8), path: "peta.yaml")
        let rows = [["Lembar kami"], ["x", "y", "ISIAN KAMI", "z"], ["1.a", "Telah dibentuk tim", "sudah", "Belum"]]
        let worksheet = try Sketch.worksheet(Sketch.workbook([("MP", rows), ("Lain", rows)]), mapping: mapping)
        let row = try #require(worksheet.rows.first)
        #expect(worksheet.rows.count == 1)
        #expect(row.title?.text == "Telah dibentuk tim")
        #expect(row.areas == ["MP", "Manajemen Perubahan"])
        var reading = WorksheetAnswers(worksheet, scope: .agency, evidence: [])
        #expect(reading.answers(in: row, to: "mp.a", form: .choice).map(\.choice) == [.choice("YA"), .choice("TIDAK")])
    }

    @Test("a mapping that is kept says the same when it is read again")
    func saved() throws {
        let rows = [["Indikator", "Jawaban", "Bukti"], ["Satu", "A", ""]]
        var mapping = try Sketch.worksheet(Sketch.workbook([("Area: 1 # \"x\"".replacing(":", with: ""), rows)]))
            .mapping
        mapping.answers = ["Sudah, ya": "Ya"]
        #expect(try WorksheetMapping(yaml: Array(mapping.yaml.utf8), path: "peta.yaml") == mapping)
    }

    @Test(
        "what is wrong in a mapping is told with its line",
        arguments: [
            ("match: semua", 1), ("sheets:\n  - {sheet: MP}", 2),
            ("sheets:\n  - sheet: MP\n    headingRow: 1\n    columns: {nilai: B}", 4),
            ("lain: 1", 1), ("answers: [a]", 1),
        ])
    func broken(_ yaml: String, _ line: Int) {
        #expect { try WorksheetMapping(yaml: Array(yaml.utf8), path: "peta.yaml") } throws: {
            ($0 as? WorksheetMappingError)?.location.line == line
        }
    }

    @Test("a sheet or heading that is not there is refused")
    func missing() throws {
        let mapping = try WorksheetMapping(yaml: Array(Self.yaml.utf8), path: "peta.yaml")
        #expect(throws: WorksheetError.self) {
            try Sketch.worksheet(Sketch.workbook([("Lain", [["a"]])]), mapping: mapping)
        }
        #expect(throws: WorksheetError.self) {
            try Sketch.worksheet(Sketch.workbook([("MP", [["a"], ["b", "c"], ["d"]])]), mapping: mapping)
        }
    }
}

import Findings
import Foundation
import OfficeFiles
import Testing

@testable import Reporting

@Suite("A report as a workbook, a Word document, Markdown, CSV and JSON")
struct OfficeFormTests {
    private let document = SampleDocument.report()

    private func bytes(_ form: DocumentForm, _ options: DocumentOptions = DocumentOptions()) throws -> [UInt8] {
        try form.write(document, options).bytes
    }

    // MARK: - Workbooks

    @Test("has a sheet for each table with its rows, and says at the front what they are")
    func workbook() throws {
        let book = try Workbook(bytes(.workbook))
        #expect(
            book.sheets.map(\.name) == [
                "Ringkasan", "Nilai tiap unit", "Unit dan indikator", "Daftar lengkap- semua unit &…",
            ])
        let front = book.table(0).rows.map(\.cells)
        #expect(
            front.contains { $0.contains("Laporan Contoh") }
                && front.contains { $0.contains("permenpanrb-26-2020 versi 1") })
        #expect(front.contains { $0.contains("Perhatikan.") } && front.contains { $0.contains("nomor surat") })
        let listing = book.table(3)
        #expect(listing.rows.count == 452)
        #expect(listing.rows.last?.cells.prefix(3) == ["Unit 450", "=SUM(A450)", "450000"])
        #expect(listing.formulas.isEmpty)
    }

    @Test("holds numbers as numbers, text as text")
    func numbers() throws {
        let values = try Workbook(bytes(.workbook)).table(1)
        let row = try #require(values.rows.first { $0.cells.first?.hasPrefix("Dinas A") == true })
        #expect(row[1] == "12345" && row[2].hasPrefix("0.666666666666") && row[3].hasPrefix("66.6"))
        #expect(row[4] == "● terpenuhi" && row[5] == "● A" && row[6] == "+62 811")
        #expect(values.textNumbers.isEmpty && values.formulas.isEmpty)
    }

    @Test(
        "names sheets as Excel takes them",
        arguments: [
            (["A/B:C"], ["A-B-C"]), (["ringkasan", "X", "x"], ["ringkasan (2)", "X", "x (2)"]),
            (["", "''"], ["Tabel", "Tabel (2)"]),
        ])
    func sheetNames(_ titles: [String], _ wanted: [String]) {
        var names = SheetNames(taken: "Ringkasan")
        #expect(titles.map { names.name(for: $0) } == wanted)
    }

    @Test("keeps long sheet names apart, within 31 letters")
    func longSheetNames() {
        var names = SheetNames(taken: "Ringkasan")
        let made = (0..<12).map { _ in names.name(for: "Penilaian mandiri dan evaluator menurut area perubahan") }
        #expect(Set(made).count == made.count && made.allSatisfy { $0.utf16.count <= 31 })
    }

    // MARK: - Word

    @Test("has headings, lists, tables with their heads, and every blank")
    func word() throws {
        let read = try OfficeDocument(docx: bytes(.word))
        let headings = read.blocks.compactMap { block -> String? in
            guard case .paragraph(let paragraph) = block, let level = paragraph.headingLevel else { return nil }
            return "\(level) \(paragraph.text)"
        }
        #expect(headings.contains("1 Kata") && headings.contains("2 Daftar") && headings.contains("1 Lampiran"))
        let grids = read.grids
        #expect(grids.contains { $0.rowCount == 201 })
        let text = "\(read)"
        #expect(text.contains("● terpenuhi") && text.contains("[nomor surat]") == false && text.contains("nomor surat"))
        #expect(text.contains("250 baris berikutnya tidak dicetak"))
    }

    @Test("keeps the words above a signature on its page")
    func signaturePage() throws {
        let signature = ReportSignature(above: "Kota, 1 Juli", position: "Inspektur", name: "Nama", below: [])
        let document = ReportDocument(
            kind: "contoh", title: "Contoh", subtitle: [], language: .indonesian, running: "", provenance: [],
            parts: [ReportPart(id: "tutup", title: "Penutup", blocks: [.text("Demikian."), .signatures([signature])])])
        let archive = try ZipArchive(try DocumentForm.word.write(document, DocumentOptions()).bytes)
        let xml = String(decoding: try #require(try archive.contents(of: "word/document.xml")), as: UTF8.self)
        let closing = try #require(pieces(of: xml, from: "<w:p>", to: "</w:p>").first { $0.contains("Demikian.") })
        #expect(closing.contains("<w:keepNext/>"))
    }

    @Test("fills an office's own document, and tells fields it does not know")
    func template() throws {
        let template = try DocumentWriter.bytes(
            OutgoingDocument(
                title: "",
                sections: [
                    OutgoingSection(
                        footer: PageBand(left: "{{agency.name}}"),
                        blocks: [
                            .title("{{title}}"), .text("Nomor: {{letter.number}} di {{office.city}}"),
                            .text("{{part:kata}}"),
                            .text("{{table:nilai}}"), .text("{{agensi.nama}}"),
                            .table(
                                OutgoingTable(
                                    columns: [.init(), .init()],
                                    rows: [
                                        .init(["Unit", "Nilai"]),
                                        .init(["{{#rows:nilai}}{{unit}}", "{{score}}{{/rows:nilai}}"]),
                                    ])),
                        ])
                ]))
        let output = try DocumentForm.word.write(document, DocumentOptions(wordTemplate: template))
        let text = "\(try OfficeDocument(docx: output.bytes))"
        #expect(text.contains("Laporan Contoh") && text.contains("di Contoh") && text.contains("Pembuka bab."))
        #expect(text.contains("Nilai dibulatkan untuk ditampilkan.") && text.contains("0,667"))
        #expect(text.contains("{{agensi.nama}}"))
        #expect(output.remarks.count == 2)
        #expect(output.remarks.first?.indonesian.contains("{{agensi.nama}} tidak dikenal") == true)
        #expect(output.remarks.last?.indonesian.contains("{{#rows:nilai}}") == true)
        #expect(try output.bytes == DocumentForm.word.write(document, DocumentOptions(wordTemplate: template)).bytes)
    }

    @Test("refuses what is no Word document")
    func badTemplate() {
        let error = #expect(throws: ReportError.self) {
            try bytes(.word, DocumentOptions(wordTemplate: Array("PK".utf8)))
        }
        #expect(error?.code == .badWordTemplate && error?.reason != nil)
    }

    // MARK: - Text

    @Test("writes Markdown that holds what the report says, and no markup of its texts")
    func markdown() throws {
        let text = String(decoding: try bytes(.markdown), as: UTF8.self)
        #expect(text.hasPrefix("# Laporan Contoh\n"))
        #expect(text.contains("## I. Kata") && text.contains("### A. Daftar"))
        #expect(text.contains("**tebal**, *miring*") && text.contains("[^1]: Catatan \\<kaki\\>."))
        #expect(text.contains("[peraturan](https://example.org/a?b=1&c=2), jahat."))
        #expect(text.contains("\\<b onclick=\"x()\"\\>&amp;amp; \\{\\{title\\}\\} \\| \\*a\\* \\[b\\](c)"))
        #expect(text.contains("| ● A |") && text.contains("**\\[nomor surat\\]**"))
        #expect(text.contains("1. Satu\n   1. Di bawah satu\n      1. Lebih dalam\n2. Dua"))
    }

    @Test("writes the first table that has rows as CSV, or the one asked for")
    func csv() throws {
        let first = String(decoding: try bytes(.csv), as: UTF8.self)
        #expect(first.hasPrefix("\u{FEFF}Unit,SOP,Nilai,Capaian,Keadaan,Pilihan,Keterangan\r\n"))
        #expect(first.contains(",12345,0.666666666667,0.666666666667,terpenuhi,A,'+62 811\r\n"))
        #expect(first.contains("Dinas B,0,-0.25,1,terpenuhi sebagian,B,Isi [keterangan]\r\n"))
        let listing = String(decoding: try bytes(.csv, DocumentOptions(table: "daftar-lengkap")), as: UTF8.self)
        #expect(listing.contains("Unit 450,'=SUM(A450),450000,0.002222222222\r\n"))
        #expect(try CSVFile.rows(of: listing) == 451)
    }

    @Test("writes JSON as its schema says, exact numbers beside rounded ones", arguments: Language.allCases)
    func json(_ language: Language) throws {
        let bytes = try DocumentForm.json.write(SampleDocument.report(language), DocumentOptions()).bytes
        let object = try JSONSerialization.jsonObject(with: Data(bytes))
        #expect(try SchemaCheck("report-1.0").problems(in: object).isEmpty)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains(#"{"type": "number", "value": 0.666666666667, "places": 3, "exact": {"value": "2/3"}}"#))
        #expect(text.contains(#"{"type": "count", "value": 12345}"#))
    }
}

/// How many rows a table of commas has, read back.
private enum CSVFile {
    static func rows(of text: String) throws -> Int { text.split(separator: "\r\n").count }
}

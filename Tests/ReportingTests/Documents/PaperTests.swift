import Findings
import OfficeFiles
import Testing

@testable import Reporting

@Suite("A report on paper")
struct PaperTests {
    private static func table(
        _ id: String, rows: Int, limit: Int? = nil, listing: Bool = false, onPaper: [ReportBlock]? = nil
    ) -> ReportTable {
        ReportTable(
            id: id, title: "Tabel \(id)",
            columns: [.init(key: "name", title: "Nama"), .init(key: "count", title: "Banyaknya", kind: .number)],
            rows: (0..<rows).map { .init([.head("Baris \($0)"), .count($0)]) }, isFullListing: listing,
            rowsOnPaper: limit, onPaper: onPaper)
    }

    private static func document(_ blocks: [ReportBlock], onPaper: [ReportBlock]? = nil) -> ReportDocument {
        ReportDocument(
            kind: "contoh", title: "Contoh", subtitle: [], language: .indonesian, running: "", provenance: [],
            parts: [ReportPart(id: "bagian", title: "Bagian", blocks: blocks, onPaper: onPaper)])
    }

    @Test("what paper leaves out is there for an office's own document that asks for it by name")
    func askedByName() throws {
        var document = Self.document([.text("Isi bagian.")], onPaper: [])
        document.parts.append(
            ReportPart(id: "lain", title: "Lain", blocks: [.table(Self.table("t", rows: 2, onPaper: []))]))
        let template = try DocumentWriter.bytes(
            OutgoingDocument(
                title: "", sections: [OutgoingSection(blocks: [.text("{{part:bagian}}"), .text("{{table:t}}")])]))
        let output = try DocumentForm.word.write(document, DocumentOptions(wordTemplate: template))
        let text = "\(try OfficeDocument(docx: output.bytes))"
        #expect(text.contains("Isi bagian.") && text.contains("Baris 1") && output.remarks.isEmpty)
    }

    @Test(
        "cuts long tables and says how many rows are not printed",
        arguments: [
            (table("a", rows: 30, limit: 12), 12, "18 baris"), (table("b", rows: 230, listing: true), 200, "30 baris"),
            (table("c", rows: 230), 230, nil), (table("d", rows: 5, limit: 12), 5, nil),
        ])
    func cuts(_ table: ReportTable, _ rows: Int, _ sentence: String?) throws {
        let paper = Self.document([.table(table)]).onPaper
        let cut = try #require(paper.tables.first)
        #expect(cut.rows.count == rows)
        #expect(cut.note?.contains("tidak dicetak") == (sentence == nil ? nil : true))
        if let sentence { #expect(cut.note?.contains(sentence) == true) }
    }

    @Test("leaves no heading among the rows at the end of what it cuts")
    func groups() throws {
        var table = Self.table("a", rows: 6, limit: 4)
        table.rows.insert(.init([.head("Kelompok"), .none], kind: .group), at: 3)
        let cut = try #require(Self.document([.table(table)]).onPaper.tables.first)
        #expect(cut.rows.count == 3)
        #expect(cut.rows.allSatisfy { $0.kind == .plain })
    }

    @Test("has what stands in place of a table, and the workbook and CSV the table itself")
    func inPlace() throws {
        let short = Self.table("pendek", rows: 2)
        let whole = Self.table("penuh", rows: 9, onPaper: [.table(short), .text("Selengkapnya di buku kerja.")])
        let document = Self.document([.table(whole), .table(Self.table("tiada", rows: 3, onPaper: []))])
        #expect(document.tables.map(\.id) == ["penuh", "tiada"])
        #expect(document.onPaper.tables.map(\.id) == ["pendek"])
        #expect(document.onPaper.text.contains("Selengkapnya di buku kerja."))
        let book = try Workbook(DocumentForm.workbook.write(document, DocumentOptions()).bytes)
        #expect(book.sheets.map(\.name) == ["Ringkasan", "Tabel penuh", "Tabel tiada"])
        let word = "\(try OfficeDocument(docx: DocumentForm.word.write(document, DocumentOptions()).bytes))"
        #expect(word.contains("Tabel pendek") && !word.contains("Tabel penuh") && !word.contains("Tabel tiada"))
    }

    @Test("shows the table on a screen and what stands in its place in print")
    func page() throws {
        let whole = Self.table("penuh", rows: 9, onPaper: [.table(Self.table("pendek", rows: 2))])
        let bytes = try DocumentForm.html.write(Self.document([.table(whole)]), DocumentOptions()).bytes
        let html = String(decoding: bytes, as: UTF8.self)
        #expect(
            pieces(of: html, from: "<div class=\"on-screen\">", to: "<div class=\"on-paper\">").first?.contains(
                "id=\"t-penuh\"") == true)
        #expect(
            pieces(of: html, from: "<div class=\"on-paper\">", to: "</section>").first?.contains("id=\"t-pendek\"")
                == true)
        let printed = try DocumentForm.pdf.write(Self.document([.table(whole)]), DocumentOptions()).bytes
        #expect(!String(decoding: printed, as: UTF8.self).contains("id=\"t-penuh\""))
    }

    @Test("leaves out parts that have nothing there")
    func parts() {
        #expect(Self.document([.text("Teks")], onPaper: []).onPaper.parts.isEmpty)
        #expect(Self.document([.text("Teks")], onPaper: [.text("Lain")]).onPaper.text.contains("Lain"))
    }

    // MARK: - Sheets and the main table

    @Test("sheets bear the short names of their tables")
    func sheets() throws {
        var table = Self.table("a", rows: 1)
        table.sheetName = "Prioritas"
        let book = try Workbook(DocumentForm.workbook.write(Self.document([.table(table)]), DocumentOptions()).bytes)
        #expect(book.sheets.map(\.name) == ["Ringkasan", "Prioritas"])
    }

    @Test("a form of one table has the main one, even where it is empty", arguments: [0, 3])
    func mainTable(_ rows: Int) throws {
        var main = Self.table("utama", rows: rows)
        main.columns[0].title = "Utama"
        var document = Self.document([.table(Self.table("lain", rows: 2)), .table(main)])
        document.mainTable = "utama"
        let text = String(decoding: try DocumentForm.csv.write(document, DocumentOptions()).bytes, as: UTF8.self)
        #expect(text.hasPrefix("\u{FEFF}Utama,Banyaknya\r\n"))
        let other = try DocumentForm.csv.write(document, DocumentOptions(table: "lain")).bytes
        #expect(String(decoding: other, as: UTF8.self).hasPrefix("\u{FEFF}Nama,"))
    }

    // MARK: - Widths

    @Test("columns are as wide as what is in them: words whole, most room for most text")
    func widths() {
        let wording = Wording(language: .indonesian)
        let table = ReportTable(
            id: "a", title: "A",
            columns: [
                .init(key: "code", title: "Kode"), .init(key: "text", title: "Uraian"),
                .init(key: "count", title: "Tambahan nilai", kind: .number),
            ],
            rows: (0..<20).map {
                .init([
                    .text("B-\($0)"), .text(String(repeating: "kata yang cukup panjang ", count: 8)), .count($0),
                ])
            })
        let fit = ColumnFit(table, wording, room: 52)
        #expect(fit.shares.count == 3)
        #expect(fit.shares[1] > 3 * fit.shares[0] && fit.shares[1] > 3 * fit.shares[2])
        // The longest word of its heading, in heights of a letter.
        #expect(Double(fit.shares[2]) / Double(fit.shares.reduce(0, +)) * 52 > 4.5)
        #expect(fit.least < 52)
        #expect(ColumnFit(table, wording, room: 5).shares.allSatisfy { $0 > 0 })
    }

    @Test("a column to be filled in takes the room it asks for")
    func blanks() {
        let table = ReportTable(
            id: "a", title: "A", columns: [.init(key: "a", title: "A"), .init(key: "b", title: "B", share: 8)],
            rows: [.init([.text(""), .text("")])])
        let fit = ColumnFit(table, Wording(language: .indonesian), room: 52)
        #expect(fit.shares[1] > 2 * fit.shares[0])
    }
}

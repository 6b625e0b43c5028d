import OfficeFiles
import Testing

@Suite(
    "Documents and drawings of python-docx and LibreOffice are read as a person reads them",
    .enabled(if: OfficeWriters.python != nil, Comment(rawValue: OfficeWriters.noPython)))
struct WrittenDocumentTests {
    private static let files = Result { try OfficeWriters.files(writtenBy: "documents.py") }

    private func document(_ name: String) throws -> OfficeDocument {
        let bytes = try Self.files.get().bytes(of: name)
        return try name.hasSuffix(".xlsx") ? OfficeDocument(workbook: Workbook(bytes)) : OfficeDocument(docx: bytes)
    }

    @Test("an SOP in tables, by python-docx")
    func pythonDocx() throws { try expectSOP("sop.docx") }

    @Test(
        "the same, saved again by LibreOffice",
        .enabled(if: OfficeWriters.soffice != nil, Comment(rawValue: OfficeWriters.noLibreOffice)))
    func libreOffice() throws { try expectSOP("libreoffice/sop.docx") }

    private func expectSOP(_ name: String) throws {
        let document = try document(name)
        #expect(
            document.paragraphs == [
                Paragraph("Kepala halaman"), Paragraph("STANDAR OPERASIONAL PROSEDUR", headingLevel: 1),
                Paragraph("Identitas", headingLevel: 1), Paragraph("Prosedur", headingLevel: 2),
                Paragraph("satu", listLabel: "1."), Paragraph("dua", listLabel: "2."),
                Paragraph("titik", listLabel: "•"),
            ])
        #expect(document.grids.map(\.name) == ["Tabel 1", "Tabel 2"])
        #expect(
            document.grids.first?.lines == [
                "A1:A3 PEMERINTAH KOTA CONTOH", "B1 Nomor SOP", "C1 065/01/2024", "B2:C2 Pelayanan Izin", "C3 ",
            ])
        #expect(document.grids.first?[2, 2]?.grids.map(\.lines) == [["A1 a", "B1 b"]])
        #expect(
            document.grids.last?.lines == [
                "A1 No", "B1 Kegiatan", "A2 1.", "B2 Menerima berkas", "A3 2.", "B3 Memeriksa berkas",
            ])
        #expect(document.notes.map(\.code) == [.pageMargins, .pageMargins])
    }

    @Test(
        "a flow drawn over a table",
        .enabled(if: OfficeWriters.soffice != nil, Comment(rawValue: OfficeWriters.noLibreOffice)))
    func flow() throws {
        let document = try document("libreoffice/flow.docx")
        let grid = try #require(document.grids.first)
        #expect(grid.shapes.map(\.text) == ["Mulai", "Layak?"])
        #expect(grid.shapes.map(\.geometry) == ["flowChartTerminator", "flowChartDecision"])
        // The second is anchored in column C and drawn over column D.
        #expect(grid.shapes.map(\.center.cell.name) == ["C2", "D3"])
        let line = try #require(grid.connectors.first)
        #expect([line.start.cell.name, line.end.cell.name] == ["C2", "D3"])
        #expect([grid.text(1, 0), grid.text(2, 0)] == ["1.", "2."])
        #expect(document.notes.isEmpty)
    }

    @Test(
        "a flow drawn over a worksheet",
        .enabled(if: OfficeWriters.soffice != nil, Comment(rawValue: OfficeWriters.noLibreOffice)))
    func sheet() throws {
        let grid = try #require(document("libreoffice/sheet.xlsx").grids.first)
        #expect(grid.shapes.map(\.text) == ["Mulai", "Periksa", "Layak?", "A", "Surat"])
        #expect(
            grid.shapes.map(\.geometry) == [
                "flowChartTerminator", "flowChartProcess", "flowChartDecision", "flowChartOffpageConnector",
                "flowChartDocument",
            ])
        #expect(grid.shapes.map(\.center.cell.name) == ["B2", "C3", "D4", "B5", "C5"])
        // LibreOffice numbers the shapes that connectors hold to anew, so that they hold to none of those there are.
        #expect(grid.connectors.allSatisfy { $0.startShape == nil && $0.endShape == nil })
        #expect(grid.connectors.map(\.start.cell.name) == ["B2", "D4"])
        #expect(grid.connectors.map(\.end.cell.name) == ["C3", "B5"])
    }
}

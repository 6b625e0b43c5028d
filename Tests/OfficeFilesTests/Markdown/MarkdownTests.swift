import Foundation
import OfficeFiles
import Testing

@Suite("Markdown, as it shows")
struct MarkdownTests {
    private func document(_ text: String) throws -> OfficeDocument { try OfficeDocument(markdown: Array(text.utf8)) }

    @Test(
        "marks go and the text stays",
        arguments: [
            ("**Keputusan:** bila *tidak* → langkah 2", "Keputusan: bila tidak → langkah 2"),
            ("***sangat*** penting", "sangat penting"), ("`065/12` dan ``a`b``", "065/12 dan a`b"),
            ("snake_case_name dan _miring_", "snake_case_name dan miring"), ("2 * 3 * 4", "2 * 3 * 4"),
            ("\\*bukan\\* \\# \\|", "*bukan* # |"), ("~~lama~~ baru, ~10 menit", "lama baru, ~10 menit"),
            ("satu<br>dua<BR/>tiga", "satu\ndua\ntiga"), ("a <b>tebal</b> <!-- x -->b", "a tebal b"),
            ("[SOP 1](sop-1.md \"judul\") dan [kosong]", "SOP 1 dan [kosong]"),
            ("<https://a.go.id>", "https://a.go.id"),
            ("&lt;x&gt; &amp; &nbsp;y &#8211; &#x2192; &tidakada;", "<x> & \u{A0}y – → &tidakada;"),
            ("5 < 7 & 8 > 2", "5 < 7 & 8 > 2"), ("**belum ditutup", "**belum ditutup"), ("a**b**c", "abc"),
            ("**a*b**", "a*b"), ("`belum", "`belum"), ("__init__", "init"), ("......./SOP/*....", "......./SOP/*...."),
        ])
    func inline(source: String, text: String) throws {
        #expect(try document(source).paragraphs.map(\.text) == [text])
    }

    @Test("headings, paragraphs and lists, with their lines")
    func blocks() throws {
        let document = try document(
            """
            # SOP 1 — *Judul* #

            Paragraf satu
            berlanjut.  
            Baris baru.

            Bagian
            ------
            1. satu
               lanjutan
            1. dua
               - anak
               - anak lain
            3) lain
            > kutipan
            ***
            - [ ] belum
            - [x] sudah
            ```
            **kode** | apa adanya
            ```
            <!-- komentar
            panjang -->
            akhir
            """)
        #expect(
            document.paragraphs == [
                Paragraph("SOP 1 — Judul", headingLevel: 1, line: 1),
                Paragraph("Paragraf satu berlanjut.\nBaris baru.", line: 3),
                Paragraph("Bagian", headingLevel: 2, line: 7), Paragraph("satu lanjutan", listLabel: "1.", line: 9),
                Paragraph("dua", listLabel: "2.", line: 11), Paragraph("anak", listLabel: "•", line: 12),
                Paragraph("anak lain", listLabel: "•", line: 13), Paragraph("lain", listLabel: "3)", line: 14),
                Paragraph("kutipan", line: 15), Paragraph("☐ belum", listLabel: "•", line: 17),
                Paragraph("☑ sudah", listLabel: "•", line: 18), Paragraph("**kode** | apa adanya", line: 19),
                Paragraph("akhir", line: 24),
            ])
    }

    @Test("tables become grids, each cell with its line")
    func tables() throws {
        let document = try document(
            """
            | No | Kegiatan | Waktu |
            |---|:-:|--:|
            | 1 | a \\| **b** | |
            2 | `c` | 10 menit | lebih

            bukan tabel | biasa

            |a|
            |-|
            """)
        #expect(document.grids.map(\.name) == ["Tabel 1", "Tabel 2"])
        let grid = try #require(document.grids.first)
        #expect(grid.lines == ["A1 No", "B1 Kegiatan", "C1 Waktu", "A2 1", "B2 a | b", "A3 2", "B3 c", "C3 10 menit"])
        #expect(grid.cells.map(\.line) == [1, 1, 1, 3, 3, 4, 4, 4])
        #expect((grid.rowCount, grid.columnCount) == (3, 3))
        #expect(document.notes.map(\.code) == [.leftOut])
        #expect(document.paragraphs.map(\.text) == ["bukan tabel | biasa"])
    }

    @Test(
        "every encoding of text files", arguments: [String.Encoding.utf8, .utf16, .utf16LittleEndian, .windowsCP1252])
    func encodings(encoding: String.Encoding) throws {
        let text = "# Judul – “SOP”\r\n\r\nisi\r\n"
        var bytes = Array(try #require(text.data(using: encoding)))
        if encoding == .utf16LittleEndian { bytes = [0xFF, 0xFE] + bytes }
        let document = try OfficeDocument(markdown: bytes)
        #expect(
            document.paragraphs == [Paragraph("Judul – “SOP”", headingLevel: 1, line: 1), Paragraph("isi", line: 3)])
    }

    @Test(
        "what is no text is refused",
        arguments: [
            ([], OfficeFileError.Code.empty), ([0x50, 0x4B, 3, 4], .otherContent), ([0, 1, 0, 0], .otherContent),
        ])
    func refusals(bytes: [UInt8], code: OfficeFileError.Code) {
        #expect { _ = try OfficeDocument(markdown: bytes) } throws: { ($0 as? OfficeFileError)?.code == code }
    }

    @Test("settings at the top are left out, and said")
    func frontMatter() throws {
        let document = try document("---\ntitle: x\n---\n# A\n")
        #expect(document.paragraphs.map(\.text) == ["A"])
        #expect(document.notes.map(\.code) == [.leftOut])
    }

    @Test(
        "text made to take for ever", .timeLimit(.minutes(20)),
        arguments: ["[", "*a", "_a*", "<a", "`` ` ", "![", "**a**", "> ", "- ", "|", "&", "[a]("])
    func hostile(piece: String) throws {
        for source in [String(repeating: piece, count: 20_000), String(repeating: piece + "\n", count: 20_000)] {
            _ = try document(source)
        }
    }

    @Test("more than the limits is cut, with a note")
    func limits() throws {
        let text = Array((String(repeating: "a\n\n", count: 50) + String(repeating: "x", count: 500)).utf8)
        let few = try OfficeDocument(markdown: text, limits: DocumentLimits(paragraphs: 10))
        #expect(few.blocks.count == 10)
        #expect(few.notes.map(\.code) == [.cut])
        let short = try OfficeDocument(markdown: text, limits: DocumentLimits(textBytes: 100))
        #expect(short.paragraphs.last?.text.count == 100)
        #expect(short.notes.map(\.code) == [.cut])
    }

    /// Drafts that lie beside the checkout, where they do.
    private static let drafts = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("shared/data/tarakan-sop")

    @Test(
        "the drafts of a city are read as they stand",
        .enabled(if: FileManager.default.fileExists(atPath: drafts.path), "there is no ../shared/data/tarakan-sop"),
        arguments: [
            ("01-penetapan-jadwal.md", [13]), ("03-penarikan-jadwal.md", [6, 7]),
            ("06-peminjaman-ruangan.md", [12, 4]),
        ])
    func readsDraft(name: String, steps: [Int]) throws {
        let bytes = Array(try Data(contentsOf: Self.drafts.appendingPathComponent(name)))
        let document = try OfficeDocument(markdown: bytes)
        #expect(document.notes.isEmpty)
        #expect(document.paragraphs.first?.headingLevel == 1)
        let flows = document.grids.filter { $0.text(0, 0) == "No" }
        #expect(flows.map { $0.rowCount - 1 } == steps)
        #expect(flows.allSatisfy { $0.columnCount == 7 })
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        for cell in flows.flatMap(\.cells) {
            let line = try #require(cell.line)
            let start = cell.text.prefix { !"\n*`(".contains($0) }
            #expect(lines[line - 1].replacing("**", with: "").contains(start))
        }
    }
}

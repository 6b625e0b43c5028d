@testable import Dossier
import Findings
import OfficeFiles
import Testing

@Suite("The identity block of an SOP document")
struct IdentityTests {
    static let layouts: [(String, String)] = [
        (
            "label left, value right, beside a letterhead",
            """
            PEMERINTAH KOTA CONTOH\\nDINAS KESEHATAN | Nomor SOP | 065/12/2024
            ^ | Tgl. Pembuatan | 2 Januari 2024
            ^ | Tanggal Revisi |
            ^ | Tgl Pengesahan | 1 Februari 2024
            ^ | Disahkan oleh | KEPALA DINAS KESEHATAN\\n\\n\\ndr. Sari Contoh, M.Kes\\nPembina Tk. I\\nNIP. 19700101 199503 2 001
            ^ | Nama SOP | Pelayanan Surat Keterangan
            Dasar Hukum: | Kualifikasi Pelaksana: | <
            1. UU 23/2014\\n2. PP 12/2019 | 1. Memahami alur\\n2. Mampu komputer | <
            Keterkaitan: | Peralatan/Perlengkapan: | <
            SOP Surat Masuk | 1. Komputer | <
            Peringatan: | Pencatatan dan Pendataan: | <
            Bila terlambat, layanan terganggu | Buku register | <
            """
        ),
        (
            "with cells for the colon",
            """
            PEMERINTAH KOTA CONTOH
            DINAS KESEHATAN
            NOMOR SOP | : | 065/12/2024
            TGL. PEMBUATAN | : | 2 Januari 2024
            TGL. REVISI | : | ..........
            TGL. EFEKTIF | : | 1 Februari 2024
            DISAHKAN OLEH | : | Kepala Dinas Kesehatan
             | | dr. Sari Contoh, M.Kes
             | | NIP 197001011995032001
            JUDUL SOP | : | Pelayanan Surat Keterangan
            DASAR HUKUM | : | 1. UU 23/2014
             | | 2. PP 12/2019
            KUALIFIKASI PELAKSANA | : | 1. Memahami alur
             | | 2. Mampu komputer
            KETERKAITAN | : | SOP Surat Masuk
            PERALATAN & PERLENGKAPAN | : | 1. Komputer
            PERINGATAN | : | Bila terlambat, layanan terganggu
            PENCATATAN DAN PENDATAAN | : | Buku register
            """
        ),
        (
            "in cells with their labels, lists in cells of their own",
            """
            Unit Kerja : DINAS KESEHATAN | Nomor SOP : 065/12/2024
            Tanggal Pembuatan : 2 Januari 2024 | Tanggal Revisi : -
            Tanggal Berlaku : 1 Februari 2024 | Disahkan Oleh : Kepala Dinas Kesehatan
            **Nama SOP** : Pelayanan Surat Keterangan |
            Dasar Hukum | Kualifikasi Pelaksana
            1. UU 23/2014 | 1. Memahami alur
            2. PP 12/2019 | 2. Mampu komputer
            Keterkaitan dengan SOP lain | Peralatan dan Perlengkapan
            SOP Surat Masuk | 1. Komputer
            Peringatan | Pencatatan & Pendataan
            Bila terlambat, layanan terganggu | Buku register
            """
        ),
        (
            "labels above their values",
            """
            PEMERINTAH KOTA CONTOH\\nDINAS KESEHATAN | < | <
            No. SOP | Tanggal Pembuatan | Tanggal Efektif
            065/12/2024 | 2 Januari 2024 | 1 Februari 2024
            Nama SOP | Tanggal Revisi | Disahkan oleh
            Pelayanan Surat Keterangan | dd/mm/yyyy | Kepala Dinas Kesehatan
            Dasar Hukum:\\n1. UU 23/2014\\n2. PP 12/2019 | Kualifikasi Pelaksana:\\n1. Memahami alur\\n2. Mampu komputer | <
            Keterkaitan:\\nSOP Surat Masuk | Peralatan/\\nPerlengkapan:\\n1. Komputer | <
            Peringatan:\\nBila terlambat, layanan terganggu | Pencatatan dan Pendataan:\\nBuku register | <
            """
        ),
    ]

    @Test("is read in every layout offices use", arguments: layouts)
    func layout(_ name: String, _ sketch: String) throws {
        let sop = try #require(SOPSketch.read(OfficeDocument(GridSketch.grid(sketch))))
        func text(_ field: SOPDocument.Field) -> String? { sop.fields[field]?.text }
        #expect(text(.number) == "065/12/2024")
        #expect(text(.title) == "Pelayanan Surat Keterangan")
        #expect(text(.created) == "2 Januari 2024")
        #expect(sop.fields[.revised] != nil && text(.revised) == nil)
        #expect(text(.effective) == "1 Februari 2024")
        #expect(text(.ratifiedBy)?.lowercased() == "kepala dinas kesehatan")
        #expect(text(.unit) == "DINAS KESEHATAN")
        #expect(text(.legalBasis) == "1. UU 23/2014\n2. PP 12/2019")
        #expect(text(.qualifications) == "1. Memahami alur\n2. Mampu komputer")
        #expect(text(.related) == "SOP Surat Masuk")
        #expect(text(.equipment) == "1. Komputer")
        #expect(text(.warnings) == "Bila terlambat, layanan terganggu")
        #expect(text(.records) == "Buku register")
        #expect(sop.findings.map(\.rule) == ["document/no-flow-table"])
    }

    @Test("may be paragraphs")
    func paragraphs() throws {
        let texts = [
            "PEMERINTAH KOTA CONTOH", "DINAS KESEHATAN", "Nomor SOP\t: 065/12/2024",
            "Tanggal Efektif : 1 Februari 2024",
            "Disahkan Oleh : Kepala Dinas Kesehatan", "Nama SOP : Pelayanan Surat Keterangan", "Dasar Hukum",
            "1. UU 23/2014", "2. PP 12/2019", "Peringatan:", "Bila terlambat, layanan terganggu",
        ]
        let document = OfficeDocument(
            blocks: texts.enumerated().map { .paragraph(Paragraph($0.element, line: $0.offset + 1)) })
        let sop = try #require(SOPSketch.read(document))
        #expect(sop.fields[.number] == .init("065/12/2024", at: SourceLocation(path: "sops/a.docx", line: 3)))
        #expect(sop.fields[.legalBasis]?.text == "1. UU 23/2014\n2. PP 12/2019")
        #expect(sop.fields[.warnings]?.text == "Bila terlambat, layanan terganggu")
        #expect(sop.fields[.unit]?.text == "DINAS KESEHATAN")
    }

    @Test("gives places as people find them")
    func places() throws {
        let grid = GridSketch.grid("Identitas", Self.layouts[1].1)
        let fields = try #require(SOPSketch.read(OfficeDocument(grid))).fields
        #expect(fields[.number]?.location.description == "sops/a.docx [Identitas]:3 (C3)")
        #expect(fields[.revised]?.location.cell == "C5")
        #expect(fields[.ratifierID]?.location.cell == "C7")
    }

    static let signatures: [(String, String?, Bool)] = [
        (
            "KEPALA DINAS KESEHATAN\nKOTA CONTOH\n\n\ndr. SARI, M.Kes\nNIP. 19700101 199503 2 001",
            "KEPALA DINAS KESEHATAN\nKOTA CONTOH", true
        ),
        ("Sekretaris Daerah\nBudi Contoh\nPembina Utama Muda\nNIP 197001011995031001", "Sekretaris Daerah", true),
        ("Camat Contoh\nAndi, S.Sos\nNIP. ......................", "Camat Contoh", false),
        ("Plt. Kepala Badan", "Plt. Kepala Badan", false), ("..................", nil, false),
        ("Kepala Bagian Organisasi NIP 197001011995031001", "Kepala Bagian Organisasi", true),
        ("a.n. WALI KOTA CONTOH\nSekretaris Daerah\nttd\nIr. Budi", "a.n. WALI KOTA CONTOH\nSekretaris Daerah", false),
        ("Direktur\n\nNIP 1970 0101 1995 031 001", "Direktur", true),
    ]

    @Test("keeps of a signature the position, and never the NIP", arguments: signatures)
    func ratifier(_ text: String, _ position: String?, _ hasID: Bool) throws {
        let ratifier = Ratifier(text)
        #expect(ratifier.position == (position ?? ""))
        #expect(ratifier.hasID == hasID)
        let cell = text.replacing("\n", with: "\\n")
        let grid = GridSketch.grid("Nomor SOP | 1\nNama SOP | Surat\nDisahkan oleh | \(cell)")
        let sop = try #require(SOPSketch.read(OfficeDocument(grid)))
        #expect(sop.fields[.ratifiedBy]?.text == position)
        #expect((sop.fields[.ratifierID] != nil) == hasID)
        #expect(sop.fields[.ratifierID]?.text == nil)
        #expect(!"\(sop)".contains("19700101"))
    }

    static let blanks = [
        "......", "____", "-", "…/SOP/PROKOPIM/…", "......./SOP/PROKOPIM/.........", "(diisi)", "[nomor]", "dd/mm/yyyy",
        "xx", "065/…/2024", "xx/xx/2024", "__ Januari 2024", "<nomor>", "065/[nomor]/2024", "–",
    ]

    @Test("a placeholder is a blank with a place", arguments: blanks)
    func blank(_ text: String) throws {
        let grid = GridSketch.grid("Nomor SOP | \(text)\nTanggal Efektif | \(text)\nNama SOP | Surat")
        let sop = try #require(SOPSketch.read(OfficeDocument(grid)))
        #expect(
            sop.fields[.number]
                == .init(nil, at: SourceLocation(path: "sops/a.docx", line: 1, sheet: "Tabel 1", cell: "B1")))
        #expect(sop.fields[.effective]?.text == nil)
        #expect(sop.fields[.title]?.text == "Surat")
    }

    static let filled = ["065/12/2024", "B-12/SOP/X/2024", "1.2.3/SOP", "065 / 12 / 2024", "SOP-01"]

    @Test("a number that is filled in is none", arguments: filled)
    func number(_ text: String) {
        #expect(!Placeholder.hasGap(text))
    }

    @Test("of two labels for one date the surer one counts, wherever it stands")
    func dates() throws {
        let grid = GridSketch.grid(
            "Nomor SOP | 1\nTanggal Pengesahan | 1 Januari 2024\nTanggal Efektif | 2 Januari 2024\nNama SOP | Surat")
        #expect(try #require(SOPSketch.read(OfficeDocument(grid))).fields[.effective]?.text == "2 Januari 2024")
    }

    @Test("what was taken for what can be told")
    func recognition() throws {
        let grid = GridSketch.grid("Nomor SOP | 1\nTgl Pengesahan | 1 Januari 2024\nNama SOP | Surat")
        let told = try #require(SOPSketch.read(OfficeDocument(grid))).recognition
        #expect(
            told.map { "\($0.written) = \($0.meaning)" } == [
                "Nomor SOP = field number", "Tgl Pengesahan = field effective", "Nama SOP = field title",
            ])
    }

    @Test("a register of SOPs, and a letter, are no SOP")
    func noSOP() throws {
        let register = GridSketch.grid(
            """
            No | Nomor SOP | Nama SOP | Tanggal Efektif
            1 | 065/1 | Surat Masuk | 1 Januari 2024
            2 | 065/2 | Surat Keluar | 1 Januari 2024
            """)
        let letter = OfficeDocument(blocks: [
            .paragraph(Paragraph("Nomor : 12/2024")), .paragraph(Paragraph("Perihal : Undangan")),
        ])
        let sessions = GridSketch.grid("Sesi | Waktu | Berbenturan dengan\nPagi | 07.30 | Siang")
        let schedule = GridSketch.grid("No | Kegiatan | Waktu | Keterangan\n1 | Rapat | 1 jam | -")
        for document in [
            OfficeDocument(register), letter, OfficeDocument(sessions), OfficeDocument(schedule),
            OfficeDocument(blocks: []),
        ] {
            #expect(SOPDocumentReader().read(document, path: "a.docx").isEmpty)
            #expect(SOPDocumentReader().problem(in: document)?.code == "noSOP")
        }
        #expect(
            SOPDocumentReader().problem(in: OfficeDocument(GridSketch.grid("Nomor SOP | 1\nNama SOP | Surat"))) == nil)
    }
}

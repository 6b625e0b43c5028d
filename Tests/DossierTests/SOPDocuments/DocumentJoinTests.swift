import Findings
import Testing

@testable import Dossier

@Suite("SOP documents and their register rows")
struct DocumentJoinTests {
    private static let heading = "Nomor SOP,Judul SOP,Unit,Status,Tanggal Efektif,Disahkan Oleh,Berkas\n"

    /// A short SOP as a Markdown document.
    private static func document(
        number: String, title: String, effective: String = "1 Februari 2024", unit: String = ""
    ) -> String {
        """
        \(unit)

        | Unsur | Isi |
        |---|---|
        | Nomor SOP | \(number) |
        | Tanggal Efektif | \(effective) |
        | Disahkan oleh | Kepala Dinas |
        | Nama SOP | \(title) |
        | Dasar Hukum | PermenPANRB Nomor 35 Tahun 2012 |

        | No | Kegiatan | Pelaksana | Kelengkapan | Waktu | Output | Keterangan |
        |---|---|---|---|---|---|---|
        | 1 | Menerima berkas | Loket | Berkas | 5 menit | Berkas diterima | Mulai |
        | 2 | Menyerahkan hasil | Loket | Hasil | 5 menit | Hasil diterima | Selesai |
        """
    }

    private func read(_ rows: String, _ documents: [String: String]) throws -> Dossier {
        var files = documents
        files["sops.csv"] = Self.heading + rows
        return try TemporaryDossier.read(files)
    }

    @Test(
        "a document belongs to the row that names it, else that has its number, else its title",
        arguments: [
            ("1/2024,Surat Masuk,,berlaku,2024-02-01,Kadis,sops/a.md\n2/2024,Lain,,berlaku,2024-02-01,Kadis,\n", "x/9"),
            ("1/2024,Judul Berbeda,,berlaku,2024-02-01,Kadis,\n2/2024,Lain,,berlaku,2024-02-01,Kadis,\n", "1 / 2024"),
            (",SOP Surat Masuk,,berlaku,2024-02-01,Kadis,\n2/2024,Lain,,berlaku,2024-02-01,Kadis,\n", "....../2024"),
        ])
    func joined(rows: String, number: String) throws {
        let dossier = try read(rows, ["sops/a.md": Self.document(number: number, title: "Surat Masuk")])
        #expect(dossier.sops.count == 2)
        #expect(dossier.sops.map(\.documentPath) == ["sops/a.md", nil])
        #expect(dossier.sops[0].steps.map(\.activity) == ["Menerima berkas", "Menyerahkan hasil"])
    }

    @Test("the register speaks where it says something, the document where the register is blank")
    func filled() throws {
        let dossier = try read(
            "1/2024,Surat Masuk,,berlaku,2024-03-01,,\n", ["sops/a.md": Self.document(number: "1/2024", title: "Lain")])
        let sop = try #require(dossier.sops.first)
        #expect(sop.title == "Surat Masuk")
        #expect(sop.effective?.iso == "2024-03-01")
        #expect(sop.ratifiedBy == "Kepala Dinas")
        #expect(sop.legalBasis == ["PermenPANRB Nomor 35 Tahun 2012"])
        #expect(sop.standing(on: try #require(CalendarDate(iso: "2026-06-30"))) == .inForce)
    }

    @Test("a document no row knows is an SOP of its own, whose standing nobody has said")
    func unlisted() throws {
        let dossier = try read(
            "1/2024,Surat Masuk,,berlaku,2024-02-01,Kadis,\n",
            ["sops/dinkes/b.md": Self.document(number: "7/2024", title: "Surat Masuk")])
        #expect(dossier.sops.map(\.id) == ["1/2024", "7/2024"])
        #expect(dossier.sops[1].status == .unknown)
        #expect(dossier.sops[1].location.path == "sops/dinkes/b.md")
    }

    @Test("a document with neither number nor date is a draft")
    func draft() throws {
        let dossier = try read("", ["sops/a.md": Self.document(number: "....", title: "Surat", effective: "........")])
        #expect(dossier.sops.map(\.status) == [.draft])
        #expect(dossier.sops.map(\.number) == [nil])
        #expect(dossier.sops.map(\.id) == ["sops/a.md"])
    }

    @Test("a document that fits several rows is tied to none and counted in none")
    func ambiguous() throws {
        let dossier = try read(
            ",Surat Masuk,,berlaku,2024-02-01,Kadis,\n,Surat Masuk,,berlaku,2024-02-01,Kadis,\n",
            ["sops/a.md": Self.document(number: "", title: "Surat Masuk")])
        #expect(dossier.sops.count == 2)
        #expect(dossier.sops.allSatisfy { $0.documentPath == nil })
        #expect(dossier.findings("dossier/document-ambiguous").map(\.location.path) == ["sops/a.md"])
    }

    @Test("of two documents for one row the first is used, and the other named")
    func twice() throws {
        let text = Self.document(number: "1/2024", title: "Surat Masuk")
        let dossier = try read(
            "1/2024,Surat Masuk,,berlaku,2024-02-01,Kadis,\n", ["sops/a.md": text, "sops/b.md": text])
        #expect(dossier.sops.map(\.documentPath) == ["sops/a.md"])
        #expect(dossier.findings("dossier/document-twice").map(\.location.path) == ["sops/b.md"])
    }

    @Test("a document outside the folder of SOPs is read where a row names it, and not otherwise")
    func elsewhere() throws {
        let text = Self.document(number: "1/2024", title: "Surat Masuk")
        let named = try read("1/2024,Surat Masuk,,berlaku,2024-02-01,Kadis,arsip/a.md\n", ["arsip/a.md": text])
        #expect(named.sops.map(\.documentPath) == ["arsip/a.md"])
        #expect(named.input("arsip/a.md")?.state == .read)
        let unnamed = try read("1/2024,Surat Masuk,,berlaku,2024-02-01,Kadis,\n", ["arsip/a.md": text])
        #expect(unnamed.sops.map(\.documentPath) == [nil])
        #expect(unnamed.findings("dossier/unknown-file").map(\.location.path) == ["arsip/a.md"])
    }

    @Test("a table that a register of evidence names is evidence, whatever its headings")
    func evidence() throws {
        let dossier = try TemporaryDossier.read([
            "sops.csv": "Nomor SOP,Judul SOP,Status\n1/2024,Surat,berlaku\n",
            "evidence.csv": "Untuk,Jenis,Tanggal,Berkas\n1/2024,evaluasi,2026-01-05,bukti/rekap.csv\n",
            "bukti/rekap.csv": "Nomor SOP,Judul SOP,Status\n9/2020,Surat Lama,berlaku\n",
        ])
        #expect(dossier.sops.map(\.title) == ["Surat"])
    }
}

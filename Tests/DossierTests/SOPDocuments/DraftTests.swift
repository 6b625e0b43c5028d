@testable import Dossier
import Findings
import OfficeFiles
import Testing

/// Three drafts of a real office, where they lie beside the checkout.
@Suite("The drafts of a real office")
struct DraftTests {
    static let isThere = Fixture.shared("data/tarakan-sop/01-penetapan-jadwal.md") != nil
    private static let why: Comment = "shared/data/tarakan-sop does not lie beside the checkout"

    private func read(_ name: String) throws -> SOPDocument {
        let text = try #require(Fixture.shared("data/tarakan-sop/\(name).md"))
        let document = try OfficeDocument(markdown: Array(text.utf8))
        let sops = SOPDocumentReader().read(document, path: "sops/\(name).md")
        return try #require(sops.count == 1 ? sops.first : nil)
    }

    @Test("the first has thirteen steps with their performers, branches and jumps", .enabled(if: isThere, why))
    func first() throws {
        let sop = try read("01-penetapan-jadwal")
        #expect(sop.findings == [])
        #expect(sop.procedures == [])
        #expect(
            sop.steps.map(\.sketch) == [
                "1 start Admin Rencana Kegiatan > 2", "2 process Admin Rencana Kegiatan > 3",
                "3 process Admin Rencana Kegiatan > 4",
                "4 decision Admin Rencana Kegiatan > berbenturan 2, tidak 5", "5 process Admin Rencana Kegiatan > 6",
                "6 decision Kasubbag Protokol > layak 8, tidak layak 7", "7 process Kasubbag Protokol > 5",
                "8 process Kasubbag Protokol > 9", "9 decision Kepala Bagian > disetujui 11, ditolak 10",
                "10 process Kepala Bagian > 5", "11 process Kepala Bagian > 12", "12 process Pimpinan+Ajudan > 13",
                "13 end Sistem > SOP 4 — Penugasan Petugas –",
            ])
        #expect(
            sop.steps.map { $0.standard.duration?.sketch ?? "" } == [
                "10 minute", "10 minute", "15 minute", "0 instant", "2 minute", "1 workday", "15 minute", "5 minute",
                "1 workday", "15 minute", "5 minute", "0 instant", "0 instant",
            ])
        #expect(sop.steps[0].standard.inputs == ["Surat/undangan masuk"])
        #expect(sop.steps[2].standard.inputs == ["Data terverifikasi", "berkas undangan"])
        #expect(sop.steps[2].standard.output == ["Jadwal berstatus Draft"])
        #expect(sop.steps[3].standard.durationText == "Seketika (otomatis)")
        #expect(sop.steps[1].note?.hasPrefix("Bila data tidak lengkap") == true)
        #expect(sop.steps[0].location == SourceLocation(path: "sops/01-penetapan-jadwal.md", line: 26))
    }

    @Test("its identity has blank number and dates, and the rest as written", .enabled(if: isThere, why))
    func identity() throws {
        let fields = try read("01-penetapan-jadwal").fields
        for field in [SOPDocument.Field.number, .created, .revised, .effective] {
            let value = try #require(fields[field])
            #expect(value.text == nil)
            #expect(value.location.line != nil)
        }
        #expect(fields[.title]?.text?.hasPrefix("Penyusunan dan Penetapan") == true)
        #expect(fields[.ratifiedBy]?.text == "Sekretaris Daerah Kota Tarakan")
        #expect(fields[.ratifierID] == nil)
        #expect(fields[.legalBasis]?.text?.split(separator: "\n").count == 4)
        #expect(fields[.legalBasis]?.text?.hasSuffix("Tata Naskah Dinas (nomor dan tahun diisi)") == true)
        #expect(fields[.warnings]?.text?.hasPrefix("1. Jam mulai wajib diisi; jam selesai") == true)
        for (field, count) in [
            (SOPDocument.Field.qualifications, 4), (.related, 4), (.equipment, 4), (.warnings, 5), (.records, 3),
        ] {
            #expect(fields[field]?.text?.split(separator: "\n").count == count, "\(field)")
        }
    }

    @Test("the third holds two procedures, one of which ends early", .enabled(if: isThere, why))
    func third() throws {
        let sop = try read("03-penarikan-jadwal")
        #expect(
            sop.procedures.map { $0.split(separator: "—")[0] } == ["Bagian Prosedur A ", "Bagian Prosedur B "])
        #expect(
            sop.steps.map(\.procedure) == Array(repeating: sop.procedures[0], count: 6)
                + Array(repeating: sop.procedures[1], count: 7))
        #expect(
            sop.steps.map(\.sketch) == [
                "1 start Kepala Bagian > 2", "2 process Kepala Bagian > 3", "3 process Kepala Bagian > 4",
                "4 process Kasubbag Protokol+Admin Rencana Kegiatan > 5",
                "5 process Kasubbag Protokol+Admin Rencana Kegiatan > 6",
                "6 end Kasubbag Protokol > SOP 1 langkah 9 –",
                "1 start Admin Rencana Kegiatan > 2", "2 process Admin Rencana Kegiatan > 3",
                "3 decision Kasubbag Protokol > setuju 4, tidak setuju –", "4 process Kasubbag Protokol > 5",
                "5 decision Kepala Bagian > disetujui 6, ditolak –", "6 process Kepala Bagian > 7", "7 end Sistem > ",
            ])
        #expect(sop.steps[8].standard.duration?.sketch == "4 hour")
        #expect(sop.steps[2].standard.output == ["Jadwal berstatus Menunggu Kasubbag, tidak lagi tayang"])
    }

    @Test("the sixth has sixteen steps, and its sessions are no flow table", .enabled(if: isThere, why))
    func sixth() throws {
        let sop = try read("06-peminjaman-ruangan")
        #expect(sop.procedures.count == 2)
        #expect(sop.procedures.last?.hasPrefix("Bagian Prosedur Tambahan — ") == true)
        #expect(sop.steps.map(\.procedure).filter { $0 == sop.procedures[0] }.count == 12)
        #expect(sop.steps.count == 16)
        #expect(sop.steps.allSatisfy { $0.standard.duration == nil && $0.standard.durationText == nil })
        #expect(sop.steps[6].sketch == "7 decision Pengelola Ruangan+Kepala Bagian > disetujui 8, ditolak 9")
        #expect(sop.steps[7].sketch == "8 process Pengelola Ruangan+Kepala Bagian > 10")
        #expect(sop.steps[8].sketch == "9 process Pengelola Ruangan+Kepala Bagian > 10")
        #expect(sop.steps[11].sketch == "12 end Pemohon > ")
        #expect(sop.steps[12].sketch == "1 start Pemohon > 2")
        #expect(sop.fields[.legalBasis] != nil && sop.fields[.legalBasis]?.text == nil)
    }
}

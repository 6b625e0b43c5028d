import Foundation
import Testing

@Suite("tatalaksana link confirm")
struct LinkConfirmTests {
    private static let files = [
        "agency.yaml": """
        agency: {id: k, name: Kabupaten Uji}
        asOf: 2026-06-30
        units: [{id: dinkes, name: Dinas Kesehatan}]
        """,
        "maps.csv": "Kode CFM,Judul CFM,Unit\nK-01.01.CFM.01,Izin Apotek,dinkes\nK-01.02.CFM.01,Imunisasi,dinkes\n",
        "sops.csv": """
        Nomor SOP,Judul SOP,Unit,Status,Tanggal Efektif,Disahkan Oleh
        1,Izin Toko Obat,dinkes,draf,,
        2,Vaksinasi Anak,dinkes,berlaku,2024-01-02,Kepala Dinas

        """,
    ]

    @Test("says of an SOP that is not in force that its link counts only later")
    func draft() throws {
        let folder = try Tool.dossier(Self.files)
        defer { try? FileManager.default.removeItem(at: folder) }
        let draft = try Tool.run("link", "confirm", folder.path, "--sop", "1", "--map", "K-01.01.CFM.01")
        #expect(draft.status == 0 && draft.text.contains("! SOP 1: draf; kaitannya baru dihitung"))
        let inForce = try Tool.run("link", "confirm", folder.path, "--sop", "2", "--map", "K-01.02.CFM.01")
        #expect(inForce.status == 0 && !inForce.text.contains("!"))
    }

    @Test("writes the reason of a suggestion where nobody gives another", arguments: [nil, "Dicek di lapangan"])
    func reason(_ own: String?) throws {
        let folder = try Tool.dossier(Self.files)
        defer { try? FileManager.default.removeItem(at: folder) }
        let words = ["link", "confirm", folder.path, "--sop", "2", "--map", "K-01.02.CFM.01"]
        #expect(try Tool.run(arguments: words + (own.map { ["--reason", $0] } ?? [])).status == 0)
        let written = try String(contentsOf: folder.appendingPathComponent("links.yaml"), encoding: .utf8)
        #expect(written.contains(own ?? "Usulan (keyakinan 0,"))
        #expect(own == nil || !written.contains("Usulan"))
    }

    @Test("shows an entry that is there as it is there")
    func known() throws {
        let folder = try Tool.dossier(
            Self.files.merging(["links.yaml": "- {map: K-01.02.CFM.01, sop: 2, on: 2026-05-02}\n"]) { $1 })
        defer { try? FileManager.default.removeItem(at: folder) }
        let run = try Tool.run(
            "link", "confirm", folder.path, "--sop", "2", "--map", "K-01.02.CFM.01", "--by", "Ortala")
        #expect(run.text.contains("(2026-05-02)") && !run.text.contains("Ortala"))
    }

    @Test("a link by a number that several units use is not one to an SOP of another unit")
    func sharedNumber() throws {
        var files = Self.files
        files["agency.yaml", default: ""].replace(
            "name: Dinas Kesehatan}", with: "name: Dinas Kesehatan}, {id: dinsos, name: Dinas Sosial}")
        files["sops.csv"]?.replace("\n2,Vaksinasi Anak,dinkes", with: "\n2,Vaksinasi Anak,dinsos")
        files["sops.csv", default: ""] += "2,Imunisasi Lansia,dinkes,draf,,\n"
        files["links.yaml"] = "- {map: K-01.02.CFM.01, sop: 2}\n"
        let folder = try Tool.dossier(files)
        defer { try? FileManager.default.removeItem(at: folder) }
        let run = try Tool.run("link", "confirm", folder.path, "--sop", "2#3", "--map", "K-01.02.CFM.01", "--dry-run")
        #expect(run.status == 0 && run.text.contains("+ 2#3"), "\(run.text)\(run.errors)")
        let tied = try Tool.run("link", "confirm", folder.path, "--sop", "2#4", "--map", "K-01.02.CFM.01", "--dry-run")
        #expect(tied.status == 0 && !tied.text.contains("+ 2#4"), "\(tied.text)\(tied.errors)")
    }

    @Test("takes yes however it is written, and names what is neither yes nor no")
    func words() throws {
        let list = """
            SOP,Peta,Setuju
            1,K-01.01.CFM.01,ya.
            2,K-01.02.CFM.01,mungkin
            1,K-01.02.CFM.01,tidak

            """
        let folder = try Tool.dossier(Self.files)
        let reviewed = try Tool.dossier(["s.csv": list])
        defer {
            try? FileManager.default.removeItem(at: folder)
            try? FileManager.default.removeItem(at: reviewed)
        }
        let run = try Tool.run("link", "confirm", folder.path, "--from", reviewed.appendingPathComponent("s.csv").path)
        #expect(run.status == 0 && run.text.contains("+ 1  →  K-01.01.CFM.01"))
        #expect(run.text.contains("! Baris 3, Setuju: “mungkin”") && !run.text.contains("Baris 4"))
        #expect(run.text.contains("1 kaitan ditambahkan"))
    }

    @Test("takes the days registers take", arguments: ["2026-06-05", "05-06-2026", "5 Juni 2026"])
    func day(_ day: String) throws {
        let folder = try Tool.dossier(Self.files)
        defer { try? FileManager.default.removeItem(at: folder) }
        let run = try Tool.run(
            "link", "confirm", folder.path, "--sop", "2", "--map", "K-01.02.CFM.01", "--on", day, "--dry-run")
        #expect(run.status == 0 && run.text.contains("(2026-06-05)"))
    }

    @Test("refuses what is no whole day, and says how to write one", arguments: ["31-02-2026", "Juni 2026", "besok"])
    func noDay(_ day: String) throws {
        let run = try Tool.run(
            "link", "confirm", Tool.example, "--sop", "2", "--map", "K-01.02.CFM.01", "--on", day, "--dry-run")
        #expect(run.status == 64 && run.errors.contains("30 Juni 2026"))
    }
}

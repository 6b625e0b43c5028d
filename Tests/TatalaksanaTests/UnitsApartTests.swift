import Foundation
import Tatalaksana
import Testing

@Suite("Units that use the same number or title")
struct UnitsApartTests {
    private static let files = [
        "agency.yaml": """
        agency: {id: k, name: Kabupaten Uji}
        asOf: 2026-06-30
        units:
          - {id: dinkes, name: Dinas Kesehatan}
          - {id: dinsos, name: Dinas Sosial}
          - {id: kecutara, name: Kecamatan Utara}
        """,
        "maps.csv": "Kode CFM,Judul CFM,Unit\nU-01.01.CFM.01,Surat Masuk,dinsos\nU-01.01.CFM.02,Surat Keluar,\n",
        "sops.csv": """
        Nomor SOP,Judul SOP,Unit,Status,Tanggal Efektif,Disahkan Oleh
        065/01,Menerima Surat,dinsos,berlaku,2024-01-02,Kepala Dinas
        065/01,Mencatat Surat,dinkes,berlaku,2024-01-02,Kepala Dinas
        065/02,Surat Masuk,kecutara,berlaku,2024-01-02,Camat

        """,
        "evidence.csv": """
        Kode Bukti,Untuk,Jenis,Tanggal
        B-1,065/01,penerapan,2026-05-01
        B-2,065/01#2,penerapan,2026-05-01

        """,
        "links.yaml": """
        - {map: U-01.01.CFM.01, sop: 065/01}
        - {map: U-01.01.CFM.02, sop: 065/01}

        """,
    ]

    @Test("a number ties and proves only where it is clear whose SOP is meant, and every other place is reported")
    func numbers() throws {
        let folder = try Tool.dossier(Self.files)
        defer { try? FileManager.default.removeItem(at: folder) }
        let result = try assess(dossierAt: folder.path)
        let confirmed = result.traces.filter { $0.basis == .confirmed }
        #expect(confirmed.map { "\($0.map) \($0.sop)" } == ["U-01.01.CFM.01 065/01#2"])
        let places = result.findings.filter { $0.rule.rawValue.hasSuffix("-ambiguous") }.map(\.location.description)
        #expect(places.count == 2 && places.contains { $0.hasPrefix("links.yaml") && $0.contains("2") }, "\(places)")
        #expect(places.contains { $0.hasPrefix("evidence.csv") }, "\(places)")
        let proven = try Tool.run("explain", folder.path, "B-1")
        #expect(proven.status == 0 && !proven.text.contains("Membuktikan penerapan"), "\(proven.text)")
    }

    @Test("the text report counts ties by a title of another unit")
    func titles() throws {
        let folder = try Tool.dossier(Self.files)
        defer { try? FileManager.default.removeItem(at: folder) }
        let run = try Tool.run("assess", folder.path)
        #expect(run.text.contains("hanya karena judul sama: 1"), "\(run.text)")
    }
}

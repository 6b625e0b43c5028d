import Foundation
import Tatalaksana
import Testing

@Suite("Maps and SOPs explained on the command line")
struct SubjectOutputTests {
    @Test("a map of the example city, with the cell of each tie and the line of each activity")
    func map() throws {
        let run = try Tool.run("explain", Tool.example, "ktc-03.01.cfm.01")
        #expect(run.status == 0 && run.errors.isEmpty)
        for part in [
            "Penjelasan peta: KTC-03.01.CFM.01", "karena dikerjakan di 4 lajur atau pool (Petugas Loket,",
            "kode proses: sops.xlsx [Daftar SOP]:9 (F9)", "register: maps.xlsx [Matriks Peta Proses]:16 (G16)",
            "✗ Digantikan oleh 470/03/SOP/DISDUKCAPIL/2024", "✓ Merekam biometrik pemohon · ← langkah 5 · baris 69",
            "Petugas Loket → Operator SIAK · Berkas lengkap? → Memeriksa data pada SIAK · baris 125",
        ] {
            #expect(run.text.contains(part), "\(part)")
        }
    }

    @Test("an SOP of the example city, with the cell of each condition and the place of each step")
    func sop() throws {
        let run = try Tool.run("explain", Tool.example, "470/03/SOP/DISDUKCAPIL/2024", "--lang", "en")
        #expect(run.status == 0)
        for part in [
            "✓ Tanggal Efektif: 6 June 2024 · J9", "process code: sops.xlsx [Daftar SOP]:9 (F9)",
            "5. Merekam biometrik pemohon · Operator SIAK · 15 minutes · Tabel 2 B7", "B-137 · application",
            "9 of 9 SOPs in force proven to be applied",
        ] {
            #expect(run.text.contains(part), "\(part)")
        }
    }

    @Test("a performer without a step is told so at its lane and its hand-offs, whoever does its work")
    func missingPerformer() throws {
        let run = try Tool.run("explain", Tool.example, "KTC-05.03.CFM.01")
        #expect(run.text.contains("Bendahara Penerimaan: 1 kegiatan, pelaksana ini tidak ada di SOP"))
        #expect(!run.text.contains("✓ Bendahara Penerimaan") && !run.text.contains("✓ Petugas Loket → Bendahara"))
        #expect(run.text.contains("✗ Petugas Loket → Bendahara Penerimaan"))
        #expect(run.text.contains("✗ Bendahara Penerimaan → Penguji Kendaraan"))
    }

    @Test(
        "evidence for a unit of a kind that counts for no unit is told so, with what to do; of the other kind it counts"
    )
    func unitWideEvidence() throws {
        let register =
            SmallDossier.evidence + """

                B-7,loka,penerapan,2026-06-02,,Lembar pemantauan semua SOP
                B-8,lain,monitoring,2026-06-02,,Pemantauan semua SOP
                B-9,065/3/2024,penerapan,2026-06-02,,Untuk SOP yang belum disahkan
                """
        let explainer = try SmallDossier.explainer(["evidence.csv": register])
        func text(_ id: String) throws -> String {
            let report = ExplanationReport(
                try explainer.explanation(of: id), of: explainer.result, language: .indonesian, showsAll: true)
            return String(decoding: report.bytes(as: .text), as: UTF8.self)
        }
        func words(_ id: String) throws -> String {
            try text(id).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        for id in ["B-7", "B-9"] {
            let told = try text(id)
            #expect(told.contains("tidak dihitung dalam pengukuran") && told.contains("Tidak membuktikan"), "\(told)")
            #expect(!told.contains("; dihitung dalam pengukuran") && !told.contains("✓ \(id)"))
            #expect(told.contains("✗ \(id)"), "\(told)")
        }
        #expect(try words("B-7").contains("pengukuran: untuk unit, sedangkan jenis ini dihitung per SOP"))
        #expect(try words("B-9").contains("pengukuran: tidak ada SOP berlaku yang dibuktikannya"))
        #expect(try text("B-8").contains("✓ B-8"))
        #expect(try text("B-7").contains("evidence/unit-wide-not-counted"))
        #expect(try text("B-7").contains("hanya dihitung jenis `monitoring`"))
        // Dinas Lain uses 065/1/2024 of Dinas Loka.
        let shared = try text("B-8")
        #expect(shared.contains("; dihitung dalam pengukuran") && shared.contains("Membuktikan penerapan SOP"))
        #expect(shared.contains("065/1/2024") && !shared.contains("Tidak membuktikan"), "\(shared)")
    }

    @Test("evidence is ticked where it counts, and told where")
    func evidenceMarks() throws {
        let register =
            SmallDossier.evidence + """

                B-4,065/1/2024,sosialisasi,2025-09-01,,Rapat
                B-5,065/1/2024,evaluasi,2025-08-01,,efisiensi dinilai
                B-6,065/1/2024,tindak-lanjut,2025-09-01,,diperbaiki
                """
        let explainer = try SmallDossier.explainer(["evidence.csv": register])
        let report = ExplanationReport(
            try explainer.explanation(of: "065/1/2024"), of: explainer.result, language: .indonesian, showsAll: true)
        let text = String(decoding: report.bytes(as: .text), as: UTF8.self)
        for part in ["✓ B-4", "✓ B-5", "✓ B-6"] { #expect(text.contains(part), "\(part) \(text)") }
        #expect(text.contains("dihitung dalam tabel penerapan dan evaluasi, tidak dalam nilai"))
        #expect(!text.contains("1 Januari 2026; dihitung"))
    }

    private static let names = [
        "KTC-01.01.CFM.01", "KTC-00", "KTC-02.02.CFM.01", "470/05/SOP/DISDUKCAPIL/2026", "973/03/SOP/BAPENDA/2023",
        "dinkes", "B-45", "agency/tl.probis.sop/KTC-01.01.CFM.01",
    ]

    private func text(
        _ name: String, _ format: ExplanationFormat = .text, _ language: Language = .indonesian, all: Bool = false
    ) throws -> String {
        let explainer = Explainer(try SmallDossier.exampleCity.get())
        let report = ExplanationReport(
            try explainer.explanation(of: name), of: explainer.result, language: language, showsAll: all)
        return String(decoding: report.bytes(as: format), as: UTF8.self)
    }

    @Test("the text stays within 100 columns, lists are cut and --all cuts none", arguments: names)
    func layout(_ name: String) throws {
        for language in Language.allCases {
            let (short, whole) = (
                try text(name, .text, language), try text(name, .text, language, all: true)
            )
            #expect(!whole.contains("(--all)") && short.count <= whole.count)
            for line in whole.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
        }
    }

    @Test("every format is the same each time, and JSON says what it explains", arguments: names)
    func formats(_ name: String) throws {
        for format in ExplanationFormat.allCases {
            let written = try text(name, format)
            #expect(written == (try text(name, format)) && written.hasSuffix("\n"))
        }
        let json = try JSONSerialization.jsonObject(with: Data(try text(name, .json).utf8))
        let document = try #require(json as? [String: Any])
        #expect((document["id"] as? String)?.lowercased() == name.lowercased())
        #expect(document["schemaVersion"] as? String == "1.0")
    }

    @Test("names of the input neither steer the terminal nor become markup")
    func hostile() throws {
        let title = "Izin \u{1B}[31m\u{202E}<b>[x](http://y)"
        let folder = try Tool.dossier(
            SmallDossier.files.merging([
                "maps/izin.bpmn": SmallDossier.map("A &lt;b&gt;"),
                "sops.csv": "Nomor SOP,Judul SOP,Unit,Kode Proses\n\"065/1/2024\",\(title),loka,PAN-01.01.CFM.01\n",
            ]) { $1 })
        for name in ["PAN-01.01.CFM.01", "065/1/2024"] {
            let text = try Tool.run("explain", folder.path, name, "--all").text
            #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
            let markdown = try Tool.run("explain", folder.path, name, "--format", "md").text
            #expect(!markdown.contains("<b>") && !markdown.contains("[x]("))
        }
    }
}

import Foundation
import Tatalaksana
import Testing

@Suite("tatalaksana report --kind evaluation")
struct EvaluationReportTests {
    private static let files = [
        "agency.yaml": """
        agency: {id: uji, name: Kota Uji, kind: kota, period: 2026}
        asOf: 2026-06-30
        units:
          - {id: dinas-a, name: Dinas Anggrek}
          - {id: "dinas/b", name: Dinas Bakung}
        evaluation:
          evaluator: Inspektorat Uji
          letter: {place: Kota Uji, date: 2026-07-20}
          period: {from: 2026-01-01, to: 2026-06-30}
          deadlineDays: 60
        """,
        "sops.csv": """
        Nomor SOP,Judul SOP,Unit,Status,Tanggal Efektif,Disahkan Oleh,Tanggal Revisi,Kode Proses
        1/2024,Izin usaha,dinas-a,berlaku,2024-02-05,Kepala Dinas,2026-03-04,UJI-01
        """,
        "maps.csv": """
        Kode Proses,Judul Proses,Unit
        UJI-01,Izin usaha,dinas-a
        UJI-02,Izin keramaian,dinas-a
        UJI-03,Izin reklame,dinas/b
        """,
    ]

    @Test(
        "is the same from a result file as from the dossier", arguments: ["html", "docx", "xlsx", "md", "csv", "json"])
    func sameFromFile(_ format: String) throws {
        let folder = try Tool.dossier(Self.files)
        let file = folder.deletingLastPathComponent().appendingPathComponent("\(UUID().uuidString).json").path
        let assessed = try Tool.run("assess", folder.path, "--format", "json", "-o", file)
        try #require(assessed.status == 0)
        for unit in [[], ["--unit", "dinas-a"]] {
            let options = ["--kind", "evaluation", "--format", format] + unit
            let direct = try Tool.run(arguments: ["report", folder.path] + options)
            let fromFile = try Tool.run(arguments: ["report", file] + options)
            #expect(direct.status == 0 && fromFile.status == 0, "\(direct.errors) \(fromFile.errors)")
            let isSame = direct.output == fromFile.output && !direct.output.isEmpty
            #expect(isSame)
        }
    }

    @Test("states what agency.yaml gives, and lists what it does not")
    func words() throws {
        let folder = try Tool.dossier(Self.files)
        let text = try Tool.run("report", folder.path, "--kind", "evaluation", "--format", "md").text
        for word in ["Inspektorat Uji", "18 September 2026", "4 Maret 2026", "nomor surat", "nama penanda tangan"] {
            #expect(text.contains(word), "\(word)")
        }
    }

    @Test("writes one for each unit, named by its id, and says which is whose")
    func eachUnit() throws {
        let folder = try Tool.dossier(Self.files)
        let place = try Tool.temporaryFolder().appendingPathComponent("lhe")
        let run = try Tool.run(
            "report", folder.path, "--kind", "evaluation", "--each-unit", "--format", "md", "-o", place.path)
        #expect(run.status == 0)
        #expect(
            run.text.split(separator: "\n").map(String.init) == [
                "\(place.path)/dinas-a.md  Dinas Anggrek", "\(place.path)/dinas-b.md  Dinas Bakung",
            ])
        for (unit, name) in [("dinas-a", "dinas-a.md"), ("dinas/b", "dinas-b.md")] {
            let one = try Tool.run(
                "report", folder.path, "--kind", "evaluation", "--unit", unit, "--format", "md")
            let isSame = try Data(contentsOf: place.appendingPathComponent(name)) == one.output
            #expect(isSame)
        }
        let gap = try Tool.run(
            "report", folder.path, "--kind", "gap", "--each-unit", "--format", "md", "-o", place.path)
        #expect(gap.status == 0)
    }

    static let wrong: [[String]] = [
        ["--each-unit"], ["--each-unit", "--unit", "dinas-a", "-o", "x"], ["--unit", "lain"],
    ]

    @Test("refuses options that do not go together", arguments: wrong)
    func options(_ options: [String]) throws {
        let folder = try Tool.dossier(Self.files)
        let run = try Tool.run(arguments: ["report", ".", "--kind", "evaluation"] + options, in: folder.path)
        #expect(run.status == 64 && run.output.isEmpty && !run.errors.isEmpty)
    }

    @Test("an office has its own sections")
    func templates() throws {
        let folder = try Tool.dossier(Self.files)
        let templates = try Tool.dossier([
            "evaluation/sections.yaml":
                "title: Laporan Kami\nsections:\n  - {id: own-a, title: Pembuka, text: 'Tentang {{subject.name}}.'}\n"
        ])
        let run = try Tool.run(
            "report", folder.path, "--kind", "evaluation", "--format", "md", "--templates", templates.path)
        #expect(run.status == 0)
        #expect(run.text.contains("Laporan Kami") && run.text.contains("Tentang Kota Uji."))
        #expect(!run.text.contains("Rekomendasi"))
        // What the folder does not hold is as in the tool.
        let page = try Tool.run("report", folder.path, "--kind", "gap", "--format", "html")
        let same = try Tool.run(
            "report", folder.path, "--kind", "gap", "--format", "html", "--templates", templates.path)
        let isSame = page.output == same.output
        #expect(isSame)
    }

    static let broken: [(files: [String: String], status: Int32, message: String)] = [
        ([:], 66, "evaluation/sections.yaml"), (["lain.txt": "x"], 66, "evaluation/sections.yaml"),
        (["evaluation/sections.yaml": "title: A\nsections:\n  - {id: surat, title: B}\n"], 65, "sections.yaml:3"),
        (["evaluation/sections.yaml": "title: [\n"], 65, "sections.yaml:2"),
    ]

    @Test("a broken folder of templates is said with file and line", arguments: broken)
    func brokenTemplates(_ files: [String: String], _ status: Int32, _ message: String) throws {
        let folder = try Tool.dossier(Self.files)
        let templates = try Tool.dossier(files)
        let run = try Tool.run(
            "report", folder.path, "--kind", "evaluation", "--format", "md", "--templates", templates.path)
        #expect(run.status == status && run.output.isEmpty)
        #expect(run.errors.contains(message), "\(run.errors)")
    }

    @Test("names of files are those any system takes, and no two are alike")
    func names() {
        #expect(
            UnitReports.names(for: ["a", "A", "a/b", "a b", "..", "", "é", "dinas-1.x"], fileExtension: "md")
                == ["a.md", "A-2.md", "a-b.md", "a-b-2.md", "unit.md", "unit-2.md", "unit-3.md", "dinas-1.x.md"])
    }
}

import Foundation
import Testing

@Suite("sop list")
struct SOPListCommandTests {
    private func list(_ arguments: String...) throws -> [[String: Any]] {
        let run = try Tool.run(arguments: ["sop", "list"] + arguments + ["--format", "json"])
        #expect(run.status == 0)
        return try #require(try JSONSerialization.jsonObject(with: run.output) as? [[String: Any]])
    }

    @Test("each SOP of the example has the keys other programs read, and no empty text")
    func keys() throws {
        let sops = try list(Tool.example)
        #expect(sops.count == 150)
        let wanted: Set = [
            "number", "title", "unit", "status", "created", "revised", "effective", "ratifiedBy", "legalBasis",
            "processCodes", "type", "publicService", "source", "identity", "steps",
        ]
        for sop in sops {
            #expect(wanted.isSubset(of: sop.keys))
            #expect(!sop.values.contains { $0 as? String == "" })
        }
        #expect(sops.count { !(($0["steps"] as? [Any])?.isEmpty ?? true) } == 17)
        #expect(sops.count { $0["status"] as? String == "inForce" } == 104)
    }

    @Test("a flowchart drawn with shapes and connectors gives performers, decisions and the way on")
    func drawn() throws {
        let sop = try #require(
            try list("\(Tool.example)/sops/damkar/pemadaman-dan-penyelamatan.xlsx").first)
        let steps = try #require(sop["steps"] as? [[String: Any]])
        #expect(steps.count == 8)
        #expect(steps.map { $0["kind"] as? String ?? "" }.filter { $0 != "process" } == ["start", "decision", "end"])
        #expect(steps[2]["performers"] as? [String] == ["Komandan Regu"])
        let next = try #require(steps[2]["next"] as? [[String: Any]])
        #expect(next.map { $0["step"] as? Int } == [4, 5])
        #expect(next.map { $0["label"] as? String } == ["Ya", "Tidak"])
        #expect((steps[7]["duration"] as? [String: Any])?["unit"] as? String == "workday")
    }

    @Test("what was taken for what is told on request, with sheets, headings and rows passed over")
    func explained() throws {
        let run = try Tool.run("sop", "list", Tool.example, "--explain")
        #expect(run.status == 0)
        for text in [
            "sops.xlsx [Daftar SOP]: register SOP", "Nomor SOP", "judul baku", "judul tabel",
            "sops/damkar/pemadaman-dan-penyelamatan.xlsx: dokumen SOP", "Operator Pos Komando", "Temuan pembacaan",
        ] { #expect(run.text.contains(text), "\(text)") }
        // In the language of the reader, not in keys.
        for text in ["kolom kegiatan", "Tanggal Efektif", "pelaksana"] { #expect(run.text.contains(text), "\(text)") }
        for key in ["column activity", "field number", "  ratifiedBy"] { #expect(!run.text.contains(key), "\(key)") }
    }

    @Test("what reading found is told with what to do, and a workbook without a register with how it becomes one")
    func explainedFindings() throws {
        let folder = try Tool.temporaryFolder()
        try Data("agency: {id: a, name: A, kind: kota, period: 2026}\nasOf: 2026-06-30\n".utf8).write(
            to: folder.appendingPathComponent("agency.yaml"))
        try Data("1;A;berlaku\n2;B;draf\n".utf8).write(to: folder.appendingPathComponent("daftar.csv"))
        let run = try Tool.run("sop", "list", folder.path, "--explain")
        #expect(run.status == 0)
        let text = run.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains("daftar.csv: Tidak ada tabel yang dikenali sebagai register"))
        #expect(text.contains("→ Bila ini register, beri satu baris judul kolom"))
        #expect(!text.contains("#sops"))
    }

    @Test("a file that is none of an office is refused with what is read instead, and --strict makes it count")
    func refused() throws {
        let folder = try Tool.temporaryFolder()
        let file = folder.appendingPathComponent("foto.png")
        try Data([0x89, 0x50]).write(to: file)
        let run = try Tool.run("sop", "list", file.path, "--strict")
        #expect(run.status == 3)
        #expect(run.errors.contains("foto.png") && run.errors.contains(".docx"))
        #expect(try Tool.run("sop", "list", folder.path + "/tidak-ada.xlsx").status == 66)
    }

    @Test(
        "the drafts of a real office give their steps and are known as drafts without number and dates",
        .enabled(if: Tool.shared != nil, "the shared data does not lie beside this checkout"),
        arguments: [("01-penetapan-jadwal", 13), ("03-penarikan-jadwal", 13), ("06-peminjaman-ruangan", 16)])
    func drafts(name: String, steps: Int) throws {
        let path = try #require(Tool.shared).appendingPathComponent("data/tarakan-sop/\(name).md").path
        let sop = try #require(try list(path).first)
        #expect((sop["steps"] as? [Any])?.count == steps)
        #expect(sop["status"] as? String == "draft")
        for key in ["number", "created", "revised", "effective", "unit"] { #expect(sop[key] is NSNull, "\(key)") }
        let check = try Tool.run("sop", "check", path, "--format", "json")
        let found = String(decoding: check.output, as: UTF8.self)
        for rule in ["sop/number-missing", "sop/created-missing", "sop/effective-missing", "sop/legal-basis"] {
            #expect(found.contains("\"\(rule)"), "\(rule)")
        }
    }
}

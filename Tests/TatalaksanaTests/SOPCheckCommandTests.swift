import Foundation
import Tatalaksana
import Testing

@Suite struct SOPCheckCommandTests {
    static func dossier(_ rows: String, _ more: [String: String] = [:]) throws -> String {
        let agency = "agency: {id: k, name: Kota}\nasOf: 2026-06-30\nunits: [{id: dinkes, name: Dinas Kesehatan}]\n"
        let heading = "Nomor;Judul;Unit;Status;Tanggal Efektif;Disahkan Oleh;Dasar Hukum\n"
        return try Tool.dossier(["agency.yaml": agency, "sops.csv": heading + rows].merging(more) { $1 }).path
    }

    static let sound = "1/2026;Imunisasi;dinkes;berlaku;2026-01-05;Sekda;UU 1/2020\n"
    static let blank = "2/2026;Rujukan;dinkes;berlaku;;Sekda;\n"

    @Test("the example's SOPs are checked, and findings alone do not change the exit code")
    func example() throws {
        let run = try Tool.run("sop", "check", Tool.example, "--format", "json")
        #expect(run.status == 0)
        let sops = try #require(try run.json()["sops"] as? [[String: Any]])
        #expect(sops.count >= 150)
        #expect((try run.json()["principles"] as? [Any])?.count == 14)
    }

    @Test(
        "a gate that is asked for ends the run with 2, after the result",
        arguments: [(sound, 0), (sound + blank, 2)] as [(String, Int32)])
    func gate(rows: String, status: Int32) throws {
        let folder = try Self.dossier(rows)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let run = try Tool.run("sop", "check", folder, "--fail-on", "error")
        #expect(run.status == status)
        #expect(run.text.contains("SOP diperiksa"))
    }

    @Test("rules and limits come from the file, and a preset or a rule asked for on the line wins")
    func configured() throws {
        let settings =
            "rules:\n  sop/legal-basis-missing: {enabled: false, reason: lama}\nthresholds: {reviewMonths: 1}\n"
        let folder = try Self.dossier(Self.sound + Self.blank, ["sop.yaml": settings])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let run = try Tool.run("sop", "check", folder, "--config", folder + "/sop.yaml")
        #expect(run.text.contains("Dimatikan: sop/legal-basis-missing (1 temuan): lama"))
        #expect(run.text.contains("sop/review-overdue"))
        let assess = try Tool.run("sop", "check", folder, "--config", folder + "/sop.yaml", "--preset", "assess")
        #expect(!assess.text.contains("sop/review-overdue"))
        let one = try Tool.run("sop", "check", folder, "--rule", "effective-missing", "--format", "json")
        #expect((try one.json()["rules"] as? [String]) == ["sop/effective-missing"])
    }

    @Test("the day of the check can be given on the line")
    func asOf() throws {
        let folder = try Self.dossier(Self.sound)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(try Tool.run("sop", "check", folder, "--fail-on", "warning").status == 0)
        #expect(try Tool.run("sop", "check", folder, "--fail-on", "warning", "--as-of", "2027-06-30").status == 2)
    }

    @Test("a register read in part ends with 3 under --strict")
    func strict() throws {
        let folder = try Self.dossier(Self.sound + ";;;berlaku;;;\n")
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(try Tool.run("sop", "check", folder).status == 0)
        #expect(try Tool.run("sop", "check", folder, "--strict").status == 3)
    }

    @Test(
        "what cannot be done is said, with the exit code for it",
        arguments: [
            (["sop", "check", "/tidak/ada"], 66), (["sop", "check", "tidak-ada", "b"], 66),
            (["sop", "check", ".", "--rule", "map/deadlock"], 64),
            (["map", "lint", ".", "--rule", "sop/too-long"], 64),
            (["sop", "check", ".", "--preset", "ketat"], 64),
        ] as [([String], Int32)])
    func wrong(arguments: [String], status: Int32) throws {
        let run = try Tool.run(arguments: arguments)
        #expect(run.status == status)
        #expect(run.output.isEmpty && !run.errors.isEmpty)
    }

    @Test("rules of maps and of SOPs are listed together or alone, and explained by id with or without the family")
    func rules() throws {
        let all = try Tool.run("rule", "list")
        #expect(all.text.contains("map/implicit-split") && all.text.contains("sop/review-overdue"))
        let sops = try Tool.run("rule", "list", "--family", "sop")
        #expect(!sops.text.contains("map/") && sops.text.contains("– sop/total-time "))
        let explained = try Tool.run("rule", "explain", "legal-basis-misquoted")
        #expect(explained.text.contains("PermenPANRB 26/2020 → PermenPANRB 9/2023"))
        #expect(explained.text.contains("Prinsip SOP: Patuh hukum (penyusunan)"))
        let unknown = try Tool.run("rule", "explain", "sop/reveiw-overdue")
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("sop/review-overdue"))
    }
}

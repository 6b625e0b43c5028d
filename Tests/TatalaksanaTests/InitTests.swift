import Foundation
import Tatalaksana
import Testing

@Suite("A folder to begin with")
struct InitTests {
    private static let files = [
        "agency.yaml", "evidence.xlsx", "maps.xlsx", "maps/CTH-01.01.CFM.01-contoh-penanganan-surat-masuk.bpmn",
        "sops.xlsx", "sops/contoh-penanganan-surat-masuk.xlsx", "units.xlsx",
    ]

    private func place(_ name: String = "kota") throws -> URL {
        try Tool.temporaryFolder().appendingPathComponent(name)
    }

    private func contents(of folder: URL) throws -> [String: Data] {
        try Dictionary(
            uniqueKeysWithValues: Self.files.map { ($0, try Data(contentsOf: folder.appendingPathComponent($0))) })
    }

    @Test("a kind of agency it does not know is refused with the known ones, and nothing is made")
    func unknownKind() throws {
        let folder = try place()
        let run = try Tool.run("init", folder.path, "--kind", "negara")
        #expect(run.status == 64)
        #expect(run.errors.contains("kota, kabupaten, provinsi, kementerian, lembaga"))
        #expect(!FileManager.default.fileExists(atPath: folder.path))
    }

    @Test("it is made whole, in another locale and time zone with the same bytes, and says what comes next")
    func sameBytes() throws {
        let (first, second) = (try place(), try place("a/b/kota"))
        let run = try Tool.run("init", first.path, "--name", "Kota Saya")
        #expect(run.status == 0 && run.errors.isEmpty)
        for file in Self.files { #expect(run.text.contains(file)) }
        #expect(run.text.contains("tatalaksana assess "))
        let other = try Tool.run(
            "init", second.path, "--name", "Kota Saya", "--lang", "en",
            environment: ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Jayapura"])
        #expect(other.status == 0 && other.text.contains("Fill in agency.yaml"))
        #expect(try contents(of: first) == contents(of: second))
        let text = try String(contentsOf: first.appendingPathComponent("agency.yaml"), encoding: .utf8)
        #expect(text.contains("name: \"Kota Saya\"") && text.contains("id: \"kota-saya\""))
    }

    @Test("a folder that holds something is left alone; --force adds what is missing, and writes over nothing")
    func force() throws {
        let folder = try place()
        #expect(try Tool.run("init", folder.path).status == 0)
        let agency = folder.appendingPathComponent("agency.yaml")
        try Data("milik saya".utf8).write(to: agency)
        try FileManager.default.removeItem(at: folder.appendingPathComponent("sops.xlsx"))
        let refused = try Tool.run("init", folder.path)
        #expect(refused.status == 73 && refused.errors.contains("--force") && refused.output.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("sops.xlsx").path))
        let forced = try Tool.run("init", folder.path, "--force")
        #expect(forced.status == 0)
        #expect(forced.text.contains("sops.xlsx  (dibuat)") && forced.text.contains("agency.yaml  (sudah ada)"))
        #expect(try Data(contentsOf: agency) == Data("milik saya".utf8))
    }

    @Test("what cannot be made ends with 73, what cannot be meant with 64", arguments: [73, 64])
    func refused(_ status: Int32) throws {
        let file = try Tool.dossier(["berkas": "isi"]).appendingPathComponent("berkas")
        let commands =
            status == 73
            ? [["init", file.path], ["init", file.path + "/kota"], ["init", ""]]
            : [["init", "x", "--period", "0"], ["init", "x", "--as-of", "2026-06"], ["init"]]
        for command in commands { #expect(try Tool.run(arguments: command).status == status, "\(command)") }
    }

    @Test("period and as-of date are those asked for; without one it is the middle of the year")
    func dates() throws {
        func agency(_ options: String...) throws -> String {
            let folder = try place()
            #expect(try Tool.run(arguments: ["init", folder.path] + options).status == 0)
            return try String(contentsOf: folder.appendingPathComponent("agency.yaml"), encoding: .utf8)
        }
        #expect(try agency("--period", "2028").contains("asOf: 2028-06-30"))
        #expect(try agency("--as-of", "2027-01-15", "--period", "2027").contains("asOf: 2027-01-15"))
    }
}

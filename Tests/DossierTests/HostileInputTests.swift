import Dossier
import Findings
import Foundation
import Testing

@Suite("Hostile and broken input")
struct HostileInputTests {
    private static let bomb =
        "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        + (1...9).map { "a\($0): &a\($0) [\(Array(repeating: "*a\($0 - 1)", count: 9).joined(separator: ", "))]\n" }
        .joined()

    static let files: [(name: String, bytes: [UInt8], state: ReadState, code: String?)] = [
        ("sops.csv", [], .refused, "empty"),
        ("sops.csv", Array("\n\n  \n".utf8), .refused, "empty"),
        ("sops.csv", Array("Judul SOP,Status\n".utf8), .read, nil),
        ("sops.csv", Array("Judul SOP,Status\rSurat,draf\rArsip,draf\r".utf8), .read, nil),
        ("sops.csv", Array("Judul SOP\nPelay".utf8) + [0xE9] + Array("nan\n".utf8), .read, nil),
        ("sops.csv", [0x50, 0x4B, 0x03, 0x04] + Array(repeating: 7, count: 99), .refused, "zipArchive"),
        ("sops.csv", (0..<2_000).map { UInt8($0 % 3) }, .refused, "notText"),
        ("sops.csv", Array("Judul SOP\n\"Surat\nArsip\n".utf8), .partlyRead, "badRow"),
        ("sops.csv", Array("Judul SOP,Status\nSu\0rat masuk dan keluar,draf\n".utf8), .partlyRead, "badRow"),
        ("sops.csv", Array("Judul SOP\n".utf8) + Array(repeating: 0x61, count: 300_000), .partlyRead, "badRow"),
        ("sops.csv", Array(("Judul SOP" + String(repeating: ",x", count: 3_000) + "\n").utf8), .partlyRead, "badRow"),
        ("sops.yaml", [], .refused, "empty"),
        ("sops.yaml", Array("judul: satu\n".utf8), .refused, "notAList"),
        ("sops.yaml", Array("- title: [\n".utf8), .refused, "notYAML"),
        ("sops.yaml", [0xFF, 0xFE, 0x41, 0x00], .refused, "notUTF8"),
        ("sops.yaml", Array("- {title: Surat, title: Dua}\n".utf8), .refused, "notYAML"),
        ("answers.yaml", Array(bomb.utf8), .refused, "tooManyAliases"),
        ("answers.yaml", Array(String(repeating: "[", count: 100_000).utf8), .refused, "notYAML"),
        ("answers.yaml", Array("- satu\n".utf8), .refused, "wrongShape"),
        ("answers.yaml", Array("--- a\n--- b\n".utf8), .refused, "notYAML"),
        ("links.yaml", Array("satu: dua\n".utf8), .refused, "wrongShape"),
        ("links.yaml", Array("# belum ada\n".utf8), .read, nil),
        ("links.yaml", Array("? [a, b]\n: c\n".utf8), .refused, "wrongShape"),
        ("maps.xlsx", Array("PK".utf8), .refused, "notAnArchive"),
        ("evidence.ods", Array("PK".utf8), .refused, "unsupportedFormat"),
        ("sops/a.docx", Array("PK".utf8), .refused, "notAnArchive"),
        ("sops/a.doc", Array("lama".utf8), .refused, "unsupportedFormat"),
        ("sops/a.md", Array("# Catatan rapat\n".utf8), .refused, "notAnSOP"),
        ("maps/a.bpmn", [], .refused, nil),
        ("maps/a.bpmn", (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }, .refused, nil),
    ]

    @Test("a bad file ends in one state, with a finding, and the rest is read", arguments: files)
    func file(_ name: String, _ bytes: [UInt8], _ state: ReadState, _ code: String?) throws {
        let folder = try TemporaryDossier(bytes: [
            name: bytes, "agency.yaml": Array(TemporaryDossier.agency.utf8),
            "unit/sops.csv": Array("Judul SOP\nUtuh\n".utf8),
        ])
        let dossier = try folder.read()
        let input = try #require(dossier.input(name))
        #expect(input.state == state)
        #expect(input.bytes == bytes.count)
        #expect((input.problem == nil) == (state == .read))
        if let code { #expect(input.problem?.code == code) }
        if state != .read { #expect(dossier.findings.contains { $0.location.path == name }) }
        #expect(dossier.sops.contains { $0.title == "Utuh" })
        #expect(dossier.inputs.count == 3)
    }

    @Test("a workbook beside a CSV file of its name is left out, and any other that is none is refused")
    func workbooks() throws {
        let dossier = try TemporaryDossier.read([
            "sops.csv": "Judul SOP\nSurat\n", "sops.xlsx": "PK", "sops/dinkes/sop.xlsx": "PK", "maps.xlsx": "PK",
        ])
        #expect(dossier.inputs.map(\.path) == ["agency.yaml", "maps.xlsx", "sops.csv", "sops/dinkes/sop.xlsx"])
        #expect(dossier.findings("dossier/workbook-beside-csv").map(\.location.path) == ["sops.xlsx"])
        #expect(
            dossier.findings("dossier/input-refused").map(\.location.path) == ["maps.xlsx", "sops/dinkes/sop.xlsx"])
    }

    @Test("an alias or two is no bomb")
    func fewAliases() throws {
        let dossier = try TemporaryDossier.read([
            "agency.yaml": "agency: &a {id: a, name: R&D *bagus*}\nunits:\n  - *a\n  - {id: b, name: \"* catatan\"}\n"
        ])
        #expect(dossier.units.units.map(\.id) == ["a", "b"])
    }

    @Test("a bomb in agency.yaml is an error, in time")
    func agencyBomb() throws {
        let folder = try TemporaryDossier(["agency.yaml": Self.bomb + "agency: {id: a, name: A}\n"])
        let error = #expect(throws: DossierError.self) { try folder.read() }
        #expect(error?.code == .badAgencyFile)
    }

    @Test("aliases behind unusual line ends are counted too")
    func hiddenAliases() throws {
        let aliases = Array(repeating: "*a", count: 40).joined(separator: "]\n- [\u{2028}")
        let dossier = try TemporaryDossier.read(["links.yaml": "- &a [x]\n- [\u{2028}\(aliases)]\n"])
        #expect(dossier.input("links.yaml")?.problem?.code == "tooManyAliases")
    }

    @Test("links to other places and pipes are not followed, and named")
    func linksAndPipes() throws {
        let folder = try TemporaryDossier(["maps/a.bpmn": BPMN.map(name: "Peta")])
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/sops.csv", withDestinationPath: "/etc/hostname")
        try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/maps/putar", withDestinationPath: "..")
        try #require(mkfifo("\(folder.path)/catatan.csv", 0o600) == 0)
        let dossier = try folder.read()
        #expect(dossier.inputs.map(\.path) == ["agency.yaml", "maps/a.bpmn"])
        #expect(dossier.findings("dossier/symbolic-link").map(\.location.path) == ["maps/putar", "sops.csv"])
        #expect(dossier.findings("dossier/special-file").map(\.location.path) == ["catatan.csv"])
    }

    @Test(
        "a pipe that is called as an input is one that was refused, and is never opened",
        arguments: [
            "answers.yaml", "unit/answers.yml", "links.yaml", "sops.yaml", "lke.xlsx", "maps/a.bpmn", "evidence.csv",
            "sops/a.docx",
        ])
    func pipeAsInput(_ name: String) throws {
        let folder = try TemporaryDossier(["maps/utuh.bpmn": BPMN.map(name: "Peta")])
        for parent in ["unit", "sops"] {
            try FileManager.default.createDirectory(
                atPath: "\(folder.path)/\(parent)", withIntermediateDirectories: true)
        }
        try #require(mkfifo("\(folder.path)/\(name)", 0o600) == 0)
        let dossier = try folder.read()
        #expect(dossier.input(name)?.state == .refused)
        #expect(dossier.input(name)?.problem?.code == "notAFile")
        #expect(dossier.rules(in: name) == ["dossier/input-refused"])
        #expect(dossier.findings("dossier/input-refused").map(\.severity) == [.error])
        #expect(dossier.mapFiles.count == 1)
    }

    @Test("an agency.yaml that is a pipe ends the reading, and says so")
    func pipeAsAgency() throws {
        let folder = try TemporaryDossier(bytes: [:])
        try #require(mkfifo("\(folder.path)/agency.yaml", 0o600) == 0)
        let error = #expect(throws: DossierError.self) { try folder.read() }
        #expect(error?.code == .badAgencyFile)
        #expect(error?.message.english.contains("no regular file") == true)
    }

    @Test("limits on files and folders are obeyed and said")
    func limits() throws {
        let folder = try TemporaryDossier(["a/b/c/x.txt": "x", "d.txt": "d", "e.txt": "e"])
        let deep = try DossierReader(limits: DossierLimits(depth: 1)).read(folder.path)
        #expect(deep.findings("dossier/folder-not-listed").map(\.location.path) == ["a/b"])
        let few = try DossierReader(limits: DossierLimits(entries: 5)).read(folder.path)
        #expect(few.findings("dossier/too-many-files").count == 1)
        let register = try TemporaryDossier(["sops.csv": "Judul SOP\nSurat Masuk\n"])
        let small = try DossierReader(limits: DossierLimits(registerBytes: 20)).read(register.path)
        #expect(small.input("sops.csv")?.problem?.code == "fileTooLarge")
        #expect(small.input("sops.csv")?.sha256.count == 64)
    }

    @Test("no register makes the reader fail", arguments: 0..<60)
    func noise(_ seed: Int) throws {
        let words = [
            "Judul SOP", "Nomor", "Status", "berlaku", "\"", ",", ";", "\n", "\r", "31-02-2024", "*a", "- ", ": ",
            "semua", "\0", "é", "[", "{", "&a",
        ]
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func text() -> String {
            (0..<60).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return words[Int(state >> 33) % words.count]
            }.joined()
        }
        let names = ["sops.csv", "maps.csv", "evidence.csv", "sops.yaml", "answers.yaml", "links.yaml"]
        let dossier = try TemporaryDossier.read(Dictionary(uniqueKeysWithValues: names.map { ($0, text()) }))
        #expect(dossier.inputs.map(\.path) == (names + ["agency.yaml"]).sorted())
        #expect(Set(dossier.sops.map(\.id)).count == dossier.sops.count)
    }
}

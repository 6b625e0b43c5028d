import Foundation
import Testing

@Suite("sop draft")
struct SOPDraftCommandTests {
    private static let map = "\(Tool.example)/maps/disdukcapil/KTC-03.01.CFM.01-penerbitan-ktp-el.bpmn"

    @Test("a map becomes one draft, in the form the name of the file asks for")
    func oneMap() throws {
        let folder = try Tool.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, beginning) in [("a.docx", "PK"), ("a.html", "<!DOCTYPE html>"), ("a.md", "# SOP"), ("a.json", "{")] {
            let path = folder.appendingPathComponent(name).path
            let run = try Tool.run("sop", "draft", Self.map, "-o", path)
            #expect(run.status == 0, "\(run.errors)")
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            #expect(bytes.starts(with: Data(beginning.utf8)), "\(name)")
        }
        let listed = try Tool.run("sop", "list", folder.appendingPathComponent("a.docx").path, "--format", "json")
        let sops = try #require(try JSONSerialization.jsonObject(with: listed.output) as? [[String: Any]])
        #expect(sops.first?["title"] as? String == "Penerbitan KTP Elektronik")
        #expect((sops.first?["steps"] as? [Any])?.count == 13)
    }

    @Test("a dossier gives its name and unit, and a number that is not taken")
    func dossier() throws {
        let run = try Tool.run(
            "sop", "draft", Tool.example, "--map", "KTC-03.01.CFM.01", "--format", "json")
        #expect(run.status == 0, "\(run.errors)")
        let draft = try run.json()
        #expect(draft["agency"] as? String == "Kota Contoh")
        #expect((draft["unit"] as? String)?.isEmpty == false)
        let code = try #require(draft["code"] as? String)
        #expect(code.hasPrefix("KTC-03.01.CFM.01.SOP."))
        let sops = try Tool.run("sop", "list", Tool.example, "--format", "json").text
        #expect(!sops.contains(code))
    }

    @Test("several drafts go into a folder, each under a name of its own")
    func folder() throws {
        let folder = try Tool.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let target = folder.appendingPathComponent("draf").path
        let maps = "\(Tool.example)/maps/disperpusip"
        #expect(try Tool.run("sop", "draft", maps, "--format", "md").status == 64)
        let run = try Tool.run("sop", "draft", maps, "--format", "md", "-o", target)
        #expect(run.status == 0, "\(run.errors)")
        let names = try FileManager.default.contentsOfDirectory(atPath: target).sorted()
        #expect(names.count == 3 && names.allSatisfy { $0.hasPrefix("KTC-07.") && $0.hasSuffix(".md") })
    }

    @Test("what cannot be drafted is said, with the code that fits")
    func codes() throws {
        let folder = try Tool.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let broken = folder.appendingPathComponent("rusak.bpmn").path
        try Data("<html/>".utf8).write(to: URL(fileURLWithPath: broken))
        #expect(try Tool.run("sop", "draft", broken, "--format", "md").status == 65)
        #expect(try Tool.run("sop", "draft", folder.path + "/tiada.bpmn", "--format", "md").status == 66)
        let unknown = try Tool.run("sop", "draft", Self.map, "--process", "tiada", "--format", "md")
        #expect(unknown.status == 64 && unknown.errors.contains("tiada"))
        #expect(try Tool.run("sop", "draft", Tool.example, "--map", "TIADA-01", "--format", "md").status == 64)
        #expect(try Tool.run("sop", "draft", Self.map, "--map", "x", "--format", "md").status == 64)
        let mixed = try Tool.run("sop", "draft", Self.map, broken, "--format", "md", "--strict")
        #expect(mixed.status == 3 && mixed.text.hasPrefix("# SOP"))
        // A draft never replaces its map.
        #expect(try Tool.run("sop", "draft", broken, Self.map, "--format", "md", "-o", broken).status != 0)
        #expect(try Data(contentsOf: URL(fileURLWithPath: broken)) == Data("<html/>".utf8))
    }
}

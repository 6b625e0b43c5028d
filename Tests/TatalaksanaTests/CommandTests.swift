import Foundation
import Testing

@Suite("The command line")
struct CommandTests {
    static let agency = "agency: {id: kota, name: Kota}\nasOf: 2026-06-30\nunits:\n  - {id: a, name: Dinas A}\n"

    @Test("stdout carries the result and nothing else; the run ends with 0")
    func plain() throws {
        let folder = try Tool.dossier(["agency.yaml": Self.agency])
        let run = try Tool.run("assess", folder.path, "--format", "json")
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(try run.json()["schemaVersion"] as? String == "1.0")
    }

    /// Words of a call, and the code it ends with. Names in capitals stand for folders made for the test.
    static let exits: [(words: String, code: Int32)] = [
        ("assess /tidak/ada", 66),
        ("assess EMPTY", 66),
        ("assess BROKEN", 65),
        ("assess GOOD --unit zzz", 64),
        ("assess GOOD --rubric lain", 64),
        ("assess GOOD --profile lain", 64),
        ("assess GOOD --format docx", 64),
        ("assess GOOD --fail-under 101", 64),
        ("assess GOOD --as-of 2026-02-30", 64),
        ("assess GOOD --rubrics /tidak/ada", 66),
        ("assess GOOD -o /tidak/ada/x", 73),
        ("assess GOOD --fail-under 50", 2),
        ("assess PARTLY --strict", 3),
        ("assess NODATE", 64),
        ("map inspect /tidak/ada", 66),
        ("map inspect EMPTY", 66),
        ("assess GOOD -o EMPTY", 73),
        ("map inspect BAD --strict", 3),
        ("assess", 64),
        ("bukan-perintah", 64),
    ]

    @Test("exit codes say what happened, and a sentence on stderr says why", arguments: exits)
    func exitCodes(_ call: String, _ expected: Int32) throws {
        let folders = [
            "GOOD": try Tool.dossier(["agency.yaml": Self.agency]),
            "EMPTY": try Tool.dossier([:]),
            "BROKEN": try Tool.dossier(["agency.yaml": "agency: [\n"]),
            "NODATE": try Tool.dossier(["agency.yaml": "agency: {id: kota, name: Kota}\n"]),
            "PARTLY": try Tool.dossier(["agency.yaml": Self.agency, "maps/rusak.bpmn": "<definitions"]),
            "BAD": try Tool.dossier(["rusak.bpmn": "bukan xml"]),
        ]
        let words = call.split(separator: " ").map { folders[String($0)]?.path ?? String($0) }
        let run = try Tool.run(arguments: words)
        #expect(run.status == expected, "\(run.errors)")
        #expect(!run.errors.isEmpty)
    }

    @Test("an output file appears whole, and nothing else is left beside it")
    func outputFile() throws {
        let folder = try Tool.dossier(["agency.yaml": Self.agency])
        let place = try Tool.temporaryFolder()
        let path = place.appendingPathComponent("hasil.json").path
        let run = try Tool.run("assess", folder.path, "--format", "json", "-o", path)
        #expect(run.status == 0 && run.output.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == ["hasil.json"])
        #expect(
            try Data(contentsOf: URL(fileURLWithPath: path))
                == Tool.run("assess", folder.path, "--format", "json").output)
    }

    @Test("a failed write leaves what stood there before")
    func failedWrite() throws {
        let folder = try Tool.dossier(["agency.yaml": "agency: [\n", "lama.txt": "lama"])
        let old = folder.appendingPathComponent("lama.txt")
        _ = try Tool.run("assess", folder.path, "-o", old.path)
        #expect(try String(contentsOf: old, encoding: .utf8) == "lama")
    }

    @Test("a result that cannot be shown to the end is told, with 74")
    func fullDisk() throws {
        let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
        for arguments in [["assess", Tool.example], ["map", "inspect", Tool.example]] {
            let run = try Tool.run(arguments: arguments, output: full)
            #expect(run.status == 74)
            #expect(run.errors.contains("tidak dapat ditulis"))
        }
    }

    @Test(
        "what a person typed or a file holds cannot steer the terminal",
        arguments: [
            "assess /tidak/X", "assess GOOD --unit X", "assess GOOD --profile X", "assess GOOD --rubric X",
            "map inspect /tidak/X", "assess GOOD -o /tidak/X", "assess EVIL", "assess EVIL --format json",
            "assess EVIL --format md", "assess EVIL --format html", "map inspect EVIL",
            "map inspect EVIL --format json",
        ])
    func terminalSafety(_ call: String) throws {
        let (evil, quoted) = ("\u{1B}[31m\u{9B}5m\u{202E}", #"\e[31m\x9B5m\u202E"#)
        let folders = [
            "GOOD": try Tool.dossier(["agency.yaml": Self.agency]).path,
            "EVIL": try Tool.dossier([
                "agency.yaml": "agency: {id: k, name: \"K \(quoted)\", period: \"\(quoted)\"}\nasOf: 2026-06-30\n"
                    + "units: [{id: a, name: \"\(quoted)\"}]\n",
                "sops.csv": "Nomor SOP,Judul SOP,Unit\nS\(evil),\(evil),a\n",
                "maps/a\(evil).bpmn": Self.bpmn.replacingOccurrences(of: "Surat", with: "\u{9B}31m\u{202E}"),
            ]).path,
        ]
        let words = call.split(separator: " ").map { word in
            folders[String(word)] ?? word.replacingOccurrences(of: "X", with: evil)
        }
        let run = try Tool.run(arguments: words)
        for scalar in (run.text + run.errors).unicodeScalars {
            let isSafe =
                scalar.value == 0x0A
                || !(scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value))
            #expect(isSafe, "U+\(String(scalar.value, radix: 16))")
            guard isSafe else { break }
        }
        #expect(!(run.text + run.errors).isEmpty)
    }

    @Test("a unit that is not there is answered with those that are")
    func unknownUnit() throws {
        let run = try Tool.run("assess", Tool.example, "--unit", "dinas")
        #expect(run.status == 64 && run.errors.contains("“dinas”") && run.errors.contains("dinkes"))
    }

    @Test("the report comes in Indonesian, and in English on request")
    func languages() throws {
        let folder = try Tool.dossier(["agency.yaml": Self.agency])
        #expect(try Tool.run("assess", folder.path).text.contains("bukan Indeks RB resmi"))
        #expect(try Tool.run("assess", folder.path, "--lang", "en").text.contains("not an official Indeks RB"))
    }

    @Test("no colour where stdout is no terminal")
    func noColour() throws {
        #expect(!(try Tool.run("assess", Tool.example).text.contains("\u{1B}")))
    }

    @Test("map inspect gives one object for one file, an array for several, a line each for ndjson")
    func inspectShapes() throws {
        let folder = try Tool.dossier(["a.bpmn": Self.bpmn, "b.bpmn": Self.bpmn])
        let one = folder.appendingPathComponent("a.bpmn").path
        let object = try Tool.run("map", "inspect", one, "--format", "json").json()
        #expect(object["file"] as? String == one && object["state"] as? String == "read")
        let several = try Tool.run("map", "inspect", folder.path, "--format", "json")
        let array = try #require(try JSONSerialization.jsonObject(with: several.output) as? [[String: Any]])
        #expect(array.compactMap { $0["file"] as? String } == ["a.bpmn", "b.bpmn"].map { folder.path + "/" + $0 })
        let lines = try Tool.run("map", "inspect", folder.path, "--format", "ndjson").text.split(separator: "\n")
        #expect(lines.count == 2)
        for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    }

    static let bpmn = """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="t">
          <process id="p" name="Surat masuk"><task id="t1" name="Mencatat surat"/></process>
        </definitions>
        """
}

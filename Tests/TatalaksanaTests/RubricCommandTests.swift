import Foundation
import Tatalaksana
import Testing

@Suite struct RubricCommandTests {
    static let pack = Tool.root.appendingPathComponent("Tests/RubricTests/Fixtures/lengkap").path

    /// A copy of the pack that uses every part of the format, with one place of a file changed, below a folder of packs.
    static func packs(_ file: String = "", _ from: String = "", to: String = "") throws -> String {
        let folder = try Tool.temporaryFolder()
        let copy = folder.appendingPathComponent("lengkap")
        try FileManager.default.copyItem(atPath: pack, toPath: copy.path)
        guard !file.isEmpty else { return folder.path }
        let place = copy.appendingPathComponent(file)
        let text = try String(contentsOf: place, encoding: .utf8)
        try #require(text.contains(from))
        try Data(text.replacing(from, with: to, maxReplacements: 1).utf8).write(to: place)
        return folder.path
    }

    // MARK: - list

    @Test("the bundled packs are listed with level, years, parts and profiles")
    func list() throws {
        let run = try Tool.run("rubric", "list")
        #expect(run.status == 0 && run.errors.isEmpty)
        for word in ["permenpanrb-26-2020", "permenpanrb-30-2018", "permenpanrb-90-2021", "predecessor-5 (bawaan)"] {
            #expect(run.text.contains(word), "\(word)")
        }
        #expect(run.text.contains("2020 sampai 2023"))
        let json = try Tool.run("rubric", "list", "--format", "json")
        let packs = try #require(try JSONSerialization.jsonObject(with: json.output) as? [[String: Any]])
        #expect(packs.compactMap { $0["id"] as? String } == Pack.bundledIDs)
        #expect(packs.allSatisfy { $0["usable"] as? Bool == true })
        #expect(packs.last?["level"] as? String == "unit")
        let profiles = packs.flatMap { $0["profiles"] as? [[String: Any]] ?? [] }
        #expect(profiles.count { $0["default"] as? Bool == true } == packs.count)
    }

    @Test("a folder of one's own is listed too; a pack with errors is there as one that cannot be used")
    func ownFolder() throws {
        let good = try Self.packs()
        let bad = try Self.packs("kerja.yaml", "2/3", to: "0.66")
        defer { for folder in [good, bad] { try? FileManager.default.removeItem(atPath: folder) } }
        let run = try Tool.run("rubric", "list", "--rubrics", good)
        #expect(run.text.contains("lengkap (versi 1.0.0)") && run.text.contains("2 area, 3 subarea, 6 indikator"))
        let refused = try Tool.run("rubric", "list", "--rubrics", bad, "--lang", "en")
        #expect(refused.status == 0)
        #expect(refused.text.contains("cannot be used: 1 error"))
        #expect(try Tool.run("rubric", "list", "--rubrics", good + "/tidak-ada").status == 66)
    }

    // MARK: - show

    @Test("the notice stands first, and what is from memory is marked")
    func show() throws {
        let run = try Tool.run("rubric", "show", "permenpanrb-26-2020")
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.text.hasPrefix("! Hasil ini adalah penilaian dalam bentuk PermenPANRB 26/2020"))
        #expect(run.text.contains("DARI INGATAN, belum diperiksa"))
        #expect(run.text.contains("(di luar profil)"))
        let part = try Tool.run("rubric", "show", "permenpanrb-26-2020", "--profile", "predecessor-5")
        #expect(!part.text.contains("(di luar profil)") && part.text.contains("tl.probis.lintas-fungsi"))
        #expect(!part.text.contains("sdm.") && part.text.count < run.text.count / 4)
    }

    @Test("weights are shown rounded, and exactly where that differs; shares as they are written")
    func weights() throws {
        let folder = try Self.packs()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let run = try Tool.run(
            "rubric", "show", "lengkap", "--rubrics", folder, "--profile", "sebagian", "--lang", "en")
        #expect(run.text.contains("weight 13.33 (exactly 40/3), share of what is above 2/3"))
        #expect(run.text.contains("6.67 (exactly 20/3)"))
        #expect(run.text.contains("Left out: kerja.sop.disiplin: Not in use"))
        #expect(run.text.contains("Assumption: layanan.umum.survei, skor-100: Usual"))
        #expect(run.text.contains("FROM MEMORY, not verified"))
        let json = try Tool.run("rubric", "show", "lengkap", "--rubrics", folder, "--format", "json").json()
        #expect(json.keys.contains("sha256") && json.keys.contains("gates"))
        let root = try #require(json["root"] as? [String: Any])
        #expect((root["weight"] as? [String: Any])?["exact"] as? String == "100")
    }

    @Test("one indicator is shown with everything about it, in each form", arguments: ["text", "json", "md"])
    func indicator(format: String) throws {
        let folder = try Self.packs()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let run = try Tool.run(
            "rubric", "show", "lengkap", "--rubrics", folder, "--indicator", "kerja.sop.peta", "--format", format)
        #expect(run.status == 0)
        let instrument = try Instrument(Pack.folder(folder + "/lengkap"))
        let indicator = try #require(instrument.indicator("kerja.sop.peta"))
        #expect(run.text.contains(indicator.textHash(on: instrument.scale("a-d"))))
        for word in ["lain/kerja", "Seluruhnya", "Daftar SOP", "Catatan pembaca", "ingatan"] {
            #expect(run.text.contains(word), "\(word)")
        }
        if format != "json" {
            #expect(run.text.contains("20,00 ÷ 3 = 6,67"))
            #expect(run.text.contains("DARI INGATAN"))
            #expect(run.text.firstRange(of: "Karangan untuk pengujian") != nil)
        }
    }

    @Test("inputs, statements and bounds are shown as they count")
    func answering() throws {
        let folder = try Self.packs()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let text = try Tool.run("rubric", "show", "lengkap", "--rubrics", folder).text
            .replacing(/\s+/, with: " ")
        for word in [
            "Jawaban dari isian: (lalu - kini) ÷ (lalu); bila pembaginya 0: tidak berlaku; A ≥ 1, B > 0,5, C > 0, D ≥ 0",
            "Ya: SK dan rencana ada (perlu: sk, rencana)", "Pernyataan: rencana: Rencana kerja disusun",
            "Predikat (dari 100): AA, Istimewa: > 90", "proses > 30",
            "kerja + layanan bersama, bagian dari maksimumnya ≥ 0,6",
            "Skala: tidak ada sumber yang memberikannya; dibiarkan terbuka",
        ] {
            #expect(text.contains(word), "\(word)")
        }
    }

    @Test("what is not there is named, with what may have been meant")
    func unknown() throws {
        let rubric = try Tool.run("rubric", "show", "permenpanrb-26-2021")
        #expect(rubric.status == 64 && rubric.errors.contains("permenpanrb-26-2020"))
        let indicator = try Tool.run("rubric", "show", "permenpanrb-26-2020", "--indicator", "tl.probis.peto")
        #expect(indicator.status == 64 && indicator.errors.contains("tl.probis.peta"))
        let profile = try Tool.run("rubric", "show", "permenpanrb-26-2020", "--profile", "strikt")
        #expect(profile.status == 64 && profile.errors.contains("strict"))
        #expect(try Tool.run("rubric", "show", "schema").status == 64)
    }

    // MARK: - check

    @Test("the bundled packs are checked where nothing is named, and can be used")
    func checkBundled() throws {
        let run = try Tool.run("rubric", "check")
        #expect(run.status == 0)
        #expect(run.text.contains("3 paket diperiksa, 3 dapat dipakai."))
    }

    @Test(
        "a pack is checked by its folder, its instrument, an area file or the folder above it",
        arguments: ["", "/lengkap", "/lengkap/", "/lengkap/instrument.yaml", "/lengkap/layanan.yaml"])
    func checkPath(path: String) throws {
        let folder = try Self.packs("kerja.yaml", "scale: ya-tidak", to: "scale: yatidak")
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let run = try Tool.run("rubric", "check", folder + path)
        #expect(run.status == 65)
        let line = "\(folder)/lengkap/kerja.yaml:62:16: kesalahan: Skala `yatidak` tidak ada. [rubric/scale-unknown]"
        #expect(run.text.contains(line))
        #expect(run.text.contains("  → Mungkin maksudnya `ya-tidak`."))
        #expect(run.text.contains("lengkap: tidak dapat dipakai; 1 kesalahan, 1 peringatan, 0 catatan."))
    }

    @Test("the same pack named twice is checked once; relative paths stay relative")
    func checkTwice() throws {
        let folder = try Self.packs("instrument.yaml", "  paket:", to: "  lain: {text: x, confidence: press}\n  paket:")
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let run = try Tool.run(
            arguments: ["rubric", "check", "instrument.yaml", "kerja.yaml", "--lang", "en"], in: folder + "/lengkap")
        #expect(run.status == 0)
        #expect(
            run.text.hasPrefix(
                "./instrument.yaml:14:9: warning: The source `lain` is not used. [rubric/source-unused]\n"))
        #expect(run.text.contains(".: can be used; 0 errors, 1 warning, 0 notes."))
    }

    @Test("JSON and SARIF name each file of the pack and every finding")
    func machineForms() throws {
        let folder = try Self.packs("kerja.yaml", "number: a", to: "nummer: a")
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let json = try Tool.run("rubric", "check", folder, "--format", "json")
        #expect(json.status == 65)
        let files = try #require(try json.json()["files"] as? [[String: Any]])
        #expect(
            files.compactMap { ($0["file"] as? String)?.split(separator: "/").last } == [
                "instrument.yaml", "kerja.yaml", "layanan.yaml",
            ])
        let findings = files.flatMap { $0["findings"] as? [[String: Any]] ?? [] }
        #expect(findings.compactMap { $0["rule"] as? String } == ["rubric/key-unknown"])
        let place = folder + "/hasil.sarif"
        #expect(try Tool.run("rubric", "check", folder, "--format", "sarif", "-o", place).status == 65)
        let data = try Data(contentsOf: URL(fileURLWithPath: place))
        #expect((try JSONSerialization.jsonObject(with: data) as? [String: Any])?["version"] as? String == "2.1.0")
    }

    @Test("the rules of the check are listed and explained")
    func rules() throws {
        let list = try Tool.run("rule", "list", "--family", "rubric")
        #expect(list.text.contains("rubric/weight-sum") && !list.text.contains("map/"))
        #expect(try Tool.run("rule", "list").text.contains("rubric/weight-sum"))
        let explained = try Tool.run("rule", "explain", "rubric/weight-sum", "--lang", "en")
        #expect(explained.status == 0 && explained.text.hasPrefix("Weights do not add up"))
        #expect(try Tool.run("rule", "explain", "rubric/weight-sun").errors.contains("“rubric/weight-sum”"))
    }

    @Test("what cannot be read is a finding of the check; what is not there ends it")
    func unreadable() throws {
        let folder = try Self.packs()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data([0xFF, 0xFE]).write(to: URL(fileURLWithPath: folder + "/lengkap/kerja.yaml"))
        let run = try Tool.run("rubric", "check", folder + "/lengkap")
        #expect(run.status == 65)
        #expect(
            run.text.contains("\(folder)/lengkap/kerja.yaml: kesalahan: ") && run.text.contains("[rubric/not-utf-8]"))
        #expect(try Tool.run("rubric", "check", folder + "/tidak-ada").status == 66)
        let empty = try Tool.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: empty) }
        let nothing = try Tool.run("rubric", "check", empty.path)
        #expect(nothing.status == 65 && nothing.text.contains("instrument.yaml"))
    }

    @Test("the same pack gives the same bytes", arguments: ["text", "json", "md"])
    func sameBytes(format: String) throws {
        let runs = try (0..<2).map { _ in
            try Tool.run("rubric", "show", "permenpanrb-90-2021", "--format", format).output
        }
        #expect(runs[0] == runs[1] && !runs[0].isEmpty)
    }
}

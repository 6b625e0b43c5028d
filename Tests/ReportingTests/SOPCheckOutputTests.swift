import Dossier
import Findings
import Foundation
import Testing

@testable import Reporting

@Suite("What sop check shows")
struct SOPCheckOutputTests {
    /// A register of an SOP without a legal basis, a draft and a sound one, with a row that says nothing.
    static let dossier: Dossier = {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sop-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = [
            "agency.yaml":
                "agency: {id: k, name: Kota}\nasOf: 2026-06-30\nunits: [{id: dinkes, name: Dinas Kesehatan}]\n",
            "sops.csv": """
            Nomor;Judul;Unit;Status;Tanggal Efektif;Disahkan Oleh;Dasar Hukum
            1/2026;Imunisasi \u{1B}[31m;dinkes;berlaku;2026-01-05;Sekda;
            2/2026;Rujukan;dinkes;draf;;;UU 1/2020
            3/2026;Farmasi;dinkes;berlaku;2026-01-05;Sekda;UU 1/2020
            ;;;berlaku;;;

            """,
        ]
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in files { try? Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
        return (try? DossierReader.read(folder.path)) ?? Dossier(agency: Agency(id: "", name: ""))
    }()

    static let check: SOPCheck = {
        var check = SOPCheck()
        check.configuration.settings = ["sop/draft": .off(reason: "menunggu \"SK\"")]
        return check
    }()

    static func output(
        _ format: LintFormat, language: Language = .indonesian, asOf: CalendarDate? = dossier.asOf
    ) -> [UInt8] {
        var output = LintOutput(format, check: check, language: language, toolVersion: "0.0.0")
        var bytes: [UInt8] = []
        var dossier = dossier
        dossier.asOf = asOf
        output.show(check.check(dossier)) { bytes += $0 }
        return bytes
    }

    static func json(_ format: LintFormat) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(output(format))) as? [String: Any])
    }

    @Test("text tells SOP by SOP what is wrong, then sums up by principle, then says what is left to people")
    func text() throws {
        let text = String(decoding: Self.output(.text), as: UTF8.self)
        #expect(text.hasPrefix("1/2026 · Imunisasi"))
        #expect(text.contains("▲ Dasar hukum kosong  sop/legal-basis-missing\n    sops.csv, sel G2: SOP “1/2026”"))
        #expect(text.contains("§ PermenPANRB 35/2012, Identitas SOP (Dasar Hukum)"))
        #expect(text.contains("3 SOP diperiksa, 2 tanpa temuan, 1 terbaca sebagian."))
        #expect(text.contains("Dimatikan: sop/draft (1 temuan): menunggu \"SK\""))
        let places = ["3 SOP diperiksa", "Menurut prinsip SOP", "Yang hanya dapat dinilai orang"].map {
            text.range(of: $0)?.lowerBound
        }
        #expect(places.allSatisfy { $0 != nil } && places.compactMap { $0 }.sorted() == places.compactMap { $0 })
        let law = try #require(text.split(separator: "\n").first { $0.hasPrefix("· Patuh hukum") })
        #expect(law.split(separator: " ").suffix(2) == ["3", "1"])
        let committed = try #require(text.split(separator: "\n").first { $0.hasPrefix("· Komitmen") })
        #expect(committed.split(separator: " ").suffix(3) == ["–", "–", "–"])
        #expect(!text.contains("\u{1B}"))
    }

    @Test("text is there in English, and names what could not be checked")
    func english() {
        let text = String(decoding: Self.output(.text, language: .english, asOf: nil), as: UTF8.self)
        #expect(text.contains("3 SOPs checked, 2 without findings"))
        #expect(text.contains("Not checked: sop/effective-in-future, sop/review-overdue: there is no as-of date"))
        #expect(text.contains("What only a person can judge"))
        #expect(text.contains("sops.csv, cell G2: "))
    }

    @Test("JSON holds every SOP with its findings, the files, the principles, the limits and a summary")
    func jsonDocument() throws {
        let json = try Self.json(.json)
        let sops = try #require(json["sops"] as? [[String: Any]])
        #expect(sops.map { $0["number"] as? String } == ["1/2026", "2/2026", "3/2026"])
        let finding = try #require((sops[0]["findings"] as? [[String: Any]])?.first)
        #expect(finding.keys.sorted() == ["action", "legalBasis", "location", "message", "rule", "severity"])
        #expect((finding["location"] as? [String: Any])?["cell"] as? String == "G2")
        #expect((sops[1]["suppressed"] as? [[String: Any]])?.first?["reason"] as? String == "menunggu \"SK\"")
        #expect((json["files"] as? [[String: Any]])?.first?["state"] as? String == "partlyRead")
        #expect((json["thresholds"] as? [String: Int])?["steps"] == SOPThresholds.usualSteps)
        let principles = try #require(json["principles"] as? [[String: Any]])
        #expect(principles.compactMap { $0["principle"] as? String } == SOPPrinciple.allCases.map(\.rawValue))
        #expect(principles.allSatisfy { ($0["leftToPeople"] as? [String: String])?.keys.sorted() == ["en", "id"] })
        let lawful = try #require(principles.first { $0["principle"] as? String == "lawful" })
        #expect(lawful["checked"] as? Int == 3 && lawful["withFindings"] as? Int == 1)
        let summary = try #require(json["summary"] as? [String: Int])
        #expect(summary["sops"] == 3 && summary["sopsWithoutFindings"] == 2 && summary["suppressed"] == 1)
    }

    @Test("SARIF describes every SOP rule with its principles, and every result names its SOP and its cell")
    func sarif() throws {
        let run = try #require((try Self.json(.sarif)["runs"] as? [[String: Any]])?.first)
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(rules.compactMap { $0["id"] as? String } == SOPCheck.rules.map(\.id.rawValue))
        #expect(
            rules.allSatisfy {
                (($0["properties"] as? [String: Any])?["principles"] as? [String])?.isEmpty == false
            })
        let results = try #require(run["results"] as? [[String: Any]])
        for result in results {
            guard let index = result["ruleIndex"] as? Int else { continue }
            #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
            #expect((result["properties"] as? [String: Any])?["sop"] is String)
        }
        let first = try #require(results.first { $0["ruleId"] as? String == "sop/legal-basis-missing" })
        let place = try #require((first["locations"] as? [[String: Any]])?.first)
        #expect((place["logicalLocations"] as? [[String: String]])?.first?["name"] == "G2")
        #expect(results.contains { $0["suppressions"] != nil })
        #expect(((run["properties"] as? [String: Any])?["principles"] as? [Any])?.count == 14)
        let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
        #expect(invocation["executionSuccessful"] as? Bool == true)
        #expect((invocation["toolExecutionNotifications"] as? [Any])?.count == 1)
    }

    @Test("no SOPs give whole documents", arguments: LintFormat.allCases)
    func empty(format: LintFormat) throws {
        var output = LintOutput(format, check: Self.check, toolVersion: "0.0.0")
        var bytes: [UInt8] = []
        let none = Dossier(agency: Agency(id: "k", name: "Kota"))
        output.show(Self.check.check(none)) { bytes += $0 }
        guard format != .text else {
            return #expect(String(decoding: bytes, as: UTF8.self).contains("0 SOP diperiksa"))
        }
        let json = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
        #expect(json != nil)
    }

    @Test("the same SOPs give the same bytes", arguments: LintFormat.allCases)
    func deterministic(format: LintFormat) {
        let first = Self.output(format)
        for _ in 0..<3 { #expect(Self.output(format) == first) }
    }

    @Test("an SOP rule is explained with the principles it serves")
    func explained() throws {
        let rule = try #require(SOPCheck.rules.first { $0.id == "sop/review-overdue" })
        let text = String(decoding: RuleListing.explanation((rule, .warning)), as: UTF8.self)
        #expect(text.contains("Prinsip SOP: Perbaikan berkelanjutan (pelaksanaan), Dinamis (penyusunan)"))
        let json = try JSONSerialization.jsonObject(with: Data(RuleListing.json((rule, .warning)))) as? [String: Any]
        let principles = (json?["principles"] as? [[String: Any]])?.compactMap { $0["principle"] as? String }
        #expect(principles == ["continuallyImproved", "dynamic"])
    }
}

import Foundation
import OfficeFiles
import Tatalaksana
import Testing

/// The worksheet as offices use it: written, filled in, calculated by LibreOffice, read back, assessed.
@Suite(
    "A worksheet goes out and comes in again",
    .enabled(if: OfficePrograms.isThere, Comment(rawValue: OfficePrograms.missing)))
struct WorksheetRoundTripTests {
    private static func dossier(_ rubric: String, _ profile: String) throws -> String {
        let files = [
            "agency.yaml": """
            agency: {id: kota-uji, name: Kota Uji, kind: kota, period: 2026}
            asOf: 2026-06-30
            rubric: \(rubric)
            profile: \(profile)
            units:
              - {id: dinkes, name: Dinas Kesehatan}
            """,
            "evidence.csv": "Kode Bukti,Untuk,Jenis,Tanggal\nB-18,dinkes,penerapan,2026-05-01\n",
        ]
        return try Tool.dossier(files).path
    }

    @Test(
        "what LibreOffice calculates is what the assessment comes to, in every row and part",
        arguments: [
            ("permenpanrb-26-2020", "lke-2020-2021", "agency", 1), ("permenpanrb-26-2020", "lengkap", "agency", 5),
            ("permenpanrb-30-2018", "lengkap", "agency", 2),
            ("permenpanrb-90-2021", "pengungkit", "agency", 3), ("permenpanrb-90-2021", "pengungkit", "dinkes", 4),
        ])
    func sameScores(_ rubric: String, _ profile: String, _ scope: String, _ seed: Int) throws {
        let dossier = try Self.dossier(rubric, profile)
        let unit = scope == "agency" ? [] : ["--unit", scope]
        let (out, filled) = (dossier + "-out.xlsx", dossier + "-filled.xlsx")
        #expect(try Tool.run(arguments: ["lke", "export", dossier, "-o", out] + unit).status == 0)
        try OfficePrograms.fillIn(out, to: filled, seed: seed)
        let imported = try Tool.run("lke", "import", filled, "--into", dossier)
        #expect(imported.status == 0)
        #expect(!imported.text.contains("Temuan"), "\(imported.text.suffix(800))")

        let result = try assess(dossierAt: dossier)
        let sheet = try CalculatedWorksheet(filled)
        var compared = 0
        for score in result.scores where score.scope.text == scope && score.column != .measured {
            for (part, exact) in [("Nilai", score.value), ("Bobot", score.maximum), ("Batas Atas", score.upper)] {
                guard let shown = sheet.number(part, score.node, score.column) else { continue }
                compared += 1
                let wanted = try #require(Double(exact.decimal(places: 12)))
                // Four digits are shown; this is far below the last of them.
                #expect(abs(shown - wanted) < 1e-9, "\(score.node) \(part) \(score.column): \(shown), not \(wanted)")
            }
        }
        #expect(compared > 400)
        for total in result.totals where total.scope.text == scope && total.column != .measured {
            for gate in total.gates {
                let word = [GateResult.State.passed: "terpenuhi", .failed: "tidak terpenuhi", .open: "belum pasti"]
                #expect(sheet.text("Nilai", gate.id, total.column) == word[gate.state])
            }
            if let predicate = total.predicate {
                #expect(sheet.text("Nilai", "Predikat", total.column) == predicate.value ?? "–")
                #expect(sheet.text("Nilai", "Predikat, batas atas", total.column) == predicate.upper ?? "–")
            }
        }
        try expectSameAsByHand(dossier, filled)
    }

    /// The same answers written into answers.yaml give the same bytes as the worksheet lying in the dossier, but for the
    /// list of inputs and where an answer stands.
    private func expectSameAsByHand(_ dossier: String, _ filled: String) throws {
        let beside = dossier + "-lke"
        try FileManager.default.copyItem(atPath: dossier, toPath: beside)
        try FileManager.default.removeItem(atPath: beside + "/answers.yaml")
        try FileManager.default.copyItem(atPath: filled, toPath: beside + "/lke.xlsx")
        #expect(try Self.assessment(dossier) == Self.assessment(beside))
        #expect(try !String(contentsOfFile: dossier + "/answers.yaml", encoding: .utf8).isEmpty)
    }

    private static func assessment(_ dossier: String) throws -> Data {
        var json = try Tool.run("assess", dossier, "--format", "json").json()
        var provenance = json["provenance"] as? [String: Any] ?? [:]
        #expect((provenance["inputs"] as? [[String: Any]])?.allSatisfy { $0["state"] as? String == "read" } == true)
        provenance["inputs"] = nil
        json["provenance"] = provenance
        json["findings"] = (json["findings"] as? [[String: Any]])?.filter { finding in
            let path = (finding["location"] as? [String: Any])?["path"] as? String
            return path != "answers.yaml" && path != "lke.xlsx"
        }
        json["indicators"] = (json["indicators"] as? [[String: Any]])?.map(withoutPlaces)
        return try JSONSerialization.data(withJSONObject: json, options: .sortedKeys)
    }

    private static func withoutPlaces(_ indicator: [String: Any]) -> [String: Any] {
        var indicator = indicator
        indicator["answers"] = (indicator["answers"] as? [[String: Any]])?.map { answer in
            var answer = answer
            var given = answer["given"] as? [String: Any]
            given?["location"] = nil
            answer["given"] = given
            return answer
        }
        return indicator
    }

    @Test("what is exported, filled and imported twice changes nothing the second time")
    func twice() throws {
        let dossier = try Self.dossier("permenpanrb-90-2021", "pengungkit")
        let (out, filled) = (dossier + "-out.xlsx", dossier + "-filled.xlsx")
        #expect(try Tool.run("lke", "export", dossier, "-o", out).status == 0)
        try OfficePrograms.fillIn(out, to: filled, seed: 5)
        #expect(try Tool.run("lke", "import", filled, "--into", dossier).status == 0)
        let written = try Data(contentsOf: URL(fileURLWithPath: dossier + "/answers.yaml"))
        let again = try Tool.run("lke", "import", filled, "--into", dossier, "--mode", "overwrite")
        #expect(again.text.contains("0 baru") && again.text.contains("0 diganti"))
        // Exported again, the answers stand in the worksheet, and come back as they are.
        #expect(try Tool.run("lke", "export", dossier, "-o", out).status == 0)
        let back = try Tool.run("lke", "import", out, "--into", dossier, "--mode", "overwrite")
        #expect(back.text.contains("0 baru") && back.text.contains("0 diganti"), "\(back.text.suffix(600))")
        #expect(try Data(contentsOf: URL(fileURLWithPath: dossier + "/answers.yaml")) == written)
    }
}

/// The numbers a workbook shows on the sheets LKE and Rekap.
private struct CalculatedWorksheet {
    private var texts: [String: String] = [:]

    init(_ path: String) throws {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let book = try Workbook(Array(bytes))
        for name in ["LKE", "Rekap"] {
            let info = try #require(book.sheets.first { $0.name == name })
            let table = book.table(info.index)
            let top = try #require(table.rows.firstIndex { $0[0] == "Kode" })
            for row in table.rows[(top + 1)...] {
                for (column, heading) in table.rows[top].cells.enumerated() {
                    texts["\(heading) \(row[0].isEmpty ? row[1] : row[0])"] = row[column]
                }
            }
        }
    }

    func number(_ part: String, _ node: String, _ column: ScoreColumn) -> Double? {
        text(part, node, column).flatMap(Double.init)
    }

    /// On the sheet LKE the weight of the self-assessment is called Bobot alone.
    func text(_ part: String, _ node: String, _ column: ScoreColumn) -> String? {
        let person = column == .evaluator ? "Evaluator" : "Mandiri"
        if let text = texts["\(part) \(person) \(node)"] { return text }
        return column == .selfAssessment ? texts["\(part) \(node)"] : nil
    }
}

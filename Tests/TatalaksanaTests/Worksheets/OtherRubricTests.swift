import Foundation
import OfficeFiles
import Tatalaksana
import Testing

/// `mp.tim.b` is one question in PermenPANRB 26/2020 and another in Zona Integritas.
@Suite("Answers to another rubric")
struct OtherRubricTests {
    private static let answers = """
        agency:
          mp.tim.b:
            - {column: selfAssessment, choice: D, reason: "PMPRB: rencana kerja belum berjalan"}
        """

    private func dossier(_ agency: String = "", answers: String = Self.answers) throws -> String {
        let head = "agency: {id: dinas, name: Dinas Uji}\nasOf: 2026-06-30\n"
        return try Tool.dossier(["agency.yaml": head + agency, "answers.yaml": answers]).path
    }

    @Test("do not count where another rubric asks something else under the same id, and the result says so")
    func leftOut() throws {
        let result = try assess(dossierAt: dossier(), options: AssessOptions(rubric: "permenpanrb-90-2021"))
        #expect(result.findings.contains { $0.rule == "answers/other-rubric" })
        #expect(!result.indicators.contains { !$0.answers.isEmpty })
        let own = try assess(dossierAt: dossier(), options: AssessOptions(profile: "lke-2020-2021"))
        #expect(!own.findings.contains { $0.rule == "answers/other-rubric" })
        #expect(own.indicators.contains { $0.id == "mp.tim.b" && !$0.answers.isEmpty })
    }

    @Test("count where agency.yaml says that the dossier is of that rubric")
    func ownRubric() throws {
        let result = try assess(dossierAt: dossier("rubric: permenpanrb-90-2021\n"))
        #expect(result.indicators.contains { $0.id == "mp.tim.b" && !$0.answers.isEmpty })
        #expect(!result.findings.contains { $0.rule == "answers/other-rubric" })
    }

    @Test("are not written into the worksheet of another rubric, and that worksheet is not brought in over them")
    func worksheet() throws {
        let dossier = try dossier()
        let sheet = dossier + "-zi.xlsx"
        #expect(try Tool.run("lke", "export", dossier, "--rubric", "permenpanrb-90-2021", "-o", sheet).status == 0)
        let book = try Workbook(Array(try Data(contentsOf: URL(fileURLWithPath: sheet))))
        let table = book.table(try #require(book.sheets.first { $0.name == "LKE" }).index)
        let row = try #require(table.rows.first { $0[0] == "mp.tim.b" })
        #expect(row[4].isEmpty)

        let filled = try self.dossier(
            "rubric: permenpanrb-90-2021\n",
            answers: "agency:\n  mp.tim.b:\n    - {column: selfAssessment, choice: A}\n")
        #expect(try Tool.run("lke", "export", filled, "-o", sheet).status == 0)
        let run = try Tool.run("lke", "import", sheet, "--into", dossier, "--mode", "overwrite")
        #expect(run.status == 65 && run.errors.contains("permenpanrb-90-2021") && run.errors.contains("mp.tim.b"))
        #expect(try String(contentsOfFile: dossier + "/answers.yaml", encoding: .utf8) == Self.answers)
    }
}

import Foundation
import Tatalaksana
import Testing

@Suite("tatalaksana report")
struct ReportCommandTests {
    /// A result file of the small town.
    private func resultFile(_ options: String...) throws -> String {
        let path = try Tool.temporaryFolder().appendingPathComponent("hasil.json").path
        let run = try Tool.run(arguments: ["assess", Tool.town, "--format", "json", "-o", path] + options)
        try #require(run.status == 0)
        return path
    }

    @Test("writes of a result file what assess writes of the dossier", arguments: ["text", "html", "md", "json"])
    func sameAsAssess(_ format: String) throws {
        let file = try resultFile()
        let direct = try Tool.run("assess", Tool.town, "--format", format)
        let fromFile = try Tool.run("report", file, "--kind", "gap", "--format", format)
        let fromFolder = try Tool.run("report", Tool.town, "--kind", "gap", "--format", format)
        #expect(fromFile.status == 0 && fromFile.errors.isEmpty)
        #expect(fromFolder.status == 0)
        let isSame = direct.output == fromFile.output && direct.output == fromFolder.output
        #expect(isSame && !direct.output.isEmpty)
    }

    @Test("speaks the language of the result file where no other is asked for")
    func language() throws {
        let file = try resultFile("--lang", "en")
        let english = try Tool.run("report", file, "--kind", "gap")
        #expect(english.text == (try Tool.run("assess", Tool.town, "--lang", "en")).text)
        let indonesian = try Tool.run("report", file, "--kind", "gap", "--lang", "id")
        #expect(indonesian.text == (try Tool.run("assess", Tool.town)).text)
    }

    @Test("writes into a file, of one unit, by another profile where it assesses a folder")
    func options() throws {
        let page = try Tool.temporaryFolder().appendingPathComponent("unit.html").path
        let unit = try #require(assess(dossierAt: Tool.town).units.first?.id)
        let run = try Tool.run(
            "report", Tool.town, "--kind", "gap", "--format", "html", "--unit", unit, "--profile", "press-3", "-o", page
        )
        #expect(run.status == 0 && run.output.isEmpty)
        let direct = try Tool.run(
            "assess", Tool.town, "--format", "html", "--unit", unit, "--profile", "press-3")
        let isSame = try Data(contentsOf: URL(fileURLWithPath: page)) == direct.output
        #expect(isSame)
    }

    @Test("takes the form from the name of the file where none is asked for")
    func suffix() throws {
        let page = try Tool.temporaryFolder().appendingPathComponent("laporan.md").path
        let run = try Tool.run("report", Tool.town, "--kind", "gap", "-o", page)
        #expect(run.status == 0)
        let direct = try Tool.run("report", Tool.town, "--kind", "gap", "--format", "md")
        let isSame = try Data(contentsOf: URL(fileURLWithPath: page)) == direct.output
        #expect(isSame)
    }

    @Test("never writes over the result it reads")
    func notOver() throws {
        let file = try resultFile()
        let before = try Data(contentsOf: URL(fileURLWithPath: file))
        let run = try Tool.run("report", file, "--kind", "gap", "-o", file)
        #expect(run.status == 73)
        #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == before)
    }

    @Test(
        "of what is no result says what it is and where, and what to do",
        arguments: [
            ("", 65, "hasil.json:1:1: "), ("{", 65, "hasil.json:1:2: "), ("[]", 65, "hasil.json:1: "),
            ("{\"schemaVersion\": \"2.0\", \"provenance\": {}, \"scores\": []}", 65, "(/schemaVersion)"),
            ("{\"schemaVersion\": \"1.0\",\n\"provenance\": {},\n\"scores\": []}", 65, "hasil.json:2: (/provenance)"),
        ])
    func faults(_ text: String, _ status: Int, _ place: String) throws {
        let folder = try Tool.dossier(["hasil.json": text])
        let run = try Tool.run("report", "hasil.json", "--kind", "gap", in: folder.path)
        #expect(Int(run.status) == status)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains(place) && run.errors.contains("tatalaksana"), "\(run.errors)")
    }

    @Test(
        "refuses what it cannot do",
        arguments: [
            (["tidak-ada.json", "--kind", "gap"], 66), ([Tool.town, "--kind", "lain"], 64), ([Tool.town], 64),
            ([Tool.town, "--kind", "gap", "--format", "odt"], 64), ([Tool.town, "--kind", "gap", "--table", "x"], 64),
            ([Tool.town, "--kind", "gap", "--word-template", "x.docx"], 64),
            ([Tool.town, "--kind", "gap", "--unit", "tidak-ada"], 64),
        ])
    func refused(_ arguments: [String], _ status: Int) throws {
        let run = try Tool.run(arguments: ["report"] + arguments)
        #expect(Int(run.status) == status, "\(run.errors)")
        #expect(run.output.isEmpty && !run.errors.isEmpty)
    }

    @Test("does not assess a result file again")
    func assessed() throws {
        let run = try Tool.run("report", try resultFile(), "--kind", "gap", "--profile", "press-3")
        #expect(run.status == 64)
        #expect(run.errors.contains("--profile"))
    }

    @Test("names the kinds there are, and no others")
    func kinds() throws {
        #expect(ReportKind.allCases.map(\.name) == ["gap", "evaluation", "comparison"])
        #expect(
            Set(ReportKind.gap.forms.map(\.name))
                == Set(ReportFormat.allCases.map(\.rawValue) + ["pdf", "docx", "xlsx", "csv"]))
        #expect(ReportKind("gap") == .gap && ReportKind("lhe") == nil)
    }
}

import Foundation
import Testing

@Suite("tatalaksana compare")
struct CompareCommandTests {
    private static let result = Result {
        let path = try Tool.temporaryFolder().appendingPathComponent("hasil.json").path
        let run = try Tool.run("assess", Tool.example, "--format", "json", "-o", path)
        try #require(run.status == 0)
        return path
    }

    /// A result of the same agency a year earlier, without one unit.
    private static let before = Result {
        let text = try String(contentsOfFile: result.get(), encoding: .utf8)
            .replacing("\"asOf\": \"2026-06-30\"", with: "\"asOf\": \"2025-06-30\"")
        let path = try Tool.temporaryFolder().appendingPathComponent("lalu.json").path
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    @Test("the units of a result file and of its dossier are compared alike")
    func units() throws {
        let file = try Self.result.get()
        let fromFile = try Tool.run("compare", file)
        let fromFolder = try Tool.run("compare", Tool.example)
        #expect(fromFile.status == 0 && fromFile.errors.isEmpty)
        #expect(fromFile.output == fromFolder.output)
        #expect(fromFile.text.contains("35 unit dapat dibandingkan"))
        #expect(fromFile.text.contains("Dinas Kesehatan"))
    }

    @Test("two days of one agency are compared as periods, whatever their order")
    func periods() throws {
        let (before, after) = (try Self.before.get(), try Self.result.get())
        let one = try Tool.run("compare", before, after, "--format", "md")
        #expect(one.status == 0)
        #expect(one.text.contains("Perubahan antarperiode"))
        #expect(try Tool.run("compare", after, before, "--format", "md").output == one.output)
    }

    @Test("report --kind comparison gives what compare gives", arguments: ["html", "md", "json"])
    func kind(_ format: String) throws {
        let file = try Self.result.get()
        let report = try Tool.run("report", file, "--kind", "comparison", "--format", format)
        let compare = try Tool.run("compare", file, "--format", format)
        #expect(report.status == 0 && compare.status == 0)
        #expect(report.output == compare.output)
    }

    @Test("one peer group is compared; a group that is not there is a slip, answered with those that are")
    func peerGroup() throws {
        let file = try Self.result.get()
        let run = try Tool.run("compare", file, "--peer-group", "kecamatan")
        #expect(run.status == 0 && run.text.contains("6 unit dapat dibandingkan"))
        let slip = try Tool.run("compare", file, "--peer-group", "kantor")
        #expect(slip.status == 64 && slip.text.isEmpty)
        #expect(slip.errors.contains("dinas, badan, kecamatan"))
    }

    @Test("every source that cannot be read is named, and nothing is written")
    func refused() throws {
        let folder = try Tool.temporaryFolder()
        let (broken, page) = (
            folder.appendingPathComponent("rusak.json").path, folder.appendingPathComponent("banding.html").path
        )
        try "{\"schemaVersion\": \"1.0\"".write(toFile: broken, atomically: true, encoding: .utf8)
        let run = try Tool.run("compare", broken, try Self.result.get(), "\(folder.path)/tidak-ada.json", "-o", page)
        #expect(run.status == 65)
        #expect(run.errors.contains("rusak.json") && run.errors.contains("tidak-ada.json"))
        #expect(!FileManager.default.fileExists(atPath: page))
        #expect(try Tool.run("compare", "\(folder.path)/tidak-ada.json").status == 66)
    }

    @Test("a comparison replaces none of its sources, and periods need two days")
    func slips() throws {
        let file = try Self.result.get()
        #expect(try Tool.run("compare", file, "--format", "json", "-o", file).status == 73)
        #expect(try Tool.run("compare", file, "--by", "periods").status == 64)
        #expect(try Tool.run("compare", file, "--format", "sarif").status == 64)
        #expect(try Tool.run("compare", file, "--table", "grid").status == 64)
        #expect(try Tool.run("compare", file, "--as-of", "2026-01-01").status == 64)
    }

    @Test("one table comes as CSV by its id")
    func table() throws {
        let run = try Tool.run("compare", try Self.result.get(), "--format", "csv", "--table", "ranking")
        #expect(run.status == 0)
        #expect(run.text.split(whereSeparator: \.isNewline).count == 36)
    }
}

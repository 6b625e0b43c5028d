import Foundation
import Testing

/// The reports below `Reports/samples`, which `make samples` writes, are what the tool makes of the example city today.
@Suite("Samples of reports")
struct SampleTests {
    static let kinds = ["gap", "evaluation", "comparison"]
    /// A browser writes the PDF, in its own way and with its own clock.
    static let forms = ["html", "docx", "xlsx"]

    @Test("samples are current: make samples writes them anew", arguments: kinds, forms)
    func current(_ kind: String, _ form: String) throws {
        let file = try Tool.temporaryFolder().appendingPathComponent("laporan.\(form)")
        let run = try Tool.run(
            arguments: ["report", "Examples/kota-contoh", "--kind", kind, "--format", form, "-o", file.path],
            in: Tool.root.path)
        #expect(run.status == 0)
        let sample = Tool.root.appendingPathComponent("Reports/samples/\(kind).\(form)")
        #expect(try Data(contentsOf: file) == Data(contentsOf: sample), "Reports/samples/\(kind).\(form)")
    }

    @Test("every sample is there as PDF as well", arguments: kinds)
    func printed(_ kind: String) throws {
        let sample = try Data(contentsOf: Tool.root.appendingPathComponent("Reports/samples/\(kind).pdf"))
        #expect(sample.starts(with: Data("%PDF-".utf8)))
    }
}

@testable import Dossier
import Findings
import Foundation
import OfficeFiles
import Testing

/// SOPs with a drawn flow, from the bytes of the file to the steps: DrawingML as Excel and Word write it, and what
/// LibreOffice makes of both.
@Suite("Drawn flows in files of office programs")
struct DrawnDocumentTests {
    private static let python = WrittenDocumentTests.python
    /// LibreOffice on the path.
    private static let soffice: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { "\($0)/soffice" }.first { FileManager.default.isExecutableFile(atPath: $0) }

    private static let files = Result { () throws -> [String: [UInt8]] in
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tatalaksana-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python ?? "python3")
        let script = Fixture.dossier("writers/drawn_flows.py")
        process.arguments = ["-B", script, folder.path] + (soffice.map { [$0] } ?? [])
        try process.run()
        process.waitUntilExit()
        var files: [String: [UInt8]] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasPrefix("drawn") {
            files[name] = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
        }
        return files
    }

    private func check(_ name: String) throws {
        let bytes = try #require(try Self.files.get()[name])
        let document =
            name.hasSuffix("docx")
            ? try OfficeDocument(docx: bytes) : OfficeDocument(workbook: try Workbook(bytes))
        let sops = SOPDocumentReader().read(document, path: "sops/\(name)")
        #expect(sops.count == 1)
        let sop = try #require(sops.first)
        #expect(sop.fields[.title]?.text == "Pelayanan Surat")
        #expect(
            sop.steps.map(\.sketch) == [
                "1 start Staf > 2", "2 decision Kasi > Ya 3, Tidak 1", "3 process Kepala > 4", "4 end Staf > ",
            ])
        #expect(sop.findings == [])
    }

    @Test(
        "shapes in the columns of performers, lines glued and loose, words in a group",
        .enabled(if: python != nil, "TATALAKSANA_OFFICE_PYTHON leads to no Python with openpyxl and python-docx"),
        arguments: ["drawn.xlsx", "drawn.docx"])
    func drawn(name: String) throws { try check(name) }

    @Test(
        "the same after LibreOffice has kept and written it",
        .enabled(
            if: python != nil && soffice != nil, "no Python with openpyxl and python-docx, or no LibreOffice"),
        arguments: ["drawn-again.xlsx", "drawn-again.docx"])
    func again(name: String) throws { try check(name) }
}

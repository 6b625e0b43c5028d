import Foundation
import Testing

@testable import Reporting

@Suite(
    "Reports read by other programs",
    .enabled(if: OtherPrograms.python != nil, Comment(rawValue: OtherPrograms.missing)))
struct OtherProgramsTests {
    @Test("python-docx, openpyxl and LibreOffice see what was written")
    func readBack() throws {
        let seen = try OtherPrograms.read(SampleDocument.report())
        let word = try #require(seen["document"] as? [String: Any])
        #expect((word["headings"] as? [String])?.contains("Lampiran") == true)
        #expect(word["repeated"] as? Int == 3 && word["split"] as? Int == 0)
        #expect((word["blanks"] as? [String])?.contains("letter.number") == true)
        #expect(word["landscape"] as? Int == 1 && word["pictures"] as? Int == 2)
        #expect((word["foot"] as? String)?.hasPrefix("Laporan Contoh") == true)
        let book = try #require(seen["workbook"] as? [String: Any])
        let sheets = try #require(book["sheets"] as? [[String: Any]])
        #expect(sheets.map { $0["formulas"] as? Int } == [0, 0, 0])
        #expect(sheets[2]["types"] as? [String] == ["float", "int", "str"] && sheets[2]["frozen"] as? String == "A3")
        #expect(sheets[2]["filter"] as? String == "A2:D452" && sheets[0]["filter"] is NSNull)
        #expect((book["links"] as? [String])?.first == "'Nilai tiap unit'!A1")
        let share = try #require(book["share"] as? [Any])
        #expect(abs((share[0] as? Double ?? 0) - 2.0 / 3.0) < 1e-14 && share[1] as? String == "0.0%")
        if OtherPrograms.soffice != nil {
            #expect((seen["printed"] as? [Int])?.allSatisfy { $0 > 20_000 } == true)
        }
    }
}

/// A Python with python-docx and openpyxl, and LibreOffice.
enum OtherPrograms {
    static let python: String? = ProcessInfo.processInfo.environment["TATALAKSANA_OFFICE_PYTHON"].flatMap {
        FileManager.default.isExecutableFile(atPath: $0) ? $0 : nil
    }
    static let soffice: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { "\($0)/soffice" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    static let missing = "TATALAKSANA_OFFICE_PYTHON leads to no Python with openpyxl and python-docx; make test sets it"

    static func read(_ document: ReportDocument) throws -> [String: Any] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("laporan-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var files: [String] = []
        for form in [DocumentForm.word, .workbook] {
            let file = folder.appendingPathComponent("laporan-\(form.name).\(form.fileExtension)")
            try Data(form.write(document, DocumentOptions()).bytes).write(to: file)
            files.append(file.path)
        }
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Readers/read_report.py").path
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(python))
        process.arguments = ["-B", script] + files + (soffice.map { [$0] } ?? [])
        let (output, errors) = (Pipe(), folder.appendingPathComponent("errors"))
        _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        let words = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let complaint = try String(contentsOf: errors, encoding: .utf8)
        try #require(process.terminationStatus == 0, "\(complaint)")
        return try #require(JSONSerialization.jsonObject(with: words) as? [String: Any])
    }
}

@testable import Dossier
import Findings
import Foundation
import OfficeFiles
import Testing

/// SOP documents as python-docx and openpyxl write them, read from the bytes of the file to the steps.
@Suite("SOP documents that other people's programs wrote")
struct WrittenDocumentTests {
    /// The Python named by `TATALAKSANA_OFFICE_PYTHON`, which `make test` sets.
    static let python: String? = ProcessInfo.processInfo.environment["TATALAKSANA_OFFICE_PYTHON"].flatMap {
        FileManager.default.isExecutableFile(atPath: $0) ? $0 : nil
    }
    private static let why: Comment = "TATALAKSANA_OFFICE_PYTHON leads to no Python with openpyxl and python-docx"

    private static let files = Result { () throws -> [String: [UInt8]] in
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tatalaksana-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python ?? "python3")
        process.arguments = ["-B", Fixture.dossier("writers/sop_documents.py"), folder.path]
        try process.run()
        process.waitUntilExit()
        var files: [String: [UInt8]] = [:]
        for name in ["sop.docx", "sop.xlsx"] {
            files[name] = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
        }
        return files
    }

    private func sops(_ name: String) throws -> [SOPDocument] {
        let bytes = try #require(try Self.files.get()[name])
        let document =
            name.hasSuffix("docx")
            ? try OfficeDocument(docx: bytes) : OfficeDocument(workbook: try Workbook(bytes))
        return SOPDocumentReader().read(document, path: "sops/\(name)")
    }

    private func check(_ sop: SOPDocument, _ number: String, _ title: String) {
        func text(_ field: SOPDocument.Field) -> String? { sop.fields[field]?.text }
        #expect(text(.number) == number)
        #expect(text(.title) == title)
        #expect(text(.created) == "2 Januari 2024")
        #expect(sop.fields[.revised] != nil && text(.revised) == nil)
        #expect(text(.effective) == "1 Februari 2024")
        #expect(text(.ratifiedBy) == "KEPALA DINAS CONTOH")
        #expect(sop.fields[.ratifierID] != nil)
        #expect(text(.unit) == "DINAS CONTOH")
        #expect(text(.legalBasis) == "1. UU 23 Tahun 2014\n2. PP 12 Tahun 2019")
        #expect(text(.equipment) == "1. Komputer\n2. Printer")
        #expect(text(.records) == "Buku agenda")
        #expect(
            sop.steps.map(\.sketch) == [
                "1 start Staf > 2", "2 decision Kasubbag Umum > tidak lengkap 1, 3", "3 end Staf > ",
            ])
        #expect(sop.steps.map { $0.standard.duration?.sketch ?? "" } == ["10 minute", "1...2 workday", "0 instant"])
        #expect(sop.steps[1].standard.inputs == ["Surat", "lampiran"])
        #expect(sop.findings == [])
    }

    @Test("a Word document of python-docx", .enabled(if: python != nil, why))
    func word() throws {
        let sops = try sops("sop.docx")
        #expect(sops.count == 1)
        let sop = try #require(sops.first)
        check(sop, "065/12/2024", "Pelayanan Surat")
        #expect(sop.steps.first?.location.description == "sops/sop.docx [Tabel 2]:3 (B3)")
    }

    @Test("a workbook of openpyxl with one SOP a sheet", .enabled(if: python != nil, why))
    func workbook() throws {
        let sops = try sops("sop.xlsx")
        #expect(sops.count == 2)
        guard sops.count == 2 else { return }
        check(sops[0], "065/12/2024", "Pelayanan Surat")
        check(sops[1], "065/13/2024", "Pelayanan Tamu")
        #expect(sops[1].fields[.number]?.location.description == "sops/sop.xlsx [SOP 2]:4 (G4)")
    }
}

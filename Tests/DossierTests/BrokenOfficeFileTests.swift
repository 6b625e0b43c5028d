import Dossier
import Findings
import OfficeFiles
import Testing

@Suite("Office files in which nothing is found")
struct BrokenOfficeFileTests {
    /// A register whose sheet breaks off: the packed bytes of it are damaged in the middle.
    private static func damagedRegister() throws -> [UInt8] {
        var bytes = try WorkbookWriter.bytes { (book) throws(WorkbookWritingError) in
            let sheet = try book.addSheet("Daftar")
            try sheet.append(["Nomor SOP", "Judul SOP", "Status"])
            try sheet.append(["1", "Surat Masuk", "berlaku"])
        }
        let name = Array("xl/worksheets/sheet1.xml".utf8)
        let place = try #require(
            bytes.indices.first { bytes[$0...].starts(with: name) }, "the sheet lies in the archive")
        for index in (place + name.count)..<(place + name.count + 40) { bytes[index] = 0xFF }
        return bytes
    }

    @Test(
        "a workbook whose sheet is broken says so, and not that it is no register", arguments: ["x.xlsx", "sops.xlsx"])
    func brokenSheet(_ name: String) throws {
        let folder = try TemporaryDossier(bytes: [name: Self.damagedRegister()])
        let sops = try SOPCollectionReader().read(["\(folder.path)/\(name)"])
        let input = try #require(sops.inputs.first)
        #expect(input.state == .refused)
        #expect(input.problem?.code == "brokenPart")
    }

    @Test("a file given by name that holds no SOPs is refused, and one in a folder only noted")
    func named() throws {
        let folder = try TemporaryDossier(bytes: ["catatan.md": Array("Sekadar catatan.\n".utf8)])
        let named = try SOPCollectionReader().read(["\(folder.path)/catatan.md"])
        #expect(named.inputs.map(\.state) == [.refused])
        #expect(named.inputs.first?.problem?.code == "noSOP")
        let found = try SOPCollectionReader().read([folder.path])
        #expect(found.inputs.isEmpty)
        #expect(found.findings.map(\.rule) == ["dossier/unknown-file"])
    }
}

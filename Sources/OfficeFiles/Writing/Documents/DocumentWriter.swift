import Findings
import Foundation

/// Writes a Word document (.docx; WordprocessingML of ECMA-376, transitional, as Word 2010 and later write it). The same
/// document gives the same bytes: there is no clock and no chance in it.
///
///     let document = OutgoingDocument(
///         title: "Laporan Kesenjangan",
///         sections: [OutgoingSection(blocks: [.title("Laporan Kesenjangan"), .text("Nilai 82,40")])])
///     let bytes = try DocumentWriter.bytes(document)
public enum DocumentWriter {
    /// The bytes of the document.
    ///
    /// - Throws: `DocumentWritingError` for a table whose cells do not fit it, and where there is no memory.
    public static func bytes(_ document: OutgoingDocument) throws(DocumentWritingError) -> [UInt8] {
        var assembly = DocumentAssembly(document)
        guard let bytes = ZipWriter.archive(try assembly.entries()) else { throw .cannotWrite }
        return bytes
    }

    /// Writes the document: first beside its place, then renamed into it, so that nothing half-written is left there.
    ///
    /// - Throws: `DocumentWritingError`; what stood at `path` is untouched then.
    public static func write(_ document: OutgoingDocument, to path: String) throws(DocumentWritingError) {
        let bytes = try bytes(document)
        let target = URL(fileURLWithPath: path)
        let name = ".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).tmp"
        let draft = target.deletingLastPathComponent().appendingPathComponent(name).path
        guard !path.isEmpty, FileManager.default.createFile(atPath: draft, contents: nil) else {
            throw .cannotCreate(path)
        }
        defer { try? FileManager.default.removeItem(atPath: draft) }
        do { try Data(bytes).write(to: URL(fileURLWithPath: draft)) } catch { throw .cannotWrite }
        guard unsafe rename(draft, path) == 0 else { throw .cannotCreate(path) }
    }
}

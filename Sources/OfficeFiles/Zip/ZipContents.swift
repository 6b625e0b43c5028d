import CLibZip
import Findings

/// The table of contents of an archive, and what is wrong with it before anything is unpacked.
struct ZipContents {
    private(set) var names: [String] = []
    private var packedBytes = 0
    /// What each name stands for, and the first that stands for two different things.
    private var contents: [String: Contents] = [:]
    private var ambiguousName: String?

    private struct Contents: Equatable {
        var checksum: UInt32
        var bytes: UInt64
    }

    init(_ archive: OpaquePointer) {
        let count = unsafe max(0, zip_get_num_entries(archive, 0))
        names.reserveCapacity(Int(count))
        for position in 0..<UInt64(count) {
            var status = unsafe zip_stat_t()
            guard unsafe zip_stat_index(archive, position, 0, &status) == 0, let name = unsafe status.name else {
                names.append("")
                continue
            }
            unsafe names.append(String(cString: name))
            unsafe note(Contents(checksum: status.crc, bytes: status.size))
            let (sum, overflow) = unsafe packedBytes.addingReportingOverflow(Int(clamping: status.comp_size))
            packedBytes = overflow ? .max : sum
        }
    }

    /// Some programs write a part twice, the same each time; that is harmless.
    private mutating func note(_ new: Contents) {
        guard let name = names.last, let old = contents.updateValue(new, forKey: name), old != new else { return }
        ambiguousName = ambiguousName ?? name
    }

    /// - Throws: `OfficeFileError` for too many entries, entries that lie over each other, names that lead outside, and
    ///   names that stand for two different things.
    func check(_ limits: ZipLimits, archiveBytes: Int) throws(OfficeFileError) {
        guard names.count <= limits.entries else {
            throw OfficeFileError(.archiveTooLarge, Message.tooManyEntries(names.count, limits.entries))
        }
        // Each packed byte belongs to one entry; a bomb lets many entries share the same ones.
        guard packedBytes <= archiveBytes else { throw OfficeFileError(.archiveTooLarge, Message.overlap) }
        if let name = names.first(where: Self.leadsOutside) {
            throw OfficeFileError(.unsafeName, Message.unsafeName(name), part: name)
        }
        if let name = ambiguousName { throw OfficeFileError(.ambiguousName, Message.ambiguousName(name), part: name) }
    }

    private static func leadsOutside(_ name: String) -> Bool {
        let parts = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
        let isDrive = name.utf8.count > 1 && name.utf8.dropFirst().first == UInt8(ascii: ":")
        return isDrive || parts.contains("..") || (parts.first == "" && !name.isEmpty)
    }
}

private enum Message {
    static let overlap = LocalizedText(
        id: "Bagian-bagian arsip ini saling bertumpuk, seperti pada bom zip; berkas ditolak demi keamanan.",
        en: "The entries of this archive lie over each other, as in a zip bomb; the file is refused for safety.")

    static func tooManyEntries(_ count: Int, _ limit: Int) -> LocalizedText {
        LocalizedText(
            id: "Arsip ini berisi \(count) bagian, lebih dari batas \(limit); berkas ditolak demi keamanan.",
            en: "The archive holds \(count) entries, more than the limit of \(limit); the file is refused for safety.")
    }

    static func unsafeName(_ name: String) -> LocalizedText {
        LocalizedText(
            id: "Arsip ini memuat nama “\(name.prefix(80))” yang menunjuk ke luar arsip; berkas ditolak demi keamanan.",
            en: "The archive holds the name “\(name.prefix(80))”, which leads outside; the file is refused for safety.")
    }

    static func ambiguousName(_ name: String) -> LocalizedText {
        LocalizedText(
            id: "Arsip ini memuat dua bagian berbeda bernama “\(name.prefix(80))”; mana yang berlaku tidak dapat "
                + "diketahui. Buka berkasnya dan simpan ulang.",
            en: "The archive holds two different parts named “\(name.prefix(80))”; which of them counts cannot be "
                + "known. Open the file and save it again.")
    }
}

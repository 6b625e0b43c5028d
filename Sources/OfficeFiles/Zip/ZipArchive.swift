import CLibZip
import Findings
public import XMLStreaming

/// A zip archive in memory, opened through libzip. Names are only ever compared, never used as paths, and what is
/// unpacked is counted as it comes out.
///
/// An archive serves one thread at a time.
@safe
public final class ZipArchive {
    /// The names of all entries, in the order of the table of contents.
    public let names: [String]
    private let positions: [String: UInt64]
    private let limits: ZipLimits
    private let bytes: UnsafeMutableRawBufferPointer
    private let archive: OpaquePointer
    /// Unpacked so far, of all entries; an entry that is read again counts once.
    private var unpackedBytes = 0
    private var unpackedOf: [UInt64: Int] = [:]

    /// Opens the archive whose bytes these are; they are copied.
    ///
    /// - Throws: `OfficeFileError` where it is no archive, is broken, is locked, or would come to more than the limits.
    public convenience init(_ contents: [UInt8], limits: ZipLimits = ZipLimits()) throws(OfficeFileError) {
        try Self.refuseOtherKinds(contents)
        let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: contents.count, alignment: 16)
        unsafe bytes.copyBytes(from: contents)
        guard let archive = unsafe Self.open(bytes) else {
            unsafe bytes.deallocate()
            throw OfficeFileError(.brokenArchive, Message.broken)
        }
        try unsafe self.init(bytes, archive, limits)
    }

    private init(
        _ bytes: UnsafeMutableRawBufferPointer, _ archive: OpaquePointer, _ limits: ZipLimits
    ) throws(OfficeFileError) {
        unsafe self.bytes = bytes
        unsafe self.archive = archive
        self.limits = limits
        let contents = unsafe ZipContents(archive)
        names = contents.names
        positions = Dictionary(
            contents.names.enumerated().map { ($0.element, UInt64($0.offset)) }, uniquingKeysWith: { first, _ in first }
        )
        try contents.check(limits, archiveBytes: bytes.count)
    }

    deinit {
        unsafe zip_discard(archive)
        unsafe bytes.deallocate()
    }

    public func contains(_ name: String) -> Bool { positions[name] != nil }

    /// The entry of this name, as a stream; `nil` where there is none.
    ///
    /// - Throws: `OfficeFileError` where it cannot be opened: locked, or packed in a way libzip does not know.
    public func entry(_ name: String) throws(OfficeFileError) -> ZipEntry? {
        guard let position = positions[name] else { return nil }
        var status = unsafe zip_stat_t()
        unsafe zip_stat_index(archive, position, 0, &status)
        guard let file = unsafe zip_fopen_index(archive, position, 0) else {
            let isLocked = unsafe status.encryption_method != 0
            throw OfficeFileError(
                isLocked ? .encrypted : .brokenPart, isLocked ? Message.encrypted : Message.brokenEntry(name),
                part: name)
        }
        return unsafe ZipEntry(name: name, at: position, file: file, of: self, status, limits)
    }

    /// The whole of a small entry; `nil` where there is none.
    ///
    /// - Throws: `OfficeFileError` where it cannot be unpacked, or goes past the limits.
    public func contents(of name: String) throws(OfficeFileError) -> [UInt8]? {
        guard var entry = try entry(name) else { return nil }
        var contents: [UInt8] = []
        while true {
            do throws(ReadFailure) {
                let before = contents.count
                unsafe try entry.withNext(1 << 16) { unsafe contents.append(contentsOf: $0) }
                if contents.count == before { return contents }
            } catch {
                throw entry.error ?? OfficeFileError(.brokenPart, Message.brokenEntry(name), part: name)
            }
        }
    }

    // MARK: - Opening

    private static func refuseOtherKinds(_ contents: [UInt8]) throws(OfficeFileError) {
        if contents.isEmpty { throw OfficeFileError(.empty, Message.empty) }
        switch FileKind(startingWith: contents) {
        case .zip: return
        case .oldOffice:
            // Office wraps a locked workbook or document in the old container; its streams are named in UTF-16.
            let name: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, UInt8(0)] }
            let isLocked = contents.prefix(1 << 16).contains(name) || contents.suffix(1 << 16).contains(name)
            throw isLocked
                ? OfficeFileError(.encrypted, Message.encrypted) : OfficeFileError(.oldOffice, Message.oldOffice)
        default:
            // An archive without entries begins with its end.
            if contents.starts(with: [0x50, 0x4B, 5, 6]) { return }
            throw OfficeFileError(.notAnArchive, Message.notAnArchive)
        }
    }

    private static func open(_ bytes: UnsafeMutableRawBufferPointer) -> OpaquePointer? {
        var error = unsafe zip_error_t()
        unsafe zip_error_init(&error)
        defer { unsafe zip_error_fini(&error) }
        guard let source = unsafe zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error) else {
            return nil
        }
        guard let archive = unsafe zip_open_from_source(source, Int32(ZIP_RDONLY), &error) else {
            unsafe zip_source_free(source)
            return nil
        }
        return unsafe archive
    }

    /// Counts that `bytes` have come out of an entry.
    ///
    /// - Returns: whether the archive is within its limit.
    fileprivate func count(_ bytes: Int, of position: UInt64) -> Bool {
        let before = unpackedOf[position] ?? 0
        guard bytes > before else { return true }
        unpackedOf[position] = bytes
        unpackedBytes += bytes - before
        return unpackedBytes <= limits.totalBytes
    }

    fileprivate enum Message {
        static let empty = LocalizedText(id: "Berkas ini kosong.", en: "This file is empty.")
        static let notAnArchive = LocalizedText(
            id: "Isi berkas ini bukan buku kerja atau dokumen Office (.xlsx, .docx), apa pun namanya. Buka dengan "
                + "programnya, lalu simpan sebagai .xlsx atau .docx.",
            en: "The content is no Office workbook or document (.xlsx, .docx), whatever its name. Open it with its "
                + "program and save it as .xlsx or .docx.")
        static let oldOffice = LocalizedText(
            id: "Berkas ini berformat Office 97–2003 (.xls, .doc). Buka di Excel atau Word, lalu simpan sebagai .xlsx "
                + "atau .docx.",
            en: "The file has the format of Office 97–2003 (.xls, .doc). Open it in Excel or Word and save it as .xlsx "
                + "or .docx.")
        static let encrypted = LocalizedText(
            id: "Berkas ini dikunci dengan kata sandi. Simpan salinan tanpa kata sandi.",
            en: "The file is locked with a password. Save a copy without one.")
        static let broken = LocalizedText(
            id: "Arsip berkas ini rusak atau terpotong. Minta salinan yang utuh, atau buka dan simpan ulang.",
            en: "The archive of this file is broken or cut off. Ask for a whole copy, or open it and save it again.")
        static let tooLarge = LocalizedText(
            id: "Isi bagian ini setelah dibuka jauh lebih besar daripada yang wajar; berkas ditolak demi keamanan.",
            en: "Unpacked, this part is far larger than is reasonable; the file is refused for safety.")

        static func brokenEntry(_ name: String) -> LocalizedText {
            LocalizedText(
                id: "Bagian “\(name)” di dalam berkas rusak. Buka berkasnya dan simpan ulang.",
                en: "The part “\(name)” inside the file is broken. Open the file and save it again.")
        }
    }
}

/// One entry of an archive, unpacked piece by piece.
@safe
public struct ZipEntry: ChunkSource, ~Copyable {
    public let name: String
    /// What the table of contents promises; never trusted.
    public let expectedBytes: Int?
    /// Why reading stopped, once it has.
    public private(set) var error: OfficeFileError?
    private let position: UInt64
    private let file: OpaquePointer
    private let archive: ZipArchive
    private let packedBytes: Int
    private let limits: ZipLimits
    private var unpackedBytes = 0
    private var buffer: UnsafeMutableRawBufferPointer

    fileprivate init(
        name: String, at position: UInt64, file: OpaquePointer, of archive: ZipArchive, _ status: zip_stat_t,
        _ limits: ZipLimits
    ) {
        self.name = name
        self.position = position
        unsafe self.file = file
        self.archive = archive
        self.limits = limits
        packedBytes = unsafe Int(clamping: status.comp_size)
        expectedBytes = unsafe Int(clamping: status.size)
        unsafe buffer = .allocate(byteCount: 0, alignment: 16)
    }

    deinit {
        unsafe zip_fclose(file)
        unsafe buffer.deallocate()
    }

    public mutating func withNext<Result>(
        _ count: Int, _ body: (UnsafeRawBufferPointer) -> Result
    ) throws(ReadFailure) -> Result {
        if unsafe buffer.count < count {
            unsafe buffer.deallocate()
            unsafe buffer = .allocate(byteCount: count, alignment: 16)
        }
        let got = unsafe Int(zip_fread(file, buffer.baseAddress, UInt64(count)))
        guard got >= 0 else {
            error = OfficeFileError(.brokenPart, ZipArchive.Message.brokenEntry(name), part: name)
            throw ReadFailure(.compressed(.corrupt))
        }
        unpackedBytes += got
        let isOverRatio =
            unpackedBytes > limits.alwaysAllowed && unpackedBytes / max(1, limits.ratio) > packedBytes
        guard archive.count(unpackedBytes, of: position), unpackedBytes <= limits.entryBytes, !isOverRatio else {
            error = OfficeFileError(.archiveTooLarge, ZipArchive.Message.tooLarge, part: name)
            throw ReadFailure(.limit(isOverRatio ? .unpackedRatio : .unpackedBytes))
        }
        return unsafe body(UnsafeRawBufferPointer(rebasing: buffer[..<got]))
    }
}

public import Findings

/// Why a document cannot be written.
public struct DocumentWritingError: Error, Sendable, Hashable {
    public var code: Code
    public var message: LocalizedText

    public init(_ code: Code, _ message: LocalizedText) {
        self.code = code
        self.message = message
    }

    /// Stable names for programs.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The file cannot be created in its folder.
        case cannotCreate
        /// Begun, but not written to the end: the disk is full, or there is no memory.
        case cannotWrite
        /// A row has more cells than the table has columns, or cells that would lie over each other.
        case badTable
        /// Bytes that are no PNG and no JPEG.
        case badImage
        /// Tables in tables in tables, deeper than anybody reads.
        case tooDeep
    }
}

extension DocumentWritingError {
    static func cannotCreate(_ path: String) -> Self {
        Self(
            .cannotCreate,
            LocalizedText(
                id: "Berkas “\(path)” tidak dapat dibuat; periksa foldernya ada dan boleh ditulisi.",
                en: "“\(path)” cannot be created; check that its folder exists and may be written to."))
    }

    static let cannotWrite = Self(
        .cannotWrite,
        LocalizedText(
            id: "Dokumen tidak dapat ditulis sampai selesai; periksa ruang penyimpanan dan memori.",
            en: "The document could not be written to the end; check the free space and memory."))

    static func badTable(row: Int, columns: Int) -> Self {
        Self(
            .badTable,
            LocalizedText(
                id: "Baris \(row + 1) sebuah tabel mempunyai lebih banyak sel daripada \(columns) kolomnya.",
                en: "Row \(row + 1) of a table has more cells than its \(columns) columns."))
    }

    static func badImage(_ title: String) -> Self {
        Self(
            .badImage,
            LocalizedText(
                id: "Gambar “\(title)” bukan PNG atau JPEG yang utuh.",
                en: "The picture “\(title)” is no whole PNG or JPEG."))
    }

    static let tooDeep = Self(
        .tooDeep,
        LocalizedText(
            id: "Tabel di dalam tabel terlalu dalam.", en: "Tables lie too deep inside each other."))
}

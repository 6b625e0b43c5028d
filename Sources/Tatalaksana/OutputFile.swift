public import Findings
internal import Foundation

/// A file being written so that nothing half-written is left behind: first beside its place, then renamed into it. One
/// that is never finished goes away.
public struct OutputFile: ~Copyable {
    private let path: String
    private let draft: String
    private let handle: FileHandle

    /// Begins the file.
    ///
    /// - Throws: `OutputError` where it cannot be created; what stood at `path` is untouched until `finish`.
    public init(_ path: String) throws(OutputError) {
        let target = URL(fileURLWithPath: path)
        let name = ".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).tmp"
        draft = target.deletingLastPathComponent().appendingPathComponent(name).path
        self.path = target.path
        var isFolder: ObjCBool = false
        let isTaken = FileManager.default.fileExists(atPath: target.path, isDirectory: &isFolder) && isFolder.boolValue
        guard !isTaken, FileManager.default.createFile(atPath: draft, contents: nil),
            let handle = FileHandle(forWritingAtPath: draft)
        else { throw OutputError(code: .cannotCreate, path: path) }
        self.handle = handle
    }

    deinit { try? FileManager.default.removeItem(atPath: draft) }

    public func write(_ bytes: [UInt8]) throws(OutputError) {
        do {
            try handle.write(contentsOf: Data(bytes))
        } catch {
            throw OutputError(code: .cannotWrite, path: path)
        }
    }

    /// Puts the whole file in its place.
    public consuming func finish() throws(OutputError) {
        do {
            try handle.synchronize()
            try handle.close()
        } catch {
            throw OutputError(code: .cannotWrite, path: path)
        }
        guard rename(draft, path) == 0 else { throw OutputError(code: .cannotCreate, path: path) }
    }

    /// The whole file at once.
    public static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
        let file = try OutputFile(path)
        try file.write(bytes)
        try file.finish()
    }
}

/// Why a file could not be written.
public struct OutputError: Error, Sendable, Hashable {
    public enum Code: String, Sendable, Hashable {
        /// The folder does not exist, or may not be written to.
        case cannotCreate
        /// The file was begun but could not be finished: the disk is full, or failed.
        case cannotWrite
    }

    public var code: Code
    public var path: String

    public var message: LocalizedText {
        switch code {
        case .cannotCreate:
            LocalizedText(
                id: "Berkas “\(path)” tidak dapat dibuat; periksa foldernya ada dan boleh ditulisi.",
                en: "“\(path)” cannot be created; check that its folder exists and may be written to.")
        case .cannotWrite:
            LocalizedText(
                id: "Berkas “\(path)” tidak dapat ditulis sampai selesai; periksa ruang penyimpanan.",
                en: "“\(path)” could not be written to the end; check the free space.")
        }
    }
}

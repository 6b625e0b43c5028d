public import Findings
internal import Foundation
internal import Synchronization

/// A file being written so that nothing half-written is left behind: first beside its place, then renamed into it. One
/// that is never finished goes away.
///
/// What is no plain file (`/dev/null`, a pipe) is written to as it is: a file renamed into its place would replace it.
public struct OutputFile: ~Copyable {
    private let path: String
    /// Beside the file's place; `nil` for what is written to as it is.
    private let draft: String?
    private let handle: FileHandle

    /// Begins the file.
    ///
    /// - Throws: `OutputError` where it cannot be created; what stood at `path` is untouched until `finish`.
    public init(_ path: String) throws(OutputError) {
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        self.path = target.path
        switch Place(target.path) {
        case .free where !path.isEmpty:
            let name = ".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).tmp"
            let draft = target.deletingLastPathComponent().appendingPathComponent(name).path
            unfinishedDrafts.withLock { _ = $0.insert(draft) }
            guard FileManager.default.createFile(atPath: draft, contents: nil),
                let handle = FileHandle(forWritingAtPath: draft)
            else {
                unfinishedDrafts.withLock { _ = $0.remove(draft) }
                throw OutputError(code: .cannotCreate, path: path)
            }
            (self.draft, self.handle) = (draft, handle)
        case .device:
            guard let handle = FileHandle(forWritingAtPath: target.path) else {
                throw OutputError(code: .cannotCreate, path: path)
            }
            (draft, self.handle) = (nil, handle)
        case .free, .taken:
            throw OutputError(code: .cannotCreate, path: path)
        }
    }

    deinit { if let draft { Self.remove(draft) } }

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
            if draft != nil { try handle.synchronize() }
            try handle.close()
        } catch {
            throw OutputError(code: .cannotWrite, path: path)
        }
        guard let draft else { return }
        guard rename(draft, path) == 0 else { throw OutputError(code: .cannotCreate, path: path) }
    }

    /// The whole file at once.
    public static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
        let file = try OutputFile(path)
        try file.write(bytes)
        try file.finish()
    }

    /// Makes sure that a result replaces none of the files it is made from, under whatever name or link.
    ///
    /// - Throws: `OutputError` with the code `isInput` where `path` is one of `inputs`.
    public static func check(_ path: String, isNoneOf inputs: some Sequence<String>) throws(OutputError) {
        guard let target = FileIdentity(path) else { return }
        for input in inputs where FileIdentity(input) == target { throw OutputError(code: .isInput, path: path) }
    }

    /// What tells one plain file from another, whatever it is called.
    private struct FileIdentity: Equatable {
        let device: UInt64
        let number: UInt64

        /// `nil` where no plain file is.
        init?(_ path: String) {
            var status = stat()
            guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
            device = UInt64(truncatingIfNeeded: status.st_dev)
            number = UInt64(truncatingIfNeeded: status.st_ino)
        }
    }

    /// Takes away what is half-written, and stops programs at work for us, for a program that is told to stop.
    public static func removeUnfinished() {
        for number in runningPrograms.withLock({ $0 }) { kill(number, SIGKILL) }
        for draft in unfinishedDrafts.withLock({ $0 }) { remove(draft) }
    }

    private static func remove(_ draft: String) {
        unfinishedDrafts.withLock { _ = $0.remove(draft) }
        try? FileManager.default.removeItem(atPath: draft)
    }

    /// What stands where the file shall be.
    private enum Place {
        /// Nothing, or a plain file that may be replaced.
        case free
        /// A device or pipe.
        case device
        /// A folder, or a file that may not be written to.
        case taken

        init(_ path: String) {
            let kind = (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
            switch kind {
            case nil: self = .free
            case .typeRegular: self = FileManager.default.isWritableFile(atPath: path) ? .free : .taken
            case .typeCharacterSpecial, .typeBlockSpecial, .typeUnknown: self = .device
            default: self = .taken
            }
        }
    }
}

/// Files and folders that go away where the program is told to stop.
let unfinishedDrafts = Mutex<Set<String>>([])

/// Why a file could not be written.
public struct OutputError: Error, Sendable, Hashable {
    public enum Code: String, Sendable, Hashable {
        /// The folder does not exist, or may not be written to.
        case cannotCreate
        /// The file was begun but could not be finished: the disk is full, or failed.
        case cannotWrite
        /// The file is one of those that are read.
        case isInput
    }

    public var code: Code
    public var path: String

    public var message: LocalizedText {
        switch code {
        case .cannotCreate:
            LocalizedText(
                id: "Berkas “\(path)” tidak dapat dibuat; periksa foldernya ada dan boleh ditulisi.",
                en: "“\(path)” cannot be created; check that its folder exists and may be written to.")
        case .isInput:
            LocalizedText(
                id:
                    "“\(path)” adalah salah satu masukan; hasil tidak ditulis ke sana agar masukan itu tidak hilang. Pilih nama lain.",
                en:
                    "“\(path)” is one of the inputs; the result is not written there, so that the input is not lost. Choose another name."
            )
        case .cannotWrite:
            LocalizedText(
                id: "Berkas “\(path)” tidak dapat ditulis sampai selesai; periksa ruang penyimpanan.",
                en: "“\(path)” could not be written to the end; check the free space.")
        }
    }
}

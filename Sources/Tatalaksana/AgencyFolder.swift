public import Dossier
public import Findings
internal import Foundation
internal import OfficeFiles

/// A folder that a new agency begins with.
public enum AgencyFolder {
    /// What was done with the files of a template.
    public struct Made: Sendable, Hashable {
        /// Written now, in path order.
        public var written: [String]
        /// There before, and left as they were.
        public var kept: [String]
    }

    /// Writes the files of `template` below `folder`, each whole or not at all.
    ///
    /// - Parameters:
    ///   - template: what the agency is called, and when it is assessed.
    ///   - folder: is made where it is not there.
    ///   - addsMissing: whether a folder that holds something already is taken; what it holds is never written over.
    /// - Returns: which files were written and which were there.
    /// - Throws: `AgencyFolderError` where the folder holds something already, and where it cannot be written to.
    public static func make(
        _ template: DossierTemplate, at folder: String, addsMissing: Bool = false
    ) throws(AgencyFolderError) -> Made {
        let place = URL(fileURLWithPath: folder, isDirectory: true)
        try check(place.path, given: folder, addsMissing: addsMissing)
        var made = Made(written: [], kept: [])
        do {
            for file in try template.files() {
                let target = place.appendingPathComponent(file.path)
                guard !FileManager.default.fileExists(atPath: target.path) else {
                    made.kept.append(file.path)
                    continue
                }
                try FileManager.default.createDirectory(
                    at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
                try OutputFile.write(file.bytes, to: target.path)
                made.written.append(file.path)
            }
        } catch let error as OutputError {
            throw AgencyFolderError(code: error.code == .cannotWrite ? .cannotWrite : .cannotCreate, path: error.path)
        } catch is WorkbookWritingError {
            throw AgencyFolderError(code: .cannotWrite, path: folder)
        } catch {
            throw AgencyFolderError(code: .cannotCreate, path: folder)
        }
        return made
    }

    private static func check(_ path: String, given: String, addsMissing: Bool) throws(AgencyFolderError) {
        var isFolder: ObjCBool = false
        guard !given.isEmpty else { throw AgencyFolderError(code: .cannotCreate, path: given) }
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
        guard isFolder.boolValue, let entries = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw AgencyFolderError(code: .cannotCreate, path: given)
        }
        guard addsMissing || entries.isEmpty else { throw AgencyFolderError(code: .notEmpty, path: given) }
    }
}

/// Why a new folder was not made.
public struct AgencyFolderError: Error, Sendable, Hashable {
    public enum Code: String, Sendable, Hashable {
        /// It holds something already.
        case notEmpty
        /// It cannot be made or written to, or is a file.
        case cannotCreate
        /// Begun, but not finished: the disk is full, or failed.
        case cannotWrite
    }

    public var code: Code
    public var path: String

    public var message: LocalizedText {
        switch code {
        case .notEmpty:
            LocalizedText(
                id:
                    "Folder “\(path)” sudah berisi. Pilih folder lain, atau pakai --force untuk menambahkan berkas yang "
                    + "belum ada; yang sudah ada tidak ditimpa.",
                en: "The folder “\(path)” is not empty. Choose another one, or use --force to add the files that are "
                    + "missing; what is there is not written over.")
        case .cannotCreate:
            LocalizedText(
                id:
                    "“\(path)” tidak dapat dibuat; periksa foldernya boleh ditulisi dan namanya belum dipakai berkas lain.",
                en: "“\(path)” cannot be made; check that its folder may be written to and that no file has the name.")
        case .cannotWrite:
            LocalizedText(
                id: "Berkas di “\(path)” tidak dapat ditulis sampai selesai; periksa ruang penyimpanan.",
                en: "Files in “\(path)” could not be written to the end; check the free space.")
        }
    }
}

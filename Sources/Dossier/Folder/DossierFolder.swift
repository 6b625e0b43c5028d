import Findings
import Foundation

/// The files of a dossier, found before any is opened. Hidden files and links are left out, and counted.
struct DossierFolder: Sendable {
    /// The folder, as the user gave it.
    let root: String
    /// Regular files, relative to the folder with `/`, in the order of their bytes.
    private(set) var files: [String] = []
    private(set) var links: [String] = []
    /// Pipes, sockets and devices: opening one could wait for ever.
    private(set) var specials: [String] = []
    /// Folders that could not be listed, or lie too deep.
    private(set) var unlisted: [String] = []
    private(set) var hiddenCount = 0
    private(set) var isCut = false

    /// Lists `root` and everything below it.
    ///
    /// - Throws: `DossierError` with `missingFolder` where there is no such folder, or it cannot be listed.
    init(_ root: String, limits: DossierLimits) throws(DossierError) {
        self.root = root
        guard let names = Self.names(in: root) else {
            throw DossierError(code: .missingFolder, message: Message.missingFolder(root))
        }
        var entriesLeft = limits.entries
        list(names, below: "", depth: limits.depth, entriesLeft: &entriesLeft)
        files.sort { $0.precedesInBytes($1) }
        links.sort { $0.precedesInBytes($1) }
        specials.sort { $0.precedesInBytes($1) }
        unlisted.sort { $0.precedesInBytes($1) }
    }

    /// Where `path` of the dossier lies on this machine.
    func absolute(_ path: String) -> String { "\(root)/\(path)" }

    private mutating func list(_ names: [String], below folder: String, depth: Int, entriesLeft: inout Int) {
        for name in names {
            guard entriesLeft > 0 else {
                isCut = true
                return
            }
            entriesLeft -= 1
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            if Self.isHidden(name) {
                hiddenCount += 1
                continue
            }
            switch Self.type(of: absolute(path)) {
            case .typeRegular: files.append(path)
            case .typeSymbolicLink: links.append(path)
            case .typeDirectory:
                if depth > 0, let below = Self.names(in: absolute(path)) {
                    list(below, below: path, depth: depth - 1, entriesLeft: &entriesLeft)
                } else {
                    unlisted.append(path)
                }
            default: specials.append(path)
            }
        }
    }

    /// Dot files, and what Windows and Office leave beside the files people made.
    private static func isHidden(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasPrefix("~$") || ["thumbs.db", "desktop.ini"].contains(name.lowercased())
    }

    /// Sorted, so that a limit always cuts at the same place.
    private static func names(in folder: String) -> [String]? {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return nil }
        return names.sorted { $0.precedesInBytes($1) }
    }

    private static func type(of path: String) -> FileAttributeType? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return attributes?[.type] as? FileAttributeType
    }
}

private enum Message {
    static func missingFolder(_ root: String) -> LocalizedText {
        LocalizedText(
            id: "Folder \(root.quoted) tidak ada atau tidak dapat dibuka.",
            en: "There is no folder \(root.quoted), or it cannot be opened.")
    }
}

public import Findings
internal import Foundation
public import Reporting

/// A folder of an office's own templates: copies of files below `Reports/`, changed. What it does not hold is as in the
/// tool.
public struct TemplateFolder: Sendable {
    private let path: String
    private static let mostBytes = 8 << 20

    /// - Throws: `TemplateFolderError` where there is no such folder, or it holds none of the files reports are made of.
    public init(_ path: String) throws(TemplateFolderError) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            throw TemplateFolderError(code: .missing, path: path)
        }
        self.path = path
        guard ReportTemplates.paths.contains(where: { FileManager.default.fileExists(atPath: "\(path)/\($0)") }) else {
            throw TemplateFolderError(code: .empty, path: path)
        }
    }

    public var templates: ReportTemplates {
        let path = path
        return ReportTemplates(own: { name in Self.file("\(path)/\(name)") })
    }

    private static func file(_ path: String) -> ReportTemplates.OwnFile {
        guard FileManager.default.fileExists(atPath: path) else { return .absent }
        let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
        guard let size, size <= mostBytes, let data = FileManager.default.contents(atPath: path),
            let text = String(validating: data, as: UTF8.self)
        else { return .unreadable }
        return .text(text)
    }
}

/// A folder that holds no templates.
public struct TemplateFolderError: Error, Sendable, Hashable {
    public enum Code: String, Sendable, Hashable {
        case missing
        /// None of its files is one that reports are made of.
        case empty
    }

    public var code: Code
    public var path: String

    public var message: LocalizedText {
        switch code {
        case .missing:
            LocalizedText(
                id: "Folder templat “\(path)” tidak ada.", en: "There is no folder of templates “\(path)”.")
        case .empty:
            LocalizedText(
                id: "Folder “\(path)” tidak memuat templat laporan, misalnya evaluation/sections.yaml.",
                en: "The folder “\(path)” holds no template of a report, such as evaluation/sections.yaml.")
        }
    }
}

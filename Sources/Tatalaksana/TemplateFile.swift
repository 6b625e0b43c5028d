public import Findings
internal import Foundation

/// An office's own Word document that a report is put into.
public struct TemplateFile: Sendable {
    private let path: String

    public init(_ path: String) { self.path = path }

    /// What it holds; whether it can be filled is seen when it is.
    ///
    /// - Throws: `TemplateFileError` where it cannot be read, or is far too large.
    public func bytes() throws(TemplateFileError) -> [UInt8] {
        let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
        guard let size, size <= 256 << 20, let data = FileManager.default.contents(atPath: path) else {
            throw TemplateFileError(path: path)
        }
        return Array(data)
    }
}

/// A template that cannot be read.
public struct TemplateFileError: Error, Sendable, Hashable {
    public var path: String

    public var message: LocalizedText {
        LocalizedText(
            id: "Templat Word “\(path)” tidak dapat dibuka, atau terlalu besar.",
            en: "The Word template “\(path)” cannot be opened, or is too large.")
    }
}

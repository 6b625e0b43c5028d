public import Assessment
public import Dossier
public import Findings
internal import Foundation
internal import Reporting

/// What a report is made from: the file of a result, or a dossier that is assessed first.
public struct ReportSource: Sendable {
    private let path: String
    /// Whether it is a dossier.
    public let isFolder: Bool

    /// - Parameter path: a file or folder. Whether it can be read is seen when its result is asked for.
    public init(_ path: String) {
        self.path = path
        var isFolder: ObjCBool = false
        self.isFolder = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// Reads the result file, or assesses the dossier.
    ///
    /// - Parameters:
    ///   - options: by what a dossier is assessed; nothing to a result file.
    ///   - progress: told after each file of a dossier, from any thread.
    /// - Returns: the result, and the language it was written in; of a dossier Indonesian.
    /// - Throws: `ResultFileError` for a file that is no result; for a dossier what `assess` throws.
    public func result(
        _ options: AssessOptions = AssessOptions(), progress: (@Sendable (ReadProgress) -> Void)? = nil
    ) throws -> (result: AssessmentResult, language: Language) {
        guard !isFolder else {
            return (try assess(dossierAt: path, options: options, progress: progress), .indonesian)
        }
        let file = try ResultFile(contentsOf: path)
        return (file.result, file.language)
    }

    /// The same, as far as a comparison needs it: of a file no more than that is held.
    ///
    /// - Throws: `ResultFileError` for a file that is no result; for a dossier what `assess` throws.
    public func comparedResult(
        _ options: AssessOptions = AssessOptions(), progress: (@Sendable (ReadProgress) -> Void)? = nil
    ) throws -> ComparedResult {
        guard !isFolder else {
            return ComparedResult(try assess(dossierAt: path, options: options, progress: progress), name: path)
        }
        return try ComparedResult(contentsOf: path)
    }

    /// The files a compared result rests on, which no report may replace.
    public func files(of result: ComparedResult) -> [String] {
        isFolder ? result.provenance.inputs.map { "\(path)/\($0.path)" } : [path]
    }

    /// The files the result rests on, which no report may replace.
    public func files(of result: AssessmentResult) -> [String] {
        isFolder ? result.provenance.inputs.map { "\(path)/\($0.path)" } : [path]
    }
}

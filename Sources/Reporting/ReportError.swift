public import Findings

/// Why a report could not be written.
public struct ReportError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, Hashable {
        /// The result has no unit of this id.
        case unknownUnit
        /// No template of this path.
        case templateMissing
        /// The template is no valid Mustache.
        case templateBroken
    }

    public var code: Code
    /// The unit or the template it is about.
    public var name: String

    /// What a person is told.
    public var message: LocalizedText {
        switch code {
        case .unknownUnit:
            LocalizedText(
                id: "Tidak ada unit dengan id “\(name)” dalam hasil penilaian.",
                en: "The result has no unit with the id “\(name)”.")
        case .templateMissing:
            LocalizedText(id: "Templat “\(name)” tidak ditemukan.", en: "The template “\(name)” was not found.")
        case .templateBroken:
            LocalizedText(
                id: "Templat “\(name)” tidak dapat dibaca sebagai Mustache.",
                en: "The template “\(name)” could not be read as Mustache.")
        }
    }

    public var description: String { message.english }
}

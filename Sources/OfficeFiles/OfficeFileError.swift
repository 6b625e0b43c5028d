public import Findings

/// Why a workbook or document cannot be read at all. What can be read past is a `TableProblem` or a note instead.
public struct OfficeFileError: Error, Sendable, Hashable {
    public var code: Code
    public var message: LocalizedText
    /// The part inside the archive that is to blame, as `xl/workbook.xml`.
    public var part: String?

    public init(_ code: Code, _ message: LocalizedText, part: String? = nil) {
        self.code = code
        self.message = message
        self.part = part
    }

    /// Stable names for programs.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// Nothing in it.
        case empty
        /// Not a zip archive, whatever its name says.
        case notAnArchive
        /// The binary formats of Office 97 (`.xls`, `.doc`).
        case oldOffice
        /// Locked with a password.
        case encrypted
        /// The archive ends too early, or its table of contents is broken.
        case brokenArchive
        /// More entries, bytes or a higher ratio than `ZipLimits` allows, or entries that lie over each other.
        case archiveTooLarge
        /// A name that leads out of the archive (`..`, `/`).
        case unsafeName
        /// Two different parts of one name.
        case ambiguousName
        /// An archive, but not of the kind asked for: no workbook, no document.
        case otherContent
        /// A part that must be there is not.
        case missingPart
        /// A part that must be readable is not.
        case brokenPart
    }
}

public import Findings
internal import OfficeFiles
public import Tracing

/// A draft SOP in a form people go on with. A pure function of the draft: same draft, same bytes.
public enum DraftReport {
    /// The forms of `sop draft`, the usual one first. The raw value is the word of `--format` and the ending of files.
    public enum Form: String, Sendable, Hashable, CaseIterable {
        case docx, html, pdf, md, json

        /// What is no text for a screen.
        public var isBinary: Bool { self == .docx || self == .pdf }
    }

    /// The bytes of the draft.
    ///
    /// - Parameters:
    ///   - draft: what `SOPDrafter` made.
    ///   - form: of `pdf` the page that a browser prints, in HTML.
    ///   - language: of the labels; what the map says stays as it is.
    ///   - isPart: the file of the map was read in part only, and the draft says so.
    ///   - templates: where the style sheet of the page lies.
    /// - Returns: the file.
    /// - Throws: `ReportError` where a style sheet is missing, or the document cannot be written.
    public static func bytes(
        _ draft: DraftSOP, as form: Form, language: Language = .indonesian, isPart: Bool = false,
        templates: ReportTemplates = .bundled
    ) throws(ReportError) -> [UInt8] {
        switch form {
        case .docx:
            let document = DraftDocument(draft, language: language, isPart: isPart).document
            do throws(DocumentWritingError) {
                return try DocumentWriter.bytes(document)
            } catch {
                throw ReportError(code: .cannotWrite, name: "docx", reason: error.message)
            }
        case .html, .pdf:
            let style = try templates.text("draft/draft.css")
            return DraftPage(draft, language: language, isPart: isPart).bytes(style: style)
        case .md: return Array(DraftMarkdown(draft, language: language, isPart: isPart).text.utf8)
        case .json: return DraftObject(draft).bytes
        }
    }
}

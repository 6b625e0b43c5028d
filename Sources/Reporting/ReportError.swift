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
        /// The file of sections of a report cannot be used.
        case sectionsBroken
        /// The report does not come in this form.
        case unknownForm
        /// The report has no table of this id.
        case unknownTable
        /// The Word template cannot be filled.
        case badWordTemplate
        /// The file could not be put together.
        case cannotWrite
    }

    public var code: Code
    /// The unit, template or form it is about.
    public var name: String
    /// The ids or forms there are, where it is about one of them.
    public var known: [String] = []
    /// Why, where a library says so.
    public var reason: LocalizedText?

    public init(code: Code, name: String, known: [String] = [], reason: LocalizedText? = nil) {
        (self.code, self.name, self.known, self.reason) = (code, name, known, reason)
    }

    /// What a person is told.
    public var message: LocalizedText {
        switch code {
        case .unknownUnit:
            LocalizedText(
                id: "Tidak ada unit dengan id “\(name)”; id unit ditulis di agency.yaml\(ids(others: "lainnya")).",
                en: "There is no unit with the id “\(name)”; the ids stand in agency.yaml\(ids(others: "more")).")
        case .templateMissing:
            LocalizedText(id: "Templat “\(name)” tidak ditemukan.", en: "The template “\(name)” was not found.")
        case .templateBroken:
            LocalizedText(
                id: "Templat “\(name)” tidak dapat dibaca sebagai Mustache.",
                en: "The template “\(name)” could not be read as Mustache.")
        case .sectionsBroken:
            because(LocalizedText(id: "\(name) tidak dapat dipakai.", en: "\(name) cannot be used."))
        case .unknownForm:
            LocalizedText(
                id: "Laporan ini tidak dibuat dalam bentuk “\(name)”; yang ada: \(known.joined(separator: ", ")).",
                en: "This report is not made in the form “\(name)”; there are: \(known.joined(separator: ", ")).")
        case .unknownTable:
            LocalizedText(
                id: "Laporan ini tidak mempunyai tabel “\(name)”; yang ada: \(known.joined(separator: ", ")).",
                en: "This report has no table “\(name)”; there are: \(known.joined(separator: ", ")).")
        case .badWordTemplate:
            because(LocalizedText(id: "Templat Word tidak dapat diisi.", en: "The Word template cannot be filled."))
        case .cannotWrite:
            because(
                LocalizedText(
                    id: "Laporan tidak dapat ditulis sebagai “\(name)”.",
                    en: "The report could not be written as “\(name)”."))
        }
    }

    /// The reason behind a sentence, where there is one.
    private func because(_ sentence: LocalizedText) -> LocalizedText {
        reason.map { sentence + LocalizedText(id: " ", en: " ") + $0 } ?? sentence
    }

    /// `: a, b, …`, the first of the ids there are.
    private func ids(others: String) -> String {
        let shown = 40
        guard !known.isEmpty else { return "" }
        let rest = known.count > shown ? ", … (+\(known.count - shown) \(others))" : ""
        return ": " + known.prefix(shown).joined(separator: ", ") + rest
    }

    public var description: String { message.english }
}

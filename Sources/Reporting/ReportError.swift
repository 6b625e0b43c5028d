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
    /// The ids there are, where it is about a unit.
    public var known: [String] = []

    public init(code: Code, name: String, known: [String] = []) {
        (self.code, self.name, self.known) = (code, name, known)
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
        }
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

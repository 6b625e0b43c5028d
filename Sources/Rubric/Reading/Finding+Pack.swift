internal import Findings

extension Finding {
    /// A complaint about a pack. Usually an error: a score must not rest on a pack half understood. What it echoes of the
    /// pack is cut where it is long.
    static func pack(
        _ rule: RuleID, _ message: LocalizedText, _ location: SourceLocation, severity: Severity = .error,
        action: LocalizedText? = nil
    ) -> Finding {
        Finding(
            rule: rule, severity: severity, message: message.withValuesCut, action: action?.withValuesCut,
            location: location)
    }
}

extension LocalizedText {
    fileprivate var withValuesCut: LocalizedText {
        LocalizedText(id: indonesian.withValuesCut, en: english.withValuesCut)
    }
}

extension String {
    /// The longest value that is echoed whole, and the longest text, in Unicode scalars: one character may have thousands.
    private static let valueLength = 80
    private static let textLength = 800

    /// The text with each value in it, which stands between backticks, cut where it is long. A value with backticks in it
    /// is cut with the text.
    fileprivate var withValuesCut: String {
        guard utf8.count > Self.valueLength else { return self }
        let parts = unicodeScalars.split(separator: "`", omittingEmptySubsequences: false).map { String($0) }
        let cut = parts.enumerated().map { $0.offset % 2 == 1 ? $0.element.cut(to: Self.valueLength) : $0.element }
        return cut.joined(separator: "`").cut(to: Self.textLength)
    }

    private func cut(to length: Int) -> String {
        guard let end = unicodeScalars.index(startIndex, offsetBy: length, limitedBy: endIndex), end < endIndex else {
            return self
        }
        return String(unicodeScalars[..<end]) + "…"
    }
}

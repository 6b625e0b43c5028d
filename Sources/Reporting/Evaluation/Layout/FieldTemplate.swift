internal import Findings
internal import Mustache
internal import OfficeFiles

/// Words with fields in them, as Mustache: `pada {{subject.name}}`. Fields and flags are those of `EvaluationField`; what
/// else Mustache can (partials, other delimiters) is refused.
struct FieldTemplate: Sendable {
    private let template: MustacheTemplate

    /// - Parameters:
    ///   - text: words with fields.
    ///   - line: where the text begins in its file.
    /// - Throws: `SectionLayoutProblem` where a tag is not closed or names nothing there is.
    init(_ text: String, line: Int?) throws(SectionLayoutProblem) {
        try Self.check(text, line: line)
        do {
            // What is no markup must not be escaped as if it were.
            template = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + text)
        } catch let error as MustacheTemplate.ParserError {
            throw SectionLayoutProblem(
                line: line.map { $0 + error.context.lineNumber - 1 }, message: Message.broken)
        } catch {
            throw SectionLayoutProblem(line: line, message: Message.broken)
        }
    }

    /// The words, in paragraphs and lists, with the values of a report; a field without a value is a blank.
    func blocks(_ values: FieldValues) -> [ReportBlock] {
        FieldParagraphs(template.render(values.forMustache)).blocks(values)
    }

    // MARK: Tags

    /// Every tag names a field or a flag there is: Mustache itself leaves out what it does not know.
    private static func check(_ text: String, line: Int?) throws(SectionLayoutProblem) {
        var rest = text[...]
        while let open = rest.firstRange(of: "{{") {
            let place = line.map { $0 + text[..<open.lowerBound].count { $0.isNewline } }
            guard let close = rest[open.upperBound...].firstRange(of: "}}") else {
                throw SectionLayoutProblem(line: place, message: Message.open)
            }
            try check(tag: rest[open.upperBound..<close.lowerBound], line: place)
            rest = rest[close.upperBound...]
        }
    }

    private static func check(tag: Substring, line: Int?) throws(SectionLayoutProblem) {
        let mark = tag.first
        if mark == "!" { return }
        let isFlag = mark == "#" || mark == "^" || mark == "/"
        let name = String(isFlag ? tag.dropFirst() : tag).trimmed
        let known = isFlag ? EvaluationFlag.allCases.map(\.rawValue) : EvaluationField.allCases.map(\.rawValue)
        guard known.contains(name) else {
            throw SectionLayoutProblem(line: line, message: Message.unknown(name, isFlag: isFlag, known))
        }
    }
}

extension String {
    /// Without blanks at its ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}

private enum Message {
    static let broken = LocalizedText(
        id: "Teks ini bukan Mustache yang utuh: periksa pasangan {{#…}} dan {{/…}}.",
        en: "The text is no whole Mustache: check the pairs of {{#…}} and {{/…}}.")
    static let open = LocalizedText(id: "“{{” tidak ditutup dengan “}}”.", en: "“{{” is not closed by “}}”.")

    static func unknown(_ name: String, isFlag: Bool, _ known: [String]) -> LocalizedText {
        let list = known.joined(separator: ", ")
        return isFlag
            ? LocalizedText(
                id: "Tidak ada syarat “\(name)”; yang ada: \(list).",
                en: "There is no condition “\(name)”; there are: \(list).")
            : LocalizedText(
                id: "Tidak ada isian “\(name)”; yang ada: \(list).",
                en: "There is no field “\(name)”; there are: \(list).")
    }
}

/// How one answer is written in `answers.yaml`.
enum AnswerText {
    /// The longest line an answer is written on as a whole.
    private static let lineLength = 120

    /// The keys with their values, as they stand between brackets.
    private static func pairs(_ answer: GivenAnswer, _ further: [(String, String)]) -> [String] {
        var pairs = ["column: \(answer.column.rawValue)"]
        switch answer.choice {
        case .choice(let code): pairs.append("choice: \(scalar(code))")
        case .notApplicable: pairs.append("choice: tidak berlaku")
        case .score(let number): pairs.append("score: \"\(number)\"")
        case .inputs, .conditions: break
        }
        if !answer.inputs.isEmpty || answer.choice == .inputs {
            let numbers = answer.inputs.map { "\(scalar($0.id)): \(number($0.value))" }
            pairs.append("inputs: {\(numbers.joined(separator: ", "))}")
        }
        if !answer.conditions.isEmpty || answer.choice == .conditions {
            pairs.append("conditions: \(list(answer.conditions))")
        }
        if let reason = answer.reason { pairs.append("reason: \(quoted(reason))") }
        if let note = answer.note { pairs.append("note: \(quoted(note))") }
        if !answer.evidence.isEmpty { pairs.append("evidence: \(list(answer.evidence))") }
        if !answer.documents.isEmpty { pairs.append("documents: \(list(answer.documents))") }
        return pairs + further.map { "\(scalar($0.0)): \(quoted($0.1))" }
    }

    /// `{column: …, choice: …}`
    static func inFlow(_ answer: GivenAnswer, _ further: [(String, String)] = []) -> String {
        "{\(pairs(answer, further).joined(separator: ", "))}"
    }

    /// On one line where it fits, else a key a line; the lines after the first are indented by `indent`.
    static func inBlock(
        _ answer: GivenAnswer, _ further: [(String, String)] = [], indent: Int, newline: String
    ) -> String {
        let flow = inFlow(answer, further)
        guard indent + flow.count > lineLength else { return flow }
        return pairs(answer, further).joined(separator: newline + String(repeating: " ", count: indent))
    }

    private static func list(_ texts: [String]) -> String { "[\(texts.map(scalar).joined(separator: ", "))]" }

    private static func number(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) } && !text.isEmpty && text.utf8.count < 16
        return isPlain && (text == "0" || !text.hasPrefix("0")) ? text : quoted(text)
    }

    /// Plain where every reader of YAML takes it for a text, else in quotation marks.
    static func scalar(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, isLetter(first), bytes.allSatisfy({ isLetter($0) || isInner($0) }),
            !words.contains(text.lowercased())
        else { return quoted(text) }
        return text
    }

    /// In double quotation marks, with everything that does not show written as an escape (YAML 1.2.2, 5.7).
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                let isPrintable =
                    (0x20..<0x7F).contains(scalar.value) || (0xA0..<0xD800).contains(scalar.value)
                    || (0xE000..<0xFFFE).contains(scalar.value) || scalar.value > 0xFFFF
                if isPrintable, ![0x2028, 0x2029, 0xFEFF].contains(scalar.value) {
                    result.unicodeScalars.append(scalar)
                } else {
                    let hex = String(scalar.value, radix: 16)
                    result += "\\u" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
                }
            }
        }
        return result + "\""
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

    /// Digits, `.`, `-` and `_`.
    private static func isInner(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || [0x2E, 0x2D, 0x5F].contains(byte)
    }

    /// What some readers of YAML take for something else.
    private static let words: Set<String> = [
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf",
    ]
}

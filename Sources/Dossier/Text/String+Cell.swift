/// What people type into cells, made fit to compare and to show.
extension String {
    /// Without blanks at the ends, also the invisible ones that copying from Word leaves; `nil` for nothing, and for
    /// the dashes offices write to say nothing.
    var cellText: String? {
        let trimmed = trimmingBlanks
        if let first = trimmed.utf8.first, first != UInt8(ascii: "-"), first < 0x80 { return trimmed }
        return trimmed.allSatisfy { Self.dashes.contains($0) } ? nil : trimmed
    }

    var trimmingBlanks: String {
        if let first = utf8.first, let last = utf8.last, first.isPrintableASCII, last.isPrintableASCII { return self }
        guard let first = firstIndex(where: { !$0.isInvisible }), let last = lastIndex(where: { !$0.isInvisible })
        else {
            return ""
        }
        return String(self[first...last])
    }

    /// In quotation marks, on one line and cut to a readable length: for messages.
    var quoted: String { quoted(upTo: 60) }

    /// The same for paths and other texts that people copy out of a message.
    var quotedPath: String { quoted(upTo: 400) }

    private func quoted(upTo length: Int) -> String {
        // A cell may hold megabytes: no more of it is looked at than is shown.
        let shown = prefix(length)
        let line = String(shown.map { $0.isNewline || $0.isControl ? " " : $0 })
        return shown.endIndex < endIndex ? "“\(line)…”" : "“\(line)”"
    }

    /// The parts between semicolons and line breaks, without blanks and bullets (`1.`, `-`).
    var listItems: [String] {
        split { $0 == ";" || $0.isNewline }.compactMap { String($0).withoutBullet.cellText }
    }

    /// In the order of their bytes: the same on every machine, and different for texts that only look alike.
    func precedesInBytes(_ other: String) -> Bool {
        utf8.lexicographicallyPrecedes(other.utf8)
    }

    private var withoutBullet: String {
        let text = trimmingBlanks
        if let mark = text.first, Self.bullets.contains(mark) { return String(text.dropFirst()).trimmingBlanks }
        let rest = text.drop { $0.isASCII && $0.isNumber }
        guard rest.startIndex != text.startIndex, let mark = rest.first, mark == "." || mark == ")",
            let next = rest.dropFirst().first, next.isWhitespace
        else { return text }
        return String(rest.dropFirst()).trimmingBlanks
    }

    private static let dashes: Set<Character> = ["-", "–", "—", "−"]
    private static let bullets: Set<Character> = ["-", "–", "—", "•", "*"]
}

extension UInt8 {
    fileprivate var isPrintableASCII: Bool { (0x21...0x7E).contains(self) }
}

extension Character {
    fileprivate var isInvisible: Bool {
        isWhitespace || self == "\u{FEFF}" || self == "\u{200B}" || self == "\u{200E}" || isControl
    }

    fileprivate var isControl: Bool {
        unicodeScalars.allSatisfy { $0.properties.generalCategory == .control }
    }
}

/// Text as people typed it, out of what tools store: HTML without its markup, blanks folded, lines kept.
enum PlainText {
    /// Markup goes where the text holds a tag or a reference of HTML; `a < b` stays as it is. Ends of paragraphs, list
    /// items, table rows and headings, and `<br>`, end a line. Empty lines go.
    static func plain(_ utf8: Span<UInt8>) -> [UInt8] {
        if mayHoldMarkup(utf8) {
            var markup = Markup(utf8.indices.map { utf8[$0] })
            if let text = markup.removed() { return lines(of: text.span) }
        }
        return lines(of: utf8)
    }

    /// Whether `plain` would leave the text as it is, as it does with most.
    static func isPlain(_ utf8: Span<UInt8>) -> Bool { Blanks.isFolded(utf8) && !mayHoldMarkup(utf8) }

    /// A tag or comment begins with `<` and a letter, `/` or `!`, a reference with `&` and a letter or `#`.
    private static func mayHoldMarkup(_ utf8: Span<UInt8>) -> Bool {
        for index in utf8.indices.dropLast() {
            let byte = utf8[index]
            guard byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") else { continue }
            let next = utf8[index + 1]
            if next >= UInt8(ascii: "0") || next == UInt8(ascii: "#") || next == UInt8(ascii: "/")
                || next == UInt8(ascii: "!")
            {
                return true
            }
        }
        return false
    }

    private static func lines(of utf8: Span<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(utf8.count)
        var wantsLine = false
        var wantsSpace = false
        var index = 0
        while index < utf8.count {
            let length = Blanks.length(in: utf8, at: index)
            if length > 0 {
                wantsSpace = true
                if utf8[index] == 0x0A || utf8[index] == 0x0D { wantsLine = true }
                index += length
                continue
            }
            if !text.isEmpty, wantsSpace { text.append(wantsLine ? 0x0A : 0x20) }
            (wantsLine, wantsSpace) = (false, false)
            text.append(utf8[index])
            index += 1
        }
        return text
    }
}

/// A text that may hold HTML, walked once from its beginning to its end.
private struct Markup {
    private let bytes: [UInt8]
    private var position = 0
    private var text: [UInt8] = []
    private var sawMarkup = false
    /// The next `>` at or after the place it was last looked for; the end of the text where there is none.
    private var nextClose = -1
    /// The names of hidden elements that are not closed any more.
    private var unclosed: Set<String> = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The text without its markup; `nil` where it has none.
    mutating func removed() -> [UInt8]? {
        text.reserveCapacity(bytes.count)
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "<"), skipTag() || skipComment() { continue }
            if byte == UInt8(ascii: "&"), takeReference() { continue }
            text.append(byte)
            position += 1
        }
        return sawMarkup ? text : nil
    }

    // MARK: Tags

    private enum Effect { case line, space, nothing, hidden }

    private static let effects: [String: Effect] = {
        let words: [(Effect, String)] = [
            (.line, "br p div li tr ul ol table h1 h2 h3 h4 h5 h6 pre blockquote"),
            (.nothing, "a b i u s em strong span font sub sup small code strike o:p"),
            (.space, "html head body meta link td th tbody thead img hr center dl dt dd"),
            (.hidden, "style script title"),
        ]
        return words.reduce(into: [:]) { effects, group in
            for name in group.1.split(separator: " ") { effects[String(name)] = group.0 }
        }
    }()

    /// Goes past a tag of HTML that begins here.
    private mutating func skipTag() -> Bool {
        var end = position + 1
        let isEnd = end < bytes.count && bytes[end] == UInt8(ascii: "/")
        if isEnd { end += 1 }
        let nameStart = end
        while end < bytes.count, end - nameStart <= 10, Self.isNameByte(bytes[end]) { end += 1 }
        guard end > nameStart, end < bytes.count, isEnd || " \t\r\n/>".utf8.contains(bytes[end]) else { return false }
        let name = String(decoding: bytes[nameStart..<end].map { $0 | 0x20 }, as: UTF8.self)
        guard let effect = Self.effects[name], let close = close(from: end) else { return false }
        sawMarkup = true
        position = close + 1
        switch effect {
        case .line: text.append(0x0A)
        case .space: text.append(0x20)
        case .nothing: break
        case .hidden: if !isEnd { skipHidden(name) }
        }
        return true
    }

    /// Goes past the content of an element that is no text, where it has an end.
    private mutating func skipHidden(_ name: String) {
        guard !unclosed.contains(name) else { return }
        let mark = Array("</\(name)".utf8)
        var start = position
        while start + mark.count <= bytes.count {
            if bytes[start] == mark[0], (1..<mark.count).allSatisfy({ bytes[start + $0] | 0x20 == mark[$0] | 0x20 }) {
                position = close(from: start).map { $0 + 1 } ?? bytes.count
                return
            }
            start += 1
        }
        unclosed.insert(name)
    }

    private mutating func skipComment() -> Bool {
        guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "!"), let close = close(from: position)
        else { return false }
        sawMarkup = true
        position = close + 1
        return true
    }

    /// The next `>`; looked for once, however many tags are open before it.
    private mutating func close(from start: Int) -> Int? {
        if nextClose < start {
            nextClose = start
            while nextClose < bytes.count, bytes[nextClose] != UInt8(ascii: ">") { nextClose += 1 }
        }
        return nextClose < bytes.count ? nextClose : nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte & 0xDF) || (0x30...0x3A).contains(byte)
    }

    // MARK: References

    private static let named: [String: String] = [
        "nbsp": " ", "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "ndash": "–", "mdash": "—",
        "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "bull": "•", "middot": "·", "hellip": "…",
        "euro": "€", "deg": "°", "sect": "§", "times": "×", "eacute": "é", "auml": "ä", "ouml": "ö", "uuml": "ü",
        "szlig": "ß", "rarr": "→", "larr": "←", "zwnj": "", "shy": "",
    ]

    /// Replaces a character reference of HTML that begins here.
    private mutating func takeReference() -> Bool {
        let name = bytes[(position + 1)...].prefix(10).prefix { $0 != UInt8(ascii: ";") && $0 < 0x80 && $0 > 0x20 }
        let end = position + 1 + name.count
        guard end < bytes.count, bytes[end] == UInt8(ascii: ";") else { return false }
        let word = String(decoding: name, as: UTF8.self)
        guard let characters = Self.named[word] ?? Self.numbered(word) else { return false }
        sawMarkup = true
        text.append(contentsOf: characters.utf8)
        position = end + 1
        return true
    }

    /// The character of `#8211` or `#x2013`.
    private static func numbered(_ word: String) -> String? {
        guard word.first == "#" else { return nil }
        let digits = word.dropFirst()
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        let code = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let code, code >= 0x20, let scalar = Unicode.Scalar(code) else { return nil }
        return String(scalar)
    }
}

/// The tags and texts of a part, by where they stand in its bytes, so that what is not changed stays as it is. The part
/// is known to be well-formed XML in UTF-8 without a document type.
struct MarkupTokens {
    enum Kind { case start, end, empty, text, other }

    struct Token {
        var kind: Kind
        var range: Range<Int>
        var tag: WordTag
        /// Of a start tag the end tag, of an end tag the start tag; else itself.
        var partner: Int
    }

    let bytes: [UInt8]
    private(set) var tokens: [Token] = []

    /// `nil` where tags do not fit each other.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        var open: [Int] = []
        var position = 0
        while position < bytes.count {
            guard let token = next(from: position) else { return nil }
            position = token.range.upperBound
            tokens.append(token)
            let index = tokens.count - 1
            tokens[index].partner = index
            if token.kind == .start { open.append(index) }
            guard token.kind == .end else { continue }
            guard let start = open.popLast() else { return nil }
            tokens[start].partner = index
            tokens[index].partner = start
            tokens[index].tag = tokens[start].tag
        }
        guard open.isEmpty else { return nil }
    }

    private func next(from position: Int) -> Token? {
        guard bytes[position] == UInt8(ascii: "<") else {
            let end = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
            return Token(kind: .text, range: position..<end, tag: .other, partner: 0)
        }
        let rest = bytes[position...]
        if rest.starts(with: "<!--".utf8) { return other(position, until: "-->") }
        if rest.starts(with: "<![CDATA[".utf8) {
            var token = other(position, until: "]]>")
            token?.kind = .text
            return token
        }
        if rest.starts(with: "<?".utf8) { return other(position, until: "?>") }
        guard let end = endOfTag(position) else { return nil }
        let isEnd = position + 1 < end && bytes[position + 1] == UInt8(ascii: "/")
        let isEmpty = bytes[end - 2] == UInt8(ascii: "/")
        let name = bytes[(position + 1)..<end].prefix { byte in
            byte > 0x20 && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/")
        }
        return Token(
            kind: isEnd ? .end : isEmpty ? .empty : .start, range: position..<end, tag: WordTag(name), partner: 0)
    }

    private func other(_ position: Int, until mark: String) -> Token? {
        let mark = Array(mark.utf8)
        var index = position + mark.count
        while index + mark.count <= bytes.count {
            if bytes[index..<(index + mark.count)].elementsEqual(mark) {
                return Token(kind: .other, range: position..<(index + mark.count), tag: .other, partner: 0)
            }
            index += 1
        }
        return nil
    }

    /// Behind the `>` that ends the tag; one in a value in quotation marks does not.
    private func endOfTag(_ position: Int) -> Int? {
        var quote: UInt8?
        for index in position..<bytes.count {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return index + 1
            }
        }
        return nil
    }

    // MARK: - Contents

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The value of an attribute of a tag, as it is written, and where the attribute stands with the blank before it.
    func attribute(_ name: String, of token: Int) -> (value: String, range: Range<Int>)? {
        let tag = bytes[tokens[token].range]
        var index = tag.firstIndex { $0 <= 0x20 } ?? tag.endIndex
        while index < tag.endIndex {
            let start = index
            guard let letter = tag[index...].firstIndex(where: { $0 > 0x20 }),
                let equals = tag[letter...].firstIndex(of: UInt8(ascii: "=")),
                let open = tag[equals...].firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }),
                let close = tag[(open + 1)...].firstIndex(of: tag[open])
            else { return nil }
            index = close + 1
            if tag[letter..<equals].prefix(while: { $0 > 0x20 }).elementsEqual(name.utf8) {
                return (text((open + 1)..<close), start..<index)
            }
        }
        return nil
    }

    /// The letters between a start tag and its end, with references replaced.
    func letters(of start: Int) -> String {
        guard tokens[start].kind == .start else { return "" }
        var result = ""
        for index in (start + 1)..<max(start + 1, tokens[start].partner) where tokens[index].kind == .text {
            let piece = text(tokens[index].range)
            if piece.hasPrefix("<![CDATA[") {
                result += piece.dropFirst(9).dropLast(3)
            } else {
                result += Self.plain(piece)
            }
        }
        return result
    }

    /// References to characters and to the five entities of XML replaced; a part has no others.
    private static func plain(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var result = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            guard let end = rest[start...].firstIndex(of: ";") else { break }
            let name = rest[rest.index(after: start)..<end]
            switch name {
            case "amp": result += "&"
            case "lt": result += "<"
            case "gt": result += ">"
            case "quot": result += "\""
            case "apos": result += "'"
            default:
                let digits = name.dropFirst(name.hasPrefix("#x") ? 2 : 1)
                let number = UInt32(digits, radix: name.hasPrefix("#x") ? 16 : 10) ?? 0xFFFD
                result.unicodeScalars.append(Unicode.Scalar(number) ?? "\u{FFFD}")
            }
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }
}

/// The elements of WordprocessingML that filling a template looks at.
enum WordTag: String, CaseIterable {
    case body = "w:body"
    case p = "w:p"
    case r = "w:r"
    case t = "w:t"
    case rPr = "w:rPr"
    case pPr = "w:pPr"
    case tab = "w:tab"
    case br = "w:br"
    case cr = "w:cr"
    case tbl = "w:tbl"
    case tr = "w:tr"
    case tc = "w:tc"
    case tcPr = "w:tcPr"
    case tcW = "w:tcW"
    case sectPr = "w:sectPr"
    case pgSz = "w:pgSz"
    case pgMar = "w:pgMar"
    case bookmarkStart = "w:bookmarkStart"
    case bookmarkEnd = "w:bookmarkEnd"
    case style = "w:style"
    case name = "w:name"
    case styles = "w:styles"
    case other = ""

    private static let byName = Dictionary(
        uniqueKeysWithValues: allCases.map { (Array($0.rawValue.utf8), $0) })

    init(_ name: ArraySlice<UInt8>) {
        // Most elements have longer names.
        self = name.count > 15 ? .other : Self.byName[Array(name)] ?? .other
    }
}

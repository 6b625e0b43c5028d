/// Text of Markdown without its marks (CommonMark 6): what people read.
struct MarkdownInline {
    /// Pictures whose description stands in the text.
    private(set) var pictureCount = 0

    private var scalars: [Unicode.Scalar] = []
    private var position = 0
    private var pieces: [String.UnicodeScalarView] = []
    private var marks: [EmphasisMark] = []
    /// Where the text of a link ends, and where the link does.
    private var linkEnds: [Int: Int] = [:]

    /// How many characters may still be looked through for the ends of code, tags and links; behind that their beginnings
    /// are text. Broken text would take a time that grows with its square.
    private var effort = 0

    /// How far the end of a link or tag is looked for.
    private static let reach = 4_096

    mutating func text(_ source: String) -> String {
        // Most texts have no mark at all.
        guard source.utf8.contains(where: Self.isMark) else { return source.trimmingBlanks }
        scalars = Array(source.unicodeScalars)
        (position, pieces, marks, linkEnds) = (0, [String.UnicodeScalarView()], [], [:])
        effort = (1 << 16) + scalars.count * 8
        while position < scalars.count { step() }
        EmphasisMark.pair(&marks)
        var text = String.UnicodeScalarView()
        var next = 0
        for (index, piece) in pieces.enumerated() {
            while next < marks.count, marks[next].piece == index {
                for _ in 0..<marks[next].count { text.append(marks[next].scalar) }
                next += 1
            }
            text.append(contentsOf: piece)
        }
        scalars = []
        return String(text).trimmingBlanks
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2A, 0x5F, 0x60, 0x7E, 0x5B, 0x5C, 0x3C, 0x26, 0x21: true
        default: false
        }
    }

    private mutating func step() {
        if let end = linkEnds[position] {
            position = end
            return
        }
        let scalar = scalars[position]
        switch scalar {
        case "\\" where position + 1 < scalars.count && Self.isPunctuation(scalars[position + 1]):
            put(scalars[position + 1])
            position += 2
        case "`": takeCode()
        case "<": if !takeTag() { putHere() }
        case "&": takeEntity()
        case "!" where position + 1 < scalars.count && scalars[position + 1] == "[" && opensLink(at: position + 1):
            pictureCount += 1
            position += 2
        case "[" where opensLink(at: position): position += 1
        case "[" where takeBox(): break
        case "*", "_", "~": takeRun(scalar)
        default: putHere()
        }
    }

    private mutating func put(_ scalar: Unicode.Scalar) { pieces[pieces.count - 1].append(scalar) }

    private mutating func putHere() {
        put(scalars[position])
        position += 1
    }

    // MARK: - Code, tags, entities

    /// As many backticks as began it end it (CommonMark 6.1).
    private mutating func takeCode() {
        let start = position
        while position < scalars.count, scalars[position] == "`" { position += 1 }
        let length = position - start
        var end = position
        let limit = min(scalars.count, position + min(Self.reach, max(0, effort)))
        defer { effort -= end - start }
        while end < limit {
            guard scalars[end] == "`" else {
                end += 1
                continue
            }
            let run = scalars[end...].prefix { $0 == "`" }.count
            if run == length {
                for scalar in String(String.UnicodeScalarView(scalars[position..<end])).trimmingBlanks.unicodeScalars {
                    put(scalar)
                }
                position = end + length
                return
            }
            end += run
        }
        for _ in 0..<length { put("`") }
    }

    /// Tags go, `<br>` ends a line, an address in brackets stays.
    private mutating func takeTag() -> Bool {
        let rest = scalars[(position + 1)...].prefix(min(Self.reach, max(0, effort)))
        guard let first = rest.first, first == "/" || first == "!" || first.properties.isAlphabetic && first.isASCII,
            let close = rest.firstIndex(of: ">")
        else {
            effort -= rest.count
            return false
        }
        let inside = String(String.UnicodeScalarView(rest[..<close]))
        let name = inside.drop { $0 == "/" }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
        if ["br", "p", "div", "li", "tr"].contains(name) {
            if name == "br" || inside.hasPrefix("/") { put("\n") }
        } else if !inside.contains(" "), inside.contains(":") || inside.contains("@") {
            for scalar in inside.unicodeScalars { put(scalar) }
        }
        position = close + 1
        return true
    }

    private mutating func takeEntity() {
        let rest = scalars[(position + 1)...].prefix(34)
        guard let end = rest.firstIndex(of: ";"),
            let character = HTMLEntity.character(String(String.UnicodeScalarView(rest[..<end])))
        else { return putHere() }
        put(character)
        position = end + 1
    }

    // MARK: - Links

    /// Whether `[` begins the text of a link, `[text](address)`, whose end is then known.
    private mutating func opensLink(at start: Int) -> Bool {
        let limit = min(scalars.count, start + min(Self.reach, max(0, effort)))
        guard let close = Self.close(scalars, from: start, to: limit, "[", "]"), close + 1 < limit,
            scalars[close + 1] == "(", let end = Self.close(scalars, from: close + 1, to: limit, "(", ")")
        else {
            effort -= limit - start
            return false
        }
        linkEnds[close] = end + 1
        return true
    }

    private static func close(
        _ scalars: [Unicode.Scalar], from start: Int, to limit: Int, _ opening: Unicode.Scalar,
        _ closing: Unicode.Scalar
    ) -> Int? {
        var depth = 0
        var index = start
        while index < limit {
            let scalar = scalars[index]
            if scalar == "\\" { index += 1 }
            if scalar == opening { depth += 1 }
            if scalar == closing {
                depth -= 1
                if depth == 0 { return index }
            }
            index += 1
        }
        return nil
    }

    /// `[ ]` and `[x]` at the beginning: a box to tick (GFM 5.3).
    private mutating func takeBox() -> Bool {
        guard position == 0, scalars.count > 3, scalars[2] == "]", scalars[3] == " " else { return false }
        switch scalars[1] {
        case " ": put("☐")
        case "x", "X": put("☑")
        default: return false
        }
        position = 3
        return true
    }

    // MARK: - Emphasis

    private mutating func takeRun(_ scalar: Unicode.Scalar) {
        let start = position
        while position < scalars.count, scalars[position] == scalar { position += 1 }
        let before = start > 0 ? scalars[start - 1] : " "
        let after = position < scalars.count ? scalars[position] : " "
        marks.append(
            EmphasisMark(scalar, count: position - start, before: before, after: after, piece: pieces.count))
        pieces.append(String.UnicodeScalarView())
    }

    static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            && (0x21...0x2F ~= scalar.value || 0x3A...0x40 ~= scalar.value || 0x5B...0x60 ~= scalar.value
                || 0x7B...0x7E ~= scalar.value)
    }
}

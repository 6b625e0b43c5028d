/// The part of lists (ECMA-376 part 1, 17.9): how headings and lists are counted. Every list that counts begins anew.
struct WordListSheet {
    let headingNumbers: OutgoingDocument.HeadingNumbers
    /// The lists of the document, in order; the first has the number after the headings' and the bullets'.
    private var lists: [OutgoingList.Kind] = []

    static let headings = 1
    private static let bullets = 2

    init(_ headingNumbers: OutgoingDocument.HeadingNumbers) {
        self.headingNumbers = headingNumbers
    }

    /// The number of a list of this kind.
    mutating func add(_ kind: OutgoingList.Kind) -> Int {
        guard kind != .bullets else { return Self.bullets }
        lists.append(kind)
        return Self.bullets + lists.count
    }

    func markup() -> String {
        var xml = WordMarkup()
        xml.raw(WordMarkup.declaration)
        xml.open("w:numbering", ["xmlns:w": WordPart.wordSpace])
        let kinds: [OutgoingList.Kind] = [.bullets, .numbers, .letters]
        for (position, levels) in ([headingNumbers.levels] + kinds.map(\.levels)).enumerated() {
            xml.open("w:abstractNum", ["w:abstractNumId": String(position)])
            xml.value("w:multiLevelType", "multilevel")
            let isOfHeadings = position == 0 && headingNumbers != .none
            for (level, shape) in levels.enumerated() { Self.write(shape, level, isOfHeadings, &xml) }
            xml.close("w:abstractNum")
        }
        Self.write(Self.headings, of: 0, into: &xml)
        Self.write(Self.bullets, of: 1, into: &xml)
        for (position, kind) in lists.enumerated() {
            Self.write(Self.bullets + 1 + position, of: kind == .letters ? 3 : 2, beginsAnew: true, into: &xml)
        }
        xml.close("w:numbering")
        return xml.text
    }

    private static func write(_ number: Int, of shape: Int, beginsAnew: Bool = false, into xml: inout WordMarkup) {
        xml.open("w:num", ["w:numId": String(number)])
        xml.value("w:abstractNumId", shape)
        for level in 0..<3 where beginsAnew {
            xml.open("w:lvlOverride", ["w:ilvl": String(level)])
            xml.value("w:startOverride", 1)
            xml.close("w:lvlOverride")
        }
        xml.close("w:num")
    }

    private static func write(_ shape: ListLevel, _ level: Int, _ isOfHeadings: Bool, _ xml: inout WordMarkup) {
        xml.open("w:lvl", ["w:ilvl": String(level)])
        xml.value("w:start", 1)
        xml.value("w:numFmt", shape.format)
        if isOfHeadings { xml.value("w:pStyle", WordStyle.heading(level + 1).rawValue) }
        xml.value("w:suff", "tab")
        xml.value("w:lvlText", shape.text)
        xml.value("w:lvlJc", "left")
        ParagraphFormat(indent: .init(left: shape.left, hanging: shape.hanging)).write(into: &xml)
        xml.close("w:lvl")
    }
}

/// One level of a list.
struct ListLevel {
    /// `ST_NumberFormat`
    var format: String
    /// `%1` is the number of the first level.
    var text: String
    /// In twips.
    var left: Int
    var hanging: Int

    /// The number as it shows, with those of the levels above it.
    func label(_ numbers: [Int], _ levels: [ListLevel]) -> String {
        var label = text
        for (position, number) in numbers.enumerated() where position < levels.count {
            label = label.replacing("%\(position + 1)", with: levels[position].digits(number))
        }
        return label
    }

    private func digits(_ number: Int) -> String {
        switch format {
        case "upperRoman": Self.roman(number)
        case "upperLetter": Self.letters(number).uppercased()
        case "lowerLetter": Self.letters(number)
        default: String(number)
        }
    }

    /// `a` … `z`, `aa`, `bb`, as Word counts.
    private static func letters(_ number: Int) -> String {
        guard number > 0 else { return "" }
        let letter = Character(Unicode.Scalar(UInt8(97 + (number - 1) % 26)))
        return String(repeating: letter, count: min((number - 1) / 26 + 1, 30))
    }

    private static func roman(_ number: Int) -> String {
        let digits = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
            (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        guard (1..<4000).contains(number) else { return String(number) }
        var rest = number
        return digits.map { value, letters in
            defer { rest %= value }
            return String(repeating: letters, count: rest / value)
        }.joined()
    }
}

extension OutgoingDocument.HeadingNumbers {
    /// Four levels; those of `none` are never used.
    var levels: [ListLevel] {
        switch self {
        case .none, .decimal:
            [
                ListLevel(format: "decimal", text: "%1", left: 454, hanging: 454),
                ListLevel(format: "decimal", text: "%1.%2", left: 567, hanging: 567),
                ListLevel(format: "decimal", text: "%1.%2.%3", left: 709, hanging: 709),
                ListLevel(format: "decimal", text: "%1.%2.%3.%4", left: 851, hanging: 851),
            ]
        case .official:
            [
                ListLevel(format: "upperRoman", text: "%1.", left: 567, hanging: 567),
                ListLevel(format: "upperLetter", text: "%2.", left: 454, hanging: 454),
                ListLevel(format: "decimal", text: "%3.", left: 454, hanging: 454),
                ListLevel(format: "lowerLetter", text: "%4.", left: 454, hanging: 454),
            ]
        }
    }
}

extension OutgoingList.Kind {
    /// Three levels.
    var levels: [ListLevel] {
        let shapes: [(String, String)] =
            switch self {
            case .bullets: [("bullet", "•"), ("bullet", "–"), ("bullet", "·")]
            case .numbers: [("decimal", "%1."), ("lowerLetter", "%2."), ("decimal", "%3)")]
            case .letters: [("lowerLetter", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)")]
            }
        return shapes.enumerated().map { level, shape in
            ListLevel(format: shape.0, text: shape.1, left: 340 * (level + 1), hanging: 340)
        }
    }
}

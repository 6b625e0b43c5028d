import Testing

@testable import Tracing

@Suite("Plain titles")
struct PlainTitleTests {
    @Test("a title is read alike byte by byte and by its characters", arguments: 0..<40)
    func readsAlike(_ seed: UInt64) {
        var chance = SeededChance(seed)
        for _ in 0..<200 {
            let title = Self.title(of: Self.pieces, &chance)
            #expect(TitleText(title[...]) == TitleText(anyScalars: title[...]), "\(title)")
            #expect(NormalisedTitle(title).text == NormalisedTitle.anyCharacters(title), "\(title)")
            #expect(TitleOpening.withoutCode(title) == TitleOpening.withoutCode(anyCharacters: title), "\(title)")
        }
    }

    @Test("every ASCII character is read alike", arguments: UInt8(0)..<128)
    func readsEveryCharacter(_ byte: UInt8) {
        let mark = String(UnicodeScalar(byte))
        for title in [mark, "Surat\(mark)Izin", "\(mark)SOP\(mark)\(mark)1\(mark)A ", "K\(mark)03 Izin\(mark)"] {
            #expect(TitleText(title[...]) == TitleText(anyScalars: title[...]))
            #expect(NormalisedTitle(title).text == NormalisedTitle.anyCharacters(title))
            #expect(TitleOpening.withoutCode(title) == TitleOpening.withoutCode(anyCharacters: title))
        }
    }

    @Test("a long title is cut at the same place", arguments: [1_999, 2_000, 2_001, 5_000])
    func cutsAlike(_ length: Int) {
        let plain = String(repeating: "ab c", count: length / 4 + 1).prefix(length)
        for title in [plain, plain + "é", "é" + plain, plain.dropLast() + "é"] {
            #expect(TitleText(title) == TitleText(anyScalars: title))
            #expect(TitleText(title).isCut == (title.unicodeScalars.count > TitleText.limit))
        }
    }

    /// What titles are made of, and what might trip a reader that looks at bytes.
    private static let pieces = [
        "SOP", "sop", "Surat", "surat", "Izin", "IV", "dan", "atau", "12", "065", "KTC-03.01", "A", "é", "É", "İ", "ß",
        "ﬁ",
        "²", "٣", "Ⅳ", "’", "ʼ", "‘", "\u{301}", "\u{200D}", "\u{FEFF}", "\u{A0}", "\u{2003}", "–", "한글", "गा",
        "e\u{301}",
        " ", " ", " ", " ", "\t", "\r\n", "\n", ",", "/", "&", "+", ";", "(", ")", "[", "]", "-", ".", "_", "\"", "'",
        "\u{0}",
        "\u{1C}", "\u{85}",
    ]

    /// Half of the titles are of ASCII alone.
    private static func title(of pieces: [String], _ chance: inout SeededChance) -> String {
        let isPlain = Bool.random(using: &chance)
        let taken = isPlain ? pieces.filter { $0.utf8.allSatisfy { $0 < 0x80 } } : pieces
        let count = Int.random(in: 0...14, using: &chance)
        return (0..<count).map { _ in taken[Int.random(in: 0..<taken.count, using: &chance)] }.joined()
    }
}

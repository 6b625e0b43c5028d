import Testing

@testable import ProcessMaps

@Suite struct TextTests {
    static func plain(_ text: String) -> String {
        String(decoding: PlainText.plain(Array(text.utf8).span), as: UTF8.self)
    }

    @Test(
        "markup goes, lines stay, blanks are folded",
        arguments: [
            ("  Satu \t dua\n\n tiga ", "Satu dua\ntiga"), ("<p>Satu</p><p>dua</p>", "Satu\ndua"),
            ("<html><head><style>p{a:b}</style></head><body>Isi</body></html>", "Isi"),
            ("Satu<br/>dua<BR>tiga", "Satu\ndua\ntiga"), ("<b>te</b>bal &amp; &lt;sudut&gt;", "tebal & <sudut>"),
            ("a&nbsp;&#8211;&#x2014; b", "a –— b"), ("nilai < 5 dan > 2", "nilai < 5 dan > 2"),
            ("R&D; a & b &tidak;", "R&D; a & b &tidak;"), ("<ul><li>x</li><li>y</li></ul>", "x\ny"),
            ("<!-- sembunyi -->tampak", "tampak"), ("surat <rahasia> ini", "surat <rahasia> ini"), ("", ""),
            ("<p></p>", ""),
            ("<", "<"), ("</", "</"), ("&", "&"), ("<p", "<p"), ("&#x110000;", "&#x110000;"), ("a&#7;b", "a&#7;b"),
        ])
    func plainText(markup: String, text: String) {
        #expect(Self.plain(markup) == text)
    }

    @Test(
        "blanks of every kind are blanks",
        arguments: [
            (" a ", "a"), ("a  b", "a b"), ("a\u{A0}\u{2003}b\u{3000}", "a b"), ("\u{2028}", ""), ("é ü", "é ü"),
            ("â€", "â€"),
        ])
    func folding(text: String, folded: String) {
        let bytes = Array(text.utf8)
        #expect(String(decoding: Blanks.folded(bytes.span), as: UTF8.self) == folded)
        #expect(Blanks.isFolded(bytes.span) == (text == folded))
        let trimmed = Blanks.trimmed(bytes.span)
        #expect(Blanks.folded(bytes.span.extracting(trimmed)) == Array(folded.utf8))
    }

    @Test(
        "numbers are read to the nearest there is, and nothing else is",
        arguments: [
            ("12", 12), ("-0.5", -0.5), (" 7.25 ", 7.25), ("1e3", 1_000), ("+4", 4), ("0.1", 0.1),
            ("123456789.123456", 123_456_789.123456),
            ("0.12345678901234567890", 0.12345678901234567890), (".5", 0.5), ("5.", 5), ("nan", nil), ("inf", nil),
            ("0x1p3", nil),
            ("", nil), ("-", nil), (".", nil), ("1e999", nil), ("1,5", nil), ("12px", nil), ("1 2", nil), ("--1", nil),
        ] as [(String, Double?)])
    func numbers(text: String, value: Double?) {
        #expect(Numbers.decimal(Array(text.utf8).span) == value)
    }

    @Test("numbers of any length are the nearest there are, as the standard library finds them")
    func nearestNumbers() {
        var state: UInt64 = 26_2020
        for round in 0..<20_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let digits = String(state % 10_000_000_000_000_000_000 >> UInt64(round % 60))
            let point = round / 60 % (digits.count + 1)
            let text = digits.prefix(point) + "." + digits.dropFirst(point)
            #expect(Numbers.decimal(Array(text.utf8).span) == Double(text), "\(text)")
        }
    }

    @Test("the arena gives back what it was given, and nothing for another arena's text")
    func arena() {
        var arena = TextArena()
        let first = arena.store("Dinas")
        let second = arena.store("Kécamatan")
        #expect(arena[first] == "Dinas")
        #expect(arena[second] == "Kécamatan")
        let empty = arena.store("")
        #expect(empty == .empty)
        #expect(TextArena()[second] == "")
    }

    @Test(
        "a numbered text is found by its own bytes and no others, wherever they differ",
        arguments: ["", "a", "sid-1234", "sid-12345", "sid-1234-5678-90", "Sid-1234-5678-9a", "sid-1234-5678-9b"])
    func held(other: String) {
        var arena = TextArena()
        _ = arena.store("lain ")
        let text = arena.store(Array("sid-1234-5678-9a".utf8).span, numbered: 77)
        #expect(arena[text] == "sid-1234-5678-9a")
        #expect(arena.number(of: Array("sid-1234-5678-9a".utf8).span, at: text.start) == 77)
        #expect(arena.number(of: Array(other.utf8).span, at: text.start) == nil)
    }

    @Test("equal ids share a number, and the first bearer keeps it")
    func ids() {
        var ids = IDTable()
        var arena = TextArena()
        let symbols = (0..<5_000).map { ids.symbol(of: Array("id-\($0)".utf8).span, in: &arena) }
        #expect(Set(symbols).count == 5_000)
        let again = (0..<5_000).map { ids.symbol(of: Array("id-\($0)".utf8).span, in: &arena) }
        #expect(again == symbols)
        let wasFree = ids.give(symbols[7], to: Handle(.node, 1))
        let isFreeAgain = ids.give(symbols[7], to: Handle(.node, 2))
        #expect(wasFree && !isFreeAgain)
        #expect(ids.bearers[Int(symbols[7])] == Handle(.node, 1))
        #expect(ids.knownSymbol(of: Array("id-4999".utf8).span, in: arena) == symbols[4_999])
        #expect(ids.knownSymbol(of: Array("id-5000".utf8).span, in: arena) == nil)
        let empty = ids.symbol(of: [UInt8]().span, in: &arena)
        #expect(empty == IDTable.blank)
    }
}

@testable import Pictures
import Testing

@Suite("Texts and numbers of pictures")
struct PictureTextTests {
    @Test(
        "every number has at most two decimals, a full stop and no exponent",
        arguments: [
            (0.0, "0"), (-0.0, "0"), (12, "12"), (12.5, "12.5"), (-0.25, "-0.25"), (1.005, "1"), (2.999, "3"),
            (1234567.05, "1234567.05"), (-0.001, "0"), (.nan, "0"), (.infinity, "0"), (1e300, "1000000000000"),
            (-1e300, "-1000000000000"),
        ])
    func numbers(_ value: Double, _ text: String) {
        #expect(PictureNumber.text(value) == text)
    }

    @Test(
        "in one line, markup is escaped and what XML forbids is replaced",
        arguments: [
            ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
            ("\"kutip\" 'tunggal'", "&quot;kutip&quot; &#39;tunggal&#39;"),
            ("satu\u{0}dua\u{1B}[31m", "satu\u{FFFD}dua\u{FFFD}[31m"), ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
            ("\u{9B}5m\u{202E}fdp", "\u{FFFD}5m\u{FFFD}fdp"),
            ("baris\nbaru\tdan\r", "baris baru dan "), ("é 中 😀", "é 中 😀"), ("\u{200E}tanda", "\u{200E}tanda"),
        ])
    func escaping(_ raw: String, _ escaped: String) {
        #expect(MarkupText.escaped(raw, asOneLine: true) == escaped)
    }

    @Test("text of several lines keeps them, and its apostrophes")
    func lines() {
        #expect(MarkupText.escaped("Jum'at\n<1>\tdan\r") == "Jum'at\n&lt;1&gt;\tdan\u{FFFD}")
    }
}

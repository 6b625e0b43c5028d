import Findings
import Testing

@testable import Reporting
@testable import Rubric

@Suite("The JSON writer")
struct JSONWriterTests {
    @Test("keeps the order it is told and indents by two blanks")
    func order() {
        var json = JSONWriter(isIndented: true)
        json.object {
            $0.set("b", 1)
            $0.set("a", ["x", "y"])
            $0.set("empty", [String]())
            $0.set("nothing", nil as String?)
        }
        #expect(
            String(decoding: json.bytes, as: UTF8.self) == """
                {
                  "b": 1,
                  "a": [
                    "x",
                    "y"
                  ],
                  "empty": [],
                  "nothing": null
                }
                """)
    }

    @Test(
        "escapes what JSON does not allow",
        arguments: [
            ("\"", #""\"""#), ("\\", #""\\""#), ("a\nb\tc\r", #""a\nb\tc\r""#), ("\u{1}\u{1F}", #""\u0001\u001f""#),
            ("é漢🙂", "\"é漢🙂\""), ("</script>", "\"</script>\""), ("\r\n", #""\r\n""#),
            ("\u{7F}\u{9B}\u{202E}\u{2028}", #""\u007f\u009b\u202e\u2028""#),
        ])
    func escapes(text: String, written: String) {
        var json = JSONWriter(isIndented: false)
        json.string(text)
        #expect(String(decoding: json.bytes, as: UTF8.self) == written)
    }

    @Test(
        "writes exact numbers, half to even at twelve decimals",
        arguments: [
            ("3/5", "0.6"), ("1/3", "0.333333333333"), ("1/8000000000000", "0"), ("3/2000000000000", "0.000000000002"),
            ("-2", "-2"),
        ])
    func numbers(number: String, written: String) throws {
        var json = JSONWriter(isIndented: false)
        json.exact(try #require(Rational(exactly: number)))
        #expect(String(decoding: json.bytes, as: UTF8.self) == written)
    }

    @Test(
        "writes coordinates as they are and what is no number as null",
        arguments: [(12.0, "12"), (12.5, "12.5"), (-0.25, "-0.25"), (.infinity, "null"), (.nan, "null")])
    func coordinates(number: Double, written: String) {
        var json = JSONWriter(isIndented: false)
        json.coordinate(number)
        #expect(String(decoding: json.bytes, as: UTF8.self) == written)
    }

    @Test("puts what is inline on one line")
    func inline() {
        var json = JSONWriter(isIndented: true)
        json.object { $0.set("text", LocalizedText(id: "peta", en: "map")) }
        #expect(
            String(decoding: json.bytes, as: UTF8.self) == """
                {
                  "text": {"id": "peta", "en": "map"}
                }
                """)
    }
}

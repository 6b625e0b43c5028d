import Findings
import ProcessMaps
import Rubric
import Testing

@testable import Reporting

@Suite("A JSON text that is read")
struct JSONTextTests {
    private func root(_ text: String) throws -> JSONObject { try JSONObject(0, of: JSONText(Array(text.utf8))) }

    @Test(
        "is taken where RFC 8259 allows it",
        arguments: [
            "{}", "[]", "null", "true", "-0", "0.5e-7", "12E+3", " \t\r\n[1 , {\"a\":[]} ]\n",
            "\"\\u0000\\ud83c\\uDFDB\\/\"",
            "\u{FEFF}{}", #"{"":1,"":2}"#,
        ])
    func valid(_ text: String) throws {
        _ = try JSONText(Array(text.utf8))
    }

    @Test(
        "is refused where it does not, with the place",
        arguments: [
            ("", 0), ("  ", 2), ("{", 1), ("[1,]", 3), ("{\"a\":1,}", 7), ("{\"a\" 1}", 5), ("{a:1}", 1), ("01", 1),
            ("1.", 2), ("1.e3", 2), ("-", 1), ("+1", 0), (".5", 0), ("1e", 2), ("tru", 3), ("nul1", 3), ("[1 2]", 3),
            ("[1}", 2), ("{\"a\":1]", 6), ("[]]", 2), ("\"\t\"", 1), ("\"\\x\"", 1), ("\"\\u12g4\"", 1), ("\"\\u12", 1),
            ("\"\\ud800\"", 7), ("\"\\udc00\"", 7), ("\"\\ud800\\u0041\"", 13), ("\"abc", 4), ("\"\\", 1), ("/**/1", 0),
            ("NaN", 0), ("'a'", 0), ("{}{}", 2), ("\u{FEFF}", 3),
        ])
    func invalid(_ text: String, _ place: Int) throws {
        let error = #expect(throws: JSONSyntaxError.self) { try JSONText(Array(text.utf8)) }
        #expect(error?.offset == place, "\(text)")
    }

    @Test("is refused where it is not UTF-8")
    func encoding() {
        let error = #expect(throws: JSONSyntaxError.self) { try JSONText([0x22, 0x61, 0xC3, 0x28, 0x22]) }
        #expect(error == JSONSyntaxError(code: .notUTF8, offset: 2))
    }

    @Test("is refused where it is nested without end, and not followed down there")
    func depth() throws {
        let most = JSONIndexer.deepest
        _ = try JSONText(Array((String(repeating: "[", count: most) + String(repeating: "]", count: most)).utf8))
        let error = #expect(throws: JSONSyntaxError.self) { try JSONText([UInt8](repeating: 0x5B, count: 1_000_000)) }
        #expect(error == JSONSyntaxError(code: .tooDeep, offset: most))
    }

    @Test("gives texts as they were before they were written")
    func texts() throws {
        let text = "Dinas \"A\" \\ /\u{0}\u{1F}\u{7F}\u{202E}\r\n\té🏛\u{2028}"
        var writer = JSONWriter(isIndented: true)
        writer.object { $0.set("a", text) }
        var json = try JSONObject(0, of: JSONText(writer.bytes))
        #expect(try json.string("a") == text)
        var escaped = try root(#"{"a": "\ud83c\udfdb \u00e9\b\f\n\r\t\/\\\""}"#)
        #expect(try escaped.string("a") == "🏛 é\u{8}\u{C}\n\r\t/\\\"")
    }

    @Test("gives members in any order, and passes over those nobody asks for")
    func members() throws {
        var json = try root(#"{"x": {"b": 7}, "c": [1, [2]], "b": 2, "a": null, "y": []}"#)
        #expect(try json.integer("b") == 2)
        #expect(try json.stringOrNull("a") == nil)
        #expect(try json.integer("b") == 2)
        #expect(try json.object("x") { json throws(JSONFault) in try json.integer("b") } == 7)
        #expect(json.find("z") == nil)
        #expect(json.names == ["x", "c", "b", "a", "y"])
    }

    @Test(
        "keeps numbers as they are",
        arguments: [("0", 0), ("-12", -12), ("1099511627775", 1_099_511_627_775)])
    func integers(_ text: String, _ number: Int) throws {
        var json = try root("{\"a\": \(text)}")
        #expect(try json.integer("a") == number)
    }

    @Test(
        "takes no number for a count that is none, or too large to be added",
        arguments: ["1.0", "1e3", "\"1\"", "true", "1099511627776", "-9223372036854775808", "99999999999999999999"])
    func noIntegers(_ text: String) throws {
        var json = try root("{\"a\": \(text)}")
        #expect(throws: JSONFault.self) { try json.integer("a") }
    }

    @Test("gives rounded numbers exactly, and none that disagree with their fraction")
    func exact() throws {
        var writer = JSONWriter(isIndented: false, keepsExact: true)
        let third = try #require(Rational(1, over: 3))
        writer.object { json in
            json.set("value", third)
            json.set("half", Rational(1, over: 2))
            json.set("inner") { $0.set("value", Rational(-2, over: 7)) }
        }
        let written = String(decoding: writer.bytes, as: UTF8.self)
        #expect(
            written
                == #"{"value":0.333333333333,"half":0.5,"inner":{"value":-0.285714285714,"exact":{"value":"-2/7"}},"#
                + #""exact":{"value":"1/3"}}"#)
        var json = try root(written)
        #expect(try json.number("half") == Rational(1, over: 2))
        #expect(try json.number("value") == third)
        #expect(
            try json.object("inner") { json throws(JSONFault) in try json.number("value") } == Rational(-2, over: 7))
        var changed = try root(written.replacing("0.333333333333", with: "0.333333333334"))
        #expect(throws: JSONFault.self) { try changed.number("value") }
    }

    @Test(
        "names the way to each value",
        arguments: [
            (0, ""), (2, "/a"), (3, "/a/0"), (4, "/a/1"), (6, "/a/1/b"), (8, "/~1~0"),
        ])
    func pointers(_ entry: Int, _ pointer: String) throws {
        let text = try JSONText(Array(#"{"a": [1, {"b": 2}], "/~": 3}"#.utf8))
        #expect(text.pointer(to: entry) == pointer)
    }

    @Test("reads the longest fractions that are written")
    func longFractions() throws {
        let digits = String(repeating: "7", count: 300)
        var json = try root("{\"a\": 0, \"exact\": {\"a\": \"1/\(digits)\"}}")
        #expect(try json.number("a").exact == "1/\(digits)")
    }

    @Test(
        "names elements of a map by table and position",
        arguments: [
            ElementIndex.process(0), .pool(1), .lane(22), .node(333), .sequenceFlow(4), .messageFlow(5), .data(6),
            .annotation(7), .group(8), .association(9),
        ])
    func elements(_ element: ElementIndex) {
        #expect(ElementIndex(reference: element.reference) == element)
    }

    @Test(
        "takes nothing else for an element",
        arguments: ["node", "node-", "node--1", "node-+1", "node-1-2", "simpul-1", "-1", "node-99999999999999999999"])
    func noElements(_ text: String) {
        #expect(ElementIndex(reference: text) == nil)
    }
}

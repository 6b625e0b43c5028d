import Findings
import Testing
import XMLStreaming

@Suite struct LimitTests {
    static func nested(_ depth: Int) -> String {
        String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }

    @Test("elements nest up to the limit and not past it")
    func depth() {
        let limit = XMLLimits().depth
        #expect(Recording(Self.nested(300)).failure == nil)
        #expect(Recording(Self.nested(limit)).failure == nil)
        #expect(Recording(Self.nested(limit + 1)).failure?.cause == .limit(.depth))
        #expect(Recording(Self.nested(1_000_000)).failure?.cause == .limit(.depth))
    }

    @Test("a tag with too many attributes is refused before it is parsed whole", arguments: [2_000, 300_000])
    func attributes(count: Int) {
        let text = "<map " + (0..<count).map { "a\($0)=\"\"" }.joined(separator: " ") + "/>"
        let recording = Recording(text)
        #expect(recording.failure?.cause == .limit(.attributes))
        #expect(recording.events.isEmpty)
    }

    @Test("a long value is no crowd of attributes")
    func longValue() {
        let value = String(repeating: "x='1' ", count: 100_000)
        #expect(Recording("<map id=\"\(value)\"/>").failure == nil)
    }

    @Test("namespace declarations in force are limited, and those that are over do not count")
    func namespaces() {
        let many = (0..<60).map { "xmlns:n\($0)=\"urn:\($0)\"" }.joined(separator: " ")
        let beside = "<map>" + String(repeating: "<a \(many)/>", count: 50) + "</map>"
        let inside = String(repeating: "<a \(many)>", count: 50) + String(repeating: "</a>", count: 50)
        #expect(Recording(beside).failure == nil)
        #expect(Recording(inside).failure?.cause == .limit(.namespaces))
    }

    @Test(
        "a comment, value or section without end is refused",
        arguments: ["<map><!--", "<map id=\"", "<map><?pi ", "<map><![CDATA["])
    func pieces(start: String) {
        var limits = XMLLimits()
        limits.pieceBytes = 1 << 20
        let failure = Recording(start + String(repeating: "huruf ", count: 400_000), limits: limits).failure
        #expect(failure?.cause == .limit(.pieceBytes))
        #expect(failure?.problem.code == "pieceTooLong")
    }

    @Test("a text without end is refused")
    func texts() {
        var limits = XMLLimits()
        limits.textBytes = 1 << 20
        let failure = Recording("<map>" + String(repeating: "huruf ", count: 400_000), limits: limits).failure
        #expect(failure?.cause == .limit(.textBytes))
        #expect(failure?.problem.code == "textTooLong")
    }

    @Test("each other limit has its own reason")
    func others() {
        var limits = XMLLimits()
        limits.totalBytes = 100
        #expect(Recording(Self.nested(30), limits: limits).failure?.cause == .limit(.totalBytes))
        limits = XMLLimits()
        limits.elements = 10
        #expect(
            Recording("<map>" + String(repeating: "<a/>", count: 10) + "</map>", limits: limits).failure?.cause
                == .limit(.elements))
        let name = String(repeating: "n", count: 2_000)
        #expect(Recording("<map><\(name)/></map>").failure?.cause == .limit(.nameBytes))
    }

    @Test(
        "a document type with an internal subset ends the parse at once",
        arguments: [
            "<!DOCTYPE map [<!ENTITY a \"x\">]><map>&a;</map>",
            "<!DOCTYPE map [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><map>&a;</map>",
            "<!DOCTYPE map SYSTEM \"http://example.com/m.dtd\" [<!ENTITY % p SYSTEM \"http://example.com/p\"> %p;]><map/>",
            "<!DOCTYPE map [<!ATTLIST map id CDATA \"x\">]><map/>",
        ])
    func internalSubset(text: String) {
        for pieces in [1, Int.max] {
            let recording = Recording(text, pieces: pieces)
            #expect(recording.failure?.cause == .internalSubset)
            #expect(recording.events.isEmpty)
            #expect(recording.failure?.problem.code == "entityDeclared")
        }
    }

    @Test("entities inside entities are never expanded")
    func bomb() {
        var text = "<!DOCTYPE map [<!ENTITY e0 \"ha\">"
        for level in 1...30 { text += "<!ENTITY e\(level) \"&e\(level - 1);&e\(level - 1);\">" }
        let recording = Recording(text + "]><map id=\"&e30;\">&e30;</map>")
        #expect(recording.failure?.cause == .internalSubset)
        #expect(recording.texts.isEmpty)
    }

    @Test("a document type without an internal subset is passed over, and nothing outside is opened")
    func harmlessDocumentType() {
        #expect(Recording("<!DOCTYPE map><map>a</map>").texts == "a")
        let external = Recording("<!DOCTYPE map SYSTEM \"file:///etc/passwd\"><map>a&x;b</map>")
        #expect(external.failure == nil)
        #expect(external.texts == "ab")
        #expect(external.outcome.irregularities.map(\.kind) == [.externalEntity])
    }
}

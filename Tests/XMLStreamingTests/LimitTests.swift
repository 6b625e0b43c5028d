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
}

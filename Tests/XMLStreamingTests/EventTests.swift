import Testing
import XMLStreaming

@Suite struct EventTests {
    static let document = """
        <?xml version="1.0"?>
        <!-- a comment with <tags> -->
        <m:map xmlns:m="urn:map" id="peta &quot;1&quot;">
          <m:step id="a>b" name='x'>Satu &amp; <![CDATA[<dua>]]></m:step><other/>
        </m:map>
        """

    @Test("elements, attributes and texts arrive in the order of the document")
    func order() {
        let recording = Recording(Self.document)
        #expect(recording.failure == nil)
        #expect(
            recording.events.filter { !$0.allSatisfy { "\" \n".contains($0) } } == [
                "<map peta \"1\"", "<step a>b", "\"Satu & <dua>", "/step", "<other", "/", "/map",
            ])
        #expect(recording.lines == [3, 4, 4])
    }

    @Test("the size of the pieces changes nothing", arguments: [1, 2, 3, 5, 7, 16, 61])
    func pieces(size: Int) {
        #expect(Recording(Self.document, pieces: size).events == Recording(Self.document).events)
        #expect(Recording(Self.document, pieces: size).lines == Recording(Self.document).lines)
    }

    @Test("a prefix means its namespace, whatever it is called")
    func namespaces() {
        struct Namespaces: XMLReceiver, ~Copyable {
            var seen: [XMLSymbol] = []
            mutating func start(_ tag: borrowing XMLStartTag) -> Bool {
                seen.append(tag.namespace)
                return true
            }
            mutating func end() {}
            var wantsText: Bool { false }
            mutating func text(_ utf8: Span<UInt8>) {}
        }
        var receiver = Namespaces()
        let text = #"<a xmlns:q="urn:map"><q:b/><c xmlns="urn:else"/></a>"#
        _ = XMLParser(vocabulary: Recorder.vocabulary).parse(bytes: Array(text.utf8), into: &receiver)
        let expected: [XMLSymbol] = [.noNamespace, 0, .unknown]
        #expect(receiver.seen == expected)
    }

    @Test("text comes only to a receiver that wants it, from the tag on", arguments: [1, 3, 1_000])
    func wantedText(piece: Int) {
        struct Notes: XMLReceiver, ~Copyable {
            var depth = 0
            var text = ""
            mutating func start(_ tag: borrowing XMLStartTag) -> Bool {
                depth += 1
                return true
            }
            mutating func end() { depth -= 1 }
            var wantsText: Bool { depth == 2 }
            mutating func text(_ utf8: Span<UInt8>) {
                text += String(decoding: utf8.indices.map { utf8[$0] }, as: UTF8.self)
            }
        }
        var receiver = Notes()
        let text = "<a> no <b>yes &amp; <c>no<![CDATA[no]]>&#33;</c>&#33;<![CDATA[<too>]]></b> no </a>"
        let outcome = XMLParser(vocabulary: Recorder.vocabulary)
            .parse(bytes: Array(text.utf8), inPiecesOf: piece, into: &receiver)
        #expect(outcome.failure == nil)
        #expect(receiver.text == "yes & !<too>")
    }

    @Test("an attribute with a prefix is not the one without")
    func prefixedAttribute() {
        let recording = Recording(#"<map xmlns:v="urn:vendor" v:id="no"><step v:id="no" id="yes"/></map>"#)
        #expect(recording.events.prefix(2) == ["<map", "<step yes"])
    }

    @Test("a receiver that has enough ends the parse without a failure")
    func stop() {
        let recording = Recording("<map><step/><other/></map>", stoppingAt: Recorder.step)
        #expect(recording.events == ["<map", "<step"])
        #expect(recording.outcome.isStopped)
        #expect(recording.failure == nil)
    }
}

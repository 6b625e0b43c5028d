import Findings
import Testing
import XMLStreaming

/// Parsers are used again from one document to the next.
@Suite struct ReuseTests {
    static let documents: [[UInt8]] =
        EncodingTests.cases.map(\.bytes)
        + [
            "", "  ", "%PDF", "<map>", "<map></step>", "<map><step id=\"&undeclared;\"/></map>",
            "<!DOCTYPE map><map/>", "<!DOCTYPE map [<!ENTITY a \"b\">]><map>&a;</map>",
            "<map xmlns:q=\"urn:q\"><q:step>text</q:step></map>", "<q:map/>",
            "<?xml version=\"1.1\" standalone=\"yes\"?><map xml:lang=\"id\">&amp;</map>",
        ].map { Array($0.utf8) }

    @Test("what a document does to the parser, the next one does not see", arguments: documents.indices)
    func afterEachOther(first: Int) {
        for next in Self.documents {
            _ = Recording(Self.documents[first])
            let after = Recording(next)
            var alone = Recorder()
            let outcome = XMLParser(
                vocabulary: XMLVocabulary(names: ["map", "step", "id", "name"], namespaces: ["urn:map"])
            ).parse(bytes: next, into: &alone)
            #expect(after.events == alone.events)
            #expect(after.failure == outcome.failure)
            #expect(after.outcome.encoding == outcome.encoding)
            #expect(after.outcome.irregularities.count == outcome.irregularities.count)
        }
    }
}

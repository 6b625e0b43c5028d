import Findings
import Testing
import XMLStreaming

@Suite struct DocumentTypeTests {
    static func document(_ subset: String, _ content: String = "<map/>") -> String {
        "<!DOCTYPE map [\(subset)]>\(content)"
    }

    @Test("a document type without an internal subset is passed over, and nothing outside is opened")
    func harmless() {
        #expect(Recording("<!DOCTYPE map><map>a</map>").texts == "a")
        let external = Recording("<!DOCTYPE map SYSTEM \"file:///etc/passwd\"><map>a&x;b</map>")
        #expect(external.failure == nil)
        #expect(external.texts == "ab")
        #expect(external.outcome.irregularities.map(\.kind) == [.externalEntity])
        #expect(external.outcome.entities == nil)
    }

    @Test("a reference leaves nothing in a text, a blank in an attribute, whatever the entity", arguments: [1, .max])
    func holes(pieces: Int) {
        let text = Self.document(
            "<!ENTITY a \"isi\"><!ENTITY b \"x &a; y\"><!ENTITY c SYSTEM \"file:///etc/passwd\">",
            "<map id=\"p&a;q\">1&a;2&b;3&c;4<step id=\"&b;\"/></map>")
        let recording = Recording(text, pieces: pieces)
        #expect(recording.failure == nil)
        #expect(recording.events == ["<map p q", "\"1234", "<step  ", "/step", "/map"])
        #expect(recording.outcome.entities?.declared == 3)
        #expect(recording.outcome.entities?.references == 5)
        #expect(recording.outcome.entities?.name == "a")
        #expect(recording.outcome.entities?.line == 1)
    }

    @Test(
        "declarations without entities, and entities nobody refers to, change nothing",
        arguments: [
            "<!ELEMENT map ANY><!NOTATION n SYSTEM \"x\"><!-- ]> --><?pi ]>?>", "<!ATTLIST map kind (a|b) #IMPLIED>",
            "<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">", "<!ENTITY a SYSTEM \"file:///etc/passwd\">",
            "<!ENTITY p SYSTEM \"x\" NDATA n>",
        ])
    func unused(subset: String) {
        let recording = Recording(Self.document(subset, "<map id=\"x\">a</map>"))
        #expect(recording.failure == nil)
        #expect(recording.events == ["<map x", "\"a", "/map"])
        #expect(recording.outcome.entities?.references == 0)
    }

    @Test("XML's own references stay what they are, even where they are declared anew")
    func predefined() {
        let text = Self.document(
            "<!ENTITY amp \"&#38;#38;\"><!ENTITY lt \"x\">", "<map id=\"&amp;&lt;&#65;\">&amp;</map>")
        #expect(Recording(text).events == ["<map &<A", "\"&", "/map"])
        #expect(Recording(text).outcome.entities?.references == 0)
    }

    @Test("an attribute that the subset gives a value has it")
    func attributeDefault() {
        #expect(Recording(Self.document("<!ATTLIST map id CDATA \"satu\">")).events == ["<map satu", "/map"])
        let own = Recording(Self.document("<!ATTLIST map id CDATA \"satu\">", "<map id=\"dua\"/>"))
        #expect(own.events == ["<map dua", "/map"])
    }

    @Test("an attribute may not refer to what lies outside or holds a tag", arguments: [1, .max])
    func forbiddenInAttributes(pieces: Int) {
        for value in ["SYSTEM \"file:///etc/passwd\"", "\"&#60;b/>\"", "\"&x;\"><!ENTITY x SYSTEM \"y\""] {
            let text = Self.document("<!ENTITY a \(value)>", "<map>&a;<step id=\"1\"/><step id=\"&a;\"/></map>")
            let recording = Recording(text, pieces: pieces)
            #expect(recording.failure?.cause == .notWellFormed)
            #expect(recording.failure?.problem.message.english.contains("&a;") == true)
            #expect(recording.events == ["<map", "<step 1", "/step"])
        }
    }

    @Test("what the subset does not declare is not known")
    func unknown() {
        let failure = Recording(Self.document("<!ENTITY a \"x\">", "<map>&b;</map>")).failure
        #expect(failure?.cause == .notWellFormed)
        #expect(failure?.subjects == ["b"])
    }

    @Test("parameter entities are not followed, and what they may have declared leaves nothing")
    func parameterEntities() {
        for declaration in ["<!ENTITY % p \"<!ENTITY x 'y'>\">", "<!ENTITY % p SYSTEM \"http://example.com/p\">", ""] {
            let recording = Recording(Self.document("\(declaration) %p;", "<map id=\"&x;\">a&x;b</map>"))
            #expect(recording.failure == nil)
            #expect(recording.texts == "ab")
            #expect(recording.outcome.irregularities.map(\.kind) == [.externalEntity])
        }
        let inside = Recording(Self.document("<!ENTITY % p \"x\"><!ENTITY % q \"%p;%p;\">"))
        #expect(inside.failure?.cause == .notWellFormed)
    }

    /// Levels of entities, each ten times the one before.
    static let levels = (1...9).reduce("<!ENTITY e0 \"haha\">") { declarations, level in
        declarations + "<!ENTITY e\(level) \"\(String(repeating: "&e\(level - 1);", count: 10))\">"
    }

    static let growing = [
        document(levels, "<map>&e9;</map>"), document(levels, "<map id=\"&e9;\"/>"),
        document(
            "<!ENTITY a \"\(String(repeating: "x", count: 50_000))\">",
            "<map>\(String(repeating: "&a;", count: 99))</map>"),
        document("<!ENTITY a \"&b;\"><!ENTITY b \"&c;\"><!ENTITY c \"&#38;a;\">", "<map>&a;</map>"),
        document("<!ENTITY a \"&a;\">", "<map id=\"&a;\"/>"),
        document("<!ENTITY a \"\">", "<map id=\"\(String(repeating: "&a;", count: 100_000))\"/>"),
        document(
            (1...99).reduce("<!ENTITY e0 \"x\">") { $0 + "<!ENTITY e\($1) \"&e\($1 - 1);\">" }, "<map>&e99;</map>"),
    ]

    @Test("entities that would grow without bounds are refused at once, unexpanded", arguments: growing.indices)
    func bombs(index: Int) {
        for pieces in [1_000, .max] {
            let recording = Recording(Self.growing[index], pieces: pieces)
            #expect(recording.failure?.cause == .entityExpansion)
            #expect(recording.failure?.problem.code == "entityExpansion")
            #expect(recording.texts.isEmpty)
        }
    }

    @Test("entities inside each other are no bomb while they stay small")
    func small() {
        let recording = Recording(Self.document(Self.levels, "<map>a&e3;b</map>"))
        #expect(recording.failure == nil)
        #expect(recording.texts == "ab")
    }

    @Test(
        "an internal subset has its limits",
        arguments: [
            (String(repeating: "<!ENTITY a \"x\">", count: 1_001), XMLFailure.Limit.declarations),
            (String(repeating: "<!ELEMENT a ANY>", count: 1_001), .declarations),
            ("<!ATTLIST map \((0..<33).map { "a\($0) CDATA 'x'" }.joined(separator: " "))>", .attributeDefaults),
            ("<!ENTITY a \"\(String(repeating: "x", count: 66_000))\">", .subsetBytes),
            ("<!--\(String(repeating: "x", count: 200_000))-->", .subsetBytes),
        ])
    func limits(subset: String, limit: XMLFailure.Limit) {
        let recording = Recording(Self.document(subset))
        #expect(recording.failure?.cause == .limit(limit))
        let code = limit == .subsetBytes ? "documentTypeTooLong" : "tooManyDeclarations"
        #expect(recording.failure?.problem.code == code)
        #expect(recording.events.isEmpty)
    }

    @Test("a subset without end is cut off or refused, however long")
    func endless() {
        #expect(Recording("<!DOCTYPE map [<!ENTITY a \"x").failure != nil)
        let long = "<!DOCTYPE map [<!ENTITY a \"" + String(repeating: "x", count: 10_000_000)
        #expect(Recording(long).failure?.cause == .limit(.subsetBytes))
    }
}

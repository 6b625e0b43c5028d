import Findings
import Testing
import XMLStreaming

@Suite struct FailureTests {
    @Test("what is cut off says so, wherever the cut is")
    func truncated() {
        let text = "<map><step id=\"a\">Satu</step><!-- x --></map>"
        for end in 6..<(text.utf8.count - 6) {
            let failure = Recording(String(text.prefix(end))).failure
            #expect(failure?.cause == .truncated, "cut after \(end) bytes: \(failure?.detail ?? "nothing")")
        }
    }

    @Test("a wrong end tag names both elements and both lines")
    func mismatch() {
        let failure = Recording("<map>\n<step>\n\n</stop></map>").failure
        #expect(failure?.cause == .notWellFormed)
        #expect(failure?.line == 4)
        let problem = failure?.problem
        #expect(problem?.code == "notWellFormed")
        #expect(problem?.message.indonesian.contains("<step> yang dibuka di baris 2 ditutup dengan </stop>") == true)
        #expect(problem?.message.english.contains("<step> opened on line 2 is closed with </stop>") == true)
    }

    @Test(
        "breaches of XML carry libxml2's number and a sentence in both languages",
        arguments: [
            ("<map id=\"a\" id=\"b\"/>", "id"), ("<map>&nbsp;</map>", "nbsp"), ("<map a=\"<\"/>", "<"),
            ("<map/><map/>", ""), ("<map/><", ""), ("<map/>x", ""), ("\n<?xml version=\"1.0\"?><map/>", "<?xml"),
            ("<map><1/></map>", "libxml2"),
        ])
    func breaches(text: String, word: String) throws {
        let failure = try #require(Recording(text).failure)
        #expect(failure.cause == .notWellFormed)
        #expect(failure.code > 0)
        #expect(failure.line != nil)
        for language in Language.allCases {
            #expect(failure.problem.message.in(language).contains(word))
        }
    }

    @Test("what was read before the breach was handed over")
    func kept() {
        #expect(Recording("<map><step id=\"a\"/><step id=\"b\"/></mop>").events.count { $0.hasPrefix("<step") } == 2)
    }

    @Test(
        "files without XML are told by what they hold",
        arguments: [
            ([], "empty"), (Array(" \n\t ".utf8), "empty"), (Array("halo".utf8), "notXML"),
            (Array("%PDF-1.7 …".utf8), "otherKindOfFile"), ([0x50, 0x4B, 3, 4, 0, 0], "otherKindOfFile"),
            ([0x1F, 0x8B, 8, 0], "compressedTruncated"), ([0, 0, 0, 0, 0, 0], "notXML"),
        ] as [([UInt8], String)])
    func otherFiles(bytes: [UInt8], code: String) {
        #expect(Recording(bytes).failure?.problem.code == code)
    }

    @Test(
        "a file that cannot be opened is a failure, not a crash",
        arguments: ["/nowhere/at/all.bpmn", "/", "/dev/zero", ""])
    func cannotOpen(path: String) {
        var recorder = Recorder()
        let outcome = XMLParser(vocabulary: Recorder.vocabulary).parse(contentsOf: path, into: &recorder)
        #expect(outcome.failure?.problem.code == "cannotOpen")
        #expect(recorder.events.isEmpty)
    }

    @Test("breaches of the namespace rules are read past and reported with their first place")
    func irregularities() {
        let recording = Recording("<map>\n<x:step/><x:step/></map>")
        #expect(recording.failure == nil)
        #expect(recording.events.count { $0.hasPrefix("<step") } == 2)
        #expect(recording.outcome.irregularities.map(\.kind) == [.undeclaredPrefix])
        #expect(recording.outcome.irregularities.first?.count == 2)
        #expect(recording.outcome.irregularities.first?.line == 2)
        #expect(recording.outcome.irregularities.first?.subject == "x")
    }
}

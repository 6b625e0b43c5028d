import Findings
import Testing

@testable import ProcessMaps

/// Parts of a map that no start event leads to, and flows of which an end is missing: nothing is passed over in silence.
@Suite struct UnreachedPartTests {
    private static let main = """
        <startEvent id='S'/><task id='A'/><endEvent id='E'/>
        <sequenceFlow id='s' sourceRef='S' targetRef='A'/><sequenceFlow id='e' sourceRef='A' targetRef='E'/>
        """

    /// The part: `B`, a choice, and a join that waits for both ways.
    private static let deadlock = """
        <exclusiveGateway id='X'/><task id='C'/><task id='D'/><parallelGateway id='J'/>
        <sequenceFlow id='x' sourceRef='B' targetRef='X'/><sequenceFlow id='c' sourceRef='X' targetRef='C'/>
        <sequenceFlow id='d' sourceRef='X' targetRef='D'/><sequenceFlow id='cj' sourceRef='C' targetRef='J'/>
        <sequenceFlow id='dj' sourceRef='D' targetRef='J'/>
        """

    private static func told(_ part: String) throws -> String {
        let map = MapFixtures.file("<process id='P'>\(main)\(part)</process>").map
        switch try #require(map.soundness().first).verdict {
        case .sound: return "sound"
        case .problems(let problems):
            return problems.map { "\($0.kind) \(map.id(of: $0.place))" }.joined(separator: ", ")
        case .notDecided(let reason): return "not decided: " + "\(reason)".prefix { $0 != "(" }
        }
    }

    @Test(
        "a part no start event leads to is played as a beginning of its own, together with the start or instead of it",
        arguments: [
            ("<task id='B'/>" + deadlock, "deadlock J, neverCarriedOut J"),
            // A flow out of nothing may bring what is missing.
            (
                "<task id='B'/><sequenceFlow id='b' sourceRef='nothing' targetRef='B'/>" + deadlock,
                "deadlock J"
            ),
            // What a catching link event begins that nothing throws to.
            (
                "<intermediateCatchEvent id='B' name='k'><linkEventDefinition name='k'/></intermediateCatchEvent>"
                    + deadlock, "deadlock J, neverCarriedOut J"
            ),
            // Sound however it begins.
            ("<task id='B'/><task id='C'/><sequenceFlow id='b' sourceRef='B' targetRef='C'/>", "sound"),
            // Done twice if both begin, fine if one does.
            ("<task id='B'/><sequenceFlow id='b' sourceRef='B' targetRef='A'/>", "not decided: unreached"),
            // Waits for ever if one begins, fine if both do.
            (
                "<task id='B'/><parallelGateway id='J'/><sequenceFlow id='b' sourceRef='B' targetRef='J'/>"
                    + "<sequenceFlow id='a' sourceRef='A' targetRef='J'/>", "not decided: unreached"
            ),
            ("<complexGateway id='B'/>" + deadlock, "deadlock J, neverCarriedOut J"),
        ])
    func parts(part: String, expected: String) throws { #expect(try Self.told(part) == expected) }

    @Test(
        "what stands alone or beside the flow begins nothing",
        arguments: [
            "<task id='B'/>", "<parallelGateway id='B'/>",
            "<task id='B'/><sequenceFlow id='b' sourceRef='B' targetRef='nothing'/>",
            "<task id='B' isForCompensation='true'/><sequenceFlow id='b' sourceRef='B' targetRef='A'/>",
            "<boundaryEvent id='B' attachedToRef='A'><compensateEventDefinition/></boundaryEvent>"
                + "<sequenceFlow id='b' sourceRef='B' targetRef='A'/>",
            "<subProcess id='B' triggeredByEvent='true'><startEvent id='T'/></subProcess>",
            // A circle with no way in: `map/unreachable` tells.
            "<task id='B'/><task id='C'/><sequenceFlow id='b' sourceRef='B' targetRef='C'/>"
                + "<sequenceFlow id='c' sourceRef='C' targetRef='B'/>",
        ])
    func quiet(part: String) throws { #expect(try Self.told(part) == "sound") }

    @Test("the place a part begins at is named where nothing is decided")
    func named() throws {
        let texts = try Self.notes("<task id='B' name='Terima'/><sequenceFlow id='b' sourceRef='B' targetRef='A'/>")
        #expect(texts.count == 1)
        #expect(texts.first?.english.contains("no flow leads to activity “Terima”") == true, "\(texts)")
        #expect(texts.first?.indonesian.contains("tidak ada alur menuju") == true, "\(texts)")
    }

    @Test(
        "the end that is missing from a flow is named",
        arguments: [
            ("<sequenceFlow id='b' sourceRef='nothing' targetRef='A'/>", "has no source", "tidak berpangkal"),
            ("<sequenceFlow id='b' sourceRef='A' targetRef='nothing'/>", "has no target", "tidak berujung"),
            (
                "<subProcess id='B'><task id='C'/></subProcess><sequenceFlow id='b' sourceRef='C' targetRef='A'/>",
                "crosses the border of a sub-process or pool", "melintasi batas"
            ),
        ])
    func brokenFlows(part: String, english: String, indonesian: String) throws {
        let texts = try Self.notes(part)
        #expect(texts.contains { $0.english.contains(english) }, "\(texts)")
        #expect(texts.contains { $0.indonesian.contains(indonesian) }, "\(texts)")
    }

    private static func notes(_ part: String) throws -> [LocalizedText] {
        let file = MapFixtures.file("<process id='P'>\(main)\(part)</process>")
        return SoundnessNotDecided().violations(in: LintedMap(file)).map(\.message)
    }
}

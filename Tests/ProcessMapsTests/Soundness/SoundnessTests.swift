import ProcessMaps
import Testing

/// Small maps as people draw them, and what they are told.
@Suite struct SoundnessTests {
    /// What stands in the XML: nodes as `kind id [attributes]`, flows as `a > b`, `a >? b` with a condition.
    private static func map(_ lines: String, around: (String) -> String = { "<process id='P'>\($0)</process>" })
        -> ProcessMap
    {
        MapFixtures.file(around(lines.split(separator: "\n").enumerated().map(Self.element).joined())).map
    }

    private static func element(_ index: Int, _ line: Substring) -> String {
        let words = line.split(separator: " ").map(String.init)
        guard words.count > 2, words[1].hasPrefix(">") else {
            let (attributes, inner) = (
                words.dropFirst(2).filter { !$0.hasPrefix("<") }, words.filter { $0.hasPrefix("<") }
            )
            return "<\(words[0]) id='\(words[1])' \(attributes.joined(separator: " "))>\(inner.joined())</\(words[0])>"
        }
        let condition = words[1] == ">?" ? "<conditionExpression/>" : ""
        return
            "<sequenceFlow id='f\(index)' sourceRef='\(words[0])' targetRef='\(words[2])'>\(condition)</sequenceFlow>"
    }

    /// `deadlock J from G` for each problem of the first scope.
    private static func told(_ map: ProcessMap) throws -> [String] {
        switch try #require(map.soundness().first).verdict {
        case .sound: return []
        case .notDecided(let reason): return ["\(reason)".prefix { $0 != "(" }].map { "not decided: \($0)" }
        case .problems(let problems):
            return problems.map { problem in
                let origins = problem.origins.map { map.id(of: $0) }.joined(separator: ",")
                return "\(problem.kind) \(map.id(of: problem.place)) from \(origins)"
            }
        }
    }

    private static func block(_ split: String, _ join: String) -> String {
        """
        startEvent S
        \(split) G
        task A
        task B
        \(join) J
        endEvent E
        S > G
        G > A
        G > B
        A > J
        B > J
        J > E
        """
    }

    @Test(
        "a block is sound when it is joined as it was split, and told of when not",
        arguments: [
            ("exclusiveGateway", "exclusiveGateway", []), ("parallelGateway", "parallelGateway", []),
            ("inclusiveGateway", "inclusiveGateway", []), ("eventBasedGateway", "exclusiveGateway", []),
            ("parallelGateway", "inclusiveGateway", []), ("exclusiveGateway", "inclusiveGateway", []),
            ("task", "parallelGateway", []), ("task", "task", ["lackOfSynchronisation J from G"]),
            ("parallelGateway", "exclusiveGateway", ["lackOfSynchronisation J from G"]),
            ("inclusiveGateway", "task", ["lackOfSynchronisation J from G"]),
            ("exclusiveGateway", "parallelGateway", ["deadlock J from G", "neverCarriedOut J from "]),
            ("eventBasedGateway", "parallelGateway", ["deadlock J from G", "neverCarriedOut J from "]),
            ("inclusiveGateway", "parallelGateway", ["deadlock J from G"]),
            ("complexGateway", "inclusiveGateway", []),
            ("parallelGateway", "complexGateway", ["not decided: complexGateway"]),
        ])
    func blocks(split: String, join: String, expected: [String]) throws {
        #expect(try Self.told(Self.map(Self.block(split, join))) == expected)
    }

    @Test(
        "starts, ends, boundary events and links move tokens as BPMN says",
        arguments: [
            // Two start events are alternatives.
            ("startEvent S\nstartEvent T\ntask A\nS > A\nT > A", []),
            (
                "startEvent S\nstartEvent T\nparallelGateway J\nendEvent E\nS > J\nT > J\nJ > E",
                ["deadlock J from S,T", "neverCarriedOut J from "]
            ),
            // Without a start event all begin together, or one of them: only what both have in common is said.
            ("task A\ntask B\ntask C\nA > C\nB > C", ["not decided: unclearStart"]),
            ("task A\ntask B\nendEvent E\nA > E\nB > E", []),
            ("task A\nexclusiveGateway X\nA > X\nX > A", ["not decided: noStart"]),
            // A terminate end clears what waits, another end does not.
            (
                "startEvent S\nparallelGateway G\nexclusiveGateway X\nparallelGateway J\nendEvent E\n"
                    + "endEvent Z <terminateEventDefinition/>\nS > G\nG > J\nG > X\nX > J\nX > Z\nJ > E", []
            ),
            (
                "startEvent S\nparallelGateway G\nexclusiveGateway X\nparallelGateway J\nendEvent E\nendEvent Z\n"
                    + "S > G\nG > J\nG > X\nX > J\nX > Z\nJ > E", ["deadlock J from X"]
            ),
            // Interrupting: one way or the other. Not interrupting: both.
            (
                "startEvent S\ntask A\nboundaryEvent B attachedToRef='A'\ntask C\nS > A\nA > C\nB > C", []
            ),
            (
                "startEvent S\ntask A\nboundaryEvent B attachedToRef='A' cancelActivity='false'\ntask C\nS > A\nA > C\nB > C",
                ["lackOfSynchronisation C from A"]
            ),
            // A reminder in a loop ends for itself, however often it comes.
            (
                "startEvent S\ntask A\nboundaryEvent B attachedToRef='A' cancelActivity='false'\ntask R\n"
                    + "exclusiveGateway X\nendEvent E\nS > A\nA > X\nX > A\nX > E\nB > R\nR > E", []
            ),
            // A default flow is taken alone.
            (
                "startEvent S\ntask A default='f6'\ntask B\ntask C\ntask D\nS > A\nA > B\nA >? C\nB > D\nC > D", []
            ),
            ("startEvent S\ntask A\ntask B\nS > A\nA >? B\nA >? B", ["lackOfSynchronisation B from A"]),
            // A link leads on as a flow does.
            (
                "startEvent S\nparallelGateway G\nintermediateThrowEvent L <linkEventDefinition/name='k'>\n"
                    + "intermediateCatchEvent M <linkEventDefinition/name='k'>\nparallelGateway J\nS > G\nG > L\nG > J\nM > J",
                []
            ),
            // Round and round.
            ("startEvent S\ntask A\ntask B\nS > A\nA > B\nB > A", ["livelock A from "]),
            (
                "startEvent S\nparallelGateway J\ntask A\nexclusiveGateway X\nS > J\nJ > A\nA > X\nX > J",
                ["deadlock J from X"]
            ),
            ("startEvent S\ntask A\nS > A\nA > A", ["livelock A from "]),
            // Nothing to be afraid of.
            ("startEvent S\nboundaryEvent B attachedToRef='B'\ntask A\nS > A", []),
            (
                "startEvent S\nboundaryEvent B attachedToRef='B'\ntask A\nS > A\nB > A",
                ["not decided: brokenAttachment"]
            ),
            ("startEvent S\ntask A\nS > A\nA > nothing", ["not decided: brokenFlow"]),
            // A loose flow may be the one a join waits for, but it does not turn a choice into a parallel split.
            (
                "startEvent S\ntask A\ntask B\nparallelGateway J\nS > A\nA > J\nB > J\nA > nothing",
                ["not decided: brokenFlow"]
            ),
            (
                "startEvent S\ntask A\nexclusiveGateway X\nparallelGateway J\nS > A\nA > X\nX > J\nX > J\nJ > nothing",
                ["deadlock J from X"]
            ),
        ])
    func rules(lines: String, expected: [String]) throws {
        let text = lines.replacing("<linkEventDefinition/name='k'>", with: "<linkEventDefinition\u{A0}name='k'/>")
        let map = Self.map(text, around: { "<process id='P'>\($0.replacing("\u{A0}", with: " "))</process>" })
        let told = try Self.told(map).filter {
            !($0.hasPrefix("neverCarriedOut") && expected.first?.contains("from X") == true)
        }
        #expect(told == expected)
    }

    @Test("each sub-process is a scope of its own, and one piece of work in the scope around it")
    func subProcesses() {
        let inner = Self.map(Self.block("exclusiveGateway", "parallelGateway")) { inner in
            "<process id='P'><startEvent id='Start'/><subProcess id='Sub'>\(inner)</subProcess><endEvent id='End'/>"
                + "<sequenceFlow id='in' sourceRef='Start' targetRef='Sub'/>"
                + "<sequenceFlow id='out' sourceRef='Sub' targetRef='End'/></process>"
        }
        let verdicts = inner.soundness()
        #expect(verdicts.map { inner.id(of: $0.scope) } == ["P", "Sub"])
        #expect(verdicts.first?.verdict == .sound)
        #expect(verdicts.last?.verdict != .sound)
    }

    @Test("the path leads from the start to the place, over the branch that was chosen")
    func path() throws {
        let map = Self.map(Self.block("exclusiveGateway", "parallelGateway"))
        guard case .problems(let problems) = try #require(map.soundness().first).verdict else {
            Issue.record("no problems")
            return
        }
        let problem = try #require(problems.first)
        #expect(problem.path.map { map.id(of: $0) } == ["S", "f6", "G", "f7", "A", "f9", "J"])
        #expect(problem.concerned.map { map.id(of: $0) } == ["f10"])
    }

    @Test("past a limit nothing is said but that it is not decided")
    func limits() {
        let map = Self.map(Self.block("inclusiveGateway", "parallelGateway"))
        #expect(map.soundness(within: SoundnessLimits(states: 1)).first?.verdict == .notDecided(.limitReached))
        #expect(map.soundness(within: SoundnessLimits(steps: 0)).first?.verdict == .notDecided(.limitReached))
        #expect(map.soundness(within: SoundnessLimits(states: 100)).first?.verdict == map.soundness().first?.verdict)
    }
}

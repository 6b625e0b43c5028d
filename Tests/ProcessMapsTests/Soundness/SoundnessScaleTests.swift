import ProcessMaps
import Testing

/// Large maps, drawn by people or to do harm: the check ends, whatever their shape.
@Suite(.timeLimit(.minutes(20))) struct SoundnessScaleTests {
    private static let count = 10_000

    /// A map of one process with flows between nodes named by position; node 0 is its start event.
    private static func map(_ kinds: [FlowNodeKind], _ flows: [(Int, Int)]) -> ProcessMap {
        var map = ProcessMap()
        map.processes = [Process(id: .empty)]
        map.nodes = [FlowNode(kind: .startEvent, id: .empty, process: 0)]
        map.nodes += kinds.map { FlowNode(kind: $0, id: .empty, process: 0) }
        map.sequenceFlows = flows.map { SequenceFlow(id: .empty, source: $0, target: $1) }
        return map
    }

    private static func verdict(_ map: ProcessMap) -> String {
        switch map.soundness().first?.verdict {
        case .sound: "sound"
        case .problems(let problems): problems.first?.kind.rawValue ?? "none"
        case .notDecided(let reason): "\(reason)".prefix { $0 != "(" } + ""
        case nil: "nothing"
        }
    }

    /// Blocks inside each other, `count` deep.
    private static func nested(_ split: FlowNodeKind, _ join: FlowNodeKind) -> ProcessMap {
        let (first, last) = (1, count + 1)
        var flows = [(0, first), (count, last + count - 1)]
        for level in 0..<count {
            flows.append((first + level, last + level))
            if level + 1 < count {
                flows.append((first + level, first + level + 1))
                flows.append((last + level + 1, last + level))
            }
        }
        let kinds = [FlowNodeKind](repeating: split, count: count) + [FlowNodeKind](repeating: join, count: count)
        return map(kinds, flows)
    }

    @Test(
        "blocks inside each other take no stack and no search",
        arguments: [
            (FlowNodeKind.exclusiveGateway, FlowNodeKind.exclusiveGateway, "sound"),
            (.parallelGateway, .parallelGateway, "sound"), (.inclusiveGateway, .inclusiveGateway, "sound"),
            (.parallelGateway, .exclusiveGateway, "lackOfSynchronisation"),
            (.exclusiveGateway, .parallelGateway, "deadlock"),
        ])
    func deep(split: FlowNodeKind, join: FlowNodeKind, expected: String) {
        #expect(Self.verdict(Self.nested(split, join)) == expected)
    }

    @Test(
        "a gateway with very many branches is decided where it is a block, and left where it is not",
        arguments: [
            (FlowNodeKind.parallelGateway, FlowNodeKind.parallelGateway, "sound"),
            (.inclusiveGateway, .inclusiveGateway, "sound"), (.exclusiveGateway, .parallelGateway, "deadlock"),
            (.inclusiveGateway, .parallelGateway, "limitReached"),
            (.parallelGateway, .exclusiveGateway, "limitReached"),
        ])
    func wide(split: FlowNodeKind, join: FlowNodeKind, expected: String) {
        let branches = 3..<(Self.count + 3)
        let flows = [(0, 1)] + branches.map { (1, $0) } + branches.map { ($0, 2) }
        let kinds = [split, join] + branches.map { _ in FlowNodeKind.task }
        #expect(Self.verdict(Self.map(kinds, flows)) == expected)
    }

    @Test("loops inside each other, and flows from a node to itself, come to an end")
    func loops() {
        let nodes = 1...Self.count
        let chain = (0..<Self.count).map { ($0, $0 + 1) }
        let back = nodes.dropLast().map { (Self.count, $0) }
        let kinds = nodes.map { _ in FlowNodeKind.exclusiveGateway }
        #expect(Self.verdict(Self.map(kinds, chain + back)) == "livelock")
        #expect(Self.verdict(Self.map(kinds + [.endEvent], chain + back + [(Self.count, Self.count + 1)])) == "sound")
        let own = nodes.map { ($0, $0) }
        #expect(Self.verdict(Self.map(kinds + [.endEvent], chain + own + [(Self.count, Self.count + 1)])) == "sound")
    }

    @Test(
        "a large tangle is not decided rather than searched for ever, and the reason is the true one",
        arguments: [
            ([FlowNodeKind.exclusiveGateway, .parallelGateway, .task], "limitReached"),
            ([.exclusiveGateway, .parallelGateway, .inclusiveGateway, .task], "inclusiveGatewaysInCycle"),
        ])
    func tangle(choices: [FlowNodeKind], expected: String) {
        var maps = RandomMaps(seed: 7)
        let nodes = 1...Self.count
        let flows = nodes.map { (maps.number($0), $0) } + nodes.map { ($0, 1 + maps.number(Self.count)) }
        let kinds = nodes.map { _ in choices[maps.number(choices.count)] }
        #expect(Self.verdict(Self.map(kinds, flows)) == expected)
    }
}

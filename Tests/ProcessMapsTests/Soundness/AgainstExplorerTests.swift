import Foundation
import ProcessMaps
import Testing

/// The check against an independent explorer, on thousands of small maps drawn by lot.
@Suite struct AgainstExplorerTests {
    /// `SOUNDNESS_SEEDS=100000 swift test --filter AgainstExplorer` draws more.
    static let seeds = ProcessInfo.processInfo.environment["SOUNDNESS_SEEDS"].flatMap { Int($0) } ?? 480

    /// A map with more states is left out: the explorer is slow.
    static let mostStates = 600

    @Test("on maps of blocks with slips the verdict is that of a plain look at every state", arguments: 0..<8)
    func blocks(part: Int) { compare(part) { $0.blocks() } }

    @Test("on tangled maps the verdict is that of a plain look at every state", arguments: 0..<8)
    func tangles(part: Int) { compare(part) { $0.tangle() } }

    private func compare(_ part: Int, _ draw: (inout RandomMaps) -> ProcessMap) {
        var compared = 0
        for seed in (part * Self.seeds / 8)..<((part + 1) * Self.seeds / 8) {
            var maps = RandomMaps(seed: UInt64(seed))
            let map = draw(&maps)
            guard let verdict = map.soundness().first?.verdict else { continue }
            let explorer = PlainExplorer(map, mostStates: Self.mostStates)
            guard explorer.isComplete, !explorer.hasUnclearStart else { continue }
            if explorer.hasUnreached {
                let other = PlainExplorer(map, together: false, mostStates: Self.mostStates)
                guard other.isComplete else { continue }
                if let difference = Self.difference(verdict, explorer, other) {
                    Issue.record("seed \(seed): \(difference)\n\(Self.picture(of: map))")
                    return
                }
                compared += 1
                continue
            }
            if let difference = Self.difference(verdict, explorer) {
                Issue.record("seed \(seed): \(difference)\n\(Self.picture(of: map))")
                return
            }
            if case .notDecided = verdict { continue }
            compared += 1
        }
        #expect(compared > Self.seeds / 8 * 2 / 3)
    }

    /// What the two do not agree on.
    static func difference(_ verdict: SoundnessVerdict, _ explorer: PlainExplorer) -> String? {
        let problems: [SoundnessProblem]
        switch verdict {
        case .notDecided(.noStart): return explorer.starts.first?.isEmpty ?? true ? nil : "no start seen"
        case .notDecided(.inclusiveGatewaysInCycle): return nil
        case .notDecided(let reason): return "not decided: \(reason)"
        case .sound: problems = []
        case .problems(let found): problems = found
        }
        let kinds = Set(problems.map(\.kind))
        guard kinds.contains(.lackOfSynchronisation) == explorer.hasDouble else {
            return "two tokens: \(explorer.hasDouble), found \(kinds)"
        }
        let joins = Set(problems.filter { $0.kind == .deadlock }.compactMap { Self.node($0.place) })
        let parallel = joins.filter { explorer.map.nodes[$0].kind == .parallelGateway }
        guard parallel.isSubset(of: explorer.waitingJoins) else {
            return "waiting joins \(explorer.waitingJoins), found \(joins)"
        }
        guard !explorer.hasDouble else { return nil }
        guard joins.isEmpty == explorer.stuck.isEmpty, parallel == explorer.waitingJoins else {
            return "stuck joins \(explorer.waitingJoins) in \(explorer.stuck.count) states, found \(joins)"
        }
        guard kinds.contains(.livelock) == explorer.isEndless else {
            return "endless: \(explorer.isEndless), found \(kinds)"
        }
        let never = Set(
            problems.filter { $0.kind == .neverCarriedOut }.flatMap(\.concerned).compactMap { Self.node($0) })
        return never == explorer.neverEntered ? nil : "never \(explorer.neverEntered), found \(never)"
    }

    /// What is not as both readings of a map have it that has parts no start event leads to.
    static func difference(_ verdict: SoundnessVerdict, _ explorers: PlainExplorer...) -> String? {
        switch verdict {
        case .notDecided(.inclusiveGatewaysInCycle): return nil
        case .notDecided(.unreached):
            // Each reading may have a problem of its own; what both have is to be told.
            guard explorers.contains(where: { !kinds(of: $0).isEmpty }) else { return "not decided, sound in both" }
            guard !explorers.contains(where: \.hasDouble) else { return nil }
            let shared = explorers.reduce(Set(explorers[0].map.nodes.indices)) { $0.intersection($1.waitingJoins) }
            return shared.isEmpty ? nil : "not decided, yet joins \(shared) wait in both"
        case .notDecided(let reason): return "not decided: \(reason)"
        case .sound:
            return explorers.allSatisfy { kinds(of: $0).isEmpty } ? nil : "sound, yet \(explorers.map(kinds))"
        case .problems(let problems):
            let found = Set(problems.map(\.kind))
            // What follows after two tokens met is not looked at, and the explorer may go on to see more or less.
            for explorer in explorers where !explorer.hasDouble {
                guard found.isSubset(of: kinds(of: explorer)) else { return "\(found), yet \(kinds(of: explorer))" }
            }
            let isDouble = explorers.allSatisfy(\.hasDouble)
            return found.contains(.lackOfSynchronisation) && !isDouble ? "two tokens found, not in both" : nil
        }
    }

    private static func kinds(of explorer: PlainExplorer) -> Set<SoundnessProblem.Kind> {
        var kinds: Set<SoundnessProblem.Kind> = []
        if explorer.hasDouble { kinds.insert(.lackOfSynchronisation) }
        if !explorer.stuck.isEmpty { kinds.insert(.deadlock) }
        if explorer.isEndless { kinds.insert(.livelock) }
        if !explorer.neverEntered.isEmpty { kinds.insert(.neverCarriedOut) }
        return kinds
    }

    private static func node(_ element: ElementIndex) -> Int? {
        if case .node(let node) = element { node } else { nil }
    }

    static func picture(of map: ProcessMap) -> String {
        let nodes = map.nodes.enumerated().map { index, node in
            let host = node.host.map { " on \($0)\(node.isInterrupting ? "" : " beside")" } ?? ""
            let trigger = node.trigger == .none ? "" : " \(node.trigger.rawValue)"
            return "\(index) \(node.kind.rawValue)\(trigger)\(host)"
        }
        let flows = map.sequenceFlows.enumerated().map { index, flow in
            let mark = flow.hasCondition ? "?" : flow.isDefault ? "/" : ""
            return "f\(index): \(flow.source ?? -1)->\(flow.target ?? -1)\(mark)"
        }
        return (nodes + flows).joined(separator: "\n")
    }
}

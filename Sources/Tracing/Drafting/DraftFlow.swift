internal import ProcessMaps

/// The steps of a draft and the ways between them: activities and decisions of the map, with the events and the other
/// gateways between them taken out.
///
/// A decision is a gateway of choices with two ways out or more. One without a name behind a single activity is no step
/// of its own: that activity is where the choice is made, as SOPs draw it. Activities whose own flows have conditions
/// decide too.
struct DraftFlow {
    let scope: DraftScope
    /// Nodes that are steps, in the order of the file.
    private(set) var steps: [Int] = []
    private(set) var isDecision: Set<Int> = []
    /// By step, in the order of the flows; no two alike.
    private(set) var ways: [Int: [Way]] = [:]
    /// Where the procedure begins, and which start event says so.
    private(set) var starts: [(step: Int, event: Int?)] = []
    /// Activities that no flow is to lead to: event sub-processes and compensations.
    private(set) var besides: [Int] = []
    /// More was to be followed than one draft is worth.
    private(set) var isCut = false

    struct Way: Hashable {
        /// `nil` for the end of the procedure.
        var to: Int?
        var label: String
        /// The events passed on the way, in order.
        var events: [Int]
    }

    private var visits = 0
    private static let mostVisits = 1_000_000

    init(_ scope: DraftScope) {
        self.scope = scope
        findSteps()
        let isStep = Set(steps)
        for step in steps { ways[step] = follow(from: step, isStep) }
        findStarts(isStep)
        mergeUnnamedDecisions()
    }

    private var map: ProcessMap { scope.map }

    // MARK: - Steps

    private mutating func findSteps() {
        for node in scope.nodes {
            let kind = map.nodes[node].kind
            if kind.isActivity {
                if map.nodes[node].isEventSubProcess || map.nodes[node].isForCompensation {
                    besides.append(node)
                    continue
                }
                steps.append(node)
                let flows = scope.out[node] ?? []
                if flows.count > 1, flows.contains(where: \.isConditional) { isDecision.insert(node) }
            } else if Self.isChoice(kind), (scope.out[node] ?? []).count > 1 {
                steps.append(node)
                isDecision.insert(node)
            }
        }
    }

    private static func isChoice(_ kind: FlowNodeKind) -> Bool {
        switch kind {
        case .exclusiveGateway, .inclusiveGateway, .eventBasedGateway, .complexGateway: true
        default: false
        }
    }

    // MARK: - Ways

    /// Where the flows out of a node lead: through events and gateways to the next steps, or to the end.
    private mutating func follow(from node: Int, _ isStep: Set<Int>) -> [Way] {
        var found: [Way] = []
        var known: Set<Way> = []
        func note(_ way: Way) {
            var key = way
            key.events = []
            if known.insert(key).inserted { found.append(way) }
        }
        let first = scope.out[node] ?? []
        if first.isEmpty { note(Way(to: nil, label: "", events: [])) }
        for edge in first {
            var seen: Set<Int> = []
            var waiting = [(edge.to, edge.label, [Int]())]
            while let (next, label, events) = waiting.popLast() {
                guard seen.insert(next).inserted else { continue }
                visits += 1
                guard visits <= Self.mostVisits else {
                    isCut = true
                    return found
                }
                if isStep.contains(next) {
                    note(Way(to: next, label: label, events: events))
                    continue
                }
                let isEvent = map.nodes[next].kind.isEvent
                let passed = isEvent && events.count < 8 ? events + [next] : events
                let word = label.isEmpty && isEvent && isDecision.contains(node) ? EventText(next, in: map).name : label
                let on = scope.out[next] ?? []
                // What lies beside the flow (an event sub-process, a compensation) is no end of it.
                if on.isEmpty, !map.nodes[next].kind.isActivity { note(Way(to: nil, label: word, events: passed)) }
                for edge in on.reversed() { waiting.append((edge.to, word.isEmpty ? edge.label : word, passed)) }
            }
        }
        return found
    }

    // MARK: - Beginnings

    /// What start events lead to; in a process without one, what nothing leads to. A start event that a message of this
    /// draft reaches begins nothing: it goes on.
    private mutating func findStarts(_ isStep: Set<Int>) {
        var begun: Set<Int> = []
        func add(_ step: Int, _ event: Int?) {
            if begun.insert(step).inserted { starts.append((step, event)) }
        }
        var hasStart: Set<Int> = []
        for node in scope.nodes where map.nodes[node].kind == .startEvent {
            hasStart.insert(map.nodes[node].process ?? -1)
            guard !scope.hasMessage.contains(node) else { continue }
            for way in follow(from: node, isStep) { if let step = way.to { add(step, node) } }
        }
        for node in scope.nodes where !scope.hasIncoming.contains(node) {
            guard !hasStart.contains(map.nodes[node].process ?? -1), map.nodes[node].kind != .boundaryEvent,
                !besides.contains(node)
            else { continue }
            if isStep.contains(node) {
                add(node, nil)
            } else {
                for way in follow(from: node, isStep) { if let step = way.to { add(step, node) } }
            }
        }
    }

    // MARK: - Decisions without a name

    private mutating func mergeUnnamedDecisions() {
        var before: [Int: [Int]] = [:]
        for step in steps {
            for way in ways[step] ?? [] { if let to = way.to { before[to, default: []].append(step) } }
        }
        let begun = Set(starts.map(\.step))
        for gateway in steps where isDecision.contains(gateway) && !map.nodes[gateway].kind.isActivity {
            guard map[map.nodes[gateway].name].isEmpty, !begun.contains(gateway), let sources = before[gateway],
                sources.count == 1, let activity = sources.first, map.nodes[activity].kind.isActivity,
                let only = ways[activity], only.count == 1, only[0].label.isEmpty, isSameWork(activity, gateway)
            else { continue }
            let events = only[0].events
            ways[activity] = (ways[gateway] ?? []).map { Way(to: $0.to, label: $0.label, events: events + $0.events) }
            ways[gateway] = nil
            isDecision.insert(activity)
            isDecision.remove(gateway)
        }
        steps = steps.filter { ways[$0] != nil }
    }

    private func isSameWork(_ activity: Int, _ gateway: Int) -> Bool {
        guard let owner = map.performer(of: gateway) else { return true }
        return owner == map.performer(of: activity)
    }
}

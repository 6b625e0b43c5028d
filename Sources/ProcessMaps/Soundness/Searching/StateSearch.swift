extension Int {
    /// The sum, or the greatest number where there is none so great.
    fileprivate func saturatingAdd(_ other: Int) -> Int {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}

/// Plays a token net through: every state work can come to, nearest first, until all are seen or a limit is reached.
struct StateSearch {
    typealias Node = TokenNet.Node
    typealias Edge = TokenNet.Edge
    typealias State = StateTable.State

    let net: TokenNet
    private let limits: SoundnessLimits
    private let joins: InclusiveJoins
    private(set) var states = StateTable()
    /// By state, the state it was first reached from, and the node that went on then; -1 for the first.
    private(set) var parents: [(state: State, node: Node)] = []
    /// All steps from state to state.
    private(set) var steps: [(from: State, to: State)] = []
    /// States in which nothing can go on and tokens are left.
    private(set) var stuck: [State] = []
    /// Steps after which an edge holds two tokens, the first of those that are alike.
    private(set) var doubles: [Double] = []
    private var knownDoubles: Set<UInt64> = []
    /// The states from which such a step leads.
    private var beforeDoubles: [State] = []
    /// Edges that ever hold a token.
    private(set) var isUsed: [Bool]
    private(set) var isComplete = false

    struct Double {
        var state: State
        var node: Node
        var edge: Edge
        /// All edges the step took tokens from, and put one on.
        var taken: [Edge]
        var made: [Edge]
    }

    /// An inclusive split of more branches than this is not gone through.
    private static let branches = 16

    /// More than this many are not told apart.
    private static let mostDoubles = 256

    private var holds: [Bool]
    /// Tokens handled in all steps, and how many may be.
    private var work = 0
    private var mostWork = 0

    init(_ net: TokenNet, _ joins: InclusiveJoins, within limits: SoundnessLimits) {
        self.net = net
        self.joins = joins
        self.limits = limits
        isUsed = [Bool](repeating: false, count: net.edges.count)
        holds = isUsed
    }

    /// Whether there may ever be two tokens. With one there are no more states than edges, and all may be seen.
    private var mayBranch: Bool {
        net.nodes.contains {
            $0.isAlive && ($0.kind == .parallelSplit || $0.kind == .inclusiveSplit) && $0.outCount > 1
        }
    }

    mutating func run() {
        let isSmall = !mayBranch
        let most = isSmall ? .max : limits.states
        mostWork = isSmall ? .max : limits.steps.multipliedReportingOverflow(by: 16).partialValue
        let first = net[node: TokenNet.source].firstOut
        insert(first >= 0 ? [first] : [], from: -1, by: TokenNet.source)
        var next: State = 0
        while Int(next) < states.count {
            guard states.count <= most, isSmall || states.tokens.count <= limits.storedTokens, work <= mostWork,
                isSmall || steps.count <= limits.steps
            else { return }
            goOn(from: next)
            next += 1
        }
        isComplete = work <= mostWork
    }

    // MARK: Steps

    private mutating func goOn(from state: State) {
        let tokens = Array(states[state])
        guard !tokens.isEmpty else { return }
        for token in tokens { holds[Int(token)] = true }
        var goesOn = false
        for token in tokens where work <= mostWork {
            if goOn(with: token, of: tokens, from: state) { goesOn = true }
        }
        for token in tokens { holds[Int(token)] = false }
        if !goesOn, work <= mostWork { stuck.append(state) }
    }

    /// - Returns: whether the node the token lies before can go on.
    private mutating func goOn(with token: Edge, of tokens: [Edge], from state: State) -> Bool {
        let node = net[edge: token].target
        let entry = net[node: node]
        switch entry.kind {
        case .source, .nowhere, .nothing: return false
        case .end: step(from: state, tokens, by: node, taking: [token], making: [])
        case .kill: step(from: state, tokens, by: node, taking: tokens, making: [])
        case .exclusiveJoin: step(from: state, tokens, by: node, taking: [token], making: [entry.firstOut])
        case .parallelJoin:
            // The first edge speaks for all.
            guard entry.firstIn == token else { return false }
            let ins = net.ins(of: node)
            guard ins.allSatisfy({ holds[Int($0)] }) else { return false }
            step(from: state, tokens, by: node, taking: ins, making: [entry.firstOut])
        case .inclusiveJoin:
            work += Int(entry.inCount)
            let filled = net.ins(of: node).filter { holds[Int($0)] }
            guard filled.first == token else { return false }
            work = work.saturatingAdd(tokens.count.multipliedReportingOverflow(by: Int(entry.inCount)).partialValue)
            guard work <= mostWork, joins.goesOn(node, with: tokens) else { return false }
            step(from: state, tokens, by: node, taking: filled, making: [entry.firstOut])
        case .parallelSplit: step(from: state, tokens, by: node, taking: [token], making: net.outs(of: node))
        case .exclusiveSplit:
            for out in net.outs(of: node) where work <= mostWork {
                step(from: state, tokens, by: node, taking: [token], making: [out])
            }
        case .inclusiveSplit:
            let outs = net.outs(of: node)
            guard outs.count <= Self.branches else {
                work = .max
                mostWork = .max - 1
                return true
            }
            for choice in 1..<(1 << outs.count) where work <= mostWork {
                let made = outs.indices.filter { choice >> $0 & 1 == 1 }.map { outs[$0] }
                step(from: state, tokens, by: node, taking: [token], making: made)
            }
        }
        return true
    }

    private mutating func step(
        from state: State, _ tokens: [Edge], by node: Node, taking taken: [Edge], making ways: [Edge]
    ) {
        work += tokens.count + ways.count
        for edge in ways { isUsed[Int(edge)] = true }
        let made = ways.filter { net[edge: $0].target != TokenNet.nothing }
        for edge in taken { holds[Int(edge)] = false }
        let rest = taken.count == tokens.count ? [] : tokens.filter { holds[Int($0)] }
        let double = made.first { holds[Int($0)] }
        for edge in taken { holds[Int(edge)] = true }
        if let double {
            note(Double(state: state, node: node, edge: double, taken: taken, made: made))
        } else {
            insert((rest + made).sorted(), from: state, by: node)
        }
    }

    private mutating func note(_ double: Double) {
        if beforeDoubles.last != double.state { beforeDoubles.append(double.state) }
        let from = double.taken.first ?? -1
        let key = UInt64(UInt32(bitPattern: double.edge)) << 32 | UInt64(UInt32(bitPattern: from))
        guard doubles.count < Self.mostDoubles, knownDoubles.insert(key).inserted else { return }
        doubles.append(double)
    }

    private mutating func insert(_ tokens: [Edge], from state: State, by node: Node) {
        let (next, isNew) = states.insert(tokens)
        if isNew {
            parents.append((state, node))
            for token in tokens where state < 0 { isUsed[Int(token)] = true }
        }
        if state >= 0 { steps.append((state, next)) }
    }

    // MARK: Where work goes round for ever

    /// States from which neither the end, nor a stuck state, nor two tokens can be reached. Only for a complete search.
    func endless() -> [State] {
        var starts = [Int32](repeating: 0, count: states.count + 1)
        for step in steps { starts[Int(step.to) + 1] += 1 }
        for state in 0..<states.count { starts[state + 1] += starts[state] }
        var sources = [State](repeating: 0, count: steps.count)
        var fill = starts
        for step in steps {
            sources[Int(fill[Int(step.to)])] = step.from
            fill[Int(step.to)] += 1
        }
        var hasEnd = [Bool](repeating: false, count: states.count)
        var waiting = stuck + beforeDoubles
        for state in 0..<State(truncatingIfNeeded: states.count) where states[state].isEmpty { waiting.append(state) }
        for state in waiting { hasEnd[Int(state)] = true }
        while let state = waiting.popLast() {
            for position in Int(starts[Int(state)])..<Int(starts[Int(state) + 1]) {
                let source = sources[position]
                if !hasEnd[Int(source)] {
                    hasEnd[Int(source)] = true
                    waiting.append(source)
                }
            }
        }
        return (0..<State(truncatingIfNeeded: states.count)).filter { !hasEnd[Int($0)] }
    }
}

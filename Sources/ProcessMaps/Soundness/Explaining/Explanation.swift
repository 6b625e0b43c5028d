/// Turns what a search saw into problems a modeller understands.
struct Explanation {
    let search: StateSearch
    let map: ProcessMap
    let limits: SoundnessLimits

    private var net: TokenNet { search.net }

    /// Deadlocks, tokens that meet, work without end, elements never carried out; of each kind the nearest first.
    func problems() -> [SoundnessProblem] {
        var problems = deadlocks() + meetings()
        if search.isComplete {
            problems += endless()
            if search.doubles.isEmpty { problems += neverCarriedOut() }
        }
        return Array(problems.prefix(max(1, limits.problems)))
    }

    // MARK: Kinds

    private func deadlocks() -> [SoundnessProblem] {
        var problems: [SoundnessProblem] = []
        var known: Set<ElementIndex> = []
        for state in search.stuck where problems.count < limits.problems {
            let joins = joins(waitingIn: state)
            guard joins.contains(where: { join in element(of: join).map { !known.contains($0) } ?? false }) else {
                continue
            }
            let run = Run(to: state, in: search)
            for join in joins {
                guard let place = element(of: join), known.insert(place).inserted,
                    let waiting = Waiting(join, run, in: net, of: map, within: limits.pathLength)
                else { continue }
                let flows = waiting.missing.compactMap {
                    net.trails.path(of: net[edge: $0].trail, atMost: 1).last?.index
                }
                var problem = SoundnessProblem(
                    kind: .deadlock, place: place, origins: waiting.origins, concerned: inFileOrder(flows),
                    path: path(of: run, to: place))
                problem.isNeverFed = waiting.isNeverFed
                problems.append(problem)
            }
        }
        return problems
    }

    /// Parallel joins that some but not all of their tokens lie before; where there is none, inclusive joins.
    private func joins(waitingIn state: StateTable.State) -> [TokenNet.Node] {
        var joins: [TokenNet.Node] = []
        var inclusive: [TokenNet.Node] = []
        for token in search.states[state] {
            let node = net[edge: token].target
            switch net[node: node].kind {
            case .parallelJoin where !joins.contains(node): joins.append(node)
            case .inclusiveJoin where !inclusive.contains(node): inclusive.append(node)
            default: break
            }
            if joins.count >= limits.problems { break }
        }
        return joins.isEmpty ? inclusive : joins
    }

    private func meetings() -> [SoundnessProblem] {
        var problems: [SoundnessProblem] = []
        var known: Set<ElementIndex> = []
        for double in search.doubles where problems.count < limits.problems {
            let run = Run(to: double.state, in: search)
            let meeting = Meeting(double, run, in: net, within: limits.pathLength)
            guard let place = meeting.place, known.insert(place).inserted else { continue }
            var last = run
            last.append(double)
            problems.append(
                SoundnessProblem(
                    kind: .lackOfSynchronisation, place: place, origins: meeting.origins,
                    path: path(of: last, to: place)))
        }
        return problems
    }

    private func endless() -> [SoundnessProblem] {
        let states = search.endless()
        guard let first = states.first else { return [] }
        let isEndless = Set(states)
        var edges: Set<TokenNet.Edge> = []
        for step in search.steps where isEndless.contains(step.from) {
            let before = Set(search.states[step.from])
            edges.formUnion(step.from == step.to ? before : Set(search.states[step.to]).subtracting(before))
        }
        var nodes: Set<TrailElement> = []
        net.trails.forEachElement(of: edges.sorted().map { net[edge: $0].trail }) { element in
            if element.node != nil { nodes.insert(element) }
        }
        let loop = nodes.sorted().map(\.index)
        let run = Run(to: first, in: search)
        let path = path(of: run, to: nil)
        let inLoop = Set(loop)
        guard let place = path.first(where: { inLoop.contains($0) }) ?? loop.first else { return [] }
        return [SoundnessProblem(kind: .livelock, place: place, concerned: loop, path: self.path(of: run, to: place))]
    }

    private func neverCarriedOut() -> [SoundnessProblem] {
        let edges = net.edgeRange.filter { net[edge: $0].isAlive && net[edge: $0].source != TokenNet.nowhere }
        var isUsed: Set<TrailElement> = []
        net.trails.forEachElement(of: edges.filter { search.isUsed[Int($0)] }.map { net[edge: $0].trail }) {
            isUsed.insert($0)
        }
        var unused: Set<TrailElement> = []
        net.trails.forEachElement(of: edges.filter { !search.isUsed[Int($0)] }.map { net[edge: $0].trail }) {
            if $0.node != nil, !isUsed.contains($0) { unused.insert($0) }
        }
        let nodes = unused.sorted().map(\.index)
        guard let place = nodes.first else { return [] }
        return [SoundnessProblem(kind: .neverCarriedOut, place: place, concerned: nodes)]
    }

    // MARK: Paths

    /// The elements of a run, up to the place the first time the last move comes to it.
    private func path(of run: Run, to place: ElementIndex?) -> [ElementIndex] {
        var path: [ElementIndex] = []
        var lastTaken: [TokenNet.Edge: Int] = [:]
        for (index, move) in run.moves.enumerated() { for edge in move.taken { lastTaken[edge] = index } }
        for (index, move) in run.moves.enumerated() {
            var known: Set<ElementIndex> = []
            for edge in move.made {
                var trail = net.trails.path(of: net[edge: edge].trail, atMost: limits.pathLength).map(\.index)
                // A token that lies there still may have come as far as the place, and need not have gone on.
                if lastTaken[edge, default: -1] < index, let place, let end = trail.firstIndex(of: place) {
                    trail.removeSubrange((end + 1)...)
                }
                path += trail.filter { known.insert($0).inserted }
            }
            if path.count > limits.pathLength * 2 { path.removeFirst(path.count - limits.pathLength) }
        }
        if let place, path.last != place { path.append(place) }
        return Array(path.suffix(limits.pathLength))
    }

    private func element(of node: TokenNet.Node) -> ElementIndex? { net[node: node].element?.index }

    private func inFileOrder(_ flows: [ElementIndex]) -> [ElementIndex] {
        flows.compactMap { element -> Int? in
            if case .sequenceFlow(let flow) = element { flow } else { nil }
        }.sorted().map(ElementIndex.sequenceFlow)
    }
}

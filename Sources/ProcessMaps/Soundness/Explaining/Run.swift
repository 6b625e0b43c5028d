/// One run of a token net, from the start to a state that shows a problem: which node went on when, and from where each
/// token came.
struct Run {
    typealias Edge = TokenNet.Edge

    struct Move {
        var node: TokenNet.Node
        var taken: [Edge]
        var made: [Edge]
    }

    private(set) var moves: [Move] = []
    /// The states between the moves; one more than moves, but for a last move that made two tokens meet.
    private(set) var states: [[Edge]] = []

    init(to state: StateTable.State, in search: StateSearch) {
        var chain: [StateTable.State] = []
        var next = state
        while next >= 0 {
            chain.append(next)
            next = search.parents[Int(next)].state
        }
        for state in chain.reversed() {
            let tokens = Array(search.states[state])
            let before = Set(states.last ?? [])
            let after = Set(tokens)
            let made = tokens.filter { !before.contains($0) }
            let taken = (states.last ?? []).filter { !after.contains($0) }
            moves.append(Move(node: search.parents[Int(state)].node, taken: taken, made: made))
            states.append(tokens)
        }
    }

    mutating func append(_ double: StateSearch.Double) {
        moves.append(Move(node: double.node, taken: double.taken, made: double.made))
    }

    /// By move, the moves that made what it took; and by edge the last move that put a token on it, before `end`.
    func makers(before end: Int) -> (ofMoves: [[(move: Int, edge: Edge)]], ofEdges: [Edge: Int]) {
        var last: [Edge: Int] = [:]
        var makers: [[(move: Int, edge: Edge)]] = []
        for (index, move) in moves.prefix(end).enumerated() {
            makers.append(move.taken.compactMap { edge in last[edge].map { ($0, edge) } })
            for edge in move.made { last[edge] = index }
        }
        return (makers, last)
    }
}

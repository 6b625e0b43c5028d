/// Many small sets of tokens, each with its rarest token first.
///
/// Tokens are numbered anew by how many sets hold them, so that a set in ascending order has what tells it from others
/// at its head.
struct TokenSets: Sendable {
    private var tokens: [UInt32] = []
    private var starts: [Int] = [0]

    /// - Parameter sets: each may name a token twice, which counts once.
    init(_ sets: [[UInt32]]) {
        let ranks = Self.ranks(of: sets)
        tokens.reserveCapacity(sets.reduce(0) { $0 + $1.count })
        starts.reserveCapacity(sets.count + 1)
        for set in sets {
            let start = tokens.count
            for token in set.map({ ranks[Int($0)] }).sorted() where tokens.count == start || tokens.last != token {
                tokens.append(token)
            }
            starts.append(tokens.count)
        }
    }

    var count: Int { starts.count - 1 }

    func size(of set: Int) -> Int { starts[set + 1] - starts[set] }

    /// The tokens of a set, rarest first.
    subscript(set: Int) -> ArraySlice<UInt32> { tokens[starts[set]..<starts[set + 1]] }

    /// How many tokens two sets share.
    func shared(_ one: Int, _ other: Int) -> Int {
        var (left, right) = (starts[one], starts[other])
        let (leftEnd, rightEnd) = (starts[one + 1], starts[other + 1])
        var shared = 0
        while left < leftEnd, right < rightEnd {
            let (a, b) = (tokens[left], tokens[right])
            if a == b { shared += 1 }
            if a <= b { left += 1 }
            if b <= a { right += 1 }
        }
        return shared
    }

    /// The place of every token among all, from the rarest on.
    private static func ranks(of sets: [[UInt32]]) -> [UInt32] {
        var counts = [Int](repeating: 0, count: 1 + Int(sets.lazy.joined().max() ?? 0))
        for set in sets { for token in set { counts[Int(token)] += 1 } }
        let order = counts.indices.sorted { (counts[$0], $0) < (counts[$1], $1) }
        var ranks = [UInt32](repeating: 0, count: counts.count)
        for (rank, token) in order.enumerated() { ranks[token] = UInt32(truncatingIfNeeded: rank) }
        return ranks
    }
}

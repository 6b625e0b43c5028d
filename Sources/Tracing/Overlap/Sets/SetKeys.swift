/// The keys a set is filed under, so that any two sets that are alike have one in common.
///
/// Two sets that are alike share several tokens, and of these some stand at the head of both, where the rare tokens are
/// (prefix filtering: Chaudhuri, Ganti and Kaushik 2006; Bayardo, Ma and Srikant 2007; with several tokens a key: Wang,
/// Li and Feng 2012). Each set is filed under every group of `depth` tokens of its head: of *n* tokens of which at least
/// *k* must be shared, the first *n − k + depth*. Words that every title has thus never bring two sets together alone.
struct SetKeys: Sendable {
    private let threshold: JaccardThreshold
    private let layers: [Layer]

    /// Of sets of these sizes, how many tokens make a key.
    private struct Layer: Sendable {
        var depth: Int
        var sizes: Range<Int>
    }

    /// From this many tokens on the keys of three tokens would be too many.
    private static let large = 24
    private static let depth = 3

    /// Every two sets that are alike lie in one of the layers together, with so many tokens in common: those that may
    /// share one or two tokens only, those below `large`, and those of which one is larger.
    init(_ threshold: JaccardThreshold) {
        self.threshold = threshold
        let small = (1...).first { threshold.leastShared(of: $0) >= Self.depth } ?? Self.depth
        layers = [
            Layer(depth: 1, sizes: 1..<small), Layer(depth: Self.depth, sizes: Self.depth..<Self.large),
            Layer(depth: 1, sizes: max(1, threshold.leastShared(of: Self.large))..<Int.max),
        ]
    }

    /// - Parameters:
    ///   - tokens: a set, rarest token first.
    ///   - kind: sets of different kinds share no key, whatever their tokens.
    /// - Returns: a number for each key.
    func keys(of tokens: ArraySlice<UInt32>, kind: UInt32 = 0) -> [UInt64] {
        var keys: [UInt64] = []
        for (number, layer) in layers.enumerated() where layer.sizes.contains(tokens.count) {
            let least = max(threshold.leastShared(of: tokens.count), layer.depth)
            guard least <= tokens.count else { continue }
            let head = tokens.prefix(tokens.count - least + layer.depth)
            Self.addGroups(of: head, layer.depth, seed: Self.mixed(UInt64(number + 1), kind), to: &keys)
        }
        return keys
    }

    /// Adds a number for every group of `depth` (1 or 3) tokens of `head`. Two groups may come to the same number: then
    /// sets are compared that need not be.
    private static func addGroups(
        of head: ArraySlice<UInt32>, _ depth: Int, seed: UInt64, to keys: inout [UInt64]
    ) {
        for first in head.indices {
            let one = mixed(seed, head[first])
            guard depth > 1 else {
                keys.append(one)
                continue
            }
            for second in head.indices.suffix(from: first + 1) {
                let two = mixed(one, head[second])
                for third in head.indices.suffix(from: second + 1) { keys.append(mixed(two, head[third])) }
            }
        }
    }

    /// The finisher of SplitMix64, so that like numbers give unlike ones.
    private static func mixed(_ state: UInt64, _ token: UInt32) -> UInt64 {
        var mixed = (state &+ UInt64(token) &+ 1) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

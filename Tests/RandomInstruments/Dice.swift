/// Numbers that look random and are the same again for the same seed, on every machine (SplitMix64).
struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// From 0 up to the number below it, which must be above 0.
    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

    mutating func number(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    /// One of them; there must be one.
    mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }

    /// One of them, each as often as its share says.
    mutating func pick<Item>(_ shares: KeyValuePairs<Item, Int>) -> Item {
        var left = below(shares.reduce(0) { $0 + $1.value })
        for (item, share) in shares {
            if left < share { return item }
            left -= share
        }
        return shares[0].key
    }

    /// Those that come up, in their order.
    mutating func some<Item>(of items: [Item], percent: Int) -> [Item] {
        items.filter { _ in chance(percent) }
    }

    /// So many of them at most, each once, in any order.
    mutating func few<Item>(_ count: Int, of items: [Item]) -> [Item] {
        var left = items
        var drawn: [Item] = []
        while drawn.count < count, !left.isEmpty { drawn.append(left.remove(at: below(left.count))) }
        return drawn
    }
}

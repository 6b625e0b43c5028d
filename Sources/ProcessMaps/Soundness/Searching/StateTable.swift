/// The states seen so far: which edges of the net hold a token, each state once. A state is its edges in ascending order.
struct StateTable {
    typealias State = Int32

    private(set) var tokens: [Int32] = []
    private var starts: [Int] = [0]
    /// Open addressing: state + 1, 0 for a free slot.
    private var slots = [Int32](repeating: 0, count: 256)

    var count: Int { starts.count - 1 }

    subscript(state: State) -> ArraySlice<Int32> { tokens[starts[Int(state)]..<starts[Int(state) + 1]] }

    /// The state with these edges, and whether it is new.
    mutating func insert(_ edges: [Int32]) -> (state: State, isNew: Bool) {
        let mask = slots.count - 1
        var slot = Self.hash(edges[...]) & mask
        while slots[slot] != 0 {
            let state = slots[slot] - 1
            if self[state].elementsEqual(edges) { return (state, false) }
            slot = (slot + 1) & mask
        }
        let state = State(truncatingIfNeeded: count)
        tokens += edges
        starts.append(tokens.count)
        slots[slot] = state + 1
        if count * 2 > slots.count { grow() }
        return (state, true)
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for state in 0..<State(truncatingIfNeeded: count) {
            var slot = Self.hash(self[state]) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = state + 1
        }
    }

    /// Without a seed: states come from the map's structure, of which there are at most as many as the limit allows, and
    /// results must not change from run to run.
    private static func hash(_ edges: ArraySlice<Int32>) -> Int {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        for edge in edges {
            let product = (hash ^ UInt64(UInt32(bitPattern: edge))).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
            hash = product.high ^ product.low ^ 0x2545_F491_4F6C_DD1D
        }
        return Int(truncatingIfNeeded: hash >> 1)
    }
}

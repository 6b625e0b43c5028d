/// Finds the sets that are like a set, without comparing all with all and without missing any.
///
/// Two sets that are alike share a key of `SetKeys`; only those that do are compared, token by token.
struct SetIndex {
    let sets: TokenSets
    let threshold: JaccardThreshold
    private let keys: SetKeys
    private let kinds: [UInt32]
    /// Where the chain of the sets of a key begins, in `entries`.
    private var heads: [UInt64: Int32] = [:]
    private var entries: [Entry] = []
    /// The last question a set was looked at for, so that each is looked at once.
    private var seen: [Int32]
    private var question: Int32 = 0

    private struct Entry {
        var set: Int32
        /// The next entry of the same key; below 0 at the end.
        var next: Int32
    }

    /// What one question looks at; beyond it the answer says that it is cut.
    static let candidateLimit = 2_000

    /// - Parameters:
    ///   - sets: what is looked among.
    ///   - kinds: the kind of each set, where only sets of one kind can be alike; empty for all of one.
    ///   - threshold: when sets are alike.
    init(_ sets: TokenSets, kinds: [UInt32] = [], threshold: JaccardThreshold) {
        self.sets = sets
        self.kinds = kinds.count == sets.count ? kinds : Array(repeating: 0, count: sets.count)
        self.threshold = threshold
        keys = SetKeys(threshold)
        seen = Array(repeating: -1, count: sets.count)
        // The chain of a key is walked from its end, so that the first sets are found first.
        for set in (0..<sets.count).reversed() {
            for key in keys.keys(of: sets[set], kind: self.kinds[set]) {
                entries.append(Entry(set: Int32(truncatingIfNeeded: set), next: heads[key] ?? -1))
                heads[key] = Int32(truncatingIfNeeded: entries.count - 1)
            }
        }
    }

    /// The sets that are like `set` and still open, in ascending order; what is closed is forgotten.
    ///
    /// - Parameters:
    ///   - set: what they should be like.
    ///   - isOpen: whether a set is still asked for. Once closed, a set must stay so.
    /// - Returns: the sets with how many tokens they share, and whether there was more to look at than `candidateLimit`.
    mutating func open(like set: Int, _ isOpen: (Int) -> Bool) -> (found: [(set: Int, shared: Int)], isCut: Bool) {
        question &+= 1
        var found: [(set: Int, shared: Int)] = []
        var (looked, isCut) = (0, false)
        let size = sets.size(of: set)
        for key in keys.keys(of: sets[set], kind: self.kinds[set]) {
            guard let head = heads[key] else { continue }
            var (kept, place) = (Int32(-1), head)
            while place >= 0 {
                let entry = entries[Int(place)]
                let other = Int(entry.set)
                guard isOpen(other) else {
                    unlink(after: kept, next: entry.next, of: key)
                    place = entry.next
                    continue
                }
                (kept, place) = (place, entry.next)
                guard other != set, seen[other] != question else { continue }
                guard looked < Self.candidateLimit else {
                    isCut = true
                    break
                }
                seen[other] = question
                looked += 1
                let otherSize = sets.size(of: other)
                guard kinds[set] == kinds[other], threshold.mayHold(size, otherSize) else { continue }
                let shared = sets.shared(set, other)
                if threshold.holds(shared: shared, size, otherSize) { found.append((other, shared)) }
            }
        }
        return (found.sorted { $0.set < $1.set }, isCut)
    }

    private mutating func unlink(after kept: Int32, next: Int32, of key: UInt64) {
        if kept >= 0 { entries[Int(kept)].next = next } else { heads[key] = next }
    }
}

/// Whether two names mean one performer.
enum PerformerLikeness: Sendable, Hashable, Comparable {
    case different
    /// Much the same name: one says more than the other, or a word is written otherwise. 0…1, the more the surer.
    case similar(Double)
    case same

    init(_ left: PerformerName, _ right: PerformerName) {
        guard !left.isEmpty, !right.isEmpty else {
            self = .different
            return
        }
        if left.words == right.words || Set(left.words) == Set(right.words) {
            self = .same
        } else if Self.areHeadsOfOneBody(left, right) {
            self = .similar(0.9)
        } else if !Self.ranksAgree(left, right) {
            self = .different
        } else {
            let score = Self.score(left, right)
            self = score >= Self.least ? .similar(score) : .different
        }
    }

    private static let least = 0.66

    /// *Kepala Perangkat Daerah*, *Kepala Dinas*, *Kepala Dinas Kesehatan*: each the head of its body.
    private static func areHeadsOfOneBody(_ left: PerformerName, _ right: PerformerName) -> Bool {
        func body(_ name: PerformerName) -> (kind: String, rest: ArraySlice<String>)? {
            guard name.words.count >= 2, name.words[0] == "kepala", PositionWords.wholeBodies.contains(name.words[1])
            else { return nil }
            let rest = name.words.dropFirst(2)
            return (name.words[1], name.words[1] == "perangkat" ? rest.filter { $0 != "daerah" }[...] : rest)
        }
        guard let one = body(left), let other = body(right) else { return false }
        return (one.rest.isEmpty || other.rest.isEmpty)
            && (one.kind == other.kind || one.kind == "perangkat" || other.kind == "perangkat")
    }

    /// A *kepala bidang* is no *kepala seksi*, and no *sekretaris*; nor is the head of something its staff.
    static func ranksAgree(_ left: PerformerName, _ right: PerformerName) -> Bool {
        let (one, other) = (Set(left.words), Set(right.words))
        let (head, otherHead) = (PositionWords.heads.intersection(one), PositionWords.heads.intersection(other))
        guard head == otherHead else { return false }
        guard !head.isEmpty, let rank = left.words.first(where: PositionWords.ranks.contains),
            let otherRank = right.words.first(where: PositionWords.ranks.contains)
        else { return true }
        return rank == otherRank
    }

    /// How much of what tells two performers apart they share.
    private static func score(_ left: PerformerName, _ right: PerformerName) -> Double {
        let one = telling(left), other = telling(right)
        guard !one.isEmpty, !other.isEmpty else {
            // One says no more than a rank: *Sekretaris*, *Petugas*.
            let isPart = Set(left.words).isSubset(of: right.words) || Set(right.words).isSubset(of: left.words)
            return isPart ? 0.7 : 0
        }
        var rest = other
        var shared = 0.0
        for word in one {
            guard let place = rest.firstIndex(where: { isOneWord($0, word) }) else { continue }
            rest.remove(at: place)
            shared += 1
        }
        // Where one name is the other with more said, the rest may be left unsaid.
        let least = min(one.count, other.count)
        if shared == Double(least) { return 0.75 + 0.2 * shared / Double(max(one.count, other.count)) }
        return 2 * shared / Double(one.count + other.count)
    }

    /// The words that are no rank.
    private static func telling(_ name: PerformerName) -> [String] {
        name.words.filter {
            !PositionWords.heads.contains($0) && !PositionWords.ranks.contains($0) && !PositionWords.staff.contains($0)
        }
    }

    /// The same but for a slip of the pen.
    private static func isOneWord(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        let (one, other) = (Array(left.utf8.prefix(40)), Array(right.utf8.prefix(40)))
        guard min(one.count, other.count) >= 6, abs(one.count - other.count) <= 1 else { return false }
        return EditSlip.isOne(one, other)
    }
}

/// Whether two words differ by one letter: another, one too many, or two that changed places.
enum EditSlip {
    static func isOne(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        let (short, long) = left.count <= right.count ? (left, right) : (right, left)
        var place = 0
        while place < short.count, short[place] == long[place] { place += 1 }
        if short.count < long.count { return short[place...].elementsEqual(long[(place + 1)...]) }
        guard place < short.count else { return true }
        if short[(place + 1)...].elementsEqual(long[(place + 1)...]) { return true }
        return place + 1 < short.count && short[place] == long[place + 1] && short[place + 1] == long[place]
            && short[(place + 2)...].elementsEqual(long[(place + 2)...])
    }
}

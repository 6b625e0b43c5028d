internal import Rubric

/// Subjects in the order of their values.
public struct Ranking: Sendable, Hashable {
    /// The peer group ranked; `nil` for everything that is compared.
    public var peerGroup: String?
    public var rows: [Row]
    public var distribution: Distribution

    public struct Row: Sendable, Hashable {
        /// The position in `Comparison.subjects`.
        public var subject: Int
        /// 1 for the largest share; equal shares have the same rank, and the next is as many lower.
        public var rank: Int
        /// Whether another one has the same.
        public var isTied: Bool
        /// The best and the worst rank it can have once the open questions of all are answered.
        public var best: Int
        public var worst: Int

        /// Whether no answer that is still open can move it.
        public var isCertain: Bool { best == worst }
    }

    /// - Parameters:
    ///   - peerGroup: what the ranking is of.
    ///   - members: positions in `subjects`.
    ///   - subjects: in an order that does not depend on that of the sources.
    init(peerGroup: String?, members: [Int], in subjects: [ComparedSubject]) {
        self.peerGroup = peerGroup
        let order = members.sorted { left, right in
            let (one, other) = (subjects[left].total.share, subjects[right].total.share)
            return one == other ? left < right : one > other
        }
        let totals = order.map { subjects[$0].total }
        let (lowers, uppers) = (totals.map(\.lowerShare).sorted(), totals.map(\.upperShare).sorted())
        let shares = totals.map(\.share)
        distribution = Distribution(descending: shares)
        var rank = 0
        rows = []
        for (place, subject) in order.enumerated() {
            let isLikeBefore = place > 0 && shares[place] == shares[place - 1]
            let isLikeNext = place + 1 < shares.count && shares[place] == shares[place + 1]
            if !isLikeBefore { rank = place + 1 }
            let total = totals[place]
            // It can rise above itself, which is no other one.
            let above = Self.count(above: total.lowerShare, in: uppers) - (total.isClosed ? 0 : 1)
            rows.append(
                Row(
                    subject: subject, rank: rank, isTied: isLikeBefore || isLikeNext,
                    best: Self.count(above: total.upperShare, in: lowers) + 1, worst: above + 1))
        }
    }

    /// How many of an ascending list are larger.
    private static func count(above value: Rational, in ascending: [Rational]) -> Int {
        var (low, high) = (0, ascending.count)
        while low < high {
            let middle = low + (high - low) / 2
            if ascending[middle] > value { high = middle } else { low = middle + 1 }
        }
        return ascending.count - low
    }
}

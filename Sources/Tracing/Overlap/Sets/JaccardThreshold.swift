/// How much of two sets together both must have: a fraction, so that no rounding decides.
struct JaccardThreshold: Sendable {
    let numerator: Int
    let denominator: Int

    /// - Precondition: 0 < numerator ≤ denominator; of anything else equal sets alone are alike.
    init(_ numerator: Int, of denominator: Int) {
        let isShare = numerator > 0 && numerator <= denominator && denominator <= 1_000
        self.numerator = isShare ? numerator : 1
        self.denominator = isShare ? denominator : 1
    }

    /// Whether sets of these sizes that share so many are alike.
    func holds(shared: Int, _ one: Int, _ other: Int) -> Bool {
        shared * (numerator + denominator) >= numerator * (one + other)
    }

    /// How many a set must share at least with any set that is like it.
    func leastShared(of size: Int) -> Int { (size * numerator + denominator - 1) / denominator }

    /// Whether sets of these sizes can be alike at all.
    func mayHold(_ one: Int, _ other: Int) -> Bool {
        min(one, other) * denominator >= max(one, other) * numerator
    }
}

/// What two sets share, in hundredths of what they have together, rounded half up: 100 for equal sets.
enum Hundredths {
    static func of(shared: Int, _ one: Int, _ other: Int) -> Int {
        let together = one + other - shared
        guard together > 0 else { return 0 }
        let (product, overflow) = shared.multipliedReportingOverflow(by: 200)
        return overflow ? 0 : (product + together) / (2 * together)
    }
}

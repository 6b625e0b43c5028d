internal import Findings

/// Lower bounds from best to worst, of which the first that holds decides: each must be reachable, and together they
/// must cover everything from 0 to the maximum.
struct BoundLadder {
    let bounds: [(name: String, bound: LowerBound, place: SourceLocation)]
    let maximum: Rational
    /// Where the list stands.
    let place: SourceLocation

    var findings: [Finding] {
        var findings: [Finding] = []
        var lowest: (name: String, bound: LowerBound)?
        for (name, bound, place) in bounds {
            if bound.value < .zero || !bound.isMet(by: maximum) {
                findings.append(.pack("rubric/bound-range", Words.range(name, bound, maximum), place))
            } else if let lowest, lowest.bound.holdsWhere(bound) {
                findings.append(.pack("rubric/bound-unreachable", Words.caught(name, by: lowest.name), place))
            } else {
                lowest = (name, bound)
            }
        }
        let isCovered = bounds.contains { $0.bound.isMet(by: .zero) }
        if !isCovered { findings.append(.pack("rubric/bounds-gap", Words.gap, bounds.last?.place ?? place)) }
        return findings
    }
}

private enum Words {
    static let gap = LocalizedText(
        id: "Tidak ada batas yang mencakup 0; tulis `from: \"0\"` pada yang terakhir.",
        en: "No bound covers 0; write `from: \"0\"` at the last.")

    static func range(_ name: String, _ bound: LowerBound, _ maximum: Rational) -> LocalizedText {
        let key = bound.isOpen ? "over" : "from"
        return LocalizedText(
            id: "`\(name)` (`\(key): \(bound.value.shown)`) tidak dapat dicapai antara 0 dan \(maximum.shown).",
            en: "`\(name)` (`\(key): \(bound.value.shown)`) cannot be reached between 0 and \(maximum.shown).")
    }
    static func caught(_ name: String, by earlier: String) -> LocalizedText {
        LocalizedText(
            id: "`\(name)` tidak pernah tercapai: `\(earlier)` sebelumnya sudah mencakup semuanya. Batas harus turun.",
            en: "`\(name)` is never reached: `\(earlier)` before it catches everything. The bounds must fall.")
    }
}

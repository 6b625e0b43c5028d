internal import Dossier
internal import Findings

/// What the evidence register shows of one stage of something, on the as-of date.
struct StageProof: Sendable {
    /// Positions in the register of what holds on the as-of date, ascending.
    private(set) var items: [Int] = []
    /// The day of the latest, whether it still holds or not.
    private(set) var last: CalendarDate?
    /// The last day any of it holds, of what does not hold for good.
    private var end: CalendarDate?
    private var isEndless = false

    static let none = StageProof()

    var holds: Bool { !items.isEmpty }

    /// The last day it holds; `nil` where there is none, or it holds for good.
    var lapses: CalendarDate? { isEndless ? nil : end }

    /// Takes one piece of evidence, unless it is undated or dated after `day`. Where it names no end of its own it holds
    /// for `months`, or for good.
    mutating func take(_ evidence: Evidence, at position: Int, months: Int?, on day: CalendarDate) {
        guard let date = evidence.date, date.latest <= day.latest else { return }
        last = Self.later(last, date.latest)
        guard let end = evidence.validUntil?.latest ?? months.map({ date.earliest.adding(months: $0) }) else {
            isEndless = true
            return items.append(position)
        }
        self.end = Self.later(self.end, end)
        if day.latest <= end { items.append(position) }
    }

    /// Both together.
    func merged(with other: StageProof) -> StageProof {
        guard other.last != nil else { return self }
        guard last != nil else { return other }
        var merged = self
        merged.items = Set(items).union(other.items).sorted()
        merged.last = Self.later(last, other.last)
        merged.end = Self.later(end, other.end)
        merged.isEndless = isEndless || other.isEndless
        return merged
    }

    private static func later(_ left: CalendarDate?, _ right: CalendarDate?) -> CalendarDate? {
        guard let left, let right else { return left ?? right }
        return max(left, right)
    }
}

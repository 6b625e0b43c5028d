/// An indicator that some have met and most have not: whom the others can ask.
public struct Practice: Sendable, Hashable {
    public var indicator: String
    /// The choice they have, where they have one; the best of the scale.
    public var choice: String?
    /// Those who met it, the most counted items first: positions in `Comparison.subjects`.
    public var holders: [Int]
    /// How many have not met it, and how many of them are open.
    public var others: Int
    public var open: Int
}

struct Practices {
    private(set) var practices: [Practice] = []

    /// - Parameters:
    ///   - subjects: with a cell for each column.
    ///   - columns: only indicators are looked at.
    init(_ subjects: [ComparedSubject], columns: [ComparedColumn]) {
        for (place, column) in columns.enumerated() where column.isIndicator {
            let asked = subjects.indices.filter { position in
                subjects[position].cells.indices.contains(place)
                    && subjects[position].cells[place].state != .notApplicable
            }
            let cell = { (position: Int) in subjects[position].cells[place] }
            let holders = asked.filter { cell($0).state == .met }
            let others = asked.count - holders.count
            guard !holders.isEmpty, others > holders.count else { continue }
            practices.append(
                Practice(
                    indicator: column.id, choice: holders.lazy.compactMap { cell($0).choice }.first,
                    holders: holders.sorted { left, right in
                        let (one, other) = (cell(left).covered ?? 0, cell(right).covered ?? 0)
                        return one == other ? left < right : one > other
                    },
                    others: others, open: asked.count { cell($0).state.isOpen }))
        }
    }
}

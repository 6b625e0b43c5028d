/// What belongs to which unit, as positions in a list: its own, what it shares with others, and what is for every unit.
struct UnitShares: Sendable {
    private var ofUnit: [String: [Int]] = [:]
    private var ofEveryUnit: [Int] = []

    /// Nothing is added for `nil`: what nobody owns belongs to the agency alone.
    mutating func add(_ position: Int, to unit: String?) {
        guard let unit else { return }
        ofUnit[unit, default: []].append(position)
    }

    mutating func addToEveryUnit(_ position: Int) { ofEveryUnit.append(position) }

    /// What any of the units has, in the order of the list, each once.
    func positions(of units: Set<String>) -> [Int] {
        var positions = Set(ofEveryUnit)
        for unit in units { positions.formUnion(ofUnit[unit] ?? []) }
        return positions.sorted()
    }
}

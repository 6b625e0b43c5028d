/// What hangs on what in a counted world, worked out once for all of its states.
struct CountedReach {
    /// The maps each SOP is tied to.
    let mapsOf: [[Int]]
    /// The SOPs whose proof may change when a unit is monitored as a whole, of units for which there is such an action.
    private let touched: [Int: [Int]]

    init(_ world: CountedWorld) {
        var maps = [[Int]](repeating: [], count: world.sops.count)
        for (map, record) in world.maps.enumerated() {
            for sop in record.sops { maps[sop].append(map) }
        }
        mapsOf = maps
        let watched = Set(
            world.actions.compactMap { action -> Int? in
                if case .monitorUnit(let unit) = action.effect { unit } else { nil }
            })
        var touched: [Int: [Int]] = [:]
        if !watched.isEmpty {
            for (index, sop) in world.sops.enumerated() {
                var above = Set(sop.units)
                if let owner = sop.owner { above.formUnion(world.units[owner].path) }
                let places = sop.isOwnOnly ? above : Set(above.flatMap { world.units[$0].path })
                for unit in places where watched.contains(unit) { touched[unit, default: []].append(index) }
            }
        }
        self.touched = touched
    }

    func sopsMonitored(with unit: Int) -> [Int] { touched[unit] ?? [] }
}

public import Dossier

extension SOP {
    /// Whether the SOP counts in the coverage of `unit`: it is owned by the unit or one below it, or is shared with
    /// such a unit or with all (contracts: *Rules of counting*, "Unit scope").
    public func covers(_ unit: String, in units: UnitTree) -> Bool {
        if let owner = self.unit, units.isUnit(owner, atOrBelow: unit) { return true }
        switch scope {
        case .owner: return false
        case .everyUnit: return true
        case .units(let ids): return ids.contains { units.isUnit($0, atOrBelow: unit) }
        }
    }
}

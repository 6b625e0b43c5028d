import Findings

/// An SOP together with the row it was read from, so that checks can point at cells and quote them.
struct SOPEntry: Sendable {
    var sop: SOP
    let row: RegisterRow<SOPColumn>
    /// The columns its register has.
    let columns: Set<SOPColumn>
    /// What the unit column was understood as.
    let unit: UnitIndex.Match?
}

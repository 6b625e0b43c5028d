import Findings

/// All the SOPs a rule may compare with, and what else the check knows.
struct SOPSet: Sendable {
    let index: SOPIndex
    /// The day the check speaks of; `nil` where none is given.
    let asOf: CalendarDate?
    let thresholds: SOPThresholds
    /// Whether any SOP stands in a register.
    let hasRegister: Bool
    /// Names units had before, as texts write them.
    let formerNames: FormerNames
    /// The last day evidence shows an evaluation, by the id of the SOP.
    let evaluated: [String: CalendarDate]
    /// SOPs that do the same; `nil` where no rule asks.
    let likeness: SOPLikeness?

    init(
        _ entries: [SOPEntry], units: UnitTree = UnitTree([]), asOf: CalendarDate?,
        thresholds: SOPThresholds = SOPThresholds(), evaluated: [String: CalendarDate] = [:], comparing: Bool = false
    ) {
        index = SOPIndex(entries.map(\.sop))
        self.asOf = asOf
        self.thresholds = thresholds
        hasRegister = entries.contains { $0.row != nil }
        formerNames = FormerNames(units)
        self.evaluated = evaluated
        likeness = comparing ? SOPLikeness(entries, threshold: thresholds.similarity) : nil
    }
}

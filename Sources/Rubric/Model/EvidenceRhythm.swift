/// How often something is to be proven for each SOP in force: made known, monitored, evaluated, followed up.
///
/// It sets due dates and what is lacking in the table of application; no score rests on it. Source of what the
/// bundled pack says: PermenPANRB 35/2012 (monitoring every six months, evaluation at least yearly), by the
/// confidence of `source`.
public struct EvidenceRhythm: Sendable, Hashable {
    /// The word of the evidence register: `monitoring`.
    public var kind: String
    /// Months until the first is due: from the day the SOP takes effect, and of a follow-up from the evaluation.
    public var firstMonths: Int
    /// Months from one to the next; `nil` where once is enough.
    public var everyMonths: Int?
    /// Evidence for a unit counts for each of its SOPs.
    public var isUnitWide: Bool
    public var source: Source

    public init(kind: String, firstMonths: Int, everyMonths: Int? = nil, isUnitWide: Bool, source: Source) {
        self.kind = kind
        self.firstMonths = firstMonths
        self.everyMonths = everyMonths
        self.isUnitWide = isUnitWide
        self.source = source
    }
}

extension MeasurementSettings {
    /// The rhythm of a kind of evidence; `nil` where the pack sets none.
    public func rhythm(of kind: String) -> EvidenceRhythm? { rhythms.first { $0.kind == kind } }
}

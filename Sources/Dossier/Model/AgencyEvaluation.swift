/// The particulars of the evaluator's reports: those of the agency, and what differs in the report of a unit.
public struct AgencyEvaluation: Sendable, Hashable {
    public var agency = EvaluationParticulars()
    /// In the order of `agency.yaml`, no unit twice.
    public var units: [Unit] = []

    public struct Unit: Sendable, Hashable {
        /// By id.
        public var unit: String
        public var particulars: EvaluationParticulars

        public init(unit: String, particulars: EvaluationParticulars) {
            (self.unit, self.particulars) = (unit, particulars)
        }
    }

    public init() {}

    public var isEmpty: Bool { self == AgencyEvaluation() }

    /// What the report of a scope states. The report of a unit is another letter of the same evaluation: what is not
    /// said for the unit holds as for the agency, but for what speaks of the agency itself.
    public func particulars(of scope: AnswerScope) -> EvaluationParticulars {
        guard case .unit(let id) = scope else { return agency }
        let own = units.first { $0.unit == id }?.particulars ?? EvaluationParticulars()
        return own.completed(by: agency)
    }
}

extension EvaluationParticulars {
    /// With the office, the assignment, the period, and the rest of what one evaluation has in common. Number, subject
    /// and addressee of the letter, assurance, follow-up, profile, good practices and response are never taken over.
    fileprivate func completed(by common: EvaluationParticulars) -> EvaluationParticulars {
        var whole = self
        whole.letterhead = letterhead.orIfEmpty(common.letterhead)
        whole.address = address.orIfEmpty(common.address)
        whole.evaluator = evaluator ?? common.evaluator
        whole.letter.place = letter.place ?? common.letter.place
        whole.letter.date = letter.date ?? common.letter.date
        whole.letter.nature = letter.nature ?? common.letter.nature
        whole.letter.attachments = letter.attachments ?? common.letter.attachments
        whole.letter.copies = letter.copies.orIfEmpty(common.letter.copies)
        if assignment == EvaluationAssignment() { whole.assignment = common.assignment }
        if period == EvaluationPeriod() { whole.period = common.period }
        whole.team = team.orIfEmpty(common.team)
        whole.signatories = signatories.orIfEmpty(common.signatories)
        whole.scope = scope.orIfEmpty(common.scope)
        whole.limits = limits.orIfEmpty(common.limits)
        whole.legalBasis = legalBasis.orIfEmpty(common.legalBasis)
        whole.deadlineDays = deadlineDays ?? common.deadlineDays
        return whole
    }
}

extension Array {
    fileprivate func orIfEmpty(_ other: [Element]) -> [Element] { isEmpty ? other : self }
}

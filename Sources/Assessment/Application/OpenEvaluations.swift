internal import Dossier
internal import Findings
internal import Rubric

extension OpenEvaluation {
    /// The evaluations dated on or before the as-of date that nobody followed up, oldest first.
    static func all(_ ground: Groundwork, _ responsibility: Responsibility) -> [OpenEvaluation] {
        let settings = ground.settings
        let months = settings.rhythm(of: settings.evaluation.followUpKind)?.firstMonths
        return ground.evidence.evaluations.enumerated().compactMap { position, evaluation -> (Int, OpenEvaluation)? in
            guard let date = evaluation.date, !ground.evidence.isFollowedUp(evaluation) else { return nil }
            let owner = ground.owner(ground.subject(of: evaluation)?.unit)
            let due = months.map { date.latest.adding(months: $0) }
            let open = OpenEvaluation(
                evidence: evaluation.id, owner: owner, responsible: responsibility[owner]?.name, date: date,
                days: ground.asOf.days(since: date), due: due, isOverdue: due.map { $0 < ground.asOf.latest } ?? false,
                isCounted: evaluation.isValid(on: ground.asOf, months: settings.evaluation.intervalMonths))
            return (position, open)
        }
        .sorted { ($0.1.date.latest, $0.0) < ($1.1.date.latest, $1.0) }
        .map(\.1)
    }
}

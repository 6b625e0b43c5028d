internal import Findings

/// Where one SOP in force stands in one stage on the as-of date.
struct StageStanding: Sendable {
    var stage: ApplicationStage
    var state: State
    /// Positions in the evidence register of what shows that it is done.
    var items: [Int]
    /// When it was done last, of a follow-up the day of the evaluation.
    var last: CalendarDate?
    /// By when it has to be done; of what is done, when it lapses. `nil` where there is no such day.
    var due: CalendarDate?

    enum State: Sendable {
        case done, lacking
        /// Nothing to do yet: a follow-up before there is an evaluation.
        case idle
    }

    func isOverdue(on day: CalendarDate) -> Bool { state == .lacking && (due.map { $0 < day.latest } ?? false) }
}

internal import Dossier

/// What comparing asks of an SOP whose steps are known, worked out once.
struct SOPSide: Sendable {
    let sop: SOP
    /// The steps of work, in the order of the tables.
    let steps: [Step]
    /// Who has a column, by name, in the order they appear.
    let columns: [Column]
    let flow: StepFlow
    /// By position of a step in `SOP.steps`: where the ways from it lead, back too.
    let ways: [Int: [Int]]

    struct Step: Sendable {
        var reference: StepReference
        var phrases: StepPhrases
        /// Positions in `columns`.
        var columns: [Int]
    }

    struct Column: Sendable {
        var name: String
        var compared: PerformerName
        /// Positions in `steps`.
        var steps: [Int]
    }

    init(_ sop: SOP, likeness: StepLikeness, units: FormerUnitNames) {
        self.sop = sop
        flow = StepFlow(sop.steps)
        var ways: [Int: [Int]] = [:]
        for procedure in SOPProcedure.all(in: sop.steps) {
            for index in procedure.steps.indices { ways[index] = procedure.ways(from: index) }
        }
        self.ways = ways
        var columns: [Column] = []
        var known: [PerformerName: Int] = [:]
        var steps: [Step] = []
        for (position, step) in sop.steps.enumerated() where step.isWork {
            var own: [Int] = []
            for performer in step.performers {
                let compared = PerformerName(performer, units: units)
                guard !compared.isEmpty else { continue }
                let column = known[compared] ?? columns.count
                if column == columns.count {
                    known[compared] = column
                    columns.append(Column(name: performer, compared: compared, steps: []))
                }
                guard !own.contains(column) else { continue }
                own.append(column)
                columns[column].steps.append(steps.count)
            }
            steps.append(
                Step(
                    reference: StepReference(
                        position: position, procedure: step.procedure, number: step.number, name: step.activity,
                        location: step.location),
                    phrases: likeness.phrases(of: Self.work(of: step)), columns: own))
        }
        self.steps = steps
        self.columns = columns
    }

    /// What a step does, without the performer some name again in front of it: *Petugas loket menerima berkas*.
    private static func work(of step: SOPStep) -> String {
        let text = step.activity.lowercased()
        let named = step.performers.filter { text.hasPrefix($0.lowercased() + " ") }
        return named.max { $0.count < $1.count }.map { String(text.dropFirst($0.count + 1)) } ?? step.activity
    }

    /// Whether one of `columns` has a step behind a step, or one it leads straight to, back too.
    func hasStep(of columns: Set<Int>, after step: Int) -> Bool {
        let position = steps[step].reference.position
        let next = Set(ways[position] ?? [])
        return steps.contains { other in
            !columns.isDisjoint(with: other.columns)
                && (flow.leads(from: position, to: other.reference.position)
                    || (next.contains(other.reference.position) && other.reference.position != position))
        }
    }
}

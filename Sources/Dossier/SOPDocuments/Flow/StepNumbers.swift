/// How the steps of a procedure are counted, and which step a text means that names one.
///
/// Where every row has a number of its own, those are the numbers. Where they are blank, doubled, or count parts of
/// steps (`2a`, `2.1`), steps are counted from 1 on, and a label leads to the place of its step.
struct StepNumbers {
    let numbers: [Int]
    /// Whether the numbers are not those of the table, though it has some.
    let isRenumbered: Bool
    private let byLabel: [String: Int]

    init(_ labels: [String?]) {
        let whole = labels.map { $0.flatMap { StepLabel($0)?.whole } }
        let written = whole.compactMap { $0 }
        let isPlain = written.count == labels.count && Set(written).count == written.count
        let hasNone = labels.allSatisfy { $0 == nil }
        isRenumbered = !isPlain && !hasNone
        numbers = isPlain ? written : Array(1..<(labels.count + 1))
        var byLabel: [String: Int] = [:]
        for (label, number) in zip(labels, numbers) {
            if let label, byLabel[label] == nil { byLabel[label] = number }
        }
        self.byLabel = byLabel
    }

    /// The number of the step that a text calls `label`. A number that no step has is kept, so that a rule can report
    /// it; where steps were counted anew it would mean another step, so there it is `nil`.
    func number(of label: String) -> Int? {
        if let number = byLabel[label] { return number }
        return isRenumbered ? nil : StepLabel(label)?.whole
    }
}

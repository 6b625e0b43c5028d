/// Rule 3, answers by conditions.
extension Reckoning {
    /// The first choice in the order of the scale whose criterion's conditions are all ticked (a criterion without
    /// conditions needs none, but an indicator whose criteria name none takes no conditions: `error`); an unknown
    /// condition, or conditions that reach no choice: `error`. A choice without a criterion cannot be reached by any.
    func outcome(ofTicks ticked: [String], to question: Question, on scale: Scale) -> Outcome {
        guard case .choices(let choices) = scale else { return .open(.error) }
        if question.criteria.allSatisfy({ $0.conditions.isEmpty }) { return .open(.error) }
        if !ticked.allSatisfy({ question.conditions.contains($0) }) { return .open(.error) }
        for choice in choices {
            let criterion = question.criteria.first { $0.choice == choice.code }
            if let needed = criterion?.conditions, needed.allSatisfy({ ticked.contains($0) }) {
                return .value(choice.value)
            }
        }
        return .open(.error)
    }
}

extension GivenAnswer {
    /// Whether both give the same answer, whatever reasons and evidence they name.
    public func answersLike(_ other: GivenAnswer) -> Bool {
        guard choice.isLike(other.choice) else { return false }
        switch choice {
        case .inputs: return inputs.isLike(other.inputs)
        case .conditions: return Set(conditions) == Set(other.conditions)
        case .choice, .notApplicable, .score: return true
        }
    }

    /// What was answered, for people: `B`, `tidak berlaku`, `72.5`, `lalu = 8, kini = 2`.
    public var answerText: String {
        switch choice {
        case .choice(let code): code
        case .notApplicable: "tidak berlaku"
        case .score(let number): number
        case .inputs: inputs.map { "\($0.id) = \($0.value)" }.joined(separator: ", ")
        case .conditions: conditions.isEmpty ? "[]" : "[\(conditions.joined(separator: ", "))]"
        }
    }
}

extension WorksheetAnswer {
    /// What a worksheet can state about a question, in the order it is told.
    public enum Part: String, Sendable, Hashable, CaseIterable {
        case answer, inputs, reason, note, evidence
    }

    /// The parts in which what is stated differs from an answer that is there. What a worksheet leaves blank states
    /// nothing, and so never differs.
    public func differences(from existing: GivenAnswer) -> [Part] {
        Part.allCases.filter { part in
            switch part {
            case .answer:
                guard let choice else { return false }
                if choice == .conditions, existing.choice == .conditions {
                    return Set(conditions) != Set(existing.conditions)
                }
                return !choice.isLike(existing.choice)
            case .inputs:
                return inputs.contains { stated in
                    !existing.inputs.contains { $0.id == stated.id && [$0].isLike([stated]) }
                }
            case .reason: return reason.map { $0.trimmingBlanks != existing.reason?.trimmingBlanks } ?? false
            case .note: return note.map { $0.trimmingBlanks != existing.note?.trimmingBlanks } ?? false
            case .evidence:
                guard !evidence.isEmpty || !documents.isEmpty else { return false }
                return Set(evidence.map { Folding.number($0) }) != Set(existing.evidence.map { Folding.number($0) })
                    || documents != existing.documents.flatMap(\.listItems)
            }
        }
    }

    /// The existing answer with everything stated put in its place; what is not stated is kept.
    public func merged(into existing: GivenAnswer) -> GivenAnswer {
        var merged = existing
        let changed = Set(differences(from: existing))
        if changed.contains(.answer), let choice {
            merged.choice = choice
            switch choice {
            case .score: (merged.inputs, merged.conditions) = ([], [])
            case .inputs: merged.conditions = []
            case .conditions: (merged.inputs, merged.conditions) = ([], conditions)
            case .choice, .notApplicable: if !conditions.isEmpty { merged.conditions = conditions }
            }
        }
        if changed.contains(.inputs) {
            let stated = Set(inputs.map(\.id))
            merged.inputs = merged.inputs.filter { !stated.contains($0.id) } + inputs
        }
        if changed.contains(.reason) { merged.reason = reason }
        if changed.contains(.note) { merged.note = note }
        if changed.contains(.evidence) { (merged.evidence, merged.documents) = (evidence, documents) }
        return merged
    }
}

extension AnswerChoice {
    fileprivate func isLike(_ other: AnswerChoice) -> Bool {
        switch (self, other) {
        case (.choice(let code), .choice(let other)): code.uppercased() == other.uppercased()
        case (.score(let number), .score(let other)): number.plainNumber == other.plainNumber
        default: self == other
        }
    }
}

extension [GivenNumber] {
    fileprivate func isLike(_ other: [GivenNumber]) -> Bool {
        func table(_ numbers: [GivenNumber]) -> [String: String] {
            Dictionary(numbers.map { ($0.id, $0.value.plainNumber) }, uniquingKeysWith: { first, _ in first })
        }
        return table(self) == table(other)
    }
}

extension String {
    /// The number without zeros that say nothing: `072.50` is `72.5`.
    fileprivate var plainNumber: String {
        let parts = split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return self }
        let whole = parts[0].drop { $0 == "0" }
        let rest = parts.count > 1 ? parts[1].reversed().drop { $0 == "0" }.reversed() : []
        return (whole.isEmpty ? "0" : String(whole)) + (rest.isEmpty ? "" : "." + String(rest))
    }
}

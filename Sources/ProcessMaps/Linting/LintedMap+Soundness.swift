import Findings
import Synchronization

extension LintedMap {
    /// What the check of the control flow found, scope by scope; worked out once for all rules.
    var soundness: [ScopeSoundness] { soundnessOnce.value { map.soundness() } }

    /// The problems of one kind, in the order of scopes.
    func soundnessProblems(_ kind: SoundnessProblem.Kind) -> [SoundnessProblem] {
        soundness.flatMap { scope in
            guard case .problems(let problems) = scope.verdict else { return [SoundnessProblem]() }
            return problems.filter { $0.kind == kind }
        }
    }

    /// An action, and after it the way that leads to the problem: the last nodes of its path.
    func action(_ action: LocalizedText, pathOf problem: SoundnessProblem) -> LocalizedText {
        let nodes = problem.path.compactMap { element in if case .node(let node) = element { node } else { nil } }
        guard !nodes.isEmpty else { return action }
        let names = nodes.suffix(8).map(called)
        let start = nodes.count > 8 ? "… → " : ""
        return action
            + LocalizedText(
                id: " Jalan ke sana: \(start)\(names.map(\.indonesian).joined(separator: " → ")).",
                en: " The way there: \(start)\(names.map(\.english).joined(separator: " → ")).")
    }

    /// An element in a sentence; a flow without a name by its ends.
    func calledInFlow(_ element: ElementIndex) -> LocalizedText {
        if case .sequenceFlow(let flow) = element, flows[flow].name.isEmpty { return calledByEnds(flow: flow) }
        return called(element)
    }
}

/// A value that is worked out the first time it is asked for.
final class Once<Value: Sendable>: Sendable {
    private let stored = Mutex<Value?>(nil)

    func value(_ make: () -> Value) -> Value {
        stored.withLock { stored in
            if let known = stored { return known }
            let made = make()
            stored = made
            return made
        }
    }
}

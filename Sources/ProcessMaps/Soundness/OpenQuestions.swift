/// What a scope leaves open, and what can be said all the same: only what is true however it is read.
struct OpenQuestions {
    private var anyBrokenFlow: Int?
    /// A broken flow of which nobody knows where it leads, or what comes by it.
    private var brokenFlow: Int?
    private var hasUnclearStart = false
    /// The first node that nothing leads to though work begins elsewhere.
    private var unreached: Int?

    mutating func note(_ compiler: ScopeCompiler, _ isReached: [Bool]) {
        let broken = compiler.brokenFlows.filter { isReached[Int($0.node)] }
        anyBrokenFlow = anyBrokenFlow ?? broken.first?.flow
        brokenFlow = brokenFlow ?? broken.first { $0.isOpen }?.flow
        hasUnclearStart = hasUnclearStart || compiler.hasUnclearStart
        unreached = unreached ?? compiler.unreached.first
    }

    /// The readings but for the first, which is the one of a scope that leaves nothing open.
    var otherReadings: [ScopeCompiler.Reading] {
        [(true, true), (false, false), (true, false)].filter { leaves, together in
            (!leaves || anyBrokenFlow != nil) && (together || hasUnclearStart || unreached != nil)
        }.map { ScopeCompiler.Reading(leavesByBrokenFlows: $0, startsTogether: $1) }
    }

    /// Problems that every reading has; sound where all say so and no flow is broken.
    func agreement(of verdicts: [SoundnessVerdict]) -> SoundnessVerdict {
        guard verdicts.count > 1, let first = verdicts.first else { return verdicts.first ?? .sound }
        guard case .problems(let problems) = first else {
            return Set(verdicts) == [.sound] && brokenFlow == nil ? .sound : undecided(verdicts)
        }
        let shared = problems.filter { problem in
            // The flow nobody knows the end of may have been meant to bring what is missing.
            guard brokenFlow == nil || !(problem.isNeverFed || problem.kind == .neverCarriedOut) else { return false }
            return verdicts.allSatisfy { verdict in
                guard case .problems(let others) = verdict else { return false }
                return others.contains { $0.kind == problem.kind && $0.place == problem.place }
            }
        }
        return shared.isEmpty ? undecided(verdicts) : .problems(shared)
    }

    private func undecided(_ verdicts: [SoundnessVerdict]) -> SoundnessVerdict {
        for case .notDecided(let reason) in verdicts { return .notDecided(reason) }
        if let flow = brokenFlow ?? anyBrokenFlow { return .notDecided(.brokenFlow(.sequenceFlow(flow))) }
        return .notDecided(unreached.map { .unreached(.node($0)) } ?? .unclearStart)
    }
}

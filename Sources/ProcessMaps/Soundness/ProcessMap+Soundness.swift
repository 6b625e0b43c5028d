extension ProcessMap {
    /// Decides for each scope whether its work always comes to a proper end.
    ///
    ///     for scope in file.map.soundness() {
    ///         if case .problems(let problems) = scope.verdict { … }
    ///     }
    ///
    /// Tokens move as OMG BPMN 2.0.2 (formal/2013-12-09), chapter 13, says; `ScopeCompiler` has the particulars. Data is
    /// not looked at: every condition may hold or not. Message flows are not looked at either: every message comes.
    /// Sub-processes are taken to come to their end in their own scope, and are then one piece of work in the scope
    /// around them. A verdict is certain or it is `.notDecided`.
    ///
    /// The limits are those of the largest scope; each scope that reaches them halves what is left for the next, so that
    /// a file of many such scopes takes no more than twice the time of one.
    ///
    /// - Returns: one entry for each process and sub-process that holds a node; processes first, each in file order.
    public func soundness(within limits: SoundnessLimits = SoundnessLimits()) -> [ScopeSoundness] {
        let table = ScopeTable(self)
        var limits = limits
        return table.scopes.map { scope in
            let verdict = verdict(of: scope, in: table, within: limits)
            if verdict == .notDecided(.limitReached) { limits = limits.halved }
            return ScopeSoundness(scope: scope.element, verdict: verdict)
        }
    }

    private func verdict(
        of scope: ScopeTable.Scope, in table: ScopeTable, within limits: SoundnessLimits
    ) -> SoundnessVerdict {
        if case .node(let node) = scope.element, nodes[node].kind == .adHocSubProcess {
            let hasFlows = table.nodes(of: scope).contains { !table.flows(outOf: Int($0)).isEmpty }
            return hasFlows ? .notDecided(.adHocSubProcess) : .sound
        }
        var open = OpenQuestions()
        var verdicts = [
            verdict(of: scope, in: table, ScopeCompiler.Reading(), within: limits, &open)
        ]
        for reading in open.otherReadings {
            verdicts.append(verdict(of: scope, in: table, reading, within: limits, &open))
        }
        return open.agreement(of: verdicts)
    }

    private func verdict(
        of scope: ScopeTable.Scope, in table: ScopeTable, _ reading: ScopeCompiler.Reading,
        within limits: SoundnessLimits, _ open: inout OpenQuestions
    ) -> SoundnessVerdict {
        var compiler = ScopeCompiler(scope, of: self, in: table, reading)
        guard compiler.compile() else { return .notDecided(.noStart) }
        var net = compiler.net
        let isReached = net.reachable()
        open.note(compiler, isReached)
        for doubt in compiler.doubts where isReached[Int(doubt.node)] { return .notDecided(doubt.reason) }
        net.cutOff(keeping: isReached)
        DetachedBranches.cutOff(from: &net)
        var reduction = NetReduction(net)
        reduction.run()
        return verdict(of: reduction, within: limits)
    }

    private func verdict(of reduction: NetReduction, within limits: SoundnessLimits) -> SoundnessVerdict {
        let net = reduction.net
        let first = net[node: TokenNet.source].firstOut
        if first < 0 || net[edge: first].target == TokenNet.end || net[edge: first].target == TokenNet.kill {
            return .sound
        }
        let inCycle = InclusiveJoins.inCycleTogether(net)
        guard inCycle.isEmpty else {
            return .notDecided(
                .inclusiveGatewaysInCycle(inCycle.prefix(20).compactMap { net[node: $0].element?.index }))
        }
        // A bit of each set takes about as long to find as a token to store.
        guard let joins = InclusiveJoins(net, within: limits.storedTokens / 4) else {
            return .notDecided(.limitReached)
        }
        var search = StateSearch(net, joins, within: limits)
        search.run()
        let problems = Explanation(search: search, map: self, limits: limits).problems()
        if !problems.isEmpty { return .problems(problems) }
        return search.isComplete ? .sound : .notDecided(.limitReached)
    }
}

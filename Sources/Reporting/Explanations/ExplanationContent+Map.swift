internal import Assessment
internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Rubric

/// A map: what it is → SOPs → lanes → hand-offs → evidence → where it counts → what to do.
extension ExplanationContent {
    func blocks(of explanation: MapExplanation) -> [ExplanationBlock] {
        let map = explanation.map
        return head(map.id, title: Catalogue.explanationTitle(.map), scope: explanation.scope)
            + identity(explanation)
            + ties(
                explanation.ties, title: Catalogue.Explained.tiedSOPs, none: Catalogue.Explained.noTiedSOP,
                tellsWhyNot: true
            ) {
                named($0.sop, $0.sopTitle)
            }
            + work(explanation) + handoffs(explanation) + timers(explanation) + evidence(explanation.evidence)
            + counts(explanation.counts, own: map.id) + gaps(explanation.gaps) + findings(explanation.findings)
    }

    private func identity(_ explanation: MapExplanation) -> [ExplanationBlock] {
        let map = explanation.map
        var lines = [fact(Catalogue.Explained.kindLabel, kind(explanation))]
        if let level = map.level { lines.append(fact(Catalogue.Explained.levelLabel, String(level))) }
        let unit = map.unit.map(unitName) ?? wording(Catalogue.Explained.noUnit)
        lines.append(
            fact(Catalogue.Explained.unitLabel, ([unit] + places(explanation.unitPlace)).joined(separator: " · ")))
        if let state = explanation.fileState {
            var line = fact(
                Catalogue.Explained.fileLabel,
                "\(place(map.location) ?? "") · \(wording(Catalogue.readState(state)))")
            if state != .read { line.mark = .no }
            if let problem = explanation.fileProblem { line.details.append(wording(problem.message)) }
            lines.append(line)
        } else {
            lines.append(fact(Catalogue.Explained.fileLabel, wording(Catalogue.Explained.noDrawing)))
        }
        lines.append(
            fact(
                Catalogue.Explained.matrixLabel,
                places(explanation.matrixPlace).first ?? wording(Catalogue.Explained.notInMatrix)))
        return [.heading(map.name), .list(lines, hidden: 0)]
    }

    private func places(_ location: SourceLocation?) -> [String] {
        [location.flatMap { place($0) }].compactMap(\.self)
    }

    private func kind(_ explanation: MapExplanation) -> String {
        let kind = wording(Catalogue.mapKind(explanation.map.kind))
        guard case .drawing(let performers) = explanation.kindBasis, !performers.isEmpty else {
            return "\(kind), \(wording(Catalogue.Explained.kindByCode))"
        }
        let names = performers.map { $0.isEmpty ? wording(Catalogue.Explained.unnamed) : $0 }
        let list = wording.list(names, limit: report.showsAll ? names.count : Self.shownWork)
        return "\(kind), \(wording(Catalogue.Explained.workOf)) "
            + "\(wording.amount(performers.count, Catalogue.Explained.lanesOrPools)) (\(list))"
    }

    // MARK: Work

    private func work(_ explanation: MapExplanation) -> [ExplanationBlock] {
        let activities = explanation.lanes.flatMap(\.activities)
        guard !activities.isEmpty else { return [] }
        let covered = activities.count(where: \.isCovered)
        var blocks: [ExplanationBlock] = [
            .heading(
                "\(wording(Catalogue.Explained.activitiesTitle)): \(wording.counts(covered, of: activities.count)) "
                    + wording(Catalogue.Explained.coveredWord))
        ]
        let whole = Set(explanation.ties.filter { $0.covers && $0.activities.isEmpty }.map(\.sop))
        if !whole.isEmpty { blocks.append(.paragraph(wording(Catalogue.Explained.wholeMapCovered))) }
        blocks.append(cut(explanation.lanes, at: Self.shownWork) { line($0, whole, explanation.map) })
        return blocks
    }

    private func line(_ lane: ExplainedLane, _ whole: Set<String>, _ map: MapResult) -> ExplanationLine {
        let covered = lane.activities.count(where: \.isCovered)
        let name =
            lane.name.map { $0.isEmpty ? wording(Catalogue.Explained.unnamed) : $0 }
            ?? wording(Catalogue.Explained.outsideLanes)
        var text = "\(name): \(wording.amount(lane.activities.count, Catalogue.task))"
        if covered > 0, covered < lane.activities.count {
            text += ", \(covered) \(wording(Catalogue.Explained.coveredWord))"
        }
        if let place = place(lane.location, near: map.location), lane.name != nil { text += " · \(place)" }
        let kept = report.showsAll ? lane.activities[...] : lane.activities.prefix(Self.shownWork)
        var details = kept.map { activity -> String in
            let name = activity.name.isEmpty ? wording(Catalogue.Explained.unnamed) : activity.name
            let own = activity.sops.filter { !whole.contains($0) }
            let sops = own.isEmpty ? [] : ["← \(wording.list(own, limit: 3))"]
            let place = self.place(activity.location, near: map.location)
            return (["\(activity.isCovered ? "✓" : "✗") \(name)"] + sops + [place].compactMap(\.self))
                .joined(separator: " · ")
        }
        if kept.count < lane.activities.count { details.append(more(lane.activities.count - kept.count)) }
        let mark: ExplanationLine.Mark = covered == lane.activities.count ? .yes : covered == 0 ? .no : .none
        return ExplanationLine(mark: mark, text: text, details: details)
    }

    private func handoffs(_ explanation: MapExplanation) -> [ExplanationBlock] {
        let handoffs = explanation.handoffs
        guard !handoffs.isEmpty else { return [] }
        let covered = handoffs.count(where: \.isCovered)
        // What is missing comes first: lists are cut.
        let ordered = handoffs.filter { !$0.isCovered } + handoffs.filter(\.isCovered)
        return [
            .heading(
                "\(wording(Catalogue.Explained.handoffsTitle)): \(wording.counts(covered, of: handoffs.count)) "
                    + wording(Catalogue.Explained.coveredWord)),
            cut(ordered, at: Self.shownWork) { line($0, explanation.map) },
        ]
    }

    private func line(_ handoff: ExplainedHandoff, _ map: MapResult) -> ExplanationLine {
        let (giver, taker) = (called(handoff.fromPerformer), called(handoff.toPerformer))
        let ends = [handoff.from, handoff.to].filter { !$0.isEmpty }.joined(separator: " → ")
        let facts = ["\(giver) → \(taker)", ends, place(handoff.location, near: map.location) ?? ""]
        return ExplanationLine(
            mark: handoff.isCovered ? .yes : .no, text: facts.filter { !$0.isEmpty }.joined(separator: " · "),
            details: handoff.isCovered ? [] : [wording(lack(handoff))])
    }

    private func lack(_ handoff: ExplainedHandoff) -> LocalizedText {
        switch (handoff.lacksGiver, handoff.lacksReceiver) {
        case (true, true): Catalogue.Explained.lacksBoth
        case (true, false): Catalogue.Explained.lacksGiver
        case (false, true): Catalogue.Explained.lacksReceiver
        case (false, false): Catalogue.Explained.lacksAny
        }
    }

    private func timers(_ explanation: MapExplanation) -> [ExplanationBlock] {
        guard !explanation.timers.isEmpty else { return [] }
        return [
            .heading(wording(Catalogue.Explained.timersTitle)),
            cut(explanation.timers, at: Self.shownWork) { timer in
                let place = self.place(timer.location, near: explanation.map.location)
                let facts = [called(timer.name), timer.host, timer.performer, place].compactMap(\.self)
                return ExplanationLine(text: facts.filter { !$0.isEmpty }.joined(separator: " · "))
            },
        ]
    }

    private func called(_ name: String) -> String { name.isEmpty ? wording(Catalogue.Explained.unnamed) : name }
}

internal import Assessment
internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Rubric
internal import Tracing

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
                "\(wording(Catalogue.Explained.activitiesTitle)): "
                    + "\(wording.counts(covered, of: activities.count)) \(wording(Catalogue.Explained.coveredWord))")
        ]
        // What covers all that nothing else does is said once.
        if let cover = activities.first(where: { $0.cover.basis == .stepsUnknown })?.cover {
            let names = wording.list(cover.sops, limit: Self.shown)
            blocks.append(.paragraph("\(wording(Catalogue.Explained.stepsUnknown)): \(names)."))
        }
        blocks.append(cut(explanation.lanes, at: Self.shownWork) { line($0, explanation.map) })
        return blocks
    }

    private func line(_ lane: ExplainedLane, _ map: MapResult) -> ExplanationLine {
        let covered = lane.activities.count(where: \.isCovered)
        let name =
            lane.name.map { $0.isEmpty ? wording(Catalogue.Explained.unnamed) : $0 }
            ?? wording(Catalogue.Explained.outsideLanes)
        var text = "\(name): \(wording.amount(lane.activities.count, Catalogue.task))"
        if covered < lane.activities.count {
            text += ", \(wording.count(covered)) \(wording(Catalogue.Explained.coveredWord))"
        }
        if lane.isMissing { text += ", \(wording(Catalogue.Explained.notInSOP))" }
        if let place = place(lane.location, near: map.location), lane.name != nil { text += " · \(place)" }
        let kept = report.showsAll ? lane.activities[...] : lane.activities.prefix(Self.shownWork)
        var details = kept.map { line($0, map) }
        if kept.count < lane.activities.count { details.append(more(lane.activities.count - kept.count)) }
        let needed = lane.activities.count { $0.cover.basis != .outsider }
        let mark: ExplanationLine.Mark =
            covered == 0 && needed > 0 ? .no : covered < needed || lane.isMissing ? .none : .yes
        return ExplanationLine(mark: mark, text: text, details: details)
    }

    private func line(_ activity: ExplainedActivity, _ map: MapResult) -> String {
        let name = activity.name.isEmpty ? wording(Catalogue.Explained.unnamed) : activity.name
        let mark = activity.isCovered ? "✓" : activity.cover.basis == .outsider ? "·" : "✗"
        let place = self.place(activity.location, near: map.location)
        return (["\(mark) \(name)", cover(activity.cover, of: map)] + [place]).compactMap(\.self).joined(
            separator: " · ")
    }

    /// The SOPs and steps that cover an activity; `nil` where the sentence above the lanes says it, or nothing does.
    private func cover(_ cover: ActivityCover, of map: MapResult) -> String? {
        switch cover.basis {
        case .none, .stepsUnknown: return nil
        case .outsider: return wording(Catalogue.Explained.outsider)
        case .activity: return "← \(wording.list(cover.sops, limit: 3))"
        case .step:
            var numbers: [String: [String]] = [:]
            for step in cover.steps {
                let number = step.procedure.map { "\($0) \(step.number)" } ?? String(step.number)
                numbers[step.sop, default: []].append(number)
            }
            let names = cover.sops.compactMap { sop in
                numbers[sop].map { list in
                    // The only SOP of the map is named above.
                    (map.sops == [sop] ? "" : "\(sop) ") + "\(wording(Catalogue.Explained.stepWord)) "
                        + wording.list(list, limit: report.showsAll ? list.count : Self.shown)
                }
            }
            return "← \(wording.list(names, limit: report.showsAll ? names.count : 2))"
        }
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
                let facts = [called(timer.name), timer.definition, timer.host, timer.performer, place]
                    .compactMap(\.self)
                return ExplanationLine(text: facts.filter { !$0.isEmpty }.joined(separator: " · "))
            },
        ]
    }

    private func called(_ name: String) -> String { name.isEmpty ? wording(Catalogue.Explained.unnamed) : name }
}

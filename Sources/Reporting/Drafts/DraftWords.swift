internal import Findings
internal import ProcessMaps
internal import Tracing

/// What a draft says, in one language.
struct DraftWords {
    let language: Language

    func callAsFunction(_ text: LocalizedText) -> String { text.in(language) }

    var start: String { self(Catalogue.Draft.start) }
    var end: String { self(Catalogue.Draft.end) }

    func activity(_ step: DraftStep) -> String {
        guard step.activity.isEmpty else { return step.activity }
        return self(step.isDecision ? Catalogue.Draft.unnamedDecision : Catalogue.Draft.unnamedActivity)
    }

    /// Those without a name are told apart by number, where there are several.
    func performers(_ draft: DraftSOP) -> [String] {
        let unnamed = draft.performers.count { $0.isEmpty }
        var count = 0
        return draft.performers.map { name in
            guard name.isEmpty else { return name }
            count += 1
            let text = self(Catalogue.Draft.unnamedPerformer)
            return unnamed > 1 ? "\(text) \(count)" : text
        }
    }

    func step(_ index: Int) -> String { "\(self(Catalogue.Draft.step)) \(index + 1)" }

    /// The ways out of a step, where they are more than to go on with the next or to end; one a line.
    func ways(of index: Int, _ draft: DraftSOP) -> [String] {
        let step = draft.steps[index]
        let isPlain = step.next.count == 1 && step.next[0].label.isEmpty
        if isPlain, step.next[0].step == nil || step.next[0].step == index + 1 { return [] }
        let labelled = step.next.filter { !$0.label.isEmpty }.map { way in
            "\(way.label) → \(way.step.map(self.step) ?? self(Catalogue.Draft.ends))"
        }
        let others = step.next.filter { $0.label.isEmpty }
        let numbers = others.compactMap(\.step).map { "\($0 + 1)" }
        var lines = labelled
        if !numbers.isEmpty {
            let list =
                numbers.count > 1
                ? numbers.dropLast().joined(separator: ", ") + " \(self(Catalogue.and)) " + (numbers.last ?? "")
                : numbers[0]
            lines.append("\(self(Catalogue.Draft.goOn)) \(self(Catalogue.Draft.step)) \(list)")
        }
        if others.contains(where: { $0.step == nil }), step.next.count > 1 {
            lines.append("→ \(self(Catalogue.Draft.ends))")
        }
        return lines
    }

    /// For those who hear the drawing.
    func description(of index: Int, _ draft: DraftSOP) -> String {
        let step = draft.steps[index]
        let ways = step.next.map { way in
            let place = way.step.map(self.step) ?? self(Catalogue.Draft.ends)
            return way.label.isEmpty ? "→ \(place)" : "\(way.label) → \(place)"
        }
        return "\(index + 1). \(activity(step)) (\(performers(draft)[step.performer])): \(ways.joined(separator: "; "))"
    }

    /// What the symbol of a step says to those who do not see it.
    func kind(of step: DraftStep) -> String {
        if step.isDecision { return self(Catalogue.Draft.decision) }
        if step.isStart { return start }
        return step.onlyEnds ? end : self(Catalogue.Draft.process)
    }

    func connector(_ connector: DraftPages.Connector) -> String {
        let lead = connector.isArrival ? Catalogue.Draft.comesFrom : Catalogue.Draft.goesOnAt
        return "\(connector.letter): \(self(lead)) \(connector.target + 1)"
    }

    // MARK: - The notes at the end

    func remarks(_ draft: DraftSOP, isPart: Bool) -> [String] {
        var texts = [Catalogue.Draft.source(draft.source.map, draft.source.path)]
        if isPart { texts.append(Catalogue.Draft.partlyRead) }
        texts.append(Catalogue.Draft.order)
        texts += draft.remarks
        texts.append(draft.code.map { Catalogue.Draft.proposedCode($0.text) } ?? Catalogue.Draft.noCode)
        return texts.map { self($0) }
    }
}

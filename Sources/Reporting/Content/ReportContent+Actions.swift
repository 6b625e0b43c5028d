internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

/// One thing to do first: a step to a better choice, or where there are too few of those, a single gap.
struct TopAction {
    var indicator: String
    var text: String
    /// Who has to act, by unit id, each once.
    var owners: [String]
    /// Working days.
    var effort: Int
    var gain: Rational
    /// The gaps it closes.
    var gaps: [Gap]
}

extension ReportContent {
    /// What to do first: the nearest step of each indicator, then the farther ones, then single gaps; steps by gain,
    /// then effort, gaps in the order of the result.
    func topActions(limit: Int) -> [TopAction] {
        let (near, far) = steps
        let actions = (near + far).prefix(limit).map(action)
        let covered = Set(actions.flatMap { $0.gaps.map(\.id) })
        let singles = gaps(in: scope).lazy.filter { !covered.contains($0.id) }.prefix(limit - actions.count)
        return actions + singles.map(action)
    }

    /// The steps of the scope: the first of each indicator, which is the nearest, and the others.
    var steps: (near: [NextStep], far: [NextStep]) {
        var seen: Set<String> = []
        var near: [NextStep] = []
        var far: [NextStep] = []
        for step in result.steps where step.scope == scope {
            if seen.insert(step.indicator).inserted { near.append(step) } else { far.append(step) }
        }
        return (near.sorted(by: Self.isWorthMore), far.sorted(by: Self.isWorthMore))
    }

    private static func isWorthMore(_ left: NextStep, _ right: NextStep) -> Bool {
        if left.gain != right.gain { return left.gain > right.gain }
        if left.effort != right.effort { return left.effort < right.effort }
        return (left.indicator, left.to) < (right.indicator, right.to)
    }

    private func action(for step: NextStep) -> TopAction {
        let gaps = step.gaps.compactMap(gap)
        return TopAction(
            indicator: step.indicator, text: wording(step.text), owners: owners(of: gaps), effort: step.effort,
            gain: step.gain, gaps: gaps)
    }

    private func action(for gap: Gap) -> TopAction {
        TopAction(
            indicator: gap.indicator, text: "\(subjectName(of: gap)): \(firstAction(of: gap))", owners: [gap.owner],
            effort: gap.effort, gain: gap.gain, gaps: [gap])
    }

    /// The first gaps of the scope, taken from each indicator in turn so that none hides the others.
    func topGaps(limit: Int) -> [Gap] {
        var queues = indicators().map { $0.gaps.compactMap(gap)[...] }
        var top: [Gap] = []
        while top.count < limit, queues.contains(where: { !$0.isEmpty }) {
            for index in queues.indices where top.count < limit {
                if let first = queues[index].popFirst() { top.append(first) }
            }
        }
        return top
    }

    /// What is so now, with the name of what it is about.
    func conditionSentence(of gap: Gap) -> String {
        let condition = wording(gap.condition)
        let name = subjectName(of: gap)
        return condition.contains(name) ? condition : "\(name): \(condition)"
    }

    /// The first action of a gap, and how many others there are.
    func firstAction(of gap: Gap) -> String {
        guard let first = gap.actions.first else { return wording(gap.condition) }
        let others = gap.actions.count - 1
        guard others > 0 else { return wording(first.text) }
        return "\(wording(first.text)) (\(wording(Catalogue.and)) \(wording.amount(others, Catalogue.otherAction)))"
    }

    /// The actions of a gap as one text.
    func nextAction(of gap: Gap) -> String {
        gap.actions.isEmpty ? wording(gap.condition) : gap.actions.map { wording($0.text) }.joined(separator: " ")
    }

    /// How many other gaps the actions of a gap close; `nil` where there are none.
    func alsoCloses(_ gap: Gap) -> String? {
        let count = gap.alsoCloses.count + gap.alsoClosesMore
        return count > 0 ? wording(Catalogue.alsoCloses(count)) : nil
    }

    /// Who has to act, each once, in the order of the gaps.
    private func owners(of gaps: [Gap]) -> [String] {
        var owners: [String] = []
        for gap in gaps where !owners.contains(gap.owner) { owners.append(gap.owner) }
        return owners
    }

    /// `+0,040 tambahan nilai`; in words where nothing is gained yet.
    func gainPhrase(_ gain: Rational) -> String {
        guard gain > .zero else { return wording(Catalogue.noGainAlone) }
        return "\(wording.gain(gain)) \(wording(Catalogue.gain).lowercased())"
    }

    /// The names of those who have to act: two in full, of more the first and how many others.
    func ownerNames(_ action: TopAction) -> String {
        let names = action.owners.map(unitName)
        return wording.list(names, limit: names.count > 2 ? 1 : 2)
    }
}

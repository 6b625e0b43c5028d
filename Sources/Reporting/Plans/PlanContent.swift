internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric
internal import Tracing

/// A plan in the words of its reader: text and Markdown lay the same words out.
struct PlanContent {
    let report: PlanReport
    let wording: Wording
    let indicators: [PlanIndicator]
    let total: PlanTotal
    private let actions: [PlannedAction]
    private let unitNames: [String: String]
    /// The part the target is about, where what adds to it does not add as much to the total.
    private let nodeApart: String?

    init(_ report: PlanReport) {
        self.report = report
        wording = Wording(language: report.language)
        switch report.subject {
        case .plan(let plan): (actions, indicators, total) = (plan.actions, plan.indicators, plan.total)
        case .whatIf(let whatIf): (actions, indicators, total) = (whatIf.actions, whatIf.indicators, whatIf.total)
        }
        let isApart = actions.contains { $0.gainInOrder != $0.totalGainInOrder }
        if isApart, case .plan(let plan) = report.subject { nodeApart = plan.node } else { nodeApart = nil }
        unitNames = Dictionary(report.context.units.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    /// More actions than this are cut, unless all are asked for.
    private static let most = 20

    private var scope: AnswerScope {
        switch report.subject {
        case .plan(let plan): plan.request.scope
        case .whatIf(let whatIf): whatIf.scope
        }
    }

    var title: String {
        switch report.subject {
        case .plan(let plan):
            var parts: [String] = []
            if let target = plan.request.target { parts.append(target.text) }
            if let budget = plan.request.budget {
                parts.append("\(wording(Catalogue.planBudget)) \(wording.workingDays(budget))")
            }
            return "\(wording(Catalogue.planTitle)): \(parts.joined(separator: ", "))"
        case .whatIf: return wording(Catalogue.whatIfTitle)
        }
    }

    var facts: String {
        var parts = [report.context.agency.name]
        if case .unit(let id) = scope { parts.append(unitNames[id] ?? id) }
        return
            (parts + [
                "\(wording(Catalogue.planAsOf)) \(wording.date(report.context.asOf))", report.context.instrument.id,
                "\(wording(Catalogue.planProfile)) \(report.context.profile.id)",
            ]).joined(separator: " · ")
    }

    /// Where it stands, where it leads, what it takes.
    var summary: [(label: String, text: String)] {
        var lines: [(label: String, text: String)] = []
        if case .plan(let plan) = report.subject, plan.node != report.context.instrument.root.id {
            lines.append((name(of: plan.node), change(plan.current, plan.reached, plan.maximum, plan.node)))
        }
        lines.append((wording(Catalogue.planTotal), change(total.before, total.after, total.maximum, nil)))
        if let firm { lines.append((wording(Catalogue.planFirm), change(firm))) }
        lines.append((wording(Catalogue.planEffort), effort))
        return lines
    }

    private var firm: FirmPart? {
        switch report.subject {
        case .plan(let plan): plan.firm
        case .whatIf(let whatIf): whatIf.firm
        }
    }

    /// What is left of the measured total without the links nobody confirmed.
    private func change(_ firm: FirmPart) -> String {
        let after = firm.predicate.map { "\(wording.score(firm.total)) (\($0))" } ?? wording.score(firm.total)
        let rests = wording(Catalogue.planRests(firm.links))
        let misses = missesTarget(firm) ? "; \(wording(Catalogue.planMisses))" : ""
        return "\(wording.score(total.before)) → \(after); \(rests)\(misses)"
    }

    /// Whether the target is reached only with links that nobody confirmed.
    private func missesTarget(_ firm: FirmPart) -> Bool {
        guard case .plan(let plan) = report.subject, plan.reachable, let target = plan.request.target else {
            return false
        }
        return switch target {
        case .choice: firm.reached < plan.reached
        case .score(_, let points): firm.reached < points
        case .share(_, let share): firm.reached < share * plan.maximum
        case .predicate: firm.predicate != plan.total.predicateAfter
        }
    }

    private var effort: String {
        let days = actions.reduce(0) { $0 + $1.action.effort }
        let amount = "\(wording.workingDays(days)), \(wording.amount(actions.count, Catalogue.planAction))"
        guard case .plan(let plan) = report.subject else { return amount }
        // Within a budget the highest score is looked for; against a target the least effort.
        let seeksMost = plan.request.target == nil || !plan.reachable
        guard !plan.optimal else {
            return "\(amount); \(wording(seeksMost ? Catalogue.planHighest : Catalogue.planOptimal))"
        }
        guard !seeksMost else { return "\(amount); \(wording(Catalogue.planBestFound))" }
        return "\(amount); \(wording(Catalogue.planBound)) \(wording.workingDays(plan.bound))"
    }

    private func change(_ before: Rational, _ after: Rational, _ maximum: Rational, _ node: String?) -> String {
        var (first, last) = (wording.score(before), wording.score(after))
        if let indicator = indicators.first(where: { $0.id == node }) {
            first += " (\(indicator.before.choice ?? "—"))"
            last += " (\(indicator.after.choice ?? "—"))"
        } else if node == nil, let predicate = total.predicateBefore {
            first += " (\(predicate))"
            last += " (\(total.predicateAfter ?? predicate))"
        }
        return "\(first) → \(last) \(wording(Catalogue.of)) \(wording.score(maximum))"
    }

    /// The short name of an indicator or the title of a node.
    func name(of node: String) -> String {
        let instrument = report.context.instrument
        if let indicator = instrument.indicator(node) {
            return wording(indicator.measure.map(Catalogue.shortName) ?? indicator.title.value)
        }
        return instrument.node(node).map { wording($0.title.value) } ?? node
    }

    // MARK: - Actions

    struct Line {
        var number: Int
        var text: String
        var details: [String]
    }

    struct Part {
        /// The unit that acts, where the actions stand by unit.
        var heading: String?
        var lines: [Line]
    }

    var hidden: Int { report.showsAll ? 0 : max(0, actions.count - Self.most) }

    var parts: [Part] {
        let shown = Array(actions.prefix(actions.count - hidden).enumerated())
        guard report.isByUnit else { return [Part(heading: nil, lines: shown.map { line($0, $1) })] }
        var owners: [String] = []
        for (_, planned) in shown where !owners.contains(planned.action.owner) { owners.append(planned.action.owner) }
        return owners.map { owner in
            let own = shown.filter { $0.element.action.owner == owner }
            let days = own.reduce(0) { $0 + $1.element.action.effort }
            return Part(
                heading: "\(unitName(owner)), \(wording.workingDays(days))", lines: own.map { line($0, $1) })
        }
    }

    private func line(_ index: Int, _ planned: PlannedAction) -> Line {
        let action = planned.action
        let effort = "\(wording.workingDays(action.effort)) (\(wording(Catalogue.effortClass(action.effortClass))))"
        var facts = report.isByUnit ? [effort] : [unitName(action.owner), effort]
        facts += gains(planned)
        if !planned.closes.isEmpty {
            facts.append("\(wording(Catalogue.planCloses)) \(wording.amount(planned.closes.count, Catalogue.gap))")
        }
        if action.isPublicService || action.waitingHandoffs > 0 || action.countsFrom != nil {
            facts.append(wording(planned.urgency))
        }
        return Line(
            number: index + 1,
            text: ([action.text] + [action.suggestion?.condition].compactMap(\.self)).map { wording($0) }
                .joined(separator: " "), details: [facts.joined(separator: " · "), action.id])
    }

    /// What it adds to the scores of the summary: one number where it is the same for all of them.
    private func gains(_ planned: PlannedAction) -> [String] {
        guard let node = nodeApart else {
            return [aloneAndHere(planned) ?? "\(wording(Catalogue.planGain)) \(signed(planned.gainInOrder))"]
        }
        return [
            "\(wording(Catalogue.planTotalGain)) \(signed(planned.totalGainInOrder))",
            "\(name(of: node)) \(aloneAndHere(planned) ?? signed(planned.gainInOrder))",
        ]
    }

    /// What it adds alone and in its place; `nil` where both are the same.
    private func aloneAndHere(_ planned: PlannedAction) -> String? {
        let (alone, here) = (signed(planned.gainAlone), signed(planned.gainInOrder))
        guard alone != here else { return nil }
        let needs = planned.action.prerequisites.isEmpty ? Catalogue.planAlone : Catalogue.planAloneWithOthers
        return "\(wording(needs)) \(alone), \(wording(Catalogue.planInOrder)) \(here)"
    }

    func signed(_ number: Rational) -> String {
        if number > .zero { return wording.gain(number) }
        return number == .zero ? "0" : wording.score(number)
    }

    private func unitName(_ id: String) -> String {
        unitNames[id] ?? (id == report.context.agency.id ? report.context.agency.name : id)
    }

    // MARK: - Indicators

    /// Before, after, and what it adds; what stays between two choices says what the next one takes.
    var rows: [[String]] {
        indicators.map { indicator in
            let gain = indicator.after.value - indicator.before.value
            return [
                name(of: indicator.id), standing(indicator.before), standing(indicator.after),
                gain == .zero ? "0" : signed(gain), why(indicator),
            ]
        }
    }

    var columns: [String] {
        [
            Catalogue.planIndicator, Catalogue.planBefore, Catalogue.planAfter, Catalogue.planGain, Catalogue.planNext,
        ].map { wording($0) }
    }

    private func standing(_ standing: PlanIndicator.Standing) -> String {
        "\(standing.covered)/\(standing.total) \(standing.choice ?? "—")"
    }

    private func why(_ indicator: PlanIndicator) -> String {
        guard let next = indicator.after.next else { return "" }
        return "\(next.choice): \(wording.count(next.items)) \(wording(Catalogue.planMore))"
    }

    /// The counts moved but the choice did not: said, because it looks like nothing was done.
    var betweenThresholds: [String] {
        indicators.filter { $0.before.choice == $0.after.choice && $0.before.covered < $0.after.covered }.map {
            wording(Catalogue.planBetween(name(of: $0.id), $0.after.choice ?? "—", $0.after.next))
        }
    }

    var remarks: [String] {
        switch report.subject {
        // The first reason of what is out of reach stands beside the verdict.
        case .plan(let plan): plan.reasons.dropFirst(plan.isOutOfReach ? 1 : 0).map { wording($0) }
        case .whatIf(let whatIf): whatIf.notes.map { wording($0) }
        }
    }

    /// Said first, where the target is out of reach.
    var verdict: String? {
        guard case .plan(let plan) = report.subject else { return nil }
        if plan.isOutOfReach {
            return ([Catalogue.planOutOfReach] + plan.reasons.prefix(1)).map { wording($0) }.joined(separator: " ")
        }
        if plan.actions.isEmpty {
            return wording(plan.request.target == nil ? Catalogue.planNothing : Catalogue.planThere)
        }
        return nil
    }

    func more(_ count: Int) -> String {
        "… \(wording(Catalogue.and)) \(wording.count(count)) \(wording(Catalogue.others)) (--all)"
    }
}

extension Plan {
    /// Its first reason says why.
    fileprivate var isOutOfReach: Bool { !reachable && request.target != nil }
}

internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

/// Question → rule → counts → choice.
extension ExplanationContent {
    func blocks(of explanation: IndicatorExplanation) -> [ExplanationBlock] {
        head(explanation.indicator.id, scope: explanation.scope, path: explanation.path)
            + question(explanation) + rules(explanation) + counts(explanation) + choices(explanation)
            + values(explanation) + answers(explanation) + findings(explanation) + next(explanation)
    }

    private func question(_ explanation: IndicatorExplanation) -> [ExplanationBlock] {
        let indicator = explanation.indicator
        let number = indicator.number.map { "\($0). " } ?? ""
        let asked = "\(number)“\(wording(indicator.title.value))” \(cite(indicator.title.source))"
        var lines = [scaleLine(explanation)]
        if let evidence = indicator.evidence {
            let text = "\(wording(Catalogue.usualEvidence)): \(wording(evidence.value)) \(cite(evidence.source))"
            lines.append(ExplanationLine(text: text))
        }
        if let note = indicator.note {
            lines.append(ExplanationLine(text: "\(wording(Catalogue.noteLabel)): \(wording(note))"))
        }
        if !explanation.isAsked {
            lines.append(ExplanationLine(mark: .assumed, text: wording(Catalogue.notAskedHere)))
        }
        return [.heading(wording(Catalogue.question)), .paragraph(asked), .list(lines, hidden: 0)]
    }

    private func scaleLine(_ explanation: IndicatorExplanation) -> ExplanationLine {
        guard let scale = explanation.scale else {
            return ExplanationLine(
                mark: .assumed, text: "\(wording(Catalogue.scale)): \(wording(Catalogue.noScale))")
        }
        let values: String =
            switch scale.kind {
            case .choices(let choices): choices.map { "\($0.code) \(wording.exact($0.value))" }.joined(separator: " · ")
            case .ratio: "0–100%"
            case .points(let maximum): "0–\(wording.exact(maximum))"
            }
        let text = "\(wording(Catalogue.scale)) \(scale.id): \(values)"
        guard let assumption = explanation.assumption else {
            // That the question has the scale, and what the scale is worth, may be read in two places.
            let sources = [explanation.indicator.scale?.source, scale.source].compactMap(\.self)
            let kept = sources.first == sources.last ? sources.prefix(1) : sources[...]
            return ExplanationLine(text: ([text] + kept.map(cite)).joined(separator: " "))
        }
        return ExplanationLine(
            mark: .assumed, text: "\(wording(Catalogue.assumptionTitle)): \(text)",
            details: [wording(assumption.reason)])
    }

    private func rules(_ explanation: IndicatorExplanation) -> [ExplanationBlock] {
        let indicator = explanation.indicator
        guard indicator.measure == nil else {
            let lines = explanation.rules.map { rule in
                ExplanationLine(text: wording(rule.text) + (rule.source.map { " " + cite($0) } ?? ""))
            }
            return [.heading(wording(Catalogue.countingRules)), .list(lines, hidden: 0)]
        }
        var blocks: [ExplanationBlock] = [
            .heading(wording(Catalogue.countingRules)), .paragraph(wording(Catalogue.answeredByPeople)),
        ]
        if let derivation = indicator.derivation {
            let zero = wording(Catalogue.zeroBase(derivation.whenBaseIsZero))
            let formula = "(\(terms(derivation.realised))) ÷ (\(terms(derivation.base)))"
            blocks.append(
                .list(
                    [
                        ExplanationLine(
                            text: "\(wording(Catalogue.derivedValue)): \(formula). \(zero) \(cite(derivation.source))")
                    ], hidden: 0))
        }
        return blocks
    }

    private func terms(_ terms: [Derivation.Term]) -> String {
        terms.enumerated().map { index, term in
            (index == 0 ? (term.isSubtracted ? "−" : "") : term.isSubtracted ? " − " : " + ") + term.input
        }.joined()
    }

    // MARK: Counts

    private func counts(_ explanation: IndicatorExplanation) -> [ExplanationBlock] {
        guard let measure = explanation.result.measure, let items = explanation.items else { return [] }
        var sentence =
            "\(wording.counts(measure.covered, of: measure.total)) \(wording(Catalogue.counted(measure.kind)))"
        if let ratio = measure.ratio {
            sentence += ": \(measure.covered)/\(measure.total) \(wording.equals(share: ratio))"
        }
        var blocks: [ExplanationBlock] = [.heading(wording(Catalogue.counts)), .paragraph(sentence + ".")]
        for (label, mark, list) in [
            (Catalogue.covered, ExplanationLine.Mark.yes, items.covered),
            (Catalogue.notYet, .no, items.missing), (Catalogue.outsideDenominator, .none, items.outside),
        ] where !list.isEmpty {
            blocks.append(.paragraph("\(wording(label)) (\(wording.count(list.count))):"))
            blocks.append(cut(list) { line(of: $0, mark) })
        }
        return blocks
    }

    private func line(of item: ExplainedItem, _ mark: ExplanationLine.Mark) -> ExplanationLine {
        let name = MapNames.withoutCode(item.name, item.id)
        var text = name == item.id || name.isEmpty ? item.id : "\(item.id) \(name)"
        if let proof = item.proof {
            text += ": \(wording.counts(proof.proven, of: proof.inForce)) \(wording(Catalogue.sopsProven))"
        }
        if let place = place(item.location) { text += " · \(place)" }
        let kept = report.showsAll ? item.supports[...] : item.supports.prefix(2)
        var details = kept.map(support)
        if kept.count < item.supports.count { details.append(more(item.supports.count - kept.count)) }
        if let unproven = item.proof?.unproven, !unproven.isEmpty {
            let listed = wording.list(unproven, limit: report.showsAll ? unproven.count : 3)
            details.append("\(wording(Catalogue.withoutProof)): \(listed)")
        }
        return ExplanationLine(mark: mark, text: text, details: details)
    }

    private func support(_ support: ItemSupport) -> String {
        let name = MapNames.withoutCode(support.name, support.id)
        var facts = ["\(support.counts ? "←" : "×") \(support.id)" + (name == support.id ? "" : " \(name)")]
        if let standing = support.standing, !support.counts { facts.append(wording(Catalogue.standing(standing))) }
        if let basis = support.basis { facts.append(wording(Catalogue.basis(basis))) }
        if let place = place(support.location) { facts.append(place) }
        return facts.joined(separator: " · ")
    }

    func more(_ count: Int) -> String {
        "… \(wording(Catalogue.and)) \(wording.count(count)) \(wording(Catalogue.moreAll))"
    }

    // MARK: Choices

    private func choices(_ explanation: IndicatorExplanation) -> [ExplanationBlock] {
        guard !explanation.ladder.isEmpty else { return [] }
        let lines = explanation.ladder.map { step in
            var text = "\(step.choice.code) = \(wording.exact(step.choice.value))"
            if let condition = step.condition { text += ": \(wording(condition))" }
            var details: [String] = []
            if let criterion = step.criterion {
                details.append("“\(wording(criterion.text))” \(cite(criterion.source))")
            }
            return ExplanationLine(mark: step.isProposed ? .chosen : .none, text: text, details: details)
        }
        var blocks: [ExplanationBlock] = [.heading(wording(Catalogue.choicesTitle)), .list(lines, hidden: 0)]
        if explanation.indicator.measure != nil { blocks += conclusion(explanation) }
        return blocks
    }

    private func conclusion(_ explanation: IndicatorExplanation) -> [ExplanationBlock] {
        guard let proposal = explanation.result.proposal else {
            return [.paragraph(wording(explanation.result.explanation))]
        }
        let found = explanation.result.measure?.ratio.map { ratio in
            let condition = explanation.ladder.first { $0.isProposed }?.condition
            return wording.percent(ratio) + (condition.map { ": \(wording($0))" } ?? "") + " → "
        }
        let value = "\(proposal.choice) = \(wording.exact(proposal.value))"
        var blocks: [ExplanationBlock] = [
            .paragraph("\(found ?? "")\(wording(Catalogue.proposedChoice)) \(value).")
        ]
        // The assumed scale is told with the scale.
        let assumptions = proposal.assumptions.filter { $0 != explanation.assumption?.reason }
        if !assumptions.isEmpty {
            let lines = assumptions.map {
                ExplanationLine(mark: .assumed, text: "\(wording(Catalogue.assumptionTitle)): \(wording($0))")
            }
            blocks.append(.list(lines, hidden: 0))
        }
        return blocks
    }
}

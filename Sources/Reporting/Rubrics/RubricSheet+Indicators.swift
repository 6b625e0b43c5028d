internal import Findings
internal import Rubric

/// One indicator, fact by fact.
extension RubricSheet {
    func title(of indicator: Indicator) -> Fact {
        let number = indicator.number.map { "\($0). " } ?? ""
        return Fact(
            text: "\(number)\(wording(indicator.title.value)) (\(indicator.id))", source: indicator.title.source)
    }

    /// What stands below its title.
    func facts(of indicator: Indicator) -> [Fact] {
        var facts = scale(of: indicator)
        facts += indicator.criteria.map { criterion in
            let needed = criterion.conditions.joined(separator: ", ")
            let needs = needed.isEmpty ? "" : " (\(wording(Catalogue.needsStatements)): \(needed))"
            return Fact(label: criterion.choice, text: wording(criterion.text) + needs, source: criterion.source)
        }
        facts += indicator.conditions.map {
            Fact(
                label: wording(Catalogue.statement), text: "\($0.id): \(wording($0.text.value))", source: $0.text.source
            )
        }
        facts += indicator.inputs.map {
            Fact(
                label: wording(Catalogue.inputLabel), text: "\($0.id): \(wording($0.title.value))",
                source: $0.title.source)
        }
        if let derivation = indicator.derivation { facts.append(fact(of: derivation)) }
        if let measure = indicator.measure {
            facts.append(Fact(label: wording(Catalogue.measureLabel), text: wording(Catalogue.measure(measure))))
        }
        if indicator.levels != AssessedLevel.allCases {
            let levels = indicator.levels.map { wording(Catalogue.level($0)) }.joined(separator: ", ")
            facts.append(Fact(label: wording(Catalogue.levelsLabel), text: levels))
        }
        if let evidence = indicator.evidence {
            facts.append(
                Fact(label: wording(Catalogue.usualEvidence), text: wording(evidence.value), source: evidence.source))
        }
        if let note = indicator.note { facts.append(Fact(label: wording(Catalogue.noteLabel), text: wording(note))) }
        return facts
    }

    /// What is shown of an indicator that is asked for by itself.
    func further(of indicator: Indicator) -> [Fact] {
        var facts: [Fact] = []
        let above = path(to: indicator.id, below: instrument.root)
        facts.append(
            Fact(
                label: wording(Catalogue.standsIn),
                text: above.map { "\(wording($0.title.value)) (\($0.id))" }.joined(separator: " › ")))
        if let subArea = above.last { facts.append(share(of: indicator, in: subArea)) }
        let profiles = instrument.profiles.filter { $0.indicators.contains(indicator.id) }.map(\.id)
        let listed = profiles.isEmpty ? wording(Catalogue.none) : profiles.joined(separator: ", ")
        facts.append(Fact(label: wording(Catalogue.inProfiles), text: listed))
        for (label, references) in [
            (Catalogue.sameQuestion, indicator.crosswalk.same), (Catalogue.nearQuestion, indicator.crosswalk.related),
        ] where !references.isEmpty {
            facts.append(Fact(label: wording(label), text: references.joined(separator: ", ")))
        }
        facts.append(
            Fact(label: wording(Catalogue.textHash), text: indicator.textHash(on: ownScale(of: indicator))))
        return facts
    }

    /// The scale a source gives.
    func ownScale(of indicator: Indicator) -> Scale? { indicator.scale.flatMap { instrument.scale($0.value) } }

    private func scale(of indicator: Indicator) -> [Fact] {
        let label = wording(Catalogue.scale)
        if let named = indicator.scale {
            return [Fact(label: label, text: text(of: named.value), source: named.source)]
        }
        let open = Fact(label: label, text: wording(Catalogue.noScaleGiven))
        guard let assumption = profile.assumptions.first(where: { $0.indicator == indicator.id }) else { return [open] }
        return [
            open,
            Fact(
                label: wording(Catalogue.assumptionTitle),
                text: "\(text(of: assumption.scale)), \(wording(Catalogue.assumedScale)) \(profile.id)"),
        ]
    }

    /// `a-d: A = 1, B = 0,67, C = 0,33, D = 0`
    private func text(of id: String) -> String {
        switch instrument.scale(id)?.kind {
        case .choices(let choices):
            "\(id): " + choices.map { "\($0.code) = \(wording.plain($0.value))" }.joined(separator: ", ")
        case .ratio: "\(id): \(wording(Catalogue.ratioScale))"
        case .points(let maximum): "\(id): 0 \(wording(Catalogue.to)) \(wording.plain(maximum))"
        case nil: id
        }
    }

    /// `(lalu - kini) ÷ lalu; bila pembaginya 0: tidak berlaku; A ≥ 1, B > 0,5`
    private func fact(of derivation: Derivation) -> Fact {
        var text = "(\(sum(derivation.realised))) ÷ (\(sum(derivation.base)))"
        text += "; \(wording(Catalogue.whenBaseIsZero)): \(wording(Catalogue.zeroBaseWord(derivation.whenBaseIsZero)))"
        if !derivation.bands.isEmpty {
            text += "; " + derivation.bands.map { "\($0.choice) \(wording.bound($0.bound))" }.joined(separator: ", ")
        }
        return Fact(label: wording(Catalogue.derivedLabel), text: text, source: derivation.source)
    }

    private func sum(_ terms: [Derivation.Term]) -> String {
        terms.enumerated().map { position, term in
            position == 0 ? term.input : (term.isSubtracted ? "- " : "+ ") + term.input
        }.joined(separator: " ")
    }

    /// The most it can add where all its sisters apply.
    private func share(of indicator: Indicator, in subArea: RubricNode) -> Fact {
        let label = wording(Catalogue.most)
        let sisters = subArea.indicators.count { counted.contains($0) }
        guard counted.contains(indicator.id), sisters > 0 else {
            return Fact(label: label, text: wording(Catalogue.outsideProfile))
        }
        guard let weight = weights.weight(of: subArea.id) else {
            return Fact(label: label, text: wording(Catalogue.unknownWeight))
        }
        let most = weight.value / Rational(sisters)
        return Fact(
            label: label,
            text: "\(wording.weight(weight.value)) ÷ \(sisters) = \(wording.weight(most)), "
                + "\(wording(Catalogue.whenAllApply)) (\(wording(Catalogue.profile).lowercased()) \(profile.id))",
            source: weight.source)
    }

    /// The nodes above an indicator, the root first.
    private func path(to indicator: String, below node: RubricNode) -> [RubricNode] {
        if node.indicators.contains(indicator) { return [node] }
        for child in node.children {
            let below = path(to: indicator, below: child)
            if !below.isEmpty { return [node] + below }
        }
        return []
    }
}

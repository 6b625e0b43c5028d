internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric
internal import Tracing

/// What explanations of maps, SOPs, units, evidence and gaps have in common.
extension ExplanationContent {
    /// How many lanes, activities of a lane, hand-offs and steps are shown without `--all`.
    static let shownWork = 8

    /// `Label: text`
    func fact(_ label: LocalizedText, _ text: String) -> ExplanationLine {
        ExplanationLine(text: "\(wording(label)): \(text)")
    }

    /// A place in short for readers who know the row or file it lies in: the cell alone in that row, and else what is
    /// not the path in that file.
    func place(_ location: SourceLocation, near known: SourceLocation) -> String? {
        guard location.path == known.path else { return place(location) }
        if let cell = location.cell, location.sheet == known.sheet, location.line == known.line { return cell }
        let line = location.line.map { "\(wording(Catalogue.line)) \($0)" }
        let short = [location.sheet, location.cell ?? line].compactMap(\.self).joined(separator: " ")
        return short.isEmpty ? location.element.map { "#\($0)" } : short
    }

    func scopeName(_ scope: AnswerScope) -> String {
        switch scope {
        case .agency: result.agency.name
        case .unit(let id): unitName(id)
        }
    }

    // MARK: Ties

    /// Each tie under what its other end is called; `tellsWhyNot` of an SOP that is not in force what keeps it from that.
    func ties(
        _ ties: [ExplainedTie], title: LocalizedText, none: LocalizedText, tellsWhyNot: Bool,
        named: (ExplainedTie) -> String
    ) -> [ExplanationBlock] {
        let heading = ExplanationBlock.heading("\(wording(title)) (\(wording.count(ties.count)))")
        guard !ties.isEmpty else { return [heading, .paragraph(wording(none))] }
        return [heading, cut(ties) { line($0, named($0), tellsWhyNot) }]
    }

    private func line(_ tie: ExplainedTie, _ name: String, _ tellsWhyNot: Bool) -> ExplanationLine {
        let isSuggestion = tie.basis == .suggestion
        var details = isSuggestion ? [wording(Catalogue.Explained.suggestionRemark)] : []
        if let suggestion = tie.suggestion {
            details.append("\(suggestion.confidenceText(report.language)): \(wording(suggestion.reason))")
        }
        if !tie.activities.isEmpty {
            let limit = report.showsAll ? tie.activities.count : Self.shown
            details.append(
                "\(wording(Catalogue.Explained.onlyActivities)) \(wording.list(tie.activities.map { "#\($0)" }, limit: limit))"
            )
        }
        if tellsWhyNot { details += tie.failing.map { "✗ \(words($0, near: SourceLocation()))" } }
        let kept = report.showsAll ? tie.places[...] : tie.places.prefix(Self.shown)
        if !isSuggestion { details += kept.map(line) }
        if !isSuggestion, kept.count < tie.places.count { details.append(more(tie.places.count - kept.count)) }
        return ExplanationLine(
            mark: tie.covers ? .yes : isSuggestion ? .none : .no,
            text: "\(name) · \(wording(Catalogue.standing(tie.standing)))", details: details)
    }

    private func line(_ place: ExplainedTie.Place) -> String {
        var text = wording(Catalogue.basis(place.basis))
        if let location = self.place(place.location) { text += ": \(location)" }
        guard let link = place.link else { return text }
        if let by = link.by { text += ", \(wording(Catalogue.Explained.confirmedBy)) \(by)" }
        if let on = link.on { text += ", \(wording.date(on))" }
        if let reason = link.reason { text += ": “\(reason)”" }
        return text
    }

    /// `Penerbitan KTP-el` behind its id; the id alone where it has no other name.
    func named(_ id: String, _ title: String) -> String {
        let name = MapNames.withoutCode(title, id)
        return name == id || name.isEmpty ? id : "\(id) \(name)"
    }

    // MARK: Counts, gaps, findings

    /// `own` is what is explained: it is not named as counted.
    func counts(_ counts: [ExplainedCount], own: String) -> [ExplanationBlock] {
        let heading = ExplanationBlock.heading(wording(Catalogue.Explained.countedIn))
        guard !counts.isEmpty else { return [heading, .paragraph(wording(Catalogue.Explained.notCounted))] }
        return [
            heading,
            cut(counts, at: Self.shownWork) { count in
                var text = "\(count.indicator) \(wording(Catalogue.shortName(count.kind)))"
                text += " · \(scopeName(count.scope)): \(wording.counts(count.covered, of: count.total))"
                if let choice = count.choice { text += " → \(choice)" }
                let items = count.items.filter { $0 != own && $0 != count.scope.text }
                if !items.isEmpty {
                    let limit = report.showsAll ? items.count : 3
                    let names = items.map { count.kind == .unitsWithMaps ? unitName($0) : $0 }
                    text += "; \(wording(Catalogue.Explained.through)) \(wording.list(names, limit: limit))"
                }
                return ExplanationLine(mark: count.isCovered ? .yes : .no, text: text)
            },
        ]
    }

    /// Gaps of several questions and scopes that are the same are told once, with what each gains.
    func gaps(_ gaps: [Gap], title: LocalizedText = Catalogue.gaps) -> [ExplanationBlock] {
        let heading = ExplanationBlock.heading("\(wording(title)) (\(wording.count(gaps.count)))")
        guard !gaps.isEmpty else { return [heading, .paragraph(wording(Catalogue.Explained.noGap))] }
        var positions: [SameGap: Int] = [:]
        var groups: [[Gap]] = []
        for gap in gaps {
            let key = SameGap(subject: gap.subject, condition: gap.condition, owner: gap.owner)
            if let position = positions[key] {
                groups[position].append(gap)
            } else {
                positions[key] = groups.count
                groups.append([gap])
            }
        }
        return [heading, cut(groups, line)]
    }

    private struct SameGap: Hashable {
        var subject: GapSubject
        var condition: LocalizedText
        var owner: String
    }

    private func line(_ same: [Gap]) -> ExplanationLine {
        guard let first = same.first else { return ExplanationLine(text: "") }
        let kept = report.showsAll ? first.actions[...] : first.actions.prefix(Self.shown)
        var details = kept.map { "→ \(wording($0.text))" }
        if kept.count < first.actions.count { details.append(more(first.actions.count - kept.count)) }
        details.append(
            [
                unitName(first.owner), first.responsible, wording.workingDays(first.effort),
                first.due.map { "\(wording(Catalogue.dueHead)) \(wording.date($0))" }, place(first.location),
            ].compactMap(\.self).joined(separator: " · "))
        details += same.map { gap in
            let gain =
                gap.gain == .zero
                ? wording(Catalogue.noGainAlone) : "\(wording(Catalogue.gain)) +\(wording.exactly(gap.gain))"
            return "\(gap.indicator) · \(scopeName(gap.scope)): \(gain)"
        }
        return ExplanationLine(text: wording(first.condition), details: details)
    }

    func findings(_ findings: [Finding]) -> [ExplanationBlock] {
        guard !findings.isEmpty else { return [] }
        return [
            .heading("\(wording(Catalogue.findings)) (\(wording.count(findings.count)))"),
            cut(findings) { line($0, withPlace: true) },
        ]
    }

    func evidence(_ evidence: [ExplainedEvidence]) -> [ExplanationBlock] {
        let heading = ExplanationBlock.heading(
            "\(wording(Catalogue.Explained.evidenceTitle)) (\(wording.count(evidence.count)))")
        guard !evidence.isEmpty else { return [heading, .paragraph(wording(Catalogue.Explained.noEvidence))] }
        return [heading, cut(evidence) { line($0) }]
    }
}

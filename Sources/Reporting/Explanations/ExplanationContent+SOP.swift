internal import Assessment
internal import Dossier
internal import Findings
internal import ProcessMaps
internal import Rubric
internal import Tracing

/// An SOP: what it is → whether it is in force → maps → steps → proof → where it counts → what to do.
extension ExplanationContent {
    func blocks(of explanation: SOPExplanation) -> [ExplanationBlock] {
        head(explanation.sop.id, title: Catalogue.explanationTitle(.sop), scope: explanation.scope)
            + identity(explanation) + standing(explanation)
            + ties(
                explanation.ties, title: Catalogue.Explained.tiedMaps, none: Catalogue.Explained.noTiedMap,
                tellsWhyNot: false
            ) {
                named($0.map, $0.mapTitle)
            }
            + steps(explanation) + evidence(explanation) + proofs(explanation) + lacks(explanation)
            + counts(explanation.counts, own: explanation.sop.id) + gaps(explanation.gaps)
            + findings(explanation.findings)
    }

    private func identity(_ explanation: SOPExplanation) -> [ExplanationBlock] {
        let (sop, record) = (explanation.sop, explanation.record)
        let unit = sop.unit.map(unitName) ?? record?.unitText ?? wording(Catalogue.Explained.noUnit)
        var lines = [
            fact(Catalogue.Explained.unitLabel, withCell(unit, .unit, explanation)),
            fact(Catalogue.Explained.registerLabel, place(sop.location) ?? ""),
            fact(Catalogue.documentLabel, record?.documentPath ?? wording(Catalogue.Explained.documentNotThere)),
        ]
        if let scope = scope(sop.scope) {
            lines.append(fact(Catalogue.Explained.sharedWith, withCell(scope, .appliesTo, explanation)))
        }
        if let codes = record?.processCodes.map(\.text), !codes.isEmpty {
            lines.append(
                fact(
                    Catalogue.Explained.processCodesLabel,
                    withCell(codes.joined(separator: ", "), .processCodes, explanation)))
        }
        if record?.isPublicService == true {
            lines.append(
                ExplanationLine(
                    text: withCell(wording(Catalogue.Explained.publicServiceLabel), .publicService, explanation)))
        }
        lines += explanation.sameNumber.map { other in
            var line = fact(
                Catalogue.Explained.sameNumberLabel,
                [named(other.id, other.title), place(other.location) ?? ""].joined(separator: " · "))
            line.mark = .no
            return line
        }
        return [.heading(sop.title), .list(lines, hidden: 0)]
    }

    /// `nil` for an SOP of its owner alone, which needs no words.
    private func scope(_ scope: SOPScope) -> String? {
        switch scope {
        case .owner: nil
        case .everyUnit: wording(Catalogue.Explained.everyUnit)
        case .units(let ids): wording.list(ids.map(unitName), limit: report.showsAll ? ids.count : Self.shown)
        }
    }

    private func withCell(_ text: String, _ column: SOPColumn, _ explanation: SOPExplanation) -> String {
        let place = explanation.record?.place(of: column).flatMap { self.place($0, near: explanation.sop.location) }
        return [text, place].compactMap(\.self).joined(separator: " · ")
    }

    // MARK: Standing

    private func standing(_ explanation: SOPExplanation) -> [ExplanationBlock] {
        let heading =
            "\(wording(Catalogue.Explained.standingTitle)): \(wording(Catalogue.standing(explanation.sop.standing)))"
        // A date that is there is told once, with whether it has come.
        let told = explanation.conditions.filter { $0.kind != .dated || !$0.holds }
        return [
            .heading(heading),
            .list(told.map { line($0, explanation.sop) }, hidden: 0),
        ]
    }

    private func line(_ condition: ForceCondition, _ sop: SOPResult) -> ExplanationLine {
        ExplanationLine(mark: condition.holds ? .yes : .no, text: words(condition, near: sop.location))
    }

    // MARK: Steps and proof

    private func steps(_ explanation: SOPExplanation) -> [ExplanationBlock] {
        let steps = explanation.record?.steps ?? []
        let heading = ExplanationBlock.heading("\(wording(Catalogue.stepsLabel)) (\(wording.count(steps.count)))")
        guard !steps.isEmpty else { return [heading, .paragraph(wording(Catalogue.Explained.noSteps))] }
        let document = SourceLocation(path: explanation.record?.documentPath)
        let matches = Dictionary(
            grouping: explanation.matches.flatMap(\.steps), by: \.step.location)
        return [
            heading,
            cut(steps, at: Self.shownWork) { step in
                let performers = step.performers.joined(separator: ", ")
                let time = step.standard.duration.map(wording.duration) ?? step.standard.durationText
                let place = self.place(step.location, near: document)
                let name = step.procedure.map { "\($0) \(step.number)" } ?? String(step.number)
                let facts = ["\(name). \(step.activity)", performers, time ?? "", place ?? ""]
                let done = (matches[step.location] ?? []).filter { $0.activity.name != step.activity }.map {
                    "→ \($0.activity.name) · \(wording(Catalogue.line)) \($0.activity.line)"
                }
                return ExplanationLine(
                    text: facts.filter { !$0.isEmpty }.joined(separator: " · "), details: Array(done.prefix(2)))
            },
        ]
    }

    /// What the units still lack of it, the most urgent as the table has it.
    private func lacks(_ explanation: SOPExplanation) -> [ExplanationBlock] {
        guard !explanation.lacks.isEmpty else { return [] }
        return [
            .heading(wording(Catalogue.Explained.lacksTitle)),
            cut(explanation.lacks, at: Self.shownWork) { item in
                var text = "\(unitName(item.unit)): \(wording(Catalogue.stage(item.lack.stage)))"
                if let due = item.lack.due {
                    text += " · \(wording(Catalogue.dueHead)) \(wording.date(due))"
                    if item.lack.isOverdue { text += " (\(wording(Catalogue.overdue)))" }
                }
                return ExplanationLine(mark: item.lack.isOverdue ? .no : .none, text: text)
            },
        ]
    }

    private func evidence(_ explanation: SOPExplanation) -> [ExplanationBlock] {
        let heading = ExplanationBlock.heading(
            "\(wording(Catalogue.Explained.evidenceTitle)) (\(wording.count(explanation.evidence.count)))")
        guard !explanation.evidence.isEmpty else {
            return [heading, .paragraph(wording(Catalogue.Explained.noEvidence))]
        }
        return [
            heading,
            cut(explanation.evidence, at: Self.shownWork) { item in
                var line = self.line(item.evidence)
                if item.unit != nil { line.text += " · \(wording(Catalogue.Explained.forWholeUnit))" }
                return line
            },
        ]
    }

    private func proofs(_ explanation: SOPExplanation) -> [ExplanationBlock] {
        let heading = ExplanationBlock.heading(wording(Catalogue.Explained.proofTitle))
        guard !explanation.proofs.isEmpty else { return [heading, .paragraph(wording(Catalogue.Explained.noProof))] }
        return [
            heading,
            cut(explanation.proofs) { proof in
                let word = wording(proof.isProven ? Catalogue.Explained.provenHere : Catalogue.Explained.notProvenHere)
                let all = "\(wording.counts(proof.proven, of: proof.inForce)) \(wording(Catalogue.sopsProven))"
                return ExplanationLine(
                    mark: proof.isProven ? .yes : .no, text: "\(unitName(proof.unit)): \(word) (\(all))")
            },
        ]
    }
}

internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

/// Value → weight → contribution, in three columns; then what people wrote, and what is next.
extension ExplanationContent {
    func values(_ explanation: IndicatorExplanation) -> [ExplanationBlock] {
        let columns = explanation.columns
        var rows: [[String]] = [
            [wording(Catalogue.answerLabel)] + columns.map(answer),
            [wording(Catalogue.value)] + columns.map { $0.answer?.value.map(wording.exactly) ?? absent },
            [wording(Catalogue.weight)] + columns.map { $0.worth.worth.map(wording.exact) ?? absent },
            [wording(Catalogue.contribution)] + columns.map(contribution),
        ]
        if columns.contains(where: { $0.open > .zero }) {
            rows.append([wording(Catalogue.bounds)] + columns.map(bounds))
        }
        rows.append([wording(Catalogue.stateLabel)] + columns.map { wording(Catalogue.state($0.score.state)) })
        return [
            .heading(wording(Catalogue.valuesTitle)),
            .table([""] + columns.map { columnName($0.column) }, numbers: [], rows: rows),
        ] + worth(columns) + open(columns)
    }

    private var absent: String { wording(Catalogue.absent) }

    private func answer(_ column: ColumnExplanation) -> String {
        guard let answer = column.answer else {
            return column.column == .measured ? wording(Catalogue.noProposal) : wording(Catalogue.notAnswered)
        }
        if let choice = answer.choice { return choice }
        switch column.way {
        case .score(let number, let most):
            return "\(wording.exact(number)) \(wording(Catalogue.of)) \(wording.exact(most))"
        case .ratio(let derived):
            if let ratio = derived.ratio { return wording.share(ratio) }
        default: break
        }
        return wording(Catalogue.state(answer.state))
    }

    /// `0,67 × 0,12 = 0,0804`
    private func contribution(_ column: ColumnExplanation) -> String {
        guard let value = column.answer?.value, let worth = column.worth.worth else {
            return column.score.state == .notApplicable
                ? wording(Catalogue.outsideMean) : wording.exact(column.score.value)
        }
        return "\(wording.exact(value)) × \(wording.exact(worth)) \(equals(column.score.value))"
    }

    /// `= 0,0804`; `≈ 0,2233` where only a fraction says it exactly.
    private func equals(_ number: Rational) -> String {
        let text = wording.exact(number)
        return text.contains("/") ? "≈ \(wording.score(number, places: 4))" : "= \(text)"
    }

    private func bounds(_ column: ColumnExplanation) -> String {
        let (lower, upper) = (column.score.lower, column.score.upper)
        return lower == upper ? wording.exact(lower) : "\(wording.exact(lower))–\(wording.exact(upper))"
    }

    /// The weight written out, once where it is the same in every column.
    private func worth(_ columns: [ColumnExplanation]) -> [ExplanationBlock] {
        guard let first = columns.first else { return [] }
        guard let factors = factors(first.worth.subArea) else {
            return [.paragraph(wording(Catalogue.weightUnknown))]
        }
        var lines: [ExplanationLine] = []
        var seen: [Int: [ScoreColumn]] = [:]
        for column in columns { seen[column.worth.applicable, default: []].append(column.column) }
        for column in columns where seen[column.worth.applicable]?.first == column.column {
            let names = (seen[column.worth.applicable] ?? []).map(columnName).joined(separator: ", ")
            let who = seen.count == 1 ? wording(Catalogue.weight) : "\(wording(Catalogue.weight)) (\(names))"
            let each = column.worth.subArea.weight.flatMap { weight in
                Rational(1, over: column.worth.applicable).map { weight * $0 }
            }
            let result = each.map { " \(equals($0))" } ?? ""
            var details = [
                "\(column.worth.applicable): \(wording(Catalogue.applicableQuestions))"
            ]
            if !column.worth.notApplicable.isEmpty {
                details.append(
                    "\(wording(Catalogue.state(.notApplicable))): \(column.worth.notApplicable.joined(separator: ", "))"
                )
            }
            lines.append(
                ExplanationLine(text: "\(who): \(factors) ÷ \(column.worth.applicable)\(result)", details: details))
        }
        return [.list(lines + basis(of: first.worth.subArea), hidden: 0)]
    }

    /// What is open, and what that leaves to the bounds.
    private func open(_ columns: [ColumnExplanation]) -> [ExplanationBlock] {
        let lines = columns.filter { $0.open > .zero }.map { column in
            ExplanationLine(
                mark: .assumed,
                text: "\(columnName(column.column)): \(wording(Catalogue.state(column.score.state))); "
                    + "\(wording(Catalogue.openLeaves)) \(wording.exactly(column.open)).")
        }
        return lines.isEmpty ? [.remark(wording(Catalogue.noOpenItems))] : [.list(lines, hidden: 0)]
    }

    // MARK: What people wrote

    func answers(_ explanation: IndicatorExplanation) -> [ExplanationBlock] {
        explanation.columns.filter { $0.answer?.given != nil }.flatMap { column -> [ExplanationBlock] in
            guard let given = column.answer?.given else { return [] }
            let place = place(given.location).map { " · \($0)" } ?? ""
            var blocks: [ExplanationBlock] = [.heading("\(columnName(column.column)): \(answer(column))\(place)")]
            var lines = way(column, explanation)
            lines.append(
                ExplanationLine(
                    text: "\(wording(Catalogue.reasonLabel)): \(given.reason ?? wording(Catalogue.noReasonGiven))"))
            if let note = given.note {
                lines.append(ExplanationLine(text: "\(wording(Catalogue.noteLabel)): \(note)"))
            }
            blocks.append(.list(lines, hidden: 0))
            if column.evidence.isEmpty && given.documents.isEmpty {
                blocks.append(.paragraph(wording(Catalogue.noEvidenceCited)))
            }
            if !column.evidence.isEmpty { blocks.append(cut(column.evidence, line)) }
            if !given.documents.isEmpty {
                blocks.append(
                    cut(given.documents) { ExplanationLine(text: "\(wording(Catalogue.documentLabel)): \($0)") })
            }
            return blocks
        }
    }

    /// How the answer became a value, where that takes more than looking up a choice.
    private func way(_ column: ColumnExplanation, _ explanation: IndicatorExplanation) -> [ExplanationLine] {
        switch column.way {
        case .none, .proposed, .choice, .notApplicable: return []
        case .problem(let why): return [ExplanationLine(mark: .no, text: wording(why))]
        case .score(let number, let most):
            guard most != .zero else { return [] }
            return [
                ExplanationLine(
                    text: "\(wording.exact(number)) ÷ \(wording.exact(most)) \(equals(number / most))")
            ]
        case .ratio(let derived): return ratio(derived)
        case .conditions(let ticked):
            return explanation.indicator.conditions.map { condition in
                ExplanationLine(
                    mark: ticked.contains(condition.id) ? .yes : .no,
                    text: "\(condition.id): \(wording(condition.text.value))")
            }
        }
    }

    private func ratio(_ derived: DerivedRatio) -> [ExplanationLine] {
        var lines = derived.inputs.map { input in
            ExplanationLine(text: "\(input.id) = \(wording.exact(input.value)): \(wording(input.title))")
        }
        let (above, below) = (terms(derived.realised), terms(derived.base))
        guard let quotient = derived.quotient, let ratio = derived.ratio else {
            lines.append(
                ExplanationLine(text: "\(above) ÷ \(below): \(wording(Catalogue.zeroBase(derived.whenBaseIsZero)))"))
            return lines
        }
        var text = "\(above) ÷ \(below) \(equals(quotient))"
        if ratio != quotient { text += ", \(wording(Catalogue.clamped)) \(wording.exact(ratio))" }
        if let band = derived.band {
            let bound = wording.share(band.bound.value)
            let words = wording(band.bound.isOpen ? Catalogue.moreThan : Catalogue.atLeast)
            text += ": \(words) \(bound) → \(band.choice)"
        }
        lines.append(ExplanationLine(mark: .chosen, text: text))
        return lines
    }

    /// `(8 − 2)`, or the number alone.
    private func terms(_ terms: [DerivedRatio.Term]) -> String {
        let text = terms.enumerated().map { index, term in
            (index == 0 ? (term.isSubtracted ? "−" : "") : term.isSubtracted ? " − " : " + ")
                + wording.exact(term.value)
        }.joined()
        return terms.count > 1 ? "(\(text))" : text
    }

    func line(_ cited: ExplainedEvidence) -> ExplanationLine {
        let evidence = cited.evidence
        var facts = [evidence.id, evidence.kind.map { wording(Catalogue.evidence($0)) } ?? evidence.kindText]
        facts.append(evidence.date.map(wording.date) ?? wording(Catalogue.undated))
        if let until = evidence.validUntil { facts.append("\(wording(Catalogue.until)) \(wording.date(until))") }
        facts.append("\(wording(Catalogue.evidenceFor).lowercased()) \(evidence.subjectText)")
        var details = [standing(of: cited)]
        if let description = evidence.description { details.append(description) }
        let places = [evidence.link, evidence.file, place(evidence.location)].compactMap(\.self)
        if !places.isEmpty { details.append(places.joined(separator: " · ")) }
        return ExplanationLine(
            mark: mark(of: cited),
            text: facts.filter { !$0.isEmpty }.joined(separator: " · "),
            details: details)
    }

    /// What counts is ticked, if only in the table; of a question that is not measured by evidence, what holds.
    private func mark(of cited: ExplainedEvidence) -> ExplanationLine.Mark {
        cited.isInTable == true || cited.isMeasured ?? (cited.standing == .holds) ? .yes : .no
    }

    /// `berlaku pada tanggal acuan; dihitung dalam pengukuran`. A follow-up counts whatever its age.
    private func standing(of cited: ExplainedEvidence) -> String {
        let standing = wording(Catalogue.standing(cited.standing, wording))
        if cited.isInTable == true { return "\(standing); \(wording(Catalogue.countsInTable))" }
        guard let isMeasured = cited.isMeasured else { return standing }
        guard isMeasured else {
            let why = cited.refusal.map { ": \(wording(Catalogue.refusal($0)))" } ?? ""
            return "\(standing); \(wording(Catalogue.countsNotInMeasure))\(why)"
        }
        let joint = cited.standing == .holds ? ";" : ", \(wording(Catalogue.yet))"
        return "\(standing)\(joint) \(wording(Catalogue.countsInMeasure))"
    }

    // MARK: What checks say, what is next

    func findings(_ explanation: IndicatorExplanation) -> [ExplanationBlock] {
        guard !explanation.findings.isEmpty else { return [] }
        return [.heading(wording(Catalogue.findings)), cut(explanation.findings) { line($0) }]
    }

    func line(_ finding: Finding, withPlace: Bool = false) -> ExplanationLine {
        let action = finding.action.map { "→ \(wording($0))" }
        let place = withPlace ? self.place(finding.location) : nil
        return ExplanationLine(
            mark: finding.severity == .error ? .no : .none,
            text: "\(wording(finding.message)) [\(finding.rule.rawValue)]",
            details: [action, place].compactMap(\.self))
    }

    func next(_ explanation: IndicatorExplanation) -> [ExplanationBlock] {
        var blocks: [ExplanationBlock] = []
        if !explanation.steps.isEmpty {
            blocks.append(.heading(wording(Catalogue.betterChoice)))
            blocks.append(cut(explanation.steps, line))
        }
        guard !explanation.gaps.isEmpty else { return blocks }
        blocks.append(.heading("\(wording(Catalogue.gaps)) (\(wording.count(explanation.gaps.count)))"))
        blocks.append(cut(explanation.gaps, line))
        return blocks
    }

    func line(_ step: NextStep) -> ExplanationLine {
        let gain = "\(wording(Catalogue.gain)) +\(wording.exactly(step.gain))"
        return ExplanationLine(
            mark: .chosen, text: "\(wording(step.text)): \(gain), \(wording.workingDays(step.effort))")
    }

    func line(_ gap: Gap) -> ExplanationLine {
        let action = gap.actions.first.map { "→ \(wording($0.text))" }
        let gain =
            gap.gain == .zero
            ? wording(Catalogue.noGainAlone) : "\(wording(Catalogue.gain)) +\(wording.exactly(gap.gain))"
        let facts =
            [unitName(gap.owner), wording.workingDays(gap.effort), gain] + [place(gap.location)].compactMap(\.self)
        return ExplanationLine(
            text: wording(gap.condition), details: [action, facts.joined(separator: " · ")].compactMap(\.self))
    }
}

internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

/// A sub-area, area, component or the root: its weight, the sum of its parts, what is open, predicate and gates.
extension ExplanationContent {
    func blocks(of explanation: NodeExplanation) -> [ExplanationBlock] {
        let title = explanation.node.title
        return head(explanation.node.id, scope: explanation.scope, path: explanation.path)
            + [.paragraph("“\(wording(title.value))” \(cite(title.source))")]
            + weight(explanation) + parts(explanation) + remainder(explanation) + leftOut(explanation)
            + open(explanation) + predicates(explanation) + gates(explanation) + next(explanation)
    }

    private func weight(_ explanation: NodeExplanation) -> [ExplanationBlock] {
        let heading = ExplanationBlock.heading(wording(Catalogue.weight))
        guard let factors = factors(explanation.weight), let weight = explanation.weight.weight else {
            let isSum = explanation.remainder == nil && !explanation.node.children.isEmpty
            return [heading, .paragraph(wording(isSum ? Catalogue.weightIsSum : Catalogue.weightOfNodeUnknown))]
        }
        let product = explanation.weight.steps.count > 1 ? "\(factors) = \(wording.exactly(weight))" : factors
        return [heading, .paragraph(product), .list(basis(of: explanation.weight), hidden: 0)]
    }

    // MARK: The sum

    private func parts(_ explanation: NodeExplanation) -> [ExplanationBlock] {
        let columns = shownColumns(explanation)
        var rows = explanation.parts.map { part -> [String] in
            ["\(part.id) \(title(of: part.id))"]
                + columns.map { column in
                    part.score(column).map(cell) ?? wording(Catalogue.absent)
                }
        }
        rows.append(
            [wording(Catalogue.sumLabel)]
                + columns.map { column in
                    explanation.score(column).map(cell) ?? wording(Catalogue.absent)
                })
        let head = [wording(Catalogue.node)] + columns.map { "\(columnName($0))" }
        let lines = columns.compactMap { column -> ExplanationLine? in
            guard let score = explanation.score(column) else { return nil }
            let terms = explanation.parts.compactMap { $0.score(column)?.value }
            let shown = sum(terms)
            let equals = terms.count == 1 ? "" : " = \(wording.exactly(score.value))"
            return ExplanationLine(
                text: "\(columnName(column)): \(shown)\(equals)",
                details: [
                    "\(wording(Catalogue.of)) \(wording.exactly(score.maximum))"
                        + (score.maximum == .zero ? "" : " (\(wording.share(score.value / score.maximum)))")
                        + "; \(bounds(score)); \(wording(Catalogue.state(score.state)))"
                ])
        }
        return [
            .heading(wording(Catalogue.sumTitle)),
            .table(head, numbers: Set(columns.indices.map { $0 + 1 }), rows: rows),
            .remark(wording(Catalogue.tableRounded)), .list(lines, hidden: 0),
        ]
    }

    /// `0,0804/0,1200`
    private func cell(_ score: Score) -> String {
        "\(wording.score(score.value, places: 4))/\(wording.score(score.maximum, places: 4))"
    }

    private func bounds(_ score: Score) -> String {
        guard score.lower != score.upper else { return wording(Catalogue.nothingOpen) }
        let label = wording(Catalogue.bounds).lowercased()
        return "\(label) \(wording.exactly(score.lower)) \(wording(Catalogue.to)) \(wording.exactly(score.upper))"
    }

    /// The columns somebody answered in, and the measured one where the instrument is measured or has no answer.
    private func shownColumns(_ explanation: NodeExplanation) -> [ScoreColumn] {
        let given = Set(
            result.indicators.lazy.filter { $0.scope == explanation.scope }.flatMap { $0.answers.map(\.column) })
        let isMeasured = given.isEmpty || instrument.indicators.contains { $0.measure != nil }
        return ScoreColumn.allCases.filter { given.contains($0) || ($0 == .measured && isMeasured) }
    }

    /// Its title; one too long for a line is cut, unless everything is asked for.
    private func title(of id: String) -> String {
        let title =
            instrument.indicator(id).map { wording($0.measure.map(Catalogue.shortName) ?? $0.title.value) }
            ?? instrument.node(id).map { wording($0.title.value) } ?? id
        return report.showsAll || title.count <= Self.longTitle ? title : title.prefix(Self.longTitle - 1) + "…"
    }

    private static let longTitle = 60

    private func remainder(_ explanation: NodeExplanation) -> [ExplanationBlock] {
        guard let remainder = explanation.remainder else { return [] }
        let known = remainder.known.filter { $0.weight != .zero }.map { "\(wording.exact($0.weight)) (\($0.id))" }
        let formula = ([wording.exact(remainder.weight)] + known).joined(separator: " − ")
        return [
            .list(
                [
                    ExplanationLine(
                        mark: .assumed,
                        text: "\(wording(Catalogue.remainderLabel)): \(formula) = \(wording.exactly(remainder.rest))",
                        details: [wording(Catalogue.remainderSentence)])
                ], hidden: 0)
        ]
    }

    private func leftOut(_ explanation: NodeExplanation) -> [ExplanationBlock] {
        guard !explanation.leftOut.isEmpty else { return [] }
        return [
            .paragraph("\(wording(Catalogue.leftOut)) (\(wording.count(explanation.leftOut.count))):"),
            cut(explanation.leftOut) { part in
                ExplanationLine(
                    text: "\(part.id) \(title(of: part.id))",
                    details: part.exclusion.map { [wording($0.reason)] } ?? [])
            },
        ]
    }

    // MARK: What is open

    private func open(_ explanation: NodeExplanation) -> [ExplanationBlock] {
        shownColumns(explanation).flatMap { column -> [ExplanationBlock] in
            let questions = explanation.open.filter { $0.score.column == column }
            guard !questions.isEmpty else { return [] }
            let leaves = questions.reduce(Rational.zero) { $0 + $1.leaves }
            return [
                .paragraph(
                    "\(columnName(column)): \(wording.amount(questions.count, Catalogue.openQuestion)), "
                        + "\(wording(Catalogue.openLeaves)) \(wording.exactly(leaves)):"),
                cut(questions) { question in
                    ExplanationLine(
                        text: "\(question.indicator) \(title(of: question.indicator)): "
                            + "\(wording(Catalogue.state(question.score.state))), \(wording.exactly(question.leaves))")
                },
            ]
        }
    }

    // MARK: Predicate and gates

    private func predicates(_ explanation: NodeExplanation) -> [ExplanationBlock] {
        let columns = shownColumns(explanation)
        let lines = explanation.predicates.filter { columns.contains($0.column) }.map { predicate in
            let name = columnName(predicate.column)
            guard let range = predicate.range else {
                return ExplanationLine(
                    text: "\(name): \(wording(Catalogue.noPredicate)) \(wording.exact(predicate.outOf)), "
                        + "\(wording(Catalogue.profileReaches)) \(wording.exactly(predicate.maximum))")
            }
            let none = wording(Catalogue.absent)
            var text = "\(name): \(range.value ?? none)"
            if let found = predicate.predicate {
                text += " (\(wording(found.title.value)), \(bound(found.bound))) \(cite(found.title.source))"
            }
            if range.lower != range.upper {
                text += ", \(wording(Catalogue.bounds).lowercased()) \(range.lower ?? none)–\(range.upper ?? none)"
            }
            let next = predicate.next.map { "\(wording(Catalogue.nextPredicate)) \($0.code): \(bound($0.bound))" }
            return ExplanationLine(text: text, details: [next].compactMap(\.self))
        }
        return lines.isEmpty ? [] : [.heading(wording(Catalogue.predicateTitle)), .list(lines, hidden: 0)]
    }

    private func bound(_ bound: LowerBound) -> String {
        "\(wording(bound.isOpen ? Catalogue.moreThan : Catalogue.atLeast)) \(wording.exact(bound.value))"
    }

    private func gates(_ explanation: NodeExplanation) -> [ExplanationBlock] {
        let columns = shownColumns(explanation)
        return instrument.gates.flatMap { gate -> [ExplanationBlock] in
            let found = explanation.gates.filter { $0.gate.id == gate.id && columns.contains($0.column) }
            guard !found.isEmpty else { return [] }
            let heading = "\(wording(gate.title)) \(cite(gate.source))"
            return [.heading(heading)] + found.flatMap(needs)
        }
    }

    /// What a gate asks for in one column; areas that pass are only counted, unless everything is asked for.
    private func needs(of gate: GateExplanation) -> [ExplanationBlock] {
        let needs = gate.needs.filter { report.showsAll || $0.state != .passed || !$0.isShare }
        let passed = gate.needs.count - needs.count
        let state = wording(Catalogue.gateState(gate.state))
        var blocks: [ExplanationBlock] = [
            .paragraph("\(columnName(gate.column)): \(state)"), .list(needs.map(line), hidden: 0),
        ]
        if passed > 0 { blocks.append(.remark("\(wording.amount(passed, Catalogue.areaPassed)) (--all)")) }
        return blocks
    }

    private func line(_ need: GateExplanation.Need) -> ExplanationLine {
        let number = { (value: Rational) in need.isShare ? wording.share(value) : wording.exactly(value) }
        let bound =
            "\(wording(need.bound.isOpen ? Catalogue.moreThan : Catalogue.atLeast)) \(number(need.bound.value))"
        let mark: ExplanationLine.Mark =
            switch need.state {
            case .passed: .yes
            case .failed: .no
            case .open: .assumed
            }
        guard let lower = need.lower, let upper = need.upper else {
            return ExplanationLine(
                mark: mark, text: "\(need.nodes.joined(separator: " + ")): \(bound); \(wording(Catalogue.notInProfile))"
            )
        }
        let has = lower == upper ? number(lower) : "\(number(lower)) \(wording(Catalogue.to)) \(number(upper))"
        return ExplanationLine(
            mark: mark, text: "\(need.nodes.joined(separator: " + ")): \(has); \(wording(Catalogue.needed)) \(bound)")
    }

    private func next(_ explanation: NodeExplanation) -> [ExplanationBlock] {
        guard !explanation.steps.isEmpty else { return [] }
        return [
            .heading(wording(Catalogue.topActions)),
            cut(explanation.steps) { step in
                var line = line(step)
                line.text = "\(step.indicator): \(line.text)"
                return line
            },
        ]
    }
}

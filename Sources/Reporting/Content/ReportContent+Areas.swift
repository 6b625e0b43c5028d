internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

/// One part of the instrument with how far it has come, and the gates it has to pass.
struct AreaRow {
    var name: String
    var level: Level
    /// The most it can add.
    var maximum: Rational
    /// The scores of the columns somebody answered in.
    var scores: [ScoreColumn: Score]
    /// Shares of its full score, each with the name of the gate or predicate.
    var gates: [(share: Rational, name: String)]

    enum Level: Comparable { case total, component, area, subArea, indicator }

    /// The score of a column as a share of the full score.
    func share(_ column: ScoreColumn) -> Rational? { scores[column]?.share }
}

extension ReportContent {
    /// The total, the components and the areas; where these are few, their sub-areas and then their indicators too.
    ///
    /// Parts that hold nothing but one another are one row under the name of the innermost: their figures are the same.
    var areaRows: [AreaRow] {
        let parts = distinctParts
        let areas = parts.filter { $0.row.level < .subArea }
        if areas.count >= Self.fewRows { return areas.map(\.row) }
        if parts.count >= Self.fewRows { return parts.map(\.row) }
        return parts.flatMap { part in [part.row] + part.node.indicators.compactMap(indicatorRow) }
    }

    /// So many rows are worth a chart.
    private static var fewRows: Int { 5 }

    private var distinctParts: [(row: AreaRow, node: RubricNode)] {
        let parts = parts
        var distinct: [(row: AreaRow, node: RubricNode)] = []
        var gates: [(share: Rational, name: String)] = []
        for (index, part) in parts.enumerated() {
            gates += self.gates(of: part)
            if index + 1 < parts.count, parts[index + 1].depth == part.depth + 1,
                parts[index + 1].maximum == part.maximum
            {
                continue
            }
            let row = AreaRow(
                name: wording(part.node.title.value), level: distinct.isEmpty ? .total : level(of: part.node),
                maximum: part.maximum, scores: part.scores, gates: gates)
            distinct.append((row, part.node))
            gates = []
        }
        return distinct
    }

    private func level(of node: RubricNode) -> AreaRow.Level {
        switch node.kind {
        case .root: .total
        case .component: .component
        case .area: .area
        case .subArea: .subArea
        }
    }

    /// `nil` for an indicator the profile does not ask.
    private func indicatorRow(_ id: String) -> AreaRow? {
        guard let indicator = indicators().first(where: { $0.id == id }), let own = score(of: id, .measured) else {
            return nil
        }
        var scores: [ScoreColumn: Score] = instrument.indicator(id)?.measure == nil ? [:] : [.measured: own]
        for column in [ScoreColumn.selfAssessment, .evaluator]
        where indicator.answers.contains(where: { $0.column == column }) {
            scores[column] = score(of: id, column)
        }
        return AreaRow(name: shortName(of: id), level: .indicator, maximum: own.maximum, scores: scores, gates: [])
    }

    /// The columns somebody answered in, the measured one first.
    var scoredColumns: [ScoreColumn] {
        ScoreColumn.allCases.filter { column in parts.contains { $0.scores[column] != nil } }
    }

    private func gates(of part: PartRow) -> [(share: Rational, name: String)] {
        guard part.maximum > .zero else { return [] }
        var gates: [(share: Rational, name: String)] = []
        for gate in instrument.gates {
            for need in gate.needs {
                switch need {
                case .score(let node, let bound) where node == part.node.id:
                    gates.append((bound.value / part.maximum, wording(Catalogue.gateTick)))
                case .share(let nodes, let bound) where nodes == [part.node.id]:
                    gates.append((bound.value, wording(Catalogue.gateTick)))
                case .shareOfEveryArea(let bound) where part.node.kind == .area:
                    gates.append((bound.value, wording(Catalogue.gateTick)))
                default: break
                }
            }
        }
        if part.node.id == instrument.root.id, let predicates = instrument.predicates,
            predicates.outOf == part.maximum
        {
            gates += predicates.list.filter { $0.bound.value > .zero }.map {
                ($0.bound.value / predicates.outOf, $0.code)
            }
        }
        return gates.filter { $0.share <= .one }
    }

    /// What does not enter the score, and why: what a reader would otherwise look for in vain.
    var exceptions: [ReportException] {
        let profile = result.provenance.profile
        var found = profile.exclusions.map { exclusion in
            ReportException(
                kind: Catalogue.excludedPart, what: partName(exclusion.part), reason: wording(exclusion.reason))
        }
        found += profile.assumptions.map {
            ReportException(
                kind: Catalogue.assumptionTitle, what: shortName(of: $0.indicator), reason: wording($0.reason))
        }
        return found + indicators().flatMap(exceptions) + unusedEvidence
            + unreadable.map { file in
                ReportException(
                    kind: Catalogue.readState(file.state), what: file.path, reason: reason(of: file))
            }
    }

    private func partName(_ id: String) -> String {
        instrument.root.descendant(id).map { wording($0.title.value) } ?? shortName(of: id)
    }

    private func exceptions(of indicator: IndicatorResult) -> [ReportException] {
        let name = shortName(of: indicator.id)
        let answers = indicator.answers.filter { $0.state == .notApplicable }.map { answer in
            ReportException(
                kind: Catalogue.state(.notApplicable), what: "\(name) (\(wording(Catalogue.column(answer.column))))",
                reason: answer.reason ?? wording(indicator.explanation))
        }
        let uncounted = (indicator.measure?.outside ?? []).map { item in
            ReportException(kind: Catalogue.outside, what: itemName(item), reason: name)
        }
        return answers + uncounted
    }

    private var unusedEvidence: [ReportException] {
        scopeEvidence.filter { $0.subjects.isEmpty }.map { evidence in
            ReportException(
                kind: Catalogue.unusedEvidence, what: evidence.id,
                reason:
                    "\(wording(Catalogue.evidenceFor)): “\(evidence.subjectText)” \(wording(Catalogue.unknownSubject))")
        }
    }
}

/// Something left out of the count, with the reason.
struct ReportException {
    var kind: LocalizedText
    var what: String
    var reason: String
}

internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

/// One part of the instrument with how far it has come, and the gates it has to pass.
struct AreaRow {
    var part: PartRow
    /// Shares of its full score, each with the name of the gate or predicate.
    var gates: [(share: Rational, name: String)]

    /// The score of a column as a share of the full score.
    func share(_ column: ScoreColumn) -> Rational? { part.scores[column]?.share }
}

extension ReportContent {
    /// The total, the components and the areas; where these are few, their sub-areas too.
    var areaRows: [AreaRow] {
        let parts = parts
        let areas = parts.filter { $0.node.kind != .subArea }
        let shown = areas.count < 5 ? parts : areas
        return shown.map { AreaRow(part: $0, gates: gates(of: $0)) }
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

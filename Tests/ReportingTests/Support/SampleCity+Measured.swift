import Dossier
import Findings
import ProcessMaps

@testable import Assessment
@testable import Rubric

/// What the hand-made result says of the indicators.
extension SampleCity {
    private static let maximum = Rational(3) / Rational(25)

    func gaps(in scope: AnswerScope, _ maps: [MapResult]) -> [Gap] {
        maps.filter { isIn(scope, $0.unit) && !$0.isWorkedOut }.flatMap { map in
            let isCross = map.kind == .crossFunctional
            return ([SampleInstrument.indicatorIDs[1]] + (isCross ? [SampleInstrument.indicatorIDs[2]] : [])).map {
                Gap(
                    id: "\(scope.text)/\($0)/\(map.id)", scope: scope, indicator: $0,
                    subject: GapSubject(type: isCross ? .crossFunctionalMap : .map, id: map.id, name: map.title),
                    owner: map.unit ?? "kota-contoh",
                    condition: LocalizedText(
                        id: map.otherSOPs.isEmpty ? "Belum ada SOP yang terkait." : "SOP yang terkait masih draf.",
                        en: map.otherSOPs.isEmpty ? "No SOP is traced to it." : "The SOP traced to it is a draft."),
                    actions: actions(for: map), gain: scope == .agency ? .zero : Rational(1) / Rational(25),
                    location: map.location)
            }
        }
    }

    private func actions(for map: MapResult) -> [GapAction] {
        let ratify = GapAction(
            kind: .ratify, effort: 3,
            text: LocalizedText(id: "Sahkan SOP itu dan isi Tanggal Efektif.", en: "Ratify it and date it."),
            target: map.otherSOPs.first)
        guard map.otherSOPs.isEmpty else { return [ratify] }
        let draft = GapAction(
            kind: .draft, effort: 5,
            text: LocalizedText(id: "Susun SOP dari peta ini.", en: "Draft an SOP from this map."), target: nil)
        return [draft, ratify]
    }

    func indicators(
        in scope: AnswerScope, _ maps: [MapResult], _ sops: [SOPResult], _ gaps: [Gap]
    ) -> [IndicatorResult] {
        let own = maps.filter { isIn(scope, $0.unit) }
        let cross = own.filter { $0.kind == .crossFunctional }
        let members = units.filter { isIn(scope, $0.id) }
        let applying = members.filter { unit in
            let inForce = sops.filter { $0.unit == unit.id && $0.standing == .inForce }
            return !inForce.isEmpty && inForce.allSatisfy { !$0.applicationEvidence.isEmpty }
        }
        let measures = [
            measure(.unitsWithMaps, members.map(\.id), members.map(\.id)),
            measure(.mapsWithSOP, own.filter(\.isWorkedOut).map(\.id), own.map(\.id)),
            measure(.crossFunctionalMapsWithSOP, cross.filter(\.isWorkedOut).map(\.id), cross.map(\.id)),
            measure(.unitsApplyingSOPs, applying.map(\.id), members.map(\.id)),
            Measure(
                kind: .evaluation, covered: 1, total: 2, coveredItems: ["E-1"], missingItems: ["E-2"], outside: [],
                evaluation: EvaluationMeasure(
                    isPeriodic: true, isAnalysed: false, followedUp: 1, findingsTotal: 2, evaluations: ["E-1", "E-2"])),
        ]
        return zip(SampleInstrument.indicatorIDs, measures).map { id, measure in
            indicator(id, measure, scope, gaps.filter { $0.scope == scope && $0.indicator == id }.map(\.id))
        }
    }

    private func measure(_ kind: MeasureKind, _ covered: [String], _ all: [String]) -> Measure {
        let proofs = all.map { UnitProof(unit: $0, inForce: 2, unproven: covered.contains($0) ? [] : ["SOP \($0)"]) }
        return Measure(
            kind: kind, covered: covered.count, total: all.count, coveredItems: covered.sorted(),
            missingItems: all.filter { !covered.contains($0) }.sorted(), outside: [], evaluation: nil,
            proofs: kind == .unitsApplyingSOPs ? proofs : [])
    }

    private func indicator(_ id: String, _ measure: Measure, _ scope: AnswerScope, _ gaps: [String]) -> IndicatorResult
    {
        let choice = choice(for: measure)
        let isAssumption = measure.kind == .crossFunctionalMapsWithSOP
        let state: ScoreState =
            switch choice {
            case nil: .cannotBeAssessed
            case "A": .met
            case "D": .notMet
            default: .partlyMet
            }
        var answers: [ColumnAnswer] = []
        if let choice {
            answers.append(answer(.measured, choice, nil))
            if scope == .agency {
                answers.append(answer(.selfAssessment, "A", "Menurut <b>Bagian Organisasi</b> lengkap."))
            }
        }
        return IndicatorResult(
            scope: scope, id: id, measure: measure,
            proposal: choice.map {
                Proposal(
                    choice: $0, value: value(of: $0), threshold: Rational(1) / Rational(2), isAssumption: isAssumption,
                    assumptions: isAssumption ? [SampleInstrument.assumption] : [])
            },
            state: state, answers: answers, gaps: gaps,
            explanation: LocalizedText(
                id: "\(measure.covered) dari \(measure.total) terhitung.",
                en: "\(measure.covered) of \(measure.total) count."))
    }

    private func answer(_ column: ScoreColumn, _ choice: String, _ reason: String?) -> ColumnAnswer {
        ColumnAnswer(
            column: column, choice: choice, value: value(of: choice), state: choice == "A" ? .met : .partlyMet,
            reason: reason, evidence: reason == nil ? [] : ["B-1"])
    }

    private func choice(for measure: Measure) -> String? {
        guard measure.evaluation == nil else { return "C" }
        guard let ratio = measure.ratio else { return nil }
        if ratio == .one { return "A" }
        if ratio > Rational(1) / Rational(2) { return "B" }
        return ratio == .zero ? "D" : "C"
    }

    private func value(of choice: String) -> Rational {
        SampleInstrument.instrument.scale("a-d")?.value(of: choice) ?? .zero
    }

    /// Each indicator is a fifth of 0.60; what cannot be assessed is open up to its maximum.
    func scores(in scope: AnswerScope, _ indicators: [IndicatorResult]) -> [Score] {
        let own = indicators.filter { $0.scope == scope }
        return ScoreColumn.allCases.flatMap { column -> [Score] in
            let single = own.map { indicator -> Score in
                let answer = indicator.answers.first { $0.column == column }
                let value = (answer?.value ?? .zero) * Self.maximum
                return Score(
                    scope: scope, column: column, node: indicator.id, value: value, maximum: Self.maximum, lower: value,
                    upper: answer == nil ? Self.maximum : value,
                    state: answer == nil ? (column == .measured ? indicator.state : .notAssessed) : indicator.state)
            }
            return single + ["tl.probis", "tl", "pmprb"].map { sum(single, node: $0) }
        }
    }

    private func sum(_ scores: [Score], node: String) -> Score {
        var total = scores[0]
        total.node = node
        total.state = .partlyMet
        for score in scores.dropFirst() {
            total.value = total.value + score.value
            total.maximum = total.maximum + score.maximum
            total.lower = total.lower + score.lower
            total.upper = total.upper + score.upper
        }
        return total
    }

    func profiles(_ indicators: [IndicatorResult]) -> [ProfileTotal] {
        let all = scores(in: .agency, indicators).filter { $0.node == "pmprb" }
        return SampleInstrument.instrument.profiles.map { ProfileTotal(profile: $0, scores: all) }
    }

    func steps(_ gaps: [Gap]) -> [NextStep] {
        let closable = SampleInstrument.indicatorIDs[1...2].map { id in
            let own = gaps.filter { $0.scope == .agency && $0.indicator == id }
            return step(id, gaps: own, effort: own.reduce(0) { $0 + $1.effort })
        }
        return closable + [step(SampleInstrument.indicatorIDs[3], gaps: [], effort: 40)]
    }

    private func step(_ id: String, gaps: [Gap], effort: Int) -> NextStep {
        NextStep(
            scope: .agency, indicator: id, from: "B", to: "A", itemsNeeded: gaps.count,
            gain: Rational(33) / Rational(100) * Self.maximum, effort: effort, gaps: gaps.map(\.id),
            text: LocalizedText(
                id: "\(gaps.count) butir lagi, dari B ke A (\(id))", en: "\(gaps.count) more items, from B to A (\(id))"
            ))
    }

    private func isIn(_ scope: AnswerScope, _ unit: String?) -> Bool {
        switch scope {
        case .agency: true
        case .unit(let id): unit == id
        }
    }
}

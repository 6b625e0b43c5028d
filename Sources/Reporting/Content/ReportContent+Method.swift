internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

/// One setting of the measurement as a report shows it.
struct SettingRow {
    var name: String
    var value: String
    var source: Source
}

/// One part of the instrument with the most it can add.
struct WeightRow {
    var node: RubricNode
    /// 0 for the root.
    var depth: Int
    /// The most it can add under the profile in use.
    var maximum: Rational

    /// The parts of the instrument that count, from the root down.
    static func rows(of result: AssessmentResult) -> [WeightRow] {
        let own = result.scores.lazy.filter { $0.scope == .agency && $0.column == .measured }
        let maxima = Dictionary(own.map { ($0.node, $0.maximum) }, uniquingKeysWith: { first, _ in first })
        return rows(of: result.provenance.instrument.root, depth: 0, maxima)
    }

    private static func rows(of node: RubricNode, depth: Int, _ maxima: [String: Rational]) -> [WeightRow] {
        guard let maximum = maxima[node.id] else { return [] }
        return [WeightRow(node: node, depth: depth, maximum: maximum)]
            + node.children.flatMap { rows(of: $0, depth: depth + 1, maxima) }
    }
}

extension ReportContent {
    /// Thresholds, accepted evidence and efforts, each with its source.
    var settings: [SettingRow] {
        guard let settings = instrument.settings else { return [] }
        let threshold = SettingRow(
            name: wording(Catalogue.threshold),
            value: "\(wording(Catalogue.moreThan)) \(wording.percent(settings.mostThreshold.value))",
            source: settings.mostThreshold.source)
        let share = SettingRow(
            name: wording(Catalogue.unitShare), value: wording.percent(settings.unitShare.value),
            source: settings.unitShare.source)
        let efforts = SettingRow(
            name: wording(Catalogue.efforts),
            value: settings.efforts.map { effort in
                let name = ActionKind(rawValue: effort.kind).map { wording(Catalogue.action($0)) } ?? effort.kind
                return "\(name) \(effort.days)"
            }.joined(separator: ", "), source: settings.effortSource)
        return [threshold, share] + settings.application.map(row) + [evaluationRow(settings.evaluation)]
            + settings.rhythms.map { rhythmRow($0, isFollowUp: $0.kind == settings.evaluation.followUpKind) } + [
                efforts
            ]
    }

    private func row(_ accepted: AcceptedEvidence) -> SettingRow {
        let months = wording.amount(accepted.validityMonths, Catalogue.month)
        let wide = accepted.isUnitWide ? ", \(wording(Catalogue.unitWide))" : ""
        return SettingRow(
            name: "\(wording(Catalogue.acceptedEvidence)): \(accepted.kind)", value: months + wide,
            source: accepted.source)
    }

    private func evaluationRow(_ evaluation: EvaluationSettings) -> SettingRow {
        let every = wording.amount(evaluation.intervalMonths, Catalogue.month)
        let interval = "\(evaluation.intervals) \(wording(Catalogue.intervalsOf)) \(every)"
        let words = evaluation.analysisWords.map { "“\($0)”" }.joined(separator: ", ")
        return SettingRow(
            name: wording(Catalogue.evaluationInterval),
            value: "\(interval). \(wording(Catalogue.analysisWords)): \(words)", source: evaluation.source)
    }

    /// `yang pertama sampai 6 bulan sejak SOP efektif, lalu tiap 6 bulan`
    private func rhythmRow(_ rhythm: EvidenceRhythm, isFollowUp: Bool) -> SettingRow {
        let start = wording(isFollowUp ? Catalogue.fromEvaluation : Catalogue.fromEffective)
        let first =
            rhythm.firstMonths == 0 && !isFollowUp
            ? wording(Catalogue.onEffectiveDay)
            : "\(wording(Catalogue.firstAfter)) \(wording.amount(rhythm.firstMonths, Catalogue.month)) \(start)"
        let every =
            rhythm.everyMonths.map { "\(wording(Catalogue.thenEvery)) \(wording.amount($0, Catalogue.month))" }
            ?? wording(Catalogue.onceOnly)
        let wide = rhythm.isUnitWide ? ", \(wording(Catalogue.unitWide))" : ""
        return SettingRow(
            name: "\(wording(Catalogue.rhythm)): \(rhythm.kind)", value: "\(first), \(every)\(wide)",
            source: rhythm.source)
    }

    /// The parts of the instrument that count, from the root down.
    var weights: [WeightRow] { WeightRow.rows(of: result) }

    /// What the weight of a node is worked out from, each with its source; empty for sums.
    func weightBasis(of node: RubricNode) -> [(text: String, source: Source)] {
        var basis: [(text: String, source: Source)] = []
        if node.kind == .area, let area = nodeWeights.weight(of: node.id) {
            basis.append(("\(wording(Catalogue.areaWeight)) \(wording.plain(area.value))", area.source))
        }
        if let share = node.share {
            basis.append(("\(wording(Catalogue.areaShare)) \(wording.plain(share.value))", share.source))
        }
        return basis
    }

    var nodeWeights: NodeWeights { NodeWeights(of: instrument, in: result.provenance.profile) }

    /// What each choice of an indicator is worth: `A 1 · B 0,67 · C 0,33 · D 0`; `nil` where nothing gives a scale.
    func scaleText(of indicator: Indicator) -> String? {
        let assumed = result.provenance.profile.assumptions.first { $0.indicator == indicator.id }
        guard let scale = (indicator.scale?.value ?? assumed?.scale).flatMap(instrument.scale) else { return nil }
        let mark = indicator.scale == nil ? "\(wording(Catalogue.assumptionTitle)): " : ""
        switch scale.kind {
        case .choices(let choices):
            return mark + choices.map { "\($0.code) \(wording.plain($0.value))" }.joined(separator: " · ")
        case .ratio: return mark + "0–100%"
        case .points(let maximum): return mark + "0–\(wording.plain(maximum))"
        }
    }

    /// Where the weight of the sub-area of an indicator comes from.
    func weightSource(of indicator: String) -> Source? {
        instrument.root.flattened.first { $0.indicators.contains(indicator) }.flatMap {
            nodeWeights.weight(of: $0.id)?.source
        }
    }

    /// A name of an indicator for the head of a narrow column.
    func tinyName(of indicator: String) -> String {
        instrument.indicator(indicator)?.measure.map { wording(Catalogue.tinyName($0)) } ?? indicator
    }
}

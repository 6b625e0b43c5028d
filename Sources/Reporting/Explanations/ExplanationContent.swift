internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

/// What an explanation says, block by block, the same for every format that people read.
struct ExplanationContent {
    let report: ExplanationReport
    let wording: Wording
    let units: UnitTree
    private let cited = CitedSources()

    /// How many entries of a list are shown without `--all`.
    static let shown = 4
    /// How many terms of a sum.
    static let shownTerms = 8

    init(_ report: ExplanationReport) {
        self.report = report
        wording = Wording(language: report.language)
        units = UnitTree(report.result.units)
    }

    var result: AssessmentResult { report.result }
    var instrument: Instrument { result.provenance.instrument }

    func blocks() -> [ExplanationBlock] {
        let (blocks, scope): ([ExplanationBlock], AnswerScope) =
            switch report.explanation {
            case .indicator(let indicator): (self.blocks(of: indicator), indicator.scope)
            case .node(let node): (self.blocks(of: node), node.scope)
            case .map(let map): (self.blocks(of: map), map.scope)
            case .sop(let sop): (self.blocks(of: sop), sop.scope)
            case .unit(let unit): (self.blocks(of: unit), .unit(unit.unit.id))
            case .evidence(let evidence): (self.blocks(of: evidence), evidence.scope)
            case .gap(let gap): (self.blocks(of: gap), gap.gap.scope)
            }
        return blocks + sources() + foot(scope)
    }

    // MARK: Head and foot

    /// Id, agency or unit, day, instrument and profile, and the way from the root.
    func head(
        _ id: String, title: LocalizedText = Catalogue.explanationTitle, scope: AnswerScope, path: [RubricNode] = []
    ) -> [ExplanationBlock] {
        let profile = result.provenance.profile
        var facts = [result.agency.name]
        if case .unit(let unit) = scope { facts.append(units[unit]?.name ?? unit) }
        facts.append("\(wording(Catalogue.asOf)) \(wording.date(result.provenance.asOf))")
        facts.append(instrument.id)
        facts.append("\(wording(Catalogue.profileInUse)) \(profile.id)")
        var blocks: [ExplanationBlock] = [
            .title("\(wording(title)): \(id)"), .facts(facts.joined(separator: " · ")),
        ]
        if !path.isEmpty { blocks.append(.facts(path.map { wording($0.title.value) }.joined(separator: " › "))) }
        return blocks
    }

    /// The sources cited above, in the order of their numbers.
    private func sources() -> [ExplanationBlock] {
        guard !cited.sources.isEmpty else { return [] }
        let lines = cited.sources.enumerated().map { index, source in
            "[\(index + 1)] \(source.text) (\(wording(source.confidence.label)))"
        }
        return [.heading(wording(Catalogue.sourceLabel))] + lines.map(ExplanationBlock.remark)
    }

    /// What a reader must know before believing a score.
    private func foot(_ scope: AnswerScope) -> [ExplanationBlock] {
        var notices = [wording(instrument.notice)]
        if case .unit = scope, result.provenance.instrument.level == .agency {
            notices.append(wording(Catalogue.unitCaution))
        }
        return notices.map(ExplanationBlock.notice)
    }

    // MARK: Words

    /// The number a source is listed under, with how sure it is: `[2: kutipan berita]`. That is said once, of facts from
    /// memory always.
    func cite(_ source: Source) -> String {
        let (number, isNew) = cited.number(of: source)
        let isTold = !isNew && source.confidence != .memory
        return isTold ? "[\(number)]" : "[\(number): \(wording(source.confidence.label))]"
    }

    func columnName(_ column: ScoreColumn) -> String { wording(Catalogue.column(column)) }

    func place(_ location: SourceLocation) -> String? {
        let text = location.description
        return text.isEmpty ? nil : text
    }

    func unitName(_ id: String) -> String {
        units[id]?.name ?? (id == result.agency.id ? result.agency.name : id)
    }

    /// A list with the entries beyond `shown` left out, unless everything is asked for.
    func cut<Item>(
        _ items: [Item], at limit: Int = Self.shown, _ line: (Item) -> ExplanationLine
    ) -> ExplanationBlock {
        let kept = report.showsAll ? items[...] : items.prefix(limit)
        return .list(kept.map(line), hidden: items.count - kept.count)
    }

    /// Terms of a sum joined by `+`; the middle ones left out where they are many.
    func sum(_ terms: [Rational]) -> String {
        guard terms.count > Self.shownTerms, !report.showsAll else {
            return terms.isEmpty ? "0" : terms.map(wording.exact).joined(separator: " + ")
        }
        let first = terms.prefix(Self.shownTerms - 1).map(wording.exact)
        let rest = "… (\(wording.amount(terms.count, Catalogue.termNoun)))"
        return (first + [rest]).joined(separator: " + ")
    }

    /// `2 × 1,5/5,0`; `nil` where the weight is not known.
    func factors(_ weight: WeightExplanation) -> String? {
        guard weight.weight != nil else { return nil }
        return weight.factors.map { wording.marked($0.written ?? wording.exact($0.number.value)) }
            .joined(separator: " × ")
    }

    /// Each number of the product with what it is and where it comes from.
    func basis(of weight: WeightExplanation) -> [ExplanationLine] {
        weight.factors.map { step in
            let number = wording.marked(step.written ?? wording.exact(step.number.value))
            let title = instrument.node(step.node).map { wording($0.title.value) } ?? step.node
            let what: String =
                switch step.kind {
                case .set(let id): "\(wording(Catalogue.weight)) \(step.node) (\(title)), \(id)"
                case .own: "\(wording(Catalogue.weight)) \(step.node) (\(title))"
                case .share: "\(wording(Catalogue.shareOfAbove)) \(step.node) (\(title))"
                }
            return ExplanationLine(text: "\(number): \(what) \(cite(step.number.source))")
        }
    }
}

internal import Assessment
internal import Dossier
internal import Findings
internal import Rubric

/// What an explanation says, block by block, the same for every format that people read.
struct ExplanationContent {
    let report: ExplanationReport
    let wording: Wording
    let units: UnitTree

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

    var blocks: [ExplanationBlock] {
        switch report.explanation {
        case .indicator(let indicator): blocks(of: indicator)
        case .node(let node): blocks(of: node)
        }
    }

    // MARK: Head and foot

    /// Id, agency or unit, day, instrument and profile, and the way from the root.
    func head(_ id: String, scope: AnswerScope, path: [RubricNode]) -> [ExplanationBlock] {
        let profile = result.provenance.profile
        var facts = [result.agency.name]
        if case .unit(let unit) = scope { facts.append(units[unit]?.name ?? unit) }
        facts.append("\(wording(Catalogue.asOf)) \(wording.date(result.provenance.asOf))")
        facts.append(instrument.id)
        facts.append("\(wording(Catalogue.profileInUse)) \(profile.id)")
        var blocks: [ExplanationBlock] = [
            .title("\(wording(Catalogue.explanationTitle)): \(id)"), .facts(facts.joined(separator: " · ")),
        ]
        if !path.isEmpty { blocks.append(.facts(path.map { wording($0.title.value) }.joined(separator: " › "))) }
        return blocks
    }

    /// What a reader must know before believing a score.
    func foot(_ scope: AnswerScope) -> [ExplanationBlock] {
        var notices = [wording(instrument.notice)]
        if case .unit = scope { notices.append(wording(Catalogue.unitCaution)) }
        return notices.map(ExplanationBlock.notice)
    }

    // MARK: Words

    /// Where a fact comes from and how sure it is; one from memory is marked.
    func sourceText(_ source: Source) -> String {
        let mark = source.confidence == .memory ? " \(wording(Catalogue.memoryMark))" : ""
        return "\(wording(Catalogue.sourceLabel)): \(source.text) (\(wording(source.confidence.label)))\(mark)"
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
    func cut<Item>(_ items: [Item], _ line: (Item) -> ExplanationLine) -> ExplanationBlock {
        let kept = report.showsAll ? items[...] : items.prefix(Self.shown)
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
            return ExplanationLine(text: "\(number): \(what)", details: [sourceText(step.number.source)])
        }
    }
}

internal import Assessment
internal import Dossier
internal import Findings
internal import OfficeFiles
internal import Rubric

/// The evaluator's report (LHE) of an agency or one unit: the letter and the report that goes with it.
///
/// A pure function of the result and of the templates: sections as `Reports/evaluation/sections.yaml` has them, what
/// belongs to the office as `agency.yaml` gives it, and a blank for everything nobody has given.
struct EvaluationDocument {
    let document: ReportDocument

    /// The word of `--kind`.
    static let kind = "evaluation"
    /// The path of the sections below `Reports/`.
    static let sections = "evaluation/sections.yaml"

    /// - Throws: `ReportError` where the result has no such unit, or the sections cannot be used.
    init(_ request: ReportRequest) throws(ReportError) {
        if case .unit(let id) = request.scope, !request.result.units.contains(where: { $0.id == id }) {
            throw ReportError(code: .unknownUnit, name: id, known: request.result.units.map(\.id))
        }
        let layout: SectionLayout
        do {
            layout = try SectionLayout(try request.templates.text(Self.sections))
        } catch let problem as SectionLayoutProblem {
            throw ReportError(problem, in: Self.sections)
        } catch let error as ReportError {
            throw error
        } catch {
            throw ReportError(code: .templateBroken, name: Self.sections)
        }
        let content = EvaluationContent(request, layout)
        document = ReportDocument(
            kind: Self.kind, title: content.wording(layout.title), subtitle: content.subtitle,
            language: request.language,
            running: "\(content.wording(layout.title)) · \(content.figures.subjectName)",
            provenance: content.provenance, headingNumbers: .official,
            palette: request.result.look.palette, fields: content.fields, mainTable: "scores",
            parts: content.parts(of: layout))
    }
}

extension EvaluationContent {
    fileprivate var subtitle: [String] {
        var lines = [figures.subjectName]
        if isUnit { lines.append(result.agency.name) }
        if let period = result.agency.period { lines.append("\(wording(Catalogue.period)) \(period)") }
        return lines + ["\(wording(Catalogue.asOf)) \(wording.date(result.provenance.asOf))"]
    }

    /// Where the figures come from, and what they are not: whatever sections an office switches off, this stays.
    fileprivate var provenance: [ReportFact] {
        let (provenance, instrument) = (result.provenance, figures.instrument)
        return [
            fact(Catalogue.instrument, "\(wording(instrument.title)) (\(instrument.id) \(instrument.version))"),
            fact(Catalogue.legalBasis, "\(instrument.legalBasis.citation) (\(figures.validityText))"),
            fact(Catalogue.profileInUse, wording(provenance.profile.title)),
            fact(Catalogue.asOf, wording.date(provenance.asOf)),
            fact(
                Catalogue.inputFiles,
                wording.counts(figures.inputCount(.read), of: figures.inputs.count)
                    + " \(wording(Catalogue.readState(.read)))"),
            fact(Catalogue.tool, "\(Catalogue.toolName) \(provenance.toolVersion)"),
            fact(Catalogue.notice, figures.notices.joined(separator: " ")),
        ]
    }

    /// What an office's own Word template may ask for by the names that `sections.yaml` uses too; only what has a value.
    fileprivate var fields: [String: String] {
        var fields: [String: String] = [:]
        for field in EvaluationField.allCases {
            if case .text(let text) = value(of: field) { fields[field.rawValue] = text }
        }
        return fields
    }

    // MARK: Parts

    fileprivate func parts(of layout: SectionLayout) -> [ReportPart] {
        let values = FieldValues(self)
        var appendices = 0
        return layout.items.compactMap { item in
            switch item {
            case .section(let entry):
                guard var part = part(entry, values) else { return nil }
                if !part.isNumbered {
                    appendices += 1
                    part.title = wording(EvaluationWords.appendix(appendices, part.title))
                }
                return part
            case .chapter(let chapter): return part(chapter, values)
            }
        }
    }

    /// `nil` for a section that is switched off, and for one that has nothing to say in this report.
    private func part(_ entry: SectionEntry, _ values: FieldValues) -> ReportPart? {
        guard let section = EvaluationSection(id: entry.id), let blocks = blocks(entry, section, values) else {
            return nil
        }
        return ReportPart(
            id: entry.id, title: wording(entry.title), showsTitle: section.showsTitle,
            isNumbered: !section.isAppendix, startsPage: section.startsPage, isLandscape: section.isLandscape,
            blocks: blocks)
    }

    /// The sections of a chapter stand below its title, their own headings a level deeper.
    private func part(_ chapter: ChapterEntry, _ values: FieldValues) -> ReportPart? {
        guard chapter.isShown else { return nil }
        let sections = chapter.sections.flatMap { entry -> [ReportBlock] in
            guard let section = EvaluationSection(id: entry.id), let blocks = blocks(entry, section, values) else {
                return []
            }
            return [.heading(2, wording(entry.title), anchor: entry.id)] + blocks.map(\.deeper)
        }
        guard !sections.isEmpty else { return nil }
        let opening = chapter.opening?.in(wording.language).blocks(values) ?? []
        return ReportPart(
            id: chapter.id, title: wording(chapter.title), startsPage: true, blocks: opening + sections)
    }

    private func blocks(_ entry: SectionEntry, _ section: EvaluationSection, _ values: FieldValues) -> [ReportBlock]? {
        guard entry.isShown else { return nil }
        let blocks = section.blocks(self, entry.opening?.in(wording.language).blocks(values) ?? [])
        return blocks.isEmpty ? nil : blocks
    }
}

extension ReportBlock {
    /// A heading one level deeper; anything else as it is.
    fileprivate var deeper: ReportBlock {
        guard case .heading(let level, let title, let anchor) = self else { return self }
        return .heading(min(level + 1, 4), title, anchor: anchor)
    }
}

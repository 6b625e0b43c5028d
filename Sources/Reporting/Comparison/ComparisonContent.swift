internal import Assessment
internal import Dossier
internal import Findings
internal import OfficeFiles
internal import Rubric

/// What a comparison says, before it takes a form. Each part of the report is one file beside this one.
struct ComparisonContent {
    let comparison: Comparison
    let wording: Wording
    /// Names of units by source, then id.
    private let unitNames: [[String: String]]
    private let hasSeveralAgencies: Bool

    /// More names than these are counted, not listed; full tables list all.
    static let shownNames = 6

    init(_ comparison: Comparison, language: Language) {
        self.comparison = comparison
        wording = Wording(language: language)
        unitNames = comparison.sources.map { source in
            Dictionary(source.units.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        }
        hasSeveralAgencies = Set(comparison.sources.map(\.agency.id)).count > 1
    }

    var subjects: [ComparedSubject] { comparison.subjects }

    // MARK: - Names

    /// The name of a unit or agency; a unit with its agency where there are several, an agency that is no row of its own
    /// marked as one.
    func name(of key: SubjectKey) -> String {
        let source = comparison.sources[key.source]
        guard case .unit(let id) = key.scope else { return source.agency.name }
        let name = unitNames[key.source][id] ?? id
        return hasSeveralAgencies ? "\(name) (\(source.agency.name))" : name
    }

    func name(ofSubject position: Int) -> String { name(of: subjects[position].key) }

    func unitName(_ id: String, of source: Int) -> String { unitNames[source][id] ?? id }

    func names(of positions: [Int], limit: Int = shownNames) -> String {
        wording.list(positions.map { name(ofSubject: $0) }, limit: limit)
    }

    /// `35 unit`, `4 instansi`.
    func amount(_ count: Int) -> String {
        wording.amount(count, comparison.comparesUnits ? Catalogue.unit : Catalogue.Comparing.agencyNoun)
    }

    /// What the rows are, as the head of a column.
    var subjectTitle: String { wording(comparison.comparesUnits ? Catalogue.unitLabel : Catalogue.agency) }

    /// The indicator in a few words; the part of the rubric where it is one.
    func title(ofColumn id: String) -> String {
        for source in modelFirst {
            let instrument = source.provenance.instrument
            if let indicator = instrument.indicator(id) {
                return wording(indicator.measure.map(Catalogue.shortName) ?? indicator.title.value)
            }
            if let node = instrument.node(id) { return wording(node.title.value) }
        }
        return id
    }

    /// For the head of a narrow column.
    func tinyTitle(ofColumn id: String) -> String {
        for source in modelFirst {
            if let measure = source.provenance.instrument.indicator(id)?.measure {
                return wording(Catalogue.tinyName(measure))
            }
        }
        let title = title(ofColumn: id)
        return title.count > 28 ? id : title
    }

    /// The rubric of what is ranked is asked first.
    private var modelFirst: [ComparedResult] {
        comparison.model.map { [comparison.sources[$0]] + comparison.sources } ?? comparison.sources
    }

    func day(_ source: Int) -> String { wording.date(comparison.sources[source].provenance.asOf) }

    /// What a source is called in a sentence: its agency and day where these tell it from the others, else its file.
    func sourceName(_ source: Int) -> String {
        let result = comparison.sources[source]
        return "\(result.agency.name), \(wording.date(result.provenance.asOf))"
    }

    // MARK: - Cells

    /// Points of a percentage with a sign: `+12,5`, `-3`, `0`.
    func points(_ share: Rational) -> ReportTable.Cell { .number(share * Rational(100), places: 1) }

    func cell(_ cell: ComparedCell?) -> ReportTable.Cell {
        guard let cell else { return .none }
        switch cell.state {
        case .notApplicable, .notAssessed, .cannotBeAssessed, .error: return .state(cell.state)
        case .met, .partlyMet, .notMet: return .marked(text(of: cell), cell.state)
        }
    }

    /// `B 3/4`; the percentage where there is no choice.
    func text(of cell: ComparedCell) -> String {
        var parts = [cell.choice].compactMap(\.self)
        if let covered = cell.covered, let total = cell.total, total > 0 {
            parts.append("\(wording.count(covered))/\(wording.count(total))")
        }
        if parts.isEmpty, let share = cell.share { parts.append(wording.percent(share)) }
        return parts.isEmpty ? wording(Catalogue.shortState(cell.state)) : parts.joined(separator: " ")
    }

    /// A sentence as a paragraph.
    func sentence(_ text: LocalizedText) -> ReportBlock { .text(OutgoingText(wording(text))) }
    func sentence(_ text: String) -> ReportBlock { .text(OutgoingText(text)) }
}

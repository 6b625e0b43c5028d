/// One section of the evaluator's report: what stands below its opening words. Each is one file below `Sections/` and one
/// name in `allCases`; which of them a report has, in which order and under which titles, is data (`SectionLayout`).
struct EvaluationSection: Sendable {
    /// As `sections.yaml` names it.
    let id: String
    /// A letter shows no title.
    var showsTitle = true
    var startsPage = false
    /// Wide tables stand on pages that lie.
    var isLandscape = false
    /// The section, with its opening words where it wants them.
    let blocks: @Sendable (EvaluationContent, _ opening: [ReportBlock]) -> [ReportBlock]

    /// A section that is nothing but words.
    static func words(_ id: String) -> EvaluationSection { EvaluationSection(id: id) { $1 } }

    /// In the order in which they usually stand.
    static let allCases: [EvaluationSection] = [
        .letter, .summary, .assignment, .legalBasis, .objective, .scope, .method, .profile, .followUp, .scores,
        .findings, .differences, .missingEvidence, .goodPractice, .conclusion, .recommendations, .response, .signatures,
        .otherRecommendations, .worksheet, .gaps, .evidence, .matrix, .changes, .glossary,
    ]

    /// Sections that stand behind the report and are counted by themselves: `Lampiran 1`.
    var isAppendix: Bool { id.hasPrefix("appendix-") }

    /// Sections of an office's own, which hold only its words.
    static let ownPrefix = "own-"

    /// `nil` for an id there is no section of.
    init?(id: String) {
        if id.hasPrefix(Self.ownPrefix), id.count > Self.ownPrefix.count {
            self = .words(id)
        } else if let section = Self.allCases.first(where: { $0.id == id }) {
            self = section
        } else {
            return nil
        }
    }

    init(
        id: String, showsTitle: Bool = true, startsPage: Bool = false, isLandscape: Bool = false,
        blocks: @escaping @Sendable (EvaluationContent, _ opening: [ReportBlock]) -> [ReportBlock]
    ) {
        self.id = id
        self.showsTitle = showsTitle
        self.startsPage = startsPage
        self.isLandscape = isLandscape
        self.blocks = blocks
    }
}

/// The words of this report.
typealias EvaluationWords = Catalogue.Evaluation

internal import Findings

/// Which sections a report has, in which order, under which titles and with which opening words: data of ours in
/// `Reports/evaluation/sections.yaml`, which an office copies and changes.
struct SectionLayout: Sendable {
    /// Of the report.
    var title: LocalizedText
    var items: [Item]

    enum Item: Sendable {
        case section(SectionEntry)
        /// Sections below one title.
        case chapter(ChapterEntry)
    }
}

extension SectionLayout {
    /// The titles of the sections that are shown, by id.
    func titles(in language: Language) -> [String: String] {
        let sections = items.flatMap { item -> [SectionEntry] in
            switch item {
            case .section(let section): [section]
            case .chapter(let chapter): chapter.isShown ? chapter.sections : []
            }
        }
        return Dictionary(
            sections.filter(\.isShown).map { ($0.id, $0.title.in(language)) }, uniquingKeysWith: { first, _ in first })
    }
}

struct SectionEntry: Sendable {
    /// One of `EvaluationSection`, or `own-…`: a section that holds nothing but the words of the office.
    var id: String
    var isShown: Bool
    var title: LocalizedText
    var opening: LocalizedTemplate?
}

struct ChapterEntry: Sendable {
    var id: String
    var isShown: Bool
    var title: LocalizedText
    var opening: LocalizedTemplate?
    var sections: [SectionEntry]
}

/// Opening words in both languages.
struct LocalizedTemplate: Sendable {
    var indonesian: FieldTemplate
    var english: FieldTemplate

    func `in`(_ language: Language) -> FieldTemplate {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }
}

/// What is wrong in a file of sections, and where.
struct SectionLayoutProblem: Error {
    var line: Int?
    var message: LocalizedText
}

extension ReportError {
    /// `evaluation/sections.yaml:12`, and what is wrong there.
    init(_ problem: SectionLayoutProblem, in path: String) {
        let place = problem.line.map { "\(path):\($0)" } ?? path
        self.init(code: .sectionsBroken, name: place, reason: problem.message)
    }
}

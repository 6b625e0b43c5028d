public import Assessment
public import Dossier
public import Findings
public import OfficeFiles
internal import Rubric

/// The worksheet (LKE) of one scope as a workbook that people fill in: its formulas come to the scores of the assessment
/// it is made from (contracts, section 7).
public struct WorksheetWriter: Sendable {
    let result: AssessmentResult
    let scope: AnswerScope
    let language: Language

    /// - Parameters:
    ///   - result: an assessment by the instrument and profile the worksheet is for; its answers are filled in.
    ///   - scope: whom it is about.
    ///   - language: of titles and criteria; the headings are those offices know.
    /// - Throws: `ReportError` for a unit the agency does not have.
    public init(
        _ result: AssessmentResult, scope: AnswerScope, language: Language
    ) throws(ReportError) {
        if case .unit(let id) = scope, !result.units.contains(where: { $0.id == id }) {
            throw ReportError(code: .unknownUnit, name: id, known: result.units.map(\.id))
        }
        (self.result, self.scope, self.language) = (result, scope, language)
    }

    /// The workbook's bytes: the same for the same result.
    ///
    /// - Throws: `WorkbookWritingError`.
    public func bytes() throws(WorkbookWritingError) -> [UInt8] {
        let plan = WorksheetPlan(result, scope: scope, language: language)
        let title = result.provenance.instrument.title.in(language)
        return try WorkbookWriter.bytes(title: title) { book throws(WorkbookWritingError) in
            try MainSheet(plan).write(to: book)
            try SummarySheet(plan).write(to: book)
            if !plan.inputs.isEmpty { try ItemSheet(plan, .counts).write(to: book) }
            if !plan.conditions.isEmpty { try ItemSheet(plan, .conditions).write(to: book) }
            try GuideSheet(plan).write(to: book)
            try ChoiceSheet(plan).write(to: book)
        }
    }
}

extension WorksheetPlan {
    /// The name of whom the worksheet is about.
    var scopeName: String {
        switch scope {
        case .agency: result.agency.name
        case .unit(let id): result.units.first { $0.id == id }?.name ?? id
        }
    }

    var footer: String { "LKE \(scopeName) – \(result.provenance.instrument.legalBasis.regulation)" }

    func word(_ indonesian: String, _ english: String) -> String {
        LocalizedText(id: indonesian, en: english).in(language)
    }
}

/// The hidden sheet with what drop-down lists offer: a column a scale.
struct ChoiceSheet {
    private let scales: [Scale]

    init(_ plan: WorksheetPlan) {
        scales = Self.scales(of: plan)
    }

    /// Every scale of choices in use, each once, in the order of the instrument.
    private static func scales(of plan: WorksheetPlan) -> [Scale] {
        let used = Set(plan.rows.compactMap(\.scale?.id))
        return plan.result.provenance.instrument.scales.filter { used.contains($0.id) && !$0.choices.isEmpty }
    }

    func write(to book: WorkbookWriter) throws(WorkbookWritingError) {
        let layout = SheetLayout(isHidden: true)
        let sheet = try book.addSheet(WorksheetSheet.choices.rawValue, layout)
        try sheet.append([.text("–")] + scales.map { .text($0.id) })
        let height = scales.map { $0.choices.count + 1 }.max() ?? 1
        for row in 0..<height {
            var cells: [OutgoingCell] = [row == 0 ? .text(WorksheetWord.notApplicable) : .blank]
            for scale in scales {
                let words = scale.choices.map(\.code) + [WorksheetWord.notApplicable]
                cells.append(words.indices.contains(row) ? .text(words[row]) : .blank)
            }
            try sheet.append(cells)
        }
    }

    /// What a question of this scale offers; without a scale only that it does not apply.
    static func cells(for scale: Scale?, in plan: WorksheetPlan) -> CellChoices.Source {
        let found = scale.flatMap { scale in scales(of: plan).firstIndex { $0.id == scale.id } }
        let column = found.map { $0 + 1 } ?? 0
        let count = found == nil ? 1 : (scale?.choices.count ?? 0) + 1
        return .cells(
            sheet: WorksheetSheet.choices.rawValue, CellRange(rows: 1...count, columns: column...column))
    }
}

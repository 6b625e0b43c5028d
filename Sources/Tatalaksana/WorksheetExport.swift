internal import Assessment
public import Dossier
public import Findings
internal import Reporting
internal import Rubric
internal import Tracing

/// Writes the worksheet (LKE) of a scope as a workbook, with the answers that are there filled in.
///
/// - Parameters:
///   - folder: the dossier.
///   - scope: whom the worksheet is about.
///   - rubric: what it asks.
///   - asOf: the day it speaks of; `nil` for the one in `agency.yaml`.
///   - language: of titles and criteria.
///   - progress: told after each register and SOP document, from any thread.
/// - Returns: the bytes of the workbook, and the paths of the files it is made from.
/// - Throws: `DossierError`, `RubricError`, `AssessError`, `ReportError` for an unknown unit.
public func worksheet(
    ofDossierAt folder: String, scope: AnswerScope = .agency, rubric: WorksheetRubric = WorksheetRubric(),
    asOf: CalendarDate? = nil, language: Language = .indonesian,
    progress: (@Sendable (ReadProgress) -> Void)? = nil
) throws -> (bytes: [UInt8], inputs: [String]) {
    let whole = try DossierReader().read(folder, asOf: asOf, progress: progress)
    let (instrument, profile) = try rubric.chosen(for: whole)
    let dossier = CountedAnswers.only(
        of: whole, assessedBy: instrument, profile, AssessOptions(rubrics: rubric.folder))
    guard let asOf = asOf ?? dossier.asOf else { throw AssessError(code: .noAsOfDate) }
    let result = Assessor(instrument: instrument, profile: profile, asOf: asOf, toolVersion: toolVersion)
        .assess(dossier, traces: TraceSet(dossier))
    let bytes = try WorksheetWriter(result, scope: scope, language: language).bytes()
    return (bytes, result.provenance.inputs.map { "\(folder)/\($0.path)" })
}

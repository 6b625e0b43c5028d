internal import Assessment
internal import Dossier
internal import Findings
internal import OfficeFiles
internal import Rubric

/// What the evaluator's report shows for its scope, found once: the figures of the result and the particulars of the
/// office. Sections only lay it out.
struct EvaluationContent {
    let figures: ReportContent
    let particulars: EvaluationParticulars
    let recommendations: [Recommendation]
    /// The titles of the sections the report has, by id: what does not fit goes into an appendix only where there is one.
    let titles: [String: String]
    var wording: Wording { figures.wording }
    var result: AssessmentResult { figures.result }
    var scope: AnswerScope { figures.scope }

    init(_ request: ReportRequest, _ layout: SectionLayout) {
        titles = layout.titles(in: request.language)
        figures = ReportContent(request.gapReport)
        particulars = request.result.evaluation.particulars(of: request.scope)
        recommendations = Recommendation.all(of: figures)
    }

    var isUnit: Bool { scope != .agency }

    /// The columns somebody answered in, and the measured one.
    func isAnswered(_ column: ScoreColumn) -> Bool { column == .measured || figures.hasAnswers(column) }

    /// The total of a column; `nil` where nobody answered in it.
    func total(_ column: ScoreColumn) -> Score? { isAnswered(column) ? figures.total(column) : nil }

    /// How many indicators nobody answered in a column.
    func unanswered(_ column: ScoreColumn) -> Int {
        figures.indicators().count { indicator in !indicator.answers.contains { $0.column == column } }
    }

    /// The predicate of a column; `nil` for instruments or totals without.
    func predicate(_ column: ScoreColumn) -> PredicateRange? {
        guard isAnswered(column) else { return nil }
        return result.totals.first { $0.scope == scope && $0.column == column }?.predicate
    }

    /// The day recommendations are to be followed up by: counted from the date of the letter, as days of the calendar.
    var deadline: CalendarDate? {
        guard let days = particulars.deadlineDays, let date = particulars.letter.date, date.day != nil else {
            return nil
        }
        return date.adding(days: days)
    }

    /// The deadline as a date; else in words where the days are known; else the blank.
    var deadlineText: OutgoingText {
        if deadline == nil, let days = particulars.deadlineDays {
            return OutgoingText(wording(EvaluationWords.daysAfterLetter(days)))
        }
        return text(deadline, or: .deadline)
    }

    // MARK: Fields

    func holds(_ flag: EvaluationFlag) -> Bool {
        switch flag {
        case .isUnit: isUnit
        case .hasSelfAssessment: isAnswered(.selfAssessment)
        case .hasEvaluator: isAnswered(.evaluator)
        case .hasOpenEvaluator: isAnswered(.evaluator) && unanswered(.evaluator) > 0
        case .hasOpenMeasured: total(.measured).map { !$0.isSettled } ?? false
        case .hasPredicate: predicate(.evaluator) != nil
        case .hasUnread: !figures.unreadable.isEmpty
        case .hasAssumptions: !figures.assumptions.isEmpty
        }
    }

    func value(of field: EvaluationField) -> FieldValue {
        let text = known(field)
        if let blank = field.blank { return FieldValue(text, or: blank) }
        return .text(text ?? wording(Catalogue.absent))
    }

    private func known(_ field: EvaluationField) -> String? {
        let instrument = figures.instrument
        return switch field {
        case .agencyName: result.agency.name
        case .subjectName: figures.subjectName
        case .evaluator: particulars.evaluator
        case .letterNumber: particulars.letter.number
        case .letterDate: particulars.letter.date.map(wording.date)
        case .letterPlace: particulars.letter.place
        case .assignmentInstrument: particulars.assignment.instrument
        case .assignmentNumber: particulars.assignment.number
        case .assignmentDate: particulars.assignment.date.map(wording.date)
        case .periodName: result.agency.period
        case .periodFrom: particulars.period.from.map(wording.date)
        case .periodTo: particulars.period.to.map(wording.date)
        case .asOf: wording.date(result.provenance.asOf)
        case .rubricTitle: wording(instrument.title)
        case .rubricCitation: instrument.legalBasis.citation
        case .rubricProfile: wording(result.provenance.profile.title)
        case .rubricNotice: wording(instrument.notice)
        case .scoreMaximum: figures.total(.measured).map { wording.score($0.maximum) }
        case .scoreSelf: total(.selfAssessment).map { wording.score($0.value) }
        case .scoreEvaluator: total(.evaluator).map { wording.score($0.value) }
        case .scoreMeasured: total(.measured).map { wording.score($0.value) }
        case .percentSelf: total(.selfAssessment)?.share.map(wording.percent)
        case .percentEvaluator: total(.evaluator)?.share.map(wording.percent)
        case .percentMeasured: total(.measured)?.share.map(wording.percent)
        case .boundsEvaluator: total(.evaluator).map(figures.boundsText)
        case .boundsMeasured: total(.measured).map(figures.boundsText)
        case .deadlineDays: particulars.deadlineDays.map(wording.count)
        case .deadlineDate: deadline.map(wording.date)
        case .toolName: Catalogue.toolName
        case .toolVersion: result.provenance.toolVersion
        default: count(field).map(wording.count)
        }
    }

    private func count(_ field: EvaluationField) -> Int? {
        switch field {
        case .countUnits: figures.scopeUnits.count
        case .countMaps: figures.scopeMaps.count
        case .countMapsWorkedOut: figures.scopeMaps.count { $0.isWorkedOut }
        case .countSOPs: figures.scopeSOPs.count
        case .countSOPsInForce: figures.scopeSOPs.count { $0.standing == .inForce }
        case .countEvidence: figures.scopeEvidence.count
        case .countIndicators: figures.indicators().count
        case .countUnanswered: unanswered(.evaluator)
        case .countGaps: figures.gaps(in: scope).count
        case .countRecommendations: recommendations.count
        case .countFiles: figures.inputs.count
        case .countUnread: figures.unreadable.count
        default: nil
        }
    }
}

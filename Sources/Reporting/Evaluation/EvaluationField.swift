internal import Findings
internal import OfficeFiles

/// The fields that words in `Reports/evaluation/sections.yaml` may hold, by the name they have there.
enum EvaluationField: String, CaseIterable, Sendable {
    /// The agency, and what the report is about: the agency or one unit.
    case agencyName = "agency.name"
    case subjectName = "subject.name"
    /// The body that evaluates.
    case evaluator
    case letterNumber = "letter.number"
    case letterDate = "letter.date"
    case letterPlace = "letter.place"
    case assignmentInstrument = "assignment.instrument"
    case assignmentNumber = "assignment.number"
    case assignmentDate = "assignment.date"
    /// The period as `agency.yaml` calls it, and the first and last day that was evaluated.
    case periodName = "period.name"
    case periodFrom = "period.from"
    case periodTo = "period.to"
    /// The day the figures speak of.
    case asOf
    case rubricTitle = "rubric.title"
    case rubricCitation = "rubric.citation"
    case rubricProfile = "rubric.profile"
    /// What the instrument wants every reader to know.
    case rubricNotice = "rubric.notice"
    /// Scores, and their shares of the maximum.
    case scoreMaximum = "score.maximum"
    case scoreSelf = "score.self"
    case scoreEvaluator = "score.evaluator"
    case scoreMeasured = "score.measured"
    case percentSelf = "percent.self"
    case percentEvaluator = "percent.evaluator"
    case percentMeasured = "percent.measured"
    case boundsEvaluator = "bounds.evaluator"
    case boundsMeasured = "bounds.measured"
    case countUnits = "count.units"
    case countMaps = "count.maps"
    case countMapsWorkedOut = "count.mapsWorkedOut"
    case countSOPs = "count.sops"
    case countSOPsInForce = "count.sopsInForce"
    case countEvidence = "count.evidence"
    case countIndicators = "count.indicators"
    /// Indicators the evaluator did not answer.
    case countUnanswered = "count.unanswered"
    case countGaps = "count.gaps"
    case countRecommendations = "count.recommendations"
    case countFiles = "count.files"
    case countUnread = "count.unread"
    case deadlineDays = "deadline.days"
    case deadlineDate = "deadline.date"
    case toolName = "tool.name"
    case toolVersion = "tool.version"

    /// What is asked for where it has no value; `nil` for fields the result always knows.
    var blank: FieldBlank? {
        switch self {
        case .evaluator: FieldBlank(self, id: "nama lembaga yang mengevaluasi", en: "name of the body that evaluates")
        case .letterNumber: FieldBlank(self, id: "nomor surat", en: "number of the letter")
        case .letterDate: FieldBlank(self, id: "tanggal surat", en: "date of the letter", kind: .date)
        case .letterPlace: FieldBlank(self, id: "tempat surat ditandatangani", en: "place of the letter")
        case .assignmentInstrument:
            FieldBlank(self, id: "jenis surat penugasan", en: "kind of the letter of assignment")
        case .assignmentNumber:
            FieldBlank(self, id: "nomor surat penugasan", en: "number of the letter of assignment")
        case .assignmentDate:
            FieldBlank(self, id: "tanggal surat penugasan", en: "date of the letter of assignment", kind: .date)
        case .periodName: FieldBlank(self, id: "tahun atau periode penilaian", en: "year or period of the assessment")
        case .periodFrom:
            FieldBlank(self, id: "hari pertama periode evaluasi", en: "first day of the period", kind: .date)
        case .periodTo:
            FieldBlank(self, id: "hari terakhir periode evaluasi", en: "last day of the period", kind: .date)
        case .scoreSelf, .percentSelf:
            FieldBlank(self, id: "nilai penilaian mandiri, belum diisi", en: "score of the self-assessment, not given")
        case .scoreEvaluator, .percentEvaluator, .boundsEvaluator:
            FieldBlank(self, id: "nilai evaluator, belum diisi", en: "score of the evaluator, not given")
        case .deadlineDays:
            FieldBlank(self, id: "jumlah hari untuk menindaklanjuti", en: "number of days for following up")
        case .deadlineDate:
            FieldBlank(self, id: "batas waktu tindak lanjut", en: "day by which it is followed up", kind: .date)
        default: nil
        }
    }
}

/// The conditions that words may hold: `{{#isUnit}}…{{/isUnit}}`, and `{{^isUnit}}…{{/isUnit}}` where it does not hold.
enum EvaluationFlag: String, CaseIterable, Sendable {
    /// The report is about one unit, not about the agency.
    case isUnit
    /// Somebody answered in the column.
    case hasSelfAssessment, hasEvaluator
    /// The evaluator left some indicators unanswered; something of what is measured is open.
    case hasOpenEvaluator, hasOpenMeasured
    /// The instrument calls the total of the evaluator by a predicate.
    case hasPredicate
    /// Files were refused or read in part only.
    case hasUnread
    /// Some answer rests on an assumption.
    case hasAssumptions
}

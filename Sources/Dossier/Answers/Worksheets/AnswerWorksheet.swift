public import Findings

/// A worksheet (LKE) as it was read: the rows of its questions, each with the cells that may hold answers. What they mean
/// for an instrument is said elsewhere: here nothing is known of indicators.
public struct AnswerWorksheet: Sendable {
    /// What the findings call the file.
    public var path: String
    /// What the sheet `Keterangan` of our own worksheets says.
    public var labels: [WorksheetLabel: String] = [:]
    /// In the order of the workbook.
    public var rows: [Row] = []
    /// The numbers of the sheet `Jumlah`.
    public var counts: [Entry] = []
    /// The ticks of the sheet `Syarat`.
    public var ticks: [Entry] = []
    /// How the tables were understood, to be saved as a mapping.
    public var mapping = WorksheetMapping()
    public var findings: [Finding] = []
    /// Why it was not read as a whole.
    public var problem: ReadProblem?

    /// One cell: its text, never blank.
    public struct Cell: Sendable, Hashable {
        public var text: String
        /// The text is what a formula came to when the file was saved.
        public var isFormula: Bool
        /// The cell holds text that looks like a number, and no number: `1.000` may mean a thousand or one.
        public var isTextNumber: Bool
        public var location: SourceLocation
    }

    /// The cells of one column of answers.
    public struct Answers: Sendable, Hashable {
        public var answer: Cell?
        public var evidence: Cell?
        public var note: Cell?
        public var reason: Cell?

        var isEmpty: Bool { answer == nil && evidence == nil && note == nil && reason == nil }
    }

    /// One row that may be a question.
    public struct Row: Sendable, Hashable {
        public var code: Cell?
        /// The question as it stands there.
        public var title: Cell?
        /// The areas and sub-areas it stands under, the outermost first: sheet, title rows, the column Area.
        public var areas: [String]
        public var selfAssessment: Answers
        public var evaluator: Answers
        /// Evidence and note of a worksheet that has one column of each: they belong to the answer that is there.
        public var sharedEvidence: Cell?
        public var sharedNote: Cell?
        /// A word of `WorksheetForm`, in our own worksheets.
        public var form: WorksheetForm?
        public var textHash: String?
        /// The row as a whole.
        public var location: SourceLocation

        public subscript(column: AnswerColumn) -> Answers {
            switch column {
            case .selfAssessment: selfAssessment
            case .evaluator: evaluator
            }
        }
    }

    /// A row of `Jumlah` or `Syarat`.
    public struct Entry: Sendable, Hashable {
        /// The id of the indicator, and of its input or condition.
        public var code: String
        public var item: String
        public var selfAssessment: Cell?
        public var evaluator: Cell?
        /// Where the two stand, filled in or not.
        public var places: [AnswerColumn: SourceLocation] = [:]

        public subscript(column: AnswerColumn) -> Cell? {
            switch column {
            case .selfAssessment: selfAssessment
            case .evaluator: evaluator
            }
        }
    }
}

public import Findings

/// What one row of a worksheet says in one column of answers, for an indicator that is known. Only what is written there
/// is stated; a blank cell states nothing.
public struct WorksheetAnswer: Sendable, Hashable {
    public var scope: AnswerScope
    public var indicator: String
    public var column: AnswerColumn
    /// `nil` where the row holds remarks and no answer.
    public var choice: AnswerChoice?
    public var inputs: [GivenNumber] = []
    public var conditions: [String] = []
    public var reason: String?
    public var note: String?
    public var evidence: [String] = []
    public var documents: [String] = []
    /// The cells of inputs that are asked for and not filled in, by the input's id.
    public var blankInputs: [String: SourceLocation] = [:]
    /// The sheet and the cell of the answer, else of what is stated.
    public var location: SourceLocation

    init(
        scope: AnswerScope, indicator: String, column: AnswerColumn, choice: AnswerChoice? = nil,
        location: SourceLocation
    ) {
        (self.scope, self.indicator, self.column) = (scope, indicator, column)
        (self.choice, self.location) = (choice, location)
    }

    /// An answer as it is carried to another question, without its evidence.
    public init(carrying answer: GivenAnswer, to indicator: String) {
        self.init(
            scope: answer.scope, indicator: indicator, column: answer.column, choice: answer.choice,
            location: answer.location)
        (inputs, conditions, reason, note) = (answer.inputs, answer.conditions, answer.reason, answer.note)
    }

    /// The answer as it stands by itself; `nil` where there is none.
    public var given: GivenAnswer? {
        choice.map {
            GivenAnswer(
                scope: scope, indicator: indicator, column: column, choice: $0, inputs: inputs,
                conditions: conditions, reason: reason, note: note, evidence: evidence, documents: documents,
                location: location)
        }
    }
}

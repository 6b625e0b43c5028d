public import Dossier
public import Findings
public import Rubric

/// What would become of the answers of a dossier when others come in: nothing is replaced that is not listed here.
public struct AnswerMerge: Sendable {
    /// In the order of the instrument, the self-assessment first.
    public private(set) var changes: [AnswerChange] = []
    /// Answers that cannot be taken, each with its place.
    public private(set) var findings: [Finding] = []

    public enum Mode: String, Sendable, Hashable, CaseIterable {
        /// Answers that are there stay as they are.
        case missingOnly = "missing-only"
        case overwrite
    }

    /// - Parameters:
    ///   - stated: what comes in.
    ///   - existing: the answers that are there.
    ///   - mode: what becomes of those that differ.
    ///   - instrument: what the answers are checked by.
    ///   - profile: what gives scales where no source does.
    public init(
        _ stated: [WorksheetAnswer], into existing: [GivenAnswer], mode: Mode, instrument: Instrument,
        profile: Profile
    ) {
        let card = Scorecard(instrument: instrument, profile: profile)
        let known = Dictionary(
            existing.map { (Key($0.scope, $0.indicator, $0.column), $0) }, uniquingKeysWith: { first, _ in first })
        let order = Dictionary(
            instrument.indicators.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        let sorted = stated.enumerated().sorted {
            (order[$0.element.indicator] ?? .max, $0.element.column.order, $0.offset)
                < (order[$1.element.indicator] ?? .max, $1.element.column.order, $1.offset)
        }
        for (_, answer) in sorted {
            let before = known[Key(answer.scope, answer.indicator, answer.column)]
            guard let after = before.map({ answer.merged(into: $0) }) ?? answer.given else {
                findings.append(WorksheetFinding.remarkAlone(answer))
                continue
            }
            if let problem = Self.problem(of: after, as: answer, instrument, card) {
                findings.append(problem)
                continue
            }
            let change = AnswerChange(
                answer, before: before.map { Self.spelled($0, instrument, card) },
                after: Self.spelled(after, instrument, card), mode: mode)
            changes.append(change)
            if change.keepsOldReason { findings.append(.reasonKept(answer)) }
        }
    }

    /// What is new, and what takes the place of another answer.
    public var added: [GivenAnswer] { changes.filter { $0.kind == .new }.map(\.after) }
    public var replaced: [GivenAnswer] { changes.filter { $0.kind == .replaced }.map(\.after) }

    private struct Key: Hashable {
        var scope: AnswerScope
        var indicator: String
        var column: AnswerColumn

        init(_ scope: AnswerScope, _ indicator: String, _ column: AnswerColumn) {
            (self.scope, self.indicator, self.column) = (scope, indicator, column)
        }
    }

    /// The choice as the scale writes it: `Ya`.
    private static func spelled(
        _ answer: GivenAnswer, _ instrument: Instrument, _ card: Scorecard
    ) -> GivenAnswer {
        guard case .choice(let code) = answer.choice, let indicator = instrument.indicator(answer.indicator),
            let choice = card.scale(of: indicator)?.choice(code)
        else { return answer }
        var answer = answer
        answer.choice = .choice(choice.code)
        return answer
    }

    private static func problem(
        of answer: GivenAnswer, as stated: WorksheetAnswer, _ instrument: Instrument, _ card: Scorecard
    ) -> Finding? {
        guard let indicator = instrument.indicator(answer.indicator) else { return nil }
        let scale = card.scale(of: indicator)
        var answer = answer
        answer.location = stated.location
        guard let problem = AnswerRule(indicator: indicator, scale: scale).reading(of: answer).problem else {
            return nil
        }
        // What is missing is told where it would be filled in.
        if case .inputsMissing(let ids) = problem, let blank = ids.lazy.compactMap({ stated.blankInputs[$0] }).first {
            answer.location = blank
        }
        return problem.finding(answer, scale: scale)
    }
}

/// What becomes of one answer.
public struct AnswerChange: Sendable, Hashable {
    public var kind: Kind
    /// What comes in, with its sheet and cell.
    public var stated: WorksheetAnswer
    /// What is there; `nil` for a new answer.
    public var before: GivenAnswer?
    /// What it comes to where it is taken.
    public var after: GivenAnswer
    /// In which parts the two differ.
    public var parts: [WorksheetAnswer.Part]

    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case new, same
        /// Another answer is there, and stays.
        case kept
        case replaced
    }

    init(_ stated: WorksheetAnswer, before: GivenAnswer?, after: GivenAnswer, mode: AnswerMerge.Mode) {
        (self.stated, self.before, self.after) = (stated, before, after)
        parts = before.map { stated.differences(from: $0) } ?? []
        if before == nil {
            kind = .new
        } else if parts.isEmpty {
            kind = .same
        } else {
            kind = mode == .overwrite ? .replaced : .kept
        }
    }
}

extension AnswerColumn {
    var order: Int { self == .selfAssessment ? 0 : 1 }
}

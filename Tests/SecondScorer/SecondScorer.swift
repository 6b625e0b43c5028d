/// A second reading of the rules in Rubrics/README.md, *How a score comes about*: written without a look at the
/// toolkit's own, plain and slow, as a careful accountant would do it with paper and pencil. Each rule stands in a file
/// of its own, with its number. It reads the YAML itself and takes packs for valid.
public struct SecondScorer: Sendable {
    private(set) var instrument: InstrumentSheet

    /// - Parameters:
    ///   - instrument: the text of `instrument.yaml`.
    ///   - areas: the texts of the area files, by file name.
    /// - Throws: ``ReadingProblem`` where the format does not allow what it finds.
    public init(instrument: String, areas: [String: String]) throws {
        self.instrument = try InstrumentSheet(instrument: instrument, areas: areas)
    }

    /// The same instrument, with the predicates and gates that a text adds at the end of `instrument.yaml`: who draws
    /// these from the scores need not have everything read a second time.
    ///
    /// - Throws: ``ReadingProblem`` where the format does not allow what it finds.
    public func adding(predicatesAndGates text: String) throws -> SecondScorer {
        var scorer = self
        try scorer.instrument.readBounds(Sheet(yaml: text))
        return scorer
    }

    /// Every figure of one case: one profile, one scope, one level, one column.
    ///
    /// - Throws: ``ReadingProblem`` where there is no such profile.
    public func card(of answers: AnswerBook, for terms: Terms) throws -> SecondCard {
        guard let profile = instrument.profiles.first(where: { $0.id == terms.profile }) else {
            throw ReadingProblem("no profile \(terms.profile)")
        }
        return Reckoning(instrument: instrument, profile: profile, answers: answers, terms: terms).card()
    }
}

/// What is asked for.
public struct Terms: Sendable, Hashable {
    public var profile: String
    /// `agency` or the id of a unit.
    public var scope: String
    /// `agency` or `unit`.
    public var level: String
    /// `selfAssessment` or `evaluator`.
    public var column: String

    public init(profile: String, scope: String, level: String, column: String) {
        self.profile = profile
        self.scope = scope
        self.level = level
        self.column = column
    }
}

extension Terms: CustomStringConvertible {
    public var description: String { "profile \(profile), scope \(scope), level \(level), \(column)" }
}

public import SecondScorer

/// A random instrument with answers, as the files people would write: the same for the same seed.
///
/// It is small, and leans to the edges: weights known and unknown in all mixtures, components without anything in
/// them, whole sub-areas that do not apply, weights of zero, bounds that are hit exactly, answers of the wrong kind.
public struct RandomCase: Sendable {
    public let seed: UInt64
    /// The text of `instrument.yaml`.
    public let instrument: String
    /// The area files, by name.
    public let areas: [(name: String, text: String)]
    /// The text of `answers.yaml`.
    public let answers: String
    /// What to ask of it: profiles with scopes, levels and columns.
    public let terms: [Terms]
    /// The second scorer's reading of it.
    public let scorer: SecondScorer
    public let book: AnswerBook

    /// - Throws: ``ReadingProblem`` where the second scorer cannot read what was drawn, which is a fault of one of them.
    public init(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let mood = Mood(&dice)
        let scales = ScaleDraft.all(&dice)
        let tree = TreeDraft(mood: mood, scales: scales, &dice)
        let profiles = ProfileDraft(mood: mood, tree: tree, &dice)
        let scopes = dice.pick([["agency"]: 60, ["unit-1"]: 15, ["agency", "unit-1"]: 25])
        answers = AnswerDraft.text(tree: tree, scopes: scopes, &dice)
        terms = Self.terms(profiles.ids, scopes: scopes, &dice)
        areas = tree.files
        self.seed = seed

        let draft = Self.head(seed, level: dice.pick(["agency", "unit"])) + Self.body(scales, tree, profiles)
        let reading = try SecondScorer(instrument: draft, areas: Dictionary(uniqueKeysWithValues: tree.files))
        book = try AnswerBook(yaml: answers)
        let bounds = try BoundDraft(card: reading.card(of: book, for: dice.pick(terms)), tree: tree).text(&dice)
        instrument = draft + bounds
        scorer = try reading.adding(predicatesAndGates: bounds)
    }

    /// Both columns of every profile, each for one scope and level.
    private static func terms(_ profiles: [String], scopes: [String], _ dice: inout Dice) -> [Terms] {
        var terms: [Terms] = []
        for profile in profiles {
            for column in ["selfAssessment", "evaluator"] {
                let scope = dice.chance(95) ? dice.pick(scopes) : "unit-1"
                let usual = scope == "agency" ? "agency" : "unit"
                let level = dice.chance(85) ? usual : dice.pick(["agency", "unit"])
                terms.append(Terms(profile: profile, scope: scope, level: level, column: column))
            }
        }
        return terms
    }

    private static func head(_ seed: UInt64, level: String) -> String {
        """
        id: acak-\(seed)
        version: "1.0.0"
        level: \(level)
        title: &t {id: t, en: t}
        notice: *t
        legalBasis: {regulation: acak, part: acak}
        validity: {from: 2020-01-01, until: 2030-12-31, knownTo: day, source: s}
        sources: {s: {text: t, confidence: packSetting}}

        """
    }

    private static func body(_ scales: [ScaleDraft], _ tree: TreeDraft, _ profiles: ProfileDraft) -> String {
        "scales:\n\(scales.map(\.text).joined(separator: "\n"))\n\(tree.root)\n\(profiles.text)"
    }
}

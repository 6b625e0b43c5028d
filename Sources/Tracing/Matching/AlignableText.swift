/// A text ready to be laid beside others: whatever does not depend on the other text is worked out once.
final class AlignableText: Sendable {
    let text: TextTerms
    /// The different things it names.
    let objects: [WeighedTerm]
    /// The different actions.
    let actions: [WeighedTerm]
    /// What excludes words of other texts.
    let sides: ContrastSides
    /// The keys of all terms, sorted.
    let keys: [String]

    init(_ text: TextTerms, _ weights: TermWeights) {
        var (objects, actions): ([Term], [Term]) = ([], [])
        for term in text.terms {
            switch term.role {
            case .action: if !actions.contains(where: { $0.key == term.key }) { actions.append(term) }
            case .object:
                guard let place = objects.firstIndex(where: { $0.key == term.key }) else {
                    objects.append(term)
                    continue
                }
                if !term.isAside { objects[place].isAside = false }
            }
        }
        self.text = text
        self.objects = objects.map { WeighedTerm($0, weights) }
        self.actions = actions.map { WeighedTerm($0, weights) }
        sides = ContrastSides(text, weights.words)
        keys = text.terms.map(\.key).sorted()
    }

    /// All terms, as they stand.
    var written: [Term] { text.terms }
}

/// A term with what is known of its key.
struct WeighedTerm: Sendable, Keyed {
    let term: Term
    /// How much it says: above 0, at most 1.
    let weight: Double
    let traits: TermTraits
    /// The groups of actions it belongs to.
    let actionGroups: [Int]
    /// The kinds it has, where it is a thing with kinds of its own.
    let kinds: [ThingKind]

    init(_ term: Term, _ weights: TermWeights) {
        self.term = term
        weight = weights.weight(of: term.key)
        traits = TermTraits(term, weights.words)
        actionGroups = weights.words.actionGroups[term.key] ?? []
        kinds = weights.words.kinds[term.key] ?? []
    }

    /// A term that is one action, misspelt.
    init(_ head: WeighedTerm, as action: WeighedTerm) {
        var term = head.term
        term.key = action.key
        term.role = .action
        self.term = term
        (weight, traits) = (action.weight, action.traits)
        (actionGroups, kinds) = (action.actionGroups, action.kinds)
    }

    var key: String { term.key }
    var word: String { term.word }
    var isAside: Bool { term.isAside }
    var isListed: Bool { term.isListed }
}

/// What the words know of a term.
struct TermTraits: OptionSet, Sendable {
    let rawValue: UInt8

    static let broad = TermTraits(rawValue: 1)
    static let making = TermTraits(rawValue: 1 << 1)
    static let stage = TermTraits(rawValue: 1 << 2)
    static let whole = TermTraits(rawValue: 1 << 3)
    static let own = TermTraits(rawValue: 1 << 4)
    /// It makes a title another where only one of two has it.
    static let shift = TermTraits(rawValue: 1 << 5)
    /// It may be an abbreviation that nobody listed.
    static let unlisted = TermTraits(rawValue: 1 << 6)
    /// The main work with a thing, which the rest of what is done with it serves.
    static let main = TermTraits(rawValue: 1 << 7)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ term: Term, _ words: MatchingWords) {
        var traits: TermTraits = []
        if words.broadActions.contains(term.key) { traits.insert(.broad) }
        if words.makingActions.contains(term.key) { traits.insert(.making) }
        if words.isStage(term.key) { traits.insert(.stage) }
        if words.wholeActions.contains(term.key) { traits.insert(.whole) }
        if words.ownActions.contains(term.key) { traits.insert(.own) }
        if words.mainActions.contains(term.key) { traits.insert(.main) }
        if words.shifts.contains(term.key) { traits.insert(.shift) }
        if words.mayAbbreviate(term.word) { traits.insert(.unlisted) }
        self = traits
    }
}

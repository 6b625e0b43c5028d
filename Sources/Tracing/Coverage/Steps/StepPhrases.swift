/// What the name of an activity or step says is done, to what: whole, and by its parts, so that *Mengirim data dan
/// memeriksa hasil* is known to be two things, and *Menyerahkan akta kepada pemohon* one with its receiver said.
struct StepPhrases: Sendable, Hashable {
    let whole: Phrase
    /// Parts that stand for themselves; empty for a name of one part.
    let parts: [Phrase]
    /// The whole and its parts without whom it is for, how, and why.
    let cores: [Phrase]
    /// The whole and its cores where a verb that says only that something is done stands in front of what is done:
    /// *Memberikan disposisi* is *Disposisi*.
    let nominals: [Phrase]
    /// Whether it begins with the name of what is done and no verb: *Disposisi surat*.
    let isNamed: Bool

    struct Phrase: Sendable, Hashable {
        /// Stems of what is done, sorted.
        var actions: [String]
        /// Stems of everything else, sorted.
        var objects: [String]

        init() { (actions, objects) = ([], []) }

        var isEmpty: Bool { actions.isEmpty && objects.isEmpty }
        var count: Int { actions.count + objects.count }

        /// The word a name begins with says what is done, whether it is known as an action or not.
        init(_ terms: TextTerms) {
            let isAction = terms.terms.enumerated().map { $0 == 0 || $1.role == .action }
            actions = Set(zip(terms.terms, isAction).filter(\.1).map(\.0.key)).sorted()
            objects = Set(zip(terms.terms, isAction).filter { !$0.1 }.map(\.0.key)).sorted()
        }

        /// What a light verb leads to, as the action; `nil` where no such verb stands in front.
        init?(behindVerbOf terms: TextTerms) {
            guard let first = terms.terms.first, StepPieces.lightVerbs.contains(first.word), terms.terms.count > 1
            else {
                return nil
            }
            var behind = terms
            behind.terms.removeFirst()
            self.init(behind)
        }
    }

    init(_ text: String, words: MatchingWords) {
        let text = String(text.prefix(Self.limit))
        func phrase(_ text: Substring) -> Phrase { Phrase(TextTerms(String(text), words: words)) }
        let terms = TextTerms(text, words: words)
        whole = Phrase(terms)
        isNamed = terms.terms.first.map { !$0.word.hasPrefix("me") } ?? false
        let pieces = StepPieces(text) {
            words.isAction($0, stem: words.stem($0)) || words.looksLikeAction($0, stem: words.stem($0))
        }.all
        parts = pieces.map(phrase).filter { $0.count >= 2 }
        let wholeAndPieces = [text[...]] + pieces
        cores = wholeAndPieces.compactMap { piece in
            let core = StepPieces.core(of: piece)
            let found = phrase(core)
            return core != piece && found.count >= 2 ? found : nil
        }
        nominals = wholeAndPieces.map(StepPieces.core).compactMap {
            Phrase(behindVerbOf: TextTerms(String($0), words: words))
        }
    }

    /// A name that says nothing, for maps nobody compares.
    static let none = StepPhrases()

    private init() { (whole, parts, cores, nominals, isNamed) = (Phrase(), [], [], [], false) }

    var isEmpty: Bool { whole.isEmpty }

    /// Longer names are looked at up to here, in characters.
    private static let limit = 400
}

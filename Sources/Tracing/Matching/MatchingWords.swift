internal import BundledFiles
public import Findings

/// What the words of titles mean to each other: abbreviations, synonyms, contrasts, base words, and how much a word says.
///
/// The tool's own come from `Rubrics/words/*.yaml`; an agency may add a file of the same form. Read-only and safe to
/// share; a copy costs nothing.
public struct MatchingWords: Sendable {
    /// The words compiled into the tool, which are read when something first asks for a word of theirs.
    public static let bundled = MatchingWords(own: nil)

    /// `nil` for the words of the tool.
    private let own: Shared?

    private var shared: Shared { own ?? .bundled }

    private final class Shared: Sendable {
        let tables: WordTables

        init(_ tables: WordTables) { self.tables = tables }

        static let bundled = Shared(
            WordTables().adding(
                BundledFiles.paths.filter { $0.hasPrefix("Rubrics/words/") }
                    .map { WordsFile(BundledFiles.text($0) ?? "", path: $0) }))
    }

    private init(own: Shared?) { self.own = own }

    init(_ tables: WordTables) { self.init(own: Shared(tables)) }

    /// - Parameter files: the path and text of each file, in the order they are read; of what two files say of the same
    ///   word the later holds.
    public init(files: [(path: String, text: String)]) {
        self.init(WordTables().adding(files.map { WordsFile($0.text, path: $0.path) }))
    }

    /// These words and those of further files.
    public func adding(files: [(path: String, text: String)]) -> MatchingWords {
        MatchingWords(shared.tables.adding(files.map { WordsFile($0.text, path: $0.path) }))
    }

    /// These words, with the names of units, which say where something is done and not what.
    public func knowing(units names: some Sequence<String>) -> MatchingWords {
        var tables = shared.tables
        for name in names {
            let name = TitleText.words(of: name)
            // A unit that is called by its level only: Kelurahan is no Kecamatan.
            if name.count == 1, tables.contrasts[stem(name[0])] != nil { continue }
            tables.places.add(name: name)
        }
        return MatchingWords(tables)
    }

    /// These words, with what further abbreviations stand for.
    func knowing(abbreviations: [(short: String, long: [String])]) -> MatchingWords {
        var tables = shared.tables
        for (short, long) in abbreviations { tables.abbreviations.add([short], [long], written: short) }
        return MatchingWords(tables)
    }

    /// What could not be understood in the files.
    public var findings: [Finding] { shared.tables.findings }

    // MARK: - Words by what they are

    var abbreviations: Phrases { shared.tables.abbreviations }
    var names: Phrases { shared.tables.names }
    var openings: Phrases { shared.tables.openings }
    var places: PlaceWords { shared.tables.places }
    var fillers: Set<String> { shared.tables.fillers }
    var asideLeads: Set<String> { shared.tables.asideLeads }
    var shifts: Set<String> { shared.tables.shifts }
    var known: Set<String> { shared.tables.known }
    var kinds: [String: [ThingKind]] { shared.tables.kinds }
    var contrasts: [String: [Contrast]] { shared.tables.contrasts }
    var namedProcesses: [String: [NamedProcess]] { shared.tables.namedProcesses }
    var actionGroups: [String: [Int]] { shared.tables.actions.groups }
    var broadActions: Set<String> { shared.tables.actions.broad }
    var makingActions: Set<String> { shared.tables.actions.making }
    var requests: Set<String> { shared.tables.actions.requests }
    var wholeActions: Set<String> { shared.tables.actions.whole }
    var fieldActions: Set<String> { shared.tables.actions.field }
    var ownActions: Set<String> { shared.tables.actions.own }
    var mainActions: Set<String> { shared.tables.actions.main }

    func isAmbiguous(_ abbreviation: String) -> Bool { shared.tables.ambiguous.contains(abbreviation) }

    // MARK: - What words mean

    /// The stem of a word in lower case.
    func stem(_ word: String) -> String { shared.tables.stem(word) }

    /// How much a stem says: above 0, at most 1.
    func weight(of stem: String) -> Double { shared.tables.weights[stem] ?? 1 }

    /// Whether the word lists say of a stem how much it tells, as they do of things that titles name often.
    func isThing(_ stem: String) -> Bool { shared.tables.weights[stem] != nil }

    /// Whether a word at the head of a title says what is done: *pengarsipan* and *mengarsipkan*, but not *arsip*.
    func isAction(_ word: String, stem: String) -> Bool { shared.tables.actions.isAction(word, stem: stem) }

    /// Whether a phrase stands for one action: *tindak lanjut*.
    func isAction(_ phrase: Phrases.Phrase) -> Bool {
        phrase.meaning.count == 1 && actionGroups[phrase.meaning[0]] != nil
    }

    /// Whether the first word of a title has the form of an action that no file names: *penyiangan*.
    func looksLikeAction(_ word: String, stem: String) -> Bool {
        shared.tables.actions.looksLikeAction(word, stem: stem)
    }

    /// Whether two actions belong to one group, done to these things.
    func areSynonyms(_ left: String, _ right: String, of things: Set<String>) -> Bool {
        shared.tables.actions.areSynonyms(left, right, of: things)
    }

    /// Whether actions of these groups may mean the same, done to these things.
    func areSynonyms(_ left: [Int], _ right: [Int], of things: @autoclosure () -> Set<String>) -> Bool {
        shared.tables.actions.areSynonyms(left, right, of: things())
    }

    /// Whether an action is one stage among others of the same thing: *pengadaan*, *penghapusan*.
    func isStage(_ stem: String) -> Bool {
        shared.tables.actions.stages.contains(stem) || contrasts[stem]?.contains { $0.isAction } ?? false
    }

    /// The longest synonym that begins at `start`, in the words of the text or in plain ones.
    func synonym(at start: Int, in stems: [String]) -> Phrases.Phrase? {
        shared.tables.synonyms.phrase(at: start, in: stems)
    }

    /// The known word that a misspelt one means: *pelyanan* for *pelayanan*; `nil` for a word that is known, and where
    /// several or none are near.
    func meant(by word: String) -> String? { shared.tables.meant(by: word) }

    /// Whether a word may abbreviate others: it is none of its own, and no abbreviation that is listed.
    func mayAbbreviate(_ word: String) -> Bool {
        !known.contains(word) || abbreviations.meaning(of: [word]) != nil
    }

    /// The words of the name of a unit with their stems, its abbreviations opened, without its class (*Kelas IB*); and
    /// whether a word says more than that it is a unit.
    func unitWords(_ name: String) -> [(word: String, key: String, isOwn: Bool)] {
        let words = TitleText.words(of: name)
        let named = zip([""] + words, words).filter { $0 != "kelas" && $1 != "kelas" }.map(\.1)
        return shared.tables.opened(named, certainOnly: true).filter { !fillers.contains($0) }.map { word in
            let key = stem(word)
            return (word, key, !shared.tables.unitFillers.contains(key))
        }
    }
}

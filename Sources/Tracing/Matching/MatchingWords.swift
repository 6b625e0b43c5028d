internal import BundledFiles
public import Findings

/// What the words of titles mean to each other: abbreviations, synonyms, contrasts, base words, and how much a word says.
///
/// The tool's own come from `Rubrics/words/*.yaml`; an agency may add a file of the same form. Read-only and safe to share.
public struct MatchingWords: Sendable {
    /// The words compiled into the tool.
    public static let bundled = MatchingWords(
        files: BundledFiles.paths.filter { $0.hasPrefix("Rubrics/words/") }.map { ($0, BundledFiles.text($0) ?? "") })

    /// What could not be understood in the files.
    public internal(set) var findings: [Finding] = []

    /// Abbreviations by the words they are written with.
    var abbreviations = Phrases()
    /// Synonyms of things, and actions of several words, by stems.
    var synonyms = Phrases()
    /// The groups of actions a stem belongs to; two actions with a group in common mean the same.
    var actionGroups: [String: [Int]] = [:]
    /// Actions that say only that something is done: *pelaksanaan*, *pengelolaan*.
    var broadActions: Set<String> = []
    /// The groups of contrasts a stem belongs to, and its side in each.
    var contrastSides: [String: [ContrastSide]] = [:]
    /// What titles begin with without meaning anything, by words.
    var openings = Phrases()
    /// Words without meaning of their own.
    var fillers: Set<String> = []
    /// How much a stem says, where that is less than a word of its own: above 0, at most 1.
    var weights: [String: Double] = [:]
    var places = PlaceWords()
    var baseWords = BaseWords()
    /// Words that are known to be written right, so that none is taken for another misspelt.
    var known: Set<String> = []

    private var groupCount = 0

    struct ContrastSide: Sendable, Hashable {
        var group: Int
        var side: Int
    }

    /// - Parameter files: the path and text of each file, in the order they are read; of what two files say of the same
    ///   word the later holds.
    public init(files: [(path: String, text: String)]) {
        let read = files.map { WordsFile($0.text, path: $0.path) }
        // Base words come first, for all the others are kept by their stems.
        for file in read { addBaseWords(of: file) }
        for file in read { addMeanings(of: file) }
    }

    /// These words and those of further files.
    public func adding(files: [(path: String, text: String)]) -> MatchingWords {
        var words = self
        let read = files.map { WordsFile($0.text, path: $0.path) }
        for file in read { words.addBaseWords(of: file) }
        for file in read { words.addMeanings(of: file) }
        return words
    }

    /// These words, with the names of units, which say where something is done and not what.
    public func knowing(units names: some Sequence<String>) -> MatchingWords {
        var words = self
        for name in names { words.places.add(name: TitleText(name).words.map(String.init)) }
        return words
    }

    /// The stem of a word in lower case.
    func stem(_ word: String) -> String { baseWords[word] ?? WordStems.shared.stem(word) }

    func weight(of stem: String) -> Double { weights[stem] ?? 1 }

    func isAction(_ stem: String) -> Bool { actionGroups[stem] != nil || broadActions.contains(stem) }

    // MARK: - Reading

    private mutating func addBaseWords(of file: WordsFile) {
        findings += file.findings
        for word in file.baseWords { baseWords.add(word) }
        for (form, base) in file.fixedWords { baseWords.set(form, to: base) }
        known.formUnion(file.baseWords)
    }

    private mutating func addMeanings(of file: WordsFile) {
        for (short, long) in file.abbreviations {
            let meaning = Self.split(long)
            abbreviations.add(.init(words: Self.split(short), meaning: meaning, written: short))
            known.formUnion(meaning + Self.split(short))
        }
        fillers.formUnion(file.fillers.flatMap(Self.split))
        for text in file.openings { openings.add(.init(words: Self.split(text), meaning: [], written: text)) }
        places.add(file.places)
        for group in file.objects { addObjects(group) }
        for group in file.actions { addActions(group) }
        for text in file.broadActions { broadActions.insert(action(text)) }
        for group in file.contrasts { addContrast(group) }
        for (weight, texts) in file.generic {
            for text in texts { weights[key(text)] = weight }
        }
    }

    private mutating func addObjects(_ group: [String]) {
        guard let first = group.first else { return }
        let meaning = stems(first)
        for text in group.dropFirst() {
            let words = stems(text)
            if words != meaning { synonyms.add(.init(words: words, meaning: meaning, written: text)) }
        }
    }

    private mutating func addActions(_ group: [String]) {
        for text in group { actionGroups[action(text), default: []].append(groupCount) }
        groupCount += 1
    }

    private mutating func addContrast(_ sides: [[String]]) {
        for (side, texts) in sides.enumerated() {
            for text in texts {
                contrastSides[key(text), default: []].append(ContrastSide(group: groupCount, side: side))
            }
        }
        groupCount += 1
    }

    /// The one stem of an action; several words become one.
    private mutating func action(_ text: String) -> String {
        let words = stems(text)
        let joined = words.joined()
        if words.count > 1 { synonyms.add(.init(words: words, meaning: [joined], written: text)) }
        return joined
    }

    private mutating func key(_ text: String) -> String {
        let words = stems(text)
        return words.count > 1 ? action(text) : words.first ?? ""
    }

    private mutating func stems(_ text: String) -> [String] {
        let words = Self.split(text)
        known.formUnion(words)
        return words.filter { !fillers.contains($0) }.map(stem)
    }

    static func split(_ text: String) -> [String] { TitleText(text).words.map(String.init) }
}

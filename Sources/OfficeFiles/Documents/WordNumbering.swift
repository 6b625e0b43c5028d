import XMLStreaming

/// The lists of a document (ECMA-376 part 1, 17.9): what each of their levels shows.
struct WordNumbering: Sendable {
    struct Level: Sendable {
        var start = 1
        var format = ListNumberFormat.decimal
        /// `%1.%2`, where `%1` is the number of the outermost level.
        var text = ""
        /// The level, 1-based, whose next number makes this one begin anew; 0 for none, `nil` for any above it.
        var restart: Int?
        /// Numbers of the levels above show as decimals.
        var isLegal = false
        /// Nothing stands between the label and the text.
        var isTight = false
        /// The paragraph style that brings this level with it.
        var style: String?
        var font: SymbolFont?
    }

    struct Abstract: Sendable {
        var levels: [Int: Level] = [:]
        /// The numbering style whose levels are meant, and the one whose levels these are.
        var linkTo: String?
        var linkedAs: String?
    }

    struct Instance: Sendable {
        var abstract: Int
        var starts: [Int: Int] = [:]
        var levels: [Int: Level] = [:]
    }

    var abstracts: [Int: Abstract] = [:]
    var instances: [Int: Instance] = [:]
    private var abstractOfLink: [String: Int] = [:]

    /// Levels of a list, 0-based.
    static let levels = 0..<9

    /// To be called once all is there.
    mutating func link() {
        for (id, abstract) in abstracts.sorted(by: { $0.key < $1.key }) {
            if let name = abstract.linkedAs, abstractOfLink[name] == nil { abstractOfLink[name] = id }
        }
    }

    /// The list whose counters `number` uses.
    func abstract(of number: Int) -> Int? {
        guard let id = instances[number]?.abstract else { return nil }
        if let link = abstracts[id]?.linkTo, let linked = abstractOfLink[link] { return linked }
        return id
    }

    func level(_ level: Int, of number: Int) -> Level? {
        if let own = instances[number]?.levels[level] { return own }
        return abstract(of: number).flatMap { abstracts[$0]?.levels[level] }
    }

    /// The level that a paragraph style brings with it.
    func level(ofStyle style: String, in number: Int) -> Int? {
        guard let abstract = abstract(of: number), let levels = abstracts[abstract]?.levels else { return nil }
        return levels.filter { $0.value.style == style }.keys.min()
    }
}

/// Counts the lists of a document as its paragraphs come.
struct NumberingCounter {
    struct Label: Sendable, Hashable {
        var text: String
        /// Nothing stands between it and the text.
        var isTight: Bool
    }

    private let numbering: WordNumbering
    /// By list, the last number of each level.
    private var counts: [Int: [Int?]] = [:]
    /// Lists that begin at a number of their own have done so.
    private var begun: Set<Int> = []

    init(_ numbering: WordNumbering) {
        self.numbering = numbering
    }

    func level(ofStyle style: String, in number: Int) -> Int? { numbering.level(ofStyle: style, in: number) }

    /// The label of the next paragraph on `level` of list `number`; `nil` where it has none.
    mutating func next(_ number: Int, _ level: Int) -> Label? {
        let level = min(max(0, level), WordNumbering.levels.upperBound - 1)
        guard number != 0, let abstract = numbering.abstract(of: number),
            let definition = numbering.level(level, of: number)
        else { return nil }
        var counts = counts[abstract] ?? Array(repeating: nil, count: WordNumbering.levels.count)
        if begun.insert(number).inserted {
            for (level, start) in numbering.instances[number]?.starts ?? [:] where counts.indices.contains(level) {
                counts[level] = start &- 1
                for deeper in counts.indices.dropFirst(level + 1) { counts[deeper] = nil }
            }
        }
        for upper in counts.indices.prefix(level) where counts[upper] == nil {
            counts[upper] = numbering.level(upper, of: number)?.start ?? 1
        }
        counts[level] = (counts[level] ?? definition.start &- 1) &+ 1
        for deeper in counts.indices.dropFirst(level + 1) {
            let restart = numbering.level(deeper, of: number)?.restart
            if restart == nil || restart.map({ $0 > level }) == true { counts[deeper] = nil }
        }
        self.counts[abstract] = counts
        let text = shown(definition, counts, number)
        return text.isEmpty ? nil : Label(text: text, isTight: definition.isTight)
    }

    private func shown(_ level: WordNumbering.Level, _ counts: [Int?], _ number: Int) -> String {
        if level.format == .bullet { return level.font?.shown(level.text) ?? SymbolFont.guessed(level.text) }
        var text = ""
        var isNumber = false
        for character in level.text.prefix(256) {
            if isNumber, let digit = character.wholeNumberValue, (1...9).contains(digit) {
                let upper = numbering.level(digit - 1, of: number) ?? WordNumbering.Level()
                let format = level.isLegal && upper.format != .bullet ? .decimal : upper.format
                text += format.text(counts[digit - 1] ?? upper.start)
                isNumber = false
            } else {
                if isNumber { text.append("%") }
                isNumber = character == "%"
                if !isNumber { text.append(character) }
            }
        }
        return isNumber ? text + "%" : text
    }
}

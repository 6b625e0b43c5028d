/// What the headings of a block mean in one kind of register.
struct HeadingReading {
    /// By column of the table; `unknown` with an empty path for a column without heading.
    let meanings: [(match: HeadingVocabulary.Match, isGrouped: Bool)]
    /// The columns of the register that were found.
    let columns: Set<Int>
    let hasEssential: Bool
    private let tellingCount: Int
    /// Columns of marks beyond the first for one column of the register.
    private let choices: Int

    init(_ block: HeadingBlock, _ vocabulary: HeadingVocabulary) {
        meanings = block.paths.map { Self.meaning(of: $0, vocabulary) }
        var found: Set<Int> = []
        var marks: [Int: Int] = [:]
        for meaning in meanings {
            switch meaning.match {
            case .column(let column, _, _): found.insert(column)
            case .mark(let column, _):
                found.insert(column)
                marks[column, default: 0] += 1
            case .runningNumber, .several, .unknown: break
            }
        }
        choices = marks.values.reduce(0) { $0 + $1 - 1 }
        columns = found
        hasEssential = vocabulary.essential.allSatisfy { $0.contains { found.contains($0) } }
        tellingCount = found.count { vocabulary.telling.contains($0) }
    }

    /// Whether the heading of `column` says something in this register.
    func explains(_ column: Int) -> Bool {
        if case .unknown = meanings[safe: column]?.match ?? .unknown { return false }
        return true
    }

    /// How much speaks for this kind of register: columns found, those that tell it from other registers twice.
    var weight: Int { columns.count + tellingCount + choices }

    /// A heading below a group heading is read together with it first: “Tanggal” over “Efektif”, “SOP” over “Nomor”,
    /// “Pengesahan” over “Tanggal”. Alone it may mean less, or something else.
    private static func meaning(
        of path: [String], _ vocabulary: HeadingVocabulary
    ) -> (match: HeadingVocabulary.Match, isGrouped: Bool) {
        guard let last = path.last else { return (.unknown, false) }
        for group in path.dropLast().reversed() {
            for whole in ["\(last) \(group)", "\(group) \(last)"] {
                if case .column(let column, let rank, _) = vocabulary.match(whole) {
                    return (.column(column, rank: rank, isExact: false), true)
                }
            }
        }
        return (vocabulary.match(last), false)
    }
}

/// The wordings that may be one SOP, gathered around the most frequent.
struct TitleGroups {
    /// Positions in `wordings`: the one the group is gathered around first.
    let groups: [[Int]]
    /// How many wordings were not compared with all that might be like them.
    let cut: Int
    let sets: TokenSets

    /// Three of four things two titles name together must be in both.
    static let threshold = JaccardThreshold(3, of: 4)

    init(_ wordings: [TitleWordings.Wording], reading: TitleReading) {
        var tokens = Tokens()
        sets = TokenSets(wordings.map { $0.title.objects.map { tokens.number(of: $0) } })
        var numbers = Tokens()
        let kinds = wordings.map { numbers.number(of: $0.title.numbers.joined(separator: " ")) }
        let order = wordings.indices.sorted { (-wordings[$0].sops.count, $0) < (-wordings[$1].sops.count, $1) }
        var contrasts = Contrasts(wordings, reading: reading)
        let gathered = SetGroups(sets, kinds: kinds, threshold: Self.threshold, order: order) { wording, group in
            let title = wordings[wording].title
            return group.prefix(Self.checked).allSatisfy {
                title.mayBeDone(like: wordings[$0].title, reading.words)
                    && !title.partsWays(with: wordings[$0].title, reading.words) && !contrasts.exclude(wording, $0)
            }
        }
        (groups, cut) = (gathered.groups, gathered.cut)
    }

    /// The wording and the group of each SOP, by position in the register; -1 where it has none.
    func groupOfSOP(_ wordings: [TitleWordings.Wording], count: Int) -> (wording: [Int], group: [Int]) {
        var (wordingOf, groupOf) = ([Int](repeating: -1, count: count), [Int](repeating: -1, count: count))
        for (number, group) in groups.enumerated() {
            for wording in group {
                for sop in wordings[wording].sops { (wordingOf[sop], groupOf[sop]) = (wording, number) }
            }
        }
        return (wordingOf, groupOf)
    }

    /// How alike the things two wordings name are, in hundredths.
    func similarity(_ one: Int, _ other: Int) -> Int {
        one == other
            ? 100 : Hundredths.of(shared: sets.shared(one, other), sets.size(of: one), sets.size(of: other))
    }

    /// With how many of a group a wording is compared word by word.
    private static let checked = 32

    /// Whether titles exclude each other: *surat masuk* and *surat keluar*. What a title says is kept only of what was asked for.
    private struct Contrasts {
        private let wordings: [TitleWordings.Wording]
        private let reading: TitleReading
        private var sides: [Int: ContrastSides] = [:]

        init(_ wordings: [TitleWordings.Wording], reading: TitleReading) {
            self.wordings = wordings
            self.reading = reading
        }

        mutating func exclude(_ one: Int, _ other: Int) -> Bool {
            !TermContrasts.between(sides(of: one), sides(of: other)).isEmpty
        }

        private mutating func sides(of wording: Int) -> ContrastSides {
            if let known = sides[wording] { return known }
            let found = ContrastSides(reading.terms(of: wordings[wording].text), reading.words)
            sides[wording] = found
            return found
        }
    }
}

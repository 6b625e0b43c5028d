/// Two texts laid side by side: which terms answer each other, what is left over, and what that says.
struct TermAlignment {
    private(set) var comparison = TitleSimilarity.Comparison(similarity: 0, shared: [], contrasts: [])

    private let weights: TermWeights
    private let words: MatchingWords
    private var shared = 0.0
    private var left: Side
    private var right: Side

    /// What is left of one text.
    private struct Side {
        /// By key; the first word of each.
        var objects: [(key: String, word: String)] = []
        var actions: [(key: String, word: String)] = []

        init(_ text: TextTerms) {
            for term in text.terms {
                switch term.role {
                case .action where !actions.contains { $0.key == term.key }: actions.append((term.key, term.word))
                case .object where !objects.contains { $0.key == term.key }: objects.append((term.key, term.word))
                default: break
                }
            }
        }
    }

    init(_ left: TextTerms, _ right: TextTerms, weights: TermWeights, words: MatchingWords) {
        self.weights = weights
        self.words = words
        self.left = Side(left)
        self.right = Side(right)
        guard !left.isEmpty, !right.isEmpty else { return }
        let contrasts = contrasts(left, right)
        let action = action()
        shareObjects()
        shareSpellings()
        var similarity = objectShare * action
        if !contrasts.isEmpty { similarity *= 0.3 }
        comparison.similarity = min(1, max(0, similarity))
        comparison.contrasts = contrasts
    }

    // MARK: - Things

    private mutating func shareObjects() {
        for object in left.objects {
            guard let other = right.objects.first(where: { $0.key == object.key }) else { continue }
            share(object, other, kind: object.word == other.word ? .same : .synonym, quality: 1)
        }
        // A thing of one may be the action of the other: Penyusunan Laporan X, Pelaporan X.
        for object in left.objects {
            if let other = right.actions.first(where: { $0.key == object.key }) { cover(object, other, of: \.left) }
        }
        for object in right.objects {
            if let other = left.actions.first(where: { $0.key == object.key }) { cover(object, other, of: \.right) }
        }
    }

    private mutating func share(
        _ object: (key: String, word: String), _ other: (key: String, word: String),
        kind: TitleSimilarity.SharedTerm.Kind, quality: Double
    ) {
        left.objects.removeAll { $0.key == object.key }
        right.objects.removeAll { $0.key == other.key }
        shared += quality * max(weights.weight(of: object.key), weights.weight(of: other.key))
        comparison.shared.append(.init(key: object.key, left: object.word, right: other.word, kind: kind))
    }

    private mutating func cover(
        _ object: (key: String, word: String), _ action: (key: String, word: String),
        of side: WritableKeyPath<Self, Side>
    ) {
        self[keyPath: side].objects.removeAll { $0.key == object.key }
        shared += 0.8 * weights.weight(of: object.key)
        let (mine, theirs) = side == \.left ? (object, action) : (action, object)
        comparison.shared.append(.init(key: object.key, left: mine.word, right: theirs.word, kind: .synonym))
    }

    private mutating func shareSpellings() {
        for object in left.objects {
            let other = right.objects.first { Spelling.mayBeSame(object.word, $0.word, known: words.known) }
            if let other { share(object, other, kind: .spelling, quality: 0.95) }
        }
    }

    /// What is shared beside what is left. A rest on one side alone narrows the title; a rest on both makes it another.
    private var objectShare: Double {
        let rest = [left, right].map { side in side.objects.reduce(0) { $0 + weights.weight(of: $1.key) } }
        let (least, most) = (min(rest[0], rest[1]), max(rest[0], rest[1]))
        guard shared > 0 else { return least == 0 && most == 0 ? 1 : 0 }
        return shared / (shared + 0.5 * most + 1.2 * least)
    }

    // MARK: - Actions

    private mutating func action() -> Double {
        guard !left.actions.isEmpty, !right.actions.isEmpty else { return 0.95 }
        for action in left.actions {
            guard let other = right.actions.first(where: { $0.key == action.key }) else { continue }
            let kind: TitleSimilarity.SharedTerm.Kind = action.word == other.word ? .same : .synonym
            comparison.shared.append(.init(key: action.key, left: action.word, right: other.word, kind: kind))
            return 1
        }
        let words = words
        for action in left.actions {
            let groups = Set(words.actionGroups[action.key] ?? [])
            let other = right.actions.first { words.actionGroups[$0.key]?.contains(where: groups.contains) == true }
            guard let other else { continue }
            comparison.shared.append(.init(key: action.key, left: action.word, right: other.word, kind: .synonym))
            return 0.97
        }
        let isOther = { (action: (key: String, word: String), side: Side) in
            side.objects.contains { $0.key == action.key }
        }
        if left.actions.contains(where: { isOther($0, right) }) || right.actions.contains(where: { isOther($0, left) })
        {
            return 0.92
        }
        return isBroad(left) || isBroad(right) ? 0.7 : 0.4
    }

    private func isBroad(_ side: Side) -> Bool { side.actions.allSatisfy { words.broadActions.contains($0.key) } }

    // MARK: - Contrasts

    private func contrasts(_ left: TextTerms, _ right: TextTerms) -> [[String]] {
        let (mine, theirs) = (sides(of: left), sides(of: right))
        return mine.keys.sorted().compactMap { group in
            guard let these = mine[group], let those = theirs[group] else { return nil }
            guard Set(these.map(\.side)).isDisjoint(with: those.map(\.side)) else { return nil }
            return [these[0].word, those[0].word]
        }
    }

    private func sides(of text: TextTerms) -> [Int: [(side: Int, word: String)]] {
        var found: [Int: [(side: Int, word: String)]] = [:]
        for term in text.terms {
            for side in words.contrastSides[term.key] ?? [] {
                found[side.group, default: []].append((side.side, term.word))
            }
            if let number = Numerals.value(of: term.key) { found[-1, default: []].append((number, term.word)) }
        }
        return found
    }
}

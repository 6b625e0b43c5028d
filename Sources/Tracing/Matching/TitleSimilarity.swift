/// How alike two titles are in meaning, 0…1, and what they share.
///
/// The same whichever stands first, and 1 for titles of the same terms. Not a probability; see `LinkSuggestions` for
/// confidences that take units and rivals into account.
public struct TitleSimilarity: Sendable {
    public let weights: TermWeights

    public init(_ weights: TermWeights) { self.weights = weights }

    /// What two texts share, and how alike that makes them.
    public struct Comparison: Sendable, Hashable {
        /// 0…1
        public var similarity = 0.0
        public var shared: [SharedTerm] = []
        /// Words that speak against it: *masuk* here and *keluar* there.
        public var contrasts: [[String]] = []

        /// The weight of the things of the left and of the right text that the other does not have.
        var rest: [Double] = [0, 0]

        /// Whether the left is one act on the thing that the right names with all that is done to it.
        var isWithin = false

        /// Whether the same is done, or one of the two does not say what is done.
        var sharesAction = true

        mutating func share(_ left: Term, _ right: Term, _ kind: SharedTerm.Kind) {
            shared.append(SharedTerm(key: left.key, left: left.word, right: right.word, kind: kind))
        }
    }

    public struct SharedTerm: Sendable, Hashable {
        public var key: String
        /// As the two texts write it.
        public var left: String
        public var right: String
        public var kind: Kind

        public enum Kind: Sendable, Hashable {
            case same, synonym, spelling, abbreviation
            /// What the left names belongs to what the right names.
            case part
        }
    }

    public func similarity(_ left: TextTerms, _ right: TextTerms) -> Double { compare(left, right).similarity }

    /// Whether what is read as the name of a thing answers something; else it is what is done, and that it is not the
    /// same must count.
    private static func sharesName(_ text: TextTerms, _ comparison: Comparison) -> Bool {
        text.terms.allSatisfy { term in !term.isName || comparison.shared.contains { $0.key == term.key } }
    }

    /// Where a text can be read in several ways, the reading that fits best counts.
    public func compare(_ left: TextTerms, _ right: TextTerms) -> Comparison {
        var best = TermAlignment(left, right, weights: weights).comparison
        for mine in [left] + left.otherReadings {
            for other in [right] + right.otherReadings where mine != left || other != right {
                let comparison = TermAlignment(mine, other, weights: weights).comparison
                guard Self.sharesName(mine, comparison), Self.sharesName(other, comparison) else { continue }
                if comparison.similarity > best.similarity { best = comparison }
            }
        }
        return best
    }

    /// How well a title fits that of a map: as `compare`, and as a step, a part or one of the things of what it names.
    func compare(
        step: TextTerms, wider: [WiderReading], map: TextTerms, singles: [SingleReading], siblings: Set<String>
    ) -> Comparison {
        var best = Comparison()
        for other in [map] + map.otherReadings {
            for step in [step] + step.otherReadings {
                let comparison = TermAlignment(step, other, weights: weights, isStep: true).comparison
                guard Self.sharesName(step, comparison), Self.sharesName(other, comparison) else { continue }
                keep(comparison, 1, in: &best)
            }
            keepParts(of: wider, other, 1, siblings, in: &best)
        }
        for single in singles {
            if single.saysEnough, step.terms.contains(where: { single.keys.contains($0.key) }) {
                let comparison = TermAlignment(step, single.text, weights: weights, isStep: true).comparison
                keep(comparison, AlignmentScale.single, in: &best)
            }
            keepParts(of: wider, single.text, AlignmentScale.single, siblings, in: &best)
        }
        return best
    }

    /// What is best of it and of the processes that the title names a part of.
    private func keepParts(
        of wider: [WiderReading], _ map: TextTerms, _ quality: Double, _ siblings: Set<String>,
        in best: inout Comparison
    ) {
        guard best.similarity < AlignmentScale.part, !wider.isEmpty else { return }
        for reading in wider where reading.mayBe(map) && !siblings.contains(reading.whole) && takesIn(map, reading) {
            var comparison = TermAlignment(reading.text, map, weights: weights, isStep: true).comparison
            guard comparison.rest[1] <= AlignmentScale.mostOfWhole,
                unshared(of: reading, comparison) <= AlignmentScale.mostUnnamed
            else { continue }
            comparison.sharePart(reading)
            keep(comparison, quality * AlignmentScale.part, in: &best)
        }
    }

    /// The weight of what the process is named by and the map does not name.
    private func unshared(of reading: WiderReading, _ comparison: Comparison) -> Double {
        let shared = Set(comparison.shared.map(\.key))
        return reading.text.terms.reduce(0) { weight, term in
            let isMissing = term.role == .object && !shared.contains(term.key) && reading.wholeKeys.contains(term.key)
            return isMissing ? weight + weights.weight(of: term.key) : weight
        }
    }

    /// Whether a map is about the whole of the process a reading stands for: its name says so, or that all is done that
    /// there is. *Peminjaman Bahan Pustaka* takes in no other part of what is done with *bahan pustaka*.
    private func takesIn(_ map: TextTerms, _ reading: WiderReading) -> Bool {
        let words = weights.words
        let hasOther = map.terms.contains { term in
            term.role == .object && !term.isAside && !reading.wholeKeys.contains(term.key)
                && words.isAction(term.word, stem: term.key)
        }
        guard !hasOther else { return false }
        let acts = map.terms.filter { $0.role == .action }
        guard reading.saysAction else {
            return acts.takesInAll(words) || acts.allSatisfy { words.fieldActions.contains($0.key) }
        }
        let mine = reading.text.terms.filter { $0.role == .action }
        let fits = acts.map { act in
            words.wholeActions.contains(act.key)
                || mine.contains { $0.key == act.key || words.areSynonyms($0.key, act.key, of: []) }
        }
        return fits.isEmpty || fits.allSatisfy(\.self)
            || (fits.contains(true) && acts.dropFirst().allSatisfy(\.isListed))
    }

    private func keep(_ comparison: Comparison, _ quality: Double, in best: inout Comparison) {
        guard comparison.similarity * quality > best.similarity || best.shared.isEmpty else { return }
        best = comparison
        best.similarity *= quality
    }
}

extension TitleSimilarity.Comparison {
    /// Says of what is shared by the process that it is its part that is named.
    fileprivate mutating func sharePart(_ reading: WiderReading) {
        guard let place = shared.firstIndex(where: { reading.wholeKeys.contains($0.key) }) else { return }
        let key = shared[place].key
        shared.removeAll { reading.wholeKeys.contains($0.key) }
        shared.insert(
            TitleSimilarity.SharedTerm(key: key, left: reading.part, right: reading.whole, kind: .part), at: 0)
    }
}

extension Sequence<Term> {
    /// Whether one of the actions at the head of a title takes in all that is done: *Pengawasan dan Pelayanan Cukai*, but
    /// not *Pelaksanaan Evaluasi*.
    func takesInAll(_ words: MatchingWords) -> Bool {
        var isAll = false
        for action in self {
            if isAll, action.isListed { return true }
            isAll = words.wholeActions.contains(action.key)
        }
        return isAll
    }
}

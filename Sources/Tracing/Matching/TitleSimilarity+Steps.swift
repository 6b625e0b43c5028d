/// How well the title of an SOP fits that of a map: as the same, and as a step, a part or one of the things of what it
/// names.
extension TitleSimilarity {
    /// The title of an SOP, in each way it can be read.
    struct StepTitle {
        let readings: [AlignableText]
        /// With processes in place of the parts that are named.
        let wider: [WiderReading]
    }

    /// The title of a map or the name of an activity, in each way it can be read.
    struct MapTitle {
        let readings: [AlignableText]
        /// With one alone of the things that it lists.
        var singles: [(reading: SingleReading, text: AlignableText)] = []
        /// The processes it names only a part of.
        var wholesOfParts: Set<String> = []
        /// Whether no other map is about what it is about, so that the main work with a thing stands for all of it.
        var isOnly = false
        /// The words of their own that no other map has.
        var soleKeys: Set<String> = []

        var text: TextTerms { readings[0].text }
    }

    func step(_ text: TextTerms, wider: [WiderReading]) -> StepTitle {
        StepTitle(readings: readings(of: text), wider: wider)
    }

    func map(_ text: TextTerms, parts: ProcessParts) -> MapTitle {
        MapTitle(
            readings: readings(of: text),
            singles: text.singleReadings(weights).map { ($0, AlignableText($0.text, weights)) },
            wholesOfParts: text.wholesOfParts(parts, weights.words))
    }

    func activity(_ text: TextTerms) -> MapTitle { MapTitle(readings: readings(of: text)) }

    func compare(_ step: StepTitle, with map: MapTitle) -> Comparison {
        var best = Comparison()
        for other in map.readings {
            for step in step.readings {
                let comparison = TermAlignment(
                    step, other, weights: weights, isStep: true, isOnly: map.isOnly, soleKeys: map.soleKeys
                ).comparison
                guard Self.sharesName(step, comparison), Self.sharesName(other, comparison) else { continue }
                keep(comparison, 1, in: &best)
            }
            keepParts(of: step, other, 1, map, in: &best)
        }
        for (single, text) in map.singles {
            if single.saysEnough, let written = step.readings.first,
                written.written.contains(where: { single.keys.contains($0.key) })
            {
                let comparison = TermAlignment(written, text, weights: weights, isStep: true).comparison
                keep(comparison, AlignmentScale.single, in: &best)
            }
            keepParts(of: step, text, AlignmentScale.single, map, in: &best)
        }
        return best
    }

    /// What is best of it and of the processes that the title names a part of.
    private func keepParts(
        of step: StepTitle, _ text: AlignableText, _ quality: Double, _ map: MapTitle, in best: inout Comparison
    ) {
        guard best.similarity < AlignmentScale.part else { return }
        for reading in step.wider
        where reading.mayBe(text.text) && !map.wholesOfParts.contains(reading.whole)
            && takesIn(text.text, reading, isOnly: map.isOnly || reading.isSole)
            && !step.readings.contains(where: { !TermContrasts.between($0.sides, text.sides).isEmpty })
        {
            let wide = AlignableText(reading.text, weights)
            var comparison = TermAlignment(wide, text, weights: weights, isStep: true, isOnly: map.isOnly).comparison
            let most = reading.isSole ? AlignmentScale.mostOfSole : AlignmentScale.mostOfWhole
            guard comparison.rest[1] <= most,
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
    private func takesIn(_ map: TextTerms, _ reading: WiderReading, isOnly: Bool) -> Bool {
        let words = weights.words
        let hasOther = map.terms.contains { term in
            term.role == .object && !term.isAside && !reading.wholeKeys.contains(term.key)
                && words.isAction(term.word, stem: term.key)
        }
        guard !hasOther else { return false }
        let acts = map.terms.filter { $0.role == .action }
        if isOnly, !acts.isEmpty, acts.allSatisfy({ words.mainActions.contains($0.key) }) { return true }
        guard reading.saysAction else {
            return takeInAll(acts) || acts.allSatisfy { words.fieldActions.contains($0.key) }
        }
        let mine = reading.text.terms.filter { $0.role == .action }
        let fits = acts.map { act in
            words.wholeActions.contains(act.key)
                || mine.contains { $0.key == act.key || words.areSynonyms($0.key, act.key, of: []) }
        }
        return fits.isEmpty || fits.allSatisfy(\.self)
            || (fits.contains(true) && acts.dropFirst().allSatisfy(\.isListed))
    }

    private func takeInAll(_ actions: [Term]) -> Bool {
        let whole = weights.words.wholeActions
        return ActionWords.takeInAll(actions.lazy.map { (isWhole: whole.contains($0.key), isListed: $0.isListed) })
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

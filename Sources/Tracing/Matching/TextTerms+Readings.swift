/// A title read with the process in place of a part of it that is named.
struct WiderReading: Sendable, Hashable {
    var text: TextTerms
    /// The part, as the title writes it.
    var part: String
    /// The process it belongs to.
    var whole: String
    var wholeKeys: Set<String>
    /// Those of them that a title must have to name the process.
    var neededKeys: [String]
    /// Whether the process is named by what is done: *pencairan dana*.
    var saysAction: Bool
    /// Whether one map alone names the process, so that this map is meant, whatever else its name says.
    var isSole = false

    /// Whether a title has what it must have to name the process.
    func mayBe(_ title: TextTerms) -> Bool {
        neededKeys.allSatisfy { key in title.terms.contains { $0.key == key } }
    }
}

extension TextTerms {
    private static let widerLimit = 16

    /// The title with each process in place of the part of it that is named: *Pelayanan Roya* as *Pemeliharaan Data
    /// Pendaftaran Tanah*. What else the title says stands beside it.
    func widerReadings(_ parts: ProcessParts, _ known: MatchingWords) -> [WiderReading] {
        guard !parts.isEmpty else { return [] }
        var found: [WiderReading] = []
        let keys = terms.map(\.key)
        for place in terms.indices {
            for part in parts[terms[place].key] where keys[place...].starts(with: part.keys) {
                guard part.keys.count > 1 || part.isNamed(by: terms[place], known) else { continue }
                let range = place..<place + part.keys.count
                let isOwn = terms.enumerated().contains {
                    !range.contains($0.offset) && $0.element.role == .action
                        && known.ownActions.contains($0.element.key)
                }
                guard !isOwn else { continue }
                let reading = wider(part, at: range, known)
                if !found.contains(where: { $0.text == reading.text }) { found.append(reading) }
                if found.count == Self.widerLimit { return found }
            }
        }
        return found
    }

    /// The words of terms; a phrase that several of them were made of once.
    private static func written(_ terms: ArraySlice<Term>) -> String {
        var words: [String] = []
        for term in terms where words.last != term.word { words.append(term.word) }
        return words.joined(separator: " ")
    }

    /// The processes of which a part is named: *Penyusunan RKP Desa* is another part of the planning that *RPJM Desa*
    /// belongs to, and *Pemilihan Penyedia melalui Tender* takes in no *Penunjukan Langsung*.
    /// One that it names whole, with what is done, is none: *Penilaian Kinerja Pegawai* takes in all that belongs to
    /// *kinerja pegawai*.
    func wholesOfParts(_ parts: ProcessParts, _ known: MatchingWords) -> Set<String> {
        let things = Set(terms.filter { $0.role == .object }.map(\.key))
        return Set(widerReadings(parts, known).filter { !things.isSubset(of: $0.wholeKeys) }.map(\.whole))
    }

    private func wider(_ part: ProcessPart, at range: Range<Int>, _ known: MatchingWords) -> WiderReading {
        let wholeKeys = Set(part.process.whole.map(\.key))
        let saysAction = part.process.whole.contains { $0.role == .action }
        let rest = terms.enumerated().filter { !range.contains($0.offset) && !wholeKeys.contains($0.element.key) }
        let actions = saysAction ? [] : rest.map(\.element).filter { $0.role == .action }
        let aside = rest.map(\.element).filter { $0.role == .object }.map { term in
            var term = term
            term.isAside = true
            return term
        }
        var text = self
        text.terms = actions + part.process.whole + aside
        text.otherReadings = []
        return WiderReading(
            text: text, part: Self.written(terms[range]), whole: Self.written(part.process.whole[...]),
            wholeKeys: wholeKeys, neededKeys: part.process.neededKeys, saysAction: saysAction)
    }

    /// The title of a map read with one alone of the things it lists: *Pelayanan Nikah dan Rujuk* as *Pelayanan Nikah*.
    ///
    /// One that says little by itself takes over how the first begins (*Kesehatan Ibu dan Anak*, *Kesehatan Anak*), and
    /// the first how the last ends (*Perpindahan dan Kedatangan Penduduk*, *Perpindahan Penduduk*).
    func singleReadings(_ weights: TermWeights) -> [SingleReading] {
        var actions = terms.prefix { $0.role == .action }
        if actions.count > 1, actions.count < terms.count, terms[actions.count].isListed { actions = terms.prefix(1) }
        let isWhole = actions.first.map { weights.words.wholeActions.contains($0.key) } ?? false
        var runs: [[Term]] = []
        for term in terms.dropFirst(actions.count) where !term.isAside {
            if runs.isEmpty || term.isListed { runs.append([]) }
            runs[runs.count - 1].append(term)
        }
        guard runs.count > 1, runs.count <= 4, let first = runs.first, let last = runs.last else { return [] }
        var singles = runs.enumerated().map { place, run in
            place > 0 && !Self.saysEnough(run, weights) ? first.dropLast() + run : run
        }
        if first.count == 1, last.count > 1 { singles.append(first + last.dropFirst()) }
        return singles.map { single in
            var things = single
            if !things.isEmpty { things[0].isListed = false }
            var text = self
            text.terms = actions + things
            text.otherReadings = []
            let saysEnough = isWhole && Self.saysEnough(things, weights)
            return SingleReading(text: text, keys: Set(things.map(\.key)), saysEnough: saysEnough)
        }
    }

    /// Whether a thing stands for itself: by a word of its own, or by two common ones together (*barang bukti*).
    private static func saysEnough(_ run: [Term], _ weights: TermWeights) -> Bool {
        weights.weight(of: run) >= (run.count > 1 ? AlignmentScale.saysEnoughTogether : AlignmentScale.saysEnough)
    }
}

/// The title of a map read with one alone of the things it lists.
struct SingleReading: Sendable {
    var text: TextTerms
    /// Of the thing alone.
    var keys: Set<String>
    /// Whether the map takes in each act on that thing. Otherwise it only answers a process that is named by it.
    var saysEnough: Bool
}

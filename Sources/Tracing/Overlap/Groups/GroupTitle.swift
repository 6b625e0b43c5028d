/// What a title is about, as far as two SOPs with the same of it may be one: without the names of units and places,
/// opened, joined and stemmed as for matching.
struct GroupTitle: Sendable, Hashable {
    /// What is done, as keys of terms; sorted.
    var actions: [String]
    /// What it is done to, as keys, sorted; without words that say next to nothing, where enough is left.
    var objects: [String]
    /// The numbers and levels it names, which are no years: *Eselon II* is not *Eselon III*.
    var numbers: [String]

    /// A title of nothing is like no other.
    var isEmpty: Bool { objects.isEmpty }

    /// - Parameters:
    ///   - terms: the title as it was read.
    ///   - words: what words mean to each other.
    ///   - levels: what follows *tingkat* in the title: *tingkat kota* is not *tingkat kecamatan*.
    init(_ terms: TextTerms, words: MatchingWords, levels: [String] = []) {
        let named = Self.namedByActions(terms.terms, words)
        let things = terms.terms.filter { $0.role == .object && !Self.isNumber($0) } + named
        let telling = things.filter { words.weight(of: $0.key) >= Self.leastWeight }
        let kept = telling.count < 2 ? things : telling
        let done = terms.terms.filter { $0.role == .action }.map(\.key)
        objects = Array(Set((kept.isEmpty ? terms.terms : kept).map(\.key))).sorted()
        actions = kept.isEmpty ? [] : Array(Set(done)).sorted()
        numbers = Array(Set(terms.terms.filter(Self.isNumber).map(Self.number) + levels)).sorted()
    }

    /// The actions behind one that says only that something is done, which are things as well: *Pelayanan Bantuan* and
    /// *Pelayanan Rekomendasi* serve different things; *Pelaksanaan Pemantauan* is *Pemantauan*.
    private static func namedByActions(_ terms: [Term], _ words: MatchingWords) -> [Term] {
        zip(terms, terms.dropFirst()).compactMap { before, term in
            let isBehindBroad = term.role == .action && words.broadActions.contains(before.key)
            return isBehindBroad && words.isThing(term.key) && !ActionWords.hasForm(term.word) ? term : nil
        }
    }

    /// *Kegiatan*, *bidang*, *dinas* say next to nothing.
    private static let leastWeight = 0.2

    /// A number, a letter alone (*Golongan C*), or what holds a digit.
    private static func isNumber(_ term: Term) -> Bool {
        Numerals.value(of: term.word) != nil || term.word.utf8.count == 1
            || term.word.utf8.contains { (48...57).contains($0) }
    }

    private static func number(_ term: Term) -> String { Numerals.value(of: term.word).map(String.init) ?? term.word }

    /// Whether what is done may be the same: one action in common, two that mean the same, nothing said on one side, or
    /// on both sides only that something is done.
    func mayBeDone(like other: GroupTitle, _ words: MatchingWords) -> Bool {
        if actions.isEmpty || other.actions.isEmpty { return true }
        if (actions + other.actions).allSatisfy(words.broadActions.contains) { return true }
        return actions.contains { mine in
            other.actions.contains { theirs in
                guard mine != theirs else { return true }
                guard let groups = words.actionGroups[mine], let others = words.actionGroups[theirs] else {
                    return false
                }
                return groups.contains { others.contains($0) }
            }
        }
    }

    /// Whether each of two titles names a thing of weight that the other does not: *apotek* here and *klinik* there.
    func partsWays(with other: GroupTitle, _ words: MatchingWords) -> Bool {
        func hasOwn(_ mine: [String], _ theirs: [String]) -> Bool {
            mine.contains { !theirs.contains($0) && words.weight(of: $0) > Self.weakWeight }
        }
        return hasOwn(objects, other.objects) && hasOwn(other.objects, objects)
    }

    /// *Surat*, *dokumen*, *daftar* may stand for each other.
    private static let weakWeight = 0.3
}

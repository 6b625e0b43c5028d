internal import Dossier

/// The names of the units as texts use them: the name, former names, short forms and titles of heads, the id where it is
/// a word, and the initials. All are looked for at once, in one pass over a text (a trie of words, the longest name
/// first).
struct UnitNames: Sendable {
    /// A name that stands in a text.
    struct Match: Sendable, Hashable {
        /// The position of the unit; `nil` for the name of the agency itself.
        var unit: Int?
        /// The words of the text that it takes.
        var words: Range<Int>
        /// Whether it speaks of one office and no other: not *Bagian Umum*, which every agency has several of.
        var isTelling: Bool
    }

    private struct Node: Sendable {
        var next: [String: Int] = [:]
        /// The units of this name; a present name drives out former ones.
        var units: Set<Int> = []
        var isFormer = true
        var isAgency = false
        var isTelling = false
    }

    private var nodes = [Node()]
    private let agencyPlace: Set<String>

    init(_ tree: UnitTree, agency: Agency) {
        let agencyWords = NameWords.of(agency.name)
        agencyPlace = Set(agencyWords)
        add(agencyWords, unit: nil, isFormer: false, isTelling: false)
        for (position, unit) in tree.units.enumerated() {
            for name in [unit.name] + unit.formerNames {
                let isFormer = name != unit.name
                let words = NameWords.of(name)
                let isTelling = words.count > 1 && !Self.commonOffices.contains(words.first ?? "")
                add(words, unit: position, isFormer: isFormer, isTelling: isTelling)
                for spoken in SpokenUnitName.others(than: words) {
                    add(spoken, unit: position, isFormer: isFormer, isTelling: isTelling)
                }
                if let place = Self.place(in: words) {
                    add(place, unit: position, isFormer: isFormer, isTelling: false)
                }
                if let initials = Self.initials(of: words) {
                    add([initials], unit: position, isFormer: true, isTelling: isTelling)
                }
            }
            let id = NameWords.of(unit.id)
            if let word = id.first, id.count == 1, word.utf8.count >= 4, word.allSatisfy(\.isLetter) {
                add([word], unit: position, isFormer: false, isTelling: word != NameWords.of(unit.name).first)
            }
        }
    }

    /// The names in a text, from left to right; of two that overlap the one that begins first, the longer one.
    func matches(in words: [String]) -> [Match] {
        var found: [Match] = []
        var start = 0
        while start < words.count {
            guard let match = longest(at: start, in: words) else {
                start += 1
                continue
            }
            if !isOfAnotherAgency(match, in: words) { found.append(match) }
            start = match.words.upperBound
        }
        return found
    }

    private func longest(at start: Int, in words: [String]) -> Match? {
        var (node, place) = (0, start)
        var best: Match?
        while place < words.count, let next = nodes[node].next[words[place]] {
            (node, place) = (next, place + 1)
            let known = nodes[node]
            if known.isAgency || known.units.count == 1 {
                best = Match(
                    unit: known.isAgency ? nil : known.units.first, words: start..<place,
                    isTelling: known.isTelling && !known.isAgency)
            }
        }
        return best
    }

    /// *Dinas Kesehatan Provinsi …* and *Badan Kepegawaian Negara* are no units of a city.
    private func isOfAnotherAgency(_ match: Match, in words: [String]) -> Bool {
        guard match.unit != nil, words.indices.contains(match.words.upperBound) else { return false }
        let next = words[match.words.upperBound]
        if next == "negara" || next == "nasional" || next == "republik" { return true }
        guard Self.regions.contains(next) else { return false }
        let name = words[match.words.upperBound...].dropFirst().first
        return !(name.map(agencyPlace.contains) ?? agencyPlace.contains(next))
    }

    // MARK: - Building

    private mutating func add(_ words: [String], unit: Int?, isFormer: Bool, isTelling: Bool) {
        guard !words.isEmpty, words.count <= Self.longestName else { return }
        var node = 0
        for word in words {
            if let next = nodes[node].next[word] {
                node = next
            } else {
                nodes.append(Node())
                nodes[node].next[word] = nodes.count - 1
                node = nodes.count - 1
            }
        }
        guard let unit else {
            nodes[node].isAgency = true
            return
        }
        if isFormer, !nodes[node].isFormer { return }
        if !isFormer, nodes[node].isFormer { nodes[node].units = [] }
        nodes[node].isFormer = isFormer
        nodes[node].isTelling = isTelling
        nodes[node].units.insert(unit)
    }

    private static let longestName = 40
    private static let regions: Set<String> = ["provinsi", "kabupaten", "kab", "kota", "propinsi"]
    /// Offices that one goes to from everywhere, or that stand below many units.
    private static let commonOffices: Set<String> = [
        "bagian", "bidang", "seksi", "subbagian", "subbidang", "sekretariat", "inspektorat", "subbag", "biro",
    ]
    private static let territories: Set<String> = [
        "kecamatan", "kelurahan", "desa", "distrik", "nagari", "puskesmas", "uptd", "upt",
    ]

    /// *Contoh Utara* of *Kecamatan Contoh Utara*; one word alone may mean anything.
    private static func place(in words: [String]) -> [String]? {
        guard let first = words.first, territories.contains(first), words.count > 2 else { return nil }
        return Array(words.dropFirst())
    }

    /// *DPMPTSP*, *BPKAD*: the first letters of four words and more, without *dan*.
    private static func initials(of words: [String]) -> String? {
        let telling = words.filter { !["dan", "serta", "untuk"].contains($0) }
        guard telling.count >= 4 else { return nil }
        return String(telling.compactMap(\.first))
    }
}

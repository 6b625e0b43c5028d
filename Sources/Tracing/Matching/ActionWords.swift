/// The words for what is done, and what each says of it.
struct ActionWords: Sendable {
    /// The groups of actions a stem belongs to; two actions with a group in common mean the same.
    private(set) var groups: [String: [Int]] = [:]
    /// What the actions of a group must be done to, where they mean the same only then: *pengadaan* and *rekrutmen* of
    /// *pegawai*.
    private var groupThings: [Int: Set<String>] = [:]
    private var groupCount = 0
    /// The actions as the files write them, each with the words it was made of.
    var forms: Set<String> = []
    /// Actions that say only that something is done: *pelaksanaan*, *pengelolaan*.
    var broad: Set<String> = []
    /// Actions that make what they name: *penyusunan analisis* is *analisis*, *pemberian izin* is *izin*.
    var making: Set<String> = []
    /// Actions that are one stage of what a broad action covers: *pemeriksaan*, *akreditasi*.
    var stages: Set<String> = []
    /// Actions that only ask for something: what is done with a request is done for the thing (*Penyelesaian Permohonan
    /// Restitusi* is *Restitusi*).
    var requests: Set<String> = []
    /// Actions that take in all that is done with a thing: *pengelolaan*, *pembinaan*.
    var whole: Set<String> = []
    /// Actions that look after a field, so that its parts belong to them: *pencegahan*, *pengawasan*.
    var field: Set<String> = []
    /// Actions that are work of their own beside the rest of what is done with a thing: *audit*, *akreditasi*.
    var own: Set<String> = []
    /// The main work with a thing: *penerbitan*, *penyaluran*.
    var main: Set<String> = []
    /// Words that look like actions and are none: *perpustakaan*.
    var nouns: Set<String> = []

    /// Whether a word at the head of a title says what is done: *pengarsipan* and *mengarsipkan*, but not *arsip*.
    func isAction(_ word: String, stem: String) -> Bool {
        guard groups[stem] != nil || broad.contains(stem) else { return false }
        return forms.contains(word) || forms.contains(stem) || (word.hasPrefix("me") && word != stem)
    }

    /// Whether the first word of a title has the form of an action that no file names: *penyiangan*.
    func looksLikeAction(_ word: String, stem: String) -> Bool {
        guard !nouns.contains(word), word.utf8.count > 6 else { return false }
        return (word != stem && Self.hasForm(word)) || word.hasSuffix("asi")
    }

    static func hasForm(_ word: String) -> Bool {
        (word.hasPrefix("pe") && word.hasSuffix("an")) || word.hasPrefix("me")
    }

    /// Whether two actions belong to one group, done to these things.
    func areSynonyms(_ left: String, _ right: String, of things: Set<String>) -> Bool {
        areSynonyms(groups[left] ?? [], groups[right] ?? [], of: things)
    }

    /// Whether actions of these groups may mean the same, done to these things.
    func areSynonyms(_ left: [Int], _ right: [Int], of things: @autoclosure () -> Set<String>) -> Bool {
        left.contains { group in
            right.contains(group) && (groupThings[group].map { !$0.isDisjoint(with: things()) } ?? true)
        }
    }

    /// Whether one of the actions at the head of a title takes in all that is done: *Pengawasan dan Pelayanan Cukai*, but
    /// not *Pelaksanaan Evaluasi*.
    static func takeInAll(_ actions: some Sequence<(isWhole: Bool, isListed: Bool)>) -> Bool {
        var isAll = false
        for action in actions {
            if isAll, action.isListed { return true }
            isAll = action.isWhole
        }
        return isAll
    }

    /// Adds actions, by their stems, that mean the same: of `things` alone, or of anything where that is `nil`.
    mutating func add(_ group: [String], of things: [String]?) {
        for action in group { groups[action, default: []].append(groupCount) }
        groupThings[groupCount] = things.map { Set($0) }
        groupCount += 1
    }
}

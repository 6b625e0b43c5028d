/// What is left of one text while it is laid beside another.
struct AlignedSide {
    let text: AlignableText
    /// The different things that nothing answers yet.
    var objects: [WeighedTerm]
    private(set) var actions: [WeighedTerm]

    init(_ text: AlignableText) { (self.text, objects, actions) = (text, text.objects, text.actions) }

    /// All terms, as they stand.
    var written: [Term] { text.written }

    func writes(_ key: String) -> Bool { written.contains { $0.key == key } }

    func writesThing(_ key: String) -> Bool { written.contains { $0.key == key && $0.role == .object } }

    func object(_ key: String) -> WeighedTerm? { objects.first { $0.key == key } }

    mutating func remove(_ key: String) {
        if let place = objects.firstIndex(where: { $0.key == key }) { objects.remove(at: place) }
    }

    /// Whether a term is a thing here by itself or at the head of a fixed phrase (*mutasi peserta didik*), and not a
    /// further part of one (*musyawarah perencanaan pembangunan*).
    func names(_ key: String) -> Bool {
        guard object(key) != nil else { return false }
        return written.indices.contains { place in
            let object = written[place]
            guard object.key == key, object.role == .object else { return false }
            return !object.word.contains(" ") || place == 0 || written[place - 1].word != object.word
        }
    }

    /// Takes the first thing for the action it is a misspelling of.
    mutating func makeHeadAction(as action: WeighedTerm) {
        guard let head = objects.first else { return }
        objects.removeFirst()
        actions = [WeighedTerm(head, as: action)]
    }

    // MARK: - What is done

    /// Whether the actions only make or do what is named behind them.
    var isMaking: Bool { actions.allSatisfy(\.saysLittle) }

    /// Whether the actions only say that something is done.
    var isBroad: Bool { actions.allSatisfy { $0.traits.contains(.broad) } }

    /// The actions; of *Pelayanan Perpindahan* the second, since the first only says that something is done.
    var tellingActions: [WeighedTerm] {
        let telling = actions.filter { !$0.traits.contains(.broad) }
        return telling.isEmpty ? actions : telling
    }

    /// Whether the main work with a thing is named: *Penyaluran Pupuk*, *Pencatatan Kelahiran*.
    var isMain: Bool { !actions.isEmpty && actions.allSatisfy { $0.traits.contains(.main) } }

    /// Whether all is meant that is done with a thing.
    var takesInAll: Bool {
        ActionWords.takeInAll(actions.lazy.map { (isWhole: $0.traits.contains(.whole), isListed: $0.isListed) })
    }
}

extension WeighedTerm {
    var saysLittle: Bool { !traits.isDisjoint(with: [.broad, .making]) }
}

/// Two texts laid side by side: which terms answer each other, what is left over, and what that says.
struct TermAlignment {
    private(set) var comparison = TitleSimilarity.Comparison()

    private let weights: TermWeights
    private var words: MatchingWords { weights.words }
    /// The weight of what the things of both sides share.
    private var shared = 0.0
    /// Whether they share a word that is not a common one.
    private var sharesOwnWord = false
    /// The weight of a shared action that says something of its own.
    private var done = 0.0
    /// Whether they share more than what is done.
    private var sharesThing: Bool { comparison.shared.count > (sharesAction ? 1 : 0) }
    /// Whether they share what is done by a word of its own.
    private var sharesAction = false
    /// Whether one only names a kind of what the other names.
    private var sharesKind = false
    private var left: AlignedSide
    private var right: AlignedSide

    /// With `isStep` the left may be one act of all that the right names.
    init(_ left: TextTerms, _ right: TextTerms, weights: TermWeights, isStep: Bool = false) {
        self.weights = weights
        self.left = AlignedSide(left)
        self.right = AlignedSide(right)
        guard !left.isEmpty, !right.isEmpty else { return }
        comparison.contrasts = TermContrasts.between(left, right, words)
        shareMisspeltActions()
        var action = shareActions()
        sharesAction = !comparison.shared.isEmpty
        comparison.sharesAction = action >= AlignmentScale.actionAsObject
        shareKinds()
        shareObjects()
        shareActionsAsObjects()
        shareSpellings()
        shareAcronyms()
        if isStep, action < AlignmentScale.actionWithin, isWithin {
            action = AlignmentScale.actionWithin
            comparison.isWithin = true
        }
        if isStep, !comparison.isWithin, action < 1, isWhole(self.right), isOfOtherThing {
            action *= AlignmentScale.otherThing
        }
        var similarity = AlignmentScale.confidence(of: objectShare) * action
        if !comparison.contrasts.isEmpty { similarity *= AlignmentScale.contrast }
        if sharesKind { similarity *= AlignmentScale.kind }
        if isShifted(self.left, beside: self.right) || isShifted(self.right, beside: self.left) {
            similarity *= AlignmentScale.shift
        }
        let isSame = left.terms.map(\.key).sorted() == right.terms.map(\.key).sorted()
        comparison.similarity = isSame ? 1 : min(1, max(0, similarity))
        comparison.rest = [self.left, self.right].map { rest(of: $0, least: AlignmentScale.leastRest) }
    }

    // MARK: - Actions

    /// How well the actions agree, 0…1.
    private mutating func shareActions() -> Double {
        guard !left.actions.isEmpty, !right.actions.isEmpty else {
            return isMaking(left) && isMaking(right) ? AlignmentScale.actionMissing : AlignmentScale.actionUnsaid
        }
        if let (mine, other) = pair(where: { $0.key == $1.key }) {
            comparison.share(mine, other, mine.word == other.word ? .same : .synonym)
            // What is done says something of its own: Mutasi Pegawai.
            if !saysLittle(mine) { done = AlignmentScale.ownAction }
            return 1
        }
        let words = words
        let things = Set((left.objects + right.objects).map(\.key))
        if let (mine, other) = pair(where: { words.areSynonyms($0.key, $1.key, of: things) }) {
            comparison.share(mine, other, .synonym)
            return AlignmentScale.actionSynonym
        }
        let isThing = (left.actions.contains(where: right.names), right.actions.contains(where: left.names))
        if (isThing.0 && isMaking(right)) || (isThing.1 && isMaking(left)) { return AlignmentScale.actionAsObject }
        if isBroad(left) || isBroad(right) {
            let isStage = (left.actions + right.actions).contains { words.isStage($0.key) }
            return isStage ? AlignmentScale.actionStage : AlignmentScale.actionBroad
        }
        return isThing.0 || isThing.1 ? AlignmentScale.actionElsewhere : AlignmentScale.actionOther
    }

    /// Whether the right names a thing and all that is done with it, and the left one act on this thing.
    private var isWithin: Bool {
        guard isWhole(right), !left.actions.isEmpty, sharesThing, comparison.contrasts.isEmpty,
            !(left.actions + left.objects).contains(where: { words.ownActions.contains($0.key) }), !isOfOtherThing
        else { return false }
        return rest(of: right, least: 0) <= AlignmentScale.mostWithin
    }

    /// Whether all is meant that is done with a thing.
    private func isWhole(_ side: AlignedSide) -> Bool {
        side.actions.takesInAll(words)
    }

    /// Whether the left is about another thing, and names that of the right only beside it: *Perawatan Mobil Ambulans
    /// Gawat Darurat* is nothing of *Gawat Darurat*.
    private var isOfOtherThing: Bool {
        guard let head = left.written.first(where: { $0.role == .object }), left.hasObject(head), !head.isAside else {
            return false
        }
        return weights.weight(of: head.key) >= AlignmentScale.ownThing
    }

    private func saysLittle(_ action: Term) -> Bool {
        words.broadActions.contains(action.key) || words.makingActions.contains(action.key)
    }

    /// Whether the action only makes or does what is named behind it.
    private func isMaking(_ side: AlignedSide) -> Bool {
        side.actions.allSatisfy { saysLittle($0) }
    }

    private func pair(where fits: (Term, Term) -> Bool) -> (Term, Term)? {
        for mine in left.actions {
            if let other = right.actions.first(where: { fits(mine, $0) }) { return (mine, other) }
        }
        return nil
    }

    private func isBroad(_ side: AlignedSide) -> Bool {
        side.actions.allSatisfy { words.broadActions.contains($0.key) }
    }

    /// A head that is misspelt is not seen as an action: *Penerbitn Surat …*.
    private mutating func shareMisspeltActions() {
        if left.actions.isEmpty, let head = left.objects.first,
            right.actions.contains(where: { Spelling.mayBeSame(head.word, $0.word, known: words.known) })
        {
            left.makeHeadAction(as: right.actions.first { Spelling.mayBeSame(head.word, $0.word, known: words.known) })
        } else if right.actions.isEmpty, let head = right.objects.first {
            let action = left.actions.first { Spelling.mayBeSame(head.word, $0.word, known: words.known) }
            if action != nil { right.makeHeadAction(as: action) }
        }
    }

    // MARK: - Things

    private mutating func shareObjects() {
        for object in left.objects {
            guard let other = right.objects.first(where: { $0.key == object.key }) else { continue }
            share(object, other, object.word == other.word ? .same : .synonym, quality: 1)
        }
    }

    /// A thing of one may be the action of the other: Penyusunan Laporan X, Pelaporan X.
    private mutating func shareActionsAsObjects() {
        for object in left.objects {
            guard let other = right.actions.first(where: { $0.key == object.key }) else { continue }
            left.objects.removeAll { $0.key == object.key }
            cover(object, other)
        }
        for object in right.objects {
            guard let other = left.actions.first(where: { $0.key == object.key }) else { continue }
            right.objects.removeAll { $0.key == object.key }
            cover(other, object)
        }
    }

    private mutating func cover(_ mine: Term, _ other: Term) {
        let weight = weights.weight(of: mine.key)
        shared += AlignmentScale.covered * weight
        if weight >= AlignmentScale.enough { sharesOwnWord = true }
        comparison.share(mine, other, .synonym)
    }

    /// One names a kind of what the other names: *dokter*, *tenaga kesehatan*.
    private mutating func shareKinds() {
        for object in left.objects {
            for kind in words.kinds[object.key] ?? [] { share(kind, isLeft: true) }
        }
        for object in right.objects {
            for kind in words.kinds[object.key] ?? [] { share(kind, isLeft: false) }
        }
    }

    private mutating func share(_ kind: ThingKind, isLeft: Bool) {
        let (whole, parts) = isLeft ? (left.objects, right.objects) : (right.objects, left.objects)
        let members = kind.members(among: parts)
        // Where both name the whole, or both a kind, that answers for itself.
        guard kind.isNamed(by: whole), !kind.isNamed(by: parts), let member = members.first,
            kind.members(among: whole).isEmpty,
            let name = whole.first(where: { $0.key == kind.name.first })
        else { return }
        let (named, keys) = (Set(kind.name), Set(members.map(\.key)))
        left.objects.removeAll { (isLeft ? named : keys).contains($0.key) }
        right.objects.removeAll { (isLeft ? keys : named).contains($0.key) }
        let weight = kind.name.reduce(0) { $0 + weights.weight(of: $1) }
        shared += AlignmentScale.kind * max(AlignmentScale.enough, weight)
        comparison.share(isLeft ? name : member, isLeft ? member : name, .synonym)
        sharesKind = true
    }

    private mutating func shareSpellings() {
        for object in left.objects {
            let other = right.objects.first { Spelling.mayBeSame(object.word, $0.word, known: words.known) }
            if let other { share(object, other, .spelling, quality: 0.95) }
        }
        for object in left.objects {
            let other = right.objects.first { Spelling.mayBeOneBase(object, $0) || Spelling.mayBeOneBase($0, object) }
            if let other { share(object, other, .synonym, quality: 1) }
        }
        // Spelt in one word or in two: sub domain, subdomain.
        for (place, object) in left.objects.enumerated().dropLast() where left.objects.indices.contains(place + 1) {
            let joined = object.word + left.objects[place + 1].word
            guard let other = right.objects.first(where: { $0.word == joined }) else { continue }
            left.objects.remove(at: place + 1)
            share(object, other, .spelling, quality: 1)
        }
        for (place, object) in right.objects.enumerated().dropLast() where right.objects.indices.contains(place + 1) {
            let joined = object.word + right.objects[place + 1].word
            guard let other = left.objects.first(where: { $0.word == joined }) else { continue }
            right.objects.remove(at: place + 1)
            share(other, object, .spelling, quality: 1)
        }
    }

    /// Abbreviations nobody listed, by their letters: *PKK* and *Pemberdayaan dan Kesejahteraan Keluarga*.
    private mutating func shareAcronyms() {
        for object in left.objects {
            guard let run = Acronym.run(of: object.word, in: right.written, isKnown: isKnown) else { continue }
            shareAcronym(object, run, isLeft: true)
        }
        for object in right.objects {
            guard let run = Acronym.run(of: object.word, in: left.written, isKnown: isKnown) else { continue }
            shareAcronym(object, run, isLeft: false)
        }
    }

    /// Whether a word is one of its own, and no abbreviation.
    private func isKnown(_ word: String) -> Bool {
        words.known.contains(word) && words.abbreviations.meaning(of: [word]) == nil
    }

    private mutating func shareAcronym(_ object: Term, _ run: [Term], isLeft: Bool) {
        let keys = Set(run.map(\.key))
        let rest = (isLeft ? right : left).objects.filter { keys.contains($0.key) }
        left.objects.removeAll { isLeft ? $0 == object : keys.contains($0.key) }
        right.objects.removeAll { isLeft ? keys.contains($0.key) : $0 == object }
        shared += max(weights.weight(of: object.key), rest.reduce(0) { $0 + weights.weight(of: $1.key) })
        let whole = Term(key: object.key, word: run.map(\.word).joined(separator: " "), role: .object)
        comparison.share(isLeft ? object : whole, isLeft ? whole : object, .abbreviation)
    }

    private mutating func share(
        _ object: Term, _ other: Term, _ kind: TitleSimilarity.SharedTerm.Kind, quality: Double
    ) {
        left.objects.removeAll { $0.key == object.key }
        right.objects.removeAll { $0.key == other.key }
        // What one says only beside the rest is not what it is about.
        let standing = object.isAside == other.isAside ? 1 : AlignmentScale.asideShared
        let weight = max(weights.weight(of: object.key), weights.weight(of: other.key))
        shared += quality * standing * weight
        if weight * standing >= AlignmentScale.enough { sharesOwnWord = true }
        comparison.share(object, other, kind)
    }

    /// What is shared beside what is left. A rest on one side alone narrows the title; a rest on both makes it another,
    /// even where it is of common words: *Domisili Penduduk*, *Domisili Usaha*.
    private var objectShare: Double {
        let sides = [left, right]
        let most = sides.map { rest(of: $0, least: AlignmentScale.leastRest) }.max() ?? 0
        let both =
            zip(sides, [right, left]).map { side, other in
                rest(of: side, least: AlignmentScale.leastParting)
                    + (isHeadUnanswered(side, by: other) ? AlignmentScale.head : 0)
            }.min() ?? 0
        guard sharesThing else { return 0 }
        // All of a title that says enough stands in the other: more words cannot take that away.
        let whole = both == 0 ? shared + done : shared
        let isWithin = both <= AlignmentScale.next && whole >= AlignmentScale.enough
        let held = isWithin ? max(shared, AlignmentScale.full) : shared
        let saysMuch = sharesOwnWord || shared >= AlignmentScale.much
        let further = isWithin && saysMuch ? min(most, AlignmentScale.mostFurther) : most
        let share = (held + done) / (held + done + AlignmentScale.narrowing * further + AlignmentScale.parting * both)
        // Common words alone (Daerah, Kegiatan) say next to nothing.
        return share * min(1, (shared + done) / AlignmentScale.leastShared)
    }

    /// *Kunjungan Kerja DPRD* beside *Reses DPRD*: what is done here is answered by no action there.
    private func isHeadUnanswered(_ side: AlignedSide, by other: AlignedSide) -> Bool {
        guard other.actions.isEmpty, !side.actions.isEmpty, !isMaking(side),
            let head = other.written.first, other.hasObject(head)
        else { return false }
        return !side.actions.contains { other.writes($0.key) }
    }

    /// Whether a word that makes it another title is left over, be it a thing or what is done: *Perubahan APBD* is no
    /// *APBD*, *Pencabutan Pengukuhan* no *Pengukuhan*.
    private func isShifted(_ side: AlignedSide, beside other: AlignedSide) -> Bool {
        let things = side.objects.contains { !$0.isAside && !$0.isListed && words.shifts.contains($0.key) }
        // What both do, they do to the same: it must be what is undone here.
        let isNamed = !other.actions.isEmpty && other.actions.allSatisfy { side.writesThing($0.key) }
        let isDone = isNamed && side.actions.contains { words.shifts.contains($0.key) && !other.writes($0.key) }
        return things || isDone
    }

    private func rest(of side: AlignedSide, least: Double) -> Double {
        side.objects.reduce(0) { rest, object in
            let own = weights.weight(of: object.key)
            let weight = own <= AlignmentScale.faint ? own : max(least, own)
            return rest + weight * (object.isAside ? AlignmentScale.aside : 1)
        }
    }
}

/// What is left of one text while it is laid beside another.
struct AlignedSide {
    /// The different ones.
    var objects: [Term] = []
    private(set) var actions: [Term] = []
    /// All terms, as they stand.
    let written: [Term]

    init(_ text: TextTerms) {
        written = text.terms
        for term in text.terms {
            switch term.role {
            case .action: if !actions.contains(where: { $0.key == term.key }) { actions.append(term) }
            case .object:
                guard let place = objects.firstIndex(where: { $0.key == term.key }) else {
                    objects.append(term)
                    continue
                }
                if !term.isAside { objects[place].isAside = false }
            }
        }
    }

    func writes(_ key: String) -> Bool { written.contains { $0.key == key } }

    func writesThing(_ key: String) -> Bool { written.contains { $0.key == key && $0.role == .object } }

    func hasObject(_ term: Term) -> Bool { objects.contains { $0.key == term.key } }

    /// Whether a term is a thing here by itself or at the head of a fixed phrase (*mutasi peserta didik*), and not a
    /// further part of one (*musyawarah perencanaan pembangunan*).
    func names(_ term: Term) -> Bool {
        guard hasObject(term) else { return false }
        return written.indices.contains { place in
            let object = written[place]
            guard object.key == term.key, object.role == .object else { return false }
            return !object.word.contains(" ") || place == 0 || written[place - 1].word != object.word
        }
    }

    /// Takes the first thing for the action it is a misspelling of.
    mutating func makeHeadAction(as action: Term?) {
        guard let action, var head = objects.first else { return }
        objects.removeFirst()
        head.key = action.key
        head.role = .action
        actions = [head]
    }
}

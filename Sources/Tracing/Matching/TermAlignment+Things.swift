/// Which things answer each other: those of the same key, then what is written otherwise or named by a part.
extension TermAlignment {
    mutating func shareThings() {
        shareKinds()
        shareObjects()
        shareActionsAsObjects()
        shareSpellings()
        shareBases()
        shareJoinedWords()
        shareAcronyms()
    }

    private mutating func shareObjects() {
        for object in left.objects {
            guard let other = right.object(object.key) else { continue }
            share(object, other, object.word == other.word ? .same : .synonym, quality: 1)
        }
    }

    private mutating func share(
        _ object: WeighedTerm, _ other: WeighedTerm, _ kind: TitleSimilarity.SharedTerm.Kind, quality: Double
    ) {
        left.remove(object.key)
        right.remove(other.key)
        // What one says only beside the rest is not what it is about.
        let standing = object.isAside == other.isAside ? 1 : AlignmentScale.asideShared
        let weight = max(object.weight, other.weight)
        shared += quality * standing * weight
        if weight * standing >= AlignmentScale.enough { sharesOwnWord = true }
        comparison.share(object.term, other.term, kind)
    }

    // MARK: - Actions and kinds

    /// A thing of one may be the action of the other: Penyusunan Laporan X, Pelaporan X.
    private mutating func shareActionsAsObjects() {
        for object in left.objects {
            guard let other = right.actions.first(where: { $0.key == object.key }) else { continue }
            left.remove(object.key)
            cover(object, other)
        }
        for object in right.objects {
            guard let other = left.actions.first(where: { $0.key == object.key }) else { continue }
            right.remove(object.key)
            cover(other, object)
        }
    }

    private mutating func cover(_ mine: WeighedTerm, _ other: WeighedTerm) {
        shared += AlignmentScale.covered * mine.weight
        if mine.weight >= AlignmentScale.enough { sharesOwnWord = true }
        comparison.share(mine.term, other.term, .synonym)
    }

    /// One names a kind of what the other names: *dokter*, *tenaga kesehatan*.
    private mutating func shareKinds() {
        for object in left.objects {
            for kind in object.kinds { share(kind, isLeft: true) }
        }
        for object in right.objects {
            for kind in object.kinds { share(kind, isLeft: false) }
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
        comparison.share((isLeft ? name : member).term, (isLeft ? member : name).term, isLeft ? .hasKind : .kind)
        sharesKind = true
    }

    // MARK: - Written otherwise

    private mutating func shareSpellings() {
        for object in left.objects {
            let other = right.objects.first { Spelling.mayBeSame(object.word, $0.word, known: weights.words.known) }
            if let other { share(object, other, .spelling, quality: 0.95) }
        }
    }

    private mutating func shareBases() {
        for object in left.objects {
            let other = right.objects.first {
                Spelling.mayBeOneBase(object.term, $0.term) || Spelling.mayBeOneBase($0.term, object.term)
            }
            if let other { share(object, other, .synonym, quality: 1) }
        }
    }

    /// Spelt in one word or in two: sub domain, subdomain.
    private mutating func shareJoinedWords() {
        for (place, object) in left.objects.enumerated().dropLast() where left.objects.indices.contains(place + 1) {
            let next = left.objects[place + 1]
            guard let other = right.objects.first(where: { Spelling.isJoined($0.word, object.word, next.word) })
            else { continue }
            left.objects.remove(at: place + 1)
            share(object, other, .spelling, quality: 1)
        }
        for (place, object) in right.objects.enumerated().dropLast() where right.objects.indices.contains(place + 1) {
            let next = right.objects[place + 1]
            guard let other = left.objects.first(where: { Spelling.isJoined($0.word, object.word, next.word) })
            else { continue }
            right.objects.remove(at: place + 1)
            share(other, object, .spelling, quality: 1)
        }
    }

    /// Abbreviations nobody listed, by their letters: *PKK* and *Pemberdayaan dan Kesejahteraan Keluarga*.
    private mutating func shareAcronyms() {
        for object in left.objects where object.traits.contains(.unlisted) {
            guard let run = Acronym.run(of: object.word, in: right.written) else { continue }
            shareAcronym(object, run, isLeft: true)
        }
        for object in right.objects where object.traits.contains(.unlisted) {
            guard let run = Acronym.run(of: object.word, in: left.written) else { continue }
            shareAcronym(object, run, isLeft: false)
        }
    }

    private mutating func shareAcronym(_ object: WeighedTerm, _ run: [Term], isLeft: Bool) {
        let keys = Set(run.map(\.key))
        let rest = (isLeft ? right : left).objects.filter { keys.contains($0.key) }
        left.objects.removeAll { isLeft ? $0.key == object.key : keys.contains($0.key) }
        right.objects.removeAll { isLeft ? keys.contains($0.key) : $0.key == object.key }
        shared += max(object.weight, rest.reduce(0) { $0 + $1.weight })
        let whole = Term(key: object.key, word: run.map(\.word).joined(separator: " "), role: .object)
        comparison.share(isLeft ? object.term : whole, isLeft ? whole : object.term, .abbreviation)
    }
}

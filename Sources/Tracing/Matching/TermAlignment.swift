/// Two texts laid side by side: which terms answer each other, what is left over, and what that says.
struct TermAlignment {
    var comparison = TitleSimilarity.Comparison()

    let weights: TermWeights
    /// What no other text of those to choose from names but the right.
    let soleKeys: Set<String>
    /// The weight of what the things of both sides share.
    var shared = 0.0
    /// Whether they share a word that is not a common one.
    var sharesOwnWord = false
    /// The weight of a shared action that says something of its own.
    var done = 0.0
    /// Whether they share what is done by a word of its own.
    private var sharesAction = false
    /// Whether one only names a kind of what the other names.
    var sharesKind = false
    var left: AlignedSide
    var right: AlignedSide

    /// With `isStep` the left may be one act of all that the right names.
    init(
        _ left: AlignableText, _ right: AlignableText, weights: TermWeights, isStep: Bool = false, isOnly: Bool = false,
        soleKeys: Set<String> = []
    ) {
        self.weights = weights
        self.soleKeys = soleKeys
        self.left = AlignedSide(left)
        self.right = AlignedSide(right)
        guard !left.text.isEmpty, !right.text.isEmpty else { return }
        comparison.contrasts = TermContrasts.between(left.sides, right.sides)
        shareMisspeltActions()
        var action = shareActions()
        sharesAction = !comparison.shared.isEmpty
        comparison.sharesAction = action >= AlignmentScale.actionAsObject
        shareThings()
        let within = self.right.takesInAll ? AlignmentScale.actionWithin : AlignmentScale.actionOfOnly
        if isStep, action < within, self.right.takesInAll || (isOnly && isOfMain), isWithin {
            action = within
            comparison.isWithin = true
        }
        if isStep, !comparison.isWithin, action < 1, self.right.takesInAll, isOfOtherThing {
            action *= AlignmentScale.otherThing
        }
        var similarity = AlignmentScale.confidence(of: objectShare) * action
        if !comparison.contrasts.isEmpty { similarity *= AlignmentScale.contrast }
        if sharesKind { similarity *= AlignmentScale.kind }
        if isShifted(self.left, beside: self.right) || isShifted(self.right, beside: self.left) {
            similarity *= AlignmentScale.shift
        }
        comparison.similarity = left.keys == right.keys ? 1 : min(1, max(0, similarity))
        comparison.rest = [
            rest(of: self.left, least: AlignmentScale.leastRest), rest(of: self.right, least: AlignmentScale.leastRest),
        ]
    }

    /// Whether they share more than what is done.
    private var sharesThing: Bool { comparison.shared.count > (sharesAction ? 1 : 0) }

    /// Whether the right names a thing and all that is done with it, and the left one act on this thing.
    private var isWithin: Bool {
        guard !left.actions.isEmpty, sharesThing, comparison.contrasts.isEmpty,
            !left.actions.contains(where: { $0.traits.contains(.own) }),
            !left.objects.contains(where: { $0.traits.contains(.own) }), !isOfOtherThing
        else { return false }
        return rest(of: right, least: 0) <= AlignmentScale.mostWithin
    }

    /// Whether the right names the main work with its thing, and the left no other stage of it.
    private var isOfMain: Bool {
        right.isMain && left.actions.allSatisfy { $0.traits.isDisjoint(with: [.stage, .shift]) }
    }

    /// Whether the left is about another thing, and names that of the right only beside it: *Perawatan Mobil Ambulans
    /// Gawat Darurat* is nothing of *Gawat Darurat*.
    private var isOfOtherThing: Bool {
        guard let head = left.written.first(where: { $0.role == .object }), !head.isAside,
            let object = left.object(head.key)
        else { return false }
        return object.weight >= AlignmentScale.ownThing
    }

    /// What is shared beside what is left. A rest on one side alone narrows the title; a rest on both makes it another,
    /// even where it is of common words: *Domisili Penduduk*, *Domisili Usaha*.
    private var objectShare: Double {
        guard sharesThing else { return 0 }
        let most = max(
            rest(of: left, least: AlignmentScale.leastRest), rest(of: right, least: AlignmentScale.leastRest))
        let both = min(parting(of: left, from: right), parting(of: right, from: left))
        // All of a title that says enough stands in the other: more words cannot take that away.
        let whole = both == 0 ? shared + done : shared
        let isWithin = both <= AlignmentScale.next && whole >= AlignmentScale.enough
        let held = isWithin ? max(shared, AlignmentScale.full) : shared
        let saysMuch = sharesOwnWord || shared >= AlignmentScale.much
        let further = isWithin && saysMuch ? min(most, AlignmentScale.mostFurther) : most
        let parting = AlignmentScale.parting * (sharesSole ? AlignmentScale.soleParting : 1)
        let share = (held + done) / (held + done + AlignmentScale.narrowing * further + parting * both)
        // Common words alone (Daerah, Kegiatan) say next to nothing.
        return share * min(1, (shared + done) / AlignmentScale.leastShared)
    }

    /// Whether they do the same to something that no other text names.
    private var sharesSole: Bool {
        !soleKeys.isEmpty && comparison.sharesAction && comparison.shared.contains { soleKeys.contains($0.key) }
    }

    /// What is left of one side, where words are left over on both.
    private func parting(of side: AlignedSide, from other: AlignedSide) -> Double {
        rest(of: side, least: AlignmentScale.leastParting)
            + (isHeadUnanswered(side, by: other) ? AlignmentScale.head : 0)
    }

    /// *Kunjungan Kerja DPRD* beside *Reses DPRD*: what is done here is answered by no action there. A paper that many
    /// titles name is no act: *Akta Kelahiran* beside *Pencatatan Kelahiran*.
    private func isHeadUnanswered(_ side: AlignedSide, by other: AlignedSide) -> Bool {
        guard other.actions.isEmpty, !side.actions.isEmpty, !side.isMaking,
            let head = other.written.first, other.object(head.key) != nil, !weights.words.isThing(head.key)
        else { return false }
        return !side.actions.contains { other.writes($0.key) }
    }

    /// Whether a word that makes it another title is left over, be it a thing or what is done: *Perubahan APBD* is no
    /// *APBD*, *Pencabutan Pengukuhan* no *Pengukuhan*.
    private func isShifted(_ side: AlignedSide, beside other: AlignedSide) -> Bool {
        let shifts: TermTraits = [.shift, .own]
        if side.objects.contains(where: { !$0.isAside && !$0.isListed && !$0.traits.isDisjoint(with: shifts) }) {
            return true
        }
        // What both do, they do to the same: it must be what is undone here. A bare thing is not undone by its name.
        return side.actions.contains { $0.traits.contains(.shift) && !other.writes($0.key) }
            && other.actions.allSatisfy { side.writesThing($0.key) }
    }

    private func rest(of side: AlignedSide, least: Double) -> Double {
        side.objects.reduce(0) { rest, object in
            let weight = object.weight <= AlignmentScale.faint ? object.weight : max(least, object.weight)
            return rest + weight * (object.isAside ? AlignmentScale.aside : 1)
        }
    }
}

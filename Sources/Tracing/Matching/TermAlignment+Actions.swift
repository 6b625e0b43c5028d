/// Which actions answer each other.
extension TermAlignment {
    /// How well the actions agree, 0…1.
    mutating func shareActions() -> Double {
        guard !left.actions.isEmpty, !right.actions.isEmpty else {
            return left.isMaking && right.isMaking ? AlignmentScale.actionMissing : AlignmentScale.actionUnsaid
        }
        if let (mine, other) = pair(where: { $0.key == $1.key }) {
            comparison.share(mine.term, other.term, mine.word == other.word ? .same : .synonym)
            // What is done says something of its own: Mutasi Pegawai.
            if !mine.saysLittle { done = AlignmentScale.ownAction }
            return 1
        }
        if let (mine, other) = pair(where: { areSynonyms($0, $1) }) {
            comparison.share(mine.term, other.term, .synonym)
            return AlignmentScale.actionSynonym
        }
        let (isLeftThing, isRightThing) = (
            left.actions.contains { right.names($0.key) }, right.actions.contains { left.names($0.key) }
        )
        if (isLeftThing && right.isMaking) || (isRightThing && left.isMaking) { return AlignmentScale.actionAsObject }
        if left.isBroad || right.isBroad {
            let isStage = [left, right].contains { $0.actions.contains { $0.traits.contains(.stage) } }
            return isStage ? AlignmentScale.actionStage : AlignmentScale.actionBroad
        }
        guard isLeftThing || isRightThing else { return AlignmentScale.actionOther }
        // Evaluasi Penyaluran Pupuk is no part of the work it looks at.
        let isOwn = (left.actions + right.actions).contains { $0.traits.contains(.own) }
        return isOwn ? AlignmentScale.actionLookingOn : AlignmentScale.actionElsewhere
    }

    /// Whether two actions mean the same, done to the things of both.
    private func areSynonyms(_ mine: WeighedTerm, _ other: WeighedTerm) -> Bool {
        weights.words.areSynonyms(
            mine.actionGroups, other.actionGroups, of: Set((left.objects + right.objects).map(\.key)))
    }

    private func pair(where fits: (WeighedTerm, WeighedTerm) -> Bool) -> (WeighedTerm, WeighedTerm)? {
        for mine in left.tellingActions {
            if let other = right.tellingActions.first(where: { fits(mine, $0) }) { return (mine, other) }
        }
        return nil
    }

    /// A head that is misspelt is not seen as an action: *Penerbitn Surat …*.
    mutating func shareMisspeltActions() {
        if left.actions.isEmpty, let action = right.actions.first(where: { isHead(of: left, misspelt: $0) }) {
            left.makeHeadAction(as: action)
        } else if right.actions.isEmpty, let action = left.actions.first(where: { isHead(of: right, misspelt: $0) }) {
            right.makeHeadAction(as: action)
        }
    }

    private func isHead(of side: AlignedSide, misspelt action: WeighedTerm) -> Bool {
        side.objects.first.map { Spelling.mayBeSame($0.word, action.word, known: weights.words.known) } ?? false
    }
}

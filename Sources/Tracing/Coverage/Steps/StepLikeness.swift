/// How alike the names of an activity and a step are, 0…1.
///
/// Both say what is done, and to what. The thing weighs by how much its words say; that another thing is done to it
/// halves the likeness, for *membuat surat* and *memeriksa surat* are two activities. Where a part of one name says what
/// the other says, that is nearly as good as the whole.
struct StepLikeness: Sendable {
    let weights: TermWeights
    let words: MatchingWords

    func phrases(of text: String) -> StepPhrases { StepPhrases(text, words: words) }

    /// - Returns: the likeness, and whether only parts are alike, so that one name says more than the other.
    func likeness(_ left: StepPhrases, _ right: StepPhrases) -> (score: Double, isPart: Bool) {
        guard !left.isEmpty, !right.isEmpty else { return (0, false) }
        guard left.whole != right.whole else { return (1, false) }
        let whole = likeness(left.whole, right.whole)
        let core = max(best(left.cores, [right.whole] + right.cores), best([left.whole], right.cores))
        let part = max(
            best(left.parts, [right.whole] + right.cores), best(right.parts, [left.whole] + left.cores),
            best(left.parts, right.parts))
        let nominal = max(nominal(left, right), nominal(right, left))
        // That a whole has an action and the thing in common makes it as alike as the part that names both.
        let isPart = part > 0 && part >= max(whole, core, nominal)
        return (max(whole, core * Self.coreShare, part * Self.partShare, nominal), isPart)
    }

    /// *Memberikan disposisi* beside *Disposisi surat*: the same is done; where one name leaves out to what, it is less
    /// sure, and enough only where the performer is the same.
    private func nominal(_ named: StepPhrases, _ other: StepPhrases) -> Double {
        var best = 0.0
        for one in named.nominals {
            for two in [other.whole] + other.cores + other.nominals where one.actions == two.actions {
                let isUnsaid = one.objects.isEmpty != two.objects.isEmpty
                let objects = one.objects == two.objects ? 1 : objectLikeness(one.objects, two.objects)
                best = max(best, isUnsaid ? Self.unsaidShare : objects * Self.coreShare)
            }
        }
        return best
    }

    private static let coreShare = 0.97
    private static let partShare = 0.95
    private static let unsaidShare = 0.7

    private func best(_ left: [StepPhrases.Phrase], _ right: [StepPhrases.Phrase]) -> Double {
        var best = 0.0
        for one in left {
            for other in right { best = max(best, likeness(one, other)) }
        }
        return best
    }

    private func likeness(_ left: StepPhrases.Phrase, _ right: StepPhrases.Phrase) -> Double {
        guard !left.isEmpty, !right.isEmpty else { return 0 }
        if left == right { return 1 }
        let action = actionLikeness(left.actions, right.actions, of: Set(left.objects + right.objects))
        if left.objects.isEmpty, right.objects.isEmpty { return action }
        return objectLikeness(left.objects, right.objects) * (0.5 + 0.5 * action)
    }

    /// Twice what both say of what each says; both sorted.
    private func objectLikeness(_ left: [String], _ right: [String]) -> Double {
        var (shared, all) = (0.0, 0.0)
        let others = Set(right)
        for key in left {
            let weight = weights.weight(of: key)
            all += weight
            if others.contains(key) { shared += weight }
        }
        for key in right { all += weights.weight(of: key) }
        return all > 0 ? 2 * shared / all : 0
    }

    /// What is done to these things.
    private func actionLikeness(_ left: [String], _ right: [String], of things: Set<String>) -> Double {
        // A verb that is not known stands among the things, and is compared there.
        if left.isEmpty && right.isEmpty { return 1 }
        if left.isEmpty || right.isEmpty { return 0.7 }
        if !Set(left).isDisjoint(with: right) { return 1 }
        if left.contains(where: { one in right.contains { words.areSynonyms(one, $0, of: things) } }) { return 0.9 }
        let isBroad = left.allSatisfy(words.broadActions.contains) || right.allSatisfy(words.broadActions.contains)
        return isBroad ? 0.6 : 0
    }
}

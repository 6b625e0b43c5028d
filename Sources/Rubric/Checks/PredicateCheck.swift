internal import Findings

/// The predicates cover every total, each can be reached, and some profile has the total they are made for.
enum PredicateCheck: PackCheck {
    static func findings(in pack: CheckedPack) -> [Finding] {
        guard let predicates = pack.instrument.predicates else { return [] }
        let place = pack.places.place(of: .predicates)
        guard predicates.outOf > .zero else { return [.pack("rubric/not-positive", Words.notPositive, place)] }
        let ladder = BoundLadder(
            bounds: predicates.list.map { ($0.code, $0.bound, pack.places.place(of: .predicate, $0.code)) },
            maximum: predicates.outOf, place: place)
        return ladder.findings + idle(predicates, place, in: pack)
    }

    /// A root of unknown weight may still come to the total.
    private static func idle(_ predicates: Predicates, _ place: SourceLocation, in pack: CheckedPack) -> [Finding] {
        let totals = pack.instrument.profiles.map { profile in
            NodeWeights(of: pack.instrument, in: profile).weight(of: pack.instrument.root.id)?.value
        }
        guard !totals.isEmpty, totals.allSatisfy({ $0 != nil && $0 != predicates.outOf }) else { return [] }
        return [.pack("rubric/predicates-idle", Words.idle(predicates.outOf), place, severity: .warning)]
    }
}

private enum Words {
    static let notPositive = LocalizedText(id: "`outOf` harus di atas 0.", en: "`outOf` must be above 0.")

    static func idle(_ total: Rational) -> LocalizedText {
        LocalizedText(
            id: "Tidak ada profil yang bermaksimum \(total.shown), jadi predikat tidak pernah diberikan.",
            en: "No profile has a maximum of \(total.shown), so no predicate is ever given.")
    }
}

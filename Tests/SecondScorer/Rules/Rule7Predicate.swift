/// Rule 7. Only where the maximum of the root equals `outOf`: the first of the list whose lower bound the value meets;
/// the same for the lower and upper bound.
extension Reckoning {
    func predicate(of card: SecondCard) -> SecondCard.Predicate? {
        guard let predicates = instrument.predicates, let root = card.rows[instrument.root.id],
            root.maximum == predicates.outOf
        else { return nil }
        return SecondCard.Predicate(
            value: predicates.code(for: root.value), lower: predicates.code(for: root.lower),
            upper: predicates.code(for: root.upper))
    }
}

extension InstrumentSheet.Predicates {
    fileprivate func code(for points: Fraction) -> String? {
        list.first { $0.bound.isMet(by: points) }?.code
    }
}

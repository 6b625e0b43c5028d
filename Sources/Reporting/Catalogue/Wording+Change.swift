internal import Assessment
internal import Rubric

extension Wording {
    /// `naik 4,0 poin persen`
    func spoken(_ change: Change) -> String {
        let points = { (share: Rational) in (share * Rational(100)).fixed(places: 1, mark: decimalMark) }
        return switch change {
        case .rose(let share): self(Catalogue.Comparing.roseBy(points(share)))
        case .fell(let share): self(Catalogue.Comparing.fellBy(points(share)))
        case .same: self(Catalogue.Comparing.sameWord)
        case .entered: self(Catalogue.Comparing.enteredWord)
        case .left: self(Catalogue.Comparing.leftWord)
        case .notComparable: self(Catalogue.Comparing.otherBasisWord)
        case .open: self(Catalogue.Comparing.openWord)
        }
    }
}
